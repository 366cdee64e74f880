### Machine draft, not yet reviewed by a native speaker.
### The data of a call, and how it is changed.

# What the layout of the contact centre does not name.
call-data-rest = Mais dados da chamada
call-data-find = Procurar nos dados da chamada
call-data-noneFound = Nenhum dado contém “{ $typed }”.
# Stands where a value is empty that the agent may fill in.
call-data-empty = Vazio
call-data-masked = Oculto pela sua organização
call-data-edit = Alterar { $label }
call-data-save = Salvar
call-data-cancel = Não alterar
call-data-saving = Salvando…
# Both are numbers of bytes: a letter with an accent takes two.
call-data-bytes = { $used } de { $most } bytes
call-data-tooLong = { $over ->
        [one] { $over } byte a mais
       *[other] { $over } bytes a mais
    }
# The value was changed by someone else while the agent was typing.
call-data-meanwhile = Agora é: { $value }
call-data-meanwhile-empty = Agora está vazio.
