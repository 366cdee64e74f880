### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Llamada de { $caller }
toast-call-hidden = Llamada de un número oculto
# $queue: the name of a queue.
toast-call-queue = Cola: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = No hay conexión con Finesse. Conteste la llamada en su teléfono.
toast-call-refused = No se contestó la llamada. Vuelva a intentarlo o contéstela en su teléfono.

toast-answer = Contestar
toast-notReady = No listo tras esta llamada
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = No listo tras esta llamada: { $reason }
toast-ready = Pasar a Listo
toast-signInAgain = Iniciar sesión
toast-open = Abrir Aplomb

toast-refused = Su estado no cambió
toast-refused-line = Finesse no aceptó el cambio. Abra Aplomb para ver el motivo.

alarm-phone = Su teléfono está fuera de servicio
alarm-phone-line = No recibe llamadas. Compruebe el cable del teléfono o consulte a su administrador.
alarm-missedCall = Perdió una llamada y está en No listo
alarm-missedCall-line = Pase a Listo cuando pueda atender llamadas.
alarm-notReady = Finesse cambió su estado a No listo
alarm-notReady-line = Abra Aplomb para ver el motivo.
alarm-signedOut = Finesse cerró su sesión
alarm-signedOut-line = No recibe llamadas. Abra Aplomb para iniciar sesión de nuevo.
alarm-leftNotReady = { $minutes ->
    [one] En No listo desde hace { $minutes } minuto
   *[other] En No listo desde hace { $minutes } minutos
}
alarm-leftInWrapUp = { $minutes ->
    [one] En conclusión desde hace { $minutes } minuto
   *[other] En conclusión desde hace { $minutes } minutos
}
alarm-leftInState-line = Pase a Listo cuando pueda atender llamadas.
alarm-signIn = Su sesión termina en cinco minutos
alarm-signIn-lastMinute = Su sesión termina en un minuto
alarm-signedOutSoon = Su sesión ha terminado
alarm-signIn-line = Inicie sesión de nuevo para seguir trabajando. Mientras tanto, las llamadas continúan.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }, { $time }
tray-state-doNotDisturb = Aplomb: { $state }, { $time }. No molestar está activado: las llamadas no suenan.
tray-offline = Aplomb: sin conexión. Último estado conocido: { $state }
tray-expired = Aplomb: su sesión ha terminado
tray-signedOut = Aplomb: sesión cerrada
tray-minutes = { $minutes } min
tray-hours = { $hours } h { $minutes } min
# $caller: a number or a name.
tray-answer = Contestar a { $caller }
tray-open = Abrir Aplomb
tray-compactBar = Barra compacta
tray-close = Cerrar Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = Más…
