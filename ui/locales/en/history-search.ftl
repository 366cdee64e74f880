### The whole history with its search.

history-find = Number, queue or reason
history-kind = Show
history-kind-all = All
history-kind-missed = Missed
history-kind-calls = Calls
history-kind-states = States
history-nothing = Nothing in the history matches.
history-found = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
history-older = Show older
history-reading = Searching…
history-call-back = Call back
history-reason = Reason: { $reason }
# Above the entries of a day. $day: a date.
history-day = { $day }
# In place of how long a state lasted.
history-end-unseen = End not seen
# A file with a table, which a spreadsheet opens.
history-save = Save as a table
history-saving = Saving…
history-saved = The table is saved.
    .todo = It has every entry of this list, also those you would have to scroll to. Keep it where only you can read it.
