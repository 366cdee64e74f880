### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Badanie
examination-lead = Sprawdza ten komputer, sieć do obu węzłów, logowanie i zdarzenia. Trwa kilka sekund, a jeśli serwer nie odpowiada, minutę lub dwie. Rozmowy trwają, a sesja się nie zmienia.
examination-which = Badany serwer: { $server }.
examination-which-none = W formularzu nie ma serwera. Badany jest ostatnio używany, jeśli taki jest.
examination-run = Zbadaj
examination-again = Zbadaj ponownie
examination-running = Badanie…
examination-why = Co to oznacza
examination-advice = Co zrobić
examination-detail = Szczegóły
examination-bundle = Zapisz plik dla wsparcia
examination-packing = Zapisywanie…
examination-saved = Plik dla wsparcia jest tutaj:
examination-saved-what = Zawiera to badanie, wersje, ustawienia i dziennik. Nie zawiera haseł, tokenów ani danych dzwoniących.

examination-group-computer = Ten komputer
examination-group-way = Sieć do Finesse
examination-group-finesse = Finesse
examination-group-signIn = Logowanie
examination-group-events = Zdarzenia

examination-level-ok = OK
examination-level-note = Info
examination-level-warning = Uwaga
examination-level-trouble = Problem

examination-problems = { $count ->
    [one] { $count } problem
    [few] { $count } problemy
    [many] { $count } problemów
   *[other] { $count } problemu
}
examination-warnings = { $count ->
    [one] { $count } uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = w porządku
examination-notExamined = nie zbadano
# $counts: problems and warnings, as above.
examination-result-trouble = Agenci nie mogą pracować.
    .todo = { $counts }. Rozwiązanie podano niżej.
examination-result-warning = Agenci mogą pracować.
    .todo = { $counts }. Rozwiązanie podano niżej.
examination-result-ok = Nie znaleziono problemów.
    .todo = Nie trzeba nic robić.
# What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.
policy-problem-unknownSetting = Nie ma ustawienia o tej nazwie.
policy-problem-requiredByProfile = Wymaga tego profil strict, a wartości nie ustawiono.
policy-problem-setByProfile = Profil strict ustawia inną wartość.
policy-problem-notText = Wartość musi być tekstem.
policy-problem-notSwitch = Wartość musi być równa true lub false.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = Wartość musi być liczbą całkowitą od { $min } do { $max }.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = Dozwolone wartości: { $choices }.
policy-problem-notList = Wartość musi być listą.
policy-problem-emptyList = Lista jest pusta.
policy-problem-notExtension = Numer wewnętrzny ma od 1 do 32 cyfr.
policy-problem-notVariable = To nie jest nazwa zmiennej połączenia.
policy-problem-hostHasPort = Host nie może zawierać portu.
policy-problem-addressNotHttps = Adres musi zaczynać się od https://.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = Zmienna musi być zamknięta nawiasem klamrowym i nie może stać przed ścieżką adresu.
policy-problem-notAddress = To nie jest adres: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] Nie podano serwera.
    [notHttps] Finesse jest dostępny tylko przez https.
    [hasPath] Nazwa serwera nie zawiera ścieżki.
    [address] Użyj nazwy serwera. Adres IP nie działa z logowaniem jednokrotnym.
   *[notAName] To nie jest nazwa serwera.
}
policy-problem-notObject = Plik musi być jednym obiektem JSON w nawiasach klamrowych.
policy-problem-tooLarge = Plik jest za duży.
policy-problem-endsEarly = Plik kończy się zbyt wcześnie: { $why }
policy-problem-notJson = Plik nie jest w formacie JSON: { $why }
policy-problem-notPropertyList = Plik nie jest listą właściwości: { $why }
policy-problem-unreadable = Nie można odczytać ustawień: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Pozycja { $number } na liście: { $problem }
