### Machine draft, not yet reviewed by a native speaker.
### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Przyjmij
    .awaited = Przyjmowanie…
call-action-REJECT = Odrzuć
    .awaited = Odrzucanie…
call-action-CLOSE = Zamknij
    .awaited = Zamykanie…
call-action-RECLASSIFY = Wynik
    .awaited = Zapisywanie…
call-action-UPDATE_SCHEDULED_CALLBACK = Oddzwonienie
    .awaited = Planowanie…
call-action-CANCEL_SCHEDULED_CALLBACK = Anuluj oddzwonienie
    .awaited = Anulowanie…

# How a campaign dials.
outbound-kind-preview = Podgląd
outbound-kind-directPreview = Podgląd bezpośredni
outbound-kind-callbackPreview = Oddzwonienie
outbound-kind-personalCallback = Oddzwonienie osobiste
outbound-kind-progressive = Tryb progresywny
outbound-kind-predictive = Tryb predykcyjny
outbound-kind-other = Połączenie kampanii

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Klient kampanii
outbound-reserved = Rezerwacja dla Ciebie. Na linii nie ma jeszcze nikogo.
outbound-accepted = Przyjęto. Trwa łączenie z klientem.
outbound-offline = Nie ma łączności z Finesse. Odpowiedź będzie możliwa, gdy wróci.
outbound-answers = Co dalej z klientem
outbound-reject-about = Kampania może ponownie zaproponować tego klienta.
outbound-close-about = Nie proponuj więcej tego klienta.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Klient kampanii czeka na Twoją odpowiedź.
   *[other] { $kind }. Klient kampanii { $customer } czeka na Twoją odpowiedź.
}
