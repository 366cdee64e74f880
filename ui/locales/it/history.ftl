### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift, and the whole history with its search.

history-title = Chiamate recenti
history-none = Le chiamate concluse restano visibili qui fino all’uscita.
history-again = Inserisci { $number } nel campo di composizione
# Times of a call, as minutes and seconds.
history-rang = Squillo { $time }
# The conversation without hold.
history-talk = Conversazione { $time }
history-held = Attesa { $time }
history-wrapped-up = Post-chiamata { $time }
# Said by a screen reader before the caller and the queue.
history-in = in entrata
history-out = in uscita

history-all = Cronologia
history-open = Cerca nella cronologia
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
