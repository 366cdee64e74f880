### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = Fermer Aplomb ?
closing-about = Finesse garde votre session ouverte quand cette fenêtre disparaît. Des appels peuvent encore sonner sur votre téléphone.
closing-about-call = Vous êtes en ligne. L’appel continue sur votre téléphone quand cette fenêtre disparaît.
closing-stay = Rester
    .meaning = La fenêtre reste ouverte.
closing-keepInTray = Garder en zone de notification
    .meaning = Aplomb continue de fonctionner. Votre état ne change pas et les appels sont annoncés.
closing-notReady = Non prêt et fermer
    .meaning = Vous ne recevez pas d’appels des files d’attente. Votre session Finesse reste ouverte.
    .meaning-call = Non prêt suivra l’appel. Votre session Finesse reste ouverte.
closing-signOut = Se déconnecter et fermer
    .meaning = Votre session Finesse est fermée.
    .meaning-rest = Vous ne pouvez pas vous déconnecter dans votre état actuel.
closing-reason = Motif
closing-remember = Toujours faire ainsi et ne plus demander
closing-managed = Défini par votre organisation.
