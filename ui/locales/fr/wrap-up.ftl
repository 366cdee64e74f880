### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = restant
wrapUp-elapsed = en post-appel
wrapUp-search = Rechercher un motif
wrapUp-reasons = Motifs de post-appel
wrapUp-noneFound = Aucun motif ne contient « { $typed } ».
wrapUp-needed = Finesse exige un motif avant de continuer.
wrapUp-ready = Terminer, Prêt
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Terminer, { $next }
wrapUp-notReady = Non prêt
wrapUp-saving = Enregistrement…
wrapUp-finishing = En attente de Finesse…
