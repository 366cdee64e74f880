### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = Appeler un numéro
dial-hint = Saisissez ou collez un numéro
dial-dial = Appeler
dial-dialling = Appel…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Sera composé : { $number }
dial-will-extension = Sera composé : { $number }, sans le poste qui suit
dial-will-trunkZero = Sera composé : { $number }, sans le (0)
# $rest: what stands behind the pause.
dial-will-pause = Sera composé : { $number }. Omis après la pause : { $rest }
dial-letters = Les lettres ne peuvent pas être composées. Saisissez les chiffres.
dial-sign = « { $sign } » ne peut pas être composé. Supprimez ce caractère.
dial-several = Il y a plus d’un numéro. Ne laissez que celui à appeler.
dial-tooLong = Un numéro compte au plus { $most } chiffres.
dial-own = C’est votre propre poste.
dial-onCall = Ce numéro est déjà en ligne.
dial-notNow = Vous ne pouvez pas appeler pour le moment.
dial-endFailed = Raccrochez d’abord l’appel en échec, puis appelez de nouveau.
