### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = Finesse est injoignable
link-why-outOfService = Finesse est hors service
link-why-refused = Finesse a mis fin à la connexion
link-why-silent = Finesse ne répond pas

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (requêtes HTTP)
link-transport-tcp = TCP avec TLS

# The state of the connection, for Diagnostics.
link-state-idle = Non connecté : aucune connexion n’est nécessaire
link-state-connecting = Connexion, tentative { $attempt }
link-state-online = Connecté
# $why: one of link-why-….
link-state-waiting = { $why } ; en attente de la tentative { $attempt }
link-state-signInNeeded = En attente d’une nouvelle ouverture de session
link-state-takenOver = Remplacée par une connexion depuis un autre endroit

# The line at the top of the desk. $time: a length of time.
link-connecting = Connexion à Finesse…
link-reconnecting = Reconnexion à { $server } ({ $time })
link-outOfService = { $server } est hors service ({ $time })
link-lost = Reconnexion à Finesse
link-next = prochaine tentative dans { $time }
link-nextNow = connexion en cours
# Stands behind the line about the connection.
link-unharmed = — votre appel n’est pas affecté. Mettez-le en attente ou raccrochez sur le téléphone.
link-stillRings = — les appels sonnent toujours sur votre téléphone. Les informations affichées peuvent être anciennes.
link-onCall = Votre appel n’est pas affecté. Mettez-le en attente ou raccrochez sur le téléphone.
link-idle = Les appels sonnent toujours sur votre téléphone. Les informations affichées peuvent être anciennes.
link-tryNow = Réessayer
link-signInNeeded = Finesse demande de vous reconnecter avant d’envoyer les mises à jour.
link-takenOver = Vous avez ouvert une connexion ailleurs. Les mises à jour ne s’affichent pas ici.
link-takeBack = Continuer ici
link-back = Connexion à Finesse rétablie

# The sign-in is over.
expired-refreshTokenEnded = Votre session a atteint sa durée limite.
expired-refused = Le service d’identité n’accepte plus votre session.
expired-unreachable = Votre session n’a pas pu être renouvelée à temps.
expired-onCall = Votre appel continue. Les boutons fonctionneront de nouveau après votre connexion.
expired-idle = Les boutons fonctionneront de nouveau après votre connexion.
expired-signInAgain = Se reconnecter
expired-signingIn = En attente de la fenêtre de connexion…

# The sign-in will end.
ending-why-refreshTokenEnded = Votre entreprise exige que vous vous reconnectiez d’ici là.
ending-why-refused = Le service d’identité n’accepte plus cette session.
ending-why-unreachable = Elle n’a pas pu être renouvelée : le service d’identité ne répond pas.
ending-stage-tenMinutes = Votre session se termine dans moins de dix minutes
ending-stage-fiveMinutes = Votre session se termine dans moins de cinq minutes
ending-stage-lastMinute = Votre session se termine dans moins d’une minute
ending-ends = Votre session se termine dans { $time }.
ending-endsNow = Votre session se termine maintenant.
ending-onCall = Votre appel continue.
ending-signInAgain = Se reconnecter
