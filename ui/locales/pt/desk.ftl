### Machine draft, not yet reviewed by a native speaker.
### The frame of the desk, the menu with the agent's name, and the list of keys.

desk-desk = Desktop
desk-side = Dados da chamada e chamadas recentes
desk-loading = Aguardando dados do Finesse…

me-extension = Ramal
me-phone = Telefone móvel
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
me-practice = Prática
me-shortcuts = Atalhos de teclado
me-diagnostics = Diagnóstico
me-appearance = Aparência
me-appearance-system = Sistema
me-appearance-light = Claro
me-appearance-dark = Escuro
me-density = Densidade
me-density-comfortable = Confortável
me-density-compact = Compacta

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
shortcut-escape = Fechar o que estiver aberto
# As they are written on the keys of a keyboard.
shortcut-key-Ctrl = Ctrl
shortcut-key-Shift = Shift
shortcut-key-Enter = Enter
shortcut-key-Esc = Esc
