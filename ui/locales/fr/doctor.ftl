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

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole },{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = titulaire { $subject } ; émetteur { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] nœuds { $first } et { $second }
   *[other] { $kind }, nœuds { $first } et { $second }
}
doctor-detail-noNode = aucun
doctor-detail-noAnswer = pas de réponse
doctor-detail-plain = PLAIN n'est pas proposé
doctor-detail-address = il est désigné par une adresse et non par un nom
doctor-detail-noFolder = le système n'indique aucun dossier pour cela
doctor-detail-wrongKind = une valeur n'est pas du bon type
doctor-detail-noJson = ce n'est pas du JSON
# $what: one of the two above.
doctor-detail-place = { $what }, ligne { $line }, colonne { $column }
