### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Bureau
desk-side = Données d’appel et appels récents
desk-loading = En attente des données de Finesse…

me-extension = Poste
me-phone = Téléphone mobile
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
me-practice = Entraînement
me-shortcuts = Raccourcis clavier
me-diagnostics = Diagnostic
me-appearance = Apparence
me-appearance-system = Système
me-appearance-light = Clair
me-appearance-dark = Sombre
me-density = Densité
me-density-comfortable = Confortable
me-density-compact = Compact

shortcut-title = Raccourcis clavier
shortcut-close = Fermer
shortcut-next = Répondre à l’appel qui sonne ; terminer le post-appel
shortcut-hold = Mettre l’appel en attente ou le reprendre
shortcut-end = Raccrocher
shortcut-consult = Consulter : ouvrir ou fermer le champ
shortcut-transfer = Transférer : conclure la consultation, sinon ouvrir le champ
shortcut-conference = Réunir deux appels en un
shortcut-swap = Alterner entre les deux appels
shortcut-keypad = Ouvrir ou fermer le clavier
shortcut-state = Ouvrir le menu des états
shortcut-dial = Aller au champ de numérotation
shortcut-list = Afficher cette liste
shortcut-escape = Fermer ce qui est ouvert
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Maj
shortcut-key-Enter = Entrée
shortcut-key-Esc = Échap
