### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = Chiudere Aplomb?
closing-about = In Finesse la sessione resta aperta anche senza questa finestra. Le chiamate possono ancora squillare sul telefono.
closing-about-call = Una chiamata è in corso. Prosegue sul telefono anche senza questa finestra.
closing-stay = Rimani
    .meaning = La finestra resta aperta.
closing-keepInTray = Tieni nell’area di notifica
    .meaning = Aplomb resta in esecuzione. Lo stato non cambia e le chiamate vengono annunciate.
closing-notReady = Non pronto e chiudi
    .meaning = Non arrivano chiamate dalle code. La sessione di Finesse resta aperta.
    .meaning-call = Non pronto segue la chiamata. La sessione di Finesse resta aperta.
closing-signOut = Esci e chiudi
    .meaning = La sessione di Finesse viene chiusa.
    .meaning-rest = Nello stato attuale non è possibile uscire.
closing-reason = Motivo
closing-remember = Fai sempre così e non chiedere più
closing-managed = Impostato dall’organizzazione.
