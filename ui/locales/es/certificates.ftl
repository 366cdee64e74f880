### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = { $count } más

certificate-expired = El certificado del servidor venció el { $date }.
    .todo = TI debe renovarlo en el servidor.
certificate-notYetValid = El certificado del servidor no es válido antes del { $date }.
    .todo = Compruebe la fecha y la hora de este equipo. Si son correctas, TI debe sustituir el certificado en el servidor.
certificate-clockWrong = El reloj de este equipo no es correcto: indica { $time }.
    .todo = Ajuste la fecha, la hora y la zona horaria, y vuelva a intentarlo.
certificate-selfSigned = El servidor firmó su propio certificado y este equipo no lo conoce.
    .todo = TI debe instalar este certificado en este equipo o dar al servidor uno de la autoridad de la empresa.
certificate-unknownAuthority = Este equipo no confía en la autoridad que emitió el certificado del servidor.
    .todo = TI debe instalar en este equipo el certificado de la autoridad: { $authority }.
certificate-incompleteChain = El servidor no envía el certificado de la autoridad que emitió el suyo.
    .todo = TI debe añadirlo en el servidor o, si es una autoridad raíz, instalarlo en este equipo: { $authority }.
certificate-otherName = El certificado del servidor es para otro nombre: { $names }.
    .todo = Escriba el nombre tal como figura en el certificado o pida a TI que lo renueve con el nombre que usted escribió.
certificate-noSubjectAltName = El certificado del servidor no tiene nombre alternativo del sujeto (SAN).
    .todo = TI debe renovarlo con el nombre de host como nombre alternativo del sujeto.
certificate-oldVersion = El certificado del servidor es anterior a la versión 3 de X.509 y no se acepta.
    .todo = TI debe renovarlo como X.509 versión 3, con el nombre de host como nombre alternativo del sujeto (SAN).
certificate-wrongUsage = El certificado del servidor no está hecho para un servidor.
    .todo = TI debe renovarlo con los usos digitalSignature y serverAuth. Instalarlo en este equipo no sirve.
certificate-weakSignature = El certificado del servidor tiene una firma que se puede falsificar (MD5 o SHA-1).
    .todo = TI debe renovarlo con SHA-256 o superior; también el de su autoridad, si es ese el antiguo.
certificate-unknownAlgorithm = El certificado del servidor tiene una firma que Aplomb no puede comprobar.
    .todo = TI debe renovarlo con RSA o ECDSA P-256, y SHA-256.
certificate-weakKey = La clave del certificado del servidor es demasiado corta: RSA de { $bits } bits.
    .todo = TI debe renovarlo, o renovar el de su autoridad, con 2048 bits o más, o con ECDSA P-256.
certificate-expiredIntermediate = El certificado de la autoridad del servidor venció el { $date }.
    .todo = TI debe poner en el servidor el renovado: { $authority }.
certificate-revoked = La autoridad revocó el certificado del servidor.
    .todo = TI debe renovarlo en el servidor con una clave nueva.
certificate-malformed = El certificado del servidor no se puede leer.
    .todo = TI debe renovarlo en el servidor o averiguar qué lo altera por el camino.
certificate-notProven = El servidor no demostró que el certificado sea suyo.
    .todo = No vuelva a intentarlo hasta que TI lo haya comprobado: algo en el camino puede estar suplantando al servidor.
certificate-refusedByEngine = Este equipo confía en el certificado del servidor, pero la ventana de inicio de sesión lo rechaza.
    .todo = TI debe actualizar el motor web y los certificados raíz del equipo o renovar el certificado en el servidor.
certificate-other = Una regla de este equipo o de la autoridad prohíbe el certificado del servidor.
    .todo = TI debe renovarlo como uno habitual: versión 3, para servidores, con el nombre de host y de una autoridad en la que confíe este equipo.
