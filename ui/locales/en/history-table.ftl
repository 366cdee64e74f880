### The table that is saved for a spreadsheet: the names of its columns, and what stands in them.

history-table-kind = Kind
history-table-began = Began
history-table-ended = Ended
history-table-number = Number
history-table-queue = Queue
history-table-type = Call type
history-table-result = Result
history-table-ring = Ring time (s)
history-table-talk = Talk time (s)
history-table-hold = Hold time (s)
history-table-wrapUp = Wrap-up time (s)
history-table-reasons = Reason
history-table-incoming = Incoming call
history-table-outgoing = Outgoing call
history-table-state = State
history-table-talked = Talked
history-table-missed = Missed
history-table-notReached = Not reached
history-table-unseen = End not seen
