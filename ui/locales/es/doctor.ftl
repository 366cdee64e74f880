### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, comprobación de { $server }
doctor-why = motivo
doctor-advice = hacer
doctor-detail = detalle
doctor-code = código
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = no se puede escribir el archivo de soporte en { $path }: { $why }
doctor-bundle-unpacked = no se puede crear el archivo de soporte: { $why }
doctor-noDisplay = esta sesión no tiene pantalla, así que no se puede abrir ninguna ventana. Inícielo en una sesión de escritorio; `aplomb doctor` y `aplomb support-bundle` no la necesitan
