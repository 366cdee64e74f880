### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Recente gesprekken
history-none = Afgeronde gesprekken verschijnen hier tot u zich afmeldt.
history-again = { $number } in het kiesveld zetten
# Times of a call, as minutes and seconds.
history-rang = Overgegaan { $time }
history-talked = Gesproken { $time }, inclusief wachtstand
history-wrapped-up = Afronding { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] Gesprek van { $caller }
   *[other] Gesprek van { $caller }, { $queue }
}
history-row-outgoing = { $queue ->
    [none] Gesprek naar { $caller }
   *[other] Gesprek naar { $caller }, { $queue }
}
