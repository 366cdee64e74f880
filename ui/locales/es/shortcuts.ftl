### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

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
shortcut-settings = Abrir los ajustes
shortcut-textSize = Texto más grande o más pequeño; 0 para el tamaño normal
shortcut-escape = Cerrar lo que esté abierto
