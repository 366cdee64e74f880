### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift, and the whole history with its search.

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

history-all = Verlauf
history-open = Verlauf durchsuchen
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
