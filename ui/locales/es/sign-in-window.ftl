### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Iniciar sesión
window-signIn-of = Iniciar sesión – { $host }
window-signIn-further = { $host } – abierta por la página de inicio de sesión
window-password = Contraseña

# The buttons.
strip-reload = Recargar
strip-cancel = Cancelar
strip-close = Cerrar

# The tooltip of the lock.
strip-secure = La conexión está cifrada y este equipo confía en el servidor.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } pide su nombre y su contraseña.
strip-asksAgain = { $host } no los ha aceptado y vuelve a pedir su nombre y su contraseña.
strip-name = Nombre
strip-password = Contraseña
strip-signIn = Iniciar sesión
strip-without = Continuar sin ellos

# A dialog of the page.
strip-answer = Su respuesta
strip-ok = Aceptar
strip-leaves = ¿Salir de esta página? Puede perderse lo que ha escrito.
strip-leave = Salir
strip-stay = Quedarse

# Messages.
strip-startedAgain = La página dejó de funcionar y se ha reiniciado.
strip-noProgram = Aplomb no abre aquí enlaces de correo, de teléfono ni de otros programas.
strip-noDownload = Aplomb no guarda archivos aquí. Abra este enlace en su navegador.
strip-noWindow = Aplomb no ha abierto otra ventana para esta página.
strip-notLoaded = No se pudo cargar esta página. Cierre esta ventana e inténtelo de nuevo.
strip-notAllowed = Su organización no permite esta página durante el inicio de sesión.
