### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = Nie można połączyć się z Finesse
link-why-outOfService = Finesse nie działa
link-why-refused = Finesse zakończył łączność
link-why-silent = Finesse nie odpowiada

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (żądania HTTP)
link-transport-tcp = TCP z TLS

# The state of the connection, for Diagnostics.
link-state-idle = Brak łączności: nie jest potrzebna
link-state-connecting = Łączenie, próba { $attempt }
link-state-online = Połączono
# $why: one of link-why-….
link-state-waiting = { $why }; oczekiwanie na próbę { $attempt }
link-state-signInNeeded = Oczekiwanie na ponowne logowanie
link-state-takenOver = Zastąpiona przez łączność z innego miejsca

# The line at the top of the desk. $time: a length of time.
link-connecting = Łączenie z Finesse…
link-reconnecting = Ponowne łączenie z { $server } ({ $time })
link-outOfService = { $server } nie działa ({ $time })
link-lost = Ponowne łączenie z Finesse
link-next = następna próba za { $time }
link-nextNow = trwa łączenie
# Stands behind the line about the connection.
link-unharmed = — Twoja rozmowa trwa bez zakłóceń. Wstrzymaj ją lub zakończ na telefonie.
link-stillRings = — połączenia nadal dzwonią na telefonie. Informacje w tym oknie mogą być nieaktualne.
link-onCall = Twoja rozmowa trwa bez zakłóceń. Wstrzymaj ją lub zakończ na telefonie.
link-idle = Połączenia nadal dzwonią na telefonie. Informacje w tym oknie mogą być nieaktualne.
link-tryNow = Spróbuj teraz
link-signInNeeded = Finesse wymaga ponownego logowania, aby przesyłać aktualizacje.
link-takenOver = Nawiązano łączność z innego miejsca. Aktualizacje nie są tu wyświetlane.
link-takeBack = Kontynuuj tutaj
link-back = Przywrócono łączność z Finesse

# The sign-in is over.
expired-refreshTokenEnded = Upłynął limit czasu sesji.
expired-refused = Usługa tożsamości nie akceptuje już Twojej sesji.
expired-unreachable = Nie udało się odnowić sesji na czas.
expired-onCall = Twoja rozmowa trwa. Przyciski zadziałają po ponownym zalogowaniu.
expired-idle = Przyciski zadziałają po ponownym zalogowaniu.
expired-signInAgain = Zaloguj ponownie
expired-signingIn = Oczekiwanie na okno logowania…

# The sign-in will end.
ending-why-refreshTokenEnded = Firma wymaga do tego czasu ponownego logowania.
ending-why-refused = Usługa tożsamości nie akceptuje już bieżącej sesji.
ending-why-unreachable = Nie udało się jej odnowić: usługa tożsamości nie odpowiada.
ending-stage-tenMinutes = Sesja zakończy się w ciągu dziesięciu minut
ending-stage-fiveMinutes = Sesja zakończy się w ciągu pięciu minut
ending-stage-lastMinute = Sesja zakończy się w ciągu minuty
ending-ends = Sesja zakończy się za { $time }.
ending-endsNow = Sesja właśnie się kończy.
ending-onCall = Twoja rozmowa trwa.
ending-signInAgain = Zaloguj ponownie teraz
