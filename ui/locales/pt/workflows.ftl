### Machine draft, not yet reviewed by a native speaker.
### What the workflows of the contact centre did when something happened to a call. Names of workflows, actions and hosts are not translated.

workflows-close = Fechar
workflows-about = O seu contact center pode abrir páginas e enviar solicitações quando algo acontece com uma chamada.
workflows-loading = Lendo a lista de fluxos de trabalho…
workflows-ready = { $count ->
    [0] A sua equipe não tem fluxos de trabalho.
    [one] A sua equipe tem { $count } fluxo de trabalho.
   *[other] A sua equipe tem { $count } fluxos de trabalho.
}
workflows-failed = Não foi possível ler a lista de fluxos de trabalho.
    .todo = Nenhum deles é executado. As chamadas não são afetadas. Recarregue as suas listas ou avise o seu departamento de TI.

workflows-log = Desde que você iniciou sessão
workflows-none = Nenhum fluxo de trabalho foi executado ainda.
# $older: how many are not shown.
workflows-older = Mostrar anteriores ({ $older })
# In the place of a workflow’s name: a page that the organisation opens with calls.
workflows-pop = Página da sua organização

workflow-event-arrives = Chamada recebida
workflow-event-answered = Chamada atendida
workflow-event-ends = Chamada encerrada
workflow-event-makes = Chamada efetuada
workflow-event-preview = Prévia de uma chamada
workflow-event-none = Lista lida

workflow-outcome-begun = Em andamento…
workflow-outcome-opened = Aberta no navegador
workflow-outcome-notOpened = Não foi possível iniciar nenhum navegador
workflow-outcome-sent = Enviada, resposta { $status }
workflow-outcome-notSent = Enviada, sem resposta
workflow-outcome-refused = Não foi feito: { $why }
# $names: names of data that a call does not have.
workflow-unknown = Vazios, porque a chamada não tem estes dados: { $names }

# Behind “Not done: ”.
workflow-refusal-unknownTrigger = O Aplomb não conhece o gatilho dele.
workflow-refusal-unknownComparator = O Aplomb não sabe como uma das condições dele compara.
workflow-refusal-unknownAction = O Aplomb não conhece este tipo de ação.
workflow-refusal-incomplete = O Finesse não informou o que a ação faz.
workflow-refusal-forGadget = A ação é para um gadget do desktop do próprio Finesse.
workflow-refusal-forFinesse = A solicitação precisa do seu início de sessão, que nenhum fluxo de trabalho recebe.
workflow-refusal-unknownMethod = A solicitação usa um método diferente de GET, POST e PUT.
workflow-refusal-template = Uma variável no endereço ou no corpo não está escrita corretamente.
workflow-refusal-variableInHost = Os dados de uma chamada não devem mudar o servidor no endereço.
workflow-refusal-notAddress = Isto não é o endereço de uma página.
workflow-refusal-scheme = O endereço não começa com https://.
workflow-refusal-host = A sua organização não permite este servidor.
workflow-refusal-ipAddress = O endereço indica um número em vez de um servidor.
workflow-refusal-credentials = O endereço contém um nome de usuário ou uma senha.
workflow-refusal-tooLong = O endereço ou o corpo é longo demais.
workflow-refusal-masked = Isso enviaria dados da chamada que a sua organização oculta.
workflow-refusal-tooMany = Havia solicitações demais à espera de resposta.

workflows-dry = Com as chamadas desde que você iniciou sessão
workflows-dry-lead = Quantas vezes cada fluxo de trabalho teria sido executado com estas chamadas, conforme a lista atual. Nada é aberto nem enviado.
workflows-dry-run = Contar
workflows-dry-again = Contar novamente
workflows-dry-running = Contando…
workflows-dry-times = { $count ->
    [0] nunca
    [one] { $count } vez
   *[other] { $count } vezes
}
workflows-dry-none = Não há nenhum fluxo de trabalho para contar.
