### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Art
history-table-began = Beginn
history-table-ended = Ende
history-table-number = Nummer
history-table-queue = Warteschlange
history-table-type = Anruftyp
history-table-result = Ergebnis
history-table-ring = Klingelzeit (s)
history-table-talk = Gesprächszeit (s)
history-table-hold = Haltezeit (s)
history-table-wrapUp = Nachbearbeitungszeit (s)
history-table-reasons = Grund
history-table-incoming = Eingehender Anruf
history-table-outgoing = Ausgehender Anruf
history-table-state = Status
history-table-talked = Gesprochen
history-table-missed = Verpasst
history-table-notReached = Nicht erreicht
history-table-unseen = Ende nicht erfasst
