### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Connexion
window-signIn-of = Connexion – { $host }
window-signIn-further = { $host } – ouverte par la page de connexion
window-password = Mot de passe

# The buttons.
strip-reload = Recharger
strip-cancel = Annuler
strip-close = Fermer

# The tooltip of the lock.
strip-secure = La connexion est chiffrée, et cet ordinateur fait confiance au serveur.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } demande votre nom et votre mot de passe.
strip-asksAgain = { $host } ne les a pas acceptés et redemande votre nom et votre mot de passe.
strip-name = Nom
strip-password = Mot de passe
strip-signIn = Se connecter
strip-without = Continuer sans

# A dialog of the page.
strip-answer = Votre réponse
strip-ok = OK
strip-leaves = Quitter cette page ? Ce que vous avez saisi sera peut-être perdu.
strip-leave = Quitter
strip-stay = Rester

# Messages.
strip-startedAgain = La page a cessé de fonctionner et a été relancée.
strip-noProgram = Aplomb n’ouvre pas ici de liens vers la messagerie, le téléphone ou d’autres programmes.
strip-noDownload = Aplomb n’enregistre pas de fichiers ici. Ouvrez ce lien dans votre navigateur.
strip-noWindow = Aplomb n’a pas ouvert d’autre fenêtre pour cette page.
strip-notLoaded = Cette page n’a pas pu être chargée. Fermez cette fenêtre et réessayez.
strip-notAllowed = Votre organisation n’autorise pas cette page pendant la connexion.
