### The dial field.

dial-title = Call a number
dial-hint = Type or paste a number
dial-dial = Call
dial-dialling = Calling…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Will dial { $number }
dial-will-extension = Will dial { $number }, without the extension behind it
dial-will-trunkZero = Will dial { $number }, without the (0)
dial-letters = Letters cannot be dialled. Type the digits.
dial-notNow = You cannot start a call right now.
