### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = nog { $time }
wrapUp-elapsed = { $time } in afronding
wrapUp-search = Reden zoeken
wrapUp-reasons = Afrondingsredenen
wrapUp-noneFound = Geen reden bevat “{ $typed }”.
wrapUp-needed = Finesse vereist een reden voordat u verdergaat.
wrapUp-ready = Afronden, Gereed
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Afronden, { $next }
wrapUp-notReady = Niet gereed
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Favorieten
wrapUp-favourites-reasons = Favoriete afrondingsredenen
wrapUp-favourites-about = Kies de redenen die bovenaan staan.
wrapUp-favourites-full = U hebt { $most } favorieten. Verwijder er eerst een.
wrapUp-favourites-done = Klaar
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Afronding: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Afronding: geen reden
wrapUp-saving = Opslaan…
wrapUp-finishing = Wachten op Finesse…
