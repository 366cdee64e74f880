### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Notifications
notice-dismiss = Fermer

notice-settingsUnavailable = Vos paramètres ne peuvent pas être enregistrés sur cet ordinateur.
    .todo = Tout fonctionne. La prochaine fois, vous devrez de nouveau saisir votre nom.
notice-keychainUnavailable = Le trousseau de clés de cet ordinateur est verrouillé ou absent.
    .todo = Tout fonctionne. Après un redémarrage, vous devrez vous reconnecter.
notice-moved = Passage à { $server } à { $time }.
    .todo = Rien à faire.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Votre état a été changé à { $time }.
    .todo = { $code ->
        [none] Rétablissez-le quand vous pourrez reprendre.
       *[other] Motif { $code }. Rétablissez-le quand vous pourrez reprendre.
    }
notice-changed-reason = Votre état a été changé à { $time } : { $reason }.
    .todo = { $code ->
        [none] Rétablissez-le quand vous pourrez reprendre.
       *[other] Motif { $code }. Rétablissez-le quand vous pourrez reprendre.
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
notice-lateRefusal = Finesse a finalement refusé une demande antérieure.
    .todo = Le bureau affiche l’état actuel.
    .why = { $why } Le bureau affiche l’état actuel.
