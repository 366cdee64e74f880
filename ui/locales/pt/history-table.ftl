### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Tipo
history-table-began = Início
history-table-ended = Fim
history-table-number = Número
history-table-queue = Fila
history-table-type = Tipo de chamada
history-table-result = Resultado
history-table-ring = Tempo de toque (s)
history-table-talk = Tempo de conversa (s)
history-table-hold = Tempo em espera (s)
history-table-wrapUp = Tempo de conclusão (s)
history-table-reasons = Motivo
history-table-incoming = Chamada recebida
history-table-outgoing = Chamada efetuada
history-table-state = Estado
history-table-talked = Atendida
history-table-missed = Perdida
history-table-notReached = Não completada
history-table-unseen = Fim desconhecido
