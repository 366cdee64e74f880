### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Ostatnie rozmowy
history-none = Zakończone rozmowy są tu widoczne do wylogowania.
history-again = Wstaw { $number } do pola wybierania
# Times of a call, as minutes and seconds.
history-rang = Dzwonienie { $time }
history-talked = Rozmowa { $time }, łącznie ze wstrzymaniem
history-wrapped-up = Podsumowanie { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] Połączenie przychodzące: { $caller }
   *[other] Połączenie przychodzące: { $caller }, { $queue }
}
history-row-outgoing = { $queue ->
    [none] Połączenie wychodzące: { $caller }
   *[other] Połączenie wychodzące: { $caller }, { $queue }
}
