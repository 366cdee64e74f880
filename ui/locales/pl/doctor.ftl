### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, badany serwer: { $server }
doctor-why = dlaczego
doctor-advice = rada
doctor-detail = opis
doctor-code = kod
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = nie można zapisać pliku dla wsparcia w { $path }: { $why }
doctor-bundle-unpacked = nie można utworzyć pliku dla wsparcia: { $why }
doctor-noDisplay = ta sesja nie ma ekranu, więc nie można otworzyć żadnego okna. Uruchom program w sesji graficznej; polecenia `aplomb doctor` i `aplomb support-bundle` jej nie wymagają
