### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Contact-Center-Desktop
installer-about = Ihr Status und Ihre Anrufe in Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;Anruf;Agent;Telefon;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Üben
installer-summary = Ein Desktop für Agenten im Contact Center mit Cisco Finesse
installer-description = Sie melden sich einmal an, auf der Seite Ihrer Firma. Von da an hält Aplomb Sie angemeldet, zeigt Ihren Status und Ihre Anrufe und lässt Sie beides steuern. Es zeigt nur, was Finesse bestätigt hat.
installer-description-practice = Ein simuliertes Contact Center zum Üben ist enthalten.
