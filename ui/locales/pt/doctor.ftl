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
