### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

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
