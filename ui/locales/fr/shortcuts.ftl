### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

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
shortcut-settings = Ouvrir les paramètres
shortcut-textSize = Texte plus grand ou plus petit ; 0 pour la taille normale
shortcut-escape = Fermer ce qui est ouvert
