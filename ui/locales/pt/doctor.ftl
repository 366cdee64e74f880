### Machine draft, not yet reviewed by a native speaker.
### What `aplomb doctor` and `aplomb support-bundle` print around the examination. Only the program contains this file.

doctor-version = Aplomb { $version }
doctor-version-server = Aplomb { $version }, verificação de { $server }
doctor-why = motivo
doctor-advice = fazer
doctor-detail = detalhe
doctor-code = código
# $result: one of examination-result-…; $counts: for instance “1 problem, 2 warnings”.
doctor-result = { $result } { $counts }.

# Errors; the program's name and a colon stand before them. $why: what the system said.
doctor-bundle-unwritten = não é possível gravar o arquivo de suporte em { $path }: { $why }
doctor-bundle-unpacked = não é possível criar o arquivo de suporte: { $why }
doctor-noDisplay = esta sessão não tem tela, por isso nenhuma janela pode ser aberta. Inicie o programa em uma sessão de desktop; `aplomb doctor` e `aplomb support-bundle` não precisam de tela

# A list, piece by piece; $first: what stands in it so far; $next: one more.
doctor-list = { $first }, { $next }
# A number with digits behind the decimal separator.
doctor-decimal = { $whole },{ $fraction }

# Details of a finding, where no one else said anything. $subject, $issuer: names in a certificate.
doctor-detail-certificate = titular { $subject }; emissor { $issuer }
# $kind: UCCE or UCCX, or “none” if the node does not say it; $first, $second: names of nodes.
doctor-detail-nodes = { $kind ->
    [none] nós { $first } e { $second }
   *[other] { $kind }, nós { $first } e { $second }
}
doctor-detail-noNode = nenhum
doctor-detail-noAnswer = sem resposta
doctor-detail-plain = PLAIN não é oferecido
doctor-detail-address = ele é indicado por um endereço e não por um nome
doctor-detail-noFolder = o sistema não indica nenhuma pasta para isso
doctor-detail-wrongKind = um valor é do tipo errado
doctor-detail-noJson = não é JSON
# $what: one of the two above.
doctor-detail-place = { $what }, na linha { $line }, coluna { $column }
