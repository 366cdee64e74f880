### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Appel de { $caller }
toast-call-hidden = Appel sans numéro
# $queue: the name of a queue.
toast-call-queue = File d’attente : { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label } : { $value }
toast-call-offline = La connexion à Finesse est coupée. Répondez sur votre téléphone.
toast-call-refused = L’appel n’a pas été pris. Réessayez, ou répondez sur votre téléphone.

toast-answer = Répondre
toast-notReady = Non prêt après cet appel
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = Non prêt après cet appel : { $reason }
toast-ready = Passer en Prêt
toast-signInAgain = Se reconnecter
toast-open = Ouvrir Aplomb

toast-refused = Votre état n’a pas été changé
toast-refused-line = Finesse n’a pas accepté le changement. Ouvrez Aplomb pour en voir la raison.

alarm-phone = Votre téléphone est hors service
alarm-phone-line = Vous ne recevez pas d’appels. Vérifiez le câble de votre téléphone, ou adressez-vous à votre administrateur.
alarm-missedCall = Appel manqué : vous êtes Non prêt
alarm-missedCall-line = Passez en Prêt quand vous pouvez prendre des appels.
alarm-notReady = Finesse vous a mis en Non prêt
alarm-notReady-line = Ouvrez Aplomb pour en voir la raison.
alarm-signedOut = Finesse a fermé votre session
alarm-signedOut-line = Vous ne recevez pas d’appels. Ouvrez Aplomb pour vous reconnecter.
alarm-leftNotReady = { $minutes ->
    [one] Non prêt depuis { $minutes } minute
   *[other] Non prêt depuis { $minutes } minutes
}
alarm-leftInWrapUp = { $minutes ->
    [one] En post-appel depuis { $minutes } minute
   *[other] En post-appel depuis { $minutes } minutes
}
alarm-leftInState-line = Passez en Prêt quand vous pouvez prendre des appels.
alarm-signIn = Votre session se termine dans cinq minutes
alarm-signIn-lastMinute = Votre session se termine dans une minute
alarm-signedOutSoon = Votre session est terminée
alarm-signIn-line = Reconnectez-vous pour continuer à travailler. Les appels en cours continuent.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb : { $state }, { $time }
tray-state-doNotDisturb = Aplomb : { $state }, { $time }. Ne pas déranger est activé : les appels ne sonnent pas.
tray-offline = Aplomb : pas de connexion. Dernier état connu : { $state }
tray-expired = Aplomb : votre session est terminée
tray-signedOut = Aplomb : déconnecté
tray-minutes = { $minutes } min
tray-hours = { $hours } h { $minutes } min
# $caller: a number or a name.
tray-answer = Répondre à { $caller }
tray-open = Ouvrir Aplomb
tray-compactBar = Barre compacte
tray-close = Fermer Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = Plus…
