### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Prüfung
examination-lead = Prüft diesen Computer, das Netzwerk zu beiden Knoten, die Anmeldung und die Ereignisse. Das dauert einige Sekunden, oder ein bis zwei Minuten, wenn ein Server nicht antwortet. Anrufe laufen weiter, und Ihre Anmeldung ändert sich nicht.
examination-which = Der Server ist { $server }.
examination-which-none = Im Formular steht kein Server. Geprüft wird der zuletzt verwendete, falls es einen gibt.
examination-run = Prüfen
examination-again = Erneut prüfen
examination-running = Wird geprüft …
examination-why = Was das bedeutet
examination-advice = Was zu tun ist
examination-detail = Details
examination-bundle = Supportdatei speichern
examination-packing = Wird gespeichert …
examination-saved = Die Supportdatei liegt hier:
examination-saved-what = Sie enthält diese Prüfung, Versionen, Einstellungen und das Protokoll. Sie enthält keine Kennwörter, keine Token und keine Daten von Anrufern.

examination-group-computer = Dieser Computer
examination-group-way = Netzwerk zu Finesse
examination-group-finesse = Finesse
examination-group-signIn = Anmeldung
examination-group-events = Ereignisse

examination-level-ok = OK
examination-level-note = Hinweis
examination-level-warning = Warnung
examination-level-trouble = Problem

examination-problems = { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
}
examination-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = in Ordnung
examination-notExamined = nicht geprüft
# $counts: problems and warnings, as above.
examination-result-trouble = Agenten können nicht arbeiten.
    .todo = { $counts }. Die Lösung steht unten.
examination-result-warning = Agenten können arbeiten.
    .todo = { $counts }. Die Lösung steht unten.
examination-result-ok = Keine Probleme gefunden.
    .todo = Es ist nichts zu tun.
