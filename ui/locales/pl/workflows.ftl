### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Zamknij
workflows-about = Twoje contact center może otwierać strony i wysyłać żądania, gdy coś dzieje się z połączeniem.
workflows-loading = Odczytywanie listy przepływów pracy…
workflows-ready = { $count ->
    [0] Twój zespół nie ma przepływów pracy.
    [one] Twój zespół ma { $count } przepływ pracy.
    [few] Twój zespół ma { $count } przepływy pracy.
    [many] Twój zespół ma { $count } przepływów pracy.
   *[other] Twój zespół ma { $count } przepływu pracy.
}
workflows-failed = Nie udało się odczytać listy przepływów pracy.
    .todo = Żaden z nich nie działa. Nie ma to wpływu na połączenia. Odśwież swoje listy albo powiadom dział IT.

workflows-log = Od zalogowania
workflows-none = Nie uruchomiono jeszcze żadnego przepływu pracy.
# $older: how many are not shown.
workflows-older = Pokaż starsze ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Strona Twojej organizacji

workflow-event-arrives = Nadeszło połączenie
workflow-event-answered = Odebrano połączenie
workflow-event-ends = Zakończono rozmowę
workflow-event-makes = Nawiązano połączenie
workflow-event-preview = Podgląd połączenia
workflow-event-none = Odczytano listę

workflow-outcome-begun = W toku…
workflow-outcome-opened = Otwarto w przeglądarce
workflow-outcome-notOpened = Nie udało się uruchomić przeglądarki
workflow-outcome-sent = Wysłano, odpowiedź { $status }
workflow-outcome-notSent = Wysłano, brak odpowiedzi
workflow-outcome-refused = Nie wykonano: { $why }
# $names: names of data that a call does not have.
workflow-unknown = Puste, ponieważ połączenie nie ma takich danych: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb nie zna wyzwalacza tego przepływu pracy.
workflow-refusal-unknownComparator = Aplomb nie zna sposobu porównywania w jednym z warunków.
workflow-refusal-unknownAction = Aplomb nie zna tego rodzaju akcji.
workflow-refusal-incomplete = Finesse nie podał, co robi ta akcja.
workflow-refusal-forGadget = Akcja jest przeznaczona dla gadżetu własnego pulpitu Finesse.
workflow-refusal-forFinesse = Żądanie wymaga Twojej sesji, a żaden przepływ pracy jej nie otrzymuje.
workflow-refusal-unknownMethod = Żądanie używa metody innej niż GET, POST i PUT.
workflow-refusal-template = Zmienna w adresie lub treści jest nieprawidłowo zapisana.
workflow-refusal-variableInHost = Dane rozmowy nie mogą zmieniać serwera w adresie.
workflow-refusal-notAddress = To nie jest adres strony.
workflow-refusal-scheme = Adres nie zaczyna się od https://.
workflow-refusal-host = Organizacja nie zezwala na ten serwer.
workflow-refusal-ipAddress = Adres zawiera numer zamiast nazwy serwera.
workflow-refusal-credentials = Adres zawiera nazwę użytkownika lub hasło.
workflow-refusal-tooLong = Adres lub treść są za długie.
workflow-refusal-masked = Zostałyby wysłane dane rozmowy, które ukrywa Twoja organizacja.
workflow-refusal-tooMany = Zbyt wiele żądań czekało na odpowiedź.

workflows-dry = Dla rozmów od zalogowania
workflows-dry-lead = Ile razy każdy przepływ pracy zostałby uruchomiony dla tych rozmów według obecnej listy. Nic nie jest otwierane ani wysyłane.
workflows-dry-run = Policz
workflows-dry-again = Policz ponownie
workflows-dry-running = Liczenie…
workflows-dry-times = { $count ->
    [0] nigdy
    [one] { $count } raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } raza
}
workflows-dry-none = Nie ma przepływów pracy do policzenia.
