### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Details
error-copy = Details kopiëren
error-copied = Gekopieerd
error-dismiss = Sluiten
error-takeOver = Hier overnemen
error-signInAs = Aanmelden als { $name }
error-examine = Oorzaak zoeken
error-says = Finesse meldt: { $says }
error-help-chooseReason = Reden kiezen
error-help-notReady = Op “Niet gereed” zetten
error-help-signInAgain = Opnieuw aanmelden
error-certificate-of = Getoond door
error-certificate-subject = Certificaat van
error-certificate-issuer = Uitgegeven door
error-unreadable = niet leesbaar

error-invalidServer = Dit is geen servernaam.
    .todo = Typ alleen de naam van de server, bijvoorbeeld finesse.example.com. Een IP-adres werkt niet.
error-invalidServer-address = Gebruik de naam van de server, niet het IP-adres.
error-nameNotFound = Er is geen server met deze naam.
    .todo = Controleer de spelling. Klopt de naam, dan heeft deze computer mogelijk het netwerk of de VPN van uw bedrijf nodig.
error-noNetwork = De server is niet bereikbaar.
    .todo = Controleer of deze computer verbonden is met het netwerk van uw bedrijf en probeer het opnieuw.
error-portRefused = De server is er, maar Finesse antwoordt niet op deze poort.
    .todo = Laat de poort weg, tenzij de IT-afdeling u er een heeft gegeven. Is Finesse net opnieuw gestart, probeer het dan over een paar minuten opnieuw.
error-proxySignIn = De proxy van uw bedrijf vraagt om een aanmelding die Aplomb niet kan doen.
    .todo = De IT-afdeling moet de proxy verbindingen met Finesse zonder aanmelding laten doorlaten, of voor Finesse een uitzondering maken.
error-timedOut = { $host ->
        [none] De server heeft niet op tijd geantwoord.
       *[other] { $host } heeft niet op tijd geantwoord.
    }
    .todo = Probeer het opnieuw. Helpt dat niet, geef de IT-afdeling dan de naam van deze server door.
error-certificateNotTrusted = Deze computer vertrouwt het certificaat van de server niet.
    .todo = De IT-afdeling moet het certificaat van de uitgever op deze computer installeren, of dat op de server vernieuwen.
error-notFinesse = Er antwoordde een server, maar het is niet Finesse.
    .todo = Vraag de naam van de server na bij de IT-afdeling.
error-outOfService = Finesse is op dit moment buiten bedrijf.
    .todo = Wacht even en probeer het opnieuw. Gesprekken kunnen nog binnenkomen op uw telefoon.
error-cancelled = De aanmelding is geannuleerd.
    .todo = Meld u opnieuw aan wanneer u zover bent.
error-signInRefused = De identiteitsservice heeft uw aanmelding geweigerd.
    .todo = Probeer het opnieuw. Gebeurt dat weer, dan moet de IT-afdeling de toegang van uw account tot Finesse controleren.
error-signInFailed = Er is een fout opgetreden in de identiteitsservice bij het maken van uw token.
    .todo = Probeer het over een minuut opnieuw. Helpt dat niet, meld het dan aan de IT-afdeling.
error-tokenUnreadable = De aanmelding eindigde met een antwoord dat geen token is.
    .todo = Probeer het opnieuw. Gebeurt het weer, dan heeft de IT-afdeling de details hieronder nodig.
error-wrongPerson = Op de pagina van uw bedrijf heeft iemand anders zich aangemeld.
    .todo = Er is niets bewaard. Meld u daar aan met uw eigen account, of corrigeer de naam van de agent.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = U hebt { $expected } getypt, maar op de pagina van uw bedrijf is { $signedIn } aangemeld.
    .todo = Er is niets bewaard. Meld u aan als { $signedIn }, of meld u opnieuw aan en gebruik daar het account van { $expected }.
error-persons-desk = Hier is { $expected } aangemeld, maar op de pagina van uw bedrijf is { $signedIn } aangemeld.
    .todo = Er is niets bewaard. Meld u opnieuw aan en gebruik daar het account van { $expected }, of meld u af.
error-nameNeeded = Deze server heeft een naam nodig om u aan te melden.
    .todo = Vraag de IT-afdeling om askForName in te schakelen.
error-navigationRefused = { $host ->
        [none] De aanmelding leidde naar een server die niet is toegestaan.
       *[other] De aanmelding leidde naar { $host }. Die server is niet toegestaan.
    }
    .todo = Daar is niets naartoe verzonden. De IT-afdeling moet dit adres toestaan of de aanmelding corrigeren.
error-wrongServerName = { $host ->
        [none] Finesse heeft een andere naam en meldt u alleen onder die naam aan.
       *[other] Finesse noemt zich { $host } en meldt u alleen onder die naam aan.
    }
    .todo = { $host ->
        [none] Is dit de server van uw bedrijf, typ dan zijn eigen naam als server en meld u opnieuw aan.
       *[other] Is dit de server van uw bedrijf, typ dan { $host } als server en meld u opnieuw aan.
    }
error-clientCertificateRequired = { $host ->
        [none] De server vereist een certificaat van deze computer, dat Aplomb niet kan tonen.
       *[other] { $host } vereist een certificaat van deze computer, dat Aplomb niet kan tonen.
    }
    .todo = Vraag de IT-afdeling hoe u zich zonder clientcertificaat kunt aanmelden.
error-policyRefuses = U kunt zich niet aanmelden, omdat de instellingen van uw organisatie niet kunnen worden gebruikt.
    .todo = Meld het aan uw IT-afdeling.
error-sandboxRequired = Uw organisatie vereist een sandbox voor de aanmeldpagina, en deze computer heeft er geen die werkt.
    .todo = Meld het aan de IT-afdeling. De controle geeft aan wat er ontbreekt.
error-signInPageEnded = De aanmeldpagina is onverwacht gesloten.
    .todo = Meld u opnieuw aan. Van de gesloten pagina is niets over.
error-signInPageFailed = { $host ->
        [none] De aanmeldpagina van de server kon niet worden geladen.
       *[other] De aanmeldpagina van { $host } kon niet worden geladen.
    }
    .todo = Probeer het opnieuw. Helpt dat niet, dan heeft de IT-afdeling de details hieronder nodig.
error-passwordRefused = Onjuist wachtwoord.
    .todo = Na vijf onjuiste wordt uw account vijf minuten vergrendeld.
error-chooseMethod = De server geeft niet aan hoe u zich aanmeldt.
    .todo = Kies het in het formulier.
error-unknownAgent = Finesse kent deze agent niet.
    .todo = Controleer uw agentnaam of -nummer.
error-invalidExtension = Finesse kent dit toestelnummer niet, of de telefoon ervan staat uit.
    .todo = Controleer het toestelnummer en uw telefoon en meld u dan opnieuw aan.
error-extensionBusy = Een andere agent gebruikt dit toestelnummer.
    .todo = Kies een ander toestelnummer, of vraag de andere agent zich af te melden.
error-signedInElsewhere = U bent al aangemeld op een ander toestelnummer.
    .todo = Meld u daar af, of neem het hier over. Overnemen beëindigt de andere aanmelding.
error-linkFailed = De verbinding voor live-updates van Finesse is mislukt.
    .todo = Probeer het opnieuw. Helpt dat niet, dan blokkeert een firewall de verbinding misschien: meld het aan de IT-afdeling.
error-reasonRequired = Finesse vereist een reden.
    .todo = Kies er een uit de lijst.
error-reasonRefused = Finesse accepteert deze reden niet.
    .todo = Kies een andere.
error-stateRefused = Finesse heeft uw status niet gewijzigd.
    .todo = De status die u hier ziet, is actueel. Probeer het zo meteen opnieuw.
error-callRefused = Finesse heeft deze gespreksactie geweigerd.
    .todo = Het gesprek is nog zoals het hier wordt weergegeven. Probeer het opnieuw, of gebruik uw telefoon.
error-callRefused-dial = Finesse is het gesprek niet begonnen.
    .todo = Controleer het nummer en bel dan opnieuw.
error-end-unconfirmed = Finesse heeft het einde niet bevestigd.
    .todo = Loopt het gesprek nog, beëindig het dan op uw telefoon.
error-callGone = Dit gesprek is al afgelopen.
    .todo = Er valt hier niets meer te doen.
error-callDataNotKept = Het telefoonsysteem heeft deze wijziging niet helemaal bewaard.
    .todo = U ziet de gespreksgegevens zoals ze nu zijn. Corrigeer ze en sla ze opnieuw op.
# $names: names of call data, as a list.
error-callData-dropped = Het telefoonsysteem heeft deze wijziging niet bewaard: { $names }.
    .todo = U ziet de gespreksgegevens zoals ze nu zijn. Probeer het opnieuw, of gebruik een andere tekst.
error-callData-truncated = Het telefoonsysteem heeft alleen het begin bewaard: { $names }.
    .todo = Maak de tekst korter en sla hem opnieuw op.
error-invalidNumber = Dit nummer kan niet worden gekozen.
    .todo = Controleer de cijfers. Misschien staat uw bedrijf deze bestemming niet toe.
error-busy = Uw vorige verzoek wacht nog op het resultaat.
    .todo = Wacht even en probeer het dan opnieuw.
error-noResult = Finesse heeft het verzoek geaccepteerd, maar er kwam niet op tijd een resultaat.
    .todo = Het kan nog komen. Controleer wat u hier ziet voordat u het opnieuw probeert.
error-notSignedIn = U bent niet aangemeld.
    .todo = Meld u eerst aan.
error-sessionExpired = Uw aanmelding is verlopen.
    .todo = Meld u opnieuw aan en herhaal dit daarna.
error-refused = Finesse heeft dit geweigerd.
    .todo = De details bevatten het bericht van Finesse.
error-settingsNotSaved = Uw instellingen konden niet worden opgeslagen.
    .todo = Ze gelden tot u Aplomb sluit. Gebeurt het weer, meld het dan aan de IT-afdeling.
error-internal = Er is in Aplomb zelf iets misgegaan.
    .todo = Probeer het opnieuw. Helpt dat niet, stuur dan de details naar de IT-afdeling.
