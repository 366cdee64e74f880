### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

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
history-open = Cerca nella cronologia
