### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Contraseña de Finesse
password-whose = Agente { $agent }
password-server = en { $server }
password-field = Contraseña
password-show = Mostrar la contraseña
password-hide = Ocultar la contraseña
password-submit = Iniciar sesión
password-sending = Iniciando sesión…
password-cancel = Cancelar
password-empty = Escriba primero la contraseña.
password-unasked = El inicio de sesión que pedía una contraseña ya terminó.
    .todo = Cierre esta ventana y vuelva a pulsar Iniciar sesión.
password-notTaken = No se pudo entregar la contraseña.
    .todo = No se envió. Escríbala de nuevo o cancele.
password-lock = Cinco contraseñas incorrectas bloquean su cuenta durante cinco minutos.
