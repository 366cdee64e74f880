### The calls of this shift.

history-title = Recent calls
history-none = Calls you finish appear here until you sign out.
history-again = Put { $number } into the dial field
# Times of a call, as minutes and seconds.
history-rang = Rang { $time }
# The conversation without hold.
history-talk = Talked { $time }
history-held = On hold { $time }
history-wrapped-up = Wrap-up { $time }
# Said by a screen reader before the caller and the queue.
history-in = Call from
history-out = Call to
history-open = Search the history
