### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Chamada de { $caller }
toast-call-hidden = Chamada de um número oculto
# $queue: the name of a queue.
toast-call-queue = Fila: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = Não há conexão com o Finesse. Atenda a chamada no seu telefone.
toast-call-refused = A chamada não foi atendida. Tente novamente ou atenda-a no seu telefone.

toast-answer = Atender
toast-notReady = Não pronto após esta chamada
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = Não pronto após esta chamada: { $reason }
toast-ready = Mudar para Pronto
toast-signInAgain = Iniciar sessão
toast-open = Abrir o Aplomb

toast-refused = O seu estado não foi alterado
toast-refused-line = O Finesse não aceitou a mudança. Abra o Aplomb para ver o motivo.

alarm-phone = O seu telefone está fora de serviço
alarm-phone-line = Você não recebe chamadas. Verifique o cabo do telefone ou fale com o seu administrador.
alarm-missedCall = Você perdeu uma chamada e está em Não pronto
alarm-missedCall-line = Mude para Pronto quando puder atender.
alarm-notReady = O Finesse mudou o seu estado para Não pronto
alarm-notReady-line = Abra o Aplomb para ver o motivo.
alarm-signedOut = O Finesse encerrou a sua sessão
alarm-signedOut-line = Você não recebe chamadas. Abra o Aplomb para iniciar sessão novamente.
alarm-leftNotReady = { $minutes ->
    [one] Em Não pronto há { $minutes } minuto
   *[other] Em Não pronto há { $minutes } minutos
}
alarm-leftInWrapUp = { $minutes ->
    [one] Em conclusão há { $minutes } minuto
   *[other] Em conclusão há { $minutes } minutos
}
alarm-leftInState-line = Mude para Pronto quando puder atender.
alarm-signIn = A sua sessão termina em cinco minutos
alarm-signIn-lastMinute = A sua sessão termina em um minuto
alarm-signedOutSoon = A sua sessão terminou
alarm-signIn-line = Inicie sessão novamente para continuar a trabalhar. Enquanto isso, as chamadas continuam.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }, { $time }
tray-state-doNotDisturb = Aplomb: { $state }, { $time }. Não perturbe está ativado: as chamadas não emitem som.
tray-offline = Aplomb: sem conexão. Último estado conhecido: { $state }
tray-expired = Aplomb: a sua sessão terminou
tray-signedOut = Aplomb: sessão encerrada
tray-minutes = { $minutes } min
tray-hours = { $hours } h { $minutes } min
# $caller: a number or a name.
tray-answer = Atender { $caller }
tray-open = Abrir o Aplomb
tray-compactBar = Barra compacta
tray-close = Fechar o Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = Mais…
