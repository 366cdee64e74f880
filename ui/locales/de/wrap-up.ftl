### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = übrig
wrapUp-elapsed = in Nachbearbeitung
wrapUp-search = Grund suchen
wrapUp-reasons = Nachbearbeitungsgründe
wrapUp-noneFound = Kein Grund enthält „{ $typed }“.
wrapUp-needed = Finesse verlangt einen Grund, bevor Sie weitermachen.
wrapUp-ready = Fertig, Bereit
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Fertig, { $next }
wrapUp-notReady = Nicht bereit
wrapUp-saving = Wird gespeichert …
wrapUp-finishing = Warten auf Finesse …
