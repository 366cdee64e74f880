### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = Finesse ist nicht erreichbar
link-why-outOfService = Finesse ist außer Betrieb
link-why-refused = Finesse hat die Verbindung beendet
link-why-silent = Finesse antwortet nicht

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (HTTP-Anfragen)
link-transport-tcp = TCP mit TLS

# The state of the connection, for Diagnostics.
link-state-idle = Nicht verbunden: keine Verbindung nötig
link-state-connecting = Wird verbunden, Versuch { $attempt }
link-state-online = Verbunden
# $why: one of link-why-….
link-state-waiting = { $why }; wartet auf Versuch { $attempt }
link-state-signInNeeded = Wartet auf eine neue Anmeldung
link-state-takenOver = Durch eine Verbindung von anderer Stelle abgelöst

# The line at the top of the desk. $time: a length of time.
link-connecting = Verbinden mit Finesse …
link-reconnecting = Erneutes Verbinden mit { $server } ({ $time })
link-outOfService = { $server } ist außer Betrieb ({ $time })
link-lost = Erneutes Verbinden mit Finesse
link-next = nächster Versuch in { $time }
link-nextNow = wird jetzt verbunden
# Stands behind the line about the connection.
link-unharmed = – Ihr Anruf ist nicht betroffen. Halten oder beenden Sie ihn am Telefon.
link-stillRings = – Anrufe klingeln weiterhin an Ihrem Telefon. Die Anzeige hier ist möglicherweise veraltet.
link-onCall = Ihr Anruf ist nicht betroffen. Halten oder beenden Sie ihn am Telefon.
link-idle = Anrufe klingeln weiterhin an Ihrem Telefon. Die Anzeige hier ist möglicherweise veraltet.
link-tryNow = Jetzt versuchen
link-signInNeeded = Finesse verlangt eine neue Anmeldung, bevor es Aktualisierungen sendet.
link-takenOver = Sie sind von anderer Stelle aus verbunden. Hier werden keine Aktualisierungen angezeigt.
link-takeBack = Hier fortfahren
link-back = Wieder mit Finesse verbunden

# The sign-in is over.
expired-refreshTokenEnded = Ihre Anmeldung hat ihre zeitliche Grenze erreicht.
expired-refused = Der Identitätsdienst akzeptiert Ihre Anmeldung nicht mehr.
expired-unreachable = Ihre Anmeldung konnte nicht rechtzeitig erneuert werden.
expired-onCall = Ihr Anruf läuft weiter. Die Schaltflächen funktionieren nach der Anmeldung wieder.
expired-idle = Die Schaltflächen funktionieren nach der Anmeldung wieder.
expired-signInAgain = Erneut anmelden
expired-signingIn = Warten auf das Anmeldefenster …

# The sign-in will end.
ending-why-refreshTokenEnded = Ihr Unternehmen verlangt bis dahin eine neue Anmeldung.
ending-why-refused = Der Identitätsdienst akzeptiert die jetzige nicht mehr.
ending-why-unreachable = Sie konnte nicht erneuert werden: Der Identitätsdienst antwortet nicht.
ending-stage-tenMinutes = Ihre Anmeldung endet in weniger als zehn Minuten
ending-stage-fiveMinutes = Ihre Anmeldung endet in weniger als fünf Minuten
ending-stage-lastMinute = Ihre Anmeldung endet in weniger als einer Minute
ending-ends = Ihre Anmeldung endet in { $time }.
ending-endsNow = Ihre Anmeldung endet jetzt.
ending-onCall = Ihr Anruf läuft weiter.
ending-signInAgain = Jetzt neu anmelden
