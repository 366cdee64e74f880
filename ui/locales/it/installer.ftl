### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Desktop per contact center
installer-about = Il proprio stato e le proprie chiamate in Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;chiamata;agente;telefono;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Pratica
installer-summary = Un desktop per agenti di contact center con Cisco Finesse
installer-description = Si accede una volta sola, nella pagina della propria azienda. Da quel momento Aplomb mantiene l’accesso, mostra lo stato e le chiamate e permette di cambiarli. Mostra solo ciò che Finesse ha confermato.
installer-description-practice = Include un contact center simulato per fare pratica.
