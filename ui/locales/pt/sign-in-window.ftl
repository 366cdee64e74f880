### Machine draft, not yet reviewed by a native speaker.
### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Iniciar sessão
window-signIn-of = Iniciar sessão – { $host }
window-signIn-further = { $host } – aberta pela página de início de sessão
window-password = Senha

# The buttons.
strip-reload = Recarregar
strip-cancel = Cancelar
strip-close = Fechar

# The tooltip of the lock.
strip-secure = A conexão é criptografada e este computador confia no servidor.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } pede seu nome e sua senha.
strip-asksAgain = { $host } não os aceitou e pede novamente seu nome e sua senha.
strip-name = Nome
strip-password = Senha
strip-signIn = Iniciar sessão
strip-without = Continuar sem eles

# A dialog of the page.
strip-answer = Sua resposta
strip-ok = OK
strip-leaves = Sair desta página? O que você digitou pode se perder.
strip-leave = Sair
strip-stay = Ficar

# Messages.
strip-startedAgain = A página parou de funcionar e foi reiniciada.
strip-noProgram = O Aplomb não abre aqui links de e-mail, de telefone nem de outros programas.
strip-noDownload = O Aplomb não salva arquivos aqui. Abra este link no navegador.
strip-noWindow = O Aplomb não abriu outra janela para esta página.
strip-notLoaded = Não foi possível carregar esta página. Feche esta janela e tente novamente.
strip-notAllowed = Sua organização não permite esta página durante o início de sessão.
