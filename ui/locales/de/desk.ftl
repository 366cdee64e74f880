### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Arbeitsplatz
desk-side = Anrufdaten und letzte Anrufe
desk-loading = Warten auf Daten von Finesse …

me-extension = Nebenstelle
me-phone = Mobiltelefon
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, für jeden Anruf
me-phone-nailedConnection = { $number }, eine feste Verbindung
me-team = Team
me-roles = Rolle
me-server = Server
me-platform = Contact Center
me-since = Angemeldet seit
me-session = Anmeldung
me-password = mit Finesse-Kennwort
me-practice = Übung
me-shortcuts = Tastenkombinationen
me-diagnostics = Diagnose
me-appearance = Darstellung
me-appearance-system = System
me-appearance-light = Hell
me-appearance-dark = Dunkel
me-density = Dichte
me-density-comfortable = Großzügig
me-density-compact = Kompakt

shortcut-title = Tastenkombinationen
shortcut-close = Schließen
shortcut-next = Klingelnden Anruf annehmen; Nachbearbeitung abschließen
shortcut-hold = Anruf halten oder fortsetzen
shortcut-end = Anruf beenden
shortcut-consult = Rückfrage: Feld öffnen oder schließen
shortcut-transfer = Übergeben: Rückfrage abschließen, sonst Feld öffnen
shortcut-conference = Zwei Anrufe zu einem verbinden
shortcut-swap = Zwischen zwei Anrufen makeln
shortcut-keypad = Tastenfeld öffnen oder schließen
shortcut-state = Statusmenü öffnen
shortcut-dial = Zum Wählfeld gehen
shortcut-list = Diese Liste anzeigen
shortcut-escape = Schließen, was geöffnet ist
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Strg
shortcut-key-Shift = Umschalt
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc
