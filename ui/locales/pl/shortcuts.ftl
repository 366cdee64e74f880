### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

shortcut-close = Zamknij
shortcut-next = Odbierz dzwoniące połączenie; zakończ podsumowanie
shortcut-hold = Wstrzymaj lub wznów rozmowę
shortcut-end = Zakończ rozmowę
shortcut-consult = Konsultacja: otwórz lub zamknij pole
shortcut-transfer = Przekazanie: dokończ konsultację lub otwórz pole
shortcut-conference = Połącz dwie rozmowy w jedną
shortcut-swap = Przełącz między dwiema rozmowami
shortcut-keypad = Otwórz lub zamknij klawiaturę telefonu
shortcut-state = Otwórz menu stanu
shortcut-dial = Przejdź do pola wybierania
shortcut-list = Pokaż tę listę
shortcut-settings = Otwórz ustawienia
shortcut-textSize = Większy lub mniejszy tekst; 0: zwykły rozmiar
shortcut-escape = Zamknij to, co otwarte
