### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Hinweise
notice-dismiss = Schließen

notice-settingsUnavailable = Ihre Einstellungen können auf diesem Computer nicht gespeichert werden.
    .todo = Alles funktioniert. Beim nächsten Mal müssen Sie Ihren Namen erneut eingeben.
notice-keychainUnavailable = Der Schlüsselbund dieses Computers ist gesperrt oder nicht vorhanden.
    .todo = Alles funktioniert. Nach einem Neustart müssen Sie sich erneut anmelden.
notice-historyNotKept-disk = Der Verlauf kann nicht gespeichert werden: Der Datenträger ist voll oder antwortet nicht.
    .todo = Anrufe funktionieren. Der Verlauf geht verloren, wenn Aplomb beendet wird.
notice-historyNotKept-newer = Eine neuere Version von Aplomb hat den Verlauf auf diesem Computer gespeichert.
    .todo = Anrufe funktionieren. Diese Version beginnt einen eigenen Verlauf und speichert ihn nicht.
notice-historyNotKept-unreadable = Der bisherige Verlauf kann nicht gelesen werden.
    .todo = Anrufe funktionieren, und ein neuer Verlauf hat begonnen.
notice-failoverRefused = Wenn dieser Server ausfällt, bleibt Aplomb hier: { $host } ist kein Server Ihrer Organisation.
    .todo = Finesse nennt diesen Server als den anderen. Verständigen Sie die IT.
notice-moved = Um { $time } zu { $server } gewechselt.
    .todo = Sie müssen nichts tun.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Ihr Status wurde um { $time } geändert.
    .todo = { $code ->
        [none] Falls das nicht stimmt, ändern Sie Ihren Status hier.
       *[other] Grund { $code }. Falls das nicht stimmt, ändern Sie Ihren Status hier.
    }
notice-changed-reason = Ihr Status wurde um { $time } geändert: { $reason }.
    .todo = { $code ->
        [none] Falls das nicht stimmt, ändern Sie Ihren Status hier.
       *[other] Grund { $code }. Falls das nicht stimmt, ändern Sie Ihren Status hier.
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
notice-mobileAgentForgotten = Nach einem Ausfall kennt Finesse Ihre Telefonnummer nicht mehr.
    .todo = Anrufe erreichen Ihr Telefon möglicherweise nicht. Melden Sie sich ab und dann wieder als mobiler Agent an.
notice-leftNotReady =
    { $minutes ->
        [one] Sie sind seit { $minutes } Minute „Nicht bereit“.
       *[other] Sie sind seit { $minutes } Minuten „Nicht bereit“.
    }
    .todo = Gehen Sie auf „Bereit“, wenn Sie wieder Anrufe annehmen können.
notice-leftInWrapUp =
    { $minutes ->
        [one] Sie sind seit { $minutes } Minute in der Nachbearbeitung.
       *[other] Sie sind seit { $minutes } Minuten in der Nachbearbeitung.
    }
    .todo = Schließen Sie die Nachbearbeitung ab, wenn Sie fertig sind.
notice-lateRefusal = Finesse hat eine frühere Anfrage nachträglich abgelehnt.
    .todo = Angezeigt wird der aktuelle Stand.
    .why = { $why } Angezeigt wird der aktuelle Stand.

notice-doNotDisturb = „Nicht stören“ ist auf diesem Computer eingeschaltet.
    .todo = Anrufe klingeln nur in diesem Fenster und an Ihrem Telefon.
