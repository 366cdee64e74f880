### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Fermer
diagnostics-copy = Copier
diagnostics-copied = Copié

connection-title = Connexion
connection-state = État
connection-server = Serveur
connection-transport = Transport
connection-noTransport = aucun tant qu’il n’y a pas de connexion
connection-since = Depuis
connection-sinceTime = { $time }, il y a { $ago }

times-title = Temps
times-pings = Ping
    .none = Aucun ping n’a encore reçu de réponse. Un ping est envoyé toutes les dix secondes.
times-accepted = Du clic à la réponse de Finesse
    .none = Aucune requête n’a encore été envoyée à Finesse.
times-shown = De la réponse au résultat
    .none = Aucun résultat n’a encore été attendu.
times-ago = il y a { $time }
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] médiane { $median }, maximum { $worst } sur { $count } valeur
   *[other] médiane { $median }, maximum { $worst } sur { $count } valeurs
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what } : dernière valeur { $last }, { $range }

part-link = Connexion
part-session = Session
part-node = Nœud
part-agent = État
part-call = Appel
part-request = Requête
part-window = Fenêtre
transitions-title = Événements survenus
transitions-show = Afficher
transitions-all = Tout
transitions-none = Rien de ce type ne s’est encore produit.
# $count: how many older ones there are.
transitions-older = Afficher les précédents ({ $count })

# How an access token was obtained.
rung-signIn = connexion sur la page de l’entreprise
rung-post = actualisation (POST)
rung-get = actualisation (GET)
rung-silent = récupération silencieuse

token-title = Jeton d’accès
token-fresh = Il est renouvelé automatiquement avant son expiration.
token-renewing = Renouvellement en cours : { $rung }.
token-over = Le jeton a expiré. Reconnectez-vous.
token-bar = Durée de vie du jeton d’accès
# $renews and $ends: for instance “in 3:02”.
token-bar-value = Âge { $age }, prochain renouvellement { $renews }, expiration { $ends }
token-age = Âge
token-renews = Prochain renouvellement
token-ends = Expiration
token-in = dans { $time }
token-now = maintenant
token-past = passée
token-by = Obtenu par
token-renewals = Renouvellements effectués
token-renewingNow = Renouvellement en cours
token-notRenewing = non
token-kept = Dans le trousseau de clés
token-isKept = oui : le prochain démarrage se fera sans connexion
token-notKept = non : le prochain démarrage demandera de se connecter
token-refreshEnds = Expiration du jeton d’actualisation
token-guess = Estimation d’après l’heure de connexion et un paramètre. Le serveur ne l’indique pas.
token-noRefresh = il n’y en a pas
token-hash = Empreinte courte
token-hash-about = La même que dans le journal. Elle ne permet pas de se connecter.

password-proof = Mot de passe
password-proof-what = Votre session est ouverte avec un mot de passe Finesse.
    .todo = Il n’expire pas. Il est conservé en mémoire uniquement, jusqu’à votre déconnexion ou la fermeture d’Aplomb.
