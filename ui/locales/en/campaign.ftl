### What the call of a campaign was, and the callback for its customer.

# What Finesse says of the call (BAStatus), where it is more than the kind.
outbound-status-transferred = Transferred
outbound-status-conferenced = In conference
outbound-status-blended = Blended
# Any other word of Finesse.
outbound-status-word = { $word }

outbound-status = Status
outbound-classified = Result
outbound-callback = Callback
# $time: a date and a time of day; $number: a telephone number.
outbound-callback-at = { $time }, customer’s time
outbound-callback-to = { $time }, customer’s time, { $number }
outbound-callback-unreadable = Scheduled. Finesse does not say when.

# What an agent makes of the call.
outbound-class-voice = Person
outbound-class-fax = Fax
outbound-class-answeringMachine = Answering machine
outbound-class-invalid = Number does not exist
outbound-class-busy = Busy
outbound-class-doNotCall = Do not call
outbound-reclassify-title = Result of the call
outbound-tools = Campaign actions

# The sheet with which a callback is scheduled.
callback-title = Callback
callback-about = For { $customer }
callback-day = Day
# In the calendar. $date: a month, a day, or a day of the week in short.
callback-date = { $date }
callback-previous = Previous month
callback-next = Next month
callback-time = Time, for example 14:30
callback-number = Number to call
callback-number-hint = Without a number, the customer’s usual one is called.
callback-schedule = Schedule
    .awaited = Scheduling…
callback-change = Change
    .awaited = Changing…
callback-cancel = Cancel callback
    .awaited = Cancelling…
# $customer and $agent: a day and a time of day.
callback-both = Customer: { $customer }. You: { $agent }.
# $time: a day and a time of day.
callback-customer = { $time }, the customer’s local time.
callback-twice = The clocks go back then, so this time comes twice. The first one is meant.
callback-changes = The clocks change before then. The customer’s time may differ by an hour.
callback-zone-unknown = The customer’s time zone is not known. Choose the customer’s local time.
callback-past = This time has passed for the customer.
callback-no-such-time = The clocks go forward then, so this time does not exist.
callback-malformed = Type a time of day, for example 14:30.
callback-not-now = A callback cannot be scheduled on this call now. What you typed is kept.
callback-over = The call is over. A callback can no longer be scheduled here.
callback-offline = The connection to Finesse is down. What you typed is kept.
