### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Notifications
notice-dismiss = Fermer

notice-settingsUnavailable = Vos paramètres ne peuvent pas être enregistrés sur cet ordinateur.
    .todo = Tout fonctionne. La prochaine fois, vous devrez de nouveau saisir votre nom.
notice-keychainUnavailable = Le trousseau de clés de cet ordinateur est verrouillé ou absent.
    .todo = Tout fonctionne. Après un redémarrage, vous devrez vous reconnecter.
notice-historyNotKept-disk = L’historique ne peut pas être enregistré : le disque est plein ou ne répond pas.
    .todo = Les appels fonctionnent. L’historique sera perdu si Aplomb s’arrête.
notice-historyNotKept-newer = Une version plus récente d’Aplomb a enregistré l’historique sur cet ordinateur.
    .todo = Les appels fonctionnent. Cette version commence son propre historique et ne l’enregistre pas.
notice-historyNotKept-unreadable = L’historique antérieur est illisible.
    .todo = Les appels fonctionnent, et un nouvel historique a commencé.
notice-failoverRefused = Si ce serveur tombe en panne, Aplomb reste ici : { $host } n’est pas un serveur de votre organisation.
    .todo = Finesse indique ce serveur comme étant l’autre. Prévenez le service informatique.
notice-moved = Passage à { $server } à { $time }.
    .todo = Rien à faire.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Votre état a été changé à { $time }.
    .todo = { $code ->
        [none] Si ce n’est pas correct, changez votre état ici.
       *[other] Motif { $code }. Si ce n’est pas correct, changez votre état ici.
    }
notice-changed-reason = Votre état a été changé à { $time } : { $reason }.
    .todo = { $code ->
        [none] Si ce n’est pas correct, changez votre état ici.
       *[other] Motif { $code }. Si ce n’est pas correct, changez votre état ici.
    }
notice-late = Le serveur tombé en panne a changé votre état tardivement, à { $time }.
    .todo = { $code ->
        [none] Cela fait suite à la panne précédente.
       *[other] Motif { $code }. Cela fait suite à la panne précédente.
    }
notice-late-reason = Le serveur tombé en panne a changé votre état tardivement, à { $time } : { $reason }.
    .todo = { $code ->
        [none] Cela fait suite à la panne précédente.
       *[other] Motif { $code }. Cela fait suite à la panne précédente.
    }
notice-signedOut = Finesse a fermé votre session.
    .todo = Reconnectez-vous, ou adressez-vous à votre superviseur.
notice-signedOut-reason = Finesse a fermé votre session : { $reason }.
    .todo = Reconnectez-vous, ou adressez-vous à votre superviseur.
notice-signOutFollows = Finesse fermera votre session après cet appel, car il a perdu une connexion.
    .todo = Vous n’y êtes pour rien. Reconnectez-vous ensuite.
notice-mobileAgentForgotten = Après une panne, Finesse ne connaît plus votre numéro de téléphone.
    .todo = Les appels risquent de ne pas arriver sur votre téléphone. Déconnectez-vous, puis reconnectez-vous comme agent mobile.
notice-leftNotReady =
    { $minutes ->
        [one] Vous êtes Non prêt depuis { $minutes } minute.
       *[other] Vous êtes Non prêt depuis { $minutes } minutes.
    }
    .todo = Passez en Prêt quand vous pouvez de nouveau prendre des appels.
notice-leftInWrapUp =
    { $minutes ->
        [one] Vous êtes en post-appel depuis { $minutes } minute.
       *[other] Vous êtes en post-appel depuis { $minutes } minutes.
    }
    .todo = Terminez le post-appel quand vous avez fini.
notice-lateRefusal = Finesse a finalement refusé une demande antérieure.
    .todo = Le bureau affiche l’état actuel.
    .why = { $why } Le bureau affiche l’état actuel.

notice-doNotDisturb = Ne pas déranger est activé sur cet ordinateur.
    .todo = Les appels ne sonnent que dans cette fenêtre et sur votre téléphone.
