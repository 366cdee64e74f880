### Calls, and who is on them. A call is a dialog in the words of Finesse.

# The headline of a call's card.
call-phase-ringing = Incoming call
call-phase-offHook = Off hook
call-phase-dialling = Calling
call-phase-talking = Talking
call-phase-held = On hold
call-phase-failed = Call failed
call-phase-wrapUp = Wrap-up
call-phase-ended = Call ended
call-phase-reserved = Reserved for a campaign

# Why a call did not get through.
call-failure-busy = The number is busy.
call-failure-badDestination = There is no such number.
call-failure-deviceNotAvailable = The phone or line is not available.
call-failure-other = The call did not get through.

# Buttons, and what they say while their result is awaited.
call-action-ANSWER = Answer
    .awaited = Answering…
call-action-HOLD = Hold
    .awaited = Holding…
call-action-RETRIEVE = Resume
    .awaited = Resuming…
call-action-DROP = End
    .awaited = Ending…
call-action-CONSULT_CALL = Consult
    .awaited = Calling…
call-action-CONFERENCE = Conference
    .awaited = Joining…
call-action-TRANSFER = Transfer
    .awaited = Transferring…
call-action-TRANSFER_SST = Transfer
    .awaited = Transferring…
call-action-SEND_DTMF = Keypad
    .awaited = Sending…
call-action-PARTICIPANT_DROP = Remove
    .awaited = Removing…
call-action-START_RECORDING = Record
    .awaited = Starting…
call-action-UPDATE_CALL_DATA = Wrap-up reason
    .awaited = Saving…

# What someone on a call is doing; stands behind the name or number.
call-leg-dialling = being called
call-leg-ringing = ringing
call-leg-active = on the call
call-leg-held = on hold
call-leg-failed = not reached
call-leg-wrapUp = wrapping up
call-leg-dropped = left
call-leg-unknown = unknown
# $who: a name or number; $leg: one of the messages above.
call-leg-of = { $who } ({ $leg })

# How a call of the past ended.
call-ended-talked = Talked
call-ended-missed = Missed
call-ended-unseen = End not seen
call-ended-notReached = Not reached

call-withheld = Number withheld
call-undialled = No number dialled yet
call-you = You
# Who hears whom; all of it is read aloud. $people: names and numbers, as a list; “You” is one of them, so no verb depends on them.
call-together = In conversation: { $people }.
# Only one is left. $who: a name, a number or “You”.
call-alone = Alone on the call: { $who }.
# $people: for instance “1002 (on hold) and 1003 (ringing)”.
call-away = Not in the conversation: { $people }.
# The same where no one is in a conversation.
call-apart = { $people }.
# Somebody on a call, with the number beside the name.
call-name-number = { $name }, { $number }
# A conference changed. $sentence: who hears whom.
call-joined = Conference. { $sentence }
call-left = Left the call: { $who }
# A call rings. $caller: a number, or “none” if the caller withholds it.
call-incoming = { $caller ->
    [none] Incoming call, number withheld
   *[other] Incoming call from { $caller }
}
call-incoming-queue = { $caller ->
    [none] Incoming call, number withheld, { $queue }
   *[other] Incoming call from { $caller }, { $queue }
}
# A call changed. $phase: its headline; $caller: the other side.
call-changed = { $phase }, { $caller }
# $cause: one of the messages above.
call-failed = Call failed. { $cause }

call-calls = Calls
# Stands beside the time since the last hold. $time runs.
call-total = { $time } on the call
call-keys = Call actions
# Of a call that did not get through.
call-editNumber = Edit number
call-dismiss = Dismiss
call-tools = More call actions
# On a key: the reason of the wrap-up, chosen while the call goes on.
call-wrapUp = Wrap-up
call-wrapUp-reason = Wrap-up reason
# Instead of Record, once recording was started.
call-recording = Recording

# A number to consult or to transfer to; opens in the card of the call.
call-consult-title = Consult
call-consult-about = This call is on hold while you talk.
call-consult-label = Number to consult
call-consult-go = Call
call-transfer-title = Transfer without consulting first
call-transfer-about = You leave the call at once.
call-transfer-label = Number to transfer the call to
call-number-hint = Type or paste a number
call-number-held = The call is on hold. Resume it first.

# The keypad.
call-tones-title = Keypad
call-tones-label = Type or paste tones
call-tones-hide = Hide the tones, for instance of a card number
call-tones-show = Show the tones that follow
call-tones-held = Tones cannot be sent while the call is on hold.
call-tones-wrong = Only digits, * and # can be sent. Nothing was sent.
# $tones: one by one, to be read aloud.
call-tones-sent = Sent { $tones }
call-tones-sent-hidden = { $count ->
        [one] { $count } tone sent
       *[other] { $count } tones sent
    }
call-tones-again = Send again
call-tones-leaveOut = Skip
call-tones-key-star = Star
call-tones-key-hash = Hash

# The title of the two buttons that make one call of two. $other: the number of the call that is talked on.
call-join = Join with { $other }
call-join-transfer = Connect { $one } and { $other }, and leave the call
call-join-conference = Talk with { $one } and { $other } together
# Everyone on a conference, to be read aloud. $sentence: who hears whom.
call-people = On the call. { $sentence }
call-remove = Remove { $who } from the call

# A consultation: the call and the one about it, side by side.
consult-title = Consultation
# The two halves: the call, and the consultation about it, whoever called whom.
consult-first = First call
consult-second = Consult call
# Names one half, to be read aloud. $part: one of the two messages above.
consult-half = { $part }: { $who }
consult-ways = How the consultation ends
consult-swap = Swap
    .awaited = Swapping…
consult-back = Return
    .awaited = Returning…
consult-back-about = End the call with { $other } and return to { $one }
consult-swap-about = Hold one call and resume the other
# $action: one of the buttons above.
consult-of = { $action }: { $who }
# Everyone on one side, as a list.
consult-people = { $people }
call-data = Call data
call-data-none = This call has no call data.
call-data-all = All call data ({ $count })
call-data-show = Show call data
# $label: the name of a call variable.
call-copy = Copy { $label }
call-copied = Copied
call-close = Close
