### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Annehmen
    .awaited = Wird angenommen …
call-action-REJECT = Ablehnen
    .awaited = Wird abgelehnt …
call-action-CLOSE = Abschließen
    .awaited = Wird abgeschlossen …
call-action-RECLASSIFY = Ergebnis
    .awaited = Wird gespeichert …
call-action-UPDATE_SCHEDULED_CALLBACK = Rückruf
    .awaited = Wird geplant …
call-action-CANCEL_SCHEDULED_CALLBACK = Rückruf löschen
    .awaited = Wird gelöscht …

# How a campaign dials.
outbound-kind-preview = Vorschau
outbound-kind-directPreview = Direkte Vorschau
outbound-kind-callbackPreview = Rückruf
outbound-kind-personalCallback = Persönlicher Rückruf
outbound-kind-progressive = Progressiv
outbound-kind-predictive = Prädiktiv
outbound-kind-other = Kampagnenanruf

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Kampagnenkunde
outbound-reserved = Für Sie reserviert. Es ist noch niemand in der Leitung.
outbound-accepted = Angenommen. Der Kunde wird angerufen.
outbound-offline = Die Verbindung zu Finesse ist unterbrochen. Sie können antworten, sobald sie wieder besteht.
outbound-answers = Was mit dem Kunden geschieht
outbound-reject-about = Die Kampagne kann diesen Kunden erneut anbieten.
outbound-close-about = Diesen Kunden nicht mehr anbieten.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Für einen Kampagnenkunden wird Ihre Antwort erwartet.
   *[other] { $kind }. Für den Kampagnenkunden { $customer } wird Ihre Antwort erwartet.
}
