### The calls of this sign-in.

history-title = Recent calls
history-none = Calls you finish appear here until you sign out.
history-again = Put { $number } into the dial field
# Times of a call, as minutes and seconds.
history-rang = Rang { $time }
history-talked = Talked { $time }, including hold
history-wrapped-up = Wrap-up { $time }
# The name of a row for a screen reader. $caller: a number or a name; $queue: a name, or the word none.
history-row-incoming = { $queue ->
    [none] Call from { $caller }
   *[other] Call from { $caller }, { $queue }
}
history-row-outgoing = { $queue ->
    [none] Call to { $caller }
   *[other] Call to { $caller }, { $queue }
}
