### Diagnostics. What it lists as “What happened” is in the words of the log, and not here.

diagnostics-close = Close
diagnostics-copy = Copy
diagnostics-copied = Copied

connection-title = Connection
connection-state = State
connection-server = Server
connection-transport = Transport
connection-noTransport = none while there is no connection
connection-since = Since
connection-sinceTime = { $time }, for { $ago }

times-title = Times
times-pings = Ping
    .none = No ping has been answered yet. One is sent every ten seconds.
times-accepted = From the click to Finesse’s answer
    .none = No request has been sent to Finesse yet.
times-shown = From the answer to the result
    .none = No result has arrived yet.
times-ago = { $time } ago
# $median, $worst, $last: lengths of time.
times-range = { $count ->
    [one] median { $median }, worst { $worst } of { $count } value
   *[other] median { $median }, worst { $worst } of { $count } values
}
# Read out for the plot. $what: one of the times above; $range: the message above.
times-plot = { $what }: last { $last }, { $range }

part-link = Connection
part-session = Sign-in
part-node = Node
part-agent = State
part-call = Call
part-request = Request
part-window = Window
transitions-title = What happened
transitions-show = Show
transitions-all = Everything
transitions-none = Nothing of this kind has happened yet.
# $count: how many older ones there are.
transitions-older = Show older ({ $count })

# How an access token was obtained.
rung-signIn = sign-in on the company’s page
rung-post = refresh (POST)
rung-get = refresh (GET)
rung-silent = silent fetch

token-title = Access token
token-fresh = It is renewed automatically before it expires.
token-renewing = Being renewed now: { $rung }.
token-over = The token has expired. Sign in again.
token-bar = Lifetime of the access token
# $renews and $ends: for instance “in 3:02”.
token-bar-value = { $age } old, next renewal { $renews }, expires { $ends }
token-age = Age
token-renews = Next renewal
token-ends = Expires
token-in = in { $time }
token-now = now
token-past = expired
token-by = Obtained by
token-renewals = Renewals so far
token-renewingNow = Renewing now
token-notRenewing = no
token-kept = In the keychain
token-isKept = yes: the next start needs no sign-in
token-notKept = no: the next start asks for a sign-in
token-refreshEnds = Refresh token expires
token-guess = Estimated from the time of the sign-in and a setting. The server does not report it.
token-noRefresh = there is none
token-hash = Short hash
token-hash-about = The same as in the log. It cannot be used to sign in.

password-proof = Password
password-proof-what = You signed in with a Finesse password.
    .todo = It does not expire. It is kept in memory only, until you sign out or close Aplomb.
