### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, the compact bar, and what several sheets are called.

desk-desk = Desktop
desk-side = Dados da chamada e chamadas recentes
desk-data = Dados da chamada
desk-no-data = Os dados de uma chamada aparecem aqui enquanto ela dura.
desk-history = Histórico
desk-keys = Atalhos
desk-bar = Barra compacta
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
me-workflows = Fluxos de trabalho
me-diagnostics = Diagnóstico
me-about = Sobre
# Reads again what an administrator configured: reasons, wrap-up reasons, how call data is shown.
me-reload = Recarregar minhas listas
    .awaited = Recarregando…
me-reloaded = As suas listas estão atualizadas.

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
