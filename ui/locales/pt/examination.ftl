### Machine draft, not yet reviewed by a native speaker.
### The examination: in Diagnostics, and printed by `aplomb doctor`. What it finds is in findings.ftl.

examination-title = Verificação
examination-lead = Verifica este computador, a rede até os dois nós, o início de sessão e os eventos. Leva alguns segundos, ou um ou dois minutos se um servidor não responder. As chamadas continuam e a sua sessão não muda.
examination-which = O servidor é { $server }.
examination-which-none = O formulário não tem servidor. É verificado o último usado, se houver um.
examination-run = Verificar
examination-again = Verificar novamente
examination-running = Verificando…
examination-why = O que isto significa
examination-advice = O que fazer
examination-detail = Detalhes
examination-bundle = Salvar arquivo de suporte
examination-packing = Salvando…
examination-saved = O arquivo de suporte está aqui:
examination-saved-what = Contém esta verificação, as versões, as configurações e o log. Não contém senhas, tokens nem dados de quem ligou.

examination-group-computer = Este computador
examination-group-way = Rede até o Finesse
examination-group-finesse = Finesse
examination-group-signIn = Início de sessão
examination-group-events = Eventos

examination-level-ok = OK
examination-level-note = Nota
examination-level-warning = Alerta
examination-level-trouble = Problema

examination-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
examination-warnings = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
}
# $problems, $warnings: the two messages above.
examination-both = { $problems }, { $warnings }
examination-fine = OK
examination-notExamined = não verificado
# $counts: problems and warnings, as above.
examination-result-trouble = Os agentes não podem trabalhar.
    .todo = { $counts }. Veja a solução abaixo.
examination-result-warning = Os agentes podem trabalhar.
    .todo = { $counts }. Veja a solução abaixo.
examination-result-ok = Nenhum problema encontrado.
    .todo = Nada a fazer.
