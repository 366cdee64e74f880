### Machine draft, not yet reviewed by a native speaker.
### The calls of this shift.

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
history-open = Przeszukaj historię
