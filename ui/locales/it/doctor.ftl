### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, verifica di { $server }
doctor-why = perché
doctor-advice = rimedio
doctor-detail = dettagli
doctor-code = codice
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = impossibile scrivere il file di supporto in { $path }: { $why }
doctor-bundle-unpacked = impossibile creare il file di supporto: { $why }
doctor-noDisplay = questa sessione non ha uno schermo, quindi non è possibile aprire finestre. Avviare Aplomb in una sessione desktop; per `aplomb doctor` e `aplomb support-bundle` non serve
