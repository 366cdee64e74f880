### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: the reservation, what the call was, and the callback.

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

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Transferida
outbound-status-conferenced = En conferencia
outbound-status-blended = Mixta
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Estado
outbound-classified = Resultado
outbound-callback = Rellamada
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, hora del cliente
outbound-callback-to = { $time }, hora del cliente, { $number }
outbound-callback-unreadable = Programada. Finesse no indica para cuándo.

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

# What an agent makes of the call.
outbound-class-voice = Persona
outbound-class-fax = Fax
outbound-class-answeringMachine = Contestador automático
outbound-class-invalid = El número no existe
outbound-class-busy = Ocupado
outbound-class-doNotCall = No llamar
outbound-reclassify-title = Resultado de la llamada
outbound-tools = Acciones de la campaña

# The sheet with which a callback is scheduled.
callback-title = Rellamada
callback-about = Para { $customer }
callback-day = Día
callback-date = { $date }
callback-previous = Mes anterior
callback-next = Mes siguiente
callback-time = Hora, por ejemplo 14:30
callback-number = Número al que llamar
callback-number-hint = Sin un número, se llama al habitual del cliente.
callback-schedule = Programar
    .awaited = Programando…
callback-change = Cambiar
    .awaited = Cambiando…
callback-cancel = Cancelar rellamada
    .awaited = Cancelando…
# $customer and $agent: a day and a time of day.
callback-both = Cliente: { $customer }. Usted: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, hora local del cliente.
callback-twice = Entonces se atrasan los relojes, por eso esta hora se repite. Se toma la primera.
callback-changes = Antes de ese momento cambia la hora. La hora del cliente puede variar en una hora.
callback-zone-unknown = No se conoce la zona horaria del cliente. Elija la hora local del cliente.
callback-past = Para el cliente, esta hora ya ha pasado.
callback-no-such-time = Entonces se adelantan los relojes, por eso esta hora no existe.
callback-malformed = Escriba una hora, por ejemplo 14:30.
callback-not-now = En este momento no se puede programar una rellamada en esta llamada. Lo que escribió se conserva.
callback-over = La llamada ha terminado. Aquí ya no se puede programar una rellamada.
callback-offline = No hay conexión con Finesse. Lo que escribió se conserva.
