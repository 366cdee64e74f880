### Machine draft, not yet reviewed by a native speaker.
### Why a server's certificate is refused, and what to do about it.

# $count: how many further names the certificate has.
certificate-more = { $count } de plus

certificate-expired = Le certificat du serveur a expiré le { $date }.
    .todo = Le service informatique doit le renouveler sur le serveur.
certificate-notYetValid = Le certificat du serveur n’est pas valide avant le { $date }.
    .todo = Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, le service informatique doit remplacer le certificat sur le serveur.
certificate-clockWrong = L’horloge de cet ordinateur n’est pas à l’heure : elle indique { $time }.
    .todo = Réglez la date, l’heure et le fuseau horaire, puis réessayez.
certificate-selfSigned = Le serveur a signé lui-même son certificat, que cet ordinateur ne connaît pas.
    .todo = Le service informatique doit installer ce certificat sur cet ordinateur, ou doter le serveur d’un certificat de l’autorité de l’entreprise.
certificate-unknownAuthority = Cet ordinateur ne fait pas confiance à l’autorité qui a délivré le certificat du serveur.
    .todo = Le service informatique doit installer le certificat de l’autorité sur cet ordinateur : { $authority }.
certificate-incompleteChain = Le serveur n’envoie pas le certificat de l’autorité qui a délivré le sien.
    .todo = Le service informatique doit l’ajouter sur le serveur, ou l’installer sur cet ordinateur s’il s’agit d’une racine : { $authority }.
certificate-otherName = Le certificat du serveur est établi pour un autre nom : { $names }.
    .todo = Saisissez le nom tel qu’il figure dans le certificat, ou demandez au service informatique de renouveler le certificat avec le nom que vous avez saisi.
certificate-noSubjectAltName = Le certificat du serveur n’a pas d’autre nom de l’objet (SAN).
    .todo = Le service informatique doit le renouveler avec le nom d’hôte comme autre nom de l’objet.
certificate-oldVersion = Le certificat du serveur est antérieur à X.509 version 3, ce qui n’est pas accepté.
    .todo = Le service informatique doit le renouveler en X.509 version 3, avec le nom d’hôte comme autre nom de l’objet (SAN).
certificate-wrongUsage = Le certificat du serveur n’est pas prévu pour un serveur.
    .todo = Le service informatique doit le renouveler avec les utilisations digitalSignature et serverAuth. L’installer sur cet ordinateur ne sert à rien.
certificate-weakSignature = Le certificat du serveur porte une signature falsifiable (MD5 ou SHA-1).
    .todo = Le service informatique doit le renouveler avec SHA-256 ou mieux, ainsi que celui de son autorité si c’est lui qui est ancien.
certificate-unknownAlgorithm = Le certificat du serveur porte une signature qu’Aplomb ne peut pas vérifier.
    .todo = Le service informatique doit le renouveler avec RSA ou ECDSA P-256, et SHA-256.
certificate-weakKey = Le certificat du serveur a une clé trop courte : RSA de { $bits } bits.
    .todo = Le service informatique doit le renouveler, ou celui de son autorité, avec 2048 bits ou plus, ou avec ECDSA P-256.
certificate-expiredIntermediate = Le certificat de l’autorité du serveur a expiré le { $date }.
    .todo = Le service informatique doit installer le certificat renouvelé sur le serveur : { $authority }.
certificate-revoked = Le certificat du serveur a été révoqué par son autorité.
    .todo = Le service informatique doit le renouveler sur le serveur, avec une nouvelle clé.
certificate-malformed = Le certificat du serveur est illisible.
    .todo = Le service informatique doit le renouveler sur le serveur, ou trouver ce qui le modifie sur le trajet.
certificate-notProven = Le serveur n’a pas prouvé que son certificat lui appartient.
    .todo = Ne réessayez pas avant la vérification du service informatique : quelque chose sur le trajet se fait peut-être passer pour le serveur.
certificate-refusedByEngine = Cet ordinateur fait confiance au certificat du serveur, mais la fenêtre de connexion le refuse.
    .todo = Le service informatique doit mettre à jour le moteur web et les certificats racines de l’ordinateur, ou renouveler le certificat sur le serveur.
certificate-other = Une règle de cet ordinateur ou de l’autorité interdit le certificat du serveur.
    .todo = Le service informatique doit le renouveler sous une forme courante : version 3, pour serveurs, avec le nom d’hôte, délivré par une autorité à laquelle cet ordinateur fait confiance.
