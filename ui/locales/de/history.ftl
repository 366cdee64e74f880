### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

history-title = Letzte Anrufe
history-none = Abgeschlossene Anrufe erscheinen hier, bis Sie sich abmelden.
history-again = { $number } in das Wählfeld übernehmen
# Times of a call, as minutes and seconds.
history-rang = Geklingelt { $time }
# The conversation without hold.
history-talk = Gesprochen { $time }
history-held = Gehalten { $time }
history-wrapped-up = Nachbearbeitung { $time }
# Said by a screen reader before the caller and the queue.
history-in = eingehend
history-out = ausgehend
history-open = Verlauf durchsuchen
