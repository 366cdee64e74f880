### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Letzte Anrufe
history-none = Abgeschlossene Anrufe erscheinen hier, bis Sie sich abmelden.
history-again = { $number } in das Wählfeld übernehmen
# Times of a call, as minutes and seconds.
history-rang = Geklingelt { $time }
history-talked = Gesprochen { $time }, einschließlich Haltezeit
history-wrapped-up = Nachbearbeitung { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] Anruf von { $caller }
   *[other] Anruf von { $caller }, { $queue }
}
history-row-outgoing = { $queue ->
    [none] Anruf an { $caller }
   *[other] Anruf an { $caller }, { $queue }
}
