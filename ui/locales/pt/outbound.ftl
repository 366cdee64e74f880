### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Aceitar
    .awaited = Aceitando…
call-action-REJECT = Rejeitar
    .awaited = Rejeitando…
call-action-CLOSE = Fechar
    .awaited = Fechando…
call-action-RECLASSIFY = Resultado
    .awaited = Salvando…
call-action-UPDATE_SCHEDULED_CALLBACK = Retorno
    .awaited = Agendando…
call-action-CANCEL_SCHEDULED_CALLBACK = Cancelar retorno
    .awaited = Cancelando…

# How a campaign dials.
outbound-kind-preview = Prévia
outbound-kind-directPreview = Prévia direta
outbound-kind-callbackPreview = Retorno
outbound-kind-personalCallback = Retorno pessoal
outbound-kind-progressive = Progressiva
outbound-kind-predictive = Preditiva
outbound-kind-other = Chamada de campanha

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Cliente da campanha
outbound-reserved = Reservado para você. Ainda não há ninguém na linha.
outbound-accepted = Aceito. O cliente está sendo chamado.
outbound-offline = Não há conexão com o Finesse. Você poderá responder quando ela voltar.
outbound-answers = O que acontece com o cliente
outbound-reject-about = A campanha pode oferecer este cliente de novo.
outbound-close-about = Não oferecer este cliente de novo.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Um cliente da campanha aguarda a sua resposta.
   *[other] { $kind }. O cliente da campanha { $customer } aguarda a sua resposta.
}
