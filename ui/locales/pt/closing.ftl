### Machine draft, not yet reviewed by a native speaker.
### The question what closing the window means.

closing-title = Fechar o Aplomb?
closing-about = A sua sessão no Finesse continua aberta mesmo que você feche esta janela. As chamadas ainda podem tocar no seu telefone.
closing-about-call = Você está em uma chamada. Ela continua no seu telefone mesmo que você feche esta janela.
closing-stay = Não fechar
    .meaning = A janela continua aberta.
closing-keepInTray = Manter na bandeja
    .meaning = O Aplomb continua em execução. O seu estado não muda e as chamadas são anunciadas.
closing-notReady = Não pronto e fechar
    .meaning = Você não recebe chamadas das filas. A sua sessão no Finesse continua aberta.
    .meaning-call = Não pronto vem depois da chamada. A sua sessão no Finesse continua aberta.
closing-signOut = Encerrar sessão e sair
    .meaning = A sua sessão no Finesse é encerrada.
    .meaning-rest = Não é possível encerrar a sessão no seu estado atual.
closing-reason = Motivo
closing-remember = Fazer sempre isto e não perguntar de novo
closing-managed = Definido pela sua organização.
