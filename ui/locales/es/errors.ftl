### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Detalles
error-copy = Copiar detalles
error-copied = Copiado
error-dismiss = Descartar
error-takeOver = Usar aquí
error-signInAs = Iniciar sesión como { $name }
error-examine = Buscar la causa
error-says = Finesse dice: { $says }
error-help-chooseReason = Elegir un motivo
error-help-notReady = Pasar a No listo
error-help-signInAgain = Iniciar sesión
error-certificate-of = Presentado por
error-certificate-subject = Certificado de
error-certificate-issuer = Emitido por
error-unreadable = no se puede leer

error-invalidServer = Esto no es el nombre de un servidor.
    .todo = Escriba solo el nombre del servidor, por ejemplo finesse.example.com. Una dirección IP no funciona.
error-invalidServer-address = Use el nombre del servidor, no su dirección IP.
error-nameNotFound = No hay ningún servidor con este nombre.
    .todo = Compruebe la ortografía. Si el nombre es correcto, quizá este equipo necesite la red o la VPN de su empresa.
error-noNetwork = No se puede acceder al servidor.
    .todo = Compruebe que este equipo esté conectado a la red de su empresa y vuelva a intentarlo.
error-portRefused = El servidor está ahí, pero Finesse no responde en este puerto.
    .todo = No indique el puerto, salvo que TI le haya dado uno. Si Finesse se acaba de reiniciar, vuelva a intentarlo en unos minutos.
error-proxySignIn = El proxy de su empresa exige un inicio de sesión que Aplomb no puede hacer.
    .todo = TI debe hacer que el proxy deje pasar las conexiones con Finesse sin inicio de sesión, o excluir Finesse del proxy.
error-timedOut = { $host ->
        [none] El servidor no respondió a tiempo.
       *[other] { $host } no respondió a tiempo.
    }
    .todo = Vuelva a intentarlo. Si no sirve, comunique a TI el nombre de este servidor.
error-certificateNotTrusted = Este equipo no confía en el certificado del servidor.
    .todo = TI debe instalar en este equipo el certificado del emisor o renovar el del servidor.
error-notFinesse = Respondió un servidor, pero no es Finesse.
    .todo = Compruebe con TI el nombre del servidor.
error-outOfService = Finesse está fuera de servicio en este momento.
    .todo = Espere un poco y vuelva a intentarlo. Es posible que las llamadas sigan sonando en su teléfono.
error-cancelled = Se canceló el inicio de sesión.
    .todo = Inicie sesión de nuevo cuando quiera.
error-signInRefused = El servicio de identidad rechazó su inicio de sesión.
    .todo = Vuelva a intentarlo. Si lo rechaza otra vez, TI debe comprobar el acceso de su cuenta a Finesse.
error-signInFailed = El servicio de identidad falló al crear su token.
    .todo = Vuelva a intentarlo en un minuto. Si no sirve, avise a TI.
error-tokenUnreadable = El inicio de sesión terminó con una respuesta que no es un token.
    .todo = Vuelva a intentarlo. Si ocurre otra vez, TI necesita los detalles de abajo.
error-wrongPerson = Otra persona inició sesión en la página de su empresa.
    .todo = No se guardó nada. Inicie sesión allí con su propia cuenta o corrija el nombre del agente.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = Usted escribió { $expected }, pero en la página de su empresa inició sesión { $signedIn }.
    .todo = No se guardó nada. Inicie sesión como { $signedIn } o inicie sesión de nuevo y use allí la cuenta de { $expected }.
error-persons-desk = Aquí la sesión es de { $expected }, pero en la página de su empresa inició sesión { $signedIn }.
    .todo = No se guardó nada. Inicie sesión de nuevo y use allí la cuenta de { $expected }, o cierre sesión.
error-nameNeeded = Este servidor necesita un nombre para iniciar su sesión.
    .todo = Pida a TI que active askForName.
error-navigationRefused = { $host ->
        [none] El inicio de sesión condujo a un servidor no permitido.
       *[other] El inicio de sesión condujo a { $host }, que no está permitido.
    }
    .todo = No se envió nada allí. TI debe permitir esta dirección o corregir el inicio de sesión.
error-wrongServerName = { $host ->
        [none] Finesse tiene otro nombre y solo permite iniciar sesión con ese nombre.
       *[other] Finesse se llama a sí mismo { $host } y solo permite iniciar sesión con ese nombre.
    }
    .todo = { $host ->
        [none] Si es el servidor de su empresa, escriba su nombre real como servidor e inicie sesión de nuevo.
       *[other] Si es el servidor de su empresa, escriba { $host } como servidor e inicie sesión de nuevo.
    }
error-clientCertificateRequired = { $host ->
        [none] El servidor exige un certificado de este equipo, que Aplomb no puede presentar.
       *[other] { $host } exige un certificado de este equipo, que Aplomb no puede presentar.
    }
    .todo = Pida a TI una forma de iniciar sesión sin certificado de cliente.
error-policyRefuses = No puede iniciar sesión, porque los ajustes de su organización no se pueden usar.
    .todo = Avise a su departamento de TI.
error-sandboxRequired = Su organización exige un sandbox para la página de inicio de sesión, y este equipo no tiene ninguno que funcione.
    .todo = Avise a TI. La comprobación indica qué falta.
error-signInPageEnded = La página de inicio de sesión se cerró de forma inesperada.
    .todo = Inicie sesión de nuevo. No queda nada de la página que se cerró.
error-signInPageFailed = { $host ->
        [none] No se pudo cargar la página de inicio de sesión del servidor.
       *[other] No se pudo cargar la página de inicio de sesión de { $host }.
    }
    .todo = Vuelva a intentarlo. Si no sirve, TI necesita los detalles de abajo.
error-passwordRefused = Contraseña incorrecta.
    .todo = Cinco contraseñas incorrectas bloquean su cuenta durante cinco minutos.
error-chooseMethod = El servidor no indica cómo se inicia sesión.
    .todo = Elíjalo en el formulario.
error-unknownAgent = Finesse no conoce a este agente.
    .todo = Compruebe su nombre o número de agente.
error-invalidExtension = Finesse no conoce esta extensión o su teléfono está apagado.
    .todo = Compruebe la extensión y el teléfono e inicie sesión de nuevo.
error-extensionBusy = Otro agente usa esta extensión.
    .todo = Elija otra extensión o pida al otro agente que cierre sesión.
error-signedInElsewhere = Ya tiene una sesión iniciada en otra extensión.
    .todo = Cierre sesión allí o elija Usar aquí. Eso cierra la otra sesión.
error-linkFailed = Falló la conexión para las actualizaciones en directo de Finesse.
    .todo = Vuelva a intentarlo. Si no sirve, quizá la bloquee un firewall: avise a TI.
error-reasonRequired = Finesse exige un motivo.
    .todo = Elija uno de la lista.
error-reasonRefused = Finesse no acepta este motivo.
    .todo = Elija otro.
error-stateRefused = Finesse no cambió su estado.
    .todo = El estado que se muestra aquí es el actual. Vuelva a intentarlo en un momento.
error-callRefused = Finesse rechazó esta acción en la llamada.
    .todo = La llamada sigue como se muestra aquí. Vuelva a intentarlo o use su teléfono.
error-callRefused-dial = Finesse no inició la llamada.
    .todo = Compruebe el número y vuelva a marcar.
error-end-unconfirmed = Finesse no confirmó el final.
    .todo = Si la llamada sigue activa, finalícela en su teléfono.
error-callGone = Esta llamada ya terminó.
    .todo = Ya no hay nada que hacer con ella.
error-callDataNotKept = El sistema telefónico no conservó este cambio por completo.
    .todo = Los datos de la llamada se muestran como están ahora. Corríjalos y guarde de nuevo.
# $names: names of call data, as a list.
error-callData-dropped = El sistema telefónico no conservó este cambio: { $names }.
    .todo = Los datos de la llamada se muestran como están ahora. Vuelva a intentarlo o use otro texto.
error-callData-truncated = El sistema telefónico solo conservó el principio: { $names }.
    .todo = Acorte el texto y guarde de nuevo.
error-invalidNumber = Este número no se puede marcar.
    .todo = Compruebe los dígitos. Es posible que su empresa no permita este destino.
error-busy = Su última petición aún espera su resultado.
    .todo = Espere un momento y vuelva a intentarlo.
error-noResult = Finesse aceptó la petición, pero el resultado no llegó a tiempo.
    .todo = Aún puede surtir efecto. Compruebe lo que se muestra aquí antes de volver a intentarlo.
error-notSignedIn = No ha iniciado sesión.
    .todo = Inicie sesión primero.
error-sessionExpired = Su sesión ha terminado.
    .todo = Inicie sesión de nuevo y repita la acción.
error-refused = Finesse lo rechazó.
    .todo = Los detalles contienen su mensaje.
error-settingsNotSaved = No se pudieron guardar sus ajustes.
    .todo = Se aplican hasta que cierre Aplomb. Si ocurre otra vez, avise a TI.
error-internal = Algo falló en el propio Aplomb.
    .todo = Vuelva a intentarlo. Si no sirve, envíe los detalles a TI.
