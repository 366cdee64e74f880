### Notifications of the system, and the icon in the tray. Only the program shows these; they are short, because a notification has little room.

# $caller: a number or a name.
toast-call = Call from { $caller }
toast-call-hidden = Call without a number
# $queue: the name of a queue.
toast-call-queue = Queue: { $queue }
# $label and $value: call data, chosen by the contact centre.
toast-call-variable = { $label }: { $value }
toast-call-offline = The connection to Finesse is down. Answer the call on your phone.
toast-call-refused = The call was not answered. Try again, or answer it on your phone.

toast-answer = Answer
toast-notReady = Not Ready after this call
# $reason: why, a label that the contact centre chose.
toast-notReady-reason = Not Ready after this call: { $reason }
toast-ready = Go Ready
toast-signInAgain = Sign in again
toast-open = Open Aplomb

toast-refused = Your state was not changed
toast-refused-line = Finesse did not accept the change. Open Aplomb for the reason.

alarm-phone = Your phone is out of service
alarm-phone-line = You get no calls. Check the cable of your phone, or ask your administrator.
alarm-missedCall = You missed a call and are Not Ready
alarm-missedCall-line = Go Ready when you can take calls.
alarm-notReady = Finesse set you to Not Ready
alarm-notReady-line = Open Aplomb for the reason.
alarm-signedOut = Finesse signed you out
alarm-signedOut-line = You get no calls. Open Aplomb to sign in again.
alarm-leftNotReady = { $minutes ->
    [one] Not Ready for { $minutes } minute
   *[other] Not Ready for { $minutes } minutes
}
alarm-leftInWrapUp = { $minutes ->
    [one] In wrap-up for { $minutes } minute
   *[other] In wrap-up for { $minutes } minutes
}
alarm-leftInState-line = Go Ready when you can take calls.
alarm-signIn = Your sign-in ends in five minutes
alarm-signIn-lastMinute = Your sign-in ends in one minute
alarm-signedOutSoon = Your sign-in has ended
alarm-signIn-line = Sign in again to keep working. Calls go on meanwhile.

# $state: the state, with its reason where there is one; $time: how long it has lasted.
tray-state = Aplomb: { $state }, { $time }
tray-state-doNotDisturb = Aplomb: { $state }, { $time }. Do Not Disturb is on: calls make no sound.
tray-offline = Aplomb: no connection. Last known: { $state }
tray-expired = Aplomb: your sign-in has ended
tray-signedOut = Aplomb: signed out
tray-minutes = { $minutes } min
tray-hours = { $hours } h { $minutes } min
# $caller: a number or a name.
tray-answer = Answer { $caller }
tray-open = Open Aplomb
tray-compactBar = Compact bar
tray-close = Close Aplomb…
# $reason: a label that the contact centre chose.
tray-reason = { $reason }
tray-more = More…
