### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Détails
error-copy = Copier les détails
error-copied = Copié
error-dismiss = Fermer
error-takeOver = Prendre le relais
error-signInAs = Se connecter comme { $name }
error-examine = Trouver la cause
error-says = Message de Finesse : { $says }
error-help-chooseReason = Choisir un motif
error-help-notReady = Passer en Non prêt
error-help-signInAgain = Se reconnecter
error-certificate-of = Présenté par
error-certificate-subject = Certificat de
error-certificate-issuer = Délivré par
error-unreadable = illisible

error-invalidServer = Ce n’est pas un nom de serveur.
    .todo = Saisissez uniquement le nom du serveur, par exemple finesse.example.com. Une adresse IP ne convient pas.
error-invalidServer-address = Utilisez le nom du serveur, pas son adresse IP.
error-nameNotFound = Aucun serveur ne porte ce nom.
    .todo = Vérifiez l’orthographe. Si le nom est juste, cet ordinateur a peut-être besoin du réseau ou du VPN de votre entreprise.
error-noNetwork = Le serveur est injoignable.
    .todo = Vérifiez que cet ordinateur est connecté au réseau de votre entreprise, puis réessayez.
error-portRefused = Le serveur existe, mais Finesse ne répond pas sur ce port.
    .todo = N’indiquez pas de port, sauf si le service informatique vous en a donné un. Si Finesse vient de redémarrer, réessayez dans quelques minutes.
error-proxySignIn = Le proxy de votre entreprise exige une authentification qu’Aplomb ne peut pas fournir.
    .todo = Le service informatique doit faire en sorte que le proxy laisse passer les connexions à Finesse sans authentification, ou exclure Finesse du proxy.
error-timedOut = { $host ->
        [none] Le serveur n’a pas répondu à temps.
       *[other] { $host } n’a pas répondu à temps.
    }
    .todo = Réessayez. Si cela ne suffit pas, donnez le nom de ce serveur au service informatique.
error-certificateNotTrusted = Cet ordinateur ne fait pas confiance au certificat du serveur.
    .todo = Le service informatique doit installer le certificat de l’émetteur sur cet ordinateur, ou renouveler celui du serveur.
error-notFinesse = Un serveur a répondu, mais ce n’est pas Finesse.
    .todo = Vérifiez le nom du serveur auprès du service informatique.
error-outOfService = Finesse est hors service pour le moment.
    .todo = Patientez un peu, puis réessayez. Les appels peuvent encore sonner sur votre téléphone.
error-cancelled = La connexion a été annulée.
    .todo = Reconnectez-vous quand vous le souhaitez.
error-signInRefused = Le service d’identité a refusé de vous connecter.
    .todo = Réessayez. S’il refuse encore, le service informatique doit vérifier l’accès de votre compte à Finesse.
error-signInFailed = Le service d’identité a échoué en créant votre jeton.
    .todo = Réessayez dans une minute. Si cela ne suffit pas, prévenez le service informatique.
error-tokenUnreadable = La connexion s’est terminée par une réponse qui n’est pas un jeton.
    .todo = Réessayez. Si cela se reproduit, le service informatique a besoin des détails ci-dessous.
error-wrongPerson = Une autre personne s’est connectée sur la page de votre entreprise.
    .todo = Rien n’a été conservé. Connectez-vous-y avec votre propre compte, ou corrigez le nom d’agent.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = Vous avez saisi { $expected }, mais la page de votre entreprise a connecté { $signedIn }.
    .todo = Rien n’a été conservé. Connectez-vous comme { $signedIn }, ou reconnectez-vous avec le compte de { $expected }.
error-persons-desk = La session ouverte ici est celle de { $expected }, mais la page de votre entreprise a connecté { $signedIn }.
    .todo = Rien n’a été conservé. Reconnectez-vous avec le compte de { $expected }, ou déconnectez-vous.
error-nameNeeded = Ce serveur a besoin d’un nom pour vous connecter.
    .todo = Demandez au service informatique d’activer askForName.
error-navigationRefused = { $host ->
        [none] La connexion a mené à un serveur non autorisé.
       *[other] La connexion a mené à { $host }, qui n’est pas autorisé.
    }
    .todo = Rien n’y a été envoyé. Le service informatique doit autoriser cette adresse ou corriger la connexion.
error-wrongServerName = { $host ->
        [none] Finesse porte un autre nom, et ne vous connecte que sous ce nom.
       *[other] Finesse se nomme { $host }, et ne vous connecte que sous ce nom.
    }
    .todo = { $host ->
        [none] S’il s’agit du serveur de votre entreprise, saisissez son propre nom comme serveur et reconnectez-vous.
       *[other] S’il s’agit du serveur de votre entreprise, saisissez { $host } comme serveur et reconnectez-vous.
    }
error-clientCertificateRequired = { $host ->
        [none] Le serveur exige un certificat de cet ordinateur, qu’Aplomb ne peut pas présenter.
       *[other] { $host } exige un certificat de cet ordinateur, qu’Aplomb ne peut pas présenter.
    }
    .todo = Demandez au service informatique un moyen de vous connecter sans certificat client.
error-policyRefuses = Vous ne pouvez pas vous connecter, car les paramètres de votre organisation ne peuvent pas être utilisés.
    .todo = Prévenez votre service informatique.
error-sandboxRequired = Votre organisation exige un bac à sable pour la page de connexion, et aucun ne fonctionne sur cet ordinateur.
    .todo = Prévenez le service informatique. L’analyse indique ce qui manque.
error-signInPageEnded = La page de connexion s’est fermée de façon inattendue.
    .todo = Reconnectez-vous. Il ne reste rien de la page fermée.
error-signInPageFailed = { $host ->
        [none] La page de connexion du serveur n’a pas pu être chargée.
       *[other] La page de connexion de { $host } n’a pas pu être chargée.
    }
    .todo = Réessayez. Si cela ne suffit pas, le service informatique a besoin des détails ci-dessous.
error-passwordRefused = Mot de passe incorrect.
    .todo = Cinq erreurs bloquent votre compte pendant cinq minutes.
error-chooseMethod = Le serveur n’indique pas comment vous vous connectez.
    .todo = Choisissez la méthode dans le formulaire.
error-unknownAgent = Finesse ne connaît pas cet agent.
    .todo = Vérifiez votre nom ou votre numéro d’agent.
error-invalidExtension = Finesse ne connaît pas ce poste, ou son téléphone est éteint.
    .todo = Vérifiez le poste et votre téléphone, puis reconnectez-vous.
error-extensionBusy = Un autre agent utilise ce poste.
    .todo = Choisissez un autre poste, ou demandez à l’autre agent de se déconnecter.
error-signedInElsewhere = Vous avez déjà une session sur un autre poste.
    .todo = Déconnectez-vous là-bas, ou prenez le relais ici. L’autre session prendra alors fin.
error-linkFailed = La connexion pour les mises à jour en direct de Finesse a échoué.
    .todo = Réessayez. Si cela ne suffit pas, un pare-feu la bloque peut-être : prévenez le service informatique.
error-reasonRequired = Finesse exige un motif.
    .todo = Choisissez-en un dans la liste.
error-reasonRefused = Finesse n’accepte pas ce motif.
    .todo = Choisissez-en un autre.
error-stateRefused = Finesse n’a pas changé votre état.
    .todo = L’état affiché ici est à jour. Réessayez dans un instant.
error-callRefused = Finesse a refusé cette action sur l’appel.
    .todo = L’appel est toujours tel qu’affiché ici. Réessayez, ou utilisez votre téléphone.
error-callRefused-dial = Finesse n’a pas lancé l’appel.
    .todo = Vérifiez le numéro, puis appelez de nouveau.
error-end-unconfirmed = Finesse n’a pas confirmé la fin de l’appel.
    .todo = Si l’appel est toujours en cours, raccrochez sur votre téléphone.
error-callGone = Cet appel est déjà terminé.
    .todo = Il n’y a plus rien à faire.
error-callDataNotKept = Le système téléphonique n’a pas conservé toute cette modification.
    .todo = Les données d’appel affichées sont les données actuelles. Corrigez-les et enregistrez de nouveau.
# $names: names of call data, as a list.
error-callData-dropped = Le système téléphonique n’a pas conservé cette modification : { $names }.
    .todo = Les données d’appel affichées sont les données actuelles. Réessayez, ou utilisez un autre texte.
error-callData-truncated = Le système téléphonique n’a conservé que le début : { $names }.
    .todo = Raccourcissez le texte et enregistrez de nouveau.
error-invalidNumber = Ce numéro ne peut pas être composé.
    .todo = Vérifiez les chiffres. Votre entreprise n’autorise peut-être pas cette destination.
error-busy = Votre dernière demande attend encore son résultat.
    .todo = Patientez un instant, puis réessayez.
error-noResult = Finesse a accepté la demande, mais aucun résultat n’est arrivé à temps.
    .todo = Elle peut encore aboutir. Vérifiez ce qui est affiché ici avant de réessayer.
error-notSignedIn = Aucune session n’est ouverte.
    .todo = Connectez-vous d’abord.
error-sessionExpired = Votre session est terminée.
    .todo = Reconnectez-vous, puis recommencez.
error-refused = Finesse a refusé cette action.
    .todo = Les détails contiennent son message.
error-settingsNotSaved = Vos paramètres n’ont pas pu être enregistrés.
    .todo = Ils s’appliquent jusqu’à la fermeture d’Aplomb. Si cela se reproduit, prévenez le service informatique.
error-internal = Un problème est survenu dans Aplomb.
    .todo = Réessayez. Si cela ne suffit pas, envoyez les détails au service informatique.
