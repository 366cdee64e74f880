### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Transferida
outbound-status-conferenced = Em conferência
outbound-status-blended = Mista
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Estado
outbound-classified = Resultado
outbound-callback = Retorno
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, hora do cliente
outbound-callback-to = { $time }, hora do cliente, { $number }
outbound-callback-unreadable = Agendado. O Finesse não informa para quando.

# What an agent makes of the call.
outbound-class-voice = Pessoa
outbound-class-fax = Fax
outbound-class-answeringMachine = Secretária eletrônica
outbound-class-invalid = O número não existe
outbound-class-busy = Ocupado
outbound-class-doNotCall = Não ligar
outbound-reclassify-title = Resultado da chamada
outbound-tools = Ações da campanha

# The sheet with which a callback is scheduled.
callback-title = Retorno
callback-about = Para { $customer }
callback-day = Dia
callback-date = { $date }
callback-previous = Mês anterior
callback-next = Próximo mês
callback-time = Hora, por exemplo 14:30
callback-number = Número para ligar
callback-number-hint = Sem um número, liga-se para o habitual do cliente.
callback-schedule = Agendar
    .awaited = Agendando…
callback-change = Alterar
    .awaited = Alterando…
callback-cancel = Cancelar retorno
    .awaited = Cancelando…
# $customer and $agent: a day and a time of day.
callback-both = Cliente: { $customer }. Você: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, hora local do cliente.
callback-twice = Nesse momento os relógios são atrasados, por isso esta hora ocorre duas vezes. Vale a primeira.
callback-changes = Até lá os relógios mudam. A hora do cliente pode variar em uma hora.
callback-zone-unknown = O fuso horário do cliente não é conhecido. Escolha a hora local do cliente.
callback-past = Para o cliente, esta hora já passou.
callback-no-such-time = Nesse momento os relógios são adiantados, por isso esta hora não existe.
callback-malformed = Digite uma hora, por exemplo 14:30.
callback-not-now = Não é possível agendar um retorno nesta chamada neste momento. O que você digitou fica guardado.
callback-over = A chamada terminou. Não é mais possível agendar um retorno aqui.
callback-offline = Não há conexão com o Finesse. O que você digitou fica guardado.
