### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

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
