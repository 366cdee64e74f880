### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Dettagli
error-copy = Copia dettagli
error-copied = Copiato
error-dismiss = Chiudi
error-takeOver = Subentra qui
error-signInAs = Accedi come { $name }
error-examine = Trova la causa
error-says = Messaggio di Finesse: { $says }
error-help-chooseReason = Scegli un motivo
error-help-notReady = Passa a Non pronto
error-help-signInAgain = Accedi di nuovo
error-certificate-of = Presentato da
error-certificate-subject = Certificato di
error-certificate-issuer = Emesso da
error-unreadable = non leggibile

error-invalidServer = Questo non è il nome di un server.
    .todo = Digitare solo il nome del server, per esempio finesse.example.com. Un indirizzo IP non funziona.
error-invalidServer-address = Usare il nome del server, non il suo indirizzo IP.
error-nameNotFound = Non esiste un server con questo nome.
    .todo = Controllare l’ortografia. Se il nome è corretto, per questo computer può essere necessaria la rete aziendale o la VPN.
error-noNetwork = Il server non è raggiungibile.
    .todo = Controllare che questo computer sia connesso alla rete aziendale, quindi riprovare.
error-portRefused = Il server esiste, ma Finesse non risponde su questa porta.
    .todo = Non indicare la porta, a meno che non l’abbia fornita il reparto IT. Se Finesse è stato appena riavviato, riprovare tra qualche minuto.
error-proxySignIn = Il proxy aziendale richiede un accesso che Aplomb non può effettuare.
    .todo = Il reparto IT deve far passare dal proxy le connessioni a Finesse senza accesso, oppure escludere Finesse dal proxy.
error-timedOut = { $host ->
        [none] Il server non ha risposto in tempo.
       *[other] { $host } non ha risposto in tempo.
    }
    .todo = Riprovare. Se non basta, comunicare al reparto IT il nome di questo server.
error-certificateNotTrusted = Questo computer non considera attendibile il certificato del server.
    .todo = Il reparto IT deve installare il certificato dell’emittente su questo computer o rinnovare quello del server.
error-notFinesse = Un server ha risposto, ma non è Finesse.
    .todo = Verificare il nome del server con il reparto IT.
error-outOfService = Finesse è al momento fuori servizio.
    .todo = Attendere un po’ e riprovare. Le chiamate potrebbero ancora squillare sul telefono.
error-cancelled = L’accesso è stato annullato.
    .todo = Accedere di nuovo quando si desidera.
error-signInRefused = Il servizio di identità ha rifiutato l’accesso.
    .todo = Riprovare. Se rifiuta ancora, il reparto IT deve controllare l’accesso dell’account a Finesse.
error-signInFailed = Il servizio di identità ha avuto un errore durante la creazione del token.
    .todo = Riprovare tra un minuto. Se non basta, avvisare il reparto IT.
error-tokenUnreadable = L’accesso si è concluso con una risposta che non è un token.
    .todo = Riprovare. Se succede ancora, al reparto IT servono i dettagli qui sotto.
error-wrongPerson = Sulla pagina aziendale ha effettuato l’accesso un’altra persona.
    .todo = Non è stato conservato nulla. Accedere sulla pagina con il proprio account o correggere il nome dell’agente.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = Il nome digitato è { $expected }, ma sulla pagina aziendale ha effettuato l’accesso { $signedIn }.
    .todo = Non è stato conservato nulla. Accedere come { $signedIn } oppure accedere di nuovo con l’account di { $expected }.
error-persons-desk = La sessione aperta qui è di { $expected }, ma sulla pagina aziendale ha effettuato l’accesso { $signedIn }.
    .todo = Non è stato conservato nulla. Accedere di nuovo con l’account di { $expected }, oppure uscire.
error-nameNeeded = Per l’accesso questo server richiede un nome.
    .todo = Chiedere al reparto IT di attivare askForName.
error-navigationRefused = { $host ->
        [none] L’accesso ha portato a un server non consentito.
       *[other] L’accesso ha portato a { $host }, che non è consentito.
    }
    .todo = Non vi è stato inviato nulla. Il reparto IT deve consentire questo indirizzo o correggere l’accesso.
error-wrongServerName = { $host ->
        [none] Finesse ha un altro nome e consente l’accesso solo con quel nome.
       *[other] Finesse si chiama { $host } e consente l’accesso solo con quel nome.
    }
    .todo = { $host ->
        [none] Se è il server dell’azienda, digitare come server il suo nome effettivo e accedere di nuovo.
       *[other] Se è il server dell’azienda, digitare { $host } come server e accedere di nuovo.
    }
error-clientCertificateRequired = { $host ->
        [none] Il server richiede un certificato di questo computer, che Aplomb non può presentare.
       *[other] { $host } richiede un certificato di questo computer, che Aplomb non può presentare.
    }
    .todo = Chiedere al reparto IT un modo per accedere senza certificato client.
error-policyRefuses = L’accesso non è possibile, perché le impostazioni dell’organizzazione non possono essere usate.
    .todo = Avvisare il reparto IT.
error-sandboxRequired = L’organizzazione richiede una sandbox per la pagina di accesso, e su questo computer non ce n’è una funzionante.
    .todo = Avvisare il reparto IT. La verifica indica che cosa manca.
error-signInPageEnded = La pagina di accesso si è chiusa in modo imprevisto.
    .todo = Accedere di nuovo. Della pagina chiusa non rimane nulla.
error-signInPageFailed = { $host ->
        [none] Non è stato possibile caricare la pagina di accesso del server.
       *[other] Non è stato possibile caricare la pagina di accesso di { $host }.
    }
    .todo = Riprovare. Se non basta, al reparto IT servono i dettagli qui sotto.
error-passwordRefused = Password errata.
    .todo = Dopo cinque password errate l’account resta bloccato per cinque minuti.
error-chooseMethod = Il server non indica come effettuare l’accesso.
    .todo = Scegliere il metodo nel modulo.
error-unknownAgent = Finesse non conosce questo agente.
    .todo = Controllare il nome o il numero dell’agente.
error-invalidExtension = Finesse non conosce questo interno, oppure il telefono è spento.
    .todo = Controllare l’interno e il telefono, quindi accedere di nuovo.
error-extensionBusy = Un altro agente usa questo interno.
    .todo = Scegliere un altro interno o chiedere all’altro agente di uscire.
error-signedInElsewhere = È già attiva una sessione su un altro interno.
    .todo = Uscire da quella postazione o subentrare qui. In tal caso l’altra sessione termina.
error-linkFailed = La connessione per gli aggiornamenti in tempo reale da Finesse non è riuscita.
    .todo = Riprovare. Se non basta, un firewall potrebbe bloccarla: avvisare il reparto IT.
error-reasonRequired = Finesse richiede un motivo.
    .todo = Sceglierne uno dall’elenco.
error-reasonRefused = Finesse non accetta questo motivo.
    .todo = Sceglierne un altro.
error-stateRefused = Finesse non ha cambiato lo stato.
    .todo = Lo stato mostrato qui è aggiornato. Riprovare tra un momento.
error-callRefused = Finesse ha rifiutato questa azione sulla chiamata.
    .todo = La chiamata è ancora come mostrata qui. Riprovare o usare il telefono.
error-callRefused-dial = Finesse non ha avviato la chiamata.
    .todo = Controllare il numero, quindi chiamare di nuovo.
error-end-unconfirmed = Finesse non ha confermato la fine della chiamata.
    .todo = Se la chiamata è ancora attiva, terminarla sul telefono.
error-callGone = Questa chiamata è già terminata.
    .todo = Non c’è altro da fare.
error-callDataNotKept = Il sistema telefonico non ha conservato tutta la modifica.
    .todo = I dati della chiamata sono mostrati come sono ora. Correggerli e salvare di nuovo.
# $names: names of call data, as a list.
error-callData-dropped = Il sistema telefonico non ha conservato questa modifica: { $names }.
    .todo = I dati della chiamata sono mostrati come sono ora. Riprovare o usare un altro testo.
error-callData-truncated = Il sistema telefonico ha conservato solo l’inizio: { $names }.
    .todo = Abbreviare il testo e salvare di nuovo.
error-invalidNumber = Questo numero non può essere composto.
    .todo = Controllare le cifre. L’azienda potrebbe non consentire questa destinazione.
error-busy = L’ultima richiesta è ancora in attesa del risultato.
    .todo = Attendere un momento, quindi riprovare.
error-noResult = Finesse ha accettato la richiesta, ma non è arrivato alcun risultato in tempo.
    .todo = Potrebbe ancora arrivare. Controllare quanto mostrato qui prima di riprovare.
error-notSignedIn = L’accesso non è stato effettuato.
    .todo = Prima occorre accedere.
error-sessionExpired = La sessione è terminata.
    .todo = Accedere di nuovo, quindi ripetere l’operazione.
error-refused = Finesse ha rifiutato l’operazione.
    .todo = I dettagli contengono il suo messaggio.
error-settingsNotSaved = Non è stato possibile salvare le impostazioni.
    .todo = Restano valide fino alla chiusura di Aplomb. Se succede ancora, avvisare il reparto IT.
error-internal = Si è verificato un problema in Aplomb.
    .todo = Riprovare. Se non basta, inviare i dettagli al reparto IT.
