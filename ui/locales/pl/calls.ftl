### Machine draft, not yet reviewed by a native speaker.
### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Połączenie przychodzące
call-phase-offHook = Słuchawka podniesiona
call-phase-dialling = Wybieranie numeru
call-phase-talking = Rozmowa
call-phase-held = Rozmowa wstrzymana
call-phase-failed = Połączenie nieudane
call-phase-wrapUp = Podsumowanie
call-phase-ended = Rozmowa zakończona
call-phase-reserved = Rezerwacja dla kampanii

# Why a call did not get through.
call-failure-busy = Numer jest zajęty.
call-failure-badDestination = Nie ma takiego numeru.
call-failure-deviceNotAvailable = Telefon lub linia są niedostępne.
call-failure-other = Nie udało się połączyć.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Odbierz
    .awaited = Odbieranie…
call-action-HOLD = Wstrzymaj
    .awaited = Wstrzymywanie…
call-action-RETRIEVE = Wznów
    .awaited = Wznawianie…
call-action-DROP = Zakończ
    .awaited = Kończenie…
call-action-CONSULT_CALL = Konsultacja
    .awaited = Wybieranie…
call-action-CONFERENCE = Konferencja
    .awaited = Łączenie…
call-action-TRANSFER = Przekaż
    .awaited = Przekazywanie…
call-action-TRANSFER_SST = Przekaż
    .awaited = Przekazywanie…
call-action-SEND_DTMF = Klawiatura
    .awaited = Wysyłanie…
call-action-PARTICIPANT_DROP = Usuń
    .awaited = Usuwanie…
call-action-START_RECORDING = Nagrywaj
    .awaited = Uruchamianie…
call-action-UPDATE_CALL_DATA = Powód podsumowania
    .awaited = Zapisywanie…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = wybieranie numeru
call-leg-ringing = dzwoni
call-leg-active = w rozmowie
call-leg-held = wstrzymano
call-leg-failed = nie połączono
call-leg-wrapUp = podsumowanie
call-leg-dropped = poza rozmową
call-leg-unknown = stan nieznany
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Rozmowa
call-ended-missed = Nieodebrane
call-ended-unseen = Koniec nieznany
call-ended-notReached = Nie połączono

call-withheld = Numer zastrzeżony
call-undialled = Nie wybrano jeszcze numeru
call-you = Ty
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = Słyszą się nawzajem: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = W rozmowie tylko: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Poza rozmową: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Konferencja. { $sentence }
call-left = Poza rozmową: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Połączenie przychodzące, numer zastrzeżony
   *[other] Połączenie przychodzące: { $caller }
}
call-incoming-queue = { $caller ->
    [none] Połączenie przychodzące, numer zastrzeżony, { $queue }
   *[other] Połączenie przychodzące: { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Połączenie nieudane. { $cause }

call-calls = Połączenia
# Stands beside the time since the last hold. $time runs.
call-total = cała rozmowa { $time }
call-keys = Czynności
# Of a call that did not get through.
call-editNumber = Zmień numer
call-dismiss = Zamknij
call-tools = Więcej czynności
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Podsumowanie
call-wrapUp-reason = Powód podsumowania
# Instead of Record, once recording was started.
call-recording = Nagrywanie

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Konsultacja
call-consult-about = Na czas konsultacji ta rozmowa jest wstrzymana.
call-consult-label = Numer do konsultacji
call-consult-go = Zadzwoń
call-transfer-title = Przekazanie bez konsultacji
call-transfer-about = Twój udział w rozmowie kończy się od razu.
call-transfer-label = Numer, na który przekazać rozmowę
call-number-hint = Wpisz lub wklej numer
call-number-held = Rozmowa jest wstrzymana. Najpierw ją wznów.

# The keypad.
call-tones-title = Klawiatura
call-tones-label = Wpisz lub wklej tony
call-tones-hide = Ukryj tony, na przykład numer karty
call-tones-show = Pokazuj kolejne tony
call-tones-held = Nie można wysyłać tonów, gdy rozmowa jest wstrzymana.
call-tones-wrong = Tony mają tylko cyfry oraz * i #. Nic nie wysłano.
# $tones: one by one, to be read aloud.
call-tones-sent = Wysłano: { $tones }
call-tones-sent-hidden = { $count ->
        [one] Wysłano { $count } ton
        [few] Wysłano { $count } tony
        [many] Wysłano { $count } tonów
       *[other] Wysłano { $count } tonu
    }
call-tones-again = Wyślij ponownie
call-tones-leaveOut = Pomiń
call-tones-key-star = Gwiazdka
call-tones-key-hash = Krzyżyk

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Połącz z rozmówcą { $other }
call-join-transfer = Połącz { $one } i { $other }, kończąc swój udział w rozmowie
call-join-conference = Wspólna rozmowa: { $one } i { $other }
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = Uczestnicy rozmowy. { $sentence }
call-remove = Usuń z rozmowy: { $who }

# A consultation: the call and the one about it, side by side.
consult-title = Konsultacja
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = Pierwsza rozmowa
consult-second = Rozmowa konsultacyjna
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = Zakończenie konsultacji
consult-swap = Przełącz
    .awaited = Przełączanie…
consult-back = Wróć
    .awaited = Powrót…
consult-back-about = Zakończ rozmowę z rozmówcą { $other } i wróć do rozmówcy { $one }
consult-swap-about = Wstrzymaj jedną rozmowę i kontynuuj drugą
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Dane rozmowy
call-data-none = Ta rozmowa nie ma danych.
call-data-all = Wszystkie dane rozmowy ({ $count })
call-data-show = Pokaż dane rozmowy
# $label: the name of a call variable.
call-copy = Kopiuj: { $label }
call-copied = Skopiowano
call-close = Zamknij
