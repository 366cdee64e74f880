### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Wylogowany
    .meaning = Finesse pokazuje Cię jako wylogowanego agenta.
state-LOGIN = Logowanie
    .meaning = Trwa logowanie w Finesse.
state-NOT_READY = Niegotowy
    .meaning = Połączenia z kolejek nie są kierowane do Ciebie.
state-READY = Gotowy
    .meaning = Oczekiwanie na następne połączenie.
state-RESERVED = Zarezerwowany
    .meaning = Połączenie jest w drodze do Ciebie.
state-RESERVED_OUTBOUND = Zarezerwowany
    .meaning = Dialer zaraz nawiąże połączenie.
state-RESERVED_OUTBOUND_PREVIEW = Podgląd
    .meaning = Dialer ma połączenie do obejrzenia.
state-TALKING = Rozmowa
    .meaning = Trwa Twoja rozmowa.
state-HOLD = Wstrzymanie
    .meaning = Twoja rozmowa jest wstrzymana.
state-WORK = Podsumowanie
    .meaning = Następnie: Niegotowy.
state-WORK_READY = Podsumowanie
    .meaning = Następnie: Gotowy.
state-UNKNOWN = Nieznany
    .meaning = Finesse nie podaje Twojego stanu.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = Po tej rozmowie: { $next }
state-then-wrapUp = Po podsumowaniu: { $next }
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agent
state-role-supervisor = Przełożony

state-change = Zmień stan
state-choose = Zmień swój stan
state-afterThisCall = Po tej rozmowie
state-signOut = Wyloguj
state-lastKnown = ostatnio znany
state-waiting = Oczekiwanie na Finesse…
state-none = Nie można teraz zmienić stanu.
state-none-offline = Nie ma łączności z Finesse. Stan będzie można zmienić, gdy wróci.
state-calls = Połączenia dzwonią na numerze wewnętrznym { $extension }.
state-goReady = Ustaw Gotowy
