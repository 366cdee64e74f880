### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version } prüft { $server }
doctor-why = warum
doctor-advice = zu tun
doctor-detail = Meldung
doctor-code = Code
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = Die Supportdatei kann nicht nach { $path } geschrieben werden: { $why }
doctor-bundle-unpacked = Die Supportdatei kann nicht erstellt werden: { $why }
doctor-noDisplay = Diese Sitzung hat keine Anzeige, deshalb kann kein Fenster geöffnet werden. Starten Sie das Programm in einer Desktopsitzung; `aplomb doctor` und `aplomb support-bundle` brauchen keine
