### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Aceptar
    .awaited = Aceptando…
call-action-REJECT = Rechazar
    .awaited = Rechazando…
call-action-CLOSE = Cerrar
    .awaited = Cerrando…
call-action-RECLASSIFY = Resultado
    .awaited = Guardando…
call-action-UPDATE_SCHEDULED_CALLBACK = Rellamada
    .awaited = Programando…
call-action-CANCEL_SCHEDULED_CALLBACK = Cancelar rellamada
    .awaited = Cancelando…

# How a campaign dials.
outbound-kind-preview = Vista previa
outbound-kind-directPreview = Vista previa directa
outbound-kind-callbackPreview = Rellamada
outbound-kind-personalCallback = Rellamada personal
outbound-kind-progressive = Progresiva
outbound-kind-predictive = Predictiva
outbound-kind-other = Llamada de campaña

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Cliente de la campaña
outbound-reserved = Reservado para usted. Aún no hay nadie en la línea.
outbound-accepted = Aceptado. Se está llamando al cliente.
outbound-offline = No hay conexión con Finesse. Podrá responder cuando se restablezca.
outbound-answers = Qué pasa con el cliente
outbound-reject-about = La campaña puede volver a ofrecer este cliente.
outbound-close-about = No volver a ofrecer este cliente.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Un cliente de la campaña espera su respuesta.
   *[other] { $kind }. El cliente de la campaña { $customer } espera su respuesta.
}
