### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Accepteren
    .awaited = Accepteren…
call-action-REJECT = Weigeren
    .awaited = Weigeren…
call-action-CLOSE = Afsluiten
    .awaited = Afsluiten…
call-action-RECLASSIFY = Resultaat
    .awaited = Opslaan…
call-action-UPDATE_SCHEDULED_CALLBACK = Terugbel{ "\u00ad" }afspraak
    .awaited = Inplannen…
call-action-CANCEL_SCHEDULED_CALLBACK = Afspraak annuleren
    .awaited = Annuleren…

# How a campaign dials.
outbound-kind-preview = Preview
outbound-kind-directPreview = Directe preview
outbound-kind-callbackPreview = Terugbelafspraak
outbound-kind-personalCallback = Persoonlijke terugbelafspraak
outbound-kind-progressive = Progressief
outbound-kind-predictive = Predictief
outbound-kind-other = Campagnegesprek

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Campagneklant
outbound-reserved = Voor u gereserveerd. Er is nog niemand aan de lijn.
outbound-accepted = Geaccepteerd. De klant wordt gebeld.
outbound-offline = De verbinding met Finesse is verbroken. U kunt antwoorden zodra die is hersteld.
outbound-answers = Wat er met de klant gebeurt
outbound-reject-about = De campagne mag deze klant opnieuw aanbieden.
outbound-close-about = Deze klant niet opnieuw aanbieden.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Een campagneklant wacht op uw antwoord.
   *[other] { $kind }. Campagneklant { $customer } wacht op uw antwoord.
}
