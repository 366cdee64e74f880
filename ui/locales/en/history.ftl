### The calls of this sign-in.

history-title = Recent calls
history-none = Calls you finish appear here until you sign out.
history-again = Put { $number } into the dial field
history-in = incoming
history-out = outgoing
