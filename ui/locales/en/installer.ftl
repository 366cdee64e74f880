### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Contact centre desktop
installer-about = Your state and your calls on Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;call;agent;telephone;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Practice
installer-summary = A desktop for contact-centre agents on Cisco Finesse
installer-description = You sign in once, on your own company's page. From then on Aplomb keeps you signed in, shows your state and your calls, and lets you change them. It shows only what Finesse has confirmed.
installer-description-practice = It includes a simulated contact centre for practice.
