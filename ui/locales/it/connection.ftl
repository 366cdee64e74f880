### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = Finesse non è raggiungibile
link-why-outOfService = Finesse è fuori servizio
link-why-refused = Finesse ha chiuso la connessione
link-why-silent = Finesse non risponde

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (richieste HTTP)
link-transport-tcp = TCP con TLS

# The state of the connection, for Diagnostics.
link-state-idle = Non connesso: non serve alcuna connessione
link-state-connecting = Connessione, tentativo { $attempt }
link-state-online = Connesso
# $why: one of link-why-….
link-state-waiting = { $why }; in attesa del tentativo { $attempt }
link-state-signInNeeded = In attesa di un nuovo accesso
link-state-takenOver = Sostituita da una connessione da un’altra postazione

# The line at the top of the desk. $time: a length of time.
link-connecting = Connessione a Finesse…
link-reconnecting = Riconnessione a { $server } ({ $time })
link-outOfService = { $server } è fuori servizio ({ $time })
link-lost = Riconnessione a Finesse
link-next = prossimo tentativo tra { $time }
link-nextNow = connessione in corso
# Stands behind the line about the connection.
link-unharmed = — la chiamata prosegue. Per metterla in attesa o terminarla, usare il telefono.
link-stillRings = — le chiamate squillano ancora sul telefono. I dati mostrati qui potrebbero non essere aggiornati.
link-onCall = La chiamata prosegue. Per metterla in attesa o terminarla, usare il telefono.
link-idle = Le chiamate squillano ancora sul telefono. I dati mostrati qui potrebbero non essere aggiornati.
link-tryNow = Riprova ora
link-signInNeeded = Finesse richiede un nuovo accesso prima di inviare aggiornamenti.
link-takenOver = La connessione è attiva da un’altra postazione. Qui non vengono mostrati aggiornamenti.
link-takeBack = Continua qui
link-back = Connessione a Finesse ripristinata

# The sign-in is over.
expired-refreshTokenEnded = La sessione ha raggiunto il limite di tempo.
expired-refused = Il servizio di identità non accetta più la sessione.
expired-unreachable = Non è stato possibile rinnovare la sessione in tempo.
expired-onCall = La chiamata prosegue. I pulsanti funzioneranno di nuovo dopo l’accesso.
expired-idle = I pulsanti funzioneranno di nuovo dopo l’accesso.
expired-signInAgain = Accedi di nuovo
expired-signingIn = In attesa della finestra di accesso…

# The sign-in will end.
ending-why-refreshTokenEnded = L’azienda richiede un nuovo accesso entro quel momento.
ending-why-refused = Il servizio di identità non accetta più questa sessione.
ending-why-unreachable = Non è stato possibile rinnovarla: il servizio di identità non risponde.
ending-stage-tenMinutes = La sessione termina entro dieci minuti
ending-stage-fiveMinutes = La sessione termina entro cinque minuti
ending-stage-lastMinute = La sessione termina entro un minuto
ending-ends = La sessione termina tra { $time }.
ending-endsNow = La sessione termina ora.
ending-onCall = La chiamata prosegue.
ending-signInAgain = Accedi di nuovo ora
