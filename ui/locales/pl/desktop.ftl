### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Połączenie przychodzące: { $caller }
toast-call-hidden = Połączenie z numeru zastrzeżonego
# $queue: the name of a queue.
toast-call-queue = Kolejka: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = Nie ma łączności z Finesse. Odbierz połączenie na telefonie.
toast-call-refused = Nie odebrano połączenia. Spróbuj ponownie lub odbierz je na telefonie.

toast-answer = Odbierz
toast-notReady = Po tej rozmowie: Niegotowy
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = Po tej rozmowie: Niegotowy, { $reason }
toast-ready = Ustaw Gotowy
toast-signInAgain = Zaloguj ponownie
toast-open = Otwórz Aplomb

toast-refused = Stan nie został zmieniony
toast-refused-line = Finesse nie przyjął zmiany. Otwórz Aplomb, aby poznać powód.

alarm-phone = Twój telefon nie działa
alarm-phone-line = Połączenia do Ciebie nie docierają. Sprawdź kabel telefonu lub zapytaj administratora.
alarm-missedCall = Nieodebrane połączenie, stan Niegotowy
alarm-missedCall-line = Ustaw stan Gotowy, gdy możesz przyjmować połączenia.
alarm-notReady = Finesse ustawił stan Niegotowy
alarm-notReady-line = Otwórz Aplomb, aby poznać powód.
alarm-signedOut = Finesse wylogował Cię
alarm-signedOut-line = Połączenia do Ciebie nie docierają. Otwórz Aplomb, aby zalogować się ponownie.
alarm-leftNotReady = { $minutes ->
    [one] Niegotowy od { $minutes } minuty
    [few] Niegotowy od { $minutes } minut
    [many] Niegotowy od { $minutes } minut
   *[other] Niegotowy od { $minutes } minuty
}
alarm-leftInWrapUp = { $minutes ->
    [one] Podsumowanie od { $minutes } minuty
    [few] Podsumowanie od { $minutes } minut
    [many] Podsumowanie od { $minutes } minut
   *[other] Podsumowanie od { $minutes } minuty
}
alarm-leftInState-line = Ustaw stan Gotowy, gdy możesz przyjmować połączenia.
alarm-signIn = Sesja zakończy się za pięć minut
alarm-signIn-lastMinute = Sesja zakończy się za minutę
alarm-signedOutSoon = Sesja się zakończyła
alarm-signIn-line = Zaloguj się ponownie, aby pracować dalej. Rozmowy trwają bez zakłóceń.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }, { $time }
tray-state-doNotDisturb = Aplomb: { $state }, { $time }. Tryb Nie przeszkadzać: połączenia bez dźwięku.
tray-offline = Aplomb: brak łączności. Ostatnio znany stan: { $state }
tray-expired = Aplomb: sesja się zakończyła
tray-signedOut = Aplomb: wylogowano
tray-minutes = { $minutes } min
tray-hours = { $hours } godz. { $minutes } min
# $caller: a number or a name.
tray-answer = Odbierz: { $caller }
tray-open = Otwórz Aplomb
tray-compactBar = Pasek kompaktowy
tray-close = Zamknij Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = Więcej…
