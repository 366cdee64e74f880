### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = { $time } restant
wrapUp-elapsed = { $time } en post-appel
wrapUp-search = Rechercher un motif
wrapUp-reasons = Motifs de post-appel
wrapUp-noneFound = Aucun motif ne contient « { $typed } ».
wrapUp-needed = Finesse exige un motif avant de continuer.
wrapUp-ready = Terminer, Prêt
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Terminer, { $next }
wrapUp-notReady = Non prêt
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Favoris
wrapUp-favourites-reasons = Motifs de post-appel favoris
wrapUp-favourites-about = Choisissez les motifs à placer en tête.
wrapUp-favourites-full = Vous avez { $most } favoris. Retirez-en un d’abord.
wrapUp-favourites-done = Terminé
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Post-appel : { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Post-appel : aucun motif
wrapUp-saving = Enregistrement…
wrapUp-finishing = En attente de Finesse…
