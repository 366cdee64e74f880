### Machine draft, not yet reviewed by a native speaker.
### States of the agent. “Ready” and “Not Ready” are names of Finesse.

state-LOGOUT = Sessão encerrada
    .meaning = Para o Finesse, a sua sessão está encerrada.
state-LOGIN = Iniciando sessão
    .meaning = O Finesse está iniciando a sua sessão.
state-NOT_READY = Não pronto
    .meaning = Você não recebe chamadas das filas.
state-READY = Pronto
    .meaning = À espera da próxima chamada.
state-RESERVED = Reservado
    .meaning = Uma chamada está a caminho.
state-RESERVED_OUTBOUND = Reservado
    .meaning = O discador está prestes a conectar uma chamada.
state-RESERVED_OUTBOUND_PREVIEW = Prévia
    .meaning = O discador tem uma chamada para você ver antes.
state-TALKING = Em conversa
    .meaning = Você está em uma chamada.
state-HOLD = Em espera
    .meaning = A sua chamada está em espera.
state-WORK = Conclusão
    .meaning = Depois vem Não pronto.
state-WORK_READY = Conclusão
    .meaning = Depois vem Pronto.
state-UNKNOWN = Desconhecido
    .meaning = O Finesse não informa em que estado você está.

# $next: the state, or the reason for Not Ready, that follows the call or its wrap-up.
state-then-call = { $next } após esta chamada
state-then-wrapUp = { $next } após a conclusão
# $state: one of the states above; $reason: a label that the contact centre chose.
state-reason = { $state }, { $reason }

state-role-agent = Agente
state-role-supervisor = Supervisor

state-change = Mudar de estado
state-choose = Mude o seu estado
state-afterThisCall = Após esta chamada
state-signOut = Encerrar sessão
state-lastKnown = último conhecido
state-waiting = Aguardando o Finesse…
state-none = Não é possível mudar de estado neste momento.
state-none-offline = Não há conexão com o Finesse. Você poderá mudar de estado quando ela voltar.
state-calls = As chamadas tocam no ramal { $extension }.
state-goReady = Mudar para Pronto
