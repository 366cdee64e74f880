### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = Fermer
settings-saved-again = Réenregistrer
settings-not-saved = Ce choix est appliqué, mais il n’a pas été enregistré.
    .todo = Il sera perdu à la fermeture d’Aplomb. Essayez de le réenregistrer.

settings-section-look = Affichage
settings-section-notifications = Notifications
settings-section-computer = Fermeture, verrouillage, démarrage
settings-section-hotkeys = Raccourcis globaux

settings-appearance = Apparence
settings-appearance-system = Comme le système
settings-appearance-light = Clair
settings-appearance-dark = Sombre
settings-density = Densité
settings-density-comfortable = Confortable
settings-density-compact = Compact
settings-textSize = Taille du texte
    .about = Aussi avec Ctrl et + ou −, ou Ctrl et la molette de la souris.
settings-percent = { $number } %
settings-language = Langue
settings-language-system = Comme le système

settings-toasts = Afficher des notifications
    .about = Pour un appel qui sonne et pour les alertes, hors de la fenêtre.
    .none = Cet ordinateur n’a pas de service qui affiche des notifications.
    .plain = Pour un appel qui sonne et pour les alertes, hors de la fenêtre. Cet ordinateur n’y affiche pas de boutons.
    .doNotDisturb = Ne pas déranger est activé : cet ordinateur retient les notifications.
settings-sound = Émettre des sons
    .about = Une sonnerie, et un son pour une alerte que vous n’avez pas vue.
    .none = Aplomb ne peut pas émettre de sons sur cet ordinateur.
settings-try = Essayer la sonnerie
settings-volume = Volume
settings-output = Périphérique de sortie
settings-output-system = Comme le système

settings-onClose = À la fermeture de la fenêtre
    .noTray = Ce bureau n’a pas de zone de notification, Aplomb ne peut donc pas y rester.
settings-onClose-ask = Demander quoi faire
settings-onClose-keepInTray = Garder Aplomb en zone de notification
settings-onClose-notReady = Non prêt, puis fermer
settings-onClose-signOut = Se déconnecter, puis fermer
settings-onLock = Au verrouillage de l’ordinateur
    .none = Cet ordinateur ne signale pas quand il est verrouillé.
settings-onLock-nothing = Garder votre état
settings-onLock-notReady = Passer en Non prêt
settings-lockReason = Motif au verrouillage
settings-lockReason-first = Le premier
settings-startAtLogin = Démarrer avec l’ordinateur
    .about = Aplomb démarre à l’ouverture de votre session sur l’ordinateur.
    .none = Aplomb ne peut pas le faire sur cet ordinateur.

settings-hotkeys-about = Ils fonctionnent dans tous les programmes, même quand Aplomb est masqué.
settings-hotkeys-off = Votre organisation n’autorise pas les raccourcis globaux.
settings-hotkeys-wayland = Dans une session Wayland, aucun programme ne peut avoir de raccourcis globaux.
settings-hotkeys-none = Les raccourcis globaux ne fonctionnent pas sur cet ordinateur.
settings-hotkey-taken = Un autre programme utilise ces touches. Choisissez-en d’autres.
settings-hotkey-notKeys = Ces touches ne peuvent pas servir de raccourci. Choisissez-en d’autres.
settings-hotkey-answerOrEnd = Répondre ou raccrocher
settings-hotkey-hold = Mettre en attente ou reprendre
settings-hotkey-readyOrNotReady = Prêt ou Non prêt
settings-hotkey-show = Afficher Aplomb
settings-hotkey-none = Aucun
settings-hotkey-press = Appuyez sur les touches…
settings-hotkey-change = Modifier
settings-hotkey-stop = Arrêter
# $action: what the hotkey does.
settings-hotkey-change-of = Modifier le raccourci : { $action }
settings-hotkey-remove-of = Supprimer le raccourci : { $action }
settings-hotkey-incomplete = Utilisez Ctrl, Alt ou la touche Windows avec une autre touche, ou une touche de fonction.
# $other: the action that has the same hotkey.
settings-hotkey-twice = Les mêmes touches servent déjà à : { $other }

settings-edge = Position à l’écran
settings-edge-free = Là où vous la placez
settings-edge-top = Bord supérieur
settings-edge-bottom = Bord inférieur
settings-bar-about = L’état, l’appel et ses boutons sur une seule ligne, qui reste devant les autres fenêtres.
settings-bar-not-on-top = Sur cet ordinateur, aucune fenêtre ne peut rester devant les autres (Wayland). La barre s’ouvre comme une fenêtre ordinaire.
settings-bar-open = Ouvrir la barre compacte
