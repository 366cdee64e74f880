### Machine draft, not yet reviewed by a native speaker.
### What the organisation has set on this computer.

policy-setting-profile = Perfil
policy-setting-server = Servidor do Finesse
policy-setting-secondServer = Segundo servidor do Finesse
policy-setting-extension = Ramal
policy-setting-signInMethod = Método de início de sessão
policy-setting-allowedHosts = Hosts que a janela de início de sessão pode abrir
policy-setting-signOutAddresses = Endereços abertos ao encerrar a sessão
policy-setting-sessionMinutes = Duração de uma sessão, em minutos
policy-setting-keepSession = A sessão é mantida ao fechar o Aplomb
policy-setting-rememberAgent = O nome do agente é lembrado
policy-setting-keepHistoryDays = Dias durante os quais o histórico é mantido
policy-setting-askForName = O formulário pede um nome
policy-setting-mobileAgent = Agente móvel
policy-setting-refreshForm = Método HTTP da atualização do token
policy-setting-userHint = Nome para a página de início de sessão
policy-setting-charset = Conjunto de caracteres das senhas
policy-setting-transport = Transporte até o serviço de notificações
policy-setting-agents = Número de agentes
policy-setting-restoreReady = Voltar a Pronto após falha do servidor
policy-setting-maskedVariables = Dados da chamada ocultos
policy-setting-language = Idioma
policy-setting-onClose = Fechamento da janela
policy-setting-onLock = Bloqueio do computador
policy-setting-startAtLogin = Início ao entrar no computador
policy-setting-alarmPhone = Alarme do telefone
policy-setting-alarmMissedCall = Alarme de chamada perdida
policy-setting-alarmSignInEnding = Alarme do fim da sessão
policy-setting-alarmLongState = Alarme de Não pronto ou conclusão prolongados
policy-setting-notReadyMinutes = Não pronto prolongado, em minutos
policy-setting-wrapUpMinutes = Conclusão prolongada, em minutos
policy-setting-alarmToastSeconds = Alarmes: segundos até a notificação
policy-setting-alarmSoundSeconds = Alarmes: segundos até o som
policy-setting-popHosts = Servidores das páginas que abrem com uma chamada
policy-setting-httpHosts = Servidores das solicitações dos fluxos de trabalho
policy-setting-sendMaskedVariables = Dados ocultos da chamada em endereços e solicitações
policy-setting-workflowMatch = Fluxos de trabalho que são executados
policy-setting-screenPopRinging = Página que abre quando uma chamada toca
policy-setting-screenPopAnswered = Página que abre quando uma chamada é atendida
policy-setting-screenPopEnded = Página que abre quando uma chamada terminou
policy-setting-hotkeys = Atalhos de teclado globais
policy-setting-osAccountSignIn = Início de sessão com a conta do Windows
policy-setting-practice = Modo de prática
policy-setting-logLevel = Nível do log
policy-setting-acceleration = Aceleração por hardware
policy-setting-versionNotice = Endereço do aviso de versão

policy-true = Sim
policy-false = Não
policy-by = Definido pela sua organização
policy-change = Definido pela sua organização. Só o seu departamento de TI pode alterar isto.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Não foi possível usar as configurações da sua organização.
    .todo = Todo o resto funciona. Avise o seu departamento de TI.
    .detailed = Todo o resto funciona. Avise o seu departamento de TI: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Você não pode iniciar sessão, porque não é possível ler as configurações da sua organização.
    .todo = Avise o seu departamento de TI: { $problem }
policy-refuses-one = Você não pode iniciar sessão, porque não é possível usar esta configuração da sua organização: { $setting }.
    .todo = Avise o seu departamento de TI: { $problem }
policy-unused-one = Não foi possível usar uma configuração da sua organização: { $setting }.
    .todo = Todo o resto funciona. Avise o seu departamento de TI: { $problem }
policy-unused-several = Não foi possível usar algumas configurações da sua organização: { $settings }.
    .todo = Todo o resto funciona. Avise o seu departamento de TI; o log informa o motivo.
