### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Analyse
examination-lead = Vérifie cet ordinateur, le réseau vers les deux nœuds, la connexion de l’agent et les événements. Cela prend quelques secondes, ou une à deux minutes si un serveur ne répond pas. Les appels continuent et votre session ne change pas.
examination-which = Le serveur est { $server }.
examination-which-none = Le formulaire n’indique pas de serveur. Le dernier utilisé est analysé, s’il y en a un.
examination-run = Analyser
examination-again = Relancer l’analyse
examination-running = Analyse en cours…
examination-why = Ce que cela signifie
examination-advice = Que faire
examination-detail = Détails
examination-bundle = Enregistrer le fichier d’assistance
examination-packing = Enregistrement…
examination-saved = Le fichier d’assistance se trouve ici :
examination-saved-what = Il contient cette analyse, les versions, les paramètres et le journal. Il ne contient ni mot de passe, ni jeton, ni données d’appelants.

examination-group-computer = Cet ordinateur
examination-group-way = Réseau vers Finesse
examination-group-finesse = Finesse
examination-group-signIn = Connexion des agents
examination-group-events = Événements

examination-level-ok = OK
examination-level-note = Note
examination-level-warning = Alerte
examination-level-trouble = Problème

examination-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
examination-warnings = { $count ->
    [one] { $count } alerte
   *[other] { $count } alertes
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = en ordre
examination-notExamined = non analysé
# $counts: problems and warnings, as above.
examination-result-trouble = Les agents ne peuvent pas travailler.
    .todo = { $counts }. Voir la solution ci-dessous.
examination-result-warning = Les agents peuvent travailler.
    .todo = { $counts }. Voir la solution ci-dessous.
examination-result-ok = Aucun problème détecté.
    .todo = Rien à faire.
