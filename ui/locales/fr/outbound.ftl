### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Accepter
    .awaited = Acceptation…
call-action-REJECT = Refuser
    .awaited = Refus…
call-action-CLOSE = Clôturer
    .awaited = Clôture…
call-action-RECLASSIFY = Résultat
    .awaited = Enregistrement…
call-action-UPDATE_SCHEDULED_CALLBACK = Rappel
    .awaited = Planification…
call-action-CANCEL_SCHEDULED_CALLBACK = Annuler le rappel
    .awaited = Annulation…

# How a campaign dials.
outbound-kind-preview = Aperçu
outbound-kind-directPreview = Aperçu direct
outbound-kind-callbackPreview = Rappel
outbound-kind-personalCallback = Rappel personnel
outbound-kind-progressive = Progressif
outbound-kind-predictive = Prédictif
outbound-kind-other = Appel de campagne

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind } : { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Client de campagne
outbound-reserved = Réservé pour vous. Personne n’est encore en ligne.
outbound-accepted = Accepté. Le client est en cours d’appel.
outbound-offline = La connexion à Finesse est coupée. Vous pourrez répondre quand elle sera rétablie.
outbound-answers = Que faire de ce client
outbound-reject-about = La campagne pourra proposer de nouveau ce client.
outbound-close-about = Ne plus proposer ce client.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Votre réponse est attendue pour un client de campagne.
   *[other] { $kind }. Votre réponse est attendue pour le client de campagne { $customer }.
}
