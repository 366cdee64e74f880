### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Schließen
diagnostics-copy = Kopieren
diagnostics-copied = Kopiert

connection-title = Verbindung
connection-state = Zustand
connection-server = Server
connection-transport = Transport
connection-noTransport = keiner, solange keine Verbindung besteht
connection-since = Seit
connection-sinceTime = { $time }, { $ago } lang

times-title = Zeiten
times-pings = Ping
    .none = Bisher wurde kein Ping beantwortet. Alle zehn Sekunden wird einer gesendet.
times-accepted = Vom Klick bis zur Antwort von Finesse
    .none = Bisher wurde keine Anfrage an Finesse gesendet.
times-shown = Von der Antwort bis zum Ergebnis
    .none = Bisher wurde kein Ergebnis erwartet.
times-ago = vor { $time }
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] Median { $median }, Höchstwert { $worst }, { $count } Messwert
   *[other] Median { $median }, Höchstwert { $worst }, { $count } Messwerte
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: zuletzt { $last }, { $range }

part-link = Verbindung
part-session = Anmeldung
part-node = Knoten
part-agent = Status
part-call = Anruf
part-request = Anfrage
part-window = Fenster
transitions-title = Verlauf
transitions-show = Anzeigen
transitions-all = Alles
transitions-none = Bisher ist nichts dergleichen geschehen.
# $count: how many older ones there are.
transitions-older = Ältere anzeigen ({ $count })

# How an access token was obtained.
rung-signIn = Anmeldung auf der Seite des Unternehmens
rung-post = Erneuerung (POST)
rung-get = Erneuerung (GET)
rung-silent = stiller Abruf

token-title = Access-Token
token-fresh = Es wird vor dem Ablauf automatisch erneuert.
token-renewing = Wird gerade erneuert: { $rung }.
token-over = Das Token ist abgelaufen. Melden Sie sich erneut an.
token-bar = Lebensdauer des Access-Tokens
# $renews and $ends: for instance “in 3:02”.
token-bar-value = Alter { $age }, nächste Erneuerung { $renews }, Ablauf { $ends }
token-age = Alter
token-renews = Nächste Erneuerung
token-ends = Ablauf
token-in = in { $time }
token-now = jetzt
token-past = ist abgelaufen
token-by = Erhalten durch
token-renewals = Bisherige Erneuerungen
token-renewingNow = Erneuerung läuft
token-notRenewing = nein
token-kept = Im Schlüsselbund
token-isKept = ja: Beim nächsten Start ist keine Anmeldung nötig
token-notKept = nein: Beim nächsten Start ist eine Anmeldung nötig
token-refreshEnds = Ablauf des Refresh-Tokens
token-guess = Geschätzt aus der Zeit der Anmeldung und einer Einstellung. Der Server teilt es nicht mit.
token-noRefresh = keines vorhanden
token-hash = Kurzer Hash
token-hash-about = Derselbe wie im Protokoll. Mit ihm kann man sich nicht anmelden.

password-proof = Kennwort
password-proof-what = Sie haben sich mit einem Finesse-Kennwort angemeldet.
    .todo = Es läuft nicht ab. Es bleibt nur im Arbeitsspeicher, bis Sie sich abmelden oder Aplomb schließen.
