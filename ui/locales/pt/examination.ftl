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
# What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.
policy-problem-unknownSetting = Não há configuração com este nome.
policy-problem-requiredByProfile = O perfil strict exige isto, e não está definido.
policy-problem-setByProfile = O perfil strict define outro valor.
policy-problem-notText = Deve ser um texto.
policy-problem-notSwitch = Deve ser true ou false.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = Deve ser um número inteiro de { $min } a { $max }.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = Deve ser um destes valores: { $choices }.
policy-problem-notList = Deve ser uma lista.
policy-problem-emptyList = A lista está vazia.
policy-problem-notExtension = Um ramal tem de 1 a 32 dígitos.
policy-problem-notVariable = Isto não é o nome de uma variável de chamada.
policy-problem-hostHasPort = Um host não deve ter porta.
policy-problem-addressNotHttps = Um endereço deve começar com https://.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = Uma variável deve ser fechada com uma chave e não pode ficar antes do caminho do endereço.
policy-problem-notAddress = Isto não é um endereço: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] Nenhum servidor foi indicado.
    [notHttps] O Finesse só é acessado por https.
    [hasPath] Um nome de servidor não tem caminho.
    [address] Use o nome do servidor. Um endereço IP não funciona com o logon único.
   *[notAName] Isto não é um nome de servidor.
}
policy-problem-notObject = O arquivo deve ser um único objeto JSON, entre chaves.
policy-problem-tooLarge = O arquivo é grande demais.
policy-problem-endsEarly = O arquivo termina cedo demais: { $why }
policy-problem-notJson = O arquivo não é JSON: { $why }
policy-problem-notPropertyList = O arquivo não é uma lista de propriedades: { $why }
policy-problem-unreadable = As configurações não podem ser lidas: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Entrada { $number } da lista: { $problem }
