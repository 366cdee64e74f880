### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Escritorio
desk-side = Datos de la llamada y llamadas recientes
desk-data = Datos de la llamada
desk-no-data = Los datos de una llamada aparecen aquí mientras dura.
desk-history = Historial
desk-keys = Atajos
desk-bar = Barra compacta
desk-rail = Más
desk-resize-data = Ancho de los datos de la llamada
desk-resize-side = Ancho de las llamadas recientes
desk-loading = Esperando datos de Finesse…

me-extension = Extensión
# The telephone or program in use, where several share the extension.
me-device = Dispositivo
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Teléfono
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, una conexión por llamada
me-phone-nailedConnection = { $number }, una sola conexión
me-team = Equipo
me-roles = Función
me-server = Servidor
me-platform = Centro de contacto
me-since = Sesión iniciada a las
me-session = Inicio de sesión
me-password = con contraseña de Finesse
me-settings = Ajustes
me-shortcuts = Atajos de teclado
me-workflows = Flujos de trabajo
me-diagnostics = Diagnóstico
me-about = Acerca de
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Recargar mis listas
    .awaited = Recargando…
me-reloaded = Sus listas están actualizadas.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Mayús
shortcut-key-Enter = Intro
shortcut-key-Esc = Esc

practice-title = Práctica
practice-about = Centro de contacto simulado, sin llamadas reales
practice-leave = Salir de la práctica
practice-leaving = Saliendo…

bar-title = Aplomb
bar-no-call = Ninguna llamada
bar-signed-out = Su sesión está cerrada.
bar-expired = Su sesión ha terminado.
bar-offline = Reconectando…
bar-back = Abrir la ventana
bar-move = Mover la barra
