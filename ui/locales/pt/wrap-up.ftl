### Machine draft, not yet reviewed by a native speaker.
### Wrap-up, the work after a call.

wrapUp-left = restantes
wrapUp-elapsed = de conclusão
wrapUp-search = Procurar um motivo
wrapUp-reasons = Motivos de conclusão
wrapUp-noneFound = Nenhum motivo contém “{ $typed }”.
wrapUp-needed = O Finesse exige um motivo para continuar.
wrapUp-ready = Terminar, Pronto
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Terminar, { $next }
wrapUp-notReady = Não pronto
wrapUp-saving = Salvando…
wrapUp-finishing = Aguardando o Finesse…
