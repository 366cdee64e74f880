### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Chiudi
diagnostics-copy = Copia
diagnostics-copied = Copiato

connection-title = Connessione
connection-state = Stato
connection-server = Server
connection-transport = Trasporto
connection-noTransport = nessuno finché non c’è una connessione
connection-since = Inizio
connection-sinceTime = { $time }, { $ago } fa

times-title = Tempi
times-pings = Ping
    .none = Nessun ping ha ancora ricevuto risposta. Ne viene inviato uno ogni dieci secondi.
times-accepted = Dal clic alla risposta di Finesse
    .none = Nessuna richiesta è stata ancora inviata a Finesse.
times-shown = Dalla risposta al risultato
    .none = Nessun risultato è stato ancora atteso.
times-ago = { $time } fa
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] mediana { $median }, massimo { $worst } su { $count } valore
   *[other] mediana { $median }, massimo { $worst } su { $count } valori
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: ultimo { $last }, { $range }

part-link = Connessione
part-session = Sessione
part-node = Nodo
part-agent = Stato
part-call = Chiamata
part-request = Richiesta
part-window = Finestra
transitions-title = Che cosa è successo
transitions-show = Mostra
transitions-all = Tutto
transitions-none = Non è ancora successo nulla di questo tipo.
# $count: how many older ones there are.
transitions-older = Mostra precedenti ({ $count })

# How an access token was obtained.
rung-signIn = accesso sulla pagina aziendale
rung-post = aggiornamento (POST)
rung-get = aggiornamento (GET)
rung-silent = recupero silenzioso

token-title = Token di accesso
token-fresh = Viene rinnovato automaticamente prima della scadenza.
token-renewing = Rinnovo in corso: { $rung }.
token-over = Il token è scaduto. Accedere di nuovo.
token-bar = Durata del token di accesso
# $renews and $ends: for instance “in 3:02”.
token-bar-value = Età { $age }, prossimo rinnovo { $renews }, scadenza { $ends }
token-age = Età
token-renews = Prossimo rinnovo
token-ends = Scadenza
token-in = tra { $time }
token-now = ora
token-past = superata
token-by = Ottenuto tramite
token-renewals = Rinnovi finora
token-renewingNow = Rinnovo in corso
token-notRenewing = no
token-kept = Nel portachiavi
token-isKept = sì: al prossimo avvio non serve l’accesso
token-notKept = no: al prossimo avvio viene richiesto l’accesso
token-refreshEnds = Scadenza del token di aggiornamento
token-guess = Stima basata sull’ora di accesso e su un’impostazione. Il server non la comunica.
token-noRefresh = non presente
token-hash = Hash breve
token-hash-about = Lo stesso del log. Non può essere usato per accedere.

password-proof = Password
password-proof-what = L’accesso è avvenuto con una password di Finesse.
    .todo = Non scade. Viene conservata solo in memoria, fino all’uscita o alla chiusura di Aplomb.
