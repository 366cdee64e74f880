### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, un escritorio para agentes de centros de contacto con Cisco Finesse
command-help-usage = Uso:
# What the words of the command line do. A line break stays.
command-help-doctor =
    Examinar este equipo y su conexión con Finesse. Sin SERVER: el servidor del último inicio de sesión.
    Estado de salida: 0 sin problemas, 1 advertencias, 2 los agentes no pueden trabajar.
command-help-supportBundle = Escribir el registro, las versiones, los ajustes y la comprobación, sin secretos, en un solo archivo zip.
command-help-link = Poner el número en el campo de marcación, del Aplomb abierto si lo hay.
command-help-practice = Practicar con un centro de contacto simulado dentro del programa, con las reglas de UCCE (predeterminado) o UCCX.
command-help-description =
    Practicar con un centro de contacto simulado que ya está en marcha.
    DESCRIPTION es el archivo que escribió finesse-sim --describe.
# $languages: the tags of all languages.
command-help-language =
    Mostrar en este idioma y no en el del sistema.
    LANGUAGE es uno de { $languages }.
command-help-version = Mostrar la versión.
command-help-help = Mostrar esta ayuda.

# Why the command line cannot be read.
command-unexpected = argumento inesperado: { $argument }
command-value-missing = falta un valor después de { $option }
command-value-unexpected = { $option } no admite un valor: { $value }
command-value-wrong = { $option } no puede ser { $value }
command-unreadable = un argumento no es Unicode válido: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = el departamento de TI ha desactivado el modo de práctica
command-practice-failed = no hay modo de práctica: { $why }
