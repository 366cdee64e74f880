### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Doorverbonden
outbound-status-conferenced = In conferentie
outbound-status-blended = Blended
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Status
outbound-classified = Resultaat
outbound-callback = Terugbelafspraak
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, tijd van de klant
outbound-callback-to = { $time }, tijd van de klant, { $number }
outbound-callback-unreadable = Ingepland. Finesse geeft niet aan voor wanneer.

# What an agent makes of the call.
outbound-class-voice = Persoon
outbound-class-fax = Fax
outbound-class-answeringMachine = Antwoordapparaat
outbound-class-invalid = Nummer bestaat niet
outbound-class-busy = Bezet
outbound-class-doNotCall = Niet meer bellen
outbound-reclassify-title = Resultaat van het gesprek
outbound-tools = Campagneacties

# The sheet with which a callback is scheduled.
callback-title = Terugbelafspraak
callback-about = Voor { $customer }
callback-day = Dag
callback-date = { $date }
callback-previous = Vorige maand
callback-next = Volgende maand
callback-time = Tijd, bijvoorbeeld 14:30
callback-number = Te bellen nummer
callback-number-hint = Zonder nummer wordt het gebruikelijke nummer van de klant gebeld.
callback-schedule = Inplannen
    .awaited = Inplannen…
callback-change = Wijzigen
    .awaited = Wijzigen…
callback-cancel = Afspraak annuleren
    .awaited = Annuleren…
# $customer and $agent: a day and a time of day.
callback-both = Klant: { $customer }. U: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, lokale tijd van de klant.
callback-twice = De klok gaat dan terug, dus deze tijd komt twee keer voor. De eerste is bedoeld.
callback-changes = De klok wordt vóór die tijd verzet. De tijd van de klant kan een uur afwijken.
callback-zone-unknown = De tijdzone van de klant is niet bekend. Kies de lokale tijd van de klant.
callback-past = Deze tijd is voor de klant al voorbij.
callback-no-such-time = De klok gaat dan vooruit, dus deze tijd bestaat niet.
callback-malformed = Typ een tijd, bijvoorbeeld 14:30.
callback-not-now = Voor dit gesprek kan nu geen terugbelafspraak worden ingepland. Wat u hebt getypt, blijft bewaard.
callback-over = Het gesprek is afgelopen. Hier kan geen terugbelafspraak meer worden ingepland.
callback-offline = De verbinding met Finesse is verbroken. Wat u hebt getypt, blijft bewaard.
