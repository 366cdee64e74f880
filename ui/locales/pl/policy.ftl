### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = Ustawione przez organizację
policy-change = Ustawione przez organizację. Może to zmienić tylko dział IT.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Nie udało się użyć ustawień organizacji.
    .todo = Wszystko inne działa. Powiadom dział IT.
    .detailed = Wszystko inne działa. Powiadom dział IT: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = Nie możesz się zalogować, ponieważ nie można odczytać ustawień organizacji.
    .todo = Powiadom dział IT: { $problem }
policy-refuses-one = Nie możesz się zalogować, ponieważ nie da się użyć tego ustawienia organizacji: { $setting }.
    .todo = Powiadom dział IT: { $problem }
policy-unused-one = Nie udało się użyć ustawienia organizacji: { $setting }.
    .todo = Wszystko inne działa. Powiadom dział IT: { $problem }
policy-unused-several = Nie udało się użyć ustawień organizacji: { $settings }.
    .todo = Wszystko inne działa. Powiadom dział IT; przyczyna jest w dzienniku.
