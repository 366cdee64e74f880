### The dial field.

dial-title = Call a number
dial-hint = Type or paste a number
dial-dial = Call
dial-dialling = Calling…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Will dial { $number }
dial-will-extension = Will dial { $number }, without its extension
dial-will-trunkZero = Will dial { $number }, without the (0)
# $rest: what stands behind the pause.
dial-will-pause = Will dial { $number }. Not dialled, after the pause: { $rest }
dial-letters = Letters cannot be dialled. Type the digits.
dial-sign = “{ $sign }” cannot be dialled. Remove it.
dial-several = This is more than one number. Keep only the one to dial.
dial-tooLong = { $most ->
    [one] A number has at most { $most } digit.
   *[other] A number has at most { $most } digits.
}
dial-own = This is your own extension.
dial-onCall = This number is already on the call.
dial-notNow = You cannot start a call right now.
dial-endFailed = End the failed call first, then dial again.
