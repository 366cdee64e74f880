### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = Profil
policy-setting-server = Serveur Finesse
policy-setting-secondServer = Second serveur Finesse
policy-setting-extension = Poste
policy-setting-signInMethod = Méthode de connexion
policy-setting-allowedHosts = Hôtes que la fenêtre de connexion peut ouvrir
policy-setting-signOutAddresses = Adresses ouvertes à la déconnexion
policy-setting-sessionMinutes = Durée d’une session, en minutes
policy-setting-keepSession = Session conservée à la fermeture d’Aplomb
policy-setting-rememberAgent = Nom d’agent mémorisé
policy-setting-keepHistoryDays = Jours de conservation de l’historique
policy-setting-askForName = Nom demandé dans le formulaire
policy-setting-mobileAgent = Agent mobile
policy-setting-refreshForm = Méthode HTTP d’actualisation du jeton
policy-setting-userHint = Nom pour la page de connexion
policy-setting-charset = Jeu de caractères des mots de passe
policy-setting-transport = Transport vers le service de notification
policy-setting-agents = Nombre d’agents
policy-setting-restoreReady = Retour en Prêt après une panne de serveur
policy-setting-maskedVariables = Données d’appel masquées
policy-setting-language = Langue
policy-setting-onClose = Fermeture de la fenêtre
policy-setting-onLock = Verrouillage de l’ordinateur
policy-setting-startAtLogin = Démarrage à l’ouverture de session de l’ordinateur
policy-setting-alarmPhone = Alerte pour le téléphone
policy-setting-alarmMissedCall = Alerte pour un appel manqué
policy-setting-alarmSignInEnding = Alerte pour la fin de la session
policy-setting-alarmLongState = Alerte pour un long Non prêt ou post-appel
policy-setting-notReadyMinutes = Long Non prêt, en minutes
policy-setting-wrapUpMinutes = Long post-appel, en minutes
policy-setting-alarmToastSeconds = Alertes : secondes avant la notification
policy-setting-alarmSoundSeconds = Alertes : secondes avant le son
policy-setting-popHosts = Serveurs des pages qui s’ouvrent avec un appel
policy-setting-httpHosts = Serveurs des requêtes des workflows
policy-setting-sendMaskedVariables = Données d’appel masquées dans les adresses et les requêtes
policy-setting-workflowMatch = Workflows à exécuter
policy-setting-screenPopRinging = Page ouverte quand un appel sonne
policy-setting-screenPopAnswered = Page ouverte à la réponse à un appel
policy-setting-screenPopEnded = Page ouverte à la fin d’un appel
policy-setting-hotkeys = Raccourcis clavier globaux
policy-setting-osAccountSignIn = Connexion avec le compte Windows
policy-setting-practice = Mode d’entraînement
policy-setting-logLevel = Niveau de journalisation
policy-setting-acceleration = Accélération matérielle
policy-setting-versionNotice = Adresse de l’avis de version

policy-true = Oui
policy-false = Non
policy-by = Défini par votre organisation
policy-change = Défini par votre organisation. Seul votre service informatique peut le modifier.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Les paramètres de votre organisation n’ont pas pu être utilisés.
    .todo = Tout le reste fonctionne. Prévenez votre service informatique.
    .detailed = Tout le reste fonctionne. Prévenez votre service informatique : { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Vous ne pouvez pas vous connecter, car les paramètres de votre organisation sont illisibles.
    .todo = Prévenez votre service informatique : { $problem }
policy-refuses-one = Vous ne pouvez pas vous connecter, car ce paramètre de votre organisation ne peut pas être utilisé : { $setting }.
    .todo = Prévenez votre service informatique : { $problem }
policy-unused-one = Un paramètre de votre organisation n’a pas pu être utilisé : { $setting }.
    .todo = Tout le reste fonctionne. Prévenez votre service informatique : { $problem }
policy-unused-several = Des paramètres de votre organisation n’ont pas pu être utilisés : { $settings }.
    .todo = Tout le reste fonctionne. Prévenez votre service informatique ; le journal indique pourquoi.
