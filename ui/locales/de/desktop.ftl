### Machine draft, not yet reviewed by a native speaker.
### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Anruf von { $caller }
toast-call-hidden = Anruf mit unterdrückter Nummer
# $queue: the name of a queue.
toast-call-queue = Warteschlange: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = Die Verbindung zu Finesse ist unterbrochen. Nehmen Sie den Anruf am Telefon an.
toast-call-refused = Der Anruf wurde nicht angenommen. Versuchen Sie es erneut oder nehmen Sie ihn am Telefon an.

toast-answer = Annehmen
toast-notReady = Nach diesem Anruf „Nicht bereit“
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = Nach diesem Anruf „Nicht bereit“: { $reason }
toast-ready = Auf „Bereit“ gehen
toast-signInAgain = Erneut anmelden
toast-open = Aplomb öffnen

toast-refused = Ihr Status wurde nicht geändert
toast-refused-line = Finesse hat die Änderung nicht akzeptiert. Den Grund finden Sie in Aplomb.

alarm-phone = Ihr Telefon ist außer Betrieb
alarm-phone-line = Sie erhalten keine Anrufe. Prüfen Sie das Kabel Ihres Telefons oder fragen Sie Ihren Administrator.
alarm-missedCall = Anruf verpasst: Sie sind „Nicht bereit“
alarm-missedCall-line = Gehen Sie auf „Bereit“, wenn Sie Anrufe annehmen können.
alarm-notReady = Finesse hat Sie auf „Nicht bereit“ gesetzt
alarm-notReady-line = Den Grund finden Sie in Aplomb.
alarm-signedOut = Finesse hat Sie abgemeldet
alarm-signedOut-line = Sie erhalten keine Anrufe. Öffnen Sie Aplomb, um sich erneut anzumelden.
alarm-leftNotReady = { $minutes ->
    [one] Seit { $minutes } Minute „Nicht bereit“
   *[other] Seit { $minutes } Minuten „Nicht bereit“
}
alarm-leftInWrapUp = { $minutes ->
    [one] Seit { $minutes } Minute in der Nachbearbeitung
   *[other] Seit { $minutes } Minuten in der Nachbearbeitung
}
alarm-leftInState-line = Gehen Sie auf „Bereit“, wenn Sie Anrufe annehmen können.
alarm-signIn = Ihre Anmeldung endet in fünf Minuten
alarm-signIn-lastMinute = Ihre Anmeldung endet in einer Minute
alarm-signedOutSoon = Ihre Anmeldung ist abgelaufen
alarm-signIn-line = Melden Sie sich erneut an, um weiterzuarbeiten. Anrufe laufen währenddessen weiter.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }, { $time }
tray-state-doNotDisturb = Aplomb: { $state }, { $time }. „Nicht stören“ ist eingeschaltet: Anrufe sind nicht zu hören.
tray-offline = Aplomb: keine Verbindung. Zuletzt bekannt: { $state }
tray-expired = Aplomb: Ihre Anmeldung ist abgelaufen
tray-signedOut = Aplomb: abgemeldet
tray-minutes = { $minutes } Min.
tray-hours = { $hours } Std. { $minutes } Min.
# $caller: a number or a name.
tray-answer = Anruf von { $caller } annehmen
tray-open = Aplomb öffnen
tray-compactBar = Kompakte Leiste
tray-close = Aplomb schließen …
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = Mehr …
