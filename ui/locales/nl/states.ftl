### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Afgemeld
    .meaning = Voor Finesse bent u afgemeld.
state-LOGIN = Bezig met aanmelden
    .meaning = Finesse meldt u aan.
state-NOT_READY = Niet gereed
    .meaning = U krijgt geen gesprekken uit de wachtrijen.
state-READY = Gereed
    .meaning = Wachten op het volgende gesprek.
state-RESERVED = Gereserveerd
    .meaning = Er is een gesprek naar u onderweg.
state-RESERVED_OUTBOUND = Gereserveerd
    .meaning = De dialer verbindt zo een gesprek.
state-RESERVED_OUTBOUND_PREVIEW = Preview
    .meaning = De dialer heeft een gesprek dat u kunt bekijken.
state-TALKING = In gesprek
    .meaning = U bent in gesprek.
state-HOLD = In de wacht
    .meaning = Uw gesprek staat in de wacht.
state-WORK = Afronding
    .meaning = Daarna volgt “Niet gereed”.
state-WORK_READY = Afronding
    .meaning = Daarna volgt “Gereed”.
state-UNKNOWN = Onbekend
    .meaning = Finesse geeft niet aan welke status u hebt.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } na dit gesprek
state-then-wrapUp = { $next } na de afronding
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agent
state-role-supervisor = Supervisor

state-change = Status wijzigen
state-choose = Uw status wijzigen
state-afterThisCall = Na dit gesprek
state-signOut = Afmelden
state-lastKnown = laatst bekend
state-waiting = Wachten op Finesse…
state-none = U kunt de status op dit moment niet wijzigen.
state-none-offline = De verbinding met Finesse is verbroken. U kunt de status wijzigen zodra die is hersteld.
state-calls = Gesprekken komen binnen op toestelnummer { $extension }.
state-goReady = Op “Gereed” zetten
