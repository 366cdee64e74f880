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
# The button of a list in which the agent chooses the reasons that stand on top.
wrapUp-favourites = Favourites
wrapUp-favourites-reasons = Favourite wrap-up reasons
wrapUp-favourites-about = Choose the reasons that stand on top.
wrapUp-favourites-full = You have { $most } favourites. Remove one first.
wrapUp-favourites-done = Done
# $reasons: what was chosen so far, as a list.
wrapUp-chosen = Wrap-up: { $reasons }
# All reasons were taken back, perhaps by another agent on the call.
wrapUp-none = Wrap-up: no reason
wrapUp-saving = Saving…
wrapUp-finishing = Waiting for Finesse…
