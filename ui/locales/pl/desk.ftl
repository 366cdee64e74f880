### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Pulpit
desk-side = Dane rozmowy i ostatnie rozmowy
desk-loading = Oczekiwanie na dane z Finesse…

me-extension = Numer wewnętrzny
me-phone = Telefon komórkowy
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, osobno dla każdej rozmowy
me-phone-nailedConnection = { $number }, jedno stałe połączenie
me-team = Zespół
me-roles = Rola
me-server = Serwer
me-platform = Contact center
me-since = Zalogowano o
me-session = Logowanie
me-password = hasłem Finesse
me-practice = Ćwiczenia
me-shortcuts = Skróty klawiszowe
me-diagnostics = Diagnostyka
me-appearance = Wygląd
me-appearance-system = Systemowy
me-appearance-light = Jasny
me-appearance-dark = Ciemny
me-density = Gęstość
me-density-comfortable = Wygodna
me-density-compact = Zwarta

shortcut-title = Skróty klawiszowe
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
shortcut-escape = Zamknij to, co otwarte
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc
