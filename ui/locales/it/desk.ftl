### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Desktop
desk-side = Dati della chiamata e chiamate recenti
desk-loading = In attesa dei dati da Finesse…

me-extension = Interno
me-phone = Cellulare
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, per ogni chiamata
me-phone-nailedConnection = { $number }, una sola connessione
me-team = Team
me-roles = Ruolo
me-server = Server
me-platform = Contact center
me-since = Accesso dalle
me-session = Sessione
me-password = con una password di Finesse
me-practice = Pratica
me-shortcuts = Scelte rapide da tastiera
me-diagnostics = Diagnostica
me-appearance = Aspetto
me-appearance-system = Sistema
me-appearance-light = Chiaro
me-appearance-dark = Scuro
me-density = Densità
me-density-comfortable = Comoda
me-density-compact = Compatta

shortcut-title = Scelte rapide da tastiera
shortcut-close = Chiudi
shortcut-next = Rispondere alla chiamata che squilla; concludere il post-chiamata
shortcut-hold = Mettere in attesa o riprendere la chiamata
shortcut-end = Terminare la chiamata
shortcut-consult = Consultare: aprire o chiudere il campo
shortcut-transfer = Trasferire: completare la consultazione o aprire il campo
shortcut-conference = Unire due chiamate in una
shortcut-swap = Alternare le due chiamate
shortcut-keypad = Aprire o chiudere il tastierino
shortcut-state = Aprire il menu degli stati
shortcut-dial = Andare al campo di composizione
shortcut-list = Mostrare questo elenco
shortcut-escape = Chiudere ciò che è aperto
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Maiusc
shortcut-key-Enter = Invio
shortcut-key-Esc = Esc
