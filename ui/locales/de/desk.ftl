### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Arbeitsplatz
desk-side = Anrufdaten und letzte Anrufe
desk-data = Anrufdaten
desk-no-data = Die Daten eines Anrufs erscheinen hier, solange er andauert.
desk-history = Verlauf
desk-keys = Tasten
desk-bar = Kompakte Leiste
desk-rail = Mehr
desk-resize-data = Breite der Anrufdaten
desk-resize-side = Breite der letzten Anrufe
desk-loading = Warten auf Daten von Finesse …

me-extension = Nebenstelle
# The telephone or program in use, where several share the extension.
me-device = Gerät
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Telefon
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
me-settings = Einstellungen
me-shortcuts = Tastenkombinationen
me-workflows = Workflows
me-diagnostics = Diagnose
me-about = Über Aplomb
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Meine Listen neu laden
    .awaited = Wird neu geladen …
me-reloaded = Ihre Listen sind aktuell.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Strg
shortcut-key-Shift = Umschalt
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = Übung
practice-about = Simuliertes Contact Center, keine echten Anrufe
practice-leave = Übung verlassen
practice-leaving = Wird verlassen …

bar-title = Aplomb
bar-no-call = Kein Anruf
bar-signed-out = Sie sind abgemeldet.
bar-expired = Ihre Anmeldung ist abgelaufen.
bar-offline = Erneutes Verbinden …
bar-back = Fenster öffnen
bar-move = Leiste verschieben
