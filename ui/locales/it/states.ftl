### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Disconnesso
    .meaning = Per Finesse la sessione è chiusa.
state-LOGIN = Accesso in corso
    .meaning = Finesse sta aprendo la sessione.
state-NOT_READY = Non pronto
    .meaning = Non arrivano chiamate dalle code.
state-READY = Pronto
    .meaning = In attesa della prossima chiamata.
state-RESERVED = Riservato
    .meaning = Una chiamata è in arrivo.
state-RESERVED_OUTBOUND = Riservato
    .meaning = Il dialer sta per passare una chiamata.
state-RESERVED_OUTBOUND_PREVIEW = Anteprima
    .meaning = Il dialer ha una chiamata da esaminare.
state-TALKING = In conversazione
    .meaning = Una chiamata è in corso.
state-HOLD = In attesa
    .meaning = La chiamata è in attesa.
state-WORK = Post-chiamata
    .meaning = Segue Non pronto.
state-WORK_READY = Post-chiamata
    .meaning = Segue Pronto.
state-UNKNOWN = Sconosciuto
    .meaning = Finesse non indica lo stato attuale.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } dopo questa chiamata
state-then-wrapUp = { $next } dopo il post-chiamata
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agente
state-role-supervisor = Supervisore

state-change = Cambia stato
state-choose = Cambia lo stato
state-afterThisCall = Dopo questa chiamata
state-signOut = Esci
state-lastKnown = ultimo noto
state-waiting = In attesa di Finesse…
state-none = Al momento non è possibile cambiare stato.
state-none-offline = La connessione a Finesse è interrotta. Sarà possibile cambiare stato al suo ripristino.
state-calls = Le chiamate squillano sull’interno { $extension }.
state-goReady = Passa a Pronto
