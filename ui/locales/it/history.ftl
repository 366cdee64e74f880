### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Chiamate recenti
history-none = Le chiamate concluse restano visibili qui fino all’uscita.
history-again = Inserisci { $number } nel campo di composizione
# Times of a call, as minutes and seconds.
history-rang = Squillo { $time }
history-wrapped-up = Post-chiamata { $time }
history-in = in entrata
history-out = in uscita
