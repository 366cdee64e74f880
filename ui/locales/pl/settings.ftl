### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = Zamknij
settings-saved-again = Zapisz ponownie
settings-not-saved = Ten wybór obowiązuje, ale nie został zapisany.
    .todo = Zniknie po zamknięciu programu Aplomb. Spróbuj zapisać go ponownie.

settings-section-look = Wygląd
settings-section-notifications = Powiadomienia
settings-section-computer = Zamykanie, blokada, uruchamianie
settings-section-hotkeys = Skróty globalne

settings-appearance = Motyw
settings-appearance-system = Systemowy
settings-appearance-light = Jasny
settings-appearance-dark = Ciemny
settings-density = Gęstość
settings-density-comfortable = Wygodna
settings-density-compact = Zwarta
settings-textSize = Rozmiar tekstu
    .about = Także Ctrl i + lub − albo Ctrl i kółko myszy.
settings-percent = { $number }%
settings-language = Język
settings-language-system = Systemowy

settings-toasts = Pokazuj powiadomienia
    .about = Dzwoniące połączenie i alarmy, poza oknem.
    .none = Ten komputer nie ma usługi, która pokazuje powiadomienia.
    .plain = Dzwoniące połączenie i alarmy, poza oknem. Ten komputer nie pokazuje na nich przycisków.
    .doNotDisturb = Włączony jest tryb Nie przeszkadzać: ten komputer wstrzymuje powiadomienia.
settings-sound = Odtwarzaj dźwięki
    .about = Dzwonek oraz dźwięk alarmu, którego jeszcze nie widziano.
    .none = Aplomb nie może odtwarzać dźwięków na tym komputerze.
settings-try = Wypróbuj dzwonek
settings-volume = Głośność
settings-output = Urządzenie wyjściowe
settings-output-system = Systemowe

settings-onClose = Przy zamykaniu okna
    .noTray = Ten pulpit systemu nie ma zasobnika, więc Aplomb nie może w nim pozostać.
settings-onClose-ask = Pytaj, co zrobić
settings-onClose-keepInTray = Zostaw Aplomb w zasobniku
settings-onClose-notReady = Niegotowy, potem zamknij
settings-onClose-signOut = Wyloguj, potem zamknij
settings-onLock = Przy blokowaniu komputera
    .none = Ten komputer nie informuje o swojej blokadzie.
settings-onLock-nothing = Zachowaj stan
settings-onLock-notReady = Ustaw Niegotowy
settings-lockReason = Powód przy blokadzie
settings-lockReason-first = Pierwszy na liście
settings-startAtLogin = Uruchamiaj z komputerem
    .about = Aplomb uruchamia się po zalogowaniu do komputera.
    .none = Na tym komputerze nie jest to możliwe.

settings-hotkeys-about = Działają w każdym programie, także gdy Aplomb jest ukryty.
settings-hotkeys-off = Organizacja nie zezwala na skróty globalne.
settings-hotkeys-wayland = W sesji Wayland żaden program nie może mieć skrótów globalnych.
settings-hotkeys-none = Skróty globalne nie działają na tym komputerze.
settings-hotkey-taken = Tych klawiszy używa inny program. Wybierz inne.
settings-hotkey-notKeys = Te klawisze nie mogą być skrótem. Wybierz inne.
settings-hotkey-answerOrEnd = Odbierz lub zakończ rozmowę
settings-hotkey-hold = Wstrzymaj lub wznów
settings-hotkey-readyOrNotReady = Gotowy lub Niegotowy
settings-hotkey-show = Pokaż Aplomb
settings-hotkey-none = Brak
settings-hotkey-press = Naciśnij klawisze…
settings-hotkey-change = Zmień
settings-hotkey-stop = Przerwij
# $action: what the hotkey does.
settings-hotkey-change-of = Zmień skrót: { $action }
settings-hotkey-remove-of = Usuń skrót: { $action }
settings-hotkey-incomplete = Użyj Ctrl, Alt lub klawisza Windows razem z innym klawiszem albo klawisza funkcyjnego.
# $other: the action that has the same hotkey.
settings-hotkey-twice = Te same klawisze ma już: { $other }

settings-edge = Miejsce na ekranie
settings-edge-free = Dowolne
settings-edge-top = Górna krawędź
settings-edge-bottom = Dolna krawędź
settings-bar-about = Stan, rozmowa i jej przyciski w jednym wierszu, który pozostaje przed innymi oknami.
settings-bar-not-on-top = Na tym komputerze żadne okno nie może pozostawać przed innymi (Wayland). Pasek otwiera się jako zwykłe okno.
settings-bar-open = Otwórz pasek kompaktowy
