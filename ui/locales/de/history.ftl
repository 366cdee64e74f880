### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Letzte Anrufe
history-none = Abgeschlossene Anrufe erscheinen hier, bis Sie sich abmelden.
history-again = { $number } in das Wählfeld übernehmen
# Times of a call, as minutes and seconds.
history-rang = Geklingelt { $time }
history-wrapped-up = Nachbearbeitung { $time }
history-in = eingehend
history-out = ausgehend
