### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

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
shortcut-settings = Einstellungen öffnen
shortcut-textSize = Text größer oder kleiner; 0 für normale Größe
shortcut-escape = Schließen, was geöffnet ist
