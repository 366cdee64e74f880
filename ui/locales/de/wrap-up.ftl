### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = noch { $time }
wrapUp-elapsed = { $time } in Nachbearbeitung
wrapUp-search = Grund suchen
wrapUp-reasons = Nachbearbeitungsgründe
wrapUp-noneFound = Kein Grund enthält „{ $typed }“.
wrapUp-needed = Finesse verlangt einen Grund, bevor Sie weitermachen.
wrapUp-ready = Fertig, Bereit
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Fertig, { $next }
wrapUp-notReady = Nicht bereit
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Favoriten
wrapUp-favourites-reasons = Bevorzugte Nachbearbeitungsgründe
wrapUp-favourites-about = Wählen Sie die Gründe, die oben stehen.
wrapUp-favourites-full = Sie haben { $most } Favoriten. Entfernen Sie zuerst einen.
wrapUp-favourites-done = Fertig
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Nachbearbeitung: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Nachbearbeitung: kein Grund
wrapUp-saving = Wird gespeichert …
wrapUp-finishing = Warten auf Finesse …
