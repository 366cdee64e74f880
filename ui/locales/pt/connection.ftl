### Machine draft, not yet reviewed by a native speaker.
### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again.
link-why-unreachable = Não é possível acessar o Finesse
link-why-outOfService = O Finesse está fora de serviço
link-why-refused = O Finesse encerrou a conexão
link-why-silent = O Finesse não responde

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (solicitações HTTP)
link-transport-tcp = TCP com TLS

# The state of the connection, for Diagnostics.
link-state-idle = Sem conexão: nenhuma é necessária
link-state-connecting = Conectando, tentativa { $attempt }
link-state-online = Conectado
# $why: one of link-why-….
link-state-waiting = { $why }; aguardando a tentativa { $attempt }
link-state-signInNeeded = Aguardando um novo início de sessão
link-state-takenOver = Substituída por uma conexão de outro lugar

# The line at the top of the desk. $time: a length of time.
link-connecting = Conectando ao Finesse…
link-reconnecting = Reconectando a { $server } ({ $time })
link-outOfService = { $server } está fora de serviço ({ $time })
link-lost = Reconectando ao Finesse
link-next = próxima tentativa em { $time }
link-nextNow = conectando agora
# Stands behind the line about the connection.
link-unharmed = — a sua chamada não é afetada. Coloque-a em espera ou encerre-a no telefone.
link-stillRings = — as chamadas continuam tocando no seu telefone. O que você vê aqui pode estar desatualizado.
link-onCall = A sua chamada não é afetada. Coloque-a em espera ou encerre-a no telefone.
link-idle = As chamadas continuam tocando no seu telefone. O que você vê aqui pode estar desatualizado.
link-tryNow = Tentar agora
link-signInNeeded = O Finesse exige um novo início de sessão para enviar atualizações.
link-takenOver = Você se conectou de outro lugar. As atualizações não são mostradas aqui.
link-takeBack = Continuar aqui
link-back = Conectado ao Finesse novamente

# The sign-in is over.
expired-refreshTokenEnded = A sua sessão atingiu o limite de tempo.
expired-refused = O serviço de identidade não aceita mais a sua sessão.
expired-unreachable = Não foi possível renovar a sua sessão a tempo.
expired-onCall = A sua chamada continua. Os botões voltam a funcionar depois que você iniciar sessão.
expired-idle = Os botões voltam a funcionar depois que você iniciar sessão.
expired-signInAgain = Iniciar sessão
expired-signingIn = Aguardando a janela de início de sessão…

# The sign-in will end.
ending-why-refreshTokenEnded = A sua empresa exige um novo início de sessão até lá.
ending-why-refused = O serviço de identidade não aceita mais a sessão atual.
ending-why-unreachable = Não foi possível renová-la: o serviço de identidade não responde.
ending-stage-tenMinutes = A sua sessão termina em menos de dez minutos
ending-stage-fiveMinutes = A sua sessão termina em menos de cinco minutos
ending-stage-lastMinute = A sua sessão termina em menos de um minuto
ending-ends = A sua sessão termina em { $time }.
ending-endsNow = A sua sessão termina agora.
ending-onCall = A sua chamada continua.
ending-signInAgain = Iniciar sessão agora
