### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Recente gesprekken
history-none = Afgeronde gesprekken verschijnen hier tot u zich afmeldt.
history-again = { $number } in het kiesveld zetten
# Times of a call, as minutes and seconds.
history-rang = Overgegaan { $time }
history-wrapped-up = Afronding { $time }
history-in = inkomend
history-out = uitgaand
