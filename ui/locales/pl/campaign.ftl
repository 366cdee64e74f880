### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Przekazane
outbound-status-conferenced = W konferencji
outbound-status-blended = Tryb mieszany
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Status
outbound-classified = Wynik
outbound-callback = Oddzwonienie
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, czas klienta
outbound-callback-to = { $time }, czas klienta, { $number }
outbound-callback-unreadable = Zaplanowane. Finesse nie podaje terminu.

# What an agent makes of the call.
outbound-class-voice = Osoba
outbound-class-fax = Faks
outbound-class-answeringMachine = Automatyczna sekretarka
outbound-class-invalid = Numer nie istnieje
outbound-class-busy = Zajęte
outbound-class-doNotCall = Nie dzwonić
outbound-reclassify-title = Wynik połączenia
outbound-tools = Czynności kampanii

# The sheet with which a callback is scheduled.
callback-title = Oddzwonienie
callback-about = Klient: { $customer }
callback-day = Dzień
callback-date = { $date }
callback-previous = Poprzedni miesiąc
callback-next = Następny miesiąc
callback-time = Godzina, na przykład 14:30
callback-number = Numer do oddzwonienia
callback-number-hint = Bez podania numeru zostanie wybrany zwykły numer klienta.
callback-schedule = Zaplanuj
    .awaited = Planowanie…
callback-change = Zmień
    .awaited = Zmienianie…
callback-cancel = Anuluj oddzwonienie
    .awaited = Anulowanie…
# $customer and $agent: a day and a time of day.
callback-both = Klient: { $customer }. Ty: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, czas lokalny klienta.
callback-twice = Zegary są wtedy cofane, więc ta godzina występuje dwa razy. Obowiązuje pierwsza.
callback-changes = Przed tym terminem nastąpi zmiana czasu. Czas klienta może różnić się o godzinę.
callback-zone-unknown = Strefa czasowa klienta jest nieznana. Wybierz czas lokalny klienta.
callback-past = U klienta ta godzina już minęła.
callback-no-such-time = Zegary są wtedy przesuwane do przodu, więc ta godzina nie istnieje.
callback-malformed = Wpisz godzinę, na przykład 14:30.
callback-not-now = Nie można teraz zaplanować oddzwonienia w tej rozmowie. Wpisane dane pozostają.
callback-over = Rozmowa się zakończyła. Nie można tu już zaplanować oddzwonienia.
callback-offline = Nie ma łączności z Finesse. Wpisane dane pozostają.
