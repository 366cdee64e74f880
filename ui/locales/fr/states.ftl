### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Déconnecté
    .meaning = Finesse indique que votre session est fermée.
state-LOGIN = Connexion en cours
    .meaning = Finesse ouvre votre session.
state-NOT_READY = Non prêt
    .meaning = Vous ne recevez pas d’appels des files d’attente.
state-READY = Prêt
    .meaning = En attente du prochain appel.
state-RESERVED = Réservé
    .meaning = Un appel est en route vers vous.
state-RESERVED_OUTBOUND = Réservé
    .meaning = Le numéroteur va vous passer un appel.
state-RESERVED_OUTBOUND_PREVIEW = Aperçu
    .meaning = Le numéroteur a un appel à vous présenter.
state-TALKING = En conversation
    .meaning = Vous êtes en ligne.
state-HOLD = En attente
    .meaning = Votre appel est en attente.
state-WORK = Post-appel
    .meaning = Non prêt suivra.
state-WORK_READY = Post-appel
    .meaning = Prêt suivra.
state-UNKNOWN = Inconnu
    .meaning = Finesse n’indique pas votre état.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } après cet appel
state-then-wrapUp = { $next } après le post-appel
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agent
state-role-supervisor = Superviseur

state-change = Changer d’état
state-choose = Changer votre état
state-afterThisCall = Après cet appel
state-signOut = Se déconnecter
state-lastKnown = dernier connu
state-waiting = En attente de Finesse…
state-none = Vous ne pouvez pas changer d’état pour le moment.
state-none-offline = La connexion à Finesse est coupée. Vous pourrez changer d’état quand elle sera rétablie.
state-calls = Les appels sonnent sur le poste { $extension }.
state-goReady = Passer en Prêt
