### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = Finesse is niet bereikbaar
link-why-outOfService = Finesse is buiten bedrijf
link-why-refused = Finesse heeft de verbinding verbroken
link-why-silent = Finesse reageert niet

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (HTTP-verzoeken)
link-transport-tcp = TCP met TLS

# The state of the connection, for Diagnostics.
link-state-idle = Niet verbonden: er is geen verbinding nodig
link-state-connecting = Verbinden, poging { $attempt }
link-state-online = Verbonden
# $why: one of link-why-….
link-state-waiting = { $why }; wacht op poging { $attempt }
link-state-signInNeeded = Wacht op een nieuwe aanmelding
link-state-takenOver = Vervangen door een verbinding vanaf een andere plek

# The line at the top of the desk. $time: a length of time.
link-connecting = Verbinden met Finesse…
link-reconnecting = Opnieuw verbinden met { $server } ({ $time })
link-outOfService = { $server } is buiten bedrijf ({ $time })
link-lost = Opnieuw verbinden met Finesse
link-next = volgende poging over { $time }
link-nextNow = verbindt nu
# Stands behind the line about the connection.
link-unharmed = – uw gesprek loopt gewoon door. Zet het in de wacht of beëindig het op de telefoon.
link-stillRings = – gesprekken komen nog steeds binnen op uw telefoon. Wat u hier ziet, kan verouderd zijn.
link-onCall = Uw gesprek loopt gewoon door. Zet het in de wacht of beëindig het op de telefoon.
link-idle = Gesprekken komen nog steeds binnen op uw telefoon. Wat u hier ziet, kan verouderd zijn.
link-tryNow = Nu proberen
link-signInNeeded = Finesse vereist een nieuwe aanmelding voordat het updates verzendt.
link-takenOver = U hebt vanaf een andere plek verbinding gemaakt. Hier worden geen updates weergegeven.
link-takeBack = Hier doorgaan
link-back = Weer verbonden met Finesse

# The sign-in is over.
expired-refreshTokenEnded = Uw aanmelding heeft de tijdslimiet bereikt.
expired-refused = De identiteitsservice accepteert uw aanmelding niet meer.
expired-unreachable = Uw aanmelding kon niet op tijd worden vernieuwd.
expired-onCall = Uw gesprek gaat door. De knoppen werken weer nadat u zich hebt aangemeld.
expired-idle = De knoppen werken weer nadat u zich hebt aangemeld.
expired-signInAgain = Opnieuw aanmelden
expired-signingIn = Wachten op het aanmeldvenster…

# The sign-in will end.
ending-why-refreshTokenEnded = Uw bedrijf vereist tegen die tijd een nieuwe aanmelding.
ending-why-refused = De identiteitsservice accepteert de huidige niet meer.
ending-why-unreachable = Vernieuwen is niet gelukt: de identiteitsservice reageert niet.
ending-stage-tenMinutes = Uw aanmelding eindigt binnen tien minuten
ending-stage-fiveMinutes = Uw aanmelding eindigt binnen vijf minuten
ending-stage-lastMinute = Uw aanmelding eindigt binnen een minuut
ending-ends = Uw aanmelding eindigt over { $time }.
ending-endsNow = Uw aanmelding eindigt nu.
ending-onCall = Uw gesprek gaat door.
ending-signInAgain = Nu opnieuw aanmelden
