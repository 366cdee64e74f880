### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = { $time } rimanenti
wrapUp-elapsed = { $time } in post-chiamata
wrapUp-search = Cerca un motivo
wrapUp-reasons = Motivi post-chiamata
wrapUp-noneFound = Nessun motivo contiene «{ $typed }».
wrapUp-needed = Finesse richiede un motivo prima di proseguire.
wrapUp-ready = Concludi, Pronto
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Concludi, { $next }
wrapUp-notReady = Non pronto
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Preferiti
wrapUp-favourites-reasons = Motivi post-chiamata preferiti
wrapUp-favourites-about = Scegliere i motivi che stanno in cima.
wrapUp-favourites-full = I preferiti sono già { $most }. Prima occorre rimuoverne uno.
wrapUp-favourites-done = Fine
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Post-chiamata: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Post-chiamata: nessun motivo
wrapUp-saving = Salvataggio…
wrapUp-finishing = In attesa di Finesse…
