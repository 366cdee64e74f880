### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = Numero, coda o motivo
history-kind = Mostra
history-kind-all = Tutto
history-kind-missed = Perse
history-kind-calls = Chiamate
history-kind-states = Stati
history-nothing = Nessuna voce della cronologia corrisponde.
history-found = { $count ->
    [one] { $count } voce
   *[other] { $count } voci
}
history-older = Mostra le precedenti
history-reading = Ricerca…
history-call-back = Richiama
history-reason = Motivo: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = Fine non rilevata
# A file with a table, which a spreadsheet opens.
history-save = Salva come tabella
history-saving = Salvataggio…
history-saved = La tabella è stata salvata.
    .todo = Contiene le voci elencate sopra, anche quelle fuori dallo schermo. Conservarla dove nessun altro può leggerla.
