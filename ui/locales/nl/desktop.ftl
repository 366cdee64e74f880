### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Gesprek van { $caller }
toast-call-hidden = Gesprek, nummer afgeschermd
# $queue: the name of a queue.
toast-call-queue = Wachtrij: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = De verbinding met Finesse is verbroken. Neem het gesprek aan op uw telefoon.
toast-call-refused = Het gesprek is niet aangenomen. Probeer het opnieuw of neem het aan op uw telefoon.

toast-answer = Aannemen
toast-notReady = “Niet gereed” na dit gesprek
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = “Niet gereed” na dit gesprek: { $reason }
toast-ready = Op “Gereed” zetten
toast-signInAgain = Opnieuw aanmelden
toast-open = Aplomb openen

toast-refused = Uw status is niet gewijzigd
toast-refused-line = Finesse heeft de wijziging niet geaccepteerd. Open Aplomb voor de reden.

alarm-phone = Uw telefoon is buiten bedrijf
alarm-phone-line = U krijgt geen gesprekken. Controleer de kabel van uw telefoon of vraag het uw beheerder.
alarm-missedCall = Gesprek gemist: u staat op “Niet gereed”
alarm-missedCall-line = Zet uw status op “Gereed” wanneer u gesprekken kunt aannemen.
alarm-notReady = Finesse heeft u op “Niet gereed” gezet
alarm-notReady-line = Open Aplomb voor de reden.
alarm-signedOut = Finesse heeft u afgemeld
alarm-signedOut-line = U krijgt geen gesprekken. Open Aplomb om u opnieuw aan te melden.
alarm-leftNotReady = { $minutes ->
    [one] Al { $minutes } minuut “Niet gereed”
   *[other] Al { $minutes } minuten “Niet gereed”
}
alarm-leftInWrapUp = { $minutes ->
    [one] Al { $minutes } minuut in afronding
   *[other] Al { $minutes } minuten in afronding
}
alarm-leftInState-line = Zet uw status op “Gereed” wanneer u gesprekken kunt aannemen.
alarm-signIn = Uw aanmelding eindigt over vijf minuten
alarm-signIn-lastMinute = Uw aanmelding eindigt over één minuut
alarm-signedOutSoon = Uw aanmelding is verlopen
alarm-signIn-line = Meld u opnieuw aan om verder te werken. Gesprekken gaan intussen door.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }, { $time }
tray-state-doNotDisturb = Aplomb: { $state }, { $time }. “Niet storen” staat aan: gesprekken maken geen geluid.
tray-offline = Aplomb: geen verbinding. Laatst bekend: { $state }
tray-expired = Aplomb: uw aanmelding is verlopen
tray-signedOut = Aplomb: afgemeld
tray-minutes = { $minutes } min
tray-hours = { $hours } u { $minutes } min
# $caller: a number or a name.
tray-answer = Gesprek van { $caller } aannemen
tray-open = Aplomb openen
tray-compactBar = Compacte balk
tray-close = Aplomb sluiten…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = Meer…
