### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Cerrar
diagnostics-copy = Copiar
diagnostics-copied = Copiado

connection-title = Conexión
connection-state = Estado
connection-server = Servidor
connection-transport = Transporte
connection-noTransport = ninguno mientras no hay conexión
connection-since = Desde
connection-sinceTime = { $time }, hace { $ago }

times-title = Tiempos
times-pings = Ping
    .none = Aún no se ha respondido ningún ping. Se envía uno cada diez segundos.
times-accepted = Del clic a la respuesta de Finesse
    .none = Aún no se ha enviado ninguna petición a Finesse.
times-shown = De la respuesta al resultado
    .none = Aún no se ha esperado ningún resultado.
times-ago = hace { $time }
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] mediana { $median }, peor { $worst }, de { $count } valor
   *[other] mediana { $median }, peor { $worst }, de { $count } valores
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: último { $last }, { $range }

part-link = Conexión
part-session = Sesión
part-node = Nodo
part-agent = Estado
part-call = Llamada
part-request = Petición
part-window = Ventana
transitions-title = Qué ha ocurrido
transitions-show = Mostrar
transitions-all = Todo
transitions-none = Aún no ha ocurrido nada de este tipo.
# $count: how many older ones there are.
transitions-older = Mostrar anteriores ({ $count })

# How an access token was obtained.
rung-signIn = inicio de sesión en la página de la empresa
rung-post = actualización (POST)
rung-get = actualización (GET)
rung-silent = obtención silenciosa

token-title = Token de acceso
token-fresh = Se renueva automáticamente antes de que caduque.
token-renewing = Renovándose ahora: { $rung }.
token-over = El token ha caducado. Inicie sesión de nuevo.
token-bar = Vida del token de acceso
# $renews and $ends: for instance “in 3:02”.
token-bar-value = antigüedad: { $age }; próxima renovación: { $renews }; caducidad: { $ends }
token-age = Antigüedad
token-renews = Próxima renovación
token-ends = Caducidad
token-in = en { $time }
token-now = ahora
token-past = ya caducado
token-by = Obtenido por
token-renewals = Renovaciones hasta ahora
token-renewingNow = Renovación en curso
token-notRenewing = no
token-kept = En el llavero
token-isKept = sí: el próximo arranque no requiere iniciar sesión
token-notKept = no: el próximo arranque pide iniciar sesión
token-refreshEnds = Caducidad del token de actualización
token-guess = Estimación según la hora del inicio de sesión y un ajuste. El servidor no la comunica.
token-noRefresh = no hay ninguno
token-hash = Hash corto
token-hash-about = El mismo que en el registro. No sirve para iniciar sesión.

password-proof = Contraseña
password-proof-what = Inició sesión con una contraseña de Finesse.
    .todo = No caduca. Se guarda solo en memoria, hasta que cierre sesión o cierre Aplomb.
