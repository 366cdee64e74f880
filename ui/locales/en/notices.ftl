### What the desk tells by itself. $time is the time of day at which it happened.

notice-title = Notices
notice-dismiss = Dismiss

notice-settingsUnavailable = Your settings cannot be saved on this computer.
    .todo = Everything works. Next time you must type your name again.
notice-keychainUnavailable = This computer’s keychain is locked or missing.
    .todo = Everything works. After a restart you must sign in again.
notice-historyNotKept-disk = The history cannot be saved: the disk is full or does not answer.
    .todo = Calls work. The history is lost if Aplomb stops.
notice-historyNotKept-newer = A newer version of Aplomb saved the history on this computer.
    .todo = Calls work. This version begins a history of its own and does not save it.
notice-historyNotKept-unreadable = The earlier history cannot be read.
    .todo = Calls work, and a new history has begun.
notice-failoverRefused = If this server fails, Aplomb stays here: { $host } is not one of your organisation’s servers.
    .todo = Finesse names that server as the other one. Tell IT.
notice-moved = Switched to { $server } at { $time }.
    .todo = Nothing to do.
# $reason: a label that the contact centre chose; $code: its number, or “none”.
notice-changed = Your state was changed at { $time }.
    .todo = { $code ->
        [none] If that is wrong, change your state here.
       *[other] Reason { $code }. If that is wrong, change your state here.
    }
notice-changed-reason = Your state was changed at { $time }: { $reason }.
    .todo = { $code ->
        [none] If that is wrong, change your state here.
       *[other] Reason { $code }. If that is wrong, change your state here.
    }
notice-late = The server that failed changed your state afterwards, at { $time }.
    .todo = { $code ->
        [none] This belongs to the earlier failure.
       *[other] Reason { $code }. This belongs to the earlier failure.
    }
notice-late-reason = The server that failed changed your state afterwards, at { $time }: { $reason }.
    .todo = { $code ->
        [none] This belongs to the earlier failure.
       *[other] Reason { $code }. This belongs to the earlier failure.
    }
notice-signedOut = Finesse signed you out.
    .todo = Sign in again, or ask your supervisor.
notice-signedOut-reason = Finesse signed you out: { $reason }.
    .todo = Sign in again, or ask your supervisor.
notice-signOutFollows = Finesse will sign you out after this call, because it lost a connection.
    .todo = You did nothing wrong. Sign in again afterwards.
notice-mobileAgentForgotten = After a failure Finesse no longer knows your phone number.
    .todo = Calls may not reach your phone. Sign out, then sign in again as a mobile agent.
notice-leftNotReady =
    { $minutes ->
        [one] You have been Not Ready for { $minutes } minute.
       *[other] You have been Not Ready for { $minutes } minutes.
    }
    .todo = Go Ready when you can take calls again.
notice-leftInWrapUp =
    { $minutes ->
        [one] You have been in wrap-up for { $minutes } minute.
       *[other] You have been in wrap-up for { $minutes } minutes.
    }
    .todo = Finish the wrap-up when you are done.
notice-lateRefusal = Finesse refused an earlier request after all.
    .todo = The desk shows the current state.
    .why = { $why } The desk shows the current state.

notice-doNotDisturb = Do Not Disturb is on at this computer.
    .todo = Calls ring only in this window and on your phone.
