### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Trasferita
outbound-status-conferenced = In conferenza
outbound-status-blended = Blended
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Stato
outbound-classified = Esito
outbound-callback = Richiamata
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, ora del cliente
outbound-callback-to = { $time }, ora del cliente, { $number }
outbound-callback-unreadable = Pianificata. Finesse non indica per quando.

# What an agent makes of the call.
outbound-class-voice = Persona
outbound-class-fax = Fax
outbound-class-answeringMachine = Segreteria telefonica
outbound-class-invalid = Numero inesistente
outbound-class-busy = Occupato
outbound-class-doNotCall = Non chiamare più
outbound-reclassify-title = Esito della chiamata
outbound-tools = Azioni della campagna

# The sheet with which a callback is scheduled.
callback-title = Richiamata
callback-about = Per { $customer }
callback-day = Giorno
callback-date = { $date }
callback-previous = Mese precedente
callback-next = Mese successivo
callback-time = Ora, per esempio 14:30
callback-number = Numero da chiamare
callback-number-hint = Senza un numero viene chiamato quello abituale del cliente.
callback-schedule = Pianifica
    .awaited = Pianificazione…
callback-change = Modifica
    .awaited = Modifica in corso…
callback-cancel = Annulla richiamata
    .awaited = Annullamento…
# $customer and $agent: a day and a time of day.
callback-both = Cliente: { $customer }. Qui: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, ora locale del cliente.
callback-twice = In quel momento l’orologio torna indietro, quindi quest’ora si ripete. Vale la prima.
callback-changes = Prima di allora cambia l’ora (legale o solare). L’ora del cliente potrebbe differire di un’ora.
callback-zone-unknown = Il fuso orario del cliente non è noto. Scegliere l’ora locale del cliente.
callback-past = Per il cliente quest’ora è già passata.
callback-no-such-time = In quel momento l’orologio va avanti, quindi quest’ora non esiste.
callback-malformed = Digitare un’ora, per esempio 14:30.
callback-not-now = Al momento non è possibile pianificare una richiamata per questa chiamata. Quanto digitato viene conservato.
callback-over = La chiamata è terminata. Qui non è più possibile pianificare una richiamata.
callback-offline = La connessione a Finesse è interrotta. Quanto digitato viene conservato.
