### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = Cerrar
settings-saved-again = Guardar de nuevo
settings-not-saved = Esta opción se aplica, pero no se guardó.
    .todo = Se perderá cuando se cierre Aplomb. Intente guardarla de nuevo.

settings-section-look = Aspecto
settings-section-notifications = Notificaciones
settings-section-computer = Cierre, bloqueo e inicio
settings-section-hotkeys = Atajos globales

settings-appearance = Apariencia
settings-appearance-system = Sistema
settings-appearance-light = Claro
settings-appearance-dark = Oscuro
settings-density = Densidad
settings-density-comfortable = Cómoda
settings-density-compact = Compacta
settings-textSize = Tamaño del texto
    .about = También con Ctrl y + o −, o con Ctrl y la rueda del ratón.
settings-percent = { $number } %
settings-language = Idioma
settings-language-system = Sistema

settings-toasts = Mostrar notificaciones
    .about = Una llamada que suena y las alarmas, fuera de la ventana.
    .none = Este equipo no tiene ningún servicio que muestre notificaciones.
    .plain = Una llamada que suena y las alarmas, fuera de la ventana. Este equipo no muestra botones en ellas.
    .doNotDisturb = No molestar está activado: este equipo retiene las notificaciones.
settings-sound = Reproducir sonidos
    .about = Un tono de llamada, y un sonido para una alarma que no haya visto.
    .none = Aplomb no puede reproducir sonidos en este equipo.
settings-try = Probar el tono de llamada
settings-volume = Volumen
settings-output = Dispositivo de salida
settings-output-system = Sistema

settings-onClose = Al cerrar la ventana
    .noTray = Este entorno de escritorio no tiene bandeja, por eso Aplomb no puede quedarse en ella.
settings-onClose-ask = Preguntar qué hacer
settings-onClose-keepInTray = Dejar Aplomb en la bandeja
settings-onClose-notReady = Pasar a No listo y cerrar
settings-onClose-signOut = Cerrar sesión y salir
settings-onLock = Al bloquear el equipo
    .none = Este equipo no comunica cuándo se bloquea.
settings-onLock-nothing = Conservar el estado
settings-onLock-notReady = Pasar a No listo
settings-lockReason = Motivo al bloquear
settings-lockReason-first = El primero
settings-startAtLogin = Iniciar con el equipo
    .about = Aplomb arranca cuando usted inicia sesión en el equipo.
    .none = Aplomb no puede hacerlo en este equipo.

settings-hotkeys-about = Funcionan en todos los programas, también mientras Aplomb está oculto.
settings-hotkeys-off = Su organización no permite atajos globales.
settings-hotkeys-wayland = En una sesión de Wayland ningún programa puede tener atajos globales.
settings-hotkeys-none = Los atajos globales no funcionan en este equipo.
settings-hotkey-taken = Otro programa usa estas teclas. Elija otras.
settings-hotkey-notKeys = Estas teclas no pueden ser un atajo. Elija otras.
settings-hotkey-answerOrEnd = Contestar o finalizar la llamada
settings-hotkey-hold = Espera o reanudar
settings-hotkey-readyOrNotReady = Listo o No listo
settings-hotkey-show = Mostrar Aplomb
settings-hotkey-none = Ninguno
settings-hotkey-press = Pulse las teclas…
settings-hotkey-change = Cambiar
settings-hotkey-stop = Cancelar
# $action: what the hotkey does.
settings-hotkey-change-of = Cambiar el atajo: { $action }
settings-hotkey-remove-of = Quitar el atajo: { $action }
settings-hotkey-incomplete = Use Ctrl, Alt o la tecla Windows junto con otra tecla, o una tecla de función.
# $other: the action that has the same hotkey.
settings-hotkey-twice = Las mismas teclas se usan para: { $other }

settings-edge = Lugar en la pantalla
settings-edge-free = Donde usted la coloque
settings-edge-top = Borde superior
settings-edge-bottom = Borde inferior
settings-bar-about = El estado y la llamada con sus botones, en una línea que queda delante de las demás ventanas.
settings-bar-not-on-top = En este equipo ninguna ventana puede quedar delante de las demás (Wayland). La barra se abre como una ventana normal.
settings-bar-open = Abrir la barra compacta
