### Calls of outbound campaigns: their keys and the reservation.

# Buttons, and what they say while their result is awaited.
call-action-ACCEPT = Accept
    .awaited = Accepting…
call-action-REJECT = Reject
    .awaited = Rejecting…
call-action-CLOSE = Close
    .awaited = Closing…
call-action-RECLASSIFY = Result
    .awaited = Saving…
call-action-UPDATE_SCHEDULED_CALLBACK = Callback
    .awaited = Scheduling…
call-action-CANCEL_SCHEDULED_CALLBACK = Cancel callback
    .awaited = Cancelling…

# How a campaign dials.
outbound-kind-preview = Preview
outbound-kind-directPreview = Direct preview
outbound-kind-callbackPreview = Callback
outbound-kind-personalCallback = Personal callback
outbound-kind-progressive = Progressive
outbound-kind-predictive = Predictive
outbound-kind-other = Campaign call

# Names the kind and the campaign in one line. $kind: one of the messages above; $campaign: a name that the contact centre chose.
outbound-of = { $kind }: { $campaign }

# The reservation of an agent: the headline where Finesse says no number, and what stands below it.
outbound-reservation = Campaign customer
outbound-reserved = Reserved for you. No one is on the line yet.
outbound-accepted = Accepted. The customer is being called.
outbound-offline = The connection to Finesse is down. You can answer when it is back.
outbound-answers = What becomes of the customer
outbound-reject-about = The campaign may offer this customer again.
outbound-close-about = Do not offer this customer again.
# Announced when an agent is reserved. $kind: how the campaign dials; $customer: a number, or “none”.
outbound-announced = { $customer ->
    [none] { $kind }. Accept or reject a campaign customer.
   *[other] { $kind }. Accept or reject campaign customer { $customer }.
}
