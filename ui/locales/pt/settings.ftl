### Machine draft, not yet reviewed by a native speaker.
### The settings sheet.

settings-close = Fechar
settings-saved-again = Salvar de novo
settings-not-saved = Esta opção já vale, mas não foi salva.
    .todo = Ela se perde quando o Aplomb é fechado. Tente salvá-la de novo.

settings-section-look = Aspecto
settings-section-notifications = Notificações
settings-section-computer = Fechamento, bloqueio e início
settings-section-hotkeys = Atalhos globais

settings-appearance = Aparência
settings-appearance-system = Sistema
settings-appearance-light = Claro
settings-appearance-dark = Escuro
settings-density = Densidade
settings-density-comfortable = Confortável
settings-density-compact = Compacta
settings-textSize = Tamanho do texto
    .about = Também com Ctrl e + ou −, ou com Ctrl e a roda do mouse.
settings-percent = { $number }%
settings-language = Idioma
settings-language-system = Sistema

settings-toasts = Mostrar notificações
    .about = Uma chamada que toca e os alarmes, fora da janela.
    .none = Este computador não tem nenhum serviço que mostre notificações.
    .plain = Uma chamada que toca e os alarmes, fora da janela. Este computador não mostra botões nelas.
    .doNotDisturb = Não perturbe está ativado: este computador retém as notificações.
settings-sound = Reproduzir sons
    .about = Um toque de chamada, e um som para um alarme que você não tenha visto.
    .none = O Aplomb não consegue reproduzir sons neste computador.
settings-try = Testar o toque de chamada
settings-volume = Volume
settings-output = Dispositivo de saída
settings-output-system = Sistema

settings-onClose = Ao fechar a janela
    .noTray = Este ambiente de trabalho não tem bandeja, por isso o Aplomb não pode ficar nela.
settings-onClose-ask = Perguntar o que fazer
settings-onClose-keepInTray = Manter o Aplomb na bandeja
settings-onClose-notReady = Mudar para Não pronto e fechar
settings-onClose-signOut = Encerrar sessão e sair
settings-onLock = Ao bloquear o computador
    .none = Este computador não informa quando é bloqueado.
settings-onLock-nothing = Manter o estado
settings-onLock-notReady = Mudar para Não pronto
settings-lockReason = Motivo ao bloquear
settings-lockReason-first = O primeiro
settings-startAtLogin = Iniciar com o computador
    .about = O Aplomb é aberto quando você entra no computador.
    .none = O Aplomb não pode fazer isto neste computador.

settings-hotkeys-about = Funcionam em todos os programas, também enquanto o Aplomb está oculto.
settings-hotkeys-off = A sua organização não permite atalhos globais.
settings-hotkeys-wayland = Em uma sessão do Wayland nenhum programa pode ter atalhos globais.
settings-hotkeys-none = Os atalhos globais não funcionam neste computador.
settings-hotkey-taken = Outro programa usa estas teclas. Escolha outras.
settings-hotkey-notKeys = Estas teclas não podem ser um atalho. Escolha outras.
settings-hotkey-answerOrEnd = Atender ou encerrar a chamada
settings-hotkey-hold = Espera ou retomar
settings-hotkey-readyOrNotReady = Pronto ou Não pronto
settings-hotkey-show = Mostrar o Aplomb
settings-hotkey-none = Nenhum
settings-hotkey-press = Pressione as teclas…
settings-hotkey-change = Alterar
settings-hotkey-stop = Cancelar
# $action: what the hotkey does.
settings-hotkey-change-of = Alterar o atalho: { $action }
settings-hotkey-remove-of = Remover o atalho: { $action }
settings-hotkey-incomplete = Use Ctrl, Alt ou a tecla Windows junto com outra tecla, ou uma tecla de função.
# $other: the action that has the same hotkey.
settings-hotkey-twice = As mesmas teclas são usadas para: { $other }

settings-edge = Lugar na tela
settings-edge-free = Onde você a colocar
settings-edge-top = Borda superior
settings-edge-bottom = Borda inferior
settings-bar-about = O estado e a chamada com os seus botões, em uma linha que fica à frente das outras janelas.
settings-bar-not-on-top = Neste computador nenhuma janela pode ficar à frente das outras (Wayland). A barra é aberta como uma janela comum.
settings-bar-open = Abrir a barra compacta
