### Machine draft, not yet reviewed by a native speaker.
### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Rodzaj
history-table-began = Początek
history-table-ended = Koniec
history-table-number = Numer
history-table-queue = Kolejka
history-table-type = Typ połączenia
history-table-result = Wynik
history-table-ring = Czas dzwonienia (s)
history-table-talk = Czas rozmowy (s)
history-table-hold = Czas wstrzymania (s)
history-table-wrapUp = Czas podsumowania (s)
history-table-reasons = Powód
history-table-incoming = Połączenie przychodzące
history-table-outgoing = Połączenie wychodzące
history-table-state = Stan
history-table-talked = Rozmowa
history-table-missed = Nieodebrane
history-table-notReached = Nie połączono
history-table-unseen = Koniec nieznany
