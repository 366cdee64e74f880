### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Tipo
history-table-began = Inizio
history-table-ended = Fine
history-table-number = Numero
history-table-queue = Coda
history-table-type = Tipo di chiamata
history-table-result = Esito
history-table-ring = Squillo (s)
history-table-talk = Conversazione (s)
history-table-hold = Attesa (s)
history-table-wrapUp = Post-chiamata (s)
history-table-reasons = Motivo
history-table-incoming = Chiamata in entrata
history-table-outgoing = Chiamata in uscita
history-table-state = Stato
history-table-talked = Conversazione
history-table-missed = Persa
history-table-notReached = Non riuscita
history-table-unseen = Fine non rilevata
