### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Notifiche
notice-dismiss = Chiudi

notice-settingsUnavailable = Le impostazioni non possono essere salvate su questo computer.
    .todo = Tutto funziona. La prossima volta occorrerà digitare di nuovo il nome.
notice-keychainUnavailable = Il portachiavi di questo computer è bloccato o assente.
    .todo = Tutto funziona. Dopo un riavvio occorrerà accedere di nuovo.
notice-historyNotKept-disk = La cronologia non può essere salvata: il disco è pieno o non risponde.
    .todo = Le chiamate funzionano. Se Aplomb si chiude, la cronologia va persa.
notice-historyNotKept-newer = Una versione più recente di Aplomb ha salvato la cronologia su questo computer.
    .todo = Le chiamate funzionano. Questa versione inizia una propria cronologia e non la salva.
notice-historyNotKept-unreadable = La cronologia precedente non è leggibile.
    .todo = Le chiamate funzionano ed è iniziata una nuova cronologia.
notice-failoverRefused = Se questo server si guasta, Aplomb resta qui: { $host } non è tra i server dell’organizzazione.
    .todo = Finesse indica quel server come l’altro nodo. Avvisare il reparto IT.
notice-moved = Passaggio a { $server } alle { $time }.
    .todo = Niente da fare.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Lo stato è stato cambiato alle { $time }.
    .todo = { $code ->
        [none] Se non è corretto, cambiare lo stato qui.
       *[other] Motivo { $code }. Se non è corretto, cambiare lo stato qui.
    }
notice-changed-reason = Lo stato è stato cambiato alle { $time }: { $reason }.
    .todo = { $code ->
        [none] Se non è corretto, cambiare lo stato qui.
       *[other] Motivo { $code }. Se non è corretto, cambiare lo stato qui.
    }
notice-late = Il server guasto ha cambiato lo stato in ritardo, alle { $time }.
    .todo = { $code ->
        [none] Si riferisce al guasto precedente.
       *[other] Motivo { $code }. Si riferisce al guasto precedente.
    }
notice-late-reason = Il server guasto ha cambiato lo stato in ritardo, alle { $time }: { $reason }.
    .todo = { $code ->
        [none] Si riferisce al guasto precedente.
       *[other] Motivo { $code }. Si riferisce al guasto precedente.
    }
notice-signedOut = Finesse ha chiuso la sessione.
    .todo = Accedere di nuovo o rivolgersi al supervisore.
notice-signedOut-reason = Finesse ha chiuso la sessione: { $reason }.
    .todo = Accedere di nuovo o rivolgersi al supervisore.
notice-signOutFollows = Finesse chiuderà la sessione dopo questa chiamata, perché ha perso una connessione.
    .todo = Non è un errore dell’agente. Accedere di nuovo in seguito.
notice-mobileAgentForgotten = Dopo un guasto Finesse non conosce più il numero di telefono dell’agente.
    .todo = Le chiamate potrebbero non arrivare al telefono. Uscire e accedere di nuovo come agente mobile.
notice-leftNotReady =
    { $minutes ->
        [one] Lo stato è Non pronto da { $minutes } minuto.
       *[other] Lo stato è Non pronto da { $minutes } minuti.
    }
    .todo = Passare a Pronto quando è di nuovo possibile ricevere chiamate.
notice-leftInWrapUp =
    { $minutes ->
        [one] Lo stato è Post-chiamata da { $minutes } minuto.
       *[other] Lo stato è Post-chiamata da { $minutes } minuti.
    }
    .todo = Concludere il post-chiamata al termine del lavoro.
notice-lateRefusal = Finesse ha infine rifiutato una richiesta precedente.
    .todo = Il desktop mostra lo stato attuale.
    .why = { $why } Il desktop mostra lo stato attuale.

notice-doNotDisturb = Non disturbare è attivo su questo computer.
    .todo = Le chiamate squillano solo in questa finestra e sul telefono.
