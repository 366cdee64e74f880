### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift, and the whole history with its search.

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

history-all = Geschiedenis
history-open = Zoeken in de geschiedenis
history-find = Nummer, wachtrij of reden
history-kind = Weergeven
history-kind-all = Alles
history-kind-missed = Gemist
history-kind-calls = Gesprekken
history-kind-states = Statussen
history-nothing = Niets in de geschiedenis komt overeen.
history-found = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
history-older = Oudere weergeven
history-reading = Zoeken…
history-call-back = Terugbellen
history-reason = Reden: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = Einde onbekend
# A file with a table, which a spreadsheet opens.
history-save = Opslaan als tabel
history-saving = Opslaan…
history-saved = De tabel is opgeslagen.
    .todo = Ze bevat de items uit de lijst hierboven, ook die buiten het scherm. Bewaar haar waar alleen u haar kunt lezen.
