### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = rimanenti
wrapUp-elapsed = in post-chiamata
wrapUp-search = Cerca un motivo
wrapUp-reasons = Motivi post-chiamata
wrapUp-noneFound = Nessun motivo contiene «{ $typed }».
wrapUp-needed = Finesse richiede un motivo prima di proseguire.
wrapUp-ready = Concludi, Pronto
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Concludi, { $next }
wrapUp-notReady = Non pronto
wrapUp-saving = Salvataggio…
wrapUp-finishing = In attesa di Finesse…
