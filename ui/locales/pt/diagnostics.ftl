### Machine draft, not yet reviewed by a native speaker.
### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Fechar
diagnostics-copy = Copiar
diagnostics-copied = Copiado

connection-title = Conexão
connection-state = Estado
connection-server = Servidor
connection-transport = Transporte
connection-noTransport = nenhum enquanto não há conexão
connection-since = Desde
connection-sinceTime = { $time }, há { $ago }

times-title = Tempos
times-pings = Ping
    .none = Nenhum ping foi respondido ainda. Um é enviado a cada dez segundos.
times-accepted = Do clique à resposta do Finesse
    .none = Nenhuma solicitação foi enviada ao Finesse ainda.
times-shown = Da resposta ao resultado
    .none = Nenhum resultado foi aguardado ainda.
times-ago = há { $time }
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] mediana { $median }, pior { $worst }, de { $count } valor
   *[other] mediana { $median }, pior { $worst }, de { $count } valores
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: último { $last }, { $range }

part-link = Conexão
part-session = Sessão
part-node = Nó
part-agent = Estado
part-call = Chamada
part-request = Solicitação
part-window = Janela
transitions-title = O que aconteceu
transitions-show = Mostrar
transitions-all = Tudo
transitions-none = Nada deste tipo aconteceu ainda.
# $count: how many older ones there are.
transitions-older = Mostrar anteriores ({ $count })

# How an access token was obtained.
rung-signIn = início de sessão na página da empresa
rung-post = atualização (POST)
rung-get = atualização (GET)
rung-silent = obtenção silenciosa

token-title = Token de acesso
token-fresh = É renovado automaticamente antes de expirar.
token-renewing = Em renovação agora: { $rung }.
token-over = O token expirou. Inicie sessão novamente.
token-bar = Tempo de vida do token de acesso
# $renews and $ends: for instance “in 3:02”.
token-bar-value = idade: { $age }; próxima renovação: { $renews }; expiração: { $ends }
token-age = Idade
token-renews = Próxima renovação
token-ends = Expiração
token-in = em { $time }
token-now = agora
token-past = já expirou
token-by = Obtido por
token-renewals = Renovações até agora
token-renewingNow = Renovação em curso
token-notRenewing = não
token-kept = No chaveiro
token-isKept = sim: na próxima abertura não é preciso iniciar sessão
token-notKept = não: na próxima abertura é preciso iniciar sessão
token-refreshEnds = Expiração do token de atualização
token-guess = Estimativa a partir da hora do início de sessão e de uma configuração. O servidor não a informa.
token-noRefresh = não existe
token-hash = Hash curto
token-hash-about = O mesmo que no log. Não serve para iniciar sessão.

password-proof = Senha
password-proof-what = Você iniciou sessão com uma senha do Finesse.
    .todo = Ela não expira. Fica só na memória, até você encerrar a sessão ou fechar o Aplomb.
