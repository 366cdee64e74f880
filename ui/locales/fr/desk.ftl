### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Bureau
desk-side = Données d’appel et appels récents
desk-data = Données d’appel
desk-no-data = Les données d’un appel s’affichent ici tant qu’il dure.
desk-history = Historique
desk-keys = Raccourcis
desk-bar = Barre compacte
desk-rail = Plus
desk-resize-data = Largeur des données d’appel
desk-resize-side = Largeur des appels récents
desk-loading = En attente des données de Finesse…

me-extension = Poste
# The telephone or program in use, where several share the extension.
me-device = Appareil
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Téléphone
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, à chaque appel
me-phone-nailedConnection = { $number }, une seule connexion
me-team = Équipe
me-roles = Rôle
me-server = Serveur
me-platform = Centre de contact
me-since = En session depuis
me-session = Session
me-password = avec un mot de passe Finesse
me-settings = Paramètres
me-shortcuts = Raccourcis clavier
me-workflows = Workflows
me-diagnostics = Diagnostic
me-about = À propos
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Recharger mes listes
    .awaited = Rechargement…
me-reloaded = Vos listes sont à jour.

# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Maj
shortcut-key-Enter = Entrée
shortcut-key-Esc = Échap

practice-title = Entraînement
practice-about = Centre de contact fictif, aucun appel réel
practice-leave = Quitter l’entraînement
practice-leaving = Sortie…

bar-title = Aplomb
bar-no-call = Aucun appel
bar-signed-out = Votre session est fermée.
bar-expired = Votre session est terminée.
bar-offline = Reconnexion…
bar-back = Ouvrir la fenêtre
bar-move = Déplacer la barre
