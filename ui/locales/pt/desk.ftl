### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Desktop
desk-side = Dados da chamada e chamadas recentes
desk-data = Dados da chamada
desk-no-data = Os dados de uma chamada aparecem aqui enquanto ela dura.
desk-history = Histórico
desk-keys = Atalhos
desk-rail = Mais
desk-resize-data = Largura dos dados da chamada
desk-resize-side = Largura das chamadas recentes
desk-loading = Aguardando dados do Finesse…

me-extension = Ramal
# The telephone or program in use, where several share the extension.
me-device = Dispositivo
# Of a mobile agent: the phone that calls go to, which need not be a mobile one.
me-phone = Telefone
# $number: the number that is called; $mode: one of the two.
me-phone-callByCall = { $number }, uma conexão por chamada
me-phone-nailedConnection = { $number }, uma só conexão
me-team = Equipe
me-roles = Função
me-server = Servidor
me-platform = Contact center
me-since = Sessão iniciada às
me-session = Início de sessão
me-password = com senha do Finesse
me-settings = Configurações
me-shortcuts = Atalhos de teclado
me-diagnostics = Diagnóstico
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Recarregar minhas listas
    .awaited = Recarregando…
me-reloaded = As suas listas estão atualizadas.

shortcut-title = Atalhos de teclado
shortcut-close = Fechar
shortcut-next = Atender a chamada que toca; terminar a conclusão
shortcut-hold = Colocar a chamada em espera ou retomá-la
shortcut-end = Encerrar a chamada
shortcut-consult = Consultar: abrir ou fechar o campo
shortcut-transfer = Transferir: completar a consulta ou, se não houver, abrir o campo
shortcut-conference = Unir as duas chamadas em uma
shortcut-swap = Alternar entre as duas chamadas
shortcut-keypad = Abrir ou fechar o teclado de tons
shortcut-state = Abrir o menu de estado
shortcut-dial = Ir para o campo de discagem
shortcut-list = Mostrar esta lista
shortcut-settings = Abrir as configurações
shortcut-textSize = Texto maior ou menor; 0 para o tamanho normal
shortcut-escape = Fechar o que estiver aberto
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc

practice-title = Prática
practice-about = Contact center simulado, sem chamadas reais
practice-leave = Sair da prática
practice-leaving = Saindo…

bar-title = Aplomb
bar-no-call = Nenhuma chamada
bar-signed-out = A sua sessão está encerrada.
bar-expired = A sua sessão terminou.
bar-offline = Reconectando…
bar-back = Abrir a janela
bar-move = Mover a barra
