### Wrap-up, the work after a call.

# $time runs; it stands in large figures, and the rest of the message beside it.
wrapUp-left = { $time } left
wrapUp-elapsed = { $time } in wrap-up
wrapUp-search = Find a reason
wrapUp-reasons = Wrap-up reasons
wrapUp-noneFound = No reason contains “{ $typed }”.
wrapUp-needed = Finesse requires a reason before you go on.
wrapUp-ready = Finish, Ready
# $next: the reason for Not Ready, or the state, that was asked for during the call.
wrapUp-next = Finish, { $next }
wrapUp-notReady = Not Ready
wrapUp-saving = Saving…
wrapUp-finishing = Waiting for Finesse…
