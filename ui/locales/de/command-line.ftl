### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, ein Desktop für Agenten im Contact Center mit Cisco Finesse
command-help-usage = Aufruf:
# What the words of the command line do. A line break stays.
command-help-doctor =
    Diesen Computer und seine Verbindung zu Finesse prüfen. Ohne SERVER: den Server der letzten Anmeldung.
    Exit-Status: 0 kein Problem, 1 Warnungen, 2 Agenten können nicht arbeiten.
command-help-supportBundle = Protokoll, Versionen, Einstellungen und die Prüfung, ohne Geheimnisse, in eine ZIP-Datei schreiben.
command-help-link = Die Nummer in das Wählfeld eintragen, im laufenden Aplomb, wenn es eines gibt.
command-help-practice = Mit einem simulierten Contact Center im Programm üben, mit den Regeln von UCCE (Vorgabe) oder UCCX.
command-help-description =
    Mit einem simulierten Contact Center üben, das schon läuft.
    DESCRIPTION ist die Datei, die finesse-sim --describe geschrieben hat.
# $languages: the tags of all languages.
command-help-language =
    In dieser Sprache ausgeben und nicht in der des Systems.
    LANGUAGE ist eine von { $languages }.
command-help-version = Die Version ausgeben.
command-help-help = Diese Hilfe ausgeben.

# Why the command line cannot be read.
command-unexpected = unerwartetes Argument: { $argument }
command-value-missing = nach { $option } fehlt ein Wert
command-value-unexpected = { $option } nimmt keinen Wert: { $value }
command-value-wrong = { $option } kann nicht { $value } sein
command-unreadable = ein Argument ist kein gültiges Unicode: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = die IT hat den Übungsmodus abgeschaltet
command-practice-failed = kein Übungsmodus: { $why }
