### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, examining { $server }
doctor-why = why
doctor-advice = do
doctor-detail = said
doctor-code = code
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = the support file cannot be written to { $path }: { $why }
doctor-bundle-unpacked = the support file cannot be made: { $why }
doctor-noDisplay = this session has no display, so no window can open. Start it in a desktop session; `aplomb doctor` and `aplomb support-bundle` do not need one
