### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Chiamate recenti
history-none = Le chiamate concluse restano visibili qui fino all’uscita.
history-again = Inserisci { $number } nel campo di composizione
# Times of a call, as minutes and seconds.
history-rang = Squillo { $time }
history-talked = Conversazione { $time }, attesa inclusa
history-wrapped-up = Post-chiamata { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] Chiamata da { $caller }
   *[other] Chiamata da { $caller }, { $queue }
}
history-row-outgoing = { $queue ->
    [none] Chiamata a { $caller }
   *[other] Chiamata a { $caller }, { $queue }
}
