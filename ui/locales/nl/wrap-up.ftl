### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = resterend
wrapUp-elapsed = in afronding
wrapUp-search = Reden zoeken
wrapUp-reasons = Afrondingsredenen
wrapUp-noneFound = Geen reden bevat “{ $typed }”.
wrapUp-needed = Finesse vereist een reden voordat u verdergaat.
wrapUp-ready = Afronden, Gereed
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Afronden, { $next }
wrapUp-notReady = Niet gereed
wrapUp-saving = Opslaan…
wrapUp-finishing = Wachten op Finesse…
