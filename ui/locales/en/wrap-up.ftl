### Wrap-up, the work after a call.

wrapUp-left = left
wrapUp-elapsed = in wrap-up
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
