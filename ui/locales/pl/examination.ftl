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
