### Machine draft, not yet reviewed by a native speaker.
### The entries of Aplomb in menus and software catalogues on Linux. Only the packages contain this file.

installer-kind = Escritorio de centro de contacto
installer-about = Su estado y sus llamadas en Cisco Finesse
# Words to search for, each followed by a semicolon.
installer-words = Finesse;llamada;agente;teléfono;
# An action of the menu entry: starts with a simulated contact centre.
installer-practice = Practicar
installer-summary = Un escritorio para agentes de centros de contacto con Cisco Finesse
installer-description = Inicia sesión una sola vez, en la página de su empresa. Desde entonces Aplomb mantiene la sesión, muestra su estado y sus llamadas y le permite cambiarlos. Solo muestra lo que Finesse ha confirmado.
installer-description-practice = Incluye un centro de contacto simulado para practicar.
