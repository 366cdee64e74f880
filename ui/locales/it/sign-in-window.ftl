### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Accesso
window-signIn-of = Accesso – { $host }
window-signIn-further = { $host } – aperta dalla pagina di accesso
window-password = Password

# The buttons.
strip-reload = Ricarica
strip-cancel = Annulla
strip-close = Chiudi

# The tooltip of the lock.
strip-secure = La connessione è cifrata e questo computer considera attendibile il server.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } chiede il nome e la password.
strip-asksAgain = { $host } non li ha accettati e chiede di nuovo il nome e la password.
strip-name = Nome
strip-password = Password
strip-signIn = Accedi
strip-without = Continua senza

# A dialog of the page.
strip-answer = Risposta
strip-ok = OK
strip-leaves = Uscire da questa pagina? Quanto è stato digitato potrebbe andare perso.
strip-leave = Esci
strip-stay = Resta

# Messages.
strip-startedAgain = La pagina ha smesso di funzionare ed è stata riavviata.
strip-noProgram = Qui Aplomb non apre collegamenti a e-mail, telefono o altri programmi.
strip-noDownload = Qui Aplomb non salva file. Aprire questo collegamento nel browser.
strip-noWindow = Aplomb non ha aperto un’altra finestra per questa pagina.
strip-notLoaded = Impossibile caricare questa pagina. Chiudere la finestra e riprovare.
strip-notAllowed = L’organizzazione non consente questa pagina durante l’accesso.
