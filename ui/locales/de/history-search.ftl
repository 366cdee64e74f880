### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = Nummer, Warteschlange oder Grund
history-kind = Anzeigen
history-kind-all = Alle
history-kind-missed = Verpasst
history-kind-calls = Anrufe
history-kind-states = Status
history-nothing = Keine Treffer im Verlauf.
history-found = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
history-older = Ältere anzeigen
history-reading = Wird gesucht …
history-call-back = Zurückrufen
history-reason = Grund: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = Ende nicht erfasst
# A file with a table, which a spreadsheet opens.
history-save = Als Tabelle speichern
history-saving = Wird gespeichert …
history-saved = Die Tabelle ist gespeichert.
    .todo = Sie enthält die oben angezeigten Einträge, auch die, die gerade nicht im Bild sind. Bewahren Sie sie dort auf, wo nur Sie sie lesen können.
