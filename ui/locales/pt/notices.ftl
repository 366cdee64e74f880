### Machine draft, not yet reviewed by a native speaker.
### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Avisos
notice-dismiss = Descartar

notice-settingsUnavailable = Não é possível salvar as suas configurações neste computador.
    .todo = Tudo funciona. Na próxima vez será preciso digitar o seu nome de novo.
notice-keychainUnavailable = O chaveiro deste computador está bloqueado ou não existe.
    .todo = Tudo funciona. Depois de reiniciar, será preciso iniciar sessão novamente.
notice-historyNotKept-disk = Não é possível salvar o histórico: o disco está cheio ou não responde.
    .todo = As chamadas funcionam. O histórico se perde se o Aplomb parar.
notice-historyNotKept-newer = Uma versão mais recente do Aplomb salvou o histórico neste computador.
    .todo = As chamadas funcionam. Esta versão começa um histórico próprio e não o salva.
notice-historyNotKept-unreadable = Não é possível ler o histórico anterior.
    .todo = As chamadas funcionam, e um novo histórico começou.
notice-failoverRefused = Se este servidor falhar, o Aplomb fica aqui: { $host } não é um dos servidores da sua organização.
    .todo = O Finesse indica esse servidor como o outro. Avise a TI.
notice-moved = Mudança para { $server } às { $time }.
    .todo = Nada a fazer.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = O seu estado foi alterado às { $time }.
    .todo = { $code ->
        [none] Se não estiver certo, mude o seu estado aqui.
       *[other] Motivo { $code }. Se não estiver certo, mude o seu estado aqui.
    }
notice-changed-reason = O seu estado foi alterado às { $time }: { $reason }.
    .todo = { $code ->
        [none] Se não estiver certo, mude o seu estado aqui.
       *[other] Motivo { $code }. Se não estiver certo, mude o seu estado aqui.
    }
notice-late = O servidor que falhou alterou o seu estado com atraso, às { $time }.
    .todo = { $code ->
        [none] Isto se deve à falha anterior.
       *[other] Motivo { $code }. Isto se deve à falha anterior.
    }
notice-late-reason = O servidor que falhou alterou o seu estado com atraso, às { $time }: { $reason }.
    .todo = { $code ->
        [none] Isto se deve à falha anterior.
       *[other] Motivo { $code }. Isto se deve à falha anterior.
    }
notice-signedOut = O Finesse encerrou a sua sessão.
    .todo = Inicie sessão novamente ou fale com o seu supervisor.
notice-signedOut-reason = O Finesse encerrou a sua sessão: { $reason }.
    .todo = Inicie sessão novamente ou fale com o seu supervisor.
notice-signOutFollows = O Finesse encerrará a sua sessão depois desta chamada, porque perdeu uma conexão.
    .todo = Você não fez nada de errado. Inicie sessão novamente depois.
notice-mobileAgentForgotten = Depois de uma falha, o Finesse não conhece mais o seu número de telefone.
    .todo = As chamadas podem não chegar ao seu telefone. Encerre a sessão e inicie-a novamente como agente móvel.
notice-leftNotReady =
    { $minutes ->
        [one] Você está em Não pronto há { $minutes } minuto.
       *[other] Você está em Não pronto há { $minutes } minutos.
    }
    .todo = Mude para Pronto quando puder atender novamente.
notice-leftInWrapUp =
    { $minutes ->
        [one] Você está em conclusão há { $minutes } minuto.
       *[other] Você está em conclusão há { $minutes } minutos.
    }
    .todo = Termine a conclusão quando tiver acabado.
notice-lateRefusal = O Finesse acabou recusando uma solicitação anterior.
    .todo = O desktop mostra o estado atual.
    .why = { $why } O desktop mostra o estado atual.

notice-doNotDisturb = Não perturbe está ativado neste computador.
    .todo = As chamadas tocam só nesta janela e no seu telefone.
