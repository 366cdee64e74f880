### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = Le moteur web est en version { $version }.
finding-engineMissing = Cet ordinateur n'a pas de moteur web.
    .why = Les fenêtres d'Aplomb et la page de connexion de votre entreprise en ont besoin. Sans lui, aucune fenêtre ne s'ouvre.
    .advice = Windows : installez Microsoft Edge WebView2 Runtime. Linux : installez WebKitGTK 4.1 (sous Debian et Ubuntu, le paquet libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = Aplomb ignore ces variables d'environnement, car elles l'affaibliraient : { $names }.
    .why = Elles remplacent les certificats de l'ordinateur, journalisent des clés TLS ou laissent un autre programme commander une page.
    .advice = Supprimez-les, et installez les certificats dans le magasin de l'ordinateur.

# Sandbox
finding-sandboxWorks = La page de connexion peut s'exécuter dans un bac à sable.
finding-sandboxMissing = La page de connexion s'exécute sans bac à sable : { $path } est absent.
    .why = Un bac à sable tient une page de connexion malveillante à l'écart des fichiers et de la session de l'agent.
    .advice = Installez les paquets bubblewrap et xdg-dbus-proxy, puis redémarrez Aplomb.
finding-sandboxRefused = La page de connexion s'exécute sans bac à sable : le système n'en autorise pas.
    .why = Un bac à sable tient une page de connexion malveillante à l'écart des fichiers et de la session de l'agent.
    .advice = Autorisez les utilisateurs à créer des espaces de noms (sysctl user.max_user_namespaces et, sous Debian et Ubuntu, kernel.unprivileged_userns_clone et kernel.apparmor_restrict_unprivileged_userns ou un profil AppArmor pour bwrap), puis redémarrez Aplomb.
finding-sandboxSilent = La page de connexion s'exécute sans bac à sable : son démarrage prend trop de temps.
    .why = Un bac à sable tient une page de connexion malveillante à l'écart des fichiers et de la session de l'agent.
    .advice = Mesurez le temps que prend `bwrap --ro-bind / / --unshare-all true` sous le compte de l'agent, puis redémarrez Aplomb.
finding-sandboxDemanded = Les agents ne peuvent pas se connecter par authentification unique, car votre organisation exige un bac à sable.
    .why = Le profil strict n'autorise aucune page de connexion sans bac à sable.
    .advice = Faites fonctionner le bac à sable, comme l'indique le résultat précédent. Sinon, le service informatique doit choisir un autre profil.

# Display
finding-displayFound = Un affichage est disponible pour les fenêtres.
finding-displayMissing = Cette session n'a pas d'affichage.
    .why = Aucune fenêtre ne peut s'ouvrir ici. L'analyse elle-même n'a pas besoin d'affichage.
    .advice = Rien, si elle s'exécute dans un shell distant ou un outil de déploiement. Sinon, lancez-la depuis une session de bureau.
finding-accelerationOn = { $because ->
        [organisation] Les fenêtres d'Aplomb peuvent être dessinées par la carte graphique : votre organisation l'a défini ainsi.
        [engine] Les fenêtres d'Aplomb peuvent être dessinées par la carte graphique : le moteur web de ce système en décide.
       *[other] Les fenêtres d'Aplomb peuvent être dessinées par la carte graphique : cet ordinateur en a une.
    }
finding-accelerationOff = { $because ->
        [organisation] Les fenêtres d'Aplomb sont dessinées sans carte graphique : votre organisation l'a défini ainsi.
        [remote] Les fenêtres d'Aplomb sont dessinées sans carte graphique : l'affichage se trouve sur un autre ordinateur.
       *[other] Les fenêtres d'Aplomb sont dessinées sans carte graphique : cet ordinateur n'en a pas.
    }

# Keychain
finding-keychainOpen = Le trousseau de clés répond.
finding-keychainMissing = Cette session n'a pas de trousseau de clés.
    .why = Le trousseau de clés conserve la session de l'agent entre deux démarrages. Sans lui, l'agent doit se connecter à chaque démarrage.
    .advice = Linux : installez et démarrez un Secret Service tel que gnome-keyring ou KWallet. Sinon, exécutez cette analyse sous le compte de l'agent, dans sa propre session.
finding-keychainLocked = Le trousseau de clés est verrouillé.
    .why = Tant que le trousseau de clés est verrouillé, la session de l'agent ne peut être ni enregistrée ni restaurée.
    .advice = Demandez à l'agent de le déverrouiller, ou faites-le déverrouiller à l'ouverture de session sur l'ordinateur.
finding-keychainFailed = Le trousseau de clés est en erreur.
    .why = Le trousseau de clés conserve la session de l'agent entre deux démarrages. Sans lui, l'agent doit se connecter à chaque démarrage.
    .advice = Vérifiez si d'autres programmes peuvent utiliser le trousseau de clés, puis redémarrez le service de trousseau de l'ordinateur.
finding-keychainSilent = Le trousseau de clés ne répond pas.
    .why = Le trousseau de clés conserve la session de l'agent entre deux démarrages. Sans lui, l'agent doit se connecter à chaque démarrage.
    .advice = Vérifiez s'il attend d'être déverrouillé.

# Settings
finding-settingsRead = Le fichier de paramètres est lisible.
finding-settingsAbsent = Il n'y a pas encore de fichier de paramètres.
finding-settingsUnreadable = Le fichier de paramètres est illisible.
    .why = Il contient le serveur, le nom de l'agent et l'apparence. Tant qu'il est illisible, les valeurs par défaut s'appliquent.
    .advice = Supprimez le fichier, ou corrigez-le : il est au format JSON.

# Policy
finding-policyAbsent = Votre organisation n'a rien défini.
finding-policyInForce = { $count ->
        [one] Votre organisation a défini { $count } valeur.
       *[other] Votre organisation a défini { $count } valeurs.
    }
finding-policyUnreadable = Les agents ne peuvent pas se connecter, car les paramètres de votre organisation sont illisibles.
    .why = Aplomb ne sait pas ce qu'ils restreignent. Le mode d'entraînement est désactivé lui aussi.
    .advice = Corrigez-les là où ils ont été définis. Les détails indiquent l'erreur.
finding-policyProblem = { $about } ne peut pas être utilisé tel que votre organisation l'a défini : { $problem }
    .why = Ce paramètre n'est pas utilisé. Tous les autres paramètres de votre organisation le sont.
    .advice = Corrigez la valeur là où elle a été définie.
finding-versionCurrent = Aplomb { $version } est la version la plus récente.
finding-versionNewer = La version { $version } d'Aplomb est disponible ; elle a été publiée le { $published }.
    .why = Elle contient des corrections qui manquent à cette version.
    .advice = Lisez ce qui est nouveau, puis déployez-la.
finding-versionVulnerable = Cette version d'Aplomb a une vulnérabilité connue. La version { $version }, publiée le { $published }, ne l'a pas.
    .why = Un attaquant peut se servir de ce qui est public à son sujet.
    .advice = Déployez rapidement la nouvelle version.
finding-versionUnknown = On ne sait pas s'il existe une version plus récente d'Aplomb.
    .why = L'avis de version n'a pas pu être lu, ou n'est pas signé avec la clé indiquée dans versionNotice.
    .advice = Ouvrez l'adresse indiquée dans versionNotice dans un navigateur, et comparez la clé après # avec celle de l'éditeur.
finding-policyRefuses = Les agents ne peuvent pas se connecter, à cause de ce que votre organisation a défini pour { $about } : { $problem }
    .why = Sans ce paramètre, Aplomb autoriserait plus que ce que veut votre organisation.
    .advice = Corrigez la valeur là où elle a été définie.

# Server
finding-serverNamed = Le serveur est { $server }.
finding-serverMissing = Aucun serveur Finesse n'est défini.
    .why = Rien au-delà de cet ordinateur n'a pu être analysé.
    .advice = Indiquez un serveur Finesse : aplomb doctor SERVER, ou le champ Serveur du formulaire de connexion.
finding-serverInvalid = { $problem ->
        [none] Aucune connexion n'est possible.
       *[other] Ce serveur ne peut pas être utilisé : { $problem }
    }
    .why = Le certificat, les cookies et la redirection de la connexion ont besoin du nom complet du serveur.
    .advice = Utilisez le nom d'hôte complet tel qu'il figure dans le certificat et dans SystemInfo, sans chemin.

# Proxy
finding-proxyNone = Il n'y a pas de proxy sur le chemin vers { $about }.
finding-proxyInUse = Les connexions vers { $about } passent par le proxy { $proxy }.
    .why = Tout y passe, sauf les notifications par TCP. Un proxy qui coupe les connexions longues interrompt les événements.
    .advice = Rien, s'il n'y a pas d'autre problème. Sinon, excluez les hôtes Finesse du proxy.
finding-proxyTrouble = Le proxy { $about } ne se connecte pas à { $host }.
    .why = Les paramètres du système font tout passer par ce proxy, et il bloque Aplomb.
    .advice = Autorisez CONNECT sur le proxy vers les nœuds Finesse et le service d'identité, ou excluez ces hôtes des paramètres de proxy du système.
finding-proxyWantsSignIn = Le proxy { $about } exige une authentification avant de se connecter à { $host } (407).
    .why = Aplomb ne s'authentifie pas auprès d'un proxy avec Negotiate, NTLM ou Kerberos ; rien ne passe donc.
    .advice = Configurez le proxy pour qu'il laisse passer sans authentification les connexions vers les nœuds Finesse et le service d'identité, ou excluez ces hôtes des paramètres de proxy du système.

# Name
finding-nameFound = { $count ->
        [one] Le nom { $about } a { $count } adresse.
       *[other] Le nom { $about } a { $count } adresses.
    }
finding-nameByProxy = Cet ordinateur ne connaît pas le nom { $about }.
    .why = C'est le proxy qui résout le nom, et non cet ordinateur.
    .advice = Rien.
finding-nameNotFound = Le nom d'hôte { $about } est introuvable (DNS).
    .why = Sans adresse, aucune connexion n'est possible.
    .advice = Vérifiez l'orthographe, et si cet ordinateur utilise le DNS de l'entreprise (VPN).
finding-nameServiceSilent = Le service de noms (DNS) ne répond pas pour { $about }.
    .why = Sans adresse, aucune connexion n'est possible.
    .advice = Vérifiez si cet ordinateur atteint le DNS de l'entreprise (VPN, pare-feu).
finding-noNetwork = Cet ordinateur n'a pas de connexion réseau.
    .why = Aucun serveur n'est joignable et aucun nom ne peut être résolu.
    .advice = Connectez-le au réseau ou au VPN.

# Port
finding-portOpen = Le port { $port } de { $about } est ouvert.
finding-portRefused = { $about } refuse les connexions sur le port { $port }.
    .why = REST, la connexion des agents et les notifications utilisent ce port.
    .advice = Vérifiez si Finesse Tomcat fonctionne sur le nœud, et si c'est le bon port (8445).
finding-portSilent = { $about } ne répond pas sur le port { $port }.
    .why = REST, la connexion des agents et les notifications utilisent ce port. Un pare-feu qui rejette les paquets en silence ou un nœud hors tension se manifestent ainsi.
    .advice = Vérifiez si le nœud est en marche, et ouvrez le port dans les pare-feu sur le trajet.
finding-hostUnreachable = { $about } est injoignable.
    .why = Il n'y a pas de route de cet ordinateur vers le nœud.
    .advice = Vérifiez le réseau, le VPN et les routes.
finding-portNotTls = Le port { $port } de { $about } ne répond pas en TLS valide.
    .why = Finesse n'utilise que TLS. Autre chose écoute sur ce port, ou quelque chose sur le trajet altère TLS.
    .advice = Vérifiez le port, et ce qui inspecte le trafic sur le trajet.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] Le certificat de { $about } est approuvé.
        [one] Le certificat de { $about } est approuvé : encore { $days } jour.
       *[other] Le certificat de { $about } est approuvé : encore { $days } jours.
    }
finding-certificateEndsSoon = { $days ->
        [none] Le certificat de { $about } a expiré.
        [0] Le certificat de { $about } expire dans moins d'un jour.
        [one] Le certificat de { $about } expire bientôt : encore { $days } jour.
       *[other] Le certificat de { $about } expire bientôt : encore { $days } jours.
    }
    .why = Avec un certificat expiré, les agents ne peuvent pas se connecter.
    .advice = Renouvelez maintenant le certificat sur ce serveur.
finding-certificateEnded = { $days ->
        [0] Le certificat de { $about } a expiré il y a moins d'un jour.
        [one] Le certificat de { $about } a expiré il y a { $days } jour.
       *[other] Le certificat de { $about } a expiré il y a { $days } jours.
    }
    .why = Un certificat expiré ne prouve rien, Aplomb le refuse donc.
    .advice = Renouvelez le certificat sur ce serveur. Si ses dates semblent justes, réglez l'horloge de cet ordinateur.
finding-certificateNotBegun = { $days ->
        [one] Le certificat de { $about } n'est pas encore valide : il le sera dans { $days } jour au plus.
       *[other] Le certificat de { $about } n'est pas encore valide : il le sera dans { $days } jours au plus.
    }
    .why = Un certificat qui n'est pas encore valide ne prouve rien, Aplomb le refuse donc.
    .advice = Vérifiez d'abord l'horloge de cet ordinateur, puis le certificat sur ce serveur.
finding-certificateClockWrong = { $way ->
        [behind] Le certificat de { $about } n'est hors période de validité que parce que l'horloge de cet ordinateur retarde d'au moins { $apart }.
       *[ahead] Le certificat de { $about } n'est hors période de validité que parce que l'horloge de cet ordinateur avance d'au moins { $apart }.
    }
    .why = Les certificats sont vérifiés d'après l'horloge : si elle est fausse, un bon certificat paraît hors période de validité.
    .advice = Réglez la date, l'heure et le fuseau horaire de cet ordinateur, ou synchronisez-le avec le serveur de temps de l'entreprise.
finding-certificateOtherName = Le certificat présenté par { $about } est établi pour { $names }.
    .why = Sous le nom utilisé, le serveur ne peut pas prouver son identité.
    .advice = Utilisez un nom qui figure dans le certificat, ou renouvelez le certificat pour qu'il contienne le nom utilisé.
finding-certificateNoAltName = Le certificat de { $about } n'a pas d'autre nom de l'objet (SAN).
    .why = Les noms sont lus uniquement dans l'autre nom de l'objet ; le nom commun (CN) ne compte plus depuis des années.
    .advice = Renouvelez le certificat sur ce serveur avec son nom d'hôte comme autre nom de l'objet (SAN, type DNS).
finding-certificateOldVersion = Le certificat de { $about } est antérieur à X.509 version 3.
    .why = Les certificats antérieurs à X.509 version 3 ne peuvent contenir ni autre nom de l'objet ni utilisation, Aplomb les refuse donc.
    .advice = Renouvelez le certificat sur ce serveur en version 3, avec son nom d'hôte comme autre nom de l'objet (SAN).
finding-certificateWrongUsage = Le certificat de { $about } n'est pas prévu pour un serveur.
    .why = Le certificat indique lui-même qu'il est destiné à autre chose. L'installer sur cet ordinateur ne sert à rien.
    .advice = Renouvelez le certificat sur ce serveur comme certificat de serveur : utilisation avancée de la clé serverAuth, utilisation de la clé digitalSignature, et non comme celui d'une autorité (CA:FALSE).
finding-certificateWeakSignature = Le certificat de { $about }, ou celui de son autorité, est signé avec MD5 ou SHA-1.
    .why = Les signatures MD5 ou SHA-1 sont falsifiables, Aplomb les refuse donc.
    .advice = Renouvelez le certificat sur ce serveur, signé avec SHA-256 ou mieux ; de même pour l'autorité intermédiaire si c'est elle qui est ancienne.
finding-certificateUnknownAlgorithm = Le certificat de { $about }, ou celui de son autorité, est signé avec un algorithme qu'Aplomb ne prend pas en charge.
    .why = Aplomb ne peut pas vérifier la signature.
    .advice = Renouvelez le certificat sur ce serveur, signé avec SHA-256 ou SHA-384 et une clé RSA (2048 bits ou plus), ECDSA P-256 ou P-384.
finding-certificateWeakKey = Le certificat de { $about }, ou celui de son autorité, a une clé RSA de seulement { $bits } bits.
    .why = Les clés RSA de moins de 2048 bits peuvent être cassées, Aplomb les refuse donc.
    .advice = Renouvelez le certificat sur ce serveur avec une nouvelle clé : RSA de 2048 bits ou plus, ou ECDSA P-256.
finding-certificateUnknownAuthority = Le certificat de { $about } provient de { $authority }, que cet ordinateur n'approuve pas.
    .why = Cet ordinateur ne fait pas confiance à l'autorité qui a délivré le certificat du serveur.
    .advice = Installez le certificat de l'autorité dans le magasin de certificats racines approuvés de cet ordinateur.
finding-certificateSelfSigned = Le certificat de { $about } est auto-signé.
    .why = Le serveur s'est délivré lui-même son certificat, comme le fait Finesse à l'installation ; cet ordinateur n'approuve un tel certificat que s'il se trouve dans son magasin.
    .advice = Dotez le serveur d'un certificat de l'autorité de l'entreprise, ou installez celui-ci comme approuvé sur cet ordinateur.
finding-certificateIncomplete = { $about } n'envoie que son propre certificat, délivré par { $authority }, que cet ordinateur ne connaît pas.
    .why = Le serveur n'envoie que son propre certificat, et cet ordinateur n'en connaît pas l'émetteur : l'autorité intermédiaire manque.
    .advice = Faites envoyer toute la chaîne par le serveur (chargez-y aussi le certificat intermédiaire). Si l'émetteur est une autorité racine, installez-la sur cet ordinateur.
finding-certificateIntermediateEnded = { $days ->
        [0] Le certificat intermédiaire de { $authority }, envoyé par { $about }, a expiré il y a moins d'un jour.
        [one] Le certificat intermédiaire de { $authority }, envoyé par { $about }, a expiré il y a { $days } jour.
       *[other] Le certificat intermédiaire de { $authority }, envoyé par { $about }, a expiré il y a { $days } jours.
    }
    .why = Le certificat du serveur est en cours de validité, mais pas celui de l'autorité entre lui et la racine ; Aplomb refuse donc la chaîne.
    .advice = Chargez sur ce serveur le certificat intermédiaire renouvelé, et supprimez-y l'ancien.
finding-certificateRevoked = Le certificat de { $about } a été révoqué par son autorité.
    .why = Son autorité l'a retiré, par exemple parce que sa clé a été volée ; Aplomb le refuse donc.
    .advice = Renouvelez le certificat sur ce serveur avec une nouvelle clé. Demandez à l'autorité pourquoi il a été révoqué.
finding-certificateMalformed = Le certificat de { $about } est illisible.
    .why = Ce que le serveur envoie n'est pas un certificat au format X.509.
    .advice = Renouvelez le certificat sur ce serveur. Si d'autres le lisent, vérifiez ce qui inspecte le trafic sur le trajet.
finding-certificateNotProven = { $about } n'a pas prouvé qu'il possède la clé de son certificat.
    .why = N'importe qui peut présenter un certificat ; seul son propriétaire en a la clé. Aplomb refuse la connexion.
    .advice = Vérifiez ce qui inspecte le trafic sur le trajet, et si la clé et le certificat de ce serveur vont ensemble ; puis redémarrez-le.
finding-certificateRefused = Les règles du système refusent le certificat de { $about }.
    .why = Une règle de cet ordinateur ou de l'autorité interdit ce certificat pour ce serveur ; le journal contient le message de la bibliothèque TLS.
    .advice = Renouvelez le certificat sur ce serveur sous une forme courante : version 3, son nom d'hôte comme autre nom de l'objet, utilisation avancée de la clé serverAuth, délivré par une autorité que cet ordinateur approuve.

# Clock
finding-clockRight = Les horloges de cet ordinateur et de { $about } concordent.
finding-clockUnknown = L'horloge de { $about } n'est pas connue.
    .why = Le serveur n'a pas indiqué son heure.
    .advice = Rien.
finding-clockWrong = { $way ->
        [behind] L'horloge de cet ordinateur retarde de { $apart } sur celle de { $about }.
       *[ahead] L'horloge de cet ordinateur avance de { $apart } sur celle de { $about }.
    }
    .why = Les certificats et les sessions sont vérifiés d'après l'horloge, et les heures affichées sur le bureau seraient fausses.
    .advice = Faites utiliser la même source de temps à cet ordinateur et aux serveurs.

# System Info
finding-systemInfoRead = { $about } indique son état.
finding-systemInfoSlow = { $about } a mis { $seconds } s à indiquer son état.
    .why = Chaque clic d'un agent attendrait aussi longtemps.
    .advice = Vérifiez la charge du nœud, et le réseau vers lui (VPN, proxy).
finding-systemInfoProtected = { $about } exige une connexion avant d'indiquer son état.
    .why = Un proxy inverse demande une authentification ; les nœuds et la méthode de connexion ne sont donc pas connus avant la connexion de l'agent.
    .advice = Définissez les deux nœuds et la méthode de connexion par stratégie.
finding-systemInfoMissing = Un serveur web répond à { $about }, mais pas Finesse ({ $status }).
    .why = C'est un serveur web, mais Finesse n'y fonctionne pas.
    .advice = Vérifiez le nom et le port, et si l'application Finesse a démarré sur le nœud.
finding-systemInfoFails = { $about } échoue lorsque son état lui est demandé ({ $status }).
    .why = Le nœud répond par une erreur.
    .advice = Vérifiez Cisco Finesse Tomcat sur le nœud. Redémarrez-le si l'erreur persiste.
finding-systemInfoOther = Une page web répond à { $about } à la place de Finesse.
    .why = Autre chose que Finesse répond : un portail captif, un filtre ou un autre serveur.
    .advice = Ouvrez l'adresse dans un navigateur sur cet ordinateur et vérifiez ce qui répond.
finding-systemInfoUnreadable = La réponse de { $about } est illisible.
    .why = La réponse n'a pas la forme que Finesse utilise.
    .advice = Vérifiez le nom et le port, et si quelque chose modifie le trafic sur le trajet.
finding-systemInfoNoAnswer = { $about } n'indique pas son état.
    .why = Le port accepte les connexions, mais aucune réponse n'arrive.
    .advice = Vérifiez la charge et l'état du nœud.

# Service
finding-inService = { $about } est en service.
finding-outOfService = { $status ->
        [none] { $about } est hors service.
       *[other] { $about } est hors service ({ $status }).
    }
    .why = Un nœud hors service n'accepte aucune connexion d'agent et ne commande aucun appel.
    .advice = Vérifiez la connexion du nœud à son serveur CTI (UCCE : CTI OS/PG ; UCCX : le moteur CCX). Aplomb utilise l'autre nœud s'il est en service.

# Heartbeat
finding-heartbeatHeard = { $about } est connecté à son serveur CTI.
finding-heartbeatUnknown = { $about } n'indique pas s'il est connecté à son serveur CTI.
    .why = Cette version n'indique pas si elle reçoit des signaux de son serveur CTI.
    .advice = Rien.
finding-heartbeatLost = { $about } n'est pas connecté à son serveur CTI.
    .why = Les états et les appels risquent de ne plus suivre, et le nœud va passer hors service.
    .advice = Vérifiez le serveur CTI de ce côté et le réseau entre les deux.

# Maintenance
finding-maintenanceNone = { $about } n'est pas en maintenance.
finding-maintenanceUnderWay = { $about }, ou son côté CTI, est en maintenance.
    .why = Le nœud va passer hors service.
    .advice = Rien, si c'est prévu. Les agents inactifs peuvent se connecter à l'autre nœud.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] Le second serveur défini est { $node }.
       *[no] L'autre nœud est { $node }.
    }
finding-otherNodeMissing = SystemInfo n'indique pas d'autre nœud.
    .why = Si ce nœud tombe en panne, il n'y a pas d'autre nœud vers lequel basculer.
    .advice = S'il existe un second nœud, vérifiez pourquoi SystemInfo ne l'indique pas, ou définissez-le par stratégie.
finding-otherNodeTheSame = SystemInfo indique { $about } pour les deux nœuds.
    .why = Si ce nœud tombe en panne, il n'y a pas d'autre nœud vers lequel basculer.
    .advice = Corrigez les noms des deux nœuds du cluster dans Finesse.
finding-nodeNotNamed = SystemInfo indique { $names }, et non { $about }.
    .why = Le serveur porte d'autres noms que celui qui a été saisi. L'authentification unique peut le refuser, et l'autre nœud n'est pas connu.
    .advice = Utilisez un des noms de SystemInfo, exactement tel qu'il y est écrit.

# Xmpp Domain
finding-xmppDomainSaid = Le domaine des notifications est { $domain }.
finding-xmppDomainMissing = { $about } n'indique pas le domaine des notifications.
    .why = Le nom du serveur est utilisé à la place. S'il ne convient pas, aucun événement n'arrive.
    .advice = Vérifiez SystemInfo sur le nœud : il doit contenir xmppDomain.

# Auth Mode
finding-authModeKnown = { $about } utilise le mode de connexion { $mode }.
finding-authModeUnknown = { $about } utilise le mode de connexion { $mode }, qui n'est pas connu.
    .why = Aplomb connaît SSO, HYBRID et NON_SSO ; dans tous les autres cas, la question est posée à l'agent.
    .advice = Définissez la méthode de connexion par stratégie.
finding-authModeMissing = { $about } n'indique pas comment les agents se connectent.
    .why = La question est posée à l'agent.
    .advice = Définissez la méthode de connexion par stratégie.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] Le service d'identité { $about } répond par une page ({ $status }).
       *[page] La page de connexion de l'entreprise sur { $about } répond ({ $status }).
    }
finding-signInNotUsed = L'authentification unique n'est pas utilisée.
    .why = Les agents se connectent avec un mot de passe Finesse.
    .advice = Rien.
finding-singleSignOnMissing = { $status ->
        [none] { $about } ne lance pas de connexion.
       *[other] { $about } ne redirige pas vers le service d'identité ({ $status }).
    }
    .why = Le nœud ne redirige pas vers le service d'identité.
    .advice = Vérifiez si l'authentification unique est configurée et testée sur le nœud.
finding-identityServiceUnreachable = Le service d'identité { $about } est injoignable.
    .why = La connexion des agents passe par lui. Sans lui, les agents ne peuvent pas se connecter et aucun jeton n'est renouvelé.
    .advice = Vérifiez si Cisco IdS fonctionne, et ouvrez son port (8553) dans les pare-feu.
finding-identityServiceFails = Le service d'identité { $about } répond par une erreur ({ $status }).
    .why = La connexion des agents passe par lui. Sans lui, les agents ne peuvent pas se connecter et aucun jeton n'est renouvelé.
    .advice = Vérifiez l'état de Cisco IdS (par exemple PARTIAL_SERVICE) et son journal.
finding-redirectUriUnknown = { $about } ne connaît pas ce nœud sous le nom utilisé (invalid_redirectUri).
    .why = Le service d'identité ne redirige que vers les nœuds dont il connaît le nom.
    .advice = Utilisez le nom enregistré, ou enregistrez celui-ci dans le service d'identité.
finding-redirectInsecure = { $to ->
        [unreadable] { $about } redirige vers une adresse illisible.
        [nowhere] { $about } redirige vers une adresse sans hôte.
       *[other] { $about } redirige vers { $to }, qui n'est pas en https.
    }
    .why = En http, la connexion pourrait être lue sur le trajet ; Aplomb ne suit donc pas la redirection.
    .advice = Passez l'adresse en https là où elle est configurée (service ou fournisseur d'identité).
finding-redirectLoop = { $steps ->
        [none] La connexion redirige en boucle sur { $about }.
        [one] La connexion n'atteint aucune page après { $steps } redirection.
       *[other] La connexion n'atteint aucune page après { $steps } redirections.
    }
    .why = La connexion n'atteindrait jamais une page.
    .advice = Vérifiez les adresses de redirection dans le service d'identité et chez le fournisseur. Les horloges des deux doivent concorder.
finding-signInHostNotAllowed = La connexion redirige vers { $about }, qui n'est pas autorisé.
    .why = Votre organisation a dressé la liste des hôtes que la connexion peut ouvrir, et celui-ci n'y figure pas.
    .advice = Ajoutez l'hôte à la liste des hôtes autorisés pour la connexion.
finding-signInPageUnreachable = { $because ->
        [slow] La redirection de { $about } vers la page de connexion prend trop de temps.
       *[other] La page de connexion de l'entreprise sur { $about } est injoignable.
    }
    .why = Le service d'identité y redirige, mais aucune page n'arrive.
    .advice = Vérifiez si le fournisseur d'identité fonctionne, et si cet ordinateur peut l'atteindre.
finding-signInPageFails = La page de connexion de l'entreprise sur { $about } répond par une erreur ({ $status }).
    .why = Le service d'identité y redirige, mais une erreur arrive.
    .advice = Vérifiez le journal du fournisseur d'identité. La partie de confiance (Cisco IdS) n'y est peut-être pas connue.

# Web Socket
finding-webSocketOpen = WebSocket vers { $about } est ouvert.
finding-webSocketOldPort = WebSocket vers { $about } n'est ouvert que sur l'ancien port.
    .why = À partir de la version 12.6(1), le port REST est utilisé. L'ancien port sera supprimé.
    .advice = Rien pour l'instant. Ouvrez les deux ports dans les pare-feu.
finding-webSocketClosed = WebSocket vers { $about } n'est pas ouvert.
    .why = C'est le meilleur transport pour les événements. Aplomb utilise le suivant.
    .advice = Laissez passer WebSocket jusqu'au nœud (proxy, pare-feu, répartiteur de charge).

# Bosh
finding-boshOpen = BOSH vers { $about } est ouvert.
finding-boshOldPort = BOSH vers { $about } n'est ouvert que sur l'ancien port.
    .why = À partir de la version 12.6(1), le port REST est utilisé. L'ancien port sera supprimé.
    .advice = Rien pour l'instant. Ouvrez les deux ports dans les pare-feu.
finding-boshClosed = BOSH vers { $about } n'est pas ouvert.
    .why = C'est le deuxième transport pour les événements, utile seulement si WebSocket échoue.
    .advice = Rien tant que WebSocket est ouvert.

# Tcp
finding-tcpOpen = TCP vers { $about } est ouvert.
finding-tcpClosed = TCP vers { $about } n'est pas ouvert.
    .why = C'est le dernier transport pour les événements. Les administrateurs peuvent le fermer.
    .advice = Rien tant qu'un autre transport est ouvert.

# Notifications
finding-notificationsOpen = Les événements de { $about } peuvent être reçus.
finding-notificationsClosed = Il n'y a pas de connexion au service de notification de { $about }.
    .why = Sans événements, les agents ne voient pas qu'un appel sonne.
    .advice = Vérifiez si Cisco Finesse Notification Service fonctionne, et laissez passer WebSocket, BOSH ou TCP jusqu'à lui.
finding-plainNotOffered = Le service de notification de { $about } n'accepte ni jeton ni mot de passe.
    .why = Les jetons et les mots de passe sont envoyés avec SASL PLAIN, à l'intérieur de TLS. Sans cela, les agents ne peuvent pas se connecter pour recevoir les événements.
    .advice = Rétablissez les mécanismes SASL par défaut de Finesse dans le service de notification.

# Server
finding-notExamined = { $because ->
        [noAddress] Non analysé, car son nom n'a pas d'adresse.
        [noConnection] Non analysé, car aucune connexion n'est possible.
        [unusable] Non analysé, car { $about } ne peut pas être utilisé.
        [outOfService] Non analysé, car { $about } est hors service.
        [signInFirst] Non analysé, car { $about } n'indique rien avant une connexion.
       *[notTrusted] Non analysé, car le certificat de { $about } n'est pas approuvé.
    }
    .why = Un problème antérieur doit d'abord être résolu.
    .advice = Résolvez le problème indiqué plus haut, puis relancez l'analyse.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
