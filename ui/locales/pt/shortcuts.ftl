### Machine draft, not yet reviewed by a native speaker.
### The list of keys.

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
