### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

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
