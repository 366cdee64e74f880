### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Anmelden
window-signIn-of = Anmelden – { $host }
window-signIn-further = { $host } – von der Anmeldeseite geöffnet
window-password = Kennwort

# The buttons.
strip-reload = Neu laden
strip-cancel = Abbrechen
strip-close = Schließen

# The tooltip of the lock.
strip-secure = Die Verbindung ist verschlüsselt, und dieser Computer vertraut dem Server.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } fragt nach Ihrem Namen und Kennwort.
strip-asksAgain = { $host } hat das nicht akzeptiert und fragt noch einmal nach Ihrem Namen und Kennwort.
strip-name = Name
strip-password = Kennwort
strip-signIn = Anmelden
strip-without = Ohne fortfahren

# A dialog of the page.
strip-answer = Ihre Antwort
strip-ok = OK
strip-leaves = Diese Seite verlassen? Was Sie eingegeben haben, geht vielleicht verloren.
strip-leave = Verlassen
strip-stay = Bleiben

# Messages.
strip-startedAgain = Die Seite hat nicht mehr funktioniert und wurde neu gestartet.
strip-noProgram = Aplomb öffnet hier keine Links zu E-Mail, Telefon oder anderen Programmen.
strip-noDownload = Aplomb speichert hier keine Dateien. Öffnen Sie diesen Link in Ihrem Browser.
strip-noWindow = Aplomb hat kein weiteres Fenster für diese Seite geöffnet.
strip-notLoaded = Diese Seite konnte nicht geladen werden. Schließen Sie das Fenster und versuchen Sie es noch einmal.
strip-notAllowed = Ihre Organisation erlaubt diese Seite bei der Anmeldung nicht.
