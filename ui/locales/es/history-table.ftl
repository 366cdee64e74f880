### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Tipo
history-table-began = Inicio
history-table-ended = Fin
history-table-number = Número
history-table-queue = Cola
history-table-type = Tipo de llamada
history-table-result = Resultado
history-table-ring = Tiempo de timbre (s)
history-table-talk = Tiempo de conversación (s)
history-table-hold = Tiempo en espera (s)
history-table-wrapUp = Tiempo de conclusión (s)
history-table-reasons = Motivo
history-table-incoming = Llamada entrante
history-table-outgoing = Llamada saliente
history-table-state = Estado
history-table-talked = Contestada
history-table-missed = Perdida
history-table-notReached = No establecida
history-table-unseen = Fin desconocido
