### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Avisos
notice-dismiss = Descartar

notice-settingsUnavailable = En este equipo no se pueden guardar sus ajustes.
    .todo = Todo funciona. La próxima vez tendrá que escribir de nuevo su nombre.
notice-keychainUnavailable = El llavero de este equipo está bloqueado o no existe.
    .todo = Todo funciona. Después de reiniciar tendrá que iniciar sesión de nuevo.
notice-historyNotKept-disk = No se puede guardar el historial: el disco está lleno o no responde.
    .todo = Las llamadas funcionan. El historial se pierde si Aplomb se detiene.
notice-historyNotKept-newer = Una versión más reciente de Aplomb guardó el historial en este equipo.
    .todo = Las llamadas funcionan. Esta versión empieza un historial propio y no lo guarda.
notice-historyNotKept-unreadable = El historial anterior no se puede leer.
    .todo = Las llamadas funcionan y ha empezado un historial nuevo.
notice-failoverRefused = Si este servidor falla, Aplomb se queda aquí: { $host } no es uno de los servidores de su organización.
    .todo = Finesse indica ese servidor como el otro. Avise a TI.
notice-moved = Se cambió a { $server } a las { $time }.
    .todo = No hay nada que hacer.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Se cambió su estado a las { $time }.
    .todo = { $code ->
        [none] Si no es correcto, cambie su estado aquí.
       *[other] Motivo { $code }. Si no es correcto, cambie su estado aquí.
    }
notice-changed-reason = Se cambió su estado a las { $time }: { $reason }.
    .todo = { $code ->
        [none] Si no es correcto, cambie su estado aquí.
       *[other] Motivo { $code }. Si no es correcto, cambie su estado aquí.
    }
notice-late = El servidor que falló cambió su estado con retraso, a las { $time }.
    .todo = { $code ->
        [none] Se debe al fallo anterior.
       *[other] Motivo { $code }. Se debe al fallo anterior.
    }
notice-late-reason = El servidor que falló cambió su estado con retraso, a las { $time }: { $reason }.
    .todo = { $code ->
        [none] Se debe al fallo anterior.
       *[other] Motivo { $code }. Se debe al fallo anterior.
    }
notice-signedOut = Finesse cerró su sesión.
    .todo = Inicie sesión de nuevo o consulte a su supervisor.
notice-signedOut-reason = Finesse cerró su sesión: { $reason }.
    .todo = Inicie sesión de nuevo o consulte a su supervisor.
notice-signOutFollows = Finesse cerrará su sesión después de esta llamada, porque perdió una conexión.
    .todo = Usted no ha hecho nada mal. Inicie sesión de nuevo después.
notice-mobileAgentForgotten = Tras un fallo, Finesse ya no conoce su número de teléfono.
    .todo = Es posible que las llamadas no lleguen a su teléfono. Cierre sesión e iníciela de nuevo como agente móvil.
notice-leftNotReady =
    { $minutes ->
        [one] Está en No listo desde hace { $minutes } minuto.
       *[other] Está en No listo desde hace { $minutes } minutos.
    }
    .todo = Pase a Listo cuando pueda volver a atender llamadas.
notice-leftInWrapUp =
    { $minutes ->
        [one] Está en conclusión desde hace { $minutes } minuto.
       *[other] Está en conclusión desde hace { $minutes } minutos.
    }
    .todo = Termine la conclusión cuando haya acabado.
notice-lateRefusal = Finesse acabó rechazando una petición anterior.
    .todo = El escritorio muestra el estado actual.
    .why = { $why } El escritorio muestra el estado actual.

notice-doNotDisturb = No molestar está activado en este equipo.
    .todo = Las llamadas solo suenan en esta ventana y en su teléfono.
