### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Desktop
desk-side = Dati della chiamata e chiamate recenti
desk-data = Dati della chiamata
desk-no-data = I dati di una chiamata appaiono qui finché dura.
desk-history = Cronologia
desk-keys = Tasti
desk-bar = Barra compatta
desk-rail = Altro
desk-resize-data = Larghezza dei dati della chiamata
desk-resize-side = Larghezza delle chiamate recenti
desk-loading = In attesa dei dati da Finesse…

me-extension = Interno
# The telephone or program in use, where several share the extension.
me-device = Dispositivo
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Telefono
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
me-settings = Impostazioni
me-shortcuts = Scelte rapide da tastiera
me-workflows = Workflow
me-diagnostics = Diagnostica
me-about = Informazioni
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Ricarica gli elenchi
    .awaited = Ricaricamento…
me-reloaded = Gli elenchi sono aggiornati.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Maiusc
shortcut-key-Enter = Invio
shortcut-key-Esc = Esc

practice-title = Pratica
practice-about = Contact center fittizio, nessuna chiamata reale
practice-leave = Lascia la pratica
practice-leaving = Uscita…

bar-title = Aplomb
bar-no-call = Nessuna chiamata
bar-signed-out = La sessione è chiusa.
bar-expired = La sessione è terminata.
bar-offline = Riconnessione…
bar-back = Apri la finestra
bar-move = Sposta la barra
