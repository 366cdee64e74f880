### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Details
error-copy = Details kopieren
error-copied = Kopiert
error-dismiss = Schließen
error-takeOver = Hier übernehmen
error-signInAs = Als { $name } anmelden
error-examine = Ursache suchen
error-says = Finesse meldet: { $says }
error-help-chooseReason = Grund wählen
error-help-notReady = Auf „Nicht bereit“ gehen
error-help-signInAgain = Erneut anmelden
error-certificate-of = Vorgelegt von
error-certificate-subject = Zertifikat für
error-certificate-issuer = Ausgestellt von
error-unreadable = nicht lesbar

error-invalidServer = Das ist kein Servername.
    .todo = Geben Sie nur den Namen des Servers ein, zum Beispiel finesse.example.com. Eine IP-Adresse funktioniert nicht.
error-invalidServer-address = Verwenden Sie den Namen des Servers, nicht seine IP-Adresse.
error-nameNotFound = Es gibt keinen Server mit diesem Namen.
    .todo = Prüfen Sie die Schreibweise. Wenn der Name stimmt, braucht dieser Computer vielleicht das Netzwerk oder VPN Ihres Unternehmens.
error-noNetwork = Der Server ist nicht erreichbar.
    .todo = Prüfen Sie, ob dieser Computer mit dem Netzwerk Ihres Unternehmens verbunden ist, und versuchen Sie es dann erneut.
error-portRefused = Der Server ist da, aber Finesse antwortet nicht auf diesem Port.
    .todo = Lassen Sie den Port weg, wenn die IT Ihnen keinen genannt hat. Wurde Finesse gerade neu gestartet, versuchen Sie es in einigen Minuten erneut.
error-proxySignIn = Der Proxy Ihres Unternehmens verlangt eine Anmeldung, die Aplomb nicht leisten kann.
    .todo = Die IT muss den Proxy so einrichten, dass er Verbindungen zu Finesse ohne Anmeldung durchlässt, oder Finesse vom Proxy ausnehmen.
error-timedOut = { $host ->
        [none] Der Server hat nicht rechtzeitig geantwortet.
       *[other] { $host } hat nicht rechtzeitig geantwortet.
    }
    .todo = Versuchen Sie es erneut. Wenn das nicht hilft, nennen Sie der IT den Namen dieses Servers.
error-certificateNotTrusted = Dieser Computer vertraut dem Zertifikat des Servers nicht.
    .todo = Die IT muss das Zertifikat des Ausstellers auf diesem Computer installieren oder das auf dem Server erneuern.
error-notFinesse = Ein Server hat geantwortet, aber es ist nicht Finesse.
    .todo = Klären Sie den Namen des Servers mit der IT.
error-outOfService = Finesse ist im Moment außer Betrieb.
    .todo = Warten Sie ein wenig und versuchen Sie es dann erneut. Anrufe können weiterhin an Ihrem Telefon klingeln.
error-cancelled = Die Anmeldung wurde abgebrochen.
    .todo = Melden Sie sich erneut an, wenn Sie so weit sind.
error-signInRefused = Der Identitätsdienst hat Ihre Anmeldung abgelehnt.
    .todo = Versuchen Sie es erneut. Wird sie wieder abgelehnt, muss die IT den Zugriff Ihres Kontos auf Finesse prüfen.
error-signInFailed = Beim Erstellen Ihres Tokens ist im Identitätsdienst ein Fehler aufgetreten.
    .todo = Versuchen Sie es in einer Minute erneut. Wenn das nicht hilft, verständigen Sie die IT.
error-tokenUnreadable = Die Anmeldung endete mit einer Antwort, die kein Token ist.
    .todo = Versuchen Sie es erneut. Passiert es wieder, braucht die IT die Details unten.
error-wrongPerson = Auf der Seite Ihres Unternehmens hat sich eine andere Person angemeldet.
    .todo = Es wurde nichts gespeichert. Melden Sie sich dort mit Ihrem eigenen Konto an oder korrigieren Sie den Namen des Agenten.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = Sie haben { $expected } eingegeben, aber auf der Seite Ihres Unternehmens wurde { $signedIn } angemeldet.
    .todo = Es wurde nichts gespeichert. Melden Sie sich als { $signedIn } an, oder melden Sie sich erneut an und verwenden Sie dort das Konto von { $expected }.
error-persons-desk = Hier ist { $expected } angemeldet, aber auf der Seite Ihres Unternehmens wurde { $signedIn } angemeldet.
    .todo = Es wurde nichts gespeichert. Melden Sie sich erneut an und verwenden Sie dort das Konto von { $expected }, oder melden Sie sich ab.
error-nameNeeded = Dieser Server braucht für die Anmeldung einen Namen.
    .todo = Bitten Sie die IT, askForName einzuschalten.
error-navigationRefused = { $host ->
        [none] Die Anmeldung führte zu einem Server, der nicht erlaubt ist.
       *[other] Die Anmeldung führte zu { $host }. Dieser Server ist nicht erlaubt.
    }
    .todo = Dorthin wurde nichts gesendet. Die IT muss diese Adresse erlauben oder die Anmeldung korrigieren.
error-wrongServerName = { $host ->
        [none] Finesse hat einen anderen Namen und meldet Sie nur unter diesem Namen an.
       *[other] Finesse nennt sich { $host } und meldet Sie nur unter diesem Namen an.
    }
    .todo = { $host ->
        [none] Wenn dies der Server Ihres Unternehmens ist, geben Sie seinen eigenen Namen als Server ein und melden Sie sich erneut an.
       *[other] Wenn dies der Server Ihres Unternehmens ist, geben Sie { $host } als Server ein und melden Sie sich erneut an.
    }
error-clientCertificateRequired = { $host ->
        [none] Der Server verlangt ein Zertifikat dieses Computers, das Aplomb nicht vorlegen kann.
       *[other] { $host } verlangt ein Zertifikat dieses Computers, das Aplomb nicht vorlegen kann.
    }
    .todo = Fragen Sie die IT nach einem Weg, sich ohne Clientzertifikat anzumelden.
error-policyRefuses = Sie können sich nicht anmelden, weil die Einstellungen Ihrer Organisation nicht verwendet werden können.
    .todo = Verständigen Sie Ihre IT-Abteilung.
error-sandboxRequired = Ihre Organisation verlangt für die Anmeldeseite eine Sandbox, und auf diesem Computer funktioniert keine.
    .todo = Verständigen Sie die IT. Die Prüfung nennt, was fehlt.
error-signInPageEnded = Die Anmeldeseite wurde unerwartet geschlossen.
    .todo = Melden Sie sich erneut an. Von der geschlossenen Seite ist nichts übrig.
error-signInPageFailed = { $host ->
        [none] Die Anmeldeseite des Servers konnte nicht geladen werden.
       *[other] Die Anmeldeseite von { $host } konnte nicht geladen werden.
    }
    .todo = Versuchen Sie es erneut. Wenn das nicht hilft, braucht die IT die Details unten.
error-passwordRefused = Falsches Kennwort.
    .todo = Fünf falsche Eingaben sperren Ihr Konto für fünf Minuten.
error-chooseMethod = Der Server gibt nicht an, wie Sie sich anmelden.
    .todo = Wählen Sie es im Formular aus.
error-unknownAgent = Finesse kennt diesen Agenten nicht.
    .todo = Prüfen Sie Ihren Agentennamen oder Ihre Agentennummer.
error-invalidExtension = Finesse kennt diese Nebenstelle nicht, oder ihr Telefon ist ausgeschaltet.
    .todo = Prüfen Sie die Nebenstelle und Ihr Telefon und melden Sie sich dann erneut an.
error-extensionBusy = Ein anderer Agent verwendet diese Nebenstelle.
    .todo = Wählen Sie eine andere Nebenstelle oder bitten Sie den anderen Agenten, sich abzumelden.
error-signedInElsewhere = Sie sind bereits an einer anderen Nebenstelle angemeldet.
    .todo = Melden Sie sich dort ab oder übernehmen Sie hier. Das Übernehmen beendet die andere Anmeldung.
error-linkFailed = Die Verbindung für laufende Aktualisierungen von Finesse ist fehlgeschlagen.
    .todo = Versuchen Sie es erneut. Wenn das nicht hilft, blockiert sie vielleicht eine Firewall: Verständigen Sie die IT.
error-reasonRequired = Finesse verlangt einen Grund.
    .todo = Wählen Sie einen aus der Liste.
error-reasonRefused = Finesse akzeptiert diesen Grund nicht.
    .todo = Wählen Sie einen anderen.
error-stateRefused = Finesse hat Ihren Status nicht geändert.
    .todo = Der hier angezeigte Status ist aktuell. Versuchen Sie es gleich noch einmal.
error-callRefused = Finesse hat diese Anrufaktion abgelehnt.
    .todo = Der Anruf ist weiterhin so, wie er hier angezeigt wird. Versuchen Sie es erneut oder verwenden Sie Ihr Telefon.
error-callRefused-dial = Finesse hat den Anruf nicht begonnen.
    .todo = Prüfen Sie die Nummer und wählen Sie dann erneut.
error-end-unconfirmed = Finesse hat das Ende nicht bestätigt.
    .todo = Wenn der Anruf noch besteht, beenden Sie ihn am Telefon.
error-callGone = Dieser Anruf ist bereits beendet.
    .todo = Hier ist nichts mehr zu tun.
error-callDataNotKept = Die Telefonanlage hat diese Änderung nicht vollständig übernommen.
    .todo = Angezeigt werden die Anrufdaten, wie sie jetzt sind. Korrigieren Sie sie und speichern Sie erneut.
# $names: names of call data, as a list.
error-callData-dropped = Die Telefonanlage hat diese Änderung nicht übernommen: { $names }.
    .todo = Angezeigt werden die Anrufdaten, wie sie jetzt sind. Versuchen Sie es erneut oder verwenden Sie einen anderen Text.
error-callData-truncated = Die Telefonanlage hat nur den Anfang übernommen: { $names }.
    .todo = Kürzen Sie den Text und speichern Sie erneut.
error-invalidNumber = Diese Nummer kann nicht gewählt werden.
    .todo = Prüfen Sie die Ziffern. Vielleicht erlaubt Ihr Unternehmen dieses Ziel nicht.
error-busy = Ihre letzte Anfrage wartet noch auf ihr Ergebnis.
    .todo = Warten Sie einen Moment und versuchen Sie es dann erneut.
error-noResult = Finesse hat die Anfrage angenommen, aber rechtzeitig kam kein Ergebnis.
    .todo = Es kann noch kommen. Prüfen Sie, was hier angezeigt wird, bevor Sie es erneut versuchen.
error-notSignedIn = Sie sind nicht angemeldet.
    .todo = Melden Sie sich zuerst an.
error-sessionExpired = Ihre Anmeldung ist abgelaufen.
    .todo = Melden Sie sich erneut an und wiederholen Sie dies dann.
error-refused = Finesse hat dies abgelehnt.
    .todo = Die Details enthalten die Meldung von Finesse.
error-settingsNotSaved = Ihre Einstellungen konnten nicht gespeichert werden.
    .todo = Sie gelten, bis Sie Aplomb schließen. Passiert es wieder, verständigen Sie die IT.
error-internal = In Aplomb selbst ist ein Fehler aufgetreten.
    .todo = Versuchen Sie es erneut. Wenn das nicht hilft, senden Sie die Details an die IT.
