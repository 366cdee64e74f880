### Machine draft, not yet reviewed by a native speaker.
### The command line: `aplomb --help`, and why a start failed. Only the program contains this file.
### Consoles may not show typographic quotes, so these texts have none. What stands in capitals is typed in its place.

command-help-product = Aplomb, um desktop para agentes de contact center com Cisco Finesse
command-help-usage = Uso:
# What the words of the command line do. A line break stays.
command-help-doctor =
    Examinar este computador e sua conexão com o Finesse. Sem SERVER: o servidor do último início de sessão.
    Status de saída: 0 sem problemas, 1 avisos, 2 os agentes não conseguem trabalhar.
command-help-supportBundle = Gravar o registro, as versões, as configurações e a verificação, sem segredos, em um único arquivo zip.
command-help-link = Colocar o número no campo de discagem, do Aplomb aberto, se houver.
command-help-practice = Praticar com um contact center simulado dentro do programa, com as regras do UCCE (padrão) ou do UCCX.
command-help-description =
    Praticar com um contact center simulado que já está em execução.
    DESCRIPTION é o arquivo gravado por finesse-sim --describe.
# $languages: the tags of all languages.
command-help-language =
    Exibir neste idioma e não no do sistema.
    LANGUAGE é um de { $languages }.
command-help-version = Exibir a versão.
command-help-help = Exibir esta ajuda.

# Why the command line cannot be read.
command-unexpected = argumento inesperado: { $argument }
command-value-missing = falta um valor depois de { $option }
command-value-unexpected = { $option } não aceita um valor: { $value }
command-value-wrong = { $option } não pode ser { $value }
command-unreadable = um argumento não é Unicode válido: { $argument }

# Why the program did not start. $why: what the system said.
command-practice-forbidden = a TI desativou o modo de prática
command-practice-failed = sem modo de prática: { $why }
