### The connection to Finesse, and the end of a sign-in.

# Why the desk waits before it connects again; a sentence, which also stands behind others.
link-why-unreachable = Finesse cannot be reached.
link-why-outOfService = Finesse is out of service.
link-why-refused = Finesse ended the connection.
link-why-silent = Finesse does not respond.

link-transport-webSocket = WebSocket
link-transport-bosh = BOSH (HTTP requests)
link-transport-tcp = TCP with TLS

# The state of the connection, for Diagnostics.
link-state-idle = Not connected: no connection is needed
link-state-connecting = Connecting, attempt { $attempt }
link-state-online = Connected
# $why: one of link-why-….
link-state-waiting = { $why } Waiting for attempt { $attempt }.
link-state-signInNeeded = Waiting for a new sign-in
link-state-takenOver = Replaced by a connection from another place

link-connecting = Connecting to Finesse…
# The line at the top of the desk. $time: a length of time. What it means stands behind it.
link-reconnecting = Reconnecting to { $server } ({ $time }).
link-outOfService = { $server } is out of service ({ $time }).
link-lost = Reconnecting to Finesse
link-next = next attempt in { $time }
link-nextNow = connecting now
# Stands behind the line about the connection.
link-onCall = Your call is not affected. Hold or end it on the phone.
link-idle = Calls still ring on your phone. What you see here may be old.
link-tryNow = Try now
link-signInNeeded = Finesse requires a new sign-in before it sends updates.
link-takenOver = You connected from another place. Updates are not shown here.
link-takeBack = Continue here
link-back = Connected to Finesse again

# The sign-in is over.
expired-refreshTokenEnded = Your sign-in has reached its time limit.
expired-refused = The identity service no longer accepts your sign-in.
expired-unreachable = Your sign-in could not be renewed in time.
expired-onCall = Your call continues. The buttons work again after you sign in.
expired-idle = The buttons work again after you sign in.
expired-signInAgain = Sign in again
expired-signingIn = Waiting for the sign-in window…

# The sign-in will end.
ending-why-refreshTokenEnded = Your company requires a new sign-in by then.
ending-why-refused = The identity service no longer accepts this sign-in.
ending-why-unreachable = It could not be renewed: the identity service does not answer.
ending-stage-tenMinutes = Your sign-in ends within ten minutes
ending-stage-fiveMinutes = Your sign-in ends within five minutes
ending-stage-lastMinute = Your sign-in ends within a minute
ending-ends = Your sign-in ends in { $time }.
ending-endsNow = Your sign-in ends now.
ending-onCall = Your call continues.
ending-signInAgain = Sign in again now
