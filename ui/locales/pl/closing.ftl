### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = Zamknąć Aplomb?
closing-about = Finesse nie wyloguje Cię po zamknięciu tego okna. Połączenia mogą nadal dzwonić na telefonie.
closing-about-call = Trwa Twoja rozmowa. Po zamknięciu tego okna będzie trwać na telefonie.
closing-stay = Nie zamykaj
    .meaning = Okno pozostaje otwarte.
closing-keepInTray = Zostaw w zasobniku
    .meaning = Aplomb nadal działa. Stan się nie zmienia, a połączenia są sygnalizowane.
closing-notReady = Niegotowy i zamknij
    .meaning = Połączenia z kolejek nie są kierowane do Ciebie. W Finesse nadal trwa Twoja sesja.
    .meaning-call = Po rozmowie nastąpi stan Niegotowy. W Finesse nadal trwa Twoja sesja.
closing-signOut = Wyloguj i zamknij
    .meaning = Następuje wylogowanie z Finesse.
    .meaning-rest = W obecnym stanie nie można się wylogować.
closing-reason = Powód
closing-remember = Zawsze tak rób i nie pytaj ponownie
closing-managed = Ustawione przez organizację.
