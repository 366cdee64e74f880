### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version } controleert { $server }
doctor-why = waarom
doctor-advice = te doen
doctor-detail = melding
doctor-code = code
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = het ondersteuningsbestand kan niet naar { $path } worden geschreven: { $why }
doctor-bundle-unpacked = het ondersteuningsbestand kan niet worden gemaakt: { $why }
doctor-noDisplay = deze sessie heeft geen beeldscherm, dus er kan geen venster worden geopend. Start het programma in een bureaubladsessie; `aplomb doctor` en `aplomb support-bundle` hebben er geen nodig
