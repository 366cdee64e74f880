### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Signed out
    .meaning = Finesse shows you as signed out.
state-LOGIN = Signing in
    .meaning = Finesse is signing you in.
state-NOT_READY = Not Ready
    .meaning = You get no calls from the queues.
state-READY = Ready
    .meaning = Waiting for the next call.
state-RESERVED = Reserved
    .meaning = A call is on its way to you.
state-RESERVED_OUTBOUND = Reserved
    .meaning = The dialler is about to connect a call.
state-RESERVED_OUTBOUND_PREVIEW = Preview
    .meaning = The dialler has a call for you to review.
state-TALKING = Talking
    .meaning = You are on a call.
state-HOLD = On hold
    .meaning = Your call is on hold.
state-WORK = Wrap-up
    .meaning = Not Ready follows.
state-WORK_READY = Wrap-up
    .meaning = Ready follows.
state-UNKNOWN = Unknown
    .meaning = Finesse does not say which state you are in.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } after this call
state-then-wrapUp = { $next } after wrap-up
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agent
state-role-supervisor = Supervisor

state-change = Change state
state-choose = Change your state
state-afterThisCall = After this call
state-signOut = Sign out
state-lastKnown = last known
state-waiting = Waiting for Finesse…
state-none = You cannot change state right now.
state-none-offline = The connection to Finesse is down. You can change state when it is back.
state-calls = Calls ring at extension { $extension }.
state-goReady = Go Ready
