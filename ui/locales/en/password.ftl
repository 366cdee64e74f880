### The small window that asks for a Finesse password.

password-title = Finesse password
password-whose = Agent { $agent }
password-server = at { $server }
password-field = Password
password-show = Show the password
password-hide = Hide the password
password-submit = Sign in
password-sending = Signing in…
password-cancel = Cancel
password-empty = Type the password first.
password-unasked = The sign-in that asked for a password is over.
    .todo = Close this window, then start again in the main window.
password-notTaken = The password could not be used.
    .todo = It was not sent. Type it again, or cancel.
password-lock = Five wrong passwords lock your account for five minutes.
