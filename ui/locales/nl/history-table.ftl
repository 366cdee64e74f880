### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Soort
history-table-began = Begin
history-table-ended = Einde
history-table-number = Nummer
history-table-queue = Wachtrij
history-table-type = Gesprekstype
history-table-result = Resultaat
history-table-ring = Beltijd (s)
history-table-talk = Gesprekstijd (s)
history-table-hold = In de wacht (s)
history-table-wrapUp = Afronding (s)
history-table-reasons = Reden
history-table-incoming = Inkomend gesprek
history-table-outgoing = Uitgaand gesprek
history-table-state = Status
history-table-talked = Gesproken
history-table-missed = Gemist
history-table-notReached = Niet bereikt
history-table-unseen = Einde onbekend
