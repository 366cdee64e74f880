### Machine draft, not yet reviewed by a native speaker.
### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Detalhes
error-copy = Copiar detalhes
error-copied = Copiado
error-dismiss = Descartar
error-takeOver = Usar aqui
error-signInAs = Iniciar sessão como { $name }
error-examine = Procurar a causa
error-says = O Finesse diz: { $says }
error-help-chooseReason = Escolher um motivo
error-help-notReady = Mudar para Não pronto
error-help-signInAgain = Iniciar sessão
error-certificate-of = Apresentado por
error-certificate-subject = Certificado de
error-certificate-issuer = Emitido por
error-unreadable = não é possível ler

error-invalidServer = Isto não é o nome de um servidor.
    .todo = Digite só o nome do servidor, por exemplo finesse.example.com. Um endereço IP não funciona.
error-invalidServer-address = Use o nome do servidor, não o endereço IP.
error-nameNotFound = Não existe servidor com este nome.
    .todo = Verifique a grafia. Se o nome estiver certo, este computador pode precisar da rede ou da VPN da sua empresa.
error-noNetwork = Não é possível acessar o servidor.
    .todo = Verifique se este computador está conectado à rede da sua empresa e tente novamente.
error-portRefused = O servidor existe, mas o Finesse não responde nesta porta.
    .todo = Não indique a porta, a menos que a TI tenha informado uma. Se o Finesse acabou de ser reiniciado, tente novamente em alguns minutos.
error-proxySignIn = O proxy da sua empresa exige um início de sessão que o Aplomb não pode fazer.
    .todo = A TI precisa fazer o proxy deixar passar as conexões com o Finesse sem início de sessão, ou excluir o Finesse do proxy.
error-timedOut = { $host ->
        [none] O servidor não respondeu a tempo.
       *[other] { $host } não respondeu a tempo.
    }
    .todo = Tente novamente. Se não resolver, informe à TI o nome deste servidor.
error-certificateNotTrusted = Este computador não confia no certificado do servidor.
    .todo = A TI precisa instalar neste computador o certificado do emissor ou renovar o do servidor.
error-notFinesse = Um servidor respondeu, mas não é o Finesse.
    .todo = Confirme com a TI o nome do servidor.
error-outOfService = O Finesse está fora de serviço no momento.
    .todo = Espere um pouco e tente novamente. As chamadas ainda podem tocar no seu telefone.
error-cancelled = O início de sessão foi cancelado.
    .todo = Inicie sessão novamente quando quiser.
error-signInRefused = O serviço de identidade recusou o seu início de sessão.
    .todo = Tente novamente. Se for recusado outra vez, a TI precisa verificar o acesso da sua conta ao Finesse.
error-signInFailed = O serviço de identidade falhou ao criar o seu token.
    .todo = Tente novamente em um minuto. Se não resolver, avise a TI.
error-tokenUnreadable = O início de sessão terminou com uma resposta que não é um token.
    .todo = Tente novamente. Se acontecer outra vez, a TI precisa dos detalhes abaixo.
error-wrongPerson = Outra pessoa iniciou sessão na página da sua empresa.
    .todo = Nada foi guardado. Inicie sessão lá com a sua própria conta ou corrija o nome do agente.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = Você digitou { $expected }, mas quem iniciou sessão na página da sua empresa foi { $signedIn }.
    .todo = Nada foi guardado. Inicie sessão como { $signedIn } ou inicie sessão novamente e use lá a conta de { $expected }.
error-persons-desk = Aqui a sessão é de { $expected }, mas quem iniciou sessão na página da sua empresa foi { $signedIn }.
    .todo = Nada foi guardado. Inicie sessão novamente e use lá a conta de { $expected }, ou encerre a sessão.
error-nameNeeded = Este servidor precisa de um nome para iniciar a sua sessão.
    .todo = Peça à TI que ative askForName.
error-navigationRefused = { $host ->
        [none] O início de sessão levou a um servidor que não é permitido.
       *[other] O início de sessão levou a { $host }, que não é permitido.
    }
    .todo = Nada foi enviado para lá. A TI precisa permitir este endereço ou corrigir o início de sessão.
error-wrongServerName = { $host ->
        [none] O Finesse tem outro nome e só permite iniciar sessão com esse nome.
       *[other] O Finesse chama a si mesmo de { $host } e só permite iniciar sessão com esse nome.
    }
    .todo = { $host ->
        [none] Se este for o servidor da sua empresa, digite o nome próprio dele como servidor e inicie sessão novamente.
       *[other] Se este for o servidor da sua empresa, digite { $host } como servidor e inicie sessão novamente.
    }
error-clientCertificateRequired = { $host ->
        [none] O servidor exige um certificado deste computador, que o Aplomb não pode apresentar.
       *[other] { $host } exige um certificado deste computador, que o Aplomb não pode apresentar.
    }
    .todo = Peça à TI uma forma de iniciar sessão sem certificado de cliente.
error-policyRefuses = Você não pode iniciar sessão, porque não é possível usar as configurações da sua organização.
    .todo = Avise o seu departamento de TI.
error-sandboxRequired = A sua organização exige uma sandbox para a página de início de sessão, e este computador não tem nenhuma que funcione.
    .todo = Avise a TI. A verificação informa o que falta.
error-signInPageEnded = A página de início de sessão fechou inesperadamente.
    .todo = Inicie sessão novamente. Nada resta da página que fechou.
error-signInPageFailed = { $host ->
        [none] Não foi possível carregar a página de início de sessão do servidor.
       *[other] Não foi possível carregar a página de início de sessão de { $host }.
    }
    .todo = Tente novamente. Se não resolver, a TI precisa dos detalhes abaixo.
error-passwordRefused = Senha incorreta.
    .todo = Cinco senhas incorretas bloqueiam a sua conta por cinco minutos.
error-chooseMethod = O servidor não informa como se inicia sessão.
    .todo = Escolha no formulário.
error-unknownAgent = O Finesse não conhece este agente.
    .todo = Verifique o seu nome ou número de agente.
error-invalidExtension = O Finesse não conhece este ramal ou o telefone dele está desligado.
    .todo = Verifique o ramal e o telefone e inicie sessão novamente.
error-extensionBusy = Outro agente usa este ramal.
    .todo = Escolha outro ramal ou peça ao outro agente que encerre a sessão.
error-signedInElsewhere = Você já tem uma sessão iniciada em outro ramal.
    .todo = Encerre a sessão lá ou escolha Usar aqui. Isso encerra a outra sessão.
error-linkFailed = A conexão para as atualizações em tempo real do Finesse falhou.
    .todo = Tente novamente. Se não resolver, um firewall pode estar bloqueando a conexão: avise a TI.
error-reasonRequired = O Finesse exige um motivo.
    .todo = Escolha um da lista.
error-reasonRefused = O Finesse não aceita este motivo.
    .todo = Escolha outro.
error-stateRefused = O Finesse não alterou o seu estado.
    .todo = O estado mostrado aqui é o atual. Tente novamente em instantes.
error-callRefused = O Finesse recusou esta ação na chamada.
    .todo = A chamada continua como mostrada aqui. Tente novamente ou use o seu telefone.
error-callRefused-dial = O Finesse não iniciou a chamada.
    .todo = Verifique o número e disque novamente.
error-end-unconfirmed = O Finesse não confirmou o fim.
    .todo = Se a chamada ainda estiver ativa, encerre-a no seu telefone.
error-callGone = Esta chamada já terminou.
    .todo = Não há mais nada a fazer com ela.
error-callDataNotKept = O sistema telefônico não manteve esta alteração por completo.
    .todo = Os dados da chamada são mostrados como estão agora. Corrija-os e salve de novo.
# $names: names of call data, as a list.
error-callData-dropped = O sistema telefônico não manteve esta alteração: { $names }.
    .todo = Os dados da chamada são mostrados como estão agora. Tente novamente ou use outro texto.
error-callData-truncated = O sistema telefônico manteve só o começo: { $names }.
    .todo = Encurte o texto e salve de novo.
error-invalidNumber = Este número não pode ser discado.
    .todo = Verifique os dígitos. A sua empresa pode não permitir este destino.
error-busy = A sua última solicitação ainda aguarda o resultado.
    .todo = Espere um momento e tente novamente.
error-noResult = O Finesse aceitou a solicitação, mas o resultado não chegou a tempo.
    .todo = Ainda pode surtir efeito. Confira o que é mostrado aqui antes de tentar novamente.
error-notSignedIn = Você não iniciou sessão.
    .todo = Inicie sessão primeiro.
error-sessionExpired = A sua sessão terminou.
    .todo = Inicie sessão novamente e repita a ação.
error-refused = O Finesse recusou isto.
    .todo = Os detalhes contêm a mensagem dele.
error-settingsNotSaved = Não foi possível salvar as suas configurações.
    .todo = Elas valem até você fechar o Aplomb. Se acontecer outra vez, avise a TI.
error-internal = Algo deu errado no próprio Aplomb.
    .todo = Tente novamente. Se não resolver, envie os detalhes à TI.
