### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Llamada entrante
call-phase-offHook = Descolgado
call-phase-dialling = Llamando
call-phase-talking = En conversación
call-phase-held = En espera
call-phase-failed = Llamada fallida
call-phase-wrapUp = Conclusión
call-phase-ended = Llamada finalizada
call-phase-reserved = Reservado para una campaña

# Why a call did not get through.
call-failure-busy = El otro extremo está ocupado.
call-failure-badDestination = Ese número no existe.
call-failure-deviceNotAvailable = El teléfono o la línea no están disponibles.
call-failure-other = No se pudo establecer la llamada.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Contestar
    .awaited = Contestando…
call-action-HOLD = Espera
    .awaited = Pausando…
call-action-RETRIEVE = Reanudar
    .awaited = Reanudando…
call-action-DROP = Finalizar
    .awaited = Finalizando…
call-action-CONSULT_CALL = Consultar
    .awaited = Llamando…
call-action-CONFERENCE = Conferencia
    .awaited = Uniendo…
call-action-TRANSFER = Transferir
    .awaited = Transfiriendo…
call-action-TRANSFER_SST = Transferir
    .awaited = Transfiriendo…
call-action-SEND_DTMF = Teclado
    .awaited = Enviando…
call-action-PARTICIPANT_DROP = Quitar
    .awaited = Quitando…
call-action-START_RECORDING = Grabar
    .awaited = Iniciando…
call-action-UPDATE_CALL_DATA = Motivo de conclusión
    .awaited = Guardando…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = recibiendo la llamada
call-leg-ringing = sonando
call-leg-active = en la llamada
call-leg-held = en espera
call-leg-failed = sin conexión
call-leg-wrapUp = concluyendo
call-leg-dropped = salió
call-leg-unknown = estado desconocido
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Contestada
call-ended-missed = Perdida
call-ended-unseen = Fin desconocido
call-ended-notReached = No establecida

call-withheld = Número oculto
call-undialled = Aún no se ha marcado ningún número
call-you = Usted
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = En conversación: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = Único participante en la llamada: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Fuera de la conversación: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Conferencia. { $sentence }
call-left = Salió de la llamada: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Llamada entrante de un número oculto
   *[other] Llamada entrante de { $caller }
}
call-incoming-queue = { $caller ->
    [none] Llamada entrante de un número oculto, { $queue }
   *[other] Llamada entrante de { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Llamada fallida. { $cause }

call-calls = Llamadas
# Stands beside the time since the last hold. $time runs.
call-total = { $time } en la llamada
call-keys = Acciones de la llamada
# Of a call that did not get through.
call-editNumber = Editar número
call-dismiss = Descartar
call-tools = Más acciones de la llamada
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Conclusión
call-wrapUp-reason = Motivo de conclusión
# Instead of Record, once recording was started.
call-recording = Grabando

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Consultar
call-consult-about = Esta llamada queda en espera mientras usted habla.
call-consult-label = Número para la consulta
call-consult-go = Llamar
call-transfer-title = Transferir sin hablar antes
call-transfer-about = Usted sale de la llamada de inmediato.
call-transfer-label = Número al que se transfiere la llamada
call-number-hint = Escriba o pegue un número
call-number-held = La llamada está en espera. Reanúdela primero.

# The keypad.
call-tones-title = Teclado
call-tones-label = Escriba o pegue tonos
call-tones-hide = Ocultar los tonos, por ejemplo de un número de tarjeta
call-tones-show = Mostrar los tonos siguientes
call-tones-held = No se pueden enviar tonos mientras la llamada está en espera.
call-tones-wrong = Solo los dígitos, * y # tienen tono. No se envió nada.
# $tones: one by one, to be read aloud.
call-tones-sent = Tonos enviados: { $tones }
call-tones-sent-hidden = { $count ->
        [one] { $count } tono enviado
       *[other] { $count } tonos enviados
    }
call-tones-again = Reenviar
call-tones-leaveOut = Omitir
call-tones-key-star = Asterisco
call-tones-key-hash = Almohadilla

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Unir con { $other }
call-join-transfer = Conectar { $one } y { $other }, y salir de la llamada
call-join-conference = Hablar con { $one } y { $other } a la vez
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = En la llamada. { $sentence }
call-remove = Quitar a { $who } de la llamada

# A consultation: the call and the one about it, side by side.
consult-title = Consulta
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = Primera llamada
consult-second = Llamada de consulta
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = Cómo termina la consulta
consult-swap = Alternar
    .awaited = Alternando…
consult-back = Volver
    .awaited = Volviendo…
consult-back-about = Finalizar la llamada con { $other } y volver a { $one }
consult-swap-about = Poner una llamada en espera y seguir con la otra
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Datos de la llamada
call-data-none = Esta llamada no tiene datos.
call-data-all = Todos los datos de la llamada ({ $count })
call-data-show = Mostrar los datos de la llamada
# $label: the name of a call variable.
call-copy = Copiar { $label }
call-copied = Copiado
call-close = Cerrar
