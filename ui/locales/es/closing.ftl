### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = ¿Cerrar Aplomb?
closing-about = Su sesión en Finesse sigue abierta aunque cierre esta ventana. Las llamadas pueden seguir sonando en su teléfono.
closing-about-call = Está en una llamada. Continúa en su teléfono aunque cierre esta ventana.
closing-stay = No cerrar
    .meaning = La ventana sigue abierta.
closing-keepInTray = Dejar en la bandeja
    .meaning = Aplomb sigue en ejecución. Su estado no cambia y las llamadas se anuncian.
closing-notReady = No listo y cerrar
    .meaning = No recibe llamadas de las colas. Su sesión en Finesse sigue abierta.
    .meaning-call = No listo viene después de la llamada. Su sesión en Finesse sigue abierta.
closing-signOut = Cerrar sesión y salir
    .meaning = Se cierra su sesión en Finesse.
    .meaning-rest = No puede cerrar sesión en su estado actual.
closing-reason = Motivo
closing-remember = Hacer siempre esto y no volver a preguntar
closing-managed = Definido por su organización.
