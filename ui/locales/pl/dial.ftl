### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = Zadzwoń pod numer
dial-hint = Wpisz lub wklej numer
dial-dial = Zadzwoń
dial-dialling = Wybieranie…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Zostanie wybrany numer { $number }
dial-will-extension = Zostanie wybrany numer { $number }, bez numeru wewnętrznego na końcu
dial-will-trunkZero = Zostanie wybrany numer { $number }, bez (0)
# $rest: what stands behind the pause.
dial-will-pause = Zostanie wybrany numer { $number }. Pominięto część po pauzie: { $rest }
dial-letters = Liter nie można wybrać. Wpisz cyfry.
dial-sign = Znaku „{ $sign }” nie można wybrać. Usuń go.
dial-several = To więcej niż jeden numer. Zostaw ten, który ma zostać wybrany.
dial-tooLong = Największa liczba cyfr w numerze: { $most }.
dial-own = To Twój własny numer wewnętrzny.
dial-onCall = Ten numer już uczestniczy w rozmowie.
dial-notNow = Nie można teraz zadzwonić.
dial-endFailed = Najpierw zakończ nieudane połączenie, a potem zadzwoń ponownie.
