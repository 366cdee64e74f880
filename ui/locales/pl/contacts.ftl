### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = Kontakty
contacts-search = Szukaj kontaktów
contacts-hint = Nazwa, numer lub opis
contacts-list = Znalezione kontakty
# In a field that takes a number or finds one.
contacts-field-hint = Nazwa lub numer
# What is offered below a field for a number.
contacts-suggestions = Podpowiedzi
contacts-loading = Odczytywanie książek telefonicznych…
contacts-none-configured = Dla Twojego zespołu nie skonfigurowano kontaktów.
contacts-failed = Nie udało się odczytać książek telefonicznych.
    .todo = Nie ma to wpływu na połączenia.
contacts-again = Spróbuj ponownie
contacts-cut = To nie wszystkie kontakty.
    .todo = { $count ->
    [one] Udało się odczytać tylko { $count } kontakt.
    [few] Udało się odczytać tylko { $count } kontakty.
    [many] Udało się odczytać tylko { $count } kontaktów.
   *[other] Udało się odczytać tylko { $count } kontaktu.
}
contacts-no-match = Żaden kontakt nie pasuje do „{ $typed }”.
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } z { $total }. Wpisz więcej, aby zawęzić listę.
contacts-no-name = Bez nazwy
contacts-no-number = Bez numeru
contacts-recent = Ostatnia rozmowa
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = Zadzwoń pod { $number }
contacts-favourite = Ulubiony kontakt: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter }: zadzwoń.
contacts-keys-consult = { $enter }: zadzwoń, { $shift } { $enter }: konsultacja.
