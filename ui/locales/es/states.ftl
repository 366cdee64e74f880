### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Sesión cerrada
    .meaning = Para Finesse, su sesión está cerrada.
state-LOGIN = Iniciando sesión
    .meaning = Finesse está iniciando su sesión.
state-NOT_READY = No listo
    .meaning = No recibe llamadas de las colas.
state-READY = Listo
    .meaning = A la espera de la próxima llamada.
state-RESERVED = Reservado
    .meaning = Hay una llamada en camino.
state-RESERVED_OUTBOUND = Reservado
    .meaning = El marcador está a punto de conectar una llamada.
state-RESERVED_OUTBOUND_PREVIEW = Vista previa
    .meaning = El marcador tiene una llamada para que la revise.
state-TALKING = En conversación
    .meaning = Está en una llamada.
state-HOLD = En espera
    .meaning = Su llamada está en espera.
state-WORK = Conclusión
    .meaning = Después viene No listo.
state-WORK_READY = Conclusión
    .meaning = Después viene Listo.
state-UNKNOWN = Desconocido
    .meaning = Finesse no indica en qué estado está usted.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } tras esta llamada
state-then-wrapUp = { $next } tras la conclusión
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agente
state-role-supervisor = Supervisor

state-change = Cambiar de estado
state-choose = Cambie su estado
state-afterThisCall = Tras esta llamada
state-signOut = Cerrar sesión
state-lastKnown = último conocido
state-waiting = Esperando a Finesse…
state-none = En este momento no puede cambiar de estado.
state-none-offline = No hay conexión con Finesse. Podrá cambiar de estado cuando se restablezca.
state-calls = Las llamadas suenan en la extensión { $extension }.
state-goReady = Pasar a Listo
