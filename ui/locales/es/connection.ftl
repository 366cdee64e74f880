### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = No se puede acceder a Finesse
link-why-outOfService = Finesse está fuera de servicio
link-why-refused = Finesse cerró la conexión
link-why-silent = Finesse no responde

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (peticiones HTTP)
link-transport-tcp = TCP con TLS

# The state of the connection, for Diagnostics.
link-state-idle = Sin conexión: no hace falta ninguna
link-state-connecting = Conectando, intento { $attempt }
link-state-online = Conectado
# $why: one of link-why-….
link-state-waiting = { $why }; en espera del intento { $attempt }
link-state-signInNeeded = En espera de un nuevo inicio de sesión
link-state-takenOver = Sustituida por una conexión desde otro lugar

# The line at the top of the desk. $time: a length of time.
link-connecting = Conectando con Finesse…
link-reconnecting = Reconectando con { $server } ({ $time })
link-outOfService = { $server } está fuera de servicio ({ $time })
link-lost = Reconectando con Finesse
link-next = próximo intento en { $time }
link-nextNow = conectando ahora
# Stands behind the line about the connection.
link-unharmed = — su llamada continúa sin cambios. Póngala en espera o finalícela en el teléfono.
link-stillRings = — las llamadas siguen sonando en su teléfono. Lo que ve aquí puede no estar al día.
link-onCall = Su llamada continúa sin cambios. Póngala en espera o finalícela en el teléfono.
link-idle = Las llamadas siguen sonando en su teléfono. Lo que ve aquí puede no estar al día.
link-tryNow = Intentar ahora
link-signInNeeded = Finesse exige un nuevo inicio de sesión para enviar actualizaciones.
link-takenOver = Usted se conectó desde otro lugar. Aquí no se muestran actualizaciones.
link-takeBack = Continuar aquí
link-back = Conectado de nuevo con Finesse

# The sign-in is over.
expired-refreshTokenEnded = Su sesión alcanzó su límite de tiempo.
expired-refused = El servicio de identidad ya no acepta su sesión.
expired-unreachable = No se pudo renovar su sesión a tiempo.
expired-onCall = Su llamada continúa. Los botones volverán a funcionar cuando inicie sesión.
expired-idle = Los botones volverán a funcionar cuando inicie sesión.
expired-signInAgain = Iniciar sesión
expired-signingIn = Esperando la ventana de inicio de sesión…

# The sign-in will end.
ending-why-refreshTokenEnded = Su empresa exige iniciar sesión de nuevo antes de ese momento.
ending-why-refused = El servicio de identidad ya no acepta la actual.
ending-why-unreachable = No se pudo renovar: el servicio de identidad no responde.
ending-stage-tenMinutes = Su sesión termina en menos de diez minutos
ending-stage-fiveMinutes = Su sesión termina en menos de cinco minutos
ending-stage-lastMinute = Su sesión termina en menos de un minuto
ending-ends = Su sesión termina en { $time }.
ending-endsNow = Su sesión termina ahora.
ending-onCall = Su llamada continúa.
ending-signInAgain = Iniciar sesión ahora
