### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Sluiten
diagnostics-copy = Kopiëren
diagnostics-copied = Gekopieerd

connection-title = Verbinding
connection-state = Toestand
connection-server = Server
connection-transport = Transport
connection-noTransport = geen, zolang er geen verbinding is
connection-since = Sinds
connection-sinceTime = { $time }, al { $ago }

times-title = Tijden
times-pings = Ping
    .none = Er is nog geen ping beantwoord. Elke tien seconden wordt er een verzonden.
times-accepted = Van de klik tot het antwoord van Finesse
    .none = Er is nog geen verzoek naar Finesse verzonden.
times-shown = Van het antwoord tot het resultaat
    .none = Er is nog geen resultaat verwacht.
times-ago = { $time } geleden
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] mediaan { $median }, maximum { $worst } van { $count } waarde
   *[other] mediaan { $median }, maximum { $worst } van { $count } waarden
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: laatste { $last }, { $range }

part-link = Verbinding
part-session = Aanmelding
part-node = Node
part-agent = Status
part-call = Gesprek
part-request = Verzoek
part-window = Venster
transitions-title = Verloop
transitions-show = Weergeven
transitions-all = Alles
transitions-none = Er is nog niets van dit soort gebeurd.
# $count: how many older ones there are.
transitions-older = Oudere weergeven ({ $count })

# How an access token was obtained.
rung-signIn = aanmelding op de pagina van het bedrijf
rung-post = vernieuwing (POST)
rung-get = vernieuwing (GET)
rung-silent = stil ophalen

token-title = Access-token
token-fresh = Het wordt automatisch vernieuwd voordat het verloopt.
token-renewing = Wordt nu vernieuwd: { $rung }.
token-over = Het token is verlopen. Meld u opnieuw aan.
token-bar = Levensduur van het access-token
# $renews and $ends: for instance “in 3:02”.
token-bar-value = Leeftijd { $age }, volgende vernieuwing { $renews }, verloopt { $ends }
token-age = Leeftijd
token-renews = Volgende vernieuwing
token-ends = Verloopt
token-in = over { $time }
token-now = nu
token-past = is verlopen
token-by = Verkregen door
token-renewals = Vernieuwingen tot nu toe
token-renewingNow = Wordt vernieuwd
token-notRenewing = nee
token-kept = In de sleutelbos
token-isKept = ja: bij de volgende start is geen aanmelding nodig
token-notKept = nee: bij de volgende start is een aanmelding nodig
token-refreshEnds = Refresh-token verloopt
token-guess = Geschat op basis van het tijdstip van de aanmelding en een instelling. De server meldt het niet.
token-noRefresh = er is er geen
token-hash = Korte hash
token-hash-about = Dezelfde als in het logboek. U kunt zich er niet mee aanmelden.

password-proof = Wachtwoord
password-proof-what = U hebt zich aangemeld met een Finesse-wachtwoord.
    .todo = Het verloopt niet. Het blijft alleen in het geheugen, tot u zich afmeldt of Aplomb sluit.
