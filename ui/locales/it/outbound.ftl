### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Accetta
    .awaited = Accettazione…
call-action-REJECT = Rifiuta
    .awaited = Rifiuto…
call-action-CLOSE = Chiudi
    .awaited = Chiusura…
call-action-RECLASSIFY = Esito
    .awaited = Salvataggio…
call-action-UPDATE_SCHEDULED_CALLBACK = Richiamata
    .awaited = Pianificazione…
call-action-CANCEL_SCHEDULED_CALLBACK = Annulla richiamata
    .awaited = Annullamento…

# How a campaign dials.
outbound-kind-preview = Anteprima
outbound-kind-directPreview = Anteprima diretta
outbound-kind-callbackPreview = Richiamata
outbound-kind-personalCallback = Richiamata personale
outbound-kind-progressive = Progressiva
outbound-kind-predictive = Predittiva
outbound-kind-other = Chiamata di campagna

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Cliente della campagna
outbound-reserved = Cliente riservato. Non c’è ancora nessuno in linea.
outbound-accepted = Cliente accettato. Chiamata al cliente in corso.
outbound-offline = La connessione a Finesse è interrotta. Sarà possibile rispondere al suo ripristino.
outbound-answers = Che cosa fare con il cliente
outbound-reject-about = La campagna può proporre di nuovo questo cliente.
outbound-close-about = Non proporre più questo cliente.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Un cliente della campagna attende una risposta.
   *[other] { $kind }. Il cliente della campagna { $customer } attende una risposta.
}
