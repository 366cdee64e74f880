### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Escritorio
desk-side = Datos de la llamada y llamadas recientes
desk-loading = Esperando datos de Finesse…

me-extension = Extensión
me-phone = Teléfono móvil
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
me-practice = Práctica
me-shortcuts = Atajos de teclado
me-diagnostics = Diagnóstico
me-appearance = Apariencia
me-appearance-system = Sistema
me-appearance-light = Claro
me-appearance-dark = Oscuro
me-density = Densidad
me-density-comfortable = Cómoda
me-density-compact = Compacta

shortcut-title = Atajos de teclado
shortcut-close = Cerrar
shortcut-next = Contestar la llamada que suena; terminar la conclusión
shortcut-hold = Poner la llamada en espera o reanudarla
shortcut-end = Finalizar la llamada
shortcut-consult = Consultar: abrir o cerrar el campo
shortcut-transfer = Transferir: completar la consulta o, si no la hay, abrir el campo
shortcut-conference = Unir las dos llamadas en una
shortcut-swap = Alternar entre las dos llamadas
shortcut-keypad = Abrir o cerrar el teclado de tonos
shortcut-state = Abrir el menú de estado
shortcut-dial = Ir al campo de marcación
shortcut-list = Mostrar esta lista
shortcut-escape = Cerrar lo que esté abierto
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Mayús
shortcut-key-Enter = Intro
shortcut-key-Esc = Esc
