### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Chiudi
workflows-about = Il contact center può aprire pagine e inviare richieste quando succede qualcosa a una chiamata.
workflows-loading = Lettura dell’elenco dei workflow…
workflows-ready = { $count ->
    [0] Il team non ha workflow.
    [one] Il team ha { $count } workflow.
   *[other] Il team ha { $count } workflow.
}
workflows-failed = Non è stato possibile leggere l’elenco dei workflow.
    .todo = Nessun workflow viene eseguito. Le chiamate non ne risentono. Ricaricare gli elenchi o avvisare il reparto IT.

workflows-log = Dall’accesso
workflows-none = Non è ancora stato eseguito alcun workflow.
# $older: how many are not shown.
workflows-older = Mostra i precedenti ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Pagina dell’organizzazione

workflow-event-arrives = Chiamata in arrivo
workflow-event-answered = Risposta alla chiamata
workflow-event-ends = Chiamata terminata
workflow-event-makes = Chiamata effettuata
workflow-event-preview = Anteprima di una chiamata
workflow-event-none = Elenco letto

workflow-outcome-begun = In corso…
workflow-outcome-opened = Aperta nel browser
workflow-outcome-notOpened = Non è stato possibile avviare un browser
workflow-outcome-sent = Inviata, risposta { $status }
workflow-outcome-notSent = Inviata, nessuna risposta
workflow-outcome-refused = Non eseguito: { $why }
# $names: names of data that a call does not have.
workflow-unknown = Vuoto, perché la chiamata non ha questi dati: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = Aplomb non conosce il suo evento di attivazione.
workflow-refusal-unknownComparator = Aplomb non conosce il tipo di confronto di una delle sue condizioni.
workflow-refusal-unknownAction = Aplomb non conosce questo tipo di azione.
workflow-refusal-incomplete = Finesse non ha indicato che cosa fa l’azione.
workflow-refusal-forGadget = L’azione è destinata a un gadget del desktop di Finesse.
workflow-refusal-forFinesse = La richiesta ha bisogno della sessione dell’agente, che nessun workflow riceve.
workflow-refusal-unknownMethod = La richiesta usa un metodo diverso da GET, POST e PUT.
workflow-refusal-template = Una variabile nell’indirizzo o nel corpo non è scritta correttamente.
workflow-refusal-variableInHost = I dati di una chiamata non devono modificare il server nell’indirizzo.
workflow-refusal-notAddress = Non è l’indirizzo di una pagina.
workflow-refusal-scheme = L’indirizzo non inizia con https://.
workflow-refusal-host = L’organizzazione non consente questo server.
workflow-refusal-ipAddress = L’indirizzo contiene un numero (indirizzo IP) al posto del nome di un server.
workflow-refusal-credentials = L’indirizzo contiene un nome utente o una password.
workflow-refusal-tooLong = L’indirizzo o il corpo è troppo lungo.
workflow-refusal-masked = Verrebbero inviati dati della chiamata che l’organizzazione maschera.
workflow-refusal-tooMany = Troppe richieste erano in attesa di risposta.

workflows-dry = Con le chiamate dall’accesso
workflows-dry-lead = Quante volte ogni workflow sarebbe stato eseguito per queste chiamate, con l’elenco attuale. Non viene aperto né inviato nulla.
workflows-dry-run = Conta
workflows-dry-again = Conta di nuovo
workflows-dry-running = Conteggio…
workflows-dry-times = { $count ->
    [0] mai
    [one] { $count } volta
   *[other] { $count } volte
}
workflows-dry-none = Non ci sono workflow da contare.
