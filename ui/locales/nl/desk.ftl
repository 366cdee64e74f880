### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Werkplek
desk-side = Gespreksgegevens en recente gesprekken
desk-loading = Wachten op gegevens van Finesse…

me-extension = Toestelnummer
me-phone = Mobiele telefoon
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, voor elk gesprek
me-phone-nailedConnection = { $number }, één vaste verbinding
me-team = Team
me-roles = Rol
me-server = Server
me-platform = Contactcenter
me-since = Aangemeld sinds
me-session = Aanmelding
me-password = met een Finesse-wachtwoord
me-practice = Oefening
me-shortcuts = Sneltoetsen
me-diagnostics = Diagnose
me-appearance = Weergave
me-appearance-system = Systeem
me-appearance-light = Licht
me-appearance-dark = Donker
me-density = Dichtheid
me-density-comfortable = Ruim
me-density-compact = Compact

shortcut-title = Sneltoetsen
shortcut-close = Sluiten
shortcut-next = Inkomend gesprek aannemen; afronding voltooien
shortcut-hold = Gesprek in de wacht zetten of hervatten
shortcut-end = Gesprek beëindigen
shortcut-consult = Ruggespraak: veld openen of sluiten
shortcut-transfer = Doorverbinden: ruggespraak voltooien, anders het veld openen
shortcut-conference = Twee gesprekken samenvoegen
shortcut-swap = Wisselen tussen de twee gesprekken
shortcut-keypad = Toetsenblok openen of sluiten
shortcut-state = Statusmenu openen
shortcut-dial = Naar het kiesveld gaan
shortcut-list = Deze lijst weergeven
shortcut-escape = Sluiten wat open is
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc
