### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = { $time } restantes
wrapUp-elapsed = { $time } de conclusión
wrapUp-search = Buscar un motivo
wrapUp-reasons = Motivos de conclusión
wrapUp-noneFound = Ningún motivo contiene «{ $typed }».
wrapUp-needed = Finesse exige un motivo para continuar.
wrapUp-ready = Terminar, Listo
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Terminar, { $next }
wrapUp-notReady = No listo
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Favoritos
wrapUp-favourites-reasons = Motivos de conclusión favoritos
wrapUp-favourites-about = Elija los motivos que aparecen arriba.
wrapUp-favourites-full = Tiene { $most } favoritos. Quite uno primero.
wrapUp-favourites-done = Hecho
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Conclusión: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Conclusión: sin motivo
wrapUp-saving = Guardando…
wrapUp-finishing = Esperando a Finesse…
