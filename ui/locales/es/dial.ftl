### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = Llamar a un número
dial-hint = Escriba o pegue un número
dial-dial = Llamar
dial-dialling = Llamando…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Se marcará { $number }
dial-will-extension = Se marcará { $number }, sin la extensión que le sigue
dial-will-trunkZero = Se marcará { $number }, sin el (0)
# $rest: what stands behind the pause.
dial-will-pause = Se marcará { $number }. Se omite lo que sigue a la pausa: { $rest }
dial-letters = No se pueden marcar letras. Escriba los dígitos.
dial-sign = «{ $sign }» no se puede marcar. Quítelo.
dial-several = Hay más de un número. Deje solo el que quiere marcar.
dial-tooLong = Un número tiene como máximo { $most } dígitos.
dial-own = Es su propia extensión.
dial-onCall = Este número ya está en la llamada.
dial-notNow = En este momento no puede iniciar una llamada.
dial-endFailed = Finalice primero la llamada fallida y vuelva a marcar.
