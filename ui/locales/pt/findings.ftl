### Machine draft, not yet reviewed by a native speaker.
### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = O motor web é a versão { $version }.
finding-engineMissing = Não há motor web neste computador.
    .why = As janelas do Aplomb e a página de início de sessão da sua empresa precisam dele. Sem ele nenhuma janela abre.
    .advice = Windows: instale o Microsoft Edge WebView2 Runtime. Linux: instale o WebKitGTK 4.1 (no Debian e no Ubuntu, o pacote libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = O Aplomb ignora estas variáveis de ambiente, porque elas o deixariam menos seguro: { $names }.
    .why = Elas substituem os certificados do computador, registram chaves TLS ou deixam outro programa controlar uma página.
    .advice = Remova-as e instale os certificados no repositório do computador.

# Sandbox
finding-sandboxWorks = A página de início de sessão pode ser executada em uma sandbox.
finding-sandboxMissing = A página de início de sessão é executada sem sandbox: falta { $path }.
    .why = Uma sandbox mantém uma página de início de sessão maliciosa longe dos arquivos e da sessão do agente.
    .advice = Instale os pacotes bubblewrap e xdg-dbus-proxy e inicie o Aplomb novamente.
finding-sandboxRefused = A página de início de sessão é executada sem sandbox: o sistema não permite uma.
    .why = Uma sandbox mantém uma página de início de sessão maliciosa longe dos arquivos e da sessão do agente.
    .advice = Permita que os usuários criem namespaces (sysctl user.max_user_namespaces e, no Debian e no Ubuntu, kernel.unprivileged_userns_clone e kernel.apparmor_restrict_unprivileged_userns ou um perfil do AppArmor para bwrap) e inicie o Aplomb novamente.
finding-sandboxSilent = A página de início de sessão é executada sem sandbox: iniciar uma demora demais.
    .why = Uma sandbox mantém uma página de início de sessão maliciosa longe dos arquivos e da sessão do agente.
    .advice = Verifique quanto tempo `bwrap --ro-bind / / --unshare-all true` leva com a conta do agente e inicie o Aplomb novamente.
finding-sandboxDemanded = Os agentes não podem usar o logon único, porque a sua organização exige uma sandbox.
    .why = O perfil strict não permite nenhuma página de início de sessão sem sandbox.
    .advice = Faça a sandbox funcionar, como diz o resultado anterior. Caso contrário, a TI precisa escolher outro perfil.

# Display
finding-displayFound = Há uma tela para as janelas.
finding-displayMissing = Não há tela nesta sessão.
    .why = Nenhuma janela pode ser aberta aqui. A verificação em si não precisa de tela.
    .advice = Nada, se isto for executado em um shell remoto ou em uma ferramenta de implantação. Caso contrário, inicie o programa em uma sessão de desktop.
finding-accelerationOn = { $because ->
        [organisation] As janelas do Aplomb podem ser desenhadas com a placa gráfica: a sua organização definiu isto.
        [engine] As janelas do Aplomb podem ser desenhadas com a placa gráfica: o motor web deste sistema decide.
       *[other] As janelas do Aplomb podem ser desenhadas com a placa gráfica: este computador tem uma.
    }
finding-accelerationOff = { $because ->
        [organisation] As janelas do Aplomb são desenhadas sem a placa gráfica: a sua organização definiu isto.
        [remote] As janelas do Aplomb são desenhadas sem a placa gráfica: a tela está em outro computador.
       *[other] As janelas do Aplomb são desenhadas sem a placa gráfica: este computador não tem nenhuma.
    }

# Keychain
finding-keychainOpen = O chaveiro responde.
finding-keychainMissing = Esta sessão não tem chaveiro.
    .why = O chaveiro guarda a sessão entre uma abertura e outra. Sem ele, o agente precisa iniciar sessão a cada abertura.
    .advice = Linux: instale e inicie um Secret Service, como o gnome-keyring ou o KWallet. Caso contrário, execute a verificação como o agente, na sessão dele.
finding-keychainLocked = O chaveiro está bloqueado.
    .why = Enquanto o chaveiro está bloqueado, não é possível guardar nem recuperar uma sessão.
    .advice = Peça ao agente que o desbloqueie ou faça com que seja desbloqueado quando o agente entrar no computador.
finding-keychainFailed = O chaveiro falha.
    .why = O chaveiro guarda a sessão entre uma abertura e outra. Sem ele, o agente precisa iniciar sessão a cada abertura.
    .advice = Verifique se outros programas conseguem usar o chaveiro e reinicie o serviço de chaveiro do computador.
finding-keychainSilent = O chaveiro não responde.
    .why = O chaveiro guarda a sessão entre uma abertura e outra. Sem ele, o agente precisa iniciar sessão a cada abertura.
    .advice = Verifique se ele está esperando para ser desbloqueado.

# Settings
finding-settingsRead = O arquivo de configurações pode ser lido.
finding-settingsAbsent = Ainda não há arquivo de configurações.
finding-settingsUnreadable = Não é possível ler o arquivo de configurações.
    .why = Ele contém o servidor, o nome do agente e a aparência. Enquanto não puder ser lido, valem os padrões.
    .advice = Apague o arquivo ou corrija-o: é JSON.

# Policy
finding-policyAbsent = A sua organização não definiu nada.
finding-policyInForce = { $count ->
        [one] A sua organização definiu { $count } valor.
       *[other] A sua organização definiu { $count } valores.
    }
finding-policyUnreadable = Os agentes não podem iniciar sessão, porque não é possível ler as configurações da sua organização.
    .why = O Aplomb não sabe o que elas restringem. O modo de prática também está desativado.
    .advice = Corrija-as onde foram definidas. Os detalhes dizem o que está errado.
finding-policyProblem = { $about } não pode ser usado como a sua organização definiu: { $problem }
    .why = Esta configuração não é usada. Todas as outras da sua organização são.
    .advice = Corrija o valor onde foi definido.
finding-versionCurrent = O Aplomb { $version } é a versão mais recente.
finding-versionNewer = A versão { $version } do Aplomb está disponível; foi publicada em { $published }.
    .why = Ela tem correções que faltam nesta versão.
    .advice = Leia as novidades e depois implante-a.
finding-versionVulnerable = Esta versão do Aplomb tem uma vulnerabilidade conhecida. A versão { $version }, publicada em { $published }, não a tem.
    .why = Um invasor pode usar o que é público sobre ela.
    .advice = Implante logo a nova versão.
finding-versionUnknown = Não se sabe se há uma versão mais recente do Aplomb.
    .why = Não foi possível ler o aviso de versão, ou ele não está assinado com a chave em versionNotice.
    .advice = Abra o endereço em versionNotice em um navegador e compare a chave depois de # com a do editor.
finding-policyRefuses = Os agentes não podem iniciar sessão, por causa do que a sua organização definiu para { $about }: { $problem }
    .why = Sem esta configuração, o Aplomb permitiria mais do que a sua organização quer.
    .advice = Corrija o valor onde foi definido.

# Server
finding-serverNamed = O servidor é { $server }.
finding-serverMissing = Nenhum servidor do Finesse está definido.
    .why = Nada além deste computador pôde ser verificado.
    .advice = Indique um servidor do Finesse: aplomb doctor SERVER, ou o campo Servidor do formulário de início de sessão.
finding-serverInvalid = { $problem ->
        [none] Não é possível estabelecer nenhuma conexão.
       *[other] Este servidor não pode ser usado: { $problem }
    }
    .why = O certificado, os cookies e o redirecionamento do início de sessão precisam do nome completo do servidor.
    .advice = Use o nome completo do host, como está escrito no certificado e em SystemInfo, sem caminho.

# Proxy
finding-proxyNone = Não há proxy no caminho até { $about }.
finding-proxyInUse = As conexões com { $about } passam pelo proxy { $proxy }.
    .why = Tudo passa por ele, exceto as notificações por TCP. Um proxy que encerra conexões longas interrompe os eventos.
    .advice = Nada, se não houver outros problemas. Caso contrário, exclua os hosts do Finesse do proxy.
finding-proxyTrouble = O proxy { $about } não conecta a { $host }.
    .why = As configurações do sistema enviam tudo por este proxy, e ele não deixa o Aplomb passar.
    .advice = Faça o proxy permitir CONNECT para os nós do Finesse e o serviço de identidade, ou exclua estes hosts nas configurações de proxy do sistema.
finding-proxyWantsSignIn = O proxy { $about } exige um início de sessão antes de conectar a { $host } (407).
    .why = O Aplomb não inicia sessão em um proxy com Negotiate, NTLM nem Kerberos, por isso nada passa.
    .advice = Faça o proxy deixar passar sem início de sessão as conexões com os nós do Finesse e o serviço de identidade, ou exclua estes hosts nas configurações de proxy do sistema.

# Name
finding-nameFound = { $count ->
        [one] O nome { $about } tem { $count } endereço.
       *[other] O nome { $about } tem { $count } endereços.
    }
finding-nameByProxy = Este computador não conhece o nome { $about }.
    .why = O nome é resolvido pelo proxy, não por este computador.
    .advice = Nada.
finding-nameNotFound = O nome de host { $about } não foi encontrado (DNS).
    .why = Sem um endereço nenhuma conexão é possível.
    .advice = Verifique a grafia e se este computador usa o DNS da empresa (VPN).
finding-nameServiceSilent = O serviço de nomes (DNS) não responde para { $about }.
    .why = Sem um endereço nenhuma conexão é possível.
    .advice = Verifique se este computador alcança o DNS da empresa (VPN, firewall).
finding-noNetwork = Este computador não tem conexão de rede.
    .why = Nenhum servidor pode ser acessado e nenhum nome pode ser resolvido.
    .advice = Conecte-o à rede ou à VPN.

# Port
finding-portOpen = A porta { $port } de { $about } está aberta.
finding-portRefused = { $about } recusa conexões na porta { $port }.
    .why = REST, o início de sessão e as notificações usam esta porta.
    .advice = Verifique se o Finesse Tomcat está em execução no nó e se esta é a porta certa (8445).
finding-portSilent = { $about } não responde na porta { $port }.
    .why = REST, o início de sessão e as notificações usam esta porta. Um firewall que descarta pacotes ou um nó desligado têm este efeito.
    .advice = Verifique se o nó está ligado e abra a porta nos firewalls do caminho.
finding-hostUnreachable = Não é possível alcançar { $about }.
    .why = Não há rota deste computador até o nó.
    .advice = Verifique a rede, a VPN e as rotas.
finding-portNotTls = A porta { $port } de { $about } não responde com um TLS válido.
    .why = O Finesse só usa TLS. Outra coisa escuta ali ou algo no caminho quebra o TLS.
    .advice = Verifique a porta e o que inspeciona o tráfego no caminho.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] O certificado de { $about } é confiável.
        [one] O certificado de { $about } é confiável: resta { $days } dia.
       *[other] O certificado de { $about } é confiável: restam { $days } dias.
    }
finding-certificateEndsSoon = { $days ->
        [none] O certificado de { $about } expirou.
        [0] O certificado de { $about } expira em menos de um dia.
        [one] O certificado de { $about } expira em breve: resta { $days } dia.
       *[other] O certificado de { $about } expira em breve: restam { $days } dias.
    }
    .why = Com um certificado expirado, os agentes não podem iniciar sessão.
    .advice = Renove agora o certificado nesse servidor.
finding-certificateEnded = { $days ->
        [0] O certificado de { $about } expirou há menos de um dia.
        [one] O certificado de { $about } expirou há { $days } dia.
       *[other] O certificado de { $about } expirou há { $days } dias.
    }
    .why = Um certificado expirado não prova nada, por isso o Aplomb o recusa.
    .advice = Renove o certificado nesse servidor. Se as datas dele parecerem certas, acerte o relógio deste computador.
finding-certificateNotBegun = { $days ->
        [one] O certificado de { $about } ainda não é válido: passa a valer em até { $days } dia.
       *[other] O certificado de { $about } ainda não é válido: passa a valer em até { $days } dias.
    }
    .why = Um certificado que ainda não é válido não prova nada, por isso o Aplomb o recusa.
    .advice = Verifique primeiro o relógio deste computador e depois o certificado nesse servidor.
finding-certificateClockWrong = { $way ->
        [behind] O certificado de { $about } está fora do prazo só porque o relógio deste computador está pelo menos { $apart } atrasado.
       *[ahead] O certificado de { $about } está fora do prazo só porque o relógio deste computador está pelo menos { $apart } adiantado.
    }
    .why = Os certificados são verificados com o relógio: se ele estiver errado, um certificado bom parece fora do prazo.
    .advice = Acerte a data, a hora e o fuso horário deste computador ou faça com que ele receba a hora do servidor de horário da empresa.
finding-certificateOtherName = O certificado que { $about } apresenta é para { $names }.
    .why = Com o nome usado, o servidor não pode provar quem é.
    .advice = Use um nome que esteja no certificado ou renove o certificado de modo que contenha o nome usado.
finding-certificateNoAltName = O certificado de { $about } não tem nome alternativo da entidade.
    .why = Os nomes são lidos só do nome alternativo da entidade; o nome comum (CN) não vale há anos.
    .advice = Renove o certificado nesse servidor com o nome do host como nome alternativo da entidade (SAN, tipo DNS).
finding-certificateOldVersion = O certificado de { $about } é anterior à versão 3 do X.509.
    .why = Certificados anteriores ao X.509 versão 3 não podem conter nem um nome alternativo da entidade nem um uso, por isso o Aplomb os recusa.
    .advice = Renove o certificado nesse servidor como um da versão 3, com o nome do host como nome alternativo da entidade (SAN).
finding-certificateWrongUsage = O certificado de { $about } não foi feito para um servidor.
    .why = O próprio certificado diz que é para outra coisa. Instalá-lo neste computador não resolve.
    .advice = Renove o certificado nesse servidor como um de servidor: uso estendido de chave serverAuth, uso de chave digitalSignature, e não como o de uma autoridade (CA:FALSE).
finding-certificateWeakSignature = O certificado de { $about }, ou o da autoridade dele, está assinado com MD5 ou SHA-1.
    .why = Assinaturas com MD5 ou SHA-1 podem ser falsificadas, por isso o Aplomb as recusa.
    .advice = Renove o certificado nesse servidor, assinado com SHA-256 ou superior; faça o mesmo com o da autoridade intermediária, se o antigo for esse.
finding-certificateUnknownAlgorithm = O certificado de { $about }, ou o da autoridade dele, está assinado com um algoritmo que o Aplomb não suporta.
    .why = O Aplomb não consegue verificar a assinatura.
    .advice = Renove o certificado nesse servidor, assinado com SHA-256 ou SHA-384 e com uma chave RSA (2048 bits ou mais), ECDSA P-256 ou P-384.
finding-certificateWeakKey = O certificado de { $about }, ou o da autoridade dele, tem uma chave RSA de apenas { $bits } bits.
    .why = Chaves RSA com menos de 2048 bits podem ser quebradas, por isso o Aplomb as recusa.
    .advice = Renove o certificado nesse servidor com uma chave nova: RSA de 2048 bits ou mais, ou ECDSA P-256.
finding-certificateUnknownAuthority = O certificado de { $about } vem de { $authority }, em que este computador não confia.
    .why = Este computador não confia na autoridade que emitiu o certificado do servidor.
    .advice = Instale o certificado da autoridade no repositório de certificados raiz confiáveis deste computador.
finding-certificateSelfSigned = O certificado de { $about } é autoassinado.
    .why = O servidor emitiu o certificado para si mesmo, como o Finesse faz quando é novo; este computador só confia em um certificado assim se ele estiver no seu repositório.
    .advice = Dê ao servidor um certificado da autoridade da empresa ou instale este como confiável neste computador.
finding-certificateIncomplete = { $about } envia só o próprio certificado, emitido por { $authority }, que este computador não conhece.
    .why = O servidor envia apenas o próprio certificado, e este computador não conhece o emissor dele: falta a autoridade intermediária.
    .advice = Faça o servidor enviar a cadeia completa (carregue nele também o certificado intermediário). Se o emissor for uma autoridade raiz, instale-a neste computador.
finding-certificateIntermediateEnded = { $days ->
        [0] O certificado intermediário de { $authority }, que { $about } envia, expirou há menos de um dia.
        [one] O certificado intermediário de { $authority }, que { $about } envia, expirou há { $days } dia.
       *[other] O certificado intermediário de { $authority }, que { $about } envia, expirou há { $days } dias.
    }
    .why = O certificado do próprio servidor está no prazo, mas o da autoridade entre ele e a raiz não, por isso o Aplomb recusa a cadeia.
    .advice = Carregue nesse servidor o certificado intermediário renovado e remova dele o antigo.
finding-certificateRevoked = O certificado de { $about } foi revogado pela autoridade dele.
    .why = A autoridade o retirou, por exemplo porque a chave foi roubada, por isso o Aplomb o recusa.
    .advice = Renove o certificado nesse servidor com uma chave nova. Pergunte à autoridade por que ele foi revogado.
finding-certificateMalformed = Não é possível ler o certificado de { $about }.
    .why = O que o servidor envia não é um certificado no formato X.509.
    .advice = Renove o certificado nesse servidor. Se outros programas o leem, verifique o que inspeciona o tráfego no caminho.
finding-certificateNotProven = { $about } não provou que tem a chave do seu certificado.
    .why = Qualquer um pode apresentar um certificado; só o dono tem a chave. O Aplomb recusa a conexão.
    .advice = Verifique o que inspeciona o tráfego no caminho e se a chave e o certificado nesse servidor correspondem; depois reinicie-o.
finding-certificateRefused = As regras do sistema recusam o certificado de { $about }.
    .why = Uma regra deste computador ou da autoridade proíbe este certificado para este servidor; o log contém a mensagem da biblioteca TLS.
    .advice = Renove o certificado nesse servidor como um certificado comum: versão 3, o nome do host como nome alternativo da entidade, uso estendido de chave serverAuth, emitido por uma autoridade em que este computador confie.

# Clock
finding-clockRight = Os relógios deste computador e de { $about } coincidem.
finding-clockUnknown = A hora do relógio de { $about } não é conhecida.
    .why = O servidor não informou a sua hora.
    .advice = Nada.
finding-clockWrong = { $way ->
        [behind] O relógio deste computador está { $apart } atrasado em relação ao de { $about }.
       *[ahead] O relógio deste computador está { $apart } adiantado em relação ao de { $about }.
    }
    .why = Certificados e inícios de sessão são verificados com o relógio, e as horas no desktop estariam erradas.
    .advice = Faça este computador e os servidores usarem a mesma fonte de hora.

# System Info
finding-systemInfoRead = { $about } informa o seu estado.
finding-systemInfoSlow = { $about } levou { $seconds } s para informar o seu estado.
    .why = Cada clique de um agente esperaria o mesmo tempo.
    .advice = Verifique a carga do nó e a rede até ele (VPN, proxy).
finding-systemInfoProtected = { $about } exige um início de sessão antes de informar o seu estado.
    .why = Um proxy reverso pede credenciais, por isso os nós e o método de início de sessão não são conhecidos antes do início de sessão.
    .advice = Defina os dois nós e o método de início de sessão por política.
finding-systemInfoMissing = Um servidor web responde em { $about }, mas não o Finesse ({ $status }).
    .why = É um servidor web, mas o Finesse não está em execução nele.
    .advice = Verifique o nome e a porta, e se a aplicação Finesse foi iniciada no nó.
finding-systemInfoFails = { $about } falha quando o seu estado é pedido ({ $status }).
    .why = O nó responde com um erro.
    .advice = Verifique o Cisco Finesse Tomcat no nó. Reinicie-o se o erro continuar.
finding-systemInfoOther = Uma página web responde em { $about } no lugar do Finesse.
    .why = Algo diferente do Finesse responde: um portal cativo, um filtro ou outro servidor.
    .advice = Abra o endereço em um navegador neste computador e verifique o que responde.
finding-systemInfoUnreadable = Não é possível ler a resposta de { $about }.
    .why = A resposta não está no formato que o Finesse usa.
    .advice = Verifique o nome e a porta, e se algo altera o tráfego no caminho.
finding-systemInfoNoAnswer = { $about } não informa o seu estado.
    .why = A porta aceita conexões, mas nenhuma resposta chega.
    .advice = Verifique a carga e o estado do nó.

# Service
finding-inService = { $about } está em serviço.
finding-outOfService = { $status ->
        [none] { $about } está fora de serviço.
       *[other] { $about } está fora de serviço ({ $status }).
    }
    .why = Um nó fora de serviço não aceita inícios de sessão nem controla chamadas.
    .advice = Verifique a conexão do nó com o servidor CTI (UCCE: CTI OS/PG; UCCX: o motor do CCX). O Aplomb usa o outro nó se ele estiver em serviço.

# Heartbeat
finding-heartbeatHeard = { $about } está conectado ao seu servidor CTI.
finding-heartbeatUnknown = { $about } não informa se está conectado ao seu servidor CTI.
    .why = Esta versão não diz se recebe sinal do servidor CTI.
    .advice = Nada.
finding-heartbeatLost = { $about } não está conectado ao seu servidor CTI.
    .why = Os estados e as chamadas podem não acompanhar, e o nó está prestes a ficar fora de serviço.
    .advice = Verifique o servidor CTI desse lado e a rede entre os dois.

# Maintenance
finding-maintenanceNone = { $about } não está em manutenção.
finding-maintenanceUnderWay = { $about }, ou o seu lado CTI, está em manutenção.
    .why = O nó ficará fora de serviço.
    .advice = Nada, se estiver planejado. Agentes sem chamadas podem iniciar sessão no outro nó.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] O segundo servidor está definido como { $node }.
       *[no] O outro nó é { $node }.
    }
finding-otherNodeMissing = SystemInfo não indica outro nó.
    .why = Se este nó falhar, não há outro nó para onde mudar.
    .advice = Se houver um segundo nó, verifique por que SystemInfo não o indica ou defina-o por política.
finding-otherNodeTheSame = SystemInfo indica { $about } como os dois nós.
    .why = Se este nó falhar, não há outro nó para onde mudar.
    .advice = Corrija no Finesse os nomes dos dois nós do cluster.
finding-nodeNotNamed = SystemInfo indica { $names }, e não { $about }.
    .why = O servidor tem nomes diferentes do que foi digitado. O logon único pode recusá-lo, e o outro nó não é conhecido.
    .advice = Use um dos nomes em SystemInfo, exatamente como está escrito lá.

# Xmpp Domain
finding-xmppDomainSaid = O domínio das notificações é { $domain }.
finding-xmppDomainMissing = { $about } não informa o domínio das notificações.
    .why = O próprio nome do servidor é usado no lugar. Se estiver errado, nenhum evento chega.
    .advice = Verifique SystemInfo no nó: deve conter xmppDomain.

# Auth Mode
finding-authModeKnown = { $about } usa o modo de início de sessão { $mode }.
finding-authModeUnknown = { $about } usa o modo de início de sessão { $mode }, que não é conhecido.
    .why = O Aplomb conhece SSO, HYBRID e NON_SSO; com qualquer outro, pergunta-se ao agente.
    .advice = Defina o método de início de sessão por política.
finding-authModeMissing = { $about } não informa como os agentes iniciam sessão.
    .why = Pergunta-se ao agente como ele inicia sessão.
    .advice = Defina o método de início de sessão por política.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] O serviço de identidade { $about } responde com uma página ({ $status }).
       *[page] A página de início de sessão da empresa em { $about } responde ({ $status }).
    }
finding-signInNotUsed = O logon único não é usado.
    .why = Os agentes iniciam sessão com uma senha do Finesse.
    .advice = Nada.
finding-singleSignOnMissing = { $status ->
        [none] { $about } não começa um início de sessão.
       *[other] { $about } não redireciona para o serviço de identidade ({ $status }).
    }
    .why = O nó não redireciona para o serviço de identidade.
    .advice = Verifique se o logon único está configurado e testado no nó.
finding-identityServiceUnreachable = Não é possível alcançar o serviço de identidade { $about }.
    .why = O início de sessão passa por ele. Sem ele, os agentes não podem iniciar sessão e nenhum token é renovado.
    .advice = Verifique se o Cisco IdS está em execução e abra a porta dele (8553) nos firewalls.
finding-identityServiceFails = O serviço de identidade { $about } responde com um erro ({ $status }).
    .why = O início de sessão passa por ele. Sem ele, os agentes não podem iniciar sessão e nenhum token é renovado.
    .advice = Verifique o estado do Cisco IdS (por exemplo, PARTIAL_SERVICE) e o log dele.
finding-redirectUriUnknown = { $about } não conhece este nó pelo nome que foi usado (invalid_redirectUri).
    .why = O serviço de identidade só redireciona para nós que conhece pelo nome.
    .advice = Use o nome que está registrado ou registre este no serviço de identidade.
finding-redirectInsecure = { $to ->
        [unreadable] { $about } redireciona para um endereço que não pode ser lido.
        [nowhere] { $about } redireciona para um endereço sem host.
       *[other] { $about } redireciona para { $to }, que não é https.
    }
    .why = Por http, o início de sessão poderia ser lido no caminho, por isso o Aplomb não segue o redirecionamento.
    .advice = Mude o endereço para https onde ele está configurado (serviço de identidade ou provedor).
finding-redirectLoop = { $steps ->
        [none] O início de sessão redireciona em loop em { $about }.
        [one] O início de sessão não chega a nenhuma página após { $steps } redirecionamento.
       *[other] O início de sessão não chega a nenhuma página após { $steps } redirecionamentos.
    }
    .why = O início de sessão nunca chegaria a uma página.
    .advice = Verifique os endereços de redirecionamento no serviço de identidade e no provedor. Os relógios dos dois devem coincidir.
finding-signInHostNotAllowed = O início de sessão redireciona para { $about }, que não é permitido.
    .why = A sua organização listou os hosts que o início de sessão pode abrir, e este não está na lista.
    .advice = Adicione o host à lista de hosts permitidos para o início de sessão.
finding-signInPageUnreachable = { $because ->
        [slow] O redirecionamento de { $about } para a página de início de sessão demora demais.
       *[other] Não é possível alcançar a página de início de sessão da empresa em { $about }.
    }
    .why = O serviço de identidade redireciona para lá, mas nenhuma página chega.
    .advice = Verifique se o provedor de identidade está em execução e se este computador pode alcançá-lo.
finding-signInPageFails = A página de início de sessão da empresa em { $about } responde com um erro ({ $status }).
    .why = O serviço de identidade redireciona para lá, mas chega um erro.
    .advice = Verifique o log do provedor de identidade. A terceira parte confiável (Cisco IdS) pode não ser conhecida lá.

# Web Socket
finding-webSocketOpen = O WebSocket com { $about } está aberto.
finding-webSocketOldPort = O WebSocket com { $about } está aberto só na porta antiga.
    .why = As versões a partir da 12.6(1) usam a porta do REST. A porta antiga será removida.
    .advice = Nada por enquanto. Abra as duas portas nos firewalls.
finding-webSocketClosed = O WebSocket com { $about } não está aberto.
    .why = É o melhor transporte para os eventos. O Aplomb usa o próximo.
    .advice = Deixe o WebSocket passar até o nó (proxy, firewall, balanceador de carga).

# Bosh
finding-boshOpen = O BOSH com { $about } está aberto.
finding-boshOldPort = O BOSH com { $about } está aberto só na porta antiga.
    .why = As versões a partir da 12.6(1) usam a porta do REST. A porta antiga será removida.
    .advice = Nada por enquanto. Abra as duas portas nos firewalls.
finding-boshClosed = O BOSH com { $about } não está aberto.
    .why = É o segundo transporte para os eventos e só é necessário se o WebSocket falhar.
    .advice = Nada enquanto o WebSocket estiver aberto.

# Tcp
finding-tcpOpen = O TCP com { $about } está aberto.
finding-tcpClosed = O TCP com { $about } não está aberto.
    .why = É o último transporte para os eventos. Os administradores podem fechá-lo.
    .advice = Nada enquanto outro transporte estiver aberto.

# Notifications
finding-notificationsOpen = Os eventos de { $about } podem ser recebidos.
finding-notificationsClosed = Não há conexão com o serviço de notificações de { $about }.
    .why = Sem eventos, os agentes não veem quando uma chamada toca.
    .advice = Verifique se o Cisco Finesse Notification Service está em execução e deixe WebSocket, BOSH ou TCP passar até ele.
finding-plainNotOffered = O serviço de notificações de { $about } não aceita nem token nem senha.
    .why = Tokens e senhas são enviados com SASL PLAIN, dentro do TLS. Sem ele, os agentes não podem iniciar sessão para receber eventos.
    .advice = Restaure os mecanismos SASL do serviço de notificações para os padrões do Finesse.

# Server
finding-notExamined = { $because ->
        [noAddress] Não verificado, porque o nome não tem endereço.
        [noConnection] Não verificado, porque não é possível estabelecer nenhuma conexão.
        [unusable] Não verificado, porque { $about } não pode ser usado.
        [outOfService] Não verificado, porque { $about } está fora de serviço.
        [signInFirst] Não verificado, porque { $about } não informa nada antes de um início de sessão.
       *[notTrusted] Não verificado, porque o certificado de { $about } não é confiável.
    }
    .why = Um problema anterior precisa ser resolvido primeiro.
    .advice = Resolva o problema indicado acima e verifique novamente.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
