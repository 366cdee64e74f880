### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Chiamata in arrivo
call-phase-offHook = Sganciato
call-phase-dialling = Chiamata in uscita
call-phase-talking = In conversazione
call-phase-held = In attesa
call-phase-failed = Chiamata non riuscita
call-phase-wrapUp = Post-chiamata
call-phase-ended = Chiamata terminata
call-phase-reserved = Riservato per una campagna

# Why a call did not get through.
call-failure-busy = L’interlocutore è occupato.
call-failure-badDestination = Questo numero non esiste.
call-failure-deviceNotAvailable = Il telefono o la linea non è disponibile.
call-failure-other = La chiamata non è andata a buon fine.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Rispondi
    .awaited = Risposta…
call-action-HOLD = Attesa
    .awaited = Messa in attesa…
call-action-RETRIEVE = Riprendi
    .awaited = Ripresa…
call-action-DROP = Termina
    .awaited = Chiusura…
call-action-CONSULT_CALL = Consulta
    .awaited = Chiamata…
call-action-CONFERENCE = Conferenza
    .awaited = Unione…
call-action-TRANSFER = Trasferisci
    .awaited = Trasferimento…
call-action-TRANSFER_SST = Trasferisci
    .awaited = Trasferimento…
call-action-SEND_DTMF = Tastierino
    .awaited = Invio…
call-action-PARTICIPANT_DROP = Rimuovi
    .awaited = Rimozione…
call-action-START_RECORDING = Registra
    .awaited = Avvio…
call-action-UPDATE_CALL_DATA = Motivo post-chiamata
    .awaited = Salvataggio…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = in fase di chiamata
call-leg-ringing = squilla
call-leg-active = in linea
call-leg-held = in attesa
call-leg-failed = irraggiungibile
call-leg-wrapUp = in post-chiamata
call-leg-dropped = non più in linea
call-leg-unknown = stato sconosciuto
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Conversazione
call-ended-missed = Persa
call-ended-unseen = Fine non rilevata
call-ended-notReached = Non riuscita

call-withheld = Numero nascosto
call-undialled = Nessun numero composto
call-you = Tu
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = In conversazione: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = Unico partecipante in linea: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Fuori dalla conversazione: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Conferenza. { $sentence }
call-left = Ha lasciato la chiamata: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Chiamata in arrivo da un numero nascosto
   *[other] Chiamata in arrivo da { $caller }
}
call-incoming-queue = { $caller ->
    [none] Chiamata in arrivo da un numero nascosto, { $queue }
   *[other] Chiamata in arrivo da { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Chiamata non riuscita. { $cause }

call-calls = Chiamate
# Stands beside the time since the last hold. $time runs.
call-total = { $time } in totale
call-keys = Azioni di chiamata
# Of a call that did not get through.
call-editNumber = Modifica numero
call-dismiss = Chiudi
call-tools = Altre azioni di chiamata
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Post-chiamata
call-wrapUp-reason = Motivo post-chiamata
# Instead of Record, once recording was started.
call-recording = Registrazione

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Consulta
call-consult-about = Questa chiamata resta in attesa durante la conversazione.
call-consult-label = Numero da consultare
call-consult-go = Chiama
call-transfer-title = Trasferisci senza consultare
call-transfer-about = La chiamata passa subito all’altro numero.
call-transfer-label = Numero a cui trasferire la chiamata
call-number-hint = Digitare o incollare un numero
call-number-held = La chiamata è in attesa. Prima occorre riprenderla.

# The keypad.
call-tones-title = Tastierino
call-tones-label = Digitare o incollare i toni
call-tones-hide = Nascondi i toni, per esempio di un numero di carta
call-tones-show = Mostra i toni successivi
call-tones-held = Non è possibile inviare toni mentre la chiamata è in attesa.
call-tones-wrong = Solo le cifre, * e # hanno un tono. Non è stato inviato nulla.
# $tones: one by one, to be read aloud.
call-tones-sent = Inviato: { $tones }
call-tones-sent-hidden = { $count ->
        [one] { $count } tono inviato
       *[other] { $count } toni inviati
    }
call-tones-again = Invia di nuovo
call-tones-leaveOut = Ometti
call-tones-key-star = Asterisco
call-tones-key-hash = Cancelletto

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Unire con { $other }
call-join-transfer = Metti in comunicazione { $one } e { $other } e lascia la chiamata
call-join-conference = Parla con { $one } e { $other } insieme
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = In linea. { $sentence }
call-remove = Rimuovi { $who } dalla chiamata

# A consultation: the call and the one about it, side by side.
consult-title = Consultazione
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = Prima chiamata
consult-second = Chiamata di consultazione
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = Come termina la consultazione
consult-swap = Alterna
    .awaited = Alternanza…
consult-back = Torna
    .awaited = Ritorno…
consult-back-about = Termina la chiamata con { $other } e torna a { $one }
consult-swap-about = Metti in attesa una chiamata e continua con l’altra
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Dati della chiamata
call-data-none = Questa chiamata non ha dati.
call-data-all = Tutti i dati della chiamata ({ $count })
call-data-show = Mostra i dati della chiamata
# $label: the name of a call variable.
call-copy = Copia { $label }
call-copied = Copiato
call-close = Chiudi
