### Machine draft, not yet reviewed by a native speaker.
### The small window that asks for a Finesse password.

password-title = Senha do Finesse
password-whose = Agente { $agent }
password-server = em { $server }
password-field = Senha
password-show = Mostrar a senha
password-hide = Ocultar a senha
password-submit = Iniciar sessão
password-sending = Iniciando sessão…
password-cancel = Cancelar
password-empty = Digite primeiro a senha.
password-unasked = O início de sessão que pedia uma senha já terminou.
    .todo = Feche esta janela e volte a pressionar Iniciar sessão.
password-notTaken = Não foi possível entregar a senha.
    .todo = Ela não foi enviada. Digite-a novamente ou cancele.
password-lock = Cinco senhas incorretas bloqueiam a sua conta por cinco minutos.
