### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Mot de passe Finesse
password-whose = Agent { $agent }
password-server = sur { $server }
password-field = Mot de passe
password-show = Afficher le mot de passe
password-hide = Masquer le mot de passe
password-submit = Se connecter
password-sending = Connexion…
password-cancel = Annuler
password-empty = Saisissez d’abord le mot de passe.
password-unasked = La connexion qui demandait un mot de passe est terminée.
    .todo = Fermez cette fenêtre et cliquez de nouveau sur Se connecter.
password-notTaken = Le mot de passe n’a pas pu être transmis.
    .todo = Il n’a pas été envoyé. Saisissez-le de nouveau, ou annulez.
password-lock = Cinq mots de passe incorrects bloquent votre compte pendant cinq minutes.
