### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Aanmelden
window-signIn-of = Aanmelden – { $host }
window-signIn-further = { $host } – geopend door de aanmeldpagina
window-password = Wachtwoord

# The buttons.
strip-reload = Opnieuw laden
strip-cancel = Annuleren
strip-close = Sluiten

# The tooltip of the lock.
strip-secure = De verbinding is versleuteld en deze computer vertrouwt de server.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } vraagt om uw naam en wachtwoord.
strip-asksAgain = { $host } heeft dat niet geaccepteerd en vraagt opnieuw om uw naam en wachtwoord.
strip-name = Naam
strip-password = Wachtwoord
strip-signIn = Aanmelden
strip-without = Doorgaan zonder

# A dialog of the page.
strip-answer = Uw antwoord
strip-ok = OK
strip-leaves = Deze pagina verlaten? Wat u hebt ingevuld, gaat mogelijk verloren.
strip-leave = Verlaten
strip-stay = Blijven

# Messages.
strip-startedAgain = De pagina werkte niet meer en is opnieuw gestart.
strip-noProgram = Aplomb opent hier geen koppelingen naar e-mail, telefoon of andere programma’s.
strip-noDownload = Aplomb slaat hier geen bestanden op. Open deze koppeling in uw browser.
strip-noWindow = Aplomb heeft geen ander venster voor deze pagina geopend.
strip-notLoaded = Deze pagina kon niet worden geladen. Sluit dit venster en probeer het opnieuw.
strip-notAllowed = Uw organisatie staat deze pagina tijdens het aanmelden niet toe.
