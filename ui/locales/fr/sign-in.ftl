### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = Le bureau d’agent pour Cisco Finesse
signIn-server = Serveur
signIn-server-hint = finesse.example.com
signIn-agent = Agent
signIn-agent-hint = Nom de connexion ou numéro
signIn-agent-about = Le nom que votre entreprise vous a donné, avec ou sans domaine.
signIn-extension = Poste
signIn-more = Plus
signIn-phone = Votre téléphone
signIn-phone-desk = Téléphone fixe du poste
signIn-phone-callByCall = Mobile, appelé à chaque appel
signIn-phone-nailedConnection = Mobile, une connexion pour tous les appels
signIn-number = Votre numéro
signIn-number-about = Les appels arrivent sur ce numéro. Le poste est celui que votre entreprise vous a donné à cet effet.
signIn-number-wrong = Ce numéro ne peut pas être composé.
signIn-offered = Vous voulez appeler { $number }.
    .todo = Ce numéro sera dans le champ de numérotation après votre connexion.
signIn-submit = Se connecter
signIn-cancel = Annuler
signIn-cancelling = Annulation…
# The button. What the desk says while it is used is the next message.
signIn-practice = Entraînement
signIn-practice-title = Entraînement
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = Entraînement UCCX
# $name: UCCE or UCCX.
signIn-practice-about = Tout essayer avec un centre de contact fictif sur cet ordinateur, selon les règles de { $name }
signIn-practice-starting = Démarrage du centre de contact d’entraînement…
signIn-check = Vérifier la connexion
signIn-checking = Interrogation du serveur…
signIn-answered = { $server } répond
signIn-steps = Progression de la connexion
signIn-waitingForAgent = Continuez dans la fenêtre de connexion.
signIn-missing = Remplissez d’abord ce champ.
signIn-version = Version { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Page de connexion
    .about = Votre mot de passe n’est transmis qu’à votre entreprise.
    .running = Recherche de votre méthode de connexion…
signIn-step-token = Jeton
    .about = Votre entreprise confirme votre identité.
    .running = Vérification du jeton et recherche de votre compte…
signIn-step-connection = Connexion
    .about = Mises à jour en direct
    .running = Connexion à Finesse…
signIn-step-phone = Téléphone
    .about = Les appels sonnent sur votre poste.
    .running = Connexion de votre poste…
signIn-status-waiting = à venir
signIn-status-running = en cours
signIn-status-done = terminé
signIn-status-failed = échec

signIn-method = Comment vous connectez-vous à Finesse ?
signIn-method-again = Choisir à nouveau
signIn-method-keep = Mémoriser ce choix
signIn-method-singleSignOn = Sur la page de mon entreprise
    .about = Avec le compte que vous utilisez pour tout le reste au travail.
    .remembered = Vous vous connectez sur la page de votre entreprise.
signIn-method-password = Avec un mot de passe Finesse
    .about = Un mot de passe réservé à Finesse, à saisir dans une fenêtre séparée.
    .remembered = Vous vous connectez avec un mot de passe Finesse.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = En service.
server-outOfService = Hors service pour le moment.
server-finesse = Finesse.
server-finesse-platform = Finesse pour { $platform }.
server-mode-SSO = Authentification unique.
server-mode-HYBRID = Authentification unique pour certains agents.
server-mode-NON_SSO = Mot de passe, sans authentification unique.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Mode de connexion { $mode }.
server-otherNode = Autre nœud : { $server }.
