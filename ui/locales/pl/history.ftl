### Machine draft, not yet reviewed by a native speaker.
### The calls of this sign-in.

history-title = Ostatnie rozmowy
history-none = Zakończone rozmowy są tu widoczne do wylogowania.
history-again = Wstaw { $number } do pola wybierania
# Times of a call, as minutes and seconds.
history-rang = Dzwonienie { $time }
history-wrapped-up = Podsumowanie { $time }
history-in = przychodząca
history-out = wychodząca
