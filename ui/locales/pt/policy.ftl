### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = Definido pela sua organização
policy-change = Definido pela sua organização. Só o seu departamento de TI pode alterar isto.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Não foi possível usar as configurações da sua organização.
    .todo = Todo o resto funciona. Avise o seu departamento de TI.
    .detailed = Todo o resto funciona. Avise o seu departamento de TI: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Você não pode iniciar sessão, porque não é possível ler as configurações da sua organização.
    .todo = Avise o seu departamento de TI: { $problem }
policy-refuses-one = Você não pode iniciar sessão, porque não é possível usar esta configuração da sua organização: { $setting }.
    .todo = Avise o seu departamento de TI: { $problem }
policy-unused-one = Não foi possível usar uma configuração da sua organização: { $setting }.
    .todo = Todo o resto funciona. Avise o seu departamento de TI: { $problem }
policy-unused-several = Não foi possível usar algumas configurações da sua organização: { $settings }.
    .todo = Todo o resto funciona. Avise o seu departamento de TI; o log informa o motivo.
