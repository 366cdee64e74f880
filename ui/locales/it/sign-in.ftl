### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = Il desktop agente per Cisco Finesse
signIn-server = Server
signIn-server-hint = finesse.example.com
signIn-agent = Agente
signIn-agent-hint = Nome di accesso o numero
signIn-agent-about = Il nome assegnato dall’azienda, con o senza dominio.
signIn-extension = Interno
signIn-more = Altro
signIn-phone = Telefono
signIn-phone-desk = Telefono fisso dell’interno
signIn-phone-callByCall = Cellulare, chiamato per ogni chiamata
signIn-phone-nailedConnection = Cellulare, una connessione per tutte le chiamate
signIn-number = Numero di telefono
signIn-number-about = Le chiamate arrivano a questo numero. L’interno è quello assegnato dall’azienda a questo scopo.
signIn-number-wrong = Questo numero non può essere composto.
signIn-offered = Numero da chiamare: { $number }.
    .todo = Dopo l’accesso si troverà nel campo di composizione.
signIn-submit = Accedi
signIn-cancel = Annulla
signIn-cancelling = Annullamento…
# The button. What the desk says while it is used is the next message.
signIn-practice = Pratica
signIn-practice-title = Pratica
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = Pratica UCCX
# $name: UCCE or UCCX.
signIn-practice-about = Prova tutto con un contact center fittizio su questo computer, con le regole di { $name }
signIn-practice-starting = Avvio del contact center di pratica…
signIn-check = Controlla la connessione
signIn-checking = Richiesta al server…
signIn-answered = { $server } risponde
signIn-steps = Avanzamento dell’accesso
signIn-waitingForAgent = Continuare nella finestra di accesso.
signIn-missing = Prima occorre compilare questo campo.
signIn-version = Versione { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Pagina di accesso
    .about = La password viene inviata solo all’azienda.
    .running = Richiesta al server del metodo di accesso…
signIn-step-token = Token
    .about = L’azienda conferma l’identità dell’agente.
    .running = Controllo del token e ricerca dell’agente…
signIn-step-connection = Connessione
    .about = Aggiornamenti in tempo reale
    .running = Connessione a Finesse…
signIn-step-phone = Telefono
    .about = Le chiamate squillano sull’interno.
    .running = Accesso dell’interno…
signIn-status-waiting = da eseguire
signIn-status-running = in corso
signIn-status-done = completato
signIn-status-failed = non riuscito

signIn-method = Come si accede a Finesse?
signIn-method-again = Scegli di nuovo
signIn-method-keep = Ricorda questa scelta
signIn-method-singleSignOn = Sulla pagina aziendale
    .about = Con l’account usato per tutto il resto al lavoro.
    .remembered = L’accesso avviene sulla pagina aziendale.
signIn-method-password = Con una password di Finesse
    .about = Una password solo per Finesse, da digitare in una finestra separata.
    .remembered = L’accesso avviene con una password di Finesse.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = In servizio.
server-outOfService = Al momento fuori servizio.
server-finesse = Finesse.
server-finesse-platform = Finesse per { $platform }.
server-mode-SSO = Single Sign-On.
server-mode-HYBRID = Single Sign-On per alcuni agenti.
server-mode-NON_SSO = Password, senza Single Sign-On.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Modalità di accesso { $mode }.
server-otherNode = Altro nodo: { $server }.
