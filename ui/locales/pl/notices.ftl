### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Komunikaty
notice-dismiss = Zamknij

notice-settingsUnavailable = Na tym komputerze nie można zapisać ustawień.
    .todo = Wszystko działa. Następnym razem trzeba będzie ponownie wpisać nazwę.
notice-keychainUnavailable = Pęk kluczy tego komputera jest zablokowany lub go brakuje.
    .todo = Wszystko działa. Po ponownym uruchomieniu trzeba będzie się zalogować.
notice-historyNotKept-disk = Nie można zapisać historii: dysk jest pełny lub nie odpowiada.
    .todo = Połączenia działają. Jeśli Aplomb przestanie działać, historia przepadnie.
notice-historyNotKept-newer = Historię na tym komputerze zapisała nowsza wersja programu Aplomb.
    .todo = Połączenia działają. Ta wersja zaczyna własną historię i jej nie zapisuje.
notice-historyNotKept-unreadable = Nie można odczytać wcześniejszej historii.
    .todo = Połączenia działają i zaczęto nową historię.
notice-failoverRefused = Jeśli ten serwer ulegnie awarii, Aplomb pozostanie przy nim: { $host } nie należy do serwerów Twojej organizacji.
    .todo = Finesse podaje tamten serwer jako drugi. Powiadom dział IT.
notice-moved = O { $time } przełączono na { $server }.
    .todo = Nie trzeba nic robić.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = O { $time } Twój stan został zmieniony.
    .todo = { $code ->
        [none] Jeśli to pomyłka, zmień stan tutaj.
       *[other] Powód { $code }. Jeśli to pomyłka, zmień stan tutaj.
    }
notice-changed-reason = O { $time } Twój stan został zmieniony: { $reason }.
    .todo = { $code ->
        [none] Jeśli to pomyłka, zmień stan tutaj.
       *[other] Powód { $code }. Jeśli to pomyłka, zmień stan tutaj.
    }
notice-late = Serwer, który uległ awarii, z opóźnieniem zmienił Twój stan, o { $time }.
    .todo = { $code ->
        [none] Ma to związek z wcześniejszą awarią.
       *[other] Powód { $code }. Ma to związek z wcześniejszą awarią.
    }
notice-late-reason = Serwer, który uległ awarii, z opóźnieniem zmienił Twój stan, o { $time }: { $reason }.
    .todo = { $code ->
        [none] Ma to związek z wcześniejszą awarią.
       *[other] Powód { $code }. Ma to związek z wcześniejszą awarią.
    }
notice-signedOut = Finesse wylogował Cię.
    .todo = Zaloguj się ponownie albo zapytaj przełożonego.
notice-signedOut-reason = Finesse wylogował Cię: { $reason }.
    .todo = Zaloguj się ponownie albo zapytaj przełożonego.
notice-signOutFollows = Po tej rozmowie Finesse wyloguje Cię, ponieważ utracił łączność.
    .todo = To nie Twoja wina. Zaloguj się potem ponownie.
notice-mobileAgentForgotten = Po awarii Finesse nie zna już Twojego numeru telefonu.
    .todo = Połączenia mogą nie docierać na Twój telefon. Wyloguj się, a potem zaloguj ponownie jako agent mobilny.
notice-leftNotReady =
    { $minutes ->
        [one] Stan Niegotowy trwa od { $minutes } minuty.
        [few] Stan Niegotowy trwa od { $minutes } minut.
        [many] Stan Niegotowy trwa od { $minutes } minut.
       *[other] Stan Niegotowy trwa od { $minutes } minuty.
    }
    .todo = Ustaw stan Gotowy, gdy znów możesz przyjmować połączenia.
notice-leftInWrapUp =
    { $minutes ->
        [one] Podsumowanie trwa od { $minutes } minuty.
        [few] Podsumowanie trwa od { $minutes } minut.
        [many] Podsumowanie trwa od { $minutes } minut.
       *[other] Podsumowanie trwa od { $minutes } minuty.
    }
    .todo = Zakończ podsumowanie, gdy wszystko jest gotowe.
notice-lateRefusal = Finesse jednak odrzucił wcześniejsze żądanie.
    .todo = Pulpit pokazuje aktualny stan.
    .why = { $why } Pulpit pokazuje aktualny stan.

notice-doNotDisturb = Na tym komputerze włączony jest tryb Nie przeszkadzać.
    .todo = Połączenia dzwonią tylko w tym oknie i na telefonie.
