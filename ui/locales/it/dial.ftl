### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = Chiama un numero
dial-hint = Digitare o incollare un numero
dial-dial = Chiama
dial-dialling = Chiamata…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Verrà composto: { $number }
dial-will-extension = Verrà composto: { $number }, senza l’interno che segue
dial-will-trunkZero = Verrà composto: { $number }, senza lo (0)
# $rest: what stands behind the pause.
dial-will-pause = Verrà composto: { $number }. Omesso dopo la pausa: { $rest }
dial-letters = Le lettere non possono essere composte. Digitare le cifre.
dial-sign = «{ $sign }» non può essere composto. Rimuoverlo.
dial-several = Sono presenti più numeri. Lasciare solo quello da chiamare.
dial-tooLong = Un numero ha al massimo { $most } cifre.
dial-own = Questo è il proprio interno.
dial-onCall = Questo numero è già in linea.
dial-notNow = Al momento non è possibile avviare una chiamata.
dial-endFailed = Terminare prima la chiamata non riuscita, poi chiamare di nuovo.
