### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

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
