### Machine draft, not yet reviewed by a native speaker.
### The dial field.

dial-title = Een nummer bellen
dial-hint = Typ of plak een nummer
dial-dial = Bellen
dial-dialling = Bellen…
# Below the field, when what is dialled is not exactly what was typed.
dial-will = Gekozen wordt { $number }
dial-will-extension = Gekozen wordt { $number }, zonder het toestelnummer erachter
dial-will-trunkZero = Gekozen wordt { $number }, zonder de (0)
# $rest: what stands behind the pause.
dial-will-pause = Gekozen wordt { $number }. Na de pauze vervalt: { $rest }
dial-letters = Letters kunnen niet worden gekozen. Typ de cijfers.
dial-sign = “{ $sign }” kan niet worden gekozen. Haal het weg.
dial-several = Dit is meer dan één nummer. Laat alleen het nummer staan dat u wilt bellen.
dial-tooLong = Een nummer heeft hoogstens { $most } cijfers.
dial-own = Dit is uw eigen toestelnummer.
dial-onCall = Dit nummer neemt al deel aan het gesprek.
dial-notNow = U kunt op dit moment geen gesprek beginnen.
dial-endFailed = Beëindig eerst het mislukte gesprek en bel dan opnieuw.
