### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Hasło Finesse
password-whose = Agent { $agent }
password-server = na serwerze { $server }
password-field = Hasło
password-show = Pokaż hasło
password-hide = Ukryj hasło
password-submit = Zaloguj
password-sending = Logowanie…
password-cancel = Anuluj
password-empty = Najpierw wpisz hasło.
password-unasked = Logowanie, które wymagało hasła, już się zakończyło.
    .todo = Zamknij to okno i ponownie naciśnij przycisk Zaloguj.
password-notTaken = Nie udało się przekazać hasła.
    .todo = Nie zostało wysłane. Wpisz je ponownie albo anuluj.
password-lock = Pięć błędnych haseł blokuje konto na pięć minut.
