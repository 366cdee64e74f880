### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = { $time } restantes
wrapUp-elapsed = { $time } de conclusão
wrapUp-search = Procurar um motivo
wrapUp-reasons = Motivos de conclusão
wrapUp-noneFound = Nenhum motivo contém “{ $typed }”.
wrapUp-needed = O Finesse exige um motivo para continuar.
wrapUp-ready = Terminar, Pronto
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Terminar, { $next }
wrapUp-notReady = Não pronto
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Favoritos
wrapUp-favourites-reasons = Motivos de conclusão favoritos
wrapUp-favourites-about = Escolha os motivos que ficam no topo.
wrapUp-favourites-full = Você tem { $most } favoritos. Remova um primeiro.
wrapUp-favourites-done = Concluir
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Conclusão: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Conclusão: sem motivo
wrapUp-saving = Salvando…
wrapUp-finishing = Aguardando o Finesse…
