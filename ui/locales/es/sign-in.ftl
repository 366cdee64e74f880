### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = El escritorio del agente para Cisco Finesse
signIn-server = Servidor
signIn-server-hint = finesse.example.com
signIn-agent = Agente
signIn-agent-hint = Nombre de usuario o número
signIn-agent-about = El nombre que le dio su empresa, con o sin el dominio.
signIn-extension = Extensión
signIn-more = Más
signIn-phone = Su teléfono
signIn-phone-desk = Teléfono de mesa en la extensión
signIn-phone-callByCall = Móvil, una conexión por llamada
signIn-phone-nailedConnection = Móvil, una sola conexión para todas las llamadas
signIn-number = Su número
signIn-number-about = Las llamadas van a este número. La extensión es la que su empresa le dio para él.
signIn-number-wrong = Este número no se puede marcar.
signIn-offered = Quiere llamar a { $number }.
    .todo = Estará en el campo de marcación cuando inicie sesión.
signIn-submit = Iniciar sesión
signIn-cancel = Cancelar
signIn-cancelling = Cancelando…
# The button. What the desk says while it is used is the next message.
signIn-practice = Practicar
signIn-practice-title = Práctica
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = Practicar UCCX
# $name: UCCE or UCCX.
signIn-practice-about = Pruebe todo con un centro de contacto ficticio en este equipo, con las reglas de { $name }
signIn-practice-starting = Iniciando el centro de contacto de práctica…
signIn-check = Comprobar la conexión
signIn-checking = Preguntando al servidor…
signIn-answered = { $server } responde
signIn-steps = Progreso del inicio de sesión
signIn-waitingForAgent = Continúe en la ventana de inicio de sesión.
signIn-missing = Rellene esto primero.
signIn-version = Versión { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Página de inicio de sesión
    .about = Su contraseña solo va a su empresa.
    .running = Preguntando al servidor cómo inicia usted sesión…
signIn-step-token = Token
    .about = Su empresa confirma quién es usted.
    .running = Comprobando el token y buscando sus datos…
signIn-step-connection = Conexión
    .about = Actualizaciones en directo
    .running = Conectando con Finesse…
signIn-step-phone = Teléfono
    .about = Las llamadas suenan en su extensión.
    .running = Iniciando sesión en su extensión…
signIn-status-waiting = pendiente
signIn-status-running = en curso
signIn-status-done = hecho
signIn-status-failed = con error

signIn-method = ¿Cómo inicia sesión en Finesse?
signIn-method-again = Elegir de nuevo
signIn-method-keep = Conservar esta opción
signIn-method-singleSignOn = En la página de mi empresa
    .about = Con la cuenta que usa para todo lo demás en el trabajo.
    .remembered = Inicia sesión en la página de su empresa.
signIn-method-password = Con una contraseña de Finesse
    .about = Una contraseña solo para Finesse. Se escribe en una ventana aparte.
    .remembered = Inicia sesión con una contraseña de Finesse.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = En servicio.
server-outOfService = Fuera de servicio en este momento.
server-finesse = Finesse.
server-finesse-platform = Finesse para { $platform }.
server-mode-SSO = Inicio de sesión único.
server-mode-HYBRID = Inicio de sesión único para algunos agentes.
server-mode-NON_SSO = Contraseña, sin inicio de sesión único.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Modo de inicio de sesión { $mode }.
server-otherNode = Otro nodo: { $server }.
