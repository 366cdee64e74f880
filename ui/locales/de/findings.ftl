### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = Die Web-Engine hat Version { $version }.
finding-engineMissing = Auf diesem Computer gibt es keine Web-Engine.
    .why = Die Fenster von Aplomb und die Anmeldeseite Ihres Unternehmens brauchen sie. Ohne sie wird kein Fenster geöffnet.
    .advice = Windows: Installieren Sie die Microsoft Edge WebView2 Runtime. Linux: Installieren Sie WebKitGTK 4.1 (unter Debian und Ubuntu das Paket libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = Aplomb ignoriert diese Umgebungsvariablen, weil sie es angreifbarer machen würden: { $names }.
    .why = Sie ersetzen die Zertifikate des Computers, protokollieren TLS-Schlüssel oder lassen ein anderes Programm eine Seite steuern.
    .advice = Entfernen Sie sie, und installieren Sie Zertifikate im Zertifikatspeicher des Computers.

# Sandbox
finding-sandboxWorks = Die Anmeldeseite kann in einer Sandbox laufen.
finding-sandboxMissing = Die Anmeldeseite läuft ohne Sandbox: { $path } fehlt.
    .why = Eine Sandbox hält eine bösartige Anmeldeseite von den Dateien und der Sitzung des Agenten fern.
    .advice = Installieren Sie die Pakete bubblewrap und xdg-dbus-proxy und starten Sie Aplomb dann neu.
finding-sandboxRefused = Die Anmeldeseite läuft ohne Sandbox: Das System lässt keine zu.
    .why = Eine Sandbox hält eine bösartige Anmeldeseite von den Dateien und der Sitzung des Agenten fern.
    .advice = Erlauben Sie Benutzern, Namespaces anzulegen (sysctl user.max_user_namespaces und, unter Debian und Ubuntu, kernel.unprivileged_userns_clone und kernel.apparmor_restrict_unprivileged_userns oder ein AppArmor-Profil für bwrap), und starten Sie Aplomb dann neu.
finding-sandboxSilent = Die Anmeldeseite läuft ohne Sandbox: Es dauert zu lange, eine zu starten.
    .why = Eine Sandbox hält eine bösartige Anmeldeseite von den Dateien und der Sitzung des Agenten fern.
    .advice = Prüfen Sie, angemeldet als der Agent, wie lange `bwrap --ro-bind / / --unshare-all true` dauert, und starten Sie Aplomb dann neu.
finding-sandboxDemanded = Agenten können sich nicht mit Single Sign-on anmelden, weil Ihre Organisation eine Sandbox verlangt.
    .why = Das Profil strict erlaubt keine Anmeldeseite ohne Sandbox.
    .advice = Sorgen Sie dafür, dass die Sandbox funktioniert, wie beim vorherigen Befund beschrieben. Sonst muss die IT ein anderes Profil wählen.

# Display
finding-displayFound = Es gibt eine Anzeige für Fenster.
finding-displayMissing = In dieser Sitzung gibt es keine Anzeige.
    .why = Hier kann kein Fenster geöffnet werden. Die Prüfung selbst braucht keine Anzeige.
    .advice = Nichts, wenn dies in einer Remote-Shell oder über eine Softwareverteilung läuft. Starten Sie die Prüfung sonst in einer Desktopsitzung.
finding-accelerationOn = { $because ->
        [organisation] Die Fenster von Aplomb dürfen mit der Grafikkarte gezeichnet werden: Ihre Organisation hat dies festgelegt.
        [engine] Die Fenster von Aplomb dürfen mit der Grafikkarte gezeichnet werden: Die Web-Engine dieses Systems entscheidet.
       *[other] Die Fenster von Aplomb dürfen mit der Grafikkarte gezeichnet werden: Dieser Computer hat eine.
    }
finding-accelerationOff = { $because ->
        [organisation] Die Fenster von Aplomb werden ohne Grafikkarte gezeichnet: Ihre Organisation hat dies festgelegt.
        [remote] Die Fenster von Aplomb werden ohne Grafikkarte gezeichnet: Die Anzeige ist an einem anderen Computer.
       *[other] Die Fenster von Aplomb werden ohne Grafikkarte gezeichnet: Dieser Computer hat keine.
    }

# Keychain
finding-keychainOpen = Der Schlüsselbund antwortet.
finding-keychainMissing = Diese Sitzung hat keinen Schlüsselbund.
    .why = Der Schlüsselbund bewahrt die Anmeldung zwischen zwei Starts auf. Ohne ihn muss sich der Agent bei jedem Start anmelden.
    .advice = Linux: Installieren und starten Sie einen Secret Service wie gnome-keyring oder KWallet. Führen Sie die Prüfung sonst als der Agent in dessen eigener Sitzung aus.
finding-keychainLocked = Der Schlüsselbund ist gesperrt.
    .why = Solange der Schlüsselbund gesperrt ist, kann eine Anmeldung weder gespeichert noch wiederhergestellt werden.
    .advice = Lassen Sie den Agenten ihn entsperren, oder richten Sie ein, dass er entsperrt wird, wenn sich der Agent am Computer anmeldet.
finding-keychainFailed = Der Schlüsselbund meldet einen Fehler.
    .why = Der Schlüsselbund bewahrt die Anmeldung zwischen zwei Starts auf. Ohne ihn muss sich der Agent bei jedem Start anmelden.
    .advice = Prüfen Sie, ob andere Programme den Schlüsselbund verwenden können, und starten Sie dann den Schlüsselbunddienst des Computers neu.
finding-keychainSilent = Der Schlüsselbund antwortet nicht.
    .why = Der Schlüsselbund bewahrt die Anmeldung zwischen zwei Starts auf. Ohne ihn muss sich der Agent bei jedem Start anmelden.
    .advice = Prüfen Sie, ob er darauf wartet, entsperrt zu werden.

# Settings
finding-settingsRead = Die Einstellungsdatei kann gelesen werden.
finding-settingsAbsent = Es gibt noch keine Einstellungsdatei.
finding-settingsUnreadable = Die Einstellungsdatei kann nicht gelesen werden.
    .why = Sie enthält den Server, den Namen des Agenten und die Darstellung. Bis sie gelesen werden kann, gelten die Standardwerte.
    .advice = Löschen Sie die Datei oder korrigieren Sie sie: Sie ist im Format JSON.

# Policy
finding-policyAbsent = Ihre Organisation hat nichts festgelegt.
finding-policyInForce = { $count ->
        [one] Ihre Organisation hat { $count } Wert festgelegt.
       *[other] Ihre Organisation hat { $count } Werte festgelegt.
    }
finding-policyUnreadable = Agenten können sich nicht anmelden, weil die Einstellungen Ihrer Organisation nicht gelesen werden können.
    .why = Aplomb weiß nicht, was sie einschränken. Auch der Übungsmodus ist ausgeschaltet.
    .advice = Korrigieren Sie sie dort, wo sie festgelegt wurden. Die Details nennen den Fehler.
finding-policyProblem = { $about } kann nicht so verwendet werden, wie Ihre Organisation es festgelegt hat: { $problem }
    .why = Diese Einstellung wird nicht verwendet, alle anderen Einstellungen Ihrer Organisation schon.
    .advice = Korrigieren Sie den Wert dort, wo er festgelegt wurde.
finding-versionCurrent = Aplomb { $version } ist die neueste Version.
finding-versionNewer = Version { $version } von Aplomb ist verfügbar; veröffentlicht wurde sie am { $published }.
    .why = Sie enthält Korrekturen, die dieser Version fehlen.
    .advice = Lesen Sie, was neu ist, und verteilen Sie sie dann.
finding-versionVulnerable = Diese Version von Aplomb hat eine bekannte Sicherheitslücke. Version { $version }, veröffentlicht am { $published }, hat sie nicht.
    .why = Ein Angreifer kann nutzen, was darüber öffentlich bekannt ist.
    .advice = Verteilen Sie die neue Version bald.
finding-versionUnknown = Es ist nicht bekannt, ob es eine neuere Version von Aplomb gibt.
    .why = Der Versionshinweis konnte nicht gelesen werden oder ist nicht mit dem Schlüssel in versionNotice signiert.
    .advice = Öffnen Sie die Adresse in versionNotice in einem Browser, und vergleichen Sie den Schlüssel nach # mit dem des Herausgebers.
finding-policyRefuses = Agenten können sich nicht anmelden, wegen dessen, was Ihre Organisation für { $about } festgelegt hat: { $problem }
    .why = Ohne diese Einstellung würde Aplomb mehr erlauben, als Ihre Organisation will.
    .advice = Korrigieren Sie den Wert dort, wo er festgelegt wurde.

# Server
finding-serverNamed = Der Server ist { $server }.
finding-serverMissing = Es ist kein Finesse-Server angegeben.
    .why = Außer diesem Computer konnte nichts geprüft werden.
    .advice = Geben Sie einen Finesse-Server an: aplomb doctor SERVER oder das Feld Server im Anmeldeformular.
finding-serverInvalid = { $problem ->
        [none] Es kann gar keine Verbindung hergestellt werden.
       *[other] Dieser Server kann nicht verwendet werden: { $problem }
    }
    .why = Zertifikat, Cookies und die Weiterleitung der Anmeldung brauchen den vollständigen Namen des Servers.
    .advice = Verwenden Sie den vollständigen Hostnamen, wie er im Zertifikat und in SystemInfo steht, ohne Pfad.

# Proxy
finding-proxyNone = Auf dem Weg zu { $about } gibt es keinen Proxy.
finding-proxyInUse = Verbindungen zu { $about } laufen über den Proxy { $proxy }.
    .why = Alles außer Benachrichtigungen über TCP läuft über ihn. Ein Proxy, der lange Verbindungen beendet, unterbricht die Ereignisse.
    .advice = Nichts, wenn es keine anderen Probleme gibt. Nehmen Sie sonst die Finesse-Hosts vom Proxy aus.
finding-proxyTrouble = Der Proxy { $about } stellt keine Verbindung zu { $host } her.
    .why = Die Einstellungen des Systems leiten alles über diesen Proxy, und er lässt Aplomb nicht durch.
    .advice = Erlauben Sie auf dem Proxy CONNECT zu den Finesse-Knoten und zum Identitätsdienst, oder nehmen Sie diese Hosts in den Proxyeinstellungen des Systems aus.
finding-proxyWantsSignIn = Der Proxy { $about } verlangt eine Anmeldung, bevor er eine Verbindung zu { $host } herstellt (407).
    .why = Aplomb meldet sich an einem Proxy nicht mit Negotiate, NTLM oder Kerberos an, deshalb kommt nichts durch.
    .advice = Lassen Sie den Proxy Verbindungen zu den Finesse-Knoten und zum Identitätsdienst ohne Anmeldung durchlassen, oder nehmen Sie diese Hosts in den Proxyeinstellungen des Systems aus.

# Name
finding-nameFound = { $count ->
        [one] Der Name { $about } hat { $count } Adresse.
       *[other] Der Name { $about } hat { $count } Adressen.
    }
finding-nameByProxy = Dieser Computer kennt den Namen { $about } nicht.
    .why = Der Name wird vom Proxy aufgelöst, nicht von diesem Computer.
    .advice = Nichts.
finding-nameNotFound = Der Hostname { $about } wurde nicht gefunden (DNS).
    .why = Ohne Adresse ist keine Verbindung möglich.
    .advice = Prüfen Sie die Schreibweise und ob dieser Computer das DNS des Unternehmens verwendet (VPN).
finding-nameServiceSilent = Der Namensdienst (DNS) antwortet nicht auf die Frage nach { $about }.
    .why = Ohne Adresse ist keine Verbindung möglich.
    .advice = Prüfen Sie, ob dieser Computer das DNS des Unternehmens erreicht (VPN, Firewall).
finding-noNetwork = Dieser Computer hat keine Netzwerkverbindung.
    .why = Kein Server ist erreichbar und kein Name auflösbar.
    .advice = Verbinden Sie ihn mit dem Netzwerk oder dem VPN.

# Port
finding-portOpen = Port { $port } von { $about } ist offen.
finding-portRefused = { $about } lehnt Verbindungen auf Port { $port } ab.
    .why = REST, die Anmeldung und Benachrichtigungen verwenden diesen Port.
    .advice = Prüfen Sie, ob Finesse Tomcat auf dem Knoten läuft und ob dies der richtige Port ist (8445).
finding-portSilent = { $about } antwortet nicht auf Port { $port }.
    .why = REST, die Anmeldung und Benachrichtigungen verwenden diesen Port. Eine Firewall, die Pakete verwirft, oder ein ausgeschalteter Knoten sieht so aus.
    .advice = Prüfen Sie, ob der Knoten läuft, und öffnen Sie den Port in den Firewalls auf dem Weg.
finding-hostUnreachable = { $about } ist nicht erreichbar.
    .why = Von diesem Computer gibt es keine Route zum Knoten.
    .advice = Prüfen Sie Netzwerk, VPN und Routen.
finding-portNotTls = Port { $port } von { $about } antwortet nicht mit gültigem TLS.
    .why = Finesse verwendet nur TLS. Dort lauscht etwas anderes, oder etwas auf dem Weg stört TLS.
    .advice = Prüfen Sie den Port und was den Datenverkehr auf dem Weg untersucht.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] Das Zertifikat von { $about } ist vertrauenswürdig.
        [one] Das Zertifikat von { $about } ist vertrauenswürdig: noch { $days } Tag gültig.
       *[other] Das Zertifikat von { $about } ist vertrauenswürdig: noch { $days } Tage gültig.
    }
finding-certificateEndsSoon = { $days ->
        [none] Das Zertifikat von { $about } ist abgelaufen.
        [0] Das Zertifikat von { $about } läuft in weniger als einem Tag ab.
        [one] Das Zertifikat von { $about } läuft bald ab: noch { $days } Tag gültig.
       *[other] Das Zertifikat von { $about } läuft bald ab: noch { $days } Tage gültig.
    }
    .why = Mit einem abgelaufenen Zertifikat können sich Agenten nicht anmelden.
    .advice = Erneuern Sie das Zertifikat auf diesem Server jetzt.
finding-certificateEnded = { $days ->
        [0] Das Zertifikat von { $about } ist vor weniger als einem Tag abgelaufen.
        [one] Das Zertifikat von { $about } ist vor { $days } Tag abgelaufen.
       *[other] Das Zertifikat von { $about } ist vor { $days } Tagen abgelaufen.
    }
    .why = Ein abgelaufenes Zertifikat beweist nichts, deshalb lehnt Aplomb es ab.
    .advice = Erneuern Sie das Zertifikat auf diesem Server. Wenn seine Gültigkeitsdaten stimmen, stellen Sie die Uhr dieses Computers richtig.
finding-certificateNotBegun = { $days ->
        [one] Das Zertifikat von { $about } ist noch nicht gültig: Es wird innerhalb von { $days } Tag gültig.
       *[other] Das Zertifikat von { $about } ist noch nicht gültig: Es wird innerhalb von { $days } Tagen gültig.
    }
    .why = Ein noch nicht gültiges Zertifikat beweist nichts, deshalb lehnt Aplomb es ab.
    .advice = Prüfen Sie zuerst die Uhr dieses Computers, dann das Zertifikat auf diesem Server.
finding-certificateClockWrong = { $way ->
        [behind] Das Zertifikat von { $about } ist nur deshalb nicht gültig, weil die Uhr dieses Computers mindestens { $apart } nachgeht.
       *[ahead] Das Zertifikat von { $about } ist nur deshalb nicht gültig, weil die Uhr dieses Computers mindestens { $apart } vorgeht.
    }
    .why = Zertifikate werden anhand der Uhr geprüft: Geht sie falsch, erscheint ein gutes Zertifikat als ungültig.
    .advice = Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers richtig, oder lassen Sie ihn die Zeit vom Zeitserver des Unternehmens beziehen.
finding-certificateOtherName = Das Zertifikat, das { $about } vorlegt, gilt für { $names }.
    .why = Unter dem verwendeten Namen kann der Server nicht beweisen, wer er ist.
    .advice = Verwenden Sie einen Namen, der im Zertifikat steht, oder erneuern Sie das Zertifikat so, dass es den verwendeten Namen enthält.
finding-certificateNoAltName = Das Zertifikat von { $about } hat keinen alternativen Antragstellernamen.
    .why = Namen werden nur aus dem alternativen Antragstellernamen gelesen; der allgemeine Name (CN) zählt seit Jahren nicht mehr.
    .advice = Erneuern Sie das Zertifikat auf diesem Server mit dem Hostnamen als alternativem Antragstellernamen (SAN, Typ DNS).
finding-certificateOldVersion = Das Zertifikat von { $about } ist älter als X.509 Version 3.
    .why = Zertifikate vor X.509 Version 3 können weder einen alternativen Antragstellernamen noch eine Verwendung enthalten, deshalb lehnt Aplomb sie ab.
    .advice = Erneuern Sie das Zertifikat auf diesem Server in Version 3 mit dem Hostnamen als alternativem Antragstellernamen (SAN).
finding-certificateWrongUsage = Das Zertifikat von { $about } ist nicht für einen Server ausgestellt.
    .why = Das Zertifikat gibt selbst an, dass es für etwas anderes ist. Es auf diesem Computer zu installieren, hilft nicht.
    .advice = Erneuern Sie das Zertifikat auf diesem Server als das eines Servers: erweiterte Schlüsselverwendung serverAuth, Schlüsselverwendung digitalSignature und nicht das einer Zertifizierungsstelle (CA:FALSE).
finding-certificateWeakSignature = Das Zertifikat von { $about } oder das seiner Zertifizierungsstelle ist mit MD5 oder SHA-1 signiert.
    .why = Signaturen mit MD5 oder SHA-1 können gefälscht werden, deshalb lehnt Aplomb sie ab.
    .advice = Erneuern Sie das Zertifikat auf diesem Server, signiert mit SHA-256 oder besser; ebenso das der Zwischenzertifizierungsstelle, falls dieses das alte ist.
finding-certificateUnknownAlgorithm = Das Zertifikat von { $about } oder das seiner Zertifizierungsstelle ist mit einem Algorithmus signiert, den Aplomb nicht unterstützt.
    .why = Aplomb kann die Signatur nicht prüfen.
    .advice = Erneuern Sie das Zertifikat auf diesem Server, signiert mit SHA-256 oder SHA-384 und mit einem Schlüssel RSA (mindestens 2048 Bit), ECDSA P-256 oder P-384.
finding-certificateWeakKey = Das Zertifikat von { $about } oder das seiner Zertifizierungsstelle hat einen RSA-Schlüssel mit nur { $bits } Bit.
    .why = RSA-Schlüssel mit weniger als 2048 Bit können gebrochen werden, deshalb lehnt Aplomb sie ab.
    .advice = Erneuern Sie das Zertifikat auf diesem Server mit einem neuen Schlüssel: RSA mit mindestens 2048 Bit oder ECDSA P-256.
finding-certificateUnknownAuthority = Das Zertifikat von { $about } stammt von { $authority }. Dieser Zertifizierungsstelle vertraut der Computer nicht.
    .why = Dieser Computer vertraut der Zertifizierungsstelle nicht, die das Zertifikat des Servers ausgestellt hat.
    .advice = Installieren Sie das Zertifikat der Zertifizierungsstelle im Speicher für vertrauenswürdige Stammzertifikate dieses Computers.
finding-certificateSelfSigned = Das Zertifikat von { $about } ist selbstsigniert.
    .why = Der Server hat sich sein Zertifikat selbst ausgestellt, wie Finesse es nach der Installation tut; dieser Computer vertraut einem solchen Zertifikat nur, wenn es in seinem Zertifikatspeicher liegt.
    .advice = Geben Sie dem Server ein Zertifikat von der Zertifizierungsstelle des Unternehmens, oder installieren Sie dieses auf diesem Computer als vertrauenswürdig.
finding-certificateIncomplete = { $about } sendet nur das eigene Zertifikat, ausgestellt von { $authority }. Diesen Aussteller kennt der Computer nicht.
    .why = Der Server sendet allein sein eigenes Zertifikat, und dieser Computer kennt den Aussteller nicht: Die Zwischenzertifizierungsstelle fehlt.
    .advice = Lassen Sie den Server die ganze Kette senden (laden Sie auch das Zwischenzertifikat auf ihn hoch). Ist der Aussteller eine Stammzertifizierungsstelle, installieren Sie deren Zertifikat auf diesem Computer.
finding-certificateIntermediateEnded = { $days ->
        [0] Das Zwischenzertifikat von { $authority }, das { $about } sendet, ist vor weniger als einem Tag abgelaufen.
        [one] Das Zwischenzertifikat von { $authority }, das { $about } sendet, ist vor { $days } Tag abgelaufen.
       *[other] Das Zwischenzertifikat von { $authority }, das { $about } sendet, ist vor { $days } Tagen abgelaufen.
    }
    .why = Das eigene Zertifikat des Servers ist gültig, aber nicht das der Zertifizierungsstelle zwischen ihm und dem Stamm, deshalb lehnt Aplomb die Kette ab.
    .advice = Laden Sie das erneuerte Zwischenzertifikat auf diesen Server hoch und entfernen Sie dort das alte.
finding-certificateRevoked = Das Zertifikat von { $about } wurde von seiner Zertifizierungsstelle gesperrt.
    .why = Die Zertifizierungsstelle hat es zurückgezogen, zum Beispiel weil der Schlüssel gestohlen wurde, deshalb lehnt Aplomb es ab.
    .advice = Erneuern Sie das Zertifikat auf diesem Server mit einem neuen Schlüssel. Fragen Sie die Zertifizierungsstelle, warum es gesperrt wurde.
finding-certificateMalformed = Das Zertifikat von { $about } kann nicht gelesen werden.
    .why = Was der Server sendet, ist kein Zertifikat im Format X.509.
    .advice = Erneuern Sie das Zertifikat auf diesem Server. Wenn andere es lesen können, prüfen Sie, was den Datenverkehr auf dem Weg untersucht.
finding-certificateNotProven = { $about } hat nicht nachgewiesen, den Schlüssel zum vorgelegten Zertifikat zu besitzen.
    .why = Vorlegen kann ein Zertifikat jeder; nur der Eigentümer hat den Schlüssel. Aplomb lehnt die Verbindung ab.
    .advice = Prüfen Sie, was den Datenverkehr auf dem Weg untersucht und ob Schlüssel und Zertifikat auf diesem Server zusammengehören; starten Sie ihn dann neu.
finding-certificateRefused = Die Regeln des Systems lehnen das Zertifikat von { $about } ab.
    .why = Eine Regel dieses Computers oder der Zertifizierungsstelle lässt dieses Zertifikat für diesen Server nicht zu; im Protokoll steht der Wortlaut der TLS-Bibliothek.
    .advice = Erneuern Sie das Zertifikat auf diesem Server als übliches Zertifikat: Version 3, Hostname als alternativer Antragstellername, erweiterte Schlüsselverwendung serverAuth, ausgestellt von einer Zertifizierungsstelle, der dieser Computer vertraut.

# Clock
finding-clockRight = Die Uhren dieses Computers und von { $about } stimmen überein.
finding-clockUnknown = Die Uhr von { $about } ist nicht bekannt.
    .why = Der Server hat seine Zeit nicht mitgeteilt.
    .advice = Nichts.
finding-clockWrong = { $way ->
        [behind] Die Uhr dieses Computers geht gegenüber der von { $about } { $apart } nach.
       *[ahead] Die Uhr dieses Computers geht gegenüber der von { $about } { $apart } vor.
    }
    .why = Zertifikate und Anmeldungen werden anhand der Uhr geprüft, und Zeiten am Arbeitsplatz wären falsch.
    .advice = Lassen Sie diesen Computer und die Server dieselbe Zeitquelle verwenden.

# System Info
finding-systemInfoRead = { $about } meldet den eigenen Zustand.
finding-systemInfoSlow = { $about } brauchte { $seconds } s, um den eigenen Zustand zu melden.
    .why = Jeder Klick eines Agenten würde genauso lange warten.
    .advice = Prüfen Sie die Last des Knotens und das Netzwerk zu ihm (VPN, Proxy).
finding-systemInfoProtected = { $about } verlangt eine Anmeldung, bevor der Zustand gemeldet wird.
    .why = Ein Reverse-Proxy fragt nach Anmeldedaten, deshalb sind die Knoten und das Anmeldeverfahren vor der Anmeldung nicht bekannt.
    .advice = Legen Sie beide Knoten und das Anmeldeverfahren per Richtlinie fest.
finding-systemInfoMissing = Unter { $about } antwortet ein Webserver, aber nicht Finesse ({ $status }).
    .why = Dies ist ein Webserver, aber Finesse läuft nicht darauf.
    .advice = Prüfen Sie Name und Port und ob die Finesse-Anwendung auf dem Knoten gestartet ist.
finding-systemInfoFails = { $about } antwortet auf die Frage nach dem Zustand mit einem Fehler ({ $status }).
    .why = Der Knoten antwortet mit einem Fehler.
    .advice = Prüfen Sie Cisco Finesse Tomcat auf dem Knoten. Starten Sie ihn neu, wenn der Fehler bleibt.
finding-systemInfoOther = Unter { $about } antwortet eine Webseite statt Finesse.
    .why = Etwas anderes als Finesse antwortet: ein Captive Portal, ein Filter oder ein anderer Server.
    .advice = Öffnen Sie die Adresse auf diesem Computer in einem Browser und prüfen Sie, was antwortet.
finding-systemInfoUnreadable = Die Antwort von { $about } kann nicht gelesen werden.
    .why = Die Antwort hat nicht die Form, die Finesse verwendet.
    .advice = Prüfen Sie Name und Port und ob etwas den Datenverkehr auf dem Weg verändert.
finding-systemInfoNoAnswer = { $about } meldet den eigenen Zustand nicht.
    .why = Der Port nimmt Verbindungen an, aber es kommt keine Antwort.
    .advice = Prüfen Sie Last und Zustand des Knotens.

# Service
finding-inService = { $about } ist in Betrieb.
finding-outOfService = { $status ->
        [none] { $about } ist außer Betrieb.
       *[other] { $about } ist außer Betrieb ({ $status }).
    }
    .why = Ein Knoten, der außer Betrieb ist, nimmt keine Anmeldung an und steuert keine Anrufe.
    .advice = Prüfen Sie die Verbindung des Knotens zu seinem CTI-Server (UCCE: CTI OS/PG; UCCX: die CCX-Engine). Aplomb verwendet den anderen Knoten, wenn dieser in Betrieb ist.

# Heartbeat
finding-heartbeatHeard = { $about } ist mit dem zugehörigen CTI-Server verbunden.
finding-heartbeatUnknown = { $about } meldet nicht, ob eine Verbindung zum CTI-Server besteht.
    .why = Diese Version teilt nicht mit, ob sie ihren CTI-Server hört.
    .advice = Nichts.
finding-heartbeatLost = { $about } ist nicht mit dem zugehörigen CTI-Server verbunden.
    .why = Status und Anrufe werden möglicherweise nicht aktualisiert, und der Knoten geht in Kürze außer Betrieb.
    .advice = Prüfen Sie den CTI-Server dieser Seite und das Netzwerk zwischen beiden.

# Maintenance
finding-maintenanceNone = { $about } ist nicht in Wartung.
finding-maintenanceUnderWay = { $about } oder die zugehörige CTI-Seite ist in Wartung.
    .why = Der Knoten wird außer Betrieb gehen.
    .advice = Nichts, wenn es geplant ist. Agenten ohne Anruf können sich am anderen Knoten anmelden.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] Als zweiter Server ist { $node } festgelegt.
       *[no] Der andere Knoten ist { $node }.
    }
finding-otherNodeMissing = SystemInfo nennt keinen anderen Knoten.
    .why = Wenn dieser Knoten ausfällt, gibt es keinen anderen, zu dem gewechselt werden kann.
    .advice = Wenn es einen zweiten Knoten gibt, prüfen Sie, warum SystemInfo ihn nicht nennt, oder legen Sie ihn per Richtlinie fest.
finding-otherNodeTheSame = SystemInfo nennt { $about } für beide Knoten.
    .why = Wenn dieser Knoten ausfällt, gibt es keinen anderen, zu dem gewechselt werden kann.
    .advice = Korrigieren Sie in Finesse die Namen der beiden Knoten des Clusters.
finding-nodeNotNamed = SystemInfo nennt { $names } und nicht { $about }.
    .why = Der Server heißt anders, als eingegeben wurde. Single Sign-on kann ihn ablehnen, und der andere Knoten ist nicht bekannt.
    .advice = Verwenden Sie einen der Namen aus SystemInfo, genau so, wie er dort steht.

# Xmpp Domain
finding-xmppDomainSaid = Die Domäne der Benachrichtigungen ist { $domain }.
finding-xmppDomainMissing = { $about } meldet die Domäne der Benachrichtigungen nicht.
    .why = Stattdessen wird der Name des Servers selbst verwendet. Ist er falsch, kommen keine Ereignisse an.
    .advice = Prüfen Sie SystemInfo des Knotens: Es muss xmppDomain enthalten.

# Auth Mode
finding-authModeKnown = { $about } verwendet den Anmeldemodus { $mode }.
finding-authModeUnknown = { $about } verwendet den Anmeldemodus { $mode }, der nicht bekannt ist.
    .why = Aplomb kennt SSO, HYBRID und NON_SSO; bei allem anderen wird der Agent gefragt.
    .advice = Legen Sie das Anmeldeverfahren per Richtlinie fest.
finding-authModeMissing = { $about } meldet nicht, wie sich Agenten anmelden.
    .why = Der Agent wird gefragt, wie er sich anmeldet.
    .advice = Legen Sie das Anmeldeverfahren per Richtlinie fest.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] Der Identitätsdienst { $about } antwortet mit einer Seite ({ $status }).
       *[page] Die Anmeldeseite des Unternehmens unter { $about } antwortet ({ $status }).
    }
finding-signInNotUsed = Single Sign-on wird nicht verwendet.
    .why = Agenten melden sich mit einem Finesse-Kennwort an.
    .advice = Nichts.
finding-singleSignOnMissing = { $status ->
        [none] { $about } beginnt keine Anmeldung.
       *[other] { $about } leitet nicht zum Identitätsdienst weiter ({ $status }).
    }
    .why = Der Knoten leitet nicht zum Identitätsdienst weiter.
    .advice = Prüfen Sie, ob Single Sign-on auf dem Knoten eingerichtet und getestet ist.
finding-identityServiceUnreachable = Der Identitätsdienst { $about } ist nicht erreichbar.
    .why = Die Anmeldung läuft über ihn. Ohne ihn können sich Agenten nicht anmelden, und kein Token wird erneuert.
    .advice = Prüfen Sie, ob Cisco IdS läuft, und öffnen Sie den Port (8553) in den Firewalls.
finding-identityServiceFails = Der Identitätsdienst { $about } antwortet mit einem Fehler ({ $status }).
    .why = Die Anmeldung läuft über ihn. Ohne ihn können sich Agenten nicht anmelden, und kein Token wird erneuert.
    .advice = Prüfen Sie den Zustand von Cisco IdS (zum Beispiel PARTIAL_SERVICE) und das zugehörige Protokoll.
finding-redirectUriUnknown = { $about } kennt diesen Knoten nicht unter dem verwendeten Namen (invalid_redirectUri).
    .why = Der Identitätsdienst leitet nur zu Knoten weiter, die er mit Namen kennt.
    .advice = Verwenden Sie den registrierten Namen, oder registrieren Sie diesen beim Identitätsdienst.
finding-redirectInsecure = { $to ->
        [unreadable] { $about } leitet zu einer Adresse weiter, die nicht gelesen werden kann.
        [nowhere] { $about } leitet zu einer Adresse ohne Host weiter.
       *[other] { $about } leitet zu { $to } weiter, und das ist nicht https.
    }
    .why = Über http könnte die Anmeldung unterwegs mitgelesen werden, deshalb folgt Aplomb nicht.
    .advice = Stellen Sie die Adresse dort auf https um, wo sie konfiguriert ist (Identitätsdienst oder Identitätsanbieter).
finding-redirectLoop = { $steps ->
        [none] Die Anmeldung wird bei { $about } im Kreis weitergeleitet.
        [one] Die Anmeldung erreicht nach { $steps } Weiterleitung keine Seite.
       *[other] Die Anmeldung erreicht nach { $steps } Weiterleitungen keine Seite.
    }
    .why = Die Anmeldung würde nie eine Seite erreichen.
    .advice = Prüfen Sie die Weiterleitungsadressen beim Identitätsdienst und beim Identitätsanbieter. Die Uhren beider müssen übereinstimmen.
finding-signInHostNotAllowed = Die Anmeldung wird zu { $about } weitergeleitet, und das ist nicht erlaubt.
    .why = Ihre Organisation hat die Hosts aufgelistet, die die Anmeldung öffnen darf, und dieser ist nicht dabei.
    .advice = Fügen Sie den Host zur Liste der erlaubten Anmeldehosts hinzu.
finding-signInPageUnreachable = { $because ->
        [slow] Die Weiterleitung von { $about } zur Anmeldeseite dauert zu lange.
       *[other] Die Anmeldeseite des Unternehmens unter { $about } ist nicht erreichbar.
    }
    .why = Der Identitätsdienst leitet dorthin weiter, aber es kommt keine Seite.
    .advice = Prüfen Sie, ob der Identitätsanbieter läuft und ob dieser Computer ihn erreichen darf.
finding-signInPageFails = Die Anmeldeseite des Unternehmens unter { $about } antwortet mit einem Fehler ({ $status }).
    .why = Der Identitätsdienst leitet dorthin weiter, aber es kommt ein Fehler.
    .advice = Prüfen Sie das Protokoll des Identitätsanbieters. Vielleicht ist die Relying Party (Cisco IdS) dort nicht bekannt.

# Web Socket
finding-webSocketOpen = WebSocket zu { $about } ist offen.
finding-webSocketOldPort = WebSocket zu { $about } ist nur auf dem alten Port offen.
    .why = Versionen ab 12.6(1) verwenden den REST-Port. Der alte Port wird entfallen.
    .advice = Im Moment nichts. Öffnen Sie beide Ports in den Firewalls.
finding-webSocketClosed = WebSocket zu { $about } ist nicht offen.
    .why = Es ist der beste Transport für Ereignisse. Aplomb verwendet den nächsten.
    .advice = Lassen Sie WebSocket zum Knoten durch (Proxy, Firewall, Lastverteiler).

# Bosh
finding-boshOpen = BOSH zu { $about } ist offen.
finding-boshOldPort = BOSH zu { $about } ist nur auf dem alten Port offen.
    .why = Versionen ab 12.6(1) verwenden den REST-Port. Der alte Port wird entfallen.
    .advice = Im Moment nichts. Öffnen Sie beide Ports in den Firewalls.
finding-boshClosed = BOSH zu { $about } ist nicht offen.
    .why = Es ist der zweite Transport für Ereignisse und wird nur gebraucht, wenn WebSocket ausfällt.
    .advice = Nichts, solange WebSocket offen ist.

# Tcp
finding-tcpOpen = TCP zu { $about } ist offen.
finding-tcpClosed = TCP zu { $about } ist nicht offen.
    .why = Es ist der letzte Transport für Ereignisse. Administratoren können ihn schließen.
    .advice = Nichts, solange ein anderer Transport offen ist.

# Notifications
finding-notificationsOpen = Ereignisse von { $about } können empfangen werden.
finding-notificationsClosed = Zum Benachrichtigungsdienst von { $about } besteht keine Verbindung.
    .why = Ohne Ereignisse sehen Agenten nicht, dass ein Anruf klingelt.
    .advice = Prüfen Sie, ob der Cisco Finesse Notification Service läuft, und lassen Sie WebSocket, BOSH oder TCP zu ihm durch.
finding-plainNotOffered = Der Benachrichtigungsdienst von { $about } akzeptiert weder Token noch Kennwort.
    .why = Token und Kennwörter werden mit SASL PLAIN innerhalb von TLS gesendet. Ohne dies können sich Agenten nicht für Ereignisse anmelden.
    .advice = Setzen Sie die SASL-Mechanismen des Benachrichtigungsdienstes auf die Standardwerte von Finesse zurück.

# Server
finding-notExamined = { $because ->
        [noAddress] Nicht geprüft, weil der Name keine Adresse hat.
        [noConnection] Nicht geprüft, weil keine Verbindung hergestellt werden kann.
        [unusable] Nicht geprüft, weil { $about } nicht verwendet werden kann.
        [outOfService] Nicht geprüft, weil { $about } außer Betrieb ist.
        [signInFirst] Nicht geprüft, weil { $about } vor einer Anmeldung nichts meldet.
       *[notTrusted] Nicht geprüft, weil das Zertifikat von { $about } nicht vertrauenswürdig ist.
    }
    .why = Zuerst muss ein früheres Problem behoben werden.
    .advice = Beheben Sie das oben genannte Problem und prüfen Sie dann erneut.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
