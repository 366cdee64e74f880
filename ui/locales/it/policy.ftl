### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = Profilo
policy-setting-server = Server Finesse
policy-setting-secondServer = Secondo server Finesse
policy-setting-extension = Interno
policy-setting-signInMethod = Metodo di accesso
policy-setting-allowedHosts = Host che la finestra di accesso può aprire
policy-setting-signOutAddresses = Indirizzi aperti all’uscita
policy-setting-sessionMinutes = Durata di una sessione, in minuti
policy-setting-keepSession = Sessione conservata alla chiusura di Aplomb
policy-setting-rememberAgent = Nome dell’agente memorizzato
policy-setting-keepHistoryDays = Giorni di conservazione della cronologia
policy-setting-askForName = Nome richiesto nel modulo
policy-setting-mobileAgent = Agente mobile
policy-setting-refreshForm = Metodo HTTP per l’aggiornamento del token
policy-setting-userHint = Nome per la pagina di accesso
policy-setting-charset = Set di caratteri delle password
policy-setting-transport = Trasporto verso il servizio di notifica
policy-setting-agents = Numero di agenti
policy-setting-restoreReady = Ritorno a Pronto dopo un guasto del server
policy-setting-maskedVariables = Dati della chiamata mascherati
policy-setting-language = Lingua
policy-setting-onClose = Chiusura della finestra
policy-setting-onLock = Blocco del computer
policy-setting-startAtLogin = Avvio all’accesso al computer
policy-setting-alarmPhone = Avviso per il telefono
policy-setting-alarmMissedCall = Avviso per una chiamata persa
policy-setting-alarmSignInEnding = Avviso per la fine della sessione
policy-setting-alarmLongState = Avviso per Non pronto o post-chiamata prolungati
policy-setting-notReadyMinutes = Non pronto prolungato, in minuti
policy-setting-wrapUpMinutes = Post-chiamata prolungato, in minuti
policy-setting-alarmToastSeconds = Avvisi: secondi prima della notifica
policy-setting-alarmSoundSeconds = Avvisi: secondi prima del suono
policy-setting-popHosts = Server delle pagine che si aprono con una chiamata
policy-setting-httpHosts = Server delle richieste dei workflow
policy-setting-sendMaskedVariables = Dati della chiamata mascherati in indirizzi e richieste
policy-setting-workflowMatch = Workflow da eseguire
policy-setting-screenPopRinging = Pagina che si apre quando una chiamata squilla
policy-setting-screenPopAnswered = Pagina che si apre alla risposta a una chiamata
policy-setting-screenPopEnded = Pagina che si apre al termine di una chiamata
policy-setting-hotkeys = Tasti di scelta rapida globali
policy-setting-osAccountSignIn = Accesso con l’account Windows
policy-setting-practice = Modalità pratica
policy-setting-logLevel = Livello di log
policy-setting-acceleration = Accelerazione hardware
policy-setting-versionNotice = Indirizzo dell’avviso di versione

policy-true = Sì
policy-false = No
policy-by = Impostato dall’organizzazione
policy-change = Impostato dall’organizzazione. Solo il reparto IT può modificarlo.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Non è stato possibile usare le impostazioni dell’organizzazione.
    .todo = Tutto il resto funziona. Avvisare il reparto IT.
    .detailed = Tutto il resto funziona. Avvisare il reparto IT: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = L’accesso non è possibile, perché le impostazioni dell’organizzazione non sono leggibili.
    .todo = Avvisare il reparto IT: { $problem }
policy-refuses-one = L’accesso non è possibile, perché questa impostazione dell’organizzazione non può essere usata: { $setting }.
    .todo = Avvisare il reparto IT: { $problem }
policy-unused-one = Non è stato possibile usare un’impostazione dell’organizzazione: { $setting }.
    .todo = Tutto il resto funziona. Avvisare il reparto IT: { $problem }
policy-unused-several = Non è stato possibile usare alcune impostazioni dell’organizzazione: { $settings }.
    .todo = Tutto il resto funziona. Avvisare il reparto IT; il log indica perché.
