### Machine draft, not yet reviewed by a native speaker.
### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Übergeben
outbound-status-conferenced = In Konferenz
outbound-status-blended = Gemischt
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Status
outbound-classified = Ergebnis
outbound-callback = Rückruf
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, Ortszeit des Kunden
outbound-callback-to = { $time }, Ortszeit des Kunden, { $number }
outbound-callback-unreadable = Geplant. Finesse gibt nicht an, für wann.

# What an agent makes of the call.
outbound-class-voice = Person
outbound-class-fax = Fax
outbound-class-answeringMachine = Anrufbeantworter
outbound-class-invalid = Nummer existiert nicht
outbound-class-busy = Besetzt
outbound-class-doNotCall = Nicht anrufen
outbound-reclassify-title = Ergebnis des Anrufs
outbound-tools = Kampagnenaktionen

# The sheet with which a callback is scheduled.
callback-title = Rückruf
callback-about = Für { $customer }
callback-day = Tag
callback-date = { $date }
callback-previous = Voriger Monat
callback-next = Nächster Monat
callback-time = Uhrzeit, zum Beispiel 14:30
callback-number = Nummer für den Rückruf
callback-number-hint = Ohne Nummer wird die übliche des Kunden angerufen.
callback-schedule = Planen
    .awaited = Wird geplant …
callback-change = Ändern
    .awaited = Wird geändert …
callback-cancel = Rückruf löschen
    .awaited = Wird gelöscht …
# $customer and $agent: a day and a time of day.
callback-both = Kunde: { $customer }. Sie: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, Ortszeit des Kunden.
callback-twice = Dann werden die Uhren zurückgestellt, deshalb gibt es diese Uhrzeit zweimal. Gemeint ist die erste.
callback-changes = Bis dahin werden die Uhren umgestellt. Die Uhrzeit beim Kunden kann um eine Stunde abweichen.
callback-zone-unknown = Die Zeitzone des Kunden ist nicht bekannt. Wählen Sie die Ortszeit des Kunden.
callback-past = Dieser Zeitpunkt ist für den Kunden schon vorbei.
callback-no-such-time = Dann werden die Uhren vorgestellt, deshalb gibt es diese Uhrzeit nicht.
callback-malformed = Geben Sie eine Uhrzeit ein, zum Beispiel 14:30.
callback-not-now = Für diesen Anruf kann gerade kein Rückruf geplant werden. Ihre Eingaben bleiben erhalten.
callback-over = Der Anruf ist beendet. Hier kann kein Rückruf mehr geplant werden.
callback-offline = Die Verbindung zu Finesse ist unterbrochen. Ihre Eingaben bleiben erhalten.
