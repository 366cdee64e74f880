### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = { $time } do końca
wrapUp-elapsed = { $time } podsumowania
wrapUp-search = Znajdź powód
wrapUp-reasons = Powody podsumowania
wrapUp-noneFound = Żaden powód nie zawiera „{ $typed }”.
wrapUp-needed = Finesse wymaga powodu, aby przejść dalej.
wrapUp-ready = Zakończ, Gotowy
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Zakończ, { $next }
wrapUp-notReady = Niegotowy
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Ulubione
wrapUp-favourites-reasons = Ulubione powody podsumowania
wrapUp-favourites-about = Wybierz powody, które mają być na górze.
wrapUp-favourites-full = Liczba ulubionych: { $most }. Najpierw usuń jeden z nich.
wrapUp-favourites-done = OK
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Podsumowanie: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Podsumowanie: bez powodu
wrapUp-saving = Zapisywanie…
wrapUp-finishing = Oczekiwanie na Finesse…
