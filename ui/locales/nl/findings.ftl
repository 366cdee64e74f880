### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = De webengine heeft versie { $version }.
finding-engineMissing = Er is geen webengine op deze computer.
    .why = De vensters van Aplomb en de aanmeldpagina van uw bedrijf hebben er een nodig. Zonder webengine opent er geen venster.
    .advice = Windows: installeer de Microsoft Edge WebView2 Runtime. Linux: installeer WebKitGTK 4.1 (op Debian en Ubuntu het pakket libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = Aplomb negeert deze omgevingsvariabelen, omdat ze de beveiliging zouden verzwakken: { $names }.
    .why = Ze vervangen de certificaten van de computer, leggen TLS-sleutels vast of laten een ander programma een pagina besturen.
    .advice = Verwijder ze en installeer certificaten in het certificaatarchief van de computer.

# Sandbox
finding-sandboxWorks = De aanmeldpagina kan in een sandbox draaien.
finding-sandboxMissing = De aanmeldpagina draait zonder sandbox: { $path } ontbreekt.
    .why = Een sandbox houdt een kwaadaardige aanmeldpagina weg van de bestanden en de sessie van de agent.
    .advice = Installeer de pakketten bubblewrap en xdg-dbus-proxy en start Aplomb opnieuw.
finding-sandboxRefused = De aanmeldpagina draait zonder sandbox: het systeem staat er geen toe.
    .why = Een sandbox houdt een kwaadaardige aanmeldpagina weg van de bestanden en de sessie van de agent.
    .advice = Sta gebruikers toe namespaces te maken (sysctl user.max_user_namespaces en, op Debian en Ubuntu, kernel.unprivileged_userns_clone en kernel.apparmor_restrict_unprivileged_userns of een AppArmor-profiel voor bwrap) en start Aplomb opnieuw.
finding-sandboxSilent = De aanmeldpagina draait zonder sandbox: het starten ervan duurt te lang.
    .why = Een sandbox houdt een kwaadaardige aanmeldpagina weg van de bestanden en de sessie van de agent.
    .advice = Controleer als de agent hoe lang `bwrap --ro-bind / / --unshare-all true` duurt en start Aplomb opnieuw.
finding-sandboxDemanded = Agents kunnen zich niet met single sign-on aanmelden, omdat uw organisatie een sandbox vereist.
    .why = Het profiel strict staat geen aanmeldpagina zonder sandbox toe.
    .advice = Zorg dat de sandbox werkt, zoals bij het vorige punt staat. Anders moet de IT-afdeling een ander profiel kiezen.

# Display
finding-displayFound = Er is een beeldscherm voor vensters.
finding-displayMissing = Er is geen beeldscherm in deze sessie.
    .why = Hier kan geen venster worden geopend. De controle zelf heeft geen beeldscherm nodig.
    .advice = Niets, als dit in een externe shell of een distributietool draait. Start het anders vanuit een bureaubladsessie.
finding-accelerationOn = { $because ->
        [organisation] De vensters van Aplomb mogen met de grafische kaart worden getekend: uw organisatie heeft dit ingesteld.
        [engine] De vensters van Aplomb mogen met de grafische kaart worden getekend: de webengine van dit systeem beslist.
       *[other] De vensters van Aplomb mogen met de grafische kaart worden getekend: deze computer heeft er een.
    }
finding-accelerationOff = { $because ->
        [organisation] De vensters van Aplomb worden zonder grafische kaart getekend: uw organisatie heeft dit ingesteld.
        [remote] De vensters van Aplomb worden zonder grafische kaart getekend: het beeldscherm zit aan een andere computer.
       *[other] De vensters van Aplomb worden zonder grafische kaart getekend: deze computer heeft er geen.
    }

# Keychain
finding-keychainOpen = De sleutelbos antwoordt.
finding-keychainMissing = Deze sessie heeft geen sleutelbos.
    .why = De sleutelbos bewaart de aanmelding tussen twee starts. Zonder sleutelbos moet de agent zich bij elke start aanmelden.
    .advice = Linux: installeer en start een Secret Service zoals gnome-keyring of KWallet. Voer dit anders uit als de agent, in de eigen sessie van de agent.
finding-keychainLocked = De sleutelbos is vergrendeld.
    .why = Zolang de sleutelbos vergrendeld is, kan een aanmelding niet worden opgeslagen of hersteld.
    .advice = Laat de agent hem ontgrendelen, of laat hem ontgrendelen wanneer de agent zich bij de computer aanmeldt.
finding-keychainFailed = De sleutelbos geeft een fout.
    .why = De sleutelbos bewaart de aanmelding tussen twee starts. Zonder sleutelbos moet de agent zich bij elke start aanmelden.
    .advice = Controleer of andere programma's de sleutelbos kunnen gebruiken en start dan de sleutelbosservice van de computer opnieuw.
finding-keychainSilent = De sleutelbos antwoordt niet.
    .why = De sleutelbos bewaart de aanmelding tussen twee starts. Zonder sleutelbos moet de agent zich bij elke start aanmelden.
    .advice = Controleer of hij wacht om ontgrendeld te worden.

# Settings
finding-settingsRead = Het instellingenbestand kan worden gelezen.
finding-settingsAbsent = Er is nog geen instellingenbestand.
finding-settingsUnreadable = Het instellingenbestand kan niet worden gelezen.
    .why = Het bevat de server, de naam van de agent en de weergave. Tot het kan worden gelezen, gelden de standaardwaarden.
    .advice = Verwijder het bestand of corrigeer het: het is JSON.

# Policy
finding-policyAbsent = Uw organisatie heeft niets ingesteld.
finding-policyInForce = { $count ->
        [one] Uw organisatie heeft { $count } waarde ingesteld.
       *[other] Uw organisatie heeft { $count } waarden ingesteld.
    }
finding-policyUnreadable = Agents kunnen zich niet aanmelden, omdat de instellingen van uw organisatie niet kunnen worden gelezen.
    .why = Aplomb weet niet wat ze beperken. Ook de oefenmodus is uitgeschakeld.
    .advice = Corrigeer ze waar ze zijn ingesteld. In de details staat wat er mis is.
finding-policyProblem = { $about } kan niet worden gebruikt zoals uw organisatie het heeft ingesteld: { $problem }
    .why = Deze instelling wordt niet gebruikt, alle andere instellingen van uw organisatie wel.
    .advice = Corrigeer de waarde waar die is ingesteld.
finding-versionCurrent = Aplomb { $version } is de nieuwste versie.
finding-versionNewer = Versie { $version } van Aplomb is beschikbaar; die is gepubliceerd op { $published }.
    .why = Die bevat verbeteringen die in deze versie ontbreken.
    .advice = Lees wat er nieuw is en distribueer die versie dan.
finding-versionVulnerable = Deze versie van Aplomb heeft een bekende kwetsbaarheid. Versie { $version }, gepubliceerd op { $published }, heeft die niet.
    .why = Een aanvaller kan gebruiken wat erover openbaar is.
    .advice = Distribueer de nieuwe versie snel.
finding-versionUnknown = Het is niet bekend of er een nieuwere versie van Aplomb is.
    .why = De versiemelding kon niet worden gelezen, of is niet ondertekend met de sleutel in versionNotice.
    .advice = Open het adres uit versionNotice in een browser en vergelijk de sleutel na # met die van de uitgever.
finding-policyRefuses = Agents kunnen zich niet aanmelden door wat uw organisatie voor { $about } heeft ingesteld: { $problem }
    .why = Zonder deze instelling zou Aplomb meer toestaan dan uw organisatie wil.
    .advice = Corrigeer de waarde waar die is ingesteld.

# Server
finding-serverNamed = De server is { $server }.
finding-serverMissing = Er is geen Finesse-server ingesteld.
    .why = Buiten deze computer kon niets worden gecontroleerd.
    .advice = Geef een Finesse-server op: aplomb doctor SERVER, of het veld Server van het aanmeldformulier.
finding-serverInvalid = { $problem ->
        [none] Er kan helemaal geen verbinding worden gemaakt.
       *[other] Deze server kan niet worden gebruikt: { $problem }
    }
    .why = Het certificaat, de cookies en de omleiding van de aanmelding hebben de volledige naam van de server nodig.
    .advice = Gebruik de volledige hostnaam zoals die in het certificaat en in SystemInfo staat, zonder pad.

# Proxy
finding-proxyNone = Er is geen proxy op de weg naar { $about }.
finding-proxyInUse = Verbindingen met { $about } lopen via de proxy { $proxy }.
    .why = Alles behalve notificaties via TCP loopt erdoor. Een proxy die lange verbindingen verbreekt, onderbreekt de gebeurtenissen.
    .advice = Niets, als er geen andere problemen zijn. Sluit de Finesse-hosts anders uit van de proxy.
finding-proxyTrouble = De proxy { $about } maakt geen verbinding met { $host }.
    .why = De systeeminstellingen sturen alles via deze proxy, en die laat Aplomb niet door.
    .advice = Laat de proxy CONNECT naar de Finesse-nodes en de identiteitsservice toestaan, of neem deze hosts als uitzondering op in de proxyinstellingen van het systeem.
finding-proxyWantsSignIn = De proxy { $about } vraagt om een aanmelding voordat hij verbinding maakt met { $host } (407).
    .why = Aplomb meldt zich niet met Negotiate, NTLM of Kerberos bij een proxy aan, dus komt er niets door.
    .advice = Laat de proxy verbindingen met de Finesse-nodes en de identiteitsservice zonder aanmelding doorlaten, of neem deze hosts als uitzondering op in de proxyinstellingen van het systeem.

# Name
finding-nameFound = { $count ->
        [one] De naam { $about } heeft { $count } adres.
       *[other] De naam { $about } heeft { $count } adressen.
    }
finding-nameByProxy = Deze computer kent de naam { $about } niet.
    .why = De naam wordt opgezocht door de proxy, niet door deze computer.
    .advice = Niets.
finding-nameNotFound = De hostnaam { $about } is niet gevonden (DNS).
    .why = Zonder adres is geen verbinding mogelijk.
    .advice = Controleer de spelling en of deze computer de DNS van het bedrijf gebruikt (VPN).
finding-nameServiceSilent = De naamservice (DNS) antwoordt niet op de vraag naar { $about }.
    .why = Zonder adres is geen verbinding mogelijk.
    .advice = Controleer of deze computer de DNS van het bedrijf bereikt (VPN, firewall).
finding-noNetwork = Deze computer heeft geen netwerkverbinding.
    .why = Geen server is bereikbaar en geen naam kan worden opgezocht.
    .advice = Verbind hem met het netwerk of de VPN.

# Port
finding-portOpen = Poort { $port } van { $about } is open.
finding-portRefused = { $about } weigert verbindingen op poort { $port }.
    .why = REST, de aanmelding en notificaties gebruiken deze poort.
    .advice = Controleer of Finesse Tomcat op de node draait en of dit de juiste poort is (8445).
finding-portSilent = { $about } antwoordt niet op poort { $port }.
    .why = REST, de aanmelding en notificaties gebruiken deze poort. Een firewall die pakketten verwerpt, of een node zonder stroom, ziet er zo uit.
    .advice = Controleer of de node actief is en open de poort in de firewalls onderweg.
finding-hostUnreachable = { $about } is niet bereikbaar.
    .why = Er is geen route van deze computer naar de node.
    .advice = Controleer het netwerk, de VPN en de routes.
finding-portNotTls = Poort { $port } van { $about } antwoordt niet met geldige TLS.
    .why = Finesse gebruikt alleen TLS. Er luistert daar iets anders, of iets onderweg verstoort TLS.
    .advice = Controleer de poort en wat het verkeer onderweg inspecteert.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] Het certificaat van { $about } wordt vertrouwd.
        [one] Het certificaat van { $about } wordt vertrouwd: nog { $days } dag geldig.
       *[other] Het certificaat van { $about } wordt vertrouwd: nog { $days } dagen geldig.
    }
finding-certificateEndsSoon = { $days ->
        [none] Het certificaat van { $about } is verlopen.
        [0] Het certificaat van { $about } verloopt over minder dan een dag.
        [one] Het certificaat van { $about } verloopt binnenkort: nog { $days } dag geldig.
       *[other] Het certificaat van { $about } verloopt binnenkort: nog { $days } dagen geldig.
    }
    .why = Met een verlopen certificaat kunnen agents zich niet aanmelden.
    .advice = Vernieuw het certificaat op die server nu.
finding-certificateEnded = { $days ->
        [0] Het certificaat van { $about } is minder dan een dag geleden verlopen.
        [one] Het certificaat van { $about } is { $days } dag geleden verlopen.
       *[other] Het certificaat van { $about } is { $days } dagen geleden verlopen.
    }
    .why = Een verlopen certificaat bewijst niets, daarom weigert Aplomb het.
    .advice = Vernieuw het certificaat op die server. Lijken de datums te kloppen, stel dan de klok van deze computer gelijk.
finding-certificateNotBegun = { $days ->
        [one] Het certificaat van { $about } is nog niet geldig: het gaat binnen { $days } dag in.
       *[other] Het certificaat van { $about } is nog niet geldig: het gaat binnen { $days } dagen in.
    }
    .why = Een certificaat dat nog niet geldig is, bewijst niets, daarom weigert Aplomb het.
    .advice = Controleer eerst de klok van deze computer, dan het certificaat op die server.
finding-certificateClockWrong = { $way ->
        [behind] Het certificaat van { $about } is alleen ongeldig doordat de klok van deze computer minstens { $apart } achterloopt.
       *[ahead] Het certificaat van { $about } is alleen ongeldig doordat de klok van deze computer minstens { $apart } voorloopt.
    }
    .why = Certificaten worden aan de klok getoetst: loopt die verkeerd, dan lijkt een goed certificaat ongeldig.
    .advice = Stel de datum, tijd en tijdzone van deze computer goed in, of laat hem de tijd van de tijdserver van het bedrijf overnemen.
finding-certificateOtherName = Het certificaat dat { $about } toont, is voor { $names }.
    .why = Onder de gebruikte naam kan de server niet bewijzen wie hij is.
    .advice = Gebruik een naam die in het certificaat staat, of vernieuw het certificaat zodat de gebruikte naam erin staat.
finding-certificateNoAltName = Het certificaat van { $about } heeft geen alternatieve onderwerpnaam.
    .why = Namen worden alleen uit de alternatieve onderwerpnaam gelezen; de algemene naam (CN) telt al jaren niet meer.
    .advice = Vernieuw het certificaat op die server met de hostnaam als alternatieve onderwerpnaam (SAN, type DNS).
finding-certificateOldVersion = Het certificaat van { $about } is ouder dan X.509 versie 3.
    .why = Certificaten van vóór X.509 versie 3 kunnen geen alternatieve onderwerpnaam en geen gebruiksdoel bevatten, daarom weigert Aplomb ze.
    .advice = Vernieuw het certificaat op die server als versie 3 met de hostnaam als alternatieve onderwerpnaam (SAN).
finding-certificateWrongUsage = Het certificaat van { $about } is niet bedoeld voor een server.
    .why = Het certificaat zegt zelf dat het voor iets anders is. Het op deze computer installeren helpt niet.
    .advice = Vernieuw het certificaat op die server als dat van een server: uitgebreid sleutelgebruik serverAuth, sleutelgebruik digitalSignature, en niet dat van een certificeringsinstantie (CA:FALSE).
finding-certificateWeakSignature = Het certificaat van { $about }, of dat van de certificeringsinstantie, is ondertekend met MD5 of SHA-1.
    .why = Handtekeningen met MD5 of SHA-1 kunnen worden vervalst, daarom weigert Aplomb ze.
    .advice = Vernieuw het certificaat op die server, ondertekend met SHA-256 of beter; ook dat van de tussenliggende instantie, als dat het oude is.
finding-certificateUnknownAlgorithm = Het certificaat van { $about }, of dat van de certificeringsinstantie, is ondertekend met een algoritme dat Aplomb niet ondersteunt.
    .why = Aplomb kan de handtekening niet controleren.
    .advice = Vernieuw het certificaat op die server, ondertekend met SHA-256 of SHA-384 en met een sleutel van RSA (minstens 2048 bits), ECDSA P-256 of P-384.
finding-certificateWeakKey = Het certificaat van { $about }, of dat van de certificeringsinstantie, heeft een RSA-sleutel van maar { $bits } bits.
    .why = RSA-sleutels van minder dan 2048 bits kunnen worden gekraakt, daarom weigert Aplomb ze.
    .advice = Vernieuw het certificaat op die server met een nieuwe sleutel: RSA met minstens 2048 bits, of ECDSA P-256.
finding-certificateUnknownAuthority = Het certificaat van { $about } komt van { $authority }. Die certificeringsinstantie vertrouwt deze computer niet.
    .why = Deze computer vertrouwt de certificeringsinstantie niet die het certificaat van de server heeft uitgegeven.
    .advice = Installeer het certificaat van de certificeringsinstantie in het archief met vertrouwde basiscertificaten van deze computer.
finding-certificateSelfSigned = Het certificaat van { $about } is zelfondertekend.
    .why = De server heeft het certificaat aan zichzelf uitgegeven, zoals Finesse doet wanneer het nieuw is; deze computer vertrouwt zo'n certificaat alleen als het in zijn certificaatarchief staat.
    .advice = Geef de server een certificaat van de certificeringsinstantie van het bedrijf, of installeer dit certificaat als vertrouwd op deze computer.
finding-certificateIncomplete = { $about } verzendt alleen het eigen certificaat, uitgegeven door { $authority }. Die uitgever kent deze computer niet.
    .why = De server verzendt alleen zijn eigen certificaat, en deze computer kent de uitgever niet: de tussenliggende instantie ontbreekt.
    .advice = Laat de server de hele keten verzenden (upload ook het tussenliggende certificaat). Is de uitgever een basisinstantie, installeer dan het certificaat ervan op deze computer.
finding-certificateIntermediateEnded = { $days ->
        [0] Het tussenliggende certificaat van { $authority }, dat { $about } verzendt, is minder dan een dag geleden verlopen.
        [one] Het tussenliggende certificaat van { $authority }, dat { $about } verzendt, is { $days } dag geleden verlopen.
       *[other] Het tussenliggende certificaat van { $authority }, dat { $about } verzendt, is { $days } dagen geleden verlopen.
    }
    .why = Het eigen certificaat van de server is geldig, maar dat van de instantie tussen de server en de basisinstantie niet, daarom weigert Aplomb de keten.
    .advice = Upload het vernieuwde tussenliggende certificaat naar die server en verwijder daar het oude.
finding-certificateRevoked = Het certificaat van { $about } is door de certificeringsinstantie ingetrokken.
    .why = De instantie heeft het ingetrokken, bijvoorbeeld omdat de sleutel is gestolen, daarom weigert Aplomb het.
    .advice = Vernieuw het certificaat op die server met een nieuwe sleutel. Vraag de instantie waarom het is ingetrokken.
finding-certificateMalformed = Het certificaat van { $about } kan niet worden gelezen.
    .why = Wat de server verzendt, is geen certificaat in de vorm van X.509.
    .advice = Vernieuw het certificaat op die server. Kunnen andere programma's het lezen, controleer dan wat het verkeer onderweg inspecteert.
finding-certificateNotProven = { $about } heeft niet bewezen de sleutel van het getoonde certificaat te hebben.
    .why = Iedereen kan een certificaat tonen; alleen de eigenaar heeft de sleutel. Aplomb weigert de verbinding.
    .advice = Controleer wat het verkeer onderweg inspecteert en of sleutel en certificaat op die server bij elkaar horen; start hem dan opnieuw.
finding-certificateRefused = De regels van het systeem weigeren het certificaat van { $about }.
    .why = Een regel van deze computer of van de certificeringsinstantie staat dit certificaat voor deze server niet toe; in het logboek staat wat de TLS-bibliotheek meldt.
    .advice = Vernieuw het certificaat op die server als een gewoon certificaat: versie 3, de hostnaam als alternatieve onderwerpnaam, uitgebreid sleutelgebruik serverAuth, uitgegeven door een certificeringsinstantie die deze computer vertrouwt.

# Clock
finding-clockRight = De klokken van deze computer en van { $about } lopen gelijk.
finding-clockUnknown = De klok van { $about } is niet bekend.
    .why = De server heeft zijn tijd niet doorgegeven.
    .advice = Niets.
finding-clockWrong = { $way ->
        [behind] De klok van deze computer loopt { $apart } achter op die van { $about }.
       *[ahead] De klok van deze computer loopt { $apart } voor op die van { $about }.
    }
    .why = Certificaten en aanmeldingen worden aan de klok getoetst, en tijden op de werkplek zouden verkeerd zijn.
    .advice = Laat deze computer en de servers dezelfde tijdbron gebruiken.

# System Info
finding-systemInfoRead = { $about } meldt de eigen toestand.
finding-systemInfoSlow = { $about } had { $seconds } s nodig om de eigen toestand te melden.
    .why = Elke klik van een agent zou even lang duren.
    .advice = Controleer de belasting van de node en het netwerk ernaartoe (VPN, proxy).
finding-systemInfoProtected = { $about } vereist een aanmelding voordat de toestand wordt gemeld.
    .why = Een reverse proxy vraagt om aanmeldgegevens, dus de nodes en de aanmeldmethode zijn vóór de aanmelding niet bekend.
    .advice = Stel beide nodes en de aanmeldmethode in via beleid.
finding-systemInfoMissing = Op { $about } antwoordt een webserver, maar niet Finesse ({ $status }).
    .why = Dit is een webserver, maar Finesse draait er niet op.
    .advice = Controleer de naam en de poort, en of de Finesse-toepassing op de node is gestart.
finding-systemInfoFails = { $about } antwoordt met een fout op de vraag naar de toestand ({ $status }).
    .why = De node antwoordt met een fout.
    .advice = Controleer Cisco Finesse Tomcat op de node. Start het opnieuw als de fout blijft.
finding-systemInfoOther = Op { $about } antwoordt een webpagina in plaats van Finesse.
    .why = Iets anders dan Finesse antwoordt: een captive portal, een filter of een andere server.
    .advice = Open het adres in een browser op deze computer en controleer wat er antwoordt.
finding-systemInfoUnreadable = Het antwoord van { $about } kan niet worden gelezen.
    .why = Het antwoord heeft niet de vorm die Finesse gebruikt.
    .advice = Controleer de naam en de poort, en of iets het verkeer onderweg verandert.
finding-systemInfoNoAnswer = { $about } meldt de eigen toestand niet.
    .why = De poort accepteert verbindingen, maar er komt geen antwoord.
    .advice = Controleer de belasting en de toestand van de node.

# Service
finding-inService = { $about } is in bedrijf.
finding-outOfService = { $status ->
        [none] { $about } is buiten bedrijf.
       *[other] { $about } is buiten bedrijf ({ $status }).
    }
    .why = Een node die buiten bedrijf is, accepteert geen aanmelding en bestuurt geen gesprek.
    .advice = Controleer de verbinding van de node met zijn CTI-server (UCCE: CTI OS/PG; UCCX: de CCX-engine). Aplomb gebruikt de andere node als die in bedrijf is.

# Heartbeat
finding-heartbeatHeard = { $about } is verbonden met de bijbehorende CTI-server.
finding-heartbeatUnknown = { $about } meldt niet of er verbinding is met de CTI-server.
    .why = Deze versie geeft niet aan of de CTI-server wordt gehoord.
    .advice = Niets.
finding-heartbeatLost = { $about } is niet verbonden met de bijbehorende CTI-server.
    .why = Statussen en gesprekken worden mogelijk niet bijgewerkt, en de node gaat binnenkort buiten bedrijf.
    .advice = Controleer de CTI-server van die kant en het netwerk ertussen.

# Maintenance
finding-maintenanceNone = { $about } is niet in onderhoud.
finding-maintenanceUnderWay = { $about }, of de CTI-kant ervan, is in onderhoud.
    .why = De node gaat buiten bedrijf.
    .advice = Niets, als het gepland is. Agents zonder gesprek kunnen zich op de andere node aanmelden.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] Als tweede server is { $node } ingesteld.
       *[no] De andere node is { $node }.
    }
finding-otherNodeMissing = SystemInfo noemt geen andere node.
    .why = Als deze node uitvalt, is er geen andere node om naar over te schakelen.
    .advice = Is er een tweede node, controleer dan waarom SystemInfo die niet noemt, of stel hem in via beleid.
finding-otherNodeTheSame = SystemInfo noemt { $about } als beide nodes.
    .why = Als deze node uitvalt, is er geen andere node om naar over te schakelen.
    .advice = Corrigeer in Finesse de namen van de twee nodes van het cluster.
finding-nodeNotNamed = SystemInfo noemt { $names }, en niet { $about }.
    .why = De server heeft andere namen dan de getypte. Single sign-on kan die weigeren, en de andere node is niet bekend.
    .advice = Gebruik een van de namen uit SystemInfo, precies zoals die daar staat.

# Xmpp Domain
finding-xmppDomainSaid = Het domein van de notificaties is { $domain }.
finding-xmppDomainMissing = { $about } meldt het domein van de notificaties niet.
    .why = In plaats daarvan wordt de eigen naam van de server gebruikt. Is die verkeerd, dan komen er geen gebeurtenissen binnen.
    .advice = Controleer SystemInfo van de node: xmppDomain moet erin staan.

# Auth Mode
finding-authModeKnown = { $about } gebruikt de aanmeldmodus { $mode }.
finding-authModeUnknown = { $about } gebruikt de aanmeldmodus { $mode }, die niet bekend is.
    .why = Aplomb kent SSO, HYBRID en NON_SSO; bij al het andere wordt het aan de agent gevraagd.
    .advice = Stel de aanmeldmethode in via beleid.
finding-authModeMissing = { $about } meldt niet hoe agents zich aanmelden.
    .why = De agent moet zelf de aanmeldmethode kiezen.
    .advice = Stel de aanmeldmethode in via beleid.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] De identiteitsservice { $about } antwoordt met een pagina ({ $status }).
       *[page] De aanmeldpagina van het bedrijf op { $about } antwoordt ({ $status }).
    }
finding-signInNotUsed = Single sign-on wordt niet gebruikt.
    .why = Agents melden zich aan met een Finesse-wachtwoord.
    .advice = Niets.
finding-singleSignOnMissing = { $status ->
        [none] { $about } begint geen aanmelding.
       *[other] { $about } leidt niet om naar de identiteitsservice ({ $status }).
    }
    .why = De node leidt niet om naar de identiteitsservice.
    .advice = Controleer of single sign-on op de node is ingesteld en getest.
finding-identityServiceUnreachable = De identiteitsservice { $about } is niet bereikbaar.
    .why = De aanmelding loopt erlangs. Zonder deze service kunnen agents zich niet aanmelden en wordt geen token vernieuwd.
    .advice = Controleer of Cisco IdS draait en open de poort ervan (8553) in de firewalls.
finding-identityServiceFails = De identiteitsservice { $about } antwoordt met een fout ({ $status }).
    .why = De aanmelding loopt erlangs. Zonder deze service kunnen agents zich niet aanmelden en wordt geen token vernieuwd.
    .advice = Controleer de toestand van Cisco IdS (bijvoorbeeld PARTIAL_SERVICE) en het logboek ervan.
finding-redirectUriUnknown = { $about } kent deze node niet onder de gebruikte naam (invalid_redirectUri).
    .why = De identiteitsservice leidt alleen om naar nodes die bij naam bekend zijn.
    .advice = Gebruik de geregistreerde naam, of registreer deze bij de identiteitsservice.
finding-redirectInsecure = { $to ->
        [unreadable] { $about } leidt om naar een adres dat niet kan worden gelezen.
        [nowhere] { $about } leidt om naar een adres zonder host.
       *[other] { $about } leidt om naar { $to }, en dat is geen https.
    }
    .why = Via http zou de aanmelding onderweg kunnen worden meegelezen, daarom volgt Aplomb niet.
    .advice = Zet het adres op https waar het is geconfigureerd (identiteitsservice of identiteitsprovider).
finding-redirectLoop = { $steps ->
        [none] De aanmelding wordt bij { $about } in een kring omgeleid.
        [one] De aanmelding bereikt na { $steps } omleiding geen pagina.
       *[other] De aanmelding bereikt na { $steps } omleidingen geen pagina.
    }
    .why = De aanmelding zou nooit een pagina bereiken.
    .advice = Controleer de omleidingsadressen bij de identiteitsservice en bij de identiteitsprovider. De klokken van beide moeten gelijklopen.
finding-signInHostNotAllowed = De aanmelding leidt om naar { $about }, en dat is niet toegestaan.
    .why = Uw organisatie heeft een lijst van hosts die de aanmelding mag openen, en deze staat er niet in.
    .advice = Voeg de host toe aan de lijst met toegestane aanmeldhosts.
finding-signInPageUnreachable = { $because ->
        [slow] De omleiding van { $about } naar de aanmeldpagina duurt te lang.
       *[other] De aanmeldpagina van het bedrijf op { $about } is niet bereikbaar.
    }
    .why = De identiteitsservice leidt daarheen om, maar er komt geen pagina.
    .advice = Controleer of de identiteitsprovider draait en of deze computer hem mag bereiken.
finding-signInPageFails = De aanmeldpagina van het bedrijf op { $about } antwoordt met een fout ({ $status }).
    .why = De identiteitsservice leidt daarheen om, maar er komt een fout.
    .advice = Controleer het logboek van de identiteitsprovider. Misschien is de relying party (Cisco IdS) daar niet bekend.

# Web Socket
finding-webSocketOpen = WebSocket naar { $about } is open.
finding-webSocketOldPort = WebSocket naar { $about } is alleen open op de oude poort.
    .why = Versies vanaf 12.6(1) gebruiken de REST-poort. De oude poort zal verdwijnen.
    .advice = Nu niets. Open beide poorten in de firewalls.
finding-webSocketClosed = WebSocket naar { $about } is niet open.
    .why = Het is het beste transport voor gebeurtenissen. Aplomb gebruikt het volgende.
    .advice = Laat WebSocket door naar de node (proxy, firewall, load balancer).

# Bosh
finding-boshOpen = BOSH naar { $about } is open.
finding-boshOldPort = BOSH naar { $about } is alleen open op de oude poort.
    .why = Versies vanaf 12.6(1) gebruiken de REST-poort. De oude poort zal verdwijnen.
    .advice = Nu niets. Open beide poorten in de firewalls.
finding-boshClosed = BOSH naar { $about } is niet open.
    .why = Het is het tweede transport voor gebeurtenissen en is alleen nodig als WebSocket niet werkt.
    .advice = Niets, zolang WebSocket open is.

# Tcp
finding-tcpOpen = TCP naar { $about } is open.
finding-tcpClosed = TCP naar { $about } is niet open.
    .why = Het is het laatste transport voor gebeurtenissen. Beheerders kunnen het sluiten.
    .advice = Niets, zolang een ander transport open is.

# Notifications
finding-notificationsOpen = Gebeurtenissen van { $about } kunnen worden ontvangen.
finding-notificationsClosed = Er is geen verbinding met de notificatieservice van { $about }.
    .why = Zonder gebeurtenissen zien agents niet dat er een gesprek binnenkomt.
    .advice = Controleer of Cisco Finesse Notification Service draait en laat WebSocket, BOSH of TCP ernaartoe door.
finding-plainNotOffered = De notificatieservice van { $about } accepteert geen token en geen wachtwoord.
    .why = Tokens en wachtwoorden worden met SASL PLAIN verzonden, binnen TLS. Zonder dat kunnen agents zich niet voor gebeurtenissen aanmelden.
    .advice = Zet de SASL-mechanismen van de notificatieservice terug op de standaardwaarden van Finesse.

# Server
finding-notExamined = { $because ->
        [noAddress] Niet gecontroleerd, omdat de naam geen adres heeft.
        [noConnection] Niet gecontroleerd, omdat er geen verbinding kan worden gemaakt.
        [unusable] Niet gecontroleerd, omdat { $about } niet kan worden gebruikt.
        [outOfService] Niet gecontroleerd, omdat { $about } buiten bedrijf is.
        [signInFirst] Niet gecontroleerd, omdat { $about } vóór een aanmelding niets meldt.
       *[notTrusted] Niet gecontroleerd, omdat het certificaat van { $about } niet wordt vertrouwd.
    }
    .why = Eerst moet een eerder probleem worden opgelost.
    .advice = Los het hierboven genoemde probleem op en controleer dan opnieuw.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
