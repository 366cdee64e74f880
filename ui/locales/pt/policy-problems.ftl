### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

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
