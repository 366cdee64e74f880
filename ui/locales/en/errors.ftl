### What failed, and what to do. $host is the server that the error names, or “none”.

error-details = Details
error-copy = Copy details
error-copied = Copied
error-dismiss = Dismiss
error-takeOver = Take over here
error-signInAs = Sign in as { $name }
error-examine = Find the cause
error-says = Finesse says: { $says }
error-help-chooseReason = Choose a reason
error-help-notReady = Go Not Ready
error-help-signInAgain = Sign in again
error-certificate-of = Shown by
error-certificate-subject = Certificate of
error-certificate-issuer = Issued by
error-unreadable = cannot be read

error-invalidServer = This is not the name of a server.
    .todo = Type the server’s name only, for instance finesse.example.com. An IP address does not work.
error-invalidServer-address = Use the server’s name, not its IP address.
error-nameNotFound = There is no server with this name.
    .todo = Check the spelling. If the name is right, this computer may need your company’s network or VPN.
error-noNetwork = The server cannot be reached.
    .todo = Check that this computer is connected to your company’s network, then try again.
error-portRefused = The server is there, but Finesse does not answer on this port.
    .todo = Leave the port out unless IT gave you one. If Finesse was just restarted, try again in a few minutes.
error-timedOut = { $host ->
        [none] The server did not answer in time.
       *[other] { $host } did not answer in time.
    }
    .todo = Try again. If it does not help, tell IT the name of this server.
error-certificateNotTrusted = This computer does not trust the server’s certificate.
    .todo = IT must install the issuer’s certificate on this computer, or renew the one on the server.
error-notFinesse = A server answered, but it is not Finesse.
    .todo = Check the name of the server with IT.
error-outOfService = Finesse is out of service at the moment.
    .todo = Wait a little and try again. Calls may still ring on your phone.
error-cancelled = The sign-in was cancelled.
    .todo = Sign in again when you are ready.
error-signInRefused = The identity service refused to sign you in.
    .todo = Try again. If it refuses again, IT must check your account’s access to Finesse.
error-signInFailed = The identity service could not issue your token.
    .todo = Try again in a minute. If it does not help, tell IT.
error-tokenUnreadable = The sign-in did not return a valid token.
    .todo = Try again. If it happens again, IT needs the details below.
error-wrongPerson = Another person signed in on your company’s page.
    .todo = Nothing was kept. Sign in there with your own account, or correct the agent’s name.
# $expected was typed or is signed in here; $signedIn used the company's page.
error-persons-typed = You typed { $expected }, but your company’s page signed in { $signedIn }.
    .todo = Nothing was kept. Sign in as { $signedIn }, or sign in again and use the account of { $expected } there.
error-persons-desk = { $expected } is signed in here, but your company’s page signed in { $signedIn }.
    .todo = Nothing was kept. Sign in again and use the account of { $expected } there, or sign out.
error-nameNeeded = This server needs a name to sign you in.
    .todo = Ask IT to turn on askForName.
error-navigationRefused = { $host ->
        [none] The sign-in led to a server that is not allowed.
       *[other] The sign-in led to { $host }, which is not allowed.
    }
    .todo = Nothing was sent there. IT must allow this address or correct the sign-in.
error-wrongServerName = { $host ->
        [none] Finesse has another name, and signs you in only under that name.
       *[other] Finesse calls itself { $host }, and signs you in only under that name.
    }
    .todo = { $host ->
        [none] If this is your company’s server, type its own name as the server and sign in again.
       *[other] If this is your company’s server, type { $host } as the server and sign in again.
    }
error-clientCertificateRequired = { $host ->
        [none] The server requires a client certificate, which Aplomb cannot present.
       *[other] { $host } requires a client certificate, which Aplomb cannot present.
    }
    .todo = Ask IT for a way to sign in without a client certificate.
error-signInPageEnded = The sign-in page closed unexpectedly.
    .todo = Sign in again. Nothing from that page was kept.
error-signInPageFailed = { $host ->
        [none] The sign-in page of the server could not be loaded.
       *[other] The sign-in page of { $host } could not be loaded.
    }
    .todo = Try again. If it does not help, IT needs the details below.
error-passwordRefused = Wrong password.
    .todo = Five wrong ones lock your account for five minutes.
error-chooseMethod = The server does not say how you sign in.
    .todo = Choose how you sign in.
error-unknownAgent = Finesse does not know this agent.
    .todo = Check your agent name or number.
error-invalidExtension = Finesse does not know this extension, or its phone is off.
    .todo = Check the extension and your phone, then sign in again.
error-extensionBusy = Another agent uses this extension.
    .todo = Choose another extension, or ask the other agent to sign out.
error-signedInElsewhere = You are already signed in at another extension.
    .todo = Sign out there, or take over here. Taking over ends the other sign-in.
error-linkFailed = The connection for live updates from Finesse failed.
    .todo = Try again. If it does not help, a firewall may block it: tell IT.
error-reasonRequired = Finesse requires a reason.
    .todo = Choose one from the list.
error-reasonRefused = Finesse does not accept this reason.
    .todo = Choose another one.
error-stateRefused = Finesse did not change your state.
    .todo = The state shown here is current. Try again in a moment.
error-callRefused = Finesse refused this call action.
    .todo = The call is still as shown here. Try again, or use your phone.
error-callRefused-dial = Finesse did not start the call.
    .todo = Check the number, then dial again.
error-end-unconfirmed = Finesse did not confirm the end.
    .todo = If the call is still up, end it on your phone.
error-callGone = This call is already over.
    .todo = There is nothing to do.
error-callDataNotKept = The phone system did not keep all of this change.
    .todo = The call data is shown as it is now. Correct it and save again.
# $names: names of call data, as a list.
error-callData-dropped = The phone system did not keep this change: { $names }.
    .todo = The call data is shown as it is now. Try again, or use another text.
error-callData-truncated = The phone system kept only the beginning: { $names }.
    .todo = Shorten the text and save again.
error-invalidNumber = This number cannot be dialled.
    .todo = Check the digits. Your company may not allow this destination.
error-busy = Your last request is still waiting for its result.
    .todo = Wait a moment, then try again.
error-noResult = Finesse accepted the request, but no result came in time.
    .todo = It may still happen. Check what is shown here before you try again.
error-notSignedIn = You are not signed in.
    .todo = Sign in first.
error-sessionExpired = Your sign-in has ended.
    .todo = Sign in again, then repeat this.
error-refused = Finesse refused this.
    .todo = The details contain its message.
error-settingsNotSaved = Your settings could not be saved.
    .todo = They apply until you close Aplomb. If it happens again, tell IT.
error-internal = Something went wrong in Aplomb itself.
    .todo = Try again. If it does not help, send the details to IT.
