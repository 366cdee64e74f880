### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, analyse de { $server }
doctor-why = pourquoi
doctor-advice = à faire
doctor-detail = détail
doctor-code = code
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = impossible d'écrire le fichier d'assistance dans { $path } : { $why }
doctor-bundle-unpacked = impossible de créer le fichier d'assistance : { $why }
doctor-noDisplay = cette session n'a pas d'affichage, aucune fenêtre ne peut donc s'ouvrir. Démarrez Aplomb dans une session de bureau ; `aplomb doctor` et `aplomb support-bundle` n'en ont pas besoin
