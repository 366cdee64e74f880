### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Finesse-wachtwoord
password-whose = Agent { $agent }
password-server = op { $server }
password-field = Wachtwoord
password-show = Wachtwoord weergeven
password-hide = Wachtwoord verbergen
password-submit = Aanmelden
password-sending = Aanmelden…
password-cancel = Annuleren
password-empty = Typ eerst het wachtwoord.
password-unasked = De aanmelding die om een wachtwoord vroeg, is voorbij.
    .todo = Sluit dit venster en meld u opnieuw aan.
password-notTaken = Het wachtwoord kon niet worden doorgegeven.
    .todo = Het is niet verzonden. Typ het opnieuw, of annuleer.
password-lock = Na vijf onjuiste wachtwoorden wordt uw account vijf minuten vergrendeld.
