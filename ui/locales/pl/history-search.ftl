### Machine draft, not yet reviewed by a native speaker.
### The whole history with its search.

history-find = Numer, kolejka lub powód
history-kind = Pokaż
history-kind-all = Wszystko
history-kind-missed = Nieodebrane
history-kind-calls = Rozmowy
history-kind-states = Stany
history-nothing = Nic w historii nie pasuje.
history-found = { $count ->
    [one] { $count } pozycja
    [few] { $count } pozycje
    [many] { $count } pozycji
   *[other] { $count } pozycji
}
history-older = Pokaż starsze
history-reading = Wyszukiwanie…
history-call-back = Oddzwoń
history-reason = Powód: { $reason }
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = Koniec nieznany
# A file with a table, which a spreadsheet opens.
history-save = Zapisz jako tabelę
history-saving = Zapisywanie…
history-saved = Tabela została zapisana.
    .todo = Zawiera pozycje z listy powyżej, także te, których nie widać na ekranie. Przechowuj ją tam, gdzie nikt inny jej nie odczyta.
