### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift, and the whole history with its search.

history-title = Chamadas recentes
history-none = As chamadas que você terminar aparecem aqui até encerrar a sessão.
history-again = Colocar { $number } no campo de discagem
# Times of a call, as minutes and seconds.
history-rang = Tocou { $time }
# The conversation without hold.
history-talk = Em conversa { $time }
history-held = Em espera { $time }
history-wrapped-up = Conclusão { $time }
history-in = recebida
history-out = efetuada

history-all = Histórico
history-open = Procurar no histórico
history-find = Número, fila ou motivo
history-kind = Mostrar
history-kind-all = Tudo
history-kind-missed = Perdidas
history-kind-calls = Chamadas
history-kind-states = Estados
history-nothing = Nada corresponde no histórico.
history-found = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
history-older = Mostrar anteriores
history-reading = Procurando…
history-call-back = Retornar a chamada
history-reason = Motivo: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = Fim desconhecido
# A file with a table, which a spreadsheet opens.
history-save = Salvar como tabela
history-saving = Salvando…
history-saved = A tabela foi salva.
    .todo = Ela contém os registros mostrados acima, também os que não aparecem na tela. Guarde-a onde só você possa lê-la.
