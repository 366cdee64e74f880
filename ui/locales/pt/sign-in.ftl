### Machine draft, not yet reviewed by a native speaker.
### Signing in.

signIn-product = Aplomb
signIn-subtitle = O desktop do agente para o Cisco Finesse
signIn-server = Servidor
signIn-server-hint = finesse.example.com
signIn-agent = Agente
signIn-agent-hint = Nome de login ou número
signIn-agent-about = O nome que a sua empresa lhe deu, com ou sem o domínio.
signIn-extension = Ramal
signIn-more = Mais
signIn-phone = O seu telefone
signIn-phone-desk = Telefone de mesa no ramal
signIn-phone-callByCall = Móvel, uma conexão por chamada
signIn-phone-nailedConnection = Móvel, uma só conexão para todas as chamadas
signIn-number = O seu número
signIn-number-about = As chamadas vão para este número. O ramal é o que a sua empresa lhe deu para ele.
signIn-number-wrong = Este número não pode ser discado.
signIn-offered = Você quer ligar para { $number }.
    .todo = Ele estará no campo de discagem depois que você iniciar sessão.
signIn-submit = Iniciar sessão
signIn-cancel = Cancelar
signIn-cancelling = Cancelando…
# The button. What the desk says while it is used is the next message.
signIn-practice = Praticar
signIn-practice-title = Prática
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = Praticar UCCX
# $name: UCCE or UCCX.
signIn-practice-about = Experimente tudo com um contact center fictício neste computador, com as regras do { $name }
signIn-practice-starting = Iniciando o contact center de prática…
signIn-check = Verificar a conexão
signIn-checking = Perguntando ao servidor…
signIn-answered = { $server } responde
signIn-steps = Progresso do início de sessão
signIn-waitingForAgent = Continue na janela de início de sessão.
signIn-missing = Preencha isto primeiro.
signIn-version = Versão { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Página de início de sessão
    .about = A sua senha vai só para a sua empresa.
    .running = Perguntando ao servidor como você inicia sessão…
signIn-step-token = Token
    .about = A sua empresa confirma quem você é.
    .running = Verificando o token e buscando os seus dados…
signIn-step-connection = Conexão
    .about = Atualizações em tempo real
    .running = Conectando ao Finesse…
signIn-step-phone = Telefone
    .about = As chamadas tocam no seu ramal.
    .running = Iniciando sessão no seu ramal…
signIn-status-waiting = pendente
signIn-status-running = em andamento
signIn-status-done = feito
signIn-status-failed = com falha

signIn-method = Como você inicia sessão no Finesse?
signIn-method-again = Escolher novamente
signIn-method-keep = Manter esta escolha
signIn-method-singleSignOn = Na página da minha empresa
    .about = Com a conta que você usa para todo o resto no trabalho.
    .remembered = Você inicia sessão na página da sua empresa.
signIn-method-password = Com uma senha do Finesse
    .about = Uma senha só para o Finesse. Ela é digitada em uma janela à parte.
    .remembered = Você inicia sessão com uma senha do Finesse.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = Em serviço.
server-outOfService = Fora de serviço no momento.
server-finesse = Finesse.
server-finesse-platform = Finesse para { $platform }.
server-mode-SSO = Logon único.
server-mode-HYBRID = Logon único para alguns agentes.
server-mode-NON_SSO = Senha, sem logon único.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Modo de início de sessão { $mode }.
server-otherNode = Outro nó: { $server }.
