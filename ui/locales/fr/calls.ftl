### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Appel entrant
call-phase-offHook = Décroché
call-phase-dialling = Appel sortant
call-phase-talking = En conversation
call-phase-held = En attente
call-phase-failed = Échec de l’appel
call-phase-wrapUp = Post-appel
call-phase-ended = Appel terminé
call-phase-reserved = Réservé pour une campagne

# Why a call did not get through.
call-failure-busy = Le correspondant est occupé.
call-failure-badDestination = Ce numéro n’existe pas.
call-failure-deviceNotAvailable = Le téléphone ou la ligne n’est pas disponible.
call-failure-other = L’appel n’a pas abouti.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Répondre
    .awaited = Réponse…
call-action-HOLD = Attente
    .awaited = Mise en attente…
call-action-RETRIEVE = Reprendre
    .awaited = Reprise…
call-action-DROP = Raccrocher
    .awaited = Fin de l’appel…
call-action-CONSULT_CALL = Consulter
    .awaited = Appel…
call-action-CONFERENCE = Conférence
    .awaited = Mise en conférence…
call-action-TRANSFER = Transférer
    .awaited = Transfert…
call-action-TRANSFER_SST = Transférer
    .awaited = Transfert…
call-action-SEND_DTMF = Clavier
    .awaited = Envoi…
call-action-PARTICIPANT_DROP = Retirer
    .awaited = Retrait…
call-action-START_RECORDING = Enregistrer
    .awaited = Démarrage…
call-action-UPDATE_CALL_DATA = Motif de post-appel
    .awaited = Enregistrement…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = en cours d’appel
call-leg-ringing = en sonnerie
call-leg-active = en ligne
call-leg-held = en attente
call-leg-failed = injoignable
call-leg-wrapUp = en post-appel
call-leg-dropped = plus en ligne
call-leg-unknown = état inconnu
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Conversation
call-ended-missed = Manqué
call-ended-unseen = Fin non constatée
call-ended-notReached = Non abouti

call-withheld = Numéro masqué
call-undialled = Aucun numéro composé
call-you = Vous
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = En conversation : { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = Seul participant en ligne : { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Hors de la conversation : { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Conférence. { $sentence }
call-left = A quitté l’appel : { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Appel entrant, numéro masqué
   *[other] Appel entrant de { $caller }
}
call-incoming-queue = { $caller ->
    [none] Appel entrant, numéro masqué, { $queue }
   *[other] Appel entrant de { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Échec de l’appel. { $cause }

call-calls = Appels
# Stands beside the time since the last hold. $time runs.
call-total = { $time } au total
call-keys = Actions d’appel
# Of a call that did not get through.
call-editNumber = Modifier le numéro
call-dismiss = Fermer
call-tools = Autres actions d’appel
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Post-appel
call-wrapUp-reason = Motif de post-appel
# Instead of Record, once recording was started.
call-recording = Enregistrement

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Consulter
call-consult-about = Cet appel reste en attente pendant que vous parlez.
call-consult-label = Numéro à consulter
call-consult-go = Appeler
call-transfer-title = Transférer sans consulter
call-transfer-about = Vous quittez l’appel aussitôt.
call-transfer-label = Numéro vers lequel transférer l’appel
call-number-hint = Saisissez ou collez un numéro
call-number-held = L’appel est en attente. Reprenez-le d’abord.

# The keypad.
call-tones-title = Clavier
call-tones-label = Saisissez ou collez des tonalités
call-tones-hide = Masquer les tonalités, par exemple d’un numéro de carte
call-tones-show = Afficher les tonalités suivantes
call-tones-held = Impossible d’envoyer des tonalités pendant que l’appel est en attente.
call-tones-wrong = Seuls les chiffres, * et # ont une tonalité. Rien n’a été envoyé.
# $tones: one by one, to be read aloud.
call-tones-sent = Envoyé : { $tones }
call-tones-sent-hidden = { $count ->
        [one] { $count } tonalité envoyée
       *[other] { $count } tonalités envoyées
    }
call-tones-again = Renvoyer
call-tones-leaveOut = Omettre
call-tones-key-star = Étoile
call-tones-key-hash = Dièse

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Réunir avec { $other }
call-join-transfer = Mettre en relation { $one } et { $other }, et quitter l’appel
call-join-conference = Parler avec { $one } et { $other } ensemble
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = En ligne. { $sentence }
call-remove = Retirer { $who } de l’appel

# A consultation: the call and the one about it, side by side.
consult-title = Consultation
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = Premier appel
consult-second = Appel de consultation
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part } : { $who }
consult-ways = Façons de terminer la consultation
consult-swap = Alterner
    .awaited = Alternance…
consult-back = Revenir
    .awaited = Retour…
consult-back-about = Raccrocher avec { $other } et revenir à { $one }
consult-swap-about = Mettre un appel en attente et continuer avec l’autre
# $action: one of the buttons above.
consult-of = { $action } : { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Données d’appel
call-data-none = Cet appel n’a pas de données d’appel.
call-data-all = Toutes les données d’appel ({ $count })
call-data-show = Afficher les données d’appel
# $label: the name of a call variable.
call-copy = Copier { $label }
call-copied = Copié
call-close = Fermer
