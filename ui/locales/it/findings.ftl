### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = Il motore web è alla versione { $version }.
finding-engineMissing = Su questo computer non c'è un motore web.
    .why = È necessario per le finestre di Aplomb e per la pagina di accesso aziendale. Senza di esso non si apre alcuna finestra.
    .advice = Windows: installare Microsoft Edge WebView2 Runtime. Linux: installare WebKitGTK 4.1 (su Debian e Ubuntu il pacchetto libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = Aplomb ignora queste variabili d'ambiente, perché ne ridurrebbero la sicurezza: { $names }.
    .why = Sostituiscono i certificati del computer, registrano le chiavi TLS o permettono a un altro programma di controllare una pagina.
    .advice = Rimuoverle e installare i certificati nell'archivio del computer.

# Sandbox
finding-sandboxWorks = La pagina di accesso può essere eseguita in una sandbox.
finding-sandboxMissing = La pagina di accesso viene eseguita senza sandbox: manca { $path }.
    .why = Una sandbox tiene una pagina di accesso malevola lontana dai file e dalla sessione dell'agente.
    .advice = Installare i pacchetti bubblewrap e xdg-dbus-proxy, quindi riavviare Aplomb.
finding-sandboxRefused = La pagina di accesso viene eseguita senza sandbox: il sistema non la consente.
    .why = Una sandbox tiene una pagina di accesso malevola lontana dai file e dalla sessione dell'agente.
    .advice = Consentire agli utenti di creare namespace (sysctl user.max_user_namespaces e, su Debian e Ubuntu, kernel.unprivileged_userns_clone e kernel.apparmor_restrict_unprivileged_userns o un profilo AppArmor per bwrap), quindi riavviare Aplomb.
finding-sandboxSilent = La pagina di accesso viene eseguita senza sandbox: l'avvio richiede troppo tempo.
    .why = Una sandbox tiene una pagina di accesso malevola lontana dai file e dalla sessione dell'agente.
    .advice = Controllare quanto tempo richiede `bwrap --ro-bind / / --unshare-all true` con l'account dell'agente, quindi riavviare Aplomb.
finding-sandboxDemanded = Gli agenti non possono accedere con il Single Sign-On, perché l'organizzazione richiede una sandbox.
    .why = Il profilo strict non consente una pagina di accesso senza sandbox.
    .advice = Far funzionare la sandbox come indicato nel punto precedente. Altrimenti il reparto IT deve scegliere un altro profilo.

# Display
finding-displayFound = È disponibile uno schermo per le finestre.
finding-displayMissing = In questa sessione non c'è uno schermo.
    .why = Qui non è possibile aprire finestre. La verifica non ha bisogno di uno schermo.
    .advice = Niente, se la verifica è eseguita in una shell remota o da uno strumento di distribuzione. Altrimenti avviarla da una sessione desktop.
finding-accelerationOn = { $because ->
        [organisation] Le finestre di Aplomb possono essere disegnate con la scheda grafica: lo ha impostato l'organizzazione.
        [engine] Le finestre di Aplomb possono essere disegnate con la scheda grafica: decide il motore web di questo sistema.
       *[other] Le finestre di Aplomb possono essere disegnate con la scheda grafica: questo computer ne ha una.
    }
finding-accelerationOff = { $because ->
        [organisation] Le finestre di Aplomb sono disegnate senza la scheda grafica: lo ha impostato l'organizzazione.
        [remote] Le finestre di Aplomb sono disegnate senza la scheda grafica: lo schermo è su un altro computer.
       *[other] Le finestre di Aplomb sono disegnate senza la scheda grafica: questo computer non ne ha una.
    }

# Keychain
finding-keychainOpen = Il portachiavi risponde.
finding-keychainMissing = In questa sessione non c'è un portachiavi.
    .why = Il portachiavi conserva la sessione dell'agente tra due avvii. Senza di esso l'agente deve accedere a ogni avvio.
    .advice = Linux: installare e avviare un Secret Service come gnome-keyring o KWallet. Altrimenti eseguire la verifica con l'account dell'agente, nella sua sessione.
finding-keychainLocked = Il portachiavi è bloccato.
    .why = Finché il portachiavi è bloccato, la sessione dell'agente non può essere né salvata né ripristinata.
    .advice = Farlo sbloccare dall'agente o impostarne lo sblocco all'accesso al computer.
finding-keychainFailed = Il portachiavi ha un errore.
    .why = Il portachiavi conserva la sessione dell'agente tra due avvii. Senza di esso l'agente deve accedere a ogni avvio.
    .advice = Controllare se altri programmi possono usare il portachiavi, quindi riavviare il servizio portachiavi del computer.
finding-keychainSilent = Il portachiavi non risponde.
    .why = Il portachiavi conserva la sessione dell'agente tra due avvii. Senza di esso l'agente deve accedere a ogni avvio.
    .advice = Controllare se è in attesa di essere sbloccato.

# Settings
finding-settingsRead = Il file delle impostazioni è leggibile.
finding-settingsAbsent = Il file delle impostazioni non esiste ancora.
finding-settingsUnreadable = Il file delle impostazioni non è leggibile.
    .why = Contiene il server, il nome dell'agente e l'aspetto. Finché non è leggibile, valgono le impostazioni predefinite.
    .advice = Eliminare il file o correggerlo: è in formato JSON.

# Policy
finding-policyAbsent = L'organizzazione non ha impostato nulla.
finding-policyInForce = { $count ->
        [one] L'organizzazione ha impostato { $count } valore.
       *[other] L'organizzazione ha impostato { $count } valori.
    }
finding-policyUnreadable = Gli agenti non possono accedere, perché le impostazioni dell'organizzazione non sono leggibili.
    .why = Aplomb non sa che cosa limitano. Anche la modalità pratica è disattivata.
    .advice = Correggerle dove sono state definite. I dettagli indicano che cosa non va.
finding-policyProblem = { $about } non può essere usato come impostato dall'organizzazione: { $problem }
    .why = Questa impostazione non viene usata. Tutte le altre impostazioni dell'organizzazione sì.
    .advice = Correggere il valore dove è stato impostato.
finding-versionCurrent = Aplomb { $version } è la versione più recente.
finding-versionNewer = È disponibile la versione { $version } di Aplomb, pubblicata in data { $published }.
    .why = Contiene correzioni che mancano in questa versione.
    .advice = Leggere le novità, quindi distribuirla.
finding-versionVulnerable = Questa versione di Aplomb ha una vulnerabilità nota, che la versione { $version }, pubblicata in data { $published }, non ha.
    .why = Chi attacca può sfruttare le informazioni già pubbliche sulla vulnerabilità.
    .advice = Distribuire presto la nuova versione.
finding-versionUnknown = Non è noto se esista una versione più recente di Aplomb.
    .why = L'avviso di versione non è leggibile, o non è firmato con la chiave indicata in versionNotice.
    .advice = Aprire in un browser l'indirizzo indicato in versionNotice e confrontare la chiave dopo # con quella di chi pubblica Aplomb.
finding-policyRefuses = Gli agenti non possono accedere, a causa di quanto l'organizzazione ha impostato per { $about }: { $problem }
    .why = Senza questa impostazione Aplomb consentirebbe più di quanto l'organizzazione vuole.
    .advice = Correggere il valore dove è stato impostato.

# Server
finding-serverNamed = Il server è { $server }.
finding-serverMissing = Nessun server Finesse è impostato.
    .why = Non è stato possibile verificare nulla oltre a questo computer.
    .advice = Indicare un server Finesse: aplomb doctor SERVER, oppure il campo Server del modulo di accesso.
finding-serverInvalid = { $problem ->
        [none] Non è possibile stabilire alcuna connessione.
       *[other] Questo server non può essere usato: { $problem }
    }
    .why = Per il certificato, i cookie e il reindirizzamento dell'accesso serve il nome completo del server.
    .advice = Usare il nome host completo come scritto nel certificato e in SystemInfo, senza percorso.

# Proxy
finding-proxyNone = Non c'è alcun proxy sul percorso verso { $about }.
finding-proxyInUse = Le connessioni a { $about } passano per il proxy { $proxy }.
    .why = Tutto passa per il proxy, tranne le notifiche su TCP. Un proxy che chiude le connessioni lunghe interrompe gli eventi.
    .advice = Niente, se non ci sono altri problemi. Altrimenti escludere gli host Finesse dal proxy.
finding-proxyTrouble = Il proxy { $about } non si connette a { $host }.
    .why = Le impostazioni del sistema inviano tutto tramite questo proxy, che non lascia passare Aplomb.
    .advice = Consentire nel proxy CONNECT verso i nodi Finesse e il servizio di identità, o escludere questi host dalle impostazioni proxy del sistema.
finding-proxyWantsSignIn = Il proxy { $about } richiede un accesso prima di connettersi a { $host } (407).
    .why = Aplomb non accede a un proxy con Negotiate, NTLM o Kerberos, quindi non passa nulla.
    .advice = Far passare dal proxy senza accesso le connessioni ai nodi Finesse e al servizio di identità, o escludere questi host dalle impostazioni proxy del sistema.

# Name
finding-nameFound = { $count ->
        [one] Il nome { $about } ha { $count } indirizzo.
       *[other] Il nome { $about } ha { $count } indirizzi.
    }
finding-nameByProxy = Questo computer non conosce il nome { $about }.
    .why = Il nome viene risolto dal proxy, non da questo computer.
    .advice = Niente.
finding-nameNotFound = Il nome host { $about } non è stato trovato (DNS).
    .why = Senza un indirizzo non è possibile alcuna connessione.
    .advice = Controllare l'ortografia e se questo computer usa il DNS aziendale (VPN).
finding-nameServiceSilent = Il servizio dei nomi (DNS) non risponde per { $about }.
    .why = Senza un indirizzo non è possibile alcuna connessione.
    .advice = Controllare se questo computer raggiunge il DNS aziendale (VPN, firewall).
finding-noNetwork = Questo computer non ha una connessione di rete.
    .why = Nessun server è raggiungibile e nessun nome può essere risolto.
    .advice = Connetterlo alla rete o alla VPN.

# Port
finding-portOpen = La porta { $port } di { $about } è aperta.
finding-portRefused = { $about } rifiuta le connessioni sulla porta { $port }.
    .why = REST, l'accesso e le notifiche usano questa porta.
    .advice = Controllare se Finesse Tomcat è in esecuzione sul nodo e se la porta è quella giusta (8445).
finding-portSilent = { $about } non risponde sulla porta { $port }.
    .why = REST, l'accesso e le notifiche usano questa porta. Un firewall che scarta i pacchetti o un nodo spento si presentano così.
    .advice = Controllare se il nodo è attivo e aprire la porta nei firewall lungo il percorso.
finding-hostUnreachable = { $about } non è raggiungibile.
    .why = Non c'è un percorso di rete da questo computer al nodo.
    .advice = Controllare rete, VPN e route.
finding-portNotTls = La porta { $port } di { $about } non risponde con TLS valido.
    .why = Finesse usa solo TLS. Su questa porta è in ascolto qualcos'altro, oppure qualcosa lungo il percorso altera TLS.
    .advice = Controllare la porta e che cosa ispeziona il traffico lungo il percorso.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] Il certificato di { $about } è attendibile.
        [one] Il certificato di { $about } è attendibile: scade tra { $days } giorno.
       *[other] Il certificato di { $about } è attendibile: scade tra { $days } giorni.
    }
finding-certificateEndsSoon = { $days ->
        [none] Il certificato di { $about } è scaduto.
        [0] Il certificato di { $about } scade tra meno di un giorno.
        [one] Il certificato di { $about } scade a breve: tra { $days } giorno.
       *[other] Il certificato di { $about } scade a breve: tra { $days } giorni.
    }
    .why = Con un certificato scaduto gli agenti non possono accedere.
    .advice = Rinnovare ora il certificato su quel server.
finding-certificateEnded = { $days ->
        [0] Il certificato di { $about } è scaduto da meno di un giorno.
        [one] Il certificato di { $about } è scaduto { $days } giorno fa.
       *[other] Il certificato di { $about } è scaduto { $days } giorni fa.
    }
    .why = Un certificato scaduto non dimostra nulla, quindi Aplomb lo rifiuta.
    .advice = Rinnovare il certificato su quel server. Se le sue date sembrano corrette, impostare l'orologio di questo computer.
finding-certificateNotBegun = { $days ->
        [one] Il certificato di { $about } non è ancora valido: lo sarà entro { $days } giorno.
       *[other] Il certificato di { $about } non è ancora valido: lo sarà entro { $days } giorni.
    }
    .why = Un certificato non ancora valido non dimostra nulla, quindi Aplomb lo rifiuta.
    .advice = Controllare prima l'orologio di questo computer, poi il certificato su quel server.
finding-certificateClockWrong = { $way ->
        [behind] Il certificato di { $about } risulta fuori validità solo perché l'orologio di questo computer è indietro di almeno { $apart }.
       *[ahead] Il certificato di { $about } risulta fuori validità solo perché l'orologio di questo computer è avanti di almeno { $apart }.
    }
    .why = I certificati vengono controllati in base all'orologio: se è sbagliato, anche un certificato valido risulta fuori validità.
    .advice = Impostare data, ora e fuso orario di questo computer o sincronizzarlo con il server di riferimento orario aziendale.
finding-certificateOtherName = Il certificato presentato da { $about } è per { $names }.
    .why = Con il nome usato il server non può dimostrare la propria identità.
    .advice = Usare un nome indicato nel certificato, o rinnovare il certificato in modo che contenga il nome usato.
finding-certificateNoAltName = Il certificato di { $about } non ha un nome alternativo del soggetto.
    .why = I nomi vengono letti solo dal nome alternativo del soggetto; il nome comune (CN) non conta più da anni.
    .advice = Rinnovare il certificato su quel server con il nome host come nome alternativo del soggetto (SAN, tipo DNS).
finding-certificateOldVersion = Il certificato di { $about } è precedente a X.509 versione 3.
    .why = I certificati precedenti a X.509 versione 3 non possono contenere né un nome alternativo del soggetto né un utilizzo, quindi Aplomb li rifiuta.
    .advice = Rinnovare il certificato su quel server in versione 3 con il nome host come nome alternativo del soggetto (SAN).
finding-certificateWrongUsage = Il certificato di { $about } non è destinato a un server.
    .why = È il certificato stesso a indicare un altro scopo. Installarlo su questo computer non serve.
    .advice = Rinnovare il certificato su quel server come certificato server: utilizzo chiavi avanzato serverAuth, utilizzo chiavi digitalSignature, e non come quello di un'autorità (CA:FALSE).
finding-certificateWeakSignature = Il certificato di { $about }, o quello della sua autorità, è firmato con MD5 o SHA-1.
    .why = Le firme con MD5 o SHA-1 possono essere falsificate, quindi Aplomb le rifiuta.
    .advice = Rinnovare il certificato su quel server, firmato con SHA-256 o superiore; lo stesso vale per l'autorità intermedia, se è quella vecchia.
finding-certificateUnknownAlgorithm = Il certificato di { $about }, o quello della sua autorità, è firmato con un algoritmo che Aplomb non supporta.
    .why = Aplomb non può verificare la firma.
    .advice = Rinnovare il certificato su quel server, firmato con SHA-256 o SHA-384 e una chiave RSA (2048 bit o più), ECDSA P-256 o P-384.
finding-certificateWeakKey = Il certificato di { $about }, o quello della sua autorità, ha una chiave RSA di soli { $bits } bit.
    .why = Le chiavi RSA di meno di 2048 bit possono essere violate, quindi Aplomb le rifiuta.
    .advice = Rinnovare il certificato su quel server con una nuova chiave: RSA a 2048 bit o più, oppure ECDSA P-256.
finding-certificateUnknownAuthority = Il certificato di { $about } proviene da { $authority }, che questo computer non considera attendibile.
    .why = Questo computer non considera attendibile l'autorità che ha emesso il certificato del server.
    .advice = Installare il certificato dell'autorità nell'archivio dei certificati radice attendibili di questo computer.
finding-certificateSelfSigned = Il certificato di { $about } è autofirmato.
    .why = Il server ha emesso da sé il proprio certificato, come fa Finesse appena installato; questo computer lo considera attendibile solo se si trova nel proprio archivio.
    .advice = Dotare il server di un certificato dell'autorità aziendale o installare questo come attendibile su questo computer.
finding-certificateIncomplete = { $about } invia solo il proprio certificato, emesso da { $authority }, che questo computer non conosce.
    .why = Il server invia solo il proprio certificato, di cui questo computer non conosce l'emittente: manca l'autorità intermedia.
    .advice = Far inviare al server l'intera catena (caricarvi anche il certificato intermedio). Se l'emittente è un'autorità radice, installarla su questo computer.
finding-certificateIntermediateEnded = { $days ->
        [0] Il certificato intermedio di { $authority }, inviato da { $about }, è scaduto da meno di un giorno.
        [one] Il certificato intermedio di { $authority }, inviato da { $about }, è scaduto { $days } giorno fa.
       *[other] Il certificato intermedio di { $authority }, inviato da { $about }, è scaduto { $days } giorni fa.
    }
    .why = Il certificato del server è valido, ma non lo è più quello dell'autorità tra il server e la radice, quindi Aplomb rifiuta la catena.
    .advice = Caricare su quel server il certificato intermedio rinnovato e rimuovere quello vecchio.
finding-certificateRevoked = Il certificato di { $about } è stato revocato dalla sua autorità.
    .why = L'autorità lo ha ritirato, per esempio perché la chiave è stata rubata, quindi Aplomb lo rifiuta.
    .advice = Rinnovare il certificato su quel server con una nuova chiave. Chiedere all'autorità perché è stato revocato.
finding-certificateMalformed = Il certificato di { $about } non è leggibile.
    .why = Ciò che il server invia non è un certificato in formato X.509.
    .advice = Rinnovare il certificato su quel server. Se altri programmi lo leggono, controllare che cosa ispeziona il traffico lungo il percorso.
finding-certificateNotProven = { $about } non ha dimostrato di possedere la chiave del proprio certificato.
    .why = Chiunque può presentare un certificato; solo il proprietario ne ha la chiave. Aplomb rifiuta la connessione.
    .advice = Controllare che cosa ispeziona il traffico lungo il percorso e se chiave e certificato su quel server corrispondono; quindi riavviarlo.
finding-certificateRefused = Le regole del sistema rifiutano il certificato di { $about }.
    .why = Una regola di questo computer o dell'autorità vieta questo certificato per questo server; il log riporta il messaggio della libreria TLS.
    .advice = Rinnovare il certificato su quel server in una forma comune: versione 3, nome host come nome alternativo del soggetto, utilizzo chiavi avanzato serverAuth, emesso da un'autorità che questo computer considera attendibile.

# Clock
finding-clockRight = Gli orologi di questo computer e di { $about } concordano.
finding-clockUnknown = L'ora di { $about } non è nota.
    .why = Il server non ha comunicato la propria ora.
    .advice = Niente.
finding-clockWrong = { $way ->
        [behind] L'orologio di questo computer è indietro di { $apart } rispetto a quello di { $about }.
       *[ahead] L'orologio di questo computer è avanti di { $apart } rispetto a quello di { $about }.
    }
    .why = Certificati e accessi vengono controllati in base all'orologio, e gli orari sul desktop sarebbero sbagliati.
    .advice = Far usare a questo computer e ai server la stessa fonte oraria.

# System Info
finding-systemInfoRead = { $about } comunica il proprio stato.
finding-systemInfoSlow = { $about } ha impiegato { $seconds } s per comunicare il proprio stato.
    .why = Ogni clic di un agente richiederebbe la stessa attesa.
    .advice = Controllare il carico del nodo e la rete che lo raggiunge (VPN, proxy).
finding-systemInfoProtected = { $about } richiede un accesso prima di comunicare il proprio stato.
    .why = Un reverse proxy chiede le credenziali, quindi i nodi e il metodo di accesso non sono noti prima dell'accesso.
    .advice = Impostare tramite criteri entrambi i nodi e il metodo di accesso.
finding-systemInfoMissing = A { $about } risponde un server web, ma non Finesse ({ $status }).
    .why = È un server web, ma Finesse non vi è in esecuzione.
    .advice = Controllare nome e porta e se l'applicazione Finesse è avviata sul nodo.
finding-systemInfoFails = { $about } dà errore quando gli viene chiesto lo stato ({ $status }).
    .why = Il nodo risponde con un errore.
    .advice = Controllare Cisco Finesse Tomcat sul nodo. Riavviarlo se l'errore persiste.
finding-systemInfoOther = A { $about } risponde una pagina web al posto di Finesse.
    .why = Risponde qualcosa di diverso da Finesse: un captive portal, un filtro o un altro server.
    .advice = Aprire l'indirizzo in un browser su questo computer e controllare che cosa risponde.
finding-systemInfoUnreadable = La risposta di { $about } non è leggibile.
    .why = La risposta non ha la forma usata da Finesse.
    .advice = Controllare nome e porta e se qualcosa modifica il traffico lungo il percorso.
finding-systemInfoNoAnswer = { $about } non comunica il proprio stato.
    .why = La porta accetta le connessioni, ma non arriva alcuna risposta.
    .advice = Controllare il carico e lo stato del nodo.

# Service
finding-inService = { $about } è in servizio.
finding-outOfService = { $status ->
        [none] { $about } è fuori servizio.
       *[other] { $about } è fuori servizio ({ $status }).
    }
    .why = Un nodo fuori servizio non accetta accessi e non controlla chiamate.
    .advice = Controllare la connessione del nodo al suo server CTI (UCCE: CTI OS/PG; UCCX: il motore CCX). Aplomb usa l'altro nodo, se è in servizio.

# Heartbeat
finding-heartbeatHeard = { $about } è connesso al suo server CTI.
finding-heartbeatUnknown = { $about } non comunica se è connesso al suo server CTI.
    .why = Questa versione non indica se riceve segnali dal suo server CTI.
    .advice = Niente.
finding-heartbeatLost = { $about } non è connesso al suo server CTI.
    .why = Stati e chiamate potrebbero non aggiornarsi e il nodo sta per andare fuori servizio.
    .advice = Controllare il server CTI di quel lato e la rete tra i due.

# Maintenance
finding-maintenanceNone = { $about } non è in manutenzione.
finding-maintenanceUnderWay = { $about }, o il suo lato CTI, è in manutenzione.
    .why = Il nodo andrà fuori servizio.
    .advice = Niente, se è pianificata. Gli agenti inattivi possono accedere all'altro nodo.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] Il secondo server impostato è { $node }.
       *[no] L'altro nodo è { $node }.
    }
finding-otherNodeMissing = SystemInfo non indica alcun altro nodo.
    .why = Se questo nodo si guasta, non c'è un altro nodo a cui passare.
    .advice = Se esiste un secondo nodo, controllare perché SystemInfo non lo indica oppure impostarlo tramite criteri.
finding-otherNodeTheSame = SystemInfo indica { $about } per entrambi i nodi.
    .why = Se questo nodo si guasta, non c'è un altro nodo a cui passare.
    .advice = Correggere in Finesse i nomi dei due nodi del cluster.
finding-nodeNotNamed = SystemInfo indica { $names } e non { $about }.
    .why = Il server ha nomi diversi da quello digitato. Il Single Sign-On potrebbe rifiutarlo e l'altro nodo non è noto.
    .advice = Usare uno dei nomi in SystemInfo, esattamente come vi è scritto.

# Xmpp Domain
finding-xmppDomainSaid = Il dominio delle notifiche è { $domain }.
finding-xmppDomainMissing = { $about } non comunica il dominio delle notifiche.
    .why = Al suo posto viene usato il nome del server. Se è sbagliato, non arrivano eventi.
    .advice = Controllare SystemInfo sul nodo: deve contenere xmppDomain.

# Auth Mode
finding-authModeKnown = { $about } usa la modalità di accesso { $mode }.
finding-authModeUnknown = { $about } usa la modalità di accesso { $mode }, che non è nota.
    .why = Aplomb conosce SSO, HYBRID e NON_SSO; in ogni altro caso viene chiesto all'agente.
    .advice = Impostare il metodo di accesso tramite criteri.
finding-authModeMissing = { $about } non comunica come accedono gli agenti.
    .why = All'agente viene chiesto come accedere.
    .advice = Impostare il metodo di accesso tramite criteri.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] Il servizio di identità { $about } risponde con una pagina ({ $status }).
       *[page] La pagina di accesso aziendale su { $about } risponde ({ $status }).
    }
finding-signInNotUsed = Il Single Sign-On non è in uso.
    .why = Gli agenti accedono con una password di Finesse.
    .advice = Niente.
finding-singleSignOnMissing = { $status ->
        [none] { $about } non avvia un accesso.
       *[other] { $about } non reindirizza al servizio di identità ({ $status }).
    }
    .why = Il nodo non reindirizza al servizio di identità.
    .advice = Controllare se il Single Sign-On è configurato e testato sul nodo.
finding-identityServiceUnreachable = Il servizio di identità { $about } non è raggiungibile.
    .why = L'accesso passa da questo servizio. Senza, gli agenti non possono accedere e nessun token viene rinnovato.
    .advice = Controllare se Cisco IdS è in esecuzione e aprire la sua porta (8553) nei firewall.
finding-identityServiceFails = Il servizio di identità { $about } risponde con un errore ({ $status }).
    .why = L'accesso passa da questo servizio. Senza, gli agenti non possono accedere e nessun token viene rinnovato.
    .advice = Controllare lo stato di Cisco IdS (per esempio PARTIAL_SERVICE) e il suo log.
finding-redirectUriUnknown = { $about } non conosce questo nodo con il nome usato (invalid_redirectUri).
    .why = Il servizio di identità reindirizza solo ai nodi di cui conosce il nome.
    .advice = Usare il nome registrato o registrare questo nel servizio di identità.
finding-redirectInsecure = { $to ->
        [unreadable] { $about } reindirizza a un indirizzo non leggibile.
        [nowhere] { $about } reindirizza a un indirizzo senza host.
       *[other] { $about } reindirizza a { $to }, che non è https.
    }
    .why = Con http l'accesso potrebbe essere letto lungo il percorso, quindi Aplomb non segue il reindirizzamento.
    .advice = Impostare l'indirizzo su https dove è configurato (servizio o provider di identità).
finding-redirectLoop = { $steps ->
        [none] L'accesso viene reindirizzato in un ciclo su { $about }.
        [one] L'accesso non raggiunge alcuna pagina dopo { $steps } reindirizzamento.
       *[other] L'accesso non raggiunge alcuna pagina dopo { $steps } reindirizzamenti.
    }
    .why = L'accesso non raggiungerebbe mai una pagina.
    .advice = Controllare gli indirizzi di reindirizzamento nel servizio di identità e nel provider. Gli orologi di entrambi devono concordare.
finding-signInHostNotAllowed = L'accesso reindirizza a { $about }, che non è consentito.
    .why = L'organizzazione ha elencato gli host che l'accesso può aprire, e questo non è nell'elenco.
    .advice = Aggiungere l'host all'elenco degli host consentiti per l'accesso.
finding-signInPageUnreachable = { $because ->
        [slow] Il reindirizzamento da { $about } alla pagina di accesso richiede troppo tempo.
       *[other] La pagina di accesso aziendale su { $about } non è raggiungibile.
    }
    .why = Il servizio di identità reindirizza lì, ma non arriva alcuna pagina.
    .advice = Controllare se il provider di identità è in esecuzione e se questo computer può raggiungerlo.
finding-signInPageFails = La pagina di accesso aziendale su { $about } risponde con un errore ({ $status }).
    .why = Il servizio di identità reindirizza lì, ma arriva un errore.
    .advice = Controllare il log del provider di identità. La relying party (Cisco IdS) potrebbe non esservi registrata.

# Web Socket
finding-webSocketOpen = WebSocket verso { $about } è aperto.
finding-webSocketOldPort = WebSocket verso { $about } è aperto solo sulla vecchia porta.
    .why = Dalla versione 12.6(1) viene usata la porta REST. La vecchia porta verrà rimossa.
    .advice = Per ora niente. Aprire entrambe le porte nei firewall.
finding-webSocketClosed = WebSocket verso { $about } non è aperto.
    .why = È il trasporto migliore per gli eventi. Aplomb usa il successivo.
    .advice = Lasciar passare WebSocket fino al nodo (proxy, firewall, load balancer).

# Bosh
finding-boshOpen = BOSH verso { $about } è aperto.
finding-boshOldPort = BOSH verso { $about } è aperto solo sulla vecchia porta.
    .why = Dalla versione 12.6(1) viene usata la porta REST. La vecchia porta verrà rimossa.
    .advice = Per ora niente. Aprire entrambe le porte nei firewall.
finding-boshClosed = BOSH verso { $about } non è aperto.
    .why = È il secondo trasporto per gli eventi e serve solo se WebSocket non funziona.
    .advice = Niente finché WebSocket è aperto.

# Tcp
finding-tcpOpen = TCP verso { $about } è aperto.
finding-tcpClosed = TCP verso { $about } non è aperto.
    .why = È l'ultimo trasporto per gli eventi. Gli amministratori possono chiuderlo.
    .advice = Niente finché è aperto un altro trasporto.

# Notifications
finding-notificationsOpen = È possibile ricevere gli eventi di { $about }.
finding-notificationsClosed = Non c'è connessione al servizio di notifica di { $about }.
    .why = Senza eventi gli agenti non vedono squillare una chiamata.
    .advice = Controllare se Cisco Finesse Notification Service è in esecuzione e lasciar passare WebSocket, BOSH o TCP fino a esso.
finding-plainNotOffered = Il servizio di notifica di { $about } non accetta né token né password.
    .why = Token e password vengono inviati con SASL PLAIN, all'interno di TLS. Senza, gli agenti non possono accedere agli eventi.
    .advice = Ripristinare i meccanismi SASL del servizio di notifica ai valori predefiniti di Finesse.

# Server
finding-notExamined = { $because ->
        [noAddress] Non verificato, perché il nome non ha un indirizzo.
        [noConnection] Non verificato, perché non è possibile alcuna connessione.
        [unusable] Non verificato, perché { $about } non può essere usato.
        [outOfService] Non verificato, perché { $about } è fuori servizio.
        [signInFirst] Non verificato, perché { $about } non comunica nulla prima di un accesso.
       *[notTrusted] Non verificato, perché il certificato di { $about } non è attendibile.
    }
    .why = Occorre prima risolvere un problema precedente.
    .advice = Risolvere il problema indicato sopra, quindi ripetere la verifica.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } secondo
   *[other] { $seconds } secondi
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}
