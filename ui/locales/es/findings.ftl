### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = El motor web es la versión { $version }.
finding-engineMissing = En este equipo no hay motor web.
    .why = Las ventanas de Aplomb y la página de inicio de sesión de su empresa lo necesitan. Sin él no se abre ninguna ventana.
    .advice = Windows: instale Microsoft Edge WebView2 Runtime. Linux: instale WebKitGTK 4.1 (en Debian y Ubuntu, el paquete libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = Aplomb ignora estas variables de entorno, porque lo harían menos seguro: { $names }.
    .why = Sustituyen los certificados del equipo, registran claves TLS o permiten que otro programa controle una página.
    .advice = Elimínelas e instale los certificados en el almacén del equipo.

# Sandbox
finding-sandboxWorks = La página de inicio de sesión puede ejecutarse en un espacio aislado (sandbox).
finding-sandboxMissing = La página de inicio de sesión se ejecuta sin sandbox: falta { $path }.
    .why = Un sandbox mantiene una página de inicio de sesión maliciosa lejos de los archivos y la sesión del agente.
    .advice = Instale los paquetes bubblewrap y xdg-dbus-proxy y vuelva a iniciar Aplomb.
finding-sandboxRefused = La página de inicio de sesión se ejecuta sin sandbox: el sistema no lo permite.
    .why = Un sandbox mantiene una página de inicio de sesión maliciosa lejos de los archivos y la sesión del agente.
    .advice = Permita que los usuarios creen espacios de nombres (sysctl user.max_user_namespaces y, en Debian y Ubuntu, kernel.unprivileged_userns_clone y kernel.apparmor_restrict_unprivileged_userns o un perfil de AppArmor para bwrap) y vuelva a iniciar Aplomb.
finding-sandboxSilent = La página de inicio de sesión se ejecuta sin sandbox: iniciarlo tarda demasiado.
    .why = Un sandbox mantiene una página de inicio de sesión maliciosa lejos de los archivos y la sesión del agente.
    .advice = Compruebe cuánto tarda `bwrap --ro-bind / / --unshare-all true` con la cuenta del agente y vuelva a iniciar Aplomb.
finding-sandboxDemanded = Los agentes no pueden usar el inicio de sesión único, porque su organización exige un sandbox.
    .why = El perfil strict no permite ninguna página de inicio de sesión sin sandbox.
    .advice = Haga que el sandbox funcione, como indica el resultado anterior. En otro caso, TI debe elegir otro perfil.

# Display
finding-displayFound = Hay una pantalla para las ventanas.
finding-displayMissing = En esta sesión no hay pantalla.
    .why = Aquí no se puede abrir ninguna ventana. La comprobación en sí no necesita pantalla.
    .advice = Nada, si se ejecuta en un shell remoto o en una herramienta de despliegue. En otro caso, inicie el programa desde una sesión de escritorio.
finding-accelerationOn = { $because ->
        [organisation] Las ventanas de Aplomb pueden dibujarse con la tarjeta gráfica: así lo ha definido su organización.
        [engine] Las ventanas de Aplomb pueden dibujarse con la tarjeta gráfica: lo decide el motor web de este sistema.
       *[other] Las ventanas de Aplomb pueden dibujarse con la tarjeta gráfica: este equipo tiene una.
    }
finding-accelerationOff = { $because ->
        [organisation] Las ventanas de Aplomb se dibujan sin la tarjeta gráfica: así lo ha definido su organización.
        [remote] Las ventanas de Aplomb se dibujan sin la tarjeta gráfica: la pantalla está en otro equipo.
       *[other] Las ventanas de Aplomb se dibujan sin la tarjeta gráfica: este equipo no tiene ninguna.
    }

# Keychain
finding-keychainOpen = El llavero responde.
finding-keychainMissing = Esta sesión no tiene llavero.
    .why = El llavero conserva la sesión entre un arranque y el siguiente. Sin él, el agente debe iniciar sesión en cada arranque.
    .advice = Linux: instale e inicie un Secret Service, como gnome-keyring o KWallet. En otro caso, ejecute la comprobación como el agente, en su propia sesión.
finding-keychainLocked = El llavero está bloqueado.
    .why = Mientras el llavero está bloqueado, no se puede guardar ni recuperar una sesión.
    .advice = Pida al agente que lo desbloquee o haga que se desbloquee cuando el agente inicia sesión en el equipo.
finding-keychainFailed = El llavero falla.
    .why = El llavero conserva la sesión entre un arranque y el siguiente. Sin él, el agente debe iniciar sesión en cada arranque.
    .advice = Compruebe si otros programas pueden usar el llavero y reinicie el servicio de llavero del equipo.
finding-keychainSilent = El llavero no responde.
    .why = El llavero conserva la sesión entre un arranque y el siguiente. Sin él, el agente debe iniciar sesión en cada arranque.
    .advice = Compruebe si está esperando a que lo desbloqueen.

# Settings
finding-settingsRead = El archivo de ajustes se puede leer.
finding-settingsAbsent = Aún no hay archivo de ajustes.
finding-settingsUnreadable = El archivo de ajustes no se puede leer.
    .why = Contiene el servidor, el nombre del agente y la apariencia. Mientras no se pueda leer, se aplican los valores predeterminados.
    .advice = Elimine el archivo o corríjalo: es JSON.

# Policy
finding-policyAbsent = Su organización no ha definido nada.
finding-policyInForce = { $count ->
        [one] Su organización ha definido { $count } valor.
       *[other] Su organización ha definido { $count } valores.
    }
finding-policyUnreadable = Los agentes no pueden iniciar sesión, porque los ajustes de su organización no se pueden leer.
    .why = Aplomb no sabe qué restringen. El modo de práctica también está desactivado.
    .advice = Corríjalos donde se definieron. Los detalles indican qué está mal.
finding-policyProblem = { $about } no se puede usar tal como lo ha definido su organización: { $problem }
    .why = Este ajuste no se usa. Todos los demás ajustes de su organización sí.
    .advice = Corrija el valor donde se definió.
finding-versionCurrent = Aplomb { $version } es la versión más reciente.
finding-versionNewer = Está disponible la versión { $version } de Aplomb; se publicó el { $published }.
    .why = Contiene correcciones que esta versión no tiene.
    .advice = Lea las novedades y después despliéguela.
finding-versionVulnerable = Esta versión de Aplomb tiene una vulnerabilidad conocida. La versión { $version }, publicada el { $published }, no la tiene.
    .why = Un atacante puede aprovechar lo que se ha publicado sobre ella.
    .advice = Despliegue pronto la nueva versión.
finding-versionUnknown = No se sabe si hay una versión más reciente de Aplomb.
    .why = El aviso de versión no se pudo leer o no está firmado con la clave de versionNotice.
    .advice = Abra la dirección de versionNotice en un navegador y compare la clave que sigue a # con la del editor.
finding-policyRefuses = Los agentes no pueden iniciar sesión, por lo que su organización ha definido para { $about }: { $problem }
    .why = Sin este ajuste, Aplomb permitiría más de lo que su organización quiere.
    .advice = Corrija el valor donde se definió.

# Server
finding-serverNamed = El servidor es { $server }.
finding-serverMissing = No hay ningún servidor de Finesse definido.
    .why = No se pudo comprobar nada más allá de este equipo.
    .advice = Indique un servidor de Finesse: aplomb doctor SERVER, o el campo Servidor del formulario de inicio de sesión.
finding-serverInvalid = { $problem ->
        [none] No se puede establecer ninguna conexión.
       *[other] Este servidor no se puede usar: { $problem }
    }
    .why = El certificado, las cookies y la redirección del inicio de sesión necesitan el nombre completo del servidor.
    .advice = Use el nombre de host completo, tal como figura en el certificado y en SystemInfo, sin ruta.

# Proxy
finding-proxyNone = No hay ningún proxy en el camino hasta { $about }.
finding-proxyInUse = Las conexiones con { $about } pasan por el proxy { $proxy }.
    .why = Todo pasa por él, salvo las notificaciones por TCP. Un proxy que corta las conexiones largas interrumpe los eventos.
    .advice = Nada, si no hay otros problemas. En otro caso, excluya del proxy los hosts de Finesse.
finding-proxyTrouble = El proxy { $about } no conecta con { $host }.
    .why = La configuración del sistema envía todo por este proxy, y este no deja pasar a Aplomb.
    .advice = Haga que el proxy permita CONNECT hacia los nodos de Finesse y el servicio de identidad, o excluya estos hosts en la configuración de proxy del sistema.
finding-proxyWantsSignIn = El proxy { $about } exige un inicio de sesión antes de conectar con { $host } (407).
    .why = Aplomb no inicia sesión en un proxy con Negotiate, NTLM ni Kerberos, por eso nada pasa.
    .advice = Haga que el proxy deje pasar sin inicio de sesión las conexiones con los nodos de Finesse y el servicio de identidad, o excluya estos hosts en la configuración de proxy del sistema.

# Name
finding-nameFound = { $count ->
        [one] El nombre { $about } tiene { $count } dirección.
       *[other] El nombre { $about } tiene { $count } direcciones.
    }
finding-nameByProxy = Este equipo no conoce el nombre { $about }.
    .why = El nombre lo resuelve el proxy, no este equipo.
    .advice = Nada.
finding-nameNotFound = No se encontró el nombre de host { $about } (DNS).
    .why = Sin una dirección no es posible ninguna conexión.
    .advice = Compruebe la ortografía y si este equipo usa el DNS de la empresa (VPN).
finding-nameServiceSilent = El servicio de nombres (DNS) no responde para { $about }.
    .why = Sin una dirección no es posible ninguna conexión.
    .advice = Compruebe si este equipo llega al DNS de la empresa (VPN, firewall).
finding-noNetwork = Este equipo no tiene conexión de red.
    .why = No se puede acceder a ningún servidor ni resolver ningún nombre.
    .advice = Conéctelo a la red o a la VPN.

# Port
finding-portOpen = El puerto { $port } de { $about } está abierto.
finding-portRefused = { $about } rechaza conexiones en el puerto { $port }.
    .why = REST, el inicio de sesión y las notificaciones usan este puerto.
    .advice = Compruebe si Finesse Tomcat está en ejecución en el nodo y si este es el puerto correcto (8445).
finding-portSilent = { $about } no responde en el puerto { $port }.
    .why = REST, el inicio de sesión y las notificaciones usan este puerto. Así se ve un firewall que descarta paquetes o un nodo apagado.
    .advice = Compruebe si el nodo está en marcha y abra el puerto en los firewalls del camino.
finding-hostUnreachable = No se puede acceder a { $about }.
    .why = No hay ninguna ruta desde este equipo hasta el nodo.
    .advice = Compruebe la red, la VPN y las rutas.
finding-portNotTls = El puerto { $port } de { $about } no responde con un TLS válido.
    .why = Finesse solo usa TLS. Otra cosa escucha ahí o algo en el camino rompe el TLS.
    .advice = Compruebe el puerto y qué inspecciona el tráfico por el camino.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] El certificado de { $about } es de confianza.
        [one] El certificado de { $about } es de confianza: queda { $days } día.
       *[other] El certificado de { $about } es de confianza: quedan { $days } días.
    }
finding-certificateEndsSoon = { $days ->
        [none] El certificado de { $about } ha vencido.
        [0] El certificado de { $about } vence en menos de un día.
        [one] El certificado de { $about } vence pronto: queda { $days } día.
       *[other] El certificado de { $about } vence pronto: quedan { $days } días.
    }
    .why = Con un certificado vencido los agentes no pueden iniciar sesión.
    .advice = Renueve ahora el certificado en ese servidor.
finding-certificateEnded = { $days ->
        [0] El certificado de { $about } venció hace menos de un día.
        [one] El certificado de { $about } venció hace { $days } día.
       *[other] El certificado de { $about } venció hace { $days } días.
    }
    .why = Un certificado vencido no demuestra nada, por eso Aplomb lo rechaza.
    .advice = Renueve el certificado en ese servidor. Si sus fechas parecen correctas, ajuste el reloj de este equipo.
finding-certificateNotBegun = { $days ->
        [one] El certificado de { $about } aún no es válido: lo será en un plazo de { $days } día.
       *[other] El certificado de { $about } aún no es válido: lo será en un plazo de { $days } días.
    }
    .why = Un certificado que aún no es válido no demuestra nada, por eso Aplomb lo rechaza.
    .advice = Compruebe primero el reloj de este equipo y después el certificado en ese servidor.
finding-certificateClockWrong = { $way ->
        [behind] El certificado de { $about } está fuera de plazo solo porque el reloj de este equipo va atrasado al menos { $apart }.
       *[ahead] El certificado de { $about } está fuera de plazo solo porque el reloj de este equipo va adelantado al menos { $apart }.
    }
    .why = Los certificados se comprueban con el reloj: si este no es correcto, un certificado bueno parece fuera de plazo.
    .advice = Ajuste la fecha, la hora y la zona horaria de este equipo, o haga que tome la hora del servidor horario de la empresa.
finding-certificateOtherName = El certificado que presenta { $about } es para { $names }.
    .why = Con el nombre utilizado, el servidor no puede demostrar quién es.
    .advice = Use un nombre que figure en el certificado, o renueve el certificado de modo que contenga el nombre utilizado.
finding-certificateNoAltName = El certificado de { $about } no tiene nombre alternativo del sujeto.
    .why = Los nombres se leen solo del nombre alternativo del sujeto; el nombre común (CN) no cuenta desde hace años.
    .advice = Renueve el certificado en ese servidor con su nombre de host como nombre alternativo del sujeto (SAN, tipo DNS).
finding-certificateOldVersion = El certificado de { $about } es anterior a la versión 3 de X.509.
    .why = Los certificados anteriores a X.509 versión 3 no pueden contener ni un nombre alternativo del sujeto ni un uso, por eso Aplomb los rechaza.
    .advice = Renueve el certificado en ese servidor como uno de versión 3, con su nombre de host como nombre alternativo del sujeto (SAN).
finding-certificateWrongUsage = El certificado de { $about } no está hecho para un servidor.
    .why = El propio certificado dice que es para otra cosa. Instalarlo en este equipo no sirve.
    .advice = Renueve el certificado en ese servidor como uno de servidor: uso extendido de clave serverAuth, uso de clave digitalSignature, y no como el de una autoridad (CA:FALSE).
finding-certificateWeakSignature = El certificado de { $about }, o el de su autoridad, está firmado con MD5 o SHA-1.
    .why = Las firmas con MD5 o SHA-1 se pueden falsificar, por eso Aplomb las rechaza.
    .advice = Renueve el certificado en ese servidor, firmado con SHA-256 o superior; haga lo mismo con el de la autoridad intermedia si es ese el antiguo.
finding-certificateUnknownAlgorithm = El certificado de { $about }, o el de su autoridad, está firmado con un algoritmo que Aplomb no admite.
    .why = Aplomb no puede comprobar la firma.
    .advice = Renueve el certificado en ese servidor, firmado con SHA-256 o SHA-384 y con una clave RSA (2048 bits o más), ECDSA P-256 o P-384.
finding-certificateWeakKey = El certificado de { $about }, o el de su autoridad, tiene una clave RSA de solo { $bits } bits.
    .why = Las claves RSA de menos de 2048 bits se pueden romper, por eso Aplomb las rechaza.
    .advice = Renueve el certificado en ese servidor con una clave nueva: RSA de 2048 bits o más, o ECDSA P-256.
finding-certificateUnknownAuthority = El certificado de { $about } procede de { $authority }, en la que este equipo no confía.
    .why = Este equipo no confía en la autoridad que emitió el certificado del servidor.
    .advice = Instale el certificado de la autoridad en el almacén de certificados raíz de confianza de este equipo.
finding-certificateSelfSigned = El certificado de { $about } es autofirmado.
    .why = El servidor se emitió el certificado a sí mismo, como hace Finesse cuando es nuevo; este equipo solo confía en un certificado así si está en su almacén.
    .advice = Dé al servidor un certificado de la autoridad de la empresa o instale este como de confianza en este equipo.
finding-certificateIncomplete = { $about } envía solo su propio certificado, emitido por { $authority }, a la que este equipo no conoce.
    .why = El servidor envía únicamente su propio certificado y este equipo no conoce a su emisor: falta la autoridad intermedia.
    .advice = Haga que el servidor envíe la cadena completa (cargue también en él el certificado intermedio). Si el emisor es una autoridad raíz, instálela en este equipo.
finding-certificateIntermediateEnded = { $days ->
        [0] El certificado intermedio de { $authority }, que envía { $about }, venció hace menos de un día.
        [one] El certificado intermedio de { $authority }, que envía { $about }, venció hace { $days } día.
       *[other] El certificado intermedio de { $authority }, que envía { $about }, venció hace { $days } días.
    }
    .why = El certificado del propio servidor está en vigor, pero no el de la autoridad que está entre él y la raíz, por eso Aplomb rechaza la cadena.
    .advice = Cargue en ese servidor el certificado intermedio renovado y quite de él el antiguo.
finding-certificateRevoked = El certificado de { $about } fue revocado por su autoridad.
    .why = Su autoridad lo ha retirado, por ejemplo porque robaron su clave, por eso Aplomb lo rechaza.
    .advice = Renueve el certificado en ese servidor con una clave nueva. Pregunte a la autoridad por qué se revocó.
finding-certificateMalformed = El certificado de { $about } no se puede leer.
    .why = Lo que envía el servidor no es un certificado con el formato X.509.
    .advice = Renueve el certificado en ese servidor. Si otros programas lo leen, compruebe qué inspecciona el tráfico por el camino.
finding-certificateNotProven = { $about } no demostró que tiene la clave de su certificado.
    .why = Cualquiera puede presentar un certificado; solo su propietario tiene la clave. Aplomb rechaza la conexión.
    .advice = Compruebe qué inspecciona el tráfico por el camino y si la clave y el certificado de ese servidor se corresponden; después reinícielo.
finding-certificateRefused = Las reglas del sistema rechazan el certificado de { $about }.
    .why = Una regla de este equipo o de la autoridad prohíbe este certificado para este servidor; el registro contiene el mensaje de la biblioteca TLS.
    .advice = Renueve el certificado en ese servidor como uno habitual: versión 3, su nombre de host como nombre alternativo del sujeto, uso extendido de clave serverAuth, emitido por una autoridad en la que confíe este equipo.

# Clock
finding-clockRight = Los relojes de este equipo y de { $about } coinciden.
finding-clockUnknown = No se conoce la hora del reloj de { $about }.
    .why = El servidor no indicó su hora.
    .advice = Nada.
finding-clockWrong = { $way ->
        [behind] El reloj de este equipo va { $apart } atrasado respecto al de { $about }.
       *[ahead] El reloj de este equipo va { $apart } adelantado respecto al de { $about }.
    }
    .why = Los certificados y los inicios de sesión se comprueban con el reloj, y las horas del escritorio serían incorrectas.
    .advice = Haga que este equipo y los servidores usen la misma fuente horaria.

# System Info
finding-systemInfoRead = { $about } comunica su estado.
finding-systemInfoSlow = { $about } tardó { $seconds } s en comunicar su estado.
    .why = Cada clic de un agente esperaría lo mismo.
    .advice = Compruebe la carga del nodo y la red hasta él (VPN, proxy).
finding-systemInfoProtected = { $about } exige iniciar sesión antes de comunicar su estado.
    .why = Un proxy inverso pide credenciales, así que los nodos y el método de inicio de sesión no se conocen antes del inicio de sesión.
    .advice = Defina los dos nodos y el método de inicio de sesión por política.
finding-systemInfoMissing = En { $about } responde un servidor web, pero no Finesse ({ $status }).
    .why = Es un servidor web, pero Finesse no está en ejecución en él.
    .advice = Compruebe el nombre y el puerto, y si la aplicación Finesse se ha iniciado en el nodo.
finding-systemInfoFails = { $about } falla cuando se le pide su estado ({ $status }).
    .why = El nodo responde con un error.
    .advice = Compruebe Cisco Finesse Tomcat en el nodo. Reinícielo si el error continúa.
finding-systemInfoOther = En { $about } responde una página web en lugar de Finesse.
    .why = Responde algo distinto de Finesse: un portal cautivo, un filtro u otro servidor.
    .advice = Abra la dirección en un navegador de este equipo y compruebe qué responde.
finding-systemInfoUnreadable = La respuesta de { $about } no se puede leer.
    .why = La respuesta no tiene el formato que usa Finesse.
    .advice = Compruebe el nombre y el puerto, y si algo altera el tráfico por el camino.
finding-systemInfoNoAnswer = { $about } no comunica su estado.
    .why = El puerto acepta conexiones, pero no llega ninguna respuesta.
    .advice = Compruebe la carga y el estado del nodo.

# Service
finding-inService = { $about } está en servicio.
finding-outOfService = { $status ->
        [none] { $about } está fuera de servicio.
       *[other] { $about } está fuera de servicio ({ $status }).
    }
    .why = Un nodo fuera de servicio no acepta inicios de sesión ni controla llamadas.
    .advice = Compruebe la conexión del nodo con su servidor CTI (UCCE: CTI OS/PG; UCCX: el motor de CCX). Aplomb usa el otro nodo si está en servicio.

# Heartbeat
finding-heartbeatHeard = { $about } está conectado a su servidor CTI.
finding-heartbeatUnknown = { $about } no comunica si está conectado a su servidor CTI.
    .why = Esta versión no indica si recibe señal de su servidor CTI.
    .advice = Nada.
finding-heartbeatLost = { $about } no está conectado a su servidor CTI.
    .why = Puede que los estados y las llamadas no se actualicen, y el nodo está a punto de quedar fuera de servicio.
    .advice = Compruebe el servidor CTI de ese lado y la red entre ambos.

# Maintenance
finding-maintenanceNone = { $about } no está en mantenimiento.
finding-maintenanceUnderWay = { $about }, o su lado CTI, está en mantenimiento.
    .why = El nodo quedará fuera de servicio.
    .advice = Nada, si está previsto. Los agentes sin llamadas pueden iniciar sesión en el otro nodo.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] El segundo servidor está definido como { $node }.
       *[no] El otro nodo es { $node }.
    }
finding-otherNodeMissing = SystemInfo no nombra ningún otro nodo.
    .why = Si este nodo falla, no hay otro nodo al que cambiar.
    .advice = Si hay un segundo nodo, compruebe por qué SystemInfo no lo nombra o defínalo por política.
finding-otherNodeTheSame = SystemInfo nombra { $about } como ambos nodos.
    .why = Si este nodo falla, no hay otro nodo al que cambiar.
    .advice = Corrija en Finesse los nombres de los dos nodos del clúster.
finding-nodeNotNamed = SystemInfo nombra { $names }, y no { $about }.
    .why = El servidor tiene nombres distintos del que se escribió. El inicio de sesión único puede rechazarlo y no se conoce el otro nodo.
    .advice = Use uno de los nombres de SystemInfo, exactamente como figura allí.

# Xmpp Domain
finding-xmppDomainSaid = El dominio de las notificaciones es { $domain }.
finding-xmppDomainMissing = { $about } no comunica el dominio de las notificaciones.
    .why = En su lugar se usa el propio nombre del servidor. Si no es correcto, no llega ningún evento.
    .advice = Compruebe SystemInfo en el nodo: debe contener xmppDomain.

# Auth Mode
finding-authModeKnown = { $about } usa el modo de inicio de sesión { $mode }.
finding-authModeUnknown = { $about } usa el modo de inicio de sesión { $mode }, que no se conoce.
    .why = Aplomb conoce SSO, HYBRID y NON_SSO; con cualquier otro se pregunta al agente.
    .advice = Defina el método de inicio de sesión por política.
finding-authModeMissing = { $about } no comunica cómo inician sesión los agentes.
    .why = Se pregunta al agente cómo inicia sesión.
    .advice = Defina el método de inicio de sesión por política.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] El servicio de identidad { $about } responde con una página ({ $status }).
       *[page] La página de inicio de sesión de la empresa en { $about } responde ({ $status }).
    }
finding-signInNotUsed = No se usa el inicio de sesión único.
    .why = Los agentes inician sesión con una contraseña de Finesse.
    .advice = Nada.
finding-singleSignOnMissing = { $status ->
        [none] { $about } no comienza un inicio de sesión.
       *[other] { $about } no redirige al servicio de identidad ({ $status }).
    }
    .why = El nodo no redirige al servicio de identidad.
    .advice = Compruebe si el inicio de sesión único está configurado y probado en el nodo.
finding-identityServiceUnreachable = No se puede acceder al servicio de identidad { $about }.
    .why = El inicio de sesión pasa por él. Sin él, los agentes no pueden iniciar sesión y no se renueva ningún token.
    .advice = Compruebe si Cisco IdS está en ejecución y abra su puerto (8553) en los firewalls.
finding-identityServiceFails = El servicio de identidad { $about } responde con un error ({ $status }).
    .why = El inicio de sesión pasa por él. Sin él, los agentes no pueden iniciar sesión y no se renueva ningún token.
    .advice = Compruebe el estado de Cisco IdS (por ejemplo, PARTIAL_SERVICE) y su registro.
finding-redirectUriUnknown = { $about } no conoce este nodo por el nombre que se usó (invalid_redirectUri).
    .why = El servicio de identidad solo redirige a nodos que conoce por su nombre.
    .advice = Use el nombre registrado o registre este en el servicio de identidad.
finding-redirectInsecure = { $to ->
        [unreadable] { $about } redirige a una dirección que no se puede leer.
        [nowhere] { $about } redirige a una dirección sin host.
       *[other] { $about } redirige a { $to }, que no es https.
    }
    .why = Por http, el inicio de sesión podría leerse por el camino, por eso Aplomb no sigue la redirección.
    .advice = Ponga la dirección en https donde esté configurada (servicio de identidad o proveedor).
finding-redirectLoop = { $steps ->
        [none] El inicio de sesión redirige en bucle en { $about }.
        [one] El inicio de sesión no llega a ninguna página tras { $steps } redirección.
       *[other] El inicio de sesión no llega a ninguna página tras { $steps } redirecciones.
    }
    .why = El inicio de sesión nunca llegaría a una página.
    .advice = Compruebe las direcciones de redirección en el servicio de identidad y en el proveedor. Los relojes de ambos deben coincidir.
finding-signInHostNotAllowed = El inicio de sesión redirige a { $about }, que no está permitido.
    .why = Su organización ha definido una lista de hosts que el inicio de sesión puede abrir, y este no está en ella.
    .advice = Añada el host a la lista de hosts permitidos para el inicio de sesión.
finding-signInPageUnreachable = { $because ->
        [slow] La redirección de { $about } a la página de inicio de sesión tarda demasiado.
       *[other] No se puede acceder a la página de inicio de sesión de la empresa en { $about }.
    }
    .why = El servicio de identidad redirige allí, pero no llega ninguna página.
    .advice = Compruebe si el proveedor de identidad está en ejecución y si este equipo puede acceder a él.
finding-signInPageFails = La página de inicio de sesión de la empresa en { $about } responde con un error ({ $status }).
    .why = El servicio de identidad redirige allí, pero llega un error.
    .advice = Compruebe el registro del proveedor de identidad. Puede que allí no se conozca la parte de confianza (relying party, Cisco IdS).

# Web Socket
finding-webSocketOpen = WebSocket con { $about } está abierto.
finding-webSocketOldPort = WebSocket con { $about } está abierto solo en el puerto antiguo.
    .why = Las versiones a partir de la 12.6(1) usan el puerto de REST. El puerto antiguo se eliminará.
    .advice = Nada por ahora. Abra los dos puertos en los firewalls.
finding-webSocketClosed = WebSocket con { $about } no está abierto.
    .why = Es el mejor transporte para los eventos. Aplomb usa el siguiente.
    .advice = Deje pasar WebSocket hasta el nodo (proxy, firewall, balanceador de carga).

# Bosh
finding-boshOpen = BOSH con { $about } está abierto.
finding-boshOldPort = BOSH con { $about } está abierto solo en el puerto antiguo.
    .why = Las versiones a partir de la 12.6(1) usan el puerto de REST. El puerto antiguo se eliminará.
    .advice = Nada por ahora. Abra los dos puertos en los firewalls.
finding-boshClosed = BOSH con { $about } no está abierto.
    .why = Es el segundo transporte para los eventos y solo hace falta si falla WebSocket.
    .advice = Nada mientras WebSocket esté abierto.

# Tcp
finding-tcpOpen = TCP con { $about } está abierto.
finding-tcpClosed = TCP con { $about } no está abierto.
    .why = Es el último transporte para los eventos. Los administradores pueden cerrarlo.
    .advice = Nada mientras haya otro transporte abierto.

# Notifications
finding-notificationsOpen = Se pueden recibir los eventos de { $about }.
finding-notificationsClosed = No hay conexión con el servicio de notificaciones de { $about }.
    .why = Sin eventos, los agentes no ven cuándo suena una llamada.
    .advice = Compruebe si Cisco Finesse Notification Service está en ejecución y deje pasar hasta él WebSocket, BOSH o TCP.
finding-plainNotOffered = El servicio de notificaciones de { $about } no acepta ni token ni contraseña.
    .why = Los tokens y las contraseñas se envían con SASL PLAIN, dentro de TLS. Sin ello, los agentes no pueden iniciar sesión para recibir eventos.
    .advice = Restablezca los mecanismos SASL del servicio de notificaciones a los valores predeterminados de Finesse.

# Server
finding-notExamined = { $because ->
        [noAddress] Sin comprobar, porque su nombre no tiene dirección.
        [noConnection] Sin comprobar, porque no se puede establecer ninguna conexión.
        [unusable] Sin comprobar, porque { $about } no se puede usar.
        [outOfService] Sin comprobar, porque { $about } está fuera de servicio.
        [signInFirst] Sin comprobar, porque { $about } no comunica nada antes de iniciar sesión.
       *[notTrusted] Sin comprobar, porque el certificado de { $about } no es de confianza.
    }
    .why = Antes hay que resolver un problema anterior.
    .advice = Resuelva el problema indicado arriba y vuelva a comprobar.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
