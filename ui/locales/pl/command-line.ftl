### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, pulpit dla agentów contact center z Cisco Finesse
command-help-usage = Użycie:
# What the words of the command line do. A line break stays.
command-help-doctor =
    Zbadaj ten komputer i jego połączenie z Finesse. Bez SERVER: serwer ostatniego logowania.
    Kod wyjścia: 0 brak problemów, 1 ostrzeżenia, 2 agenci nie mogą pracować.
command-help-supportBundle = Zapisz dziennik, wersje, ustawienia i wynik badania, bez danych poufnych, w jednym pliku zip.
command-help-link = Wstaw numer w pole wybierania, w uruchomionym programie Aplomb, jeśli taki jest.
command-help-practice = Ćwicz z symulowanym contact center wewnątrz programu, z regułami UCCE (domyślnie) lub UCCX.
command-help-description =
    Ćwicz z symulowanym contact center, które jest już uruchomione.
    DESCRIPTION to plik zapisany przez finesse-sim --describe.
# $languages: the tags of all languages.
command-help-language =
    Wypisuj w tym języku, a nie w języku systemu.
    LANGUAGE to jedna z wartości: { $languages }.
command-help-version = Wypisz wersję.
command-help-help = Wypisz tę pomoc.

# Why the command line cannot be read.
command-unexpected = nieoczekiwany argument: { $argument }
command-value-missing = po { $option } brakuje wartości
command-value-unexpected = { $option } nie przyjmuje wartości: { $value }
command-value-wrong = { $option } nie może mieć wartości { $value }
command-unreadable = argument nie jest prawidłowym tekstem Unicode: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = dział IT wyłączył tryb ćwiczeń
command-practice-failed = brak trybu ćwiczeń: { $why }
