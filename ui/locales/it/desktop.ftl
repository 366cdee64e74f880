### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Chiamata da { $caller }
toast-call-hidden = Chiamata senza numero
# $queue: the name of a queue.
toast-call-queue = Coda: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = La connessione a Finesse è interrotta. Rispondere dal telefono.
toast-call-refused = La risposta non è riuscita. Riprovare o rispondere dal telefono.

toast-answer = Rispondi
toast-notReady = Non pronto dopo questa chiamata
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = Non pronto dopo questa chiamata: { $reason }
toast-ready = Passa a Pronto
toast-signInAgain = Accedi di nuovo
toast-open = Apri Aplomb

toast-refused = Lo stato non è stato cambiato
toast-refused-line = Finesse non ha accettato il cambio. Aprire Aplomb per conoscere il motivo.

alarm-phone = Il telefono è fuori servizio
alarm-phone-line = Non arrivano chiamate. Controllare il cavo del telefono o rivolgersi all’amministratore.
alarm-missedCall = Chiamata persa: lo stato è Non pronto
alarm-missedCall-line = Passare a Pronto quando è possibile ricevere chiamate.
alarm-notReady = Finesse ha impostato lo stato Non pronto
alarm-notReady-line = Aprire Aplomb per conoscere il motivo.
alarm-signedOut = Finesse ha chiuso la sessione
alarm-signedOut-line = Non arrivano chiamate. Aprire Aplomb per accedere di nuovo.
alarm-leftNotReady = { $minutes ->
    [one] Non pronto da { $minutes } minuto
   *[other] Non pronto da { $minutes } minuti
}
alarm-leftInWrapUp = { $minutes ->
    [one] In post-chiamata da { $minutes } minuto
   *[other] In post-chiamata da { $minutes } minuti
}
alarm-leftInState-line = Passare a Pronto quando è possibile ricevere chiamate.
alarm-signIn = La sessione termina tra cinque minuti
alarm-signIn-lastMinute = La sessione termina tra un minuto
alarm-signedOutSoon = La sessione è terminata
alarm-signIn-line = Accedere di nuovo per continuare a lavorare. Intanto le chiamate proseguono.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }, { $time }
tray-state-doNotDisturb = Aplomb: { $state }, { $time }. Non disturbare è attivo: le chiamate non suonano.
tray-offline = Aplomb: nessuna connessione. Ultimo stato noto: { $state }
tray-expired = Aplomb: la sessione è terminata
tray-signedOut = Aplomb: disconnesso
tray-minutes = { $minutes } min
tray-hours = { $hours } h { $minutes } min
# $caller: a number or a name.
tray-answer = Rispondi a { $caller }
tray-open = Apri Aplomb
tray-compactBar = Barra compatta
tray-close = Chiudi Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = Altro…
