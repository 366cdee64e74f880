### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = restantes
wrapUp-elapsed = de conclusión
wrapUp-search = Buscar un motivo
wrapUp-reasons = Motivos de conclusión
wrapUp-noneFound = Ningún motivo contiene «{ $typed }».
wrapUp-needed = Finesse exige un motivo para continuar.
wrapUp-ready = Terminar, Listo
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Terminar, { $next }
wrapUp-notReady = No listo
wrapUp-saving = Guardando…
wrapUp-finishing = Esperando a Finesse…
