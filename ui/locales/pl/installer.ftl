### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Pulpit contact center
installer-about = Stan i połączenia w Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;połączenie;agent;telefon;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Ćwiczenia
installer-summary = Pulpit dla agentów contact center z Cisco Finesse
installer-description = Wystarczy zalogować się raz, na stronie swojej firmy. Od tej chwili Aplomb podtrzymuje zalogowanie, pokazuje stan i połączenia oraz pozwala je zmieniać. Pokazuje tylko to, co potwierdził Finesse.
installer-description-practice = Zawiera symulowane contact center do ćwiczeń.
