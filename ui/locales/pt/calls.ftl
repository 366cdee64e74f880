### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Chamada recebida
call-phase-offHook = Fora do gancho
call-phase-dialling = Chamando
call-phase-talking = Em conversa
call-phase-held = Em espera
call-phase-failed = Chamada com falha
call-phase-wrapUp = Conclusão
call-phase-ended = Chamada encerrada
call-phase-reserved = Reservado para uma campanha

# Why a call did not get through.
call-failure-busy = O outro lado está ocupado.
call-failure-badDestination = Este número não existe.
call-failure-deviceNotAvailable = O telefone ou a linha não está disponível.
call-failure-other = Não foi possível completar a chamada.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Atender
    .awaited = Atendendo…
call-action-HOLD = Espera
    .awaited = Pausando…
call-action-RETRIEVE = Retomar
    .awaited = Retomando…
call-action-DROP = Encerrar
    .awaited = Encerrando…
call-action-CONSULT_CALL = Consultar
    .awaited = Chamando…
call-action-CONFERENCE = Conferência
    .awaited = Unindo…
call-action-TRANSFER = Transferir
    .awaited = Transferindo…
call-action-TRANSFER_SST = Transferir
    .awaited = Transferindo…
call-action-SEND_DTMF = Teclado
    .awaited = Enviando…
call-action-PARTICIPANT_DROP = Remover
    .awaited = Removendo…
call-action-START_RECORDING = Gravar
    .awaited = Iniciando…
call-action-UPDATE_CALL_DATA = Motivo de conclusão
    .awaited = Salvando…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = recebendo a chamada
call-leg-ringing = tocando
call-leg-active = na chamada
call-leg-held = em espera
call-leg-failed = sem conexão
call-leg-wrapUp = em fase de conclusão
call-leg-dropped = saiu
call-leg-unknown = estado desconhecido
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Atendida
call-ended-missed = Perdida
call-ended-unseen = Fim desconhecido
call-ended-notReached = Não completada

call-withheld = Número oculto
call-undialled = Nenhum número discado ainda
call-you = Você
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = Em conversa: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = Único participante na chamada: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Fora da conversa: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Conferência. { $sentence }
call-left = Saiu da chamada: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Chamada recebida de um número oculto
   *[other] Chamada recebida de { $caller }
}
call-incoming-queue = { $caller ->
    [none] Chamada recebida de um número oculto, { $queue }
   *[other] Chamada recebida de { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Chamada com falha. { $cause }

call-calls = Chamadas
# Stands beside the time since the last hold. $time runs.
call-total = { $time } na chamada
call-keys = Ações da chamada
# Of a call that did not get through.
call-editNumber = Editar número
call-dismiss = Descartar
call-tools = Mais ações da chamada
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Conclusão
call-wrapUp-reason = Motivo de conclusão
# Instead of Record, once recording was started.
call-recording = Gravando

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Consultar
call-consult-about = Esta chamada fica em espera enquanto você fala.
call-consult-label = Número para a consulta
call-consult-go = Ligar
call-transfer-title = Transferir sem falar antes
call-transfer-about = Você sai da chamada imediatamente.
call-transfer-label = Número para o qual transferir a chamada
call-number-hint = Digite ou cole um número
call-number-held = A chamada está em espera. Retome-a primeiro.

# The keypad.
call-tones-title = Teclado
call-tones-label = Digite ou cole tons
call-tones-hide = Ocultar os tons, por exemplo de um número de cartão
call-tones-show = Mostrar os próximos tons
call-tones-held = Não é possível enviar tons enquanto a chamada está em espera.
call-tones-wrong = Só os dígitos, * e # têm tom. Nada foi enviado.
# $tones: one by one, to be read aloud.
call-tones-sent = Tons enviados: { $tones }
call-tones-sent-hidden = { $count ->
        [one] { $count } tom enviado
       *[other] { $count } tons enviados
    }
call-tones-again = Reenviar
call-tones-leaveOut = Omitir
call-tones-key-star = Asterisco
call-tones-key-hash = Cerquilha

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Juntar com { $other }
call-join-transfer = Conectar { $one } e { $other } e sair da chamada
call-join-conference = Falar com { $one } e { $other } ao mesmo tempo
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = Na chamada. { $sentence }
call-remove = Remover { $who } da chamada

# A consultation: the call and the one about it, side by side.
consult-title = Consulta
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = Primeira chamada
consult-second = Chamada de consulta
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = Como termina a consulta
consult-swap = Alternar
    .awaited = Alternando…
consult-back = Voltar
    .awaited = Voltando…
consult-back-about = Encerrar a chamada com { $other } e voltar para { $one }
consult-swap-about = Colocar uma chamada em espera e continuar com a outra
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Dados da chamada
call-data-none = Esta chamada não tem dados.
call-data-all = Todos os dados da chamada ({ $count })
call-data-show = Mostrar os dados da chamada
# $label: the name of a call variable.
call-copy = Copiar { $label }
call-copied = Copiado
call-close = Fechar
