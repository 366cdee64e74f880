### Signing in.

signIn-product = Aplomb
signIn-subtitle = The agent desktop for Cisco Finesse
signIn-server = Server
signIn-server-hint = finesse.example.com
signIn-agent = Agent
signIn-agent-hint = Login name or number
signIn-agent-about = The name your company gave you, with or without its domain.
signIn-extension = Extension
signIn-more = More
signIn-phone = Your phone
signIn-phone-desk = Desk phone at the extension
signIn-phone-callByCall = Mobile, called for each call
signIn-phone-nailedConnection = Mobile, one connection for all calls
signIn-number = Your number
signIn-number-about = Calls go to this number. The extension is the one that your company gave you for it.
signIn-number-wrong = This number cannot be dialled.
signIn-offered = You want to call { $number }.
    .todo = It will be in the dial field after you sign in.
signIn-submit = Sign in
signIn-cancel = Cancel
signIn-cancelling = Cancelling…
# The button. What the desk says while it is used is the next message.
signIn-practice = Practice
signIn-practice-title = Practice
# A contact centre with the rules of Unified Contact Center Express.
signIn-practice-uccx = Practice UCCX
# $name: UCCE or UCCX.
signIn-practice-about = Try everything with a made-up contact centre on this computer, with the rules of { $name }
signIn-practice-starting = Starting the practice contact centre…
signIn-check = Check the connection
signIn-checking = Asking the server…
signIn-answered = { $server } answers
signIn-steps = Sign-in progress
signIn-waitingForAgent = Continue in the sign-in window.
signIn-missing = Fill this in first.
signIn-version = Version { $version }

# The steps of a sign-in; .about says what a step is for, .running what happens now.
signIn-step-signInPage = Sign-in page
    .about = Your password goes to your company only.
    .running = Asking the server how you sign in…
signIn-step-token = Token
    .about = Your company confirms who you are.
    .running = Checking the token and looking you up…
signIn-step-connection = Connection
    .about = Live updates
    .running = Connecting to Finesse…
signIn-step-phone = Phone
    .about = Calls ring at your extension.
    .running = Signing in your extension…
signIn-status-waiting = to come
signIn-status-running = running
signIn-status-done = done
signIn-status-failed = failed

signIn-method = How do you sign in to Finesse?
signIn-method-again = Choose again
signIn-method-keep = Keep this choice
signIn-method-singleSignOn = On my company’s page
    .about = With the account you use for everything else at work.
    .remembered = You sign in on your company’s page.
signIn-method-password = With a Finesse password
    .about = A password for Finesse only. You type it in a separate window.
    .remembered = You sign in with a Finesse password.

# Names of the platform.
platform-ucce = Contact Center Enterprise
platform-uccx = Contact Center Express
# What a server says about itself; each is a sentence, and they stand one behind the other.
server-inService = In service.
server-outOfService = Out of service at the moment.
server-finesse = Finesse.
server-finesse-platform = Finesse for { $platform }.
server-mode-SSO = Single sign-on.
server-mode-HYBRID = Single sign-on for some agents.
server-mode-NON_SSO = Password, without single sign-on.
# $mode: a word of the server that Aplomb does not know.
server-mode-other = Sign-in mode { $mode }.
server-otherNode = Other node: { $server }.
