### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Zamknij
diagnostics-copy = Kopiuj
diagnostics-copied = Skopiowano

connection-title = Łączność
connection-state = Stan
connection-server = Serwer
connection-transport = Transport
connection-noTransport = brak, gdy nie ma łączności
connection-since = Od
connection-sinceTime = { $time } (trwa { $ago })

times-title = Czasy
times-pings = Ping
    .none = Nie było jeszcze odpowiedzi na ping. Jest wysyłany co dziesięć sekund.
times-accepted = Od kliknięcia do odpowiedzi Finesse
    .none = Nie wysłano jeszcze żadnego żądania do Finesse.
times-shown = Od odpowiedzi do wyniku
    .none = Nie oczekiwano jeszcze na żaden wynik.
times-ago = { $time } temu
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] mediana { $median }, najgorszy { $worst } z { $count } pomiaru
    [few] mediana { $median }, najgorszy { $worst } z { $count } pomiarów
    [many] mediana { $median }, najgorszy { $worst } z { $count } pomiarów
   *[other] mediana { $median }, najgorszy { $worst } z { $count } pomiaru
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: ostatni { $last }, { $range }

part-link = Łączność
part-session = Sesja
part-node = Węzeł
part-agent = Stan
part-call = Rozmowa
part-request = Żądanie
part-window = Okno
transitions-title = Co się działo
transitions-show = Pokaż
transitions-all = Wszystko
transitions-none = Nic takiego jeszcze się nie wydarzyło.
# $count: how many older ones there are.
transitions-older = Pokaż starsze ({ $count })

# How an access token was obtained.
rung-signIn = logowanie na stronie firmy
rung-post = odświeżenie (POST)
rung-get = odświeżenie (GET)
rung-silent = pobranie w tle

token-title = Token dostępu
token-fresh = Jest odnawiany automatycznie przed wygaśnięciem.
token-renewing = Trwa odnawianie: { $rung }.
token-over = Token wygasł. Zaloguj się ponownie.
token-bar = Okres ważności tokenu dostępu
# $renews and $ends: for instance “in 3:02”.
token-bar-value = wiek { $age }, następne odnowienie { $renews }, wygaśnięcie { $ends }
token-age = Wiek
token-renews = Następne odnowienie
token-ends = Wygaśnięcie
token-in = za { $time }
token-now = teraz
token-past = już nastąpiło
token-by = Sposób uzyskania
token-renewals = Dotychczasowe odnowienia
token-renewingNow = Trwa odnawianie
token-notRenewing = nie
token-kept = W pęku kluczy
token-isKept = tak: następne uruchomienie nie wymaga logowania
token-notKept = nie: następne uruchomienie wymaga logowania
token-refreshEnds = Wygaśnięcie tokenu odświeżania
token-guess = Oszacowano na podstawie czasu logowania i ustawienia. Serwer tego nie podaje.
token-noRefresh = brak
token-hash = Krótki skrót
token-hash-about = Taki sam jak w dzienniku. Nie można się nim zalogować.

password-proof = Hasło
password-proof-what = Zalogowano hasłem Finesse.
    .todo = Nie wygasa. Jest przechowywane tylko w pamięci, do wylogowania lub zamknięcia programu Aplomb.
