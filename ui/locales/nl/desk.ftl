### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Werkplek
desk-side = Gespreksgegevens en recente gesprekken
desk-data = Gespreksgegevens
desk-no-data = De gegevens van een gesprek verschijnen hier zolang het duurt.
desk-history = Geschiedenis
desk-keys = Toetsen
desk-bar = Compacte balk
desk-rail = Meer
desk-resize-data = Breedte van de gespreksgegevens
desk-resize-side = Breedte van de recente gesprekken
desk-loading = Wachten op gegevens van Finesse…

me-extension = Toestelnummer
# The telephone or program in use, where several share the extension.
me-device = Apparaat
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Telefoon
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
me-settings = Instellingen
me-shortcuts = Sneltoetsen
me-workflows = Workflows
me-diagnostics = Diagnose
me-about = Over Aplomb
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Mijn lijsten opnieuw laden
    .awaited = Opnieuw laden…
me-reloaded = Uw lijsten zijn bijgewerkt.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = Oefening
practice-about = Gesimuleerd contactcenter, geen echte gesprekken
practice-leave = Oefening verlaten
practice-leaving = Verlaten…

bar-title = Aplomb
bar-no-call = Geen gesprek
bar-signed-out = U bent afgemeld.
bar-expired = Uw aanmelding is verlopen.
bar-offline = Opnieuw verbinden…
bar-back = Venster openen
bar-move = Balk verplaatsen
