### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = Perfil
policy-setting-server = Servidor de Finesse
policy-setting-secondServer = Segundo servidor de Finesse
policy-setting-extension = Extensión
policy-setting-signInMethod = Método de inicio de sesión
policy-setting-allowedHosts = Hosts que la ventana de inicio de sesión puede abrir
policy-setting-signOutAddresses = Direcciones que se abren al cerrar sesión
policy-setting-sessionMinutes = Duración de una sesión, en minutos
policy-setting-keepSession = La sesión se conserva al cerrar Aplomb
policy-setting-rememberAgent = Se recuerda el nombre del agente
policy-setting-keepHistoryDays = Días durante los que se conserva el historial
policy-setting-askForName = El formulario pide un nombre
policy-setting-mobileAgent = Agente móvil
policy-setting-refreshForm = Método HTTP para actualizar el token
policy-setting-userHint = Nombre para la página de inicio de sesión
policy-setting-charset = Juego de caracteres de las contraseñas
policy-setting-transport = Transporte hasta el servicio de notificaciones
policy-setting-agents = Número de agentes
policy-setting-restoreReady = Volver a Listo tras un fallo del servidor
policy-setting-maskedVariables = Datos de la llamada ocultos
policy-setting-language = Idioma
policy-setting-onClose = Cierre de la ventana
policy-setting-onLock = Bloqueo del equipo
policy-setting-startAtLogin = Inicio al iniciar sesión en el equipo
policy-setting-alarmPhone = Alarma del teléfono
policy-setting-alarmMissedCall = Alarma de llamada perdida
policy-setting-alarmSignInEnding = Alarma de fin de la sesión
policy-setting-alarmLongState = Alarma de No listo o conclusión prolongados
policy-setting-notReadyMinutes = No listo prolongado, en minutos
policy-setting-wrapUpMinutes = Conclusión prolongada, en minutos
policy-setting-alarmToastSeconds = Alarmas: segundos hasta la notificación
policy-setting-alarmSoundSeconds = Alarmas: segundos hasta el sonido
policy-setting-popHosts = Servidores de las páginas que se abren con una llamada
policy-setting-httpHosts = Servidores de las peticiones de los flujos de trabajo
policy-setting-sendMaskedVariables = Datos ocultos de la llamada en direcciones y peticiones
policy-setting-workflowMatch = Flujos de trabajo que se ejecutan
policy-setting-screenPopRinging = Página que se abre cuando suena una llamada
policy-setting-screenPopAnswered = Página que se abre cuando se contesta una llamada
policy-setting-screenPopEnded = Página que se abre cuando ha terminado una llamada
policy-setting-hotkeys = Atajos de teclado globales
policy-setting-osAccountSignIn = Inicio de sesión con la cuenta de Windows
policy-setting-practice = Modo de práctica
policy-setting-logLevel = Nivel de registro
policy-setting-acceleration = Aceleración por hardware
policy-setting-versionNotice = Dirección del aviso de versión

policy-true = Sí
policy-false = No
policy-by = Definido por su organización
policy-change = Definido por su organización. Solo su departamento de TI puede cambiarlo.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = No se pudieron usar los ajustes de su organización.
    .todo = Todo lo demás funciona. Avise a su departamento de TI.
    .detailed = Todo lo demás funciona. Avise a su departamento de TI: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = No puede iniciar sesión, porque los ajustes de su organización no se pueden leer.
    .todo = Avise a su departamento de TI: { $problem }
policy-refuses-one = No puede iniciar sesión, porque este ajuste de su organización no se puede usar: { $setting }.
    .todo = Avise a su departamento de TI: { $problem }
policy-unused-one = No se pudo usar un ajuste de su organización: { $setting }.
    .todo = Todo lo demás funciona. Avise a su departamento de TI: { $problem }
policy-unused-several = No se pudieron usar algunos ajustes de su organización: { $settings }.
    .todo = Todo lo demás funciona. Avise a su departamento de TI; el registro indica el motivo.
