### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = do końca
wrapUp-elapsed = podsumowania
wrapUp-search = Znajdź powód
wrapUp-reasons = Powody podsumowania
wrapUp-noneFound = Żaden powód nie zawiera „{ $typed }”.
wrapUp-needed = Finesse wymaga powodu, aby przejść dalej.
wrapUp-ready = Zakończ, Gotowy
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Zakończ, { $next }
wrapUp-notReady = Niegotowy
wrapUp-saving = Zapisywanie…
wrapUp-finishing = Oczekiwanie na Finesse…
