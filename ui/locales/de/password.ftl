### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Finesse-Kennwort
password-whose = Agent { $agent }
password-server = bei { $server }
password-field = Kennwort
password-show = Kennwort anzeigen
password-hide = Kennwort verbergen
password-submit = Anmelden
password-sending = Wird angemeldet …
password-cancel = Abbrechen
password-empty = Geben Sie zuerst das Kennwort ein.
password-unasked = Die Anmeldung, die nach einem Kennwort gefragt hat, ist vorbei.
    .todo = Schließen Sie dieses Fenster und melden Sie sich erneut an.
password-notTaken = Das Kennwort konnte nicht übergeben werden.
    .todo = Es wurde nicht gesendet. Geben Sie es erneut ein oder brechen Sie ab.
password-lock = Fünf falsche Kennwörter sperren Ihr Konto für fünf Minuten.
