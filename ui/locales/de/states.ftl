### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Abgemeldet
    .meaning = Für Finesse sind Sie abgemeldet.
state-LOGIN = Wird angemeldet
    .meaning = Finesse meldet Sie an.
state-NOT_READY = Nicht bereit
    .meaning = Sie erhalten keine Anrufe aus den Warteschlangen.
state-READY = Bereit
    .meaning = Warten auf den nächsten Anruf.
state-RESERVED = Reserviert
    .meaning = Ein Anruf ist auf dem Weg zu Ihnen.
state-RESERVED_OUTBOUND = Reserviert
    .meaning = Der Dialer verbindet gleich einen Anruf.
state-RESERVED_OUTBOUND_PREVIEW = Vorschau
    .meaning = Der Dialer hat einen Anruf für Sie zur Ansicht.
state-TALKING = Im Gespräch
    .meaning = Sie führen ein Gespräch.
state-HOLD = Gehalten
    .meaning = Ihr Anruf wird gehalten.
state-WORK = Nachbearbeitung
    .meaning = Danach folgt „Nicht bereit“.
state-WORK_READY = Nachbearbeitung
    .meaning = Danach folgt „Bereit“.
state-UNKNOWN = Unbekannt
    .meaning = Finesse gibt nicht an, in welchem Status Sie sind.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } nach diesem Anruf
state-then-wrapUp = { $next } nach der Nachbearbeitung
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agent
state-role-supervisor = Supervisor

state-change = Status ändern
state-choose = Ihren Status ändern
state-afterThisCall = Nach diesem Anruf
state-signOut = Abmelden
state-lastKnown = zuletzt bekannt
state-waiting = Warten auf Finesse …
state-none = Sie können den Status gerade nicht ändern.
state-none-offline = Die Verbindung zu Finesse ist unterbrochen. Sie können den Status ändern, sobald sie wieder besteht.
state-calls = Anrufe klingeln an der Nebenstelle { $extension }.
state-goReady = Auf „Bereit“ gehen
