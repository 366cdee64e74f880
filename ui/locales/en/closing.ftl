### The question what closing the window means.

closing-title = Close Aplomb?
closing-about = Finesse keeps you signed in when this window is gone. Calls can still ring at your phone.
closing-about-call = You are on a call. It goes on at your phone when this window is gone.
closing-stay = Stay
    .meaning = The window stays open.
closing-keepInTray = Keep in the tray
    .meaning = Aplomb keeps running. Your state does not change, and calls are announced.
closing-notReady = Not Ready and close
    .meaning = You get no calls from the queues. You stay signed in to Finesse.
    .meaning-call = Not Ready follows the call. You stay signed in to Finesse.
closing-signOut = Sign out and close
    .meaning = You are signed out of Finesse.
    .meaning-rest = You cannot sign out in your current state.
closing-reason = Reason
closing-remember = Always do this and do not ask again
closing-managed = Your organisation has set this.
