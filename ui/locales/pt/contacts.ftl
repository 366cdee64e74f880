### Machine draft, not yet reviewed by a native speaker.
### Contacts from the phone books of the contact centre.

contacts-title = Contatos
contacts-search = Procurar contatos
contacts-hint = Nome, número ou descrição
contacts-list = Contatos encontrados
# In a field that takes a number or finds one.
contacts-field-hint = Nome ou número
# What is offered below a field for a number.
contacts-suggestions = Sugestões
contacts-loading = Lendo as agendas telefônicas…
contacts-none-configured = Não há contatos configurados para a sua equipe.
contacts-failed = Não foi possível ler as agendas telefônicas.
    .todo = As chamadas não são afetadas.
contacts-again = Tentar novamente
contacts-cut = Faltam contatos nesta lista.
    .todo = { $count ->
    [one] Só foi possível ler { $count } contato.
   *[other] Só foi possível ler { $count } contatos.
}
contacts-no-match = Nenhum contato corresponde a “{ $typed }”.
# Below the list. $shown: how many of them stand above; $total: how many there are.
contacts-more = { $shown } de { $total }. Digite mais para ver menos.
contacts-no-name = Sem nome
contacts-no-number = Sem número
contacts-recent = Chamada recente
# What a row does, shown when the pointer rests. $number: as it will be dialled.
contacts-call = Ligar para { $number }
contacts-favourite = Favorito: { $name }
# What the keys do, above the list; $enter, $shift: as they are written on the keyboard.
contacts-keys-call = { $enter } para ligar.
contacts-keys-consult = { $enter } para ligar, { $shift } { $enter } para consultar.
