### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Komunikaty
notice-dismiss = Zamknij

notice-settingsUnavailable = Na tym komputerze nie można zapisać ustawień.
    .todo = Wszystko działa. Następnym razem trzeba będzie ponownie wpisać nazwę.
notice-keychainUnavailable = Pęk kluczy tego komputera jest zablokowany lub go brakuje.
    .todo = Wszystko działa. Po ponownym uruchomieniu trzeba będzie się zalogować.
notice-moved = O { $time } przełączono na { $server }.
    .todo = Nie trzeba nic robić.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = O { $time } Twój stan został zmieniony.
    .todo = { $code ->
        [none] Przywróć go w dogodnej chwili.
       *[other] Powód { $code }. Przywróć stan w dogodnej chwili.
    }
notice-changed-reason = O { $time } Twój stan został zmieniony: { $reason }.
    .todo = { $code ->
        [none] Przywróć go w dogodnej chwili.
       *[other] Powód { $code }. Przywróć stan w dogodnej chwili.
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
notice-lateRefusal = Finesse jednak odrzucił wcześniejsze żądanie.
    .todo = Pulpit pokazuje aktualny stan.
    .why = { $why } Pulpit pokazuje aktualny stan.
