### What stands around a sign-in page: the title of its window and the strip above it. Only the program contains this file.

# The titles. $host: the server that the page comes from.
window-signIn = Sign in
window-signIn-of = Sign in – { $host }
window-signIn-further = { $host } – opened by the sign-in page
window-password = Password

# The buttons.
strip-reload = Reload
strip-cancel = Cancel
strip-close = Close

# The tooltip of the lock.
strip-secure = The connection is encrypted, and this computer trusts the server.

# A server, or the proxy on the way, asks for a name and a password.
strip-asks = { $host } asks for your name and password.
strip-asksAgain = { $host } did not accept that. It asks again for your name and password.
strip-name = Name
strip-password = Password
strip-signIn = Sign in
strip-without = Continue without

# A dialog of the page.
strip-answer = Your answer
strip-ok = OK
strip-leaves = Leave this page? What you have typed may be lost.
strip-leave = Leave
strip-stay = Stay

# Messages.
strip-startedAgain = The page stopped working and was started again.
strip-noProgram = Aplomb does not open links to e-mail, phone or other programs here.
strip-noDownload = Aplomb does not save files here. Open this link in your browser.
strip-noWindow = Aplomb did not open another window for this page.
strip-notLoaded = This page could not be loaded. Close this window and try again.
strip-notAllowed = Your organisation does not allow this page during sign-in.
