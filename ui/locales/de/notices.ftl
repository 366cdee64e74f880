### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Hinweise
notice-dismiss = Schließen

notice-settingsUnavailable = Ihre Einstellungen können auf diesem Computer nicht gespeichert werden.
    .todo = Alles funktioniert. Beim nächsten Mal müssen Sie Ihren Namen erneut eingeben.
notice-keychainUnavailable = Der Schlüsselbund dieses Computers ist gesperrt oder nicht vorhanden.
    .todo = Alles funktioniert. Nach einem Neustart müssen Sie sich erneut anmelden.
notice-moved = Um { $time } zu { $server } gewechselt.
    .todo = Sie müssen nichts tun.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Ihr Status wurde um { $time } geändert.
    .todo = { $code ->
        [none] Ändern Sie ihn zurück, wenn Sie so weit sind.
       *[other] Grund { $code }. Ändern Sie den Status zurück, wenn Sie so weit sind.
    }
notice-changed-reason = Ihr Status wurde um { $time } geändert: { $reason }.
    .todo = { $code ->
        [none] Ändern Sie ihn zurück, wenn Sie so weit sind.
       *[other] Grund { $code }. Ändern Sie den Status zurück, wenn Sie so weit sind.
    }
notice-late = Der ausgefallene Server hat Ihren Status verspätet geändert, um { $time }.
    .todo = { $code ->
        [none] Das gehört zum früheren Ausfall.
       *[other] Grund { $code }. Das gehört zum früheren Ausfall.
    }
notice-late-reason = Der ausgefallene Server hat Ihren Status verspätet geändert, um { $time }: { $reason }.
    .todo = { $code ->
        [none] Das gehört zum früheren Ausfall.
       *[other] Grund { $code }. Das gehört zum früheren Ausfall.
    }
notice-signedOut = Finesse hat Sie abgemeldet.
    .todo = Melden Sie sich erneut an oder fragen Sie Ihren Supervisor.
notice-signedOut-reason = Finesse hat Sie abgemeldet: { $reason }.
    .todo = Melden Sie sich erneut an oder fragen Sie Ihren Supervisor.
notice-signOutFollows = Finesse wird Sie nach diesem Anruf abmelden, weil es eine Verbindung verloren hat.
    .todo = Sie haben nichts falsch gemacht. Melden Sie sich danach erneut an.
notice-lateRefusal = Finesse hat eine frühere Anfrage nachträglich abgelehnt.
    .todo = Angezeigt wird der aktuelle Stand.
    .why = { $why } Angezeigt wird der aktuelle Stand.
