### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = Nummer anrufen
dial-hint = Nummer eingeben oder einfügen
dial-dial = Anrufen
dial-dialling = Wird angerufen …
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Gewählt wird { $number }
dial-will-extension = Gewählt wird { $number }, ohne die Durchwahl dahinter
dial-will-trunkZero = Gewählt wird { $number }, ohne die (0)
# $rest: what stands behind the pause.
dial-will-pause = Gewählt wird { $number }. Nach der Pause entfällt: { $rest }
dial-letters = Buchstaben können nicht gewählt werden. Geben Sie die Ziffern ein.
dial-sign = „{ $sign }“ kann nicht gewählt werden. Entfernen Sie es.
dial-several = Das ist mehr als eine Nummer. Lassen Sie nur die stehen, die gewählt werden soll.
dial-tooLong = Eine Nummer hat höchstens { $most } Ziffern.
dial-own = Das ist Ihre eigene Nebenstelle.
dial-onCall = Diese Nummer ist bereits im Gespräch.
dial-notNow = Sie können gerade keinen Anruf beginnen.
dial-endFailed = Beenden Sie zuerst den fehlgeschlagenen Anruf und wählen Sie dann erneut.
