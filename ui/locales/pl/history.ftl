### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift, and the whole history with its search.

history-title = Ostatnie rozmowy
history-none = Zakończone rozmowy są tu widoczne do wylogowania.
history-again = Wstaw { $number } do pola wybierania
# Times of a call, as minutes and seconds.
history-rang = Dzwonienie { $time }
# The conversation without hold.
history-talk = Rozmowa { $time }
history-held = Wstrzymanie { $time }
history-wrapped-up = Podsumowanie { $time }
# Said by a screen reader before the caller and the queue.
history-in = przychodząca
history-out = wychodząca

history-all = Historia
history-open = Przeszukaj historię
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
