### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = Recente gesprekken
history-none = Afgeronde gesprekken verschijnen hier tot u zich afmeldt.
history-again = { $number } in het kiesveld zetten
# Times of a call, as minutes and seconds.
history-rang = Overgegaan { $time }
# The conversation without hold.
history-talk = Gesproken { $time }
history-held = In de wacht { $time }
history-wrapped-up = Afronding { $time }
# Said by a screen reader before the caller and the queue.
history-in = inkomend
history-out = uitgaand
history-open = Zoeken in de geschiedenis
