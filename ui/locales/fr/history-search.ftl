### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = Numéro, file d’attente ou motif
history-kind = Afficher
history-kind-all = Tout
history-kind-missed = Manqués
history-kind-calls = Appels
history-kind-states = États
history-nothing = Aucun résultat dans l’historique.
history-found = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
history-older = Afficher les plus anciens
history-reading = Recherche…
history-call-back = Rappeler
history-reason = Motif : { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = Fin non constatée
# A file with a table, which a spreadsheet opens.
history-save = Enregistrer en tableau
history-saving = Enregistrement…
history-saved = Le tableau est enregistré.
    .todo = Il contient les entrées affichées ci-dessus, y compris celles qui ne sont pas visibles à l’écran. Conservez-le là où vous seul pouvez le lire.
