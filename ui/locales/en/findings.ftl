### What an examination finds, printed by `aplomb doctor` and shown in Diagnostics. Only the program contains this file.
### The id ends in the code of the finding. The text says what was found, .why why it matters, .advice what to do.
### $about is the host, setting or program that it is about. Consoles may not show typographic quotes, so these texts have none.

# Engine
finding-engineFound = The web engine is version { $version }.
finding-engineMissing = There is no web engine on this computer.
    .why = Aplomb's windows and your company's sign-in page need it. Without it no window opens.
    .advice = Windows: install the Microsoft Edge WebView2 Runtime. Linux: install WebKitGTK 4.1 (on Debian and Ubuntu the package libwebkit2gtk-4.1-0).
# $names: environment variables.
finding-environmentIgnored = Aplomb ignores these environment variables, because they would weaken it: { $names }.
    .why = They replace the computer's certificates, log TLS keys, or let another program control a page.
    .advice = Remove them, and install certificates in the computer's store.

# Sandbox
finding-sandboxWorks = The sign-in page can run in a sandbox.
finding-sandboxMissing = The sign-in page runs without a sandbox: { $path } is missing.
    .why = A sandbox keeps a malicious sign-in page away from the agent's files and session.
    .advice = Install the packages bubblewrap and xdg-dbus-proxy, then start Aplomb again.
finding-sandboxRefused = The sign-in page runs without a sandbox: the system does not allow one.
    .why = A sandbox keeps a malicious sign-in page away from the agent's files and session.
    .advice = Let users create namespaces (sysctl user.max_user_namespaces and, on Debian and Ubuntu, kernel.unprivileged_userns_clone and kernel.apparmor_restrict_unprivileged_userns or an AppArmor profile for bwrap), then start Aplomb again.
finding-sandboxSilent = The sign-in page runs without a sandbox: starting one takes too long.
    .why = A sandbox keeps a malicious sign-in page away from the agent's files and session.
    .advice = Check how long `bwrap --ro-bind / / --unshare-all true` takes as the agent, then start Aplomb again.
finding-sandboxDemanded = Agents cannot sign in with single sign-on, because your organisation demands a sandbox.
    .why = The profile strict allows no sign-in page without a sandbox.
    .advice = Let the sandbox work, as the finding before says. Otherwise IT must choose another profile.

# Display
finding-displayFound = There is a display for windows.
finding-displayMissing = There is no display in this session.
    .why = No window can open here. The examination itself needs no display.
    .advice = Nothing, if this runs in a remote shell or a deployment tool. Otherwise start it from a desktop session.
finding-accelerationOn = { $because ->
        [organisation] Aplomb's windows may be drawn with the graphics card: your organisation has set this.
        [engine] Aplomb's windows may be drawn with the graphics card: the web engine of this system decides.
       *[other] Aplomb's windows may be drawn with the graphics card: this computer has one.
    }
finding-accelerationOff = { $because ->
        [organisation] Aplomb's windows are drawn without the graphics card: your organisation has set this.
        [remote] Aplomb's windows are drawn without the graphics card: the display is on another computer.
       *[other] Aplomb's windows are drawn without the graphics card: this computer has no graphics card.
    }

# Keychain
finding-keychainOpen = The keychain answers.
finding-keychainMissing = This session has no keychain.
    .why = The keychain keeps the sign-in between two starts. Without it the agent must sign in at each start.
    .advice = Linux: install and start a Secret Service such as gnome-keyring or KWallet. Otherwise run this as the agent, in the agent's own session.
finding-keychainLocked = The keychain is locked.
    .why = While the keychain is locked, a sign-in can be neither saved nor restored.
    .advice = Let the agent unlock it, or let it be unlocked when the agent logs in to the computer.
finding-keychainFailed = The keychain fails.
    .why = The keychain keeps the sign-in between two starts. Without it the agent must sign in at each start.
    .advice = Check whether other programs can use the keychain, then restart the computer's keychain service.
finding-keychainSilent = The keychain does not answer.
    .why = The keychain keeps the sign-in between two starts. Without it the agent must sign in at each start.
    .advice = Check whether it waits to be unlocked.

# Settings
finding-settingsRead = The settings file can be read.
finding-settingsAbsent = There is no settings file yet.
finding-settingsUnreadable = The settings file cannot be read.
    .why = It holds the server, the agent's name and the appearance. Until it can be read, the defaults apply.
    .advice = Delete the file, or correct it: it is JSON.

# Policy
finding-policyAbsent = Your organisation has set nothing.
finding-policyInForce = { $count ->
        [one] Your organisation has set { $count } value.
       *[other] Your organisation has set { $count } values.
    }
finding-policyUnreadable = Agents cannot sign in, because the settings from your organisation cannot be read.
    .why = Aplomb does not know what they restrict. Practice mode is off as well.
    .advice = Correct them where they were set. The details say what is wrong.
finding-policyProblem = { $about } cannot be used as your organisation has set it: { $problem }
    .why = This setting is not used. All other settings from your organisation are.
    .advice = Correct the value where it was set.
finding-versionCurrent = Aplomb { $version } is the latest version.
finding-versionNewer = Version { $version } of Aplomb is available; it was published on { $published }.
    .why = It has fixes that this version lacks.
    .advice = Read what is new, then deploy it.
finding-versionVulnerable = This version of Aplomb has a known vulnerability. Version { $version }, published on { $published }, does not.
    .why = An attacker may use what is public about it.
    .advice = Deploy the new version soon.
finding-versionUnknown = Whether there is a newer version of Aplomb is not known.
    .why = The version notice could not be read, or is not signed with the key in versionNotice.
    .advice = Open the address in versionNotice in a browser, and compare the key after # with the publisher's.
finding-policyRefuses = Agents cannot sign in, because of what your organisation has set for { $about }: { $problem }
    .why = Without this setting, Aplomb would allow more than your organisation wants.
    .advice = Correct the value where it was set.

# Server
finding-serverNamed = The server is { $server }.
finding-serverMissing = No Finesse server is set.
    .why = Nothing beyond this computer could be examined.
    .advice = Name a Finesse server: aplomb doctor SERVER, or the Server field of the sign-in form.
finding-serverInvalid = { $problem ->
        [none] No connection can be made at all.
       *[other] This server cannot be used: { $problem }
    }
    .why = Certificate, cookies and the redirect of the sign-in need the server's full name.
    .advice = Use the full host name as it is written in the certificate and in SystemInfo, with no path.

# Proxy
finding-proxyNone = There is no proxy on the way to { $about }.
finding-proxyInUse = Connections to { $about } go through the proxy { $proxy }.
    .why = Everything except notifications over TCP goes through it. A proxy that ends long connections interrupts events.
    .advice = Nothing, if there are no other problems. Otherwise exclude the Finesse hosts from the proxy.
finding-proxyTrouble = The proxy { $about } does not connect to { $host }.
    .why = The system's settings send everything through this proxy, and it does not let Aplomb through.
    .advice = Let the proxy allow CONNECT to the Finesse nodes and the identity service, or except these hosts from the system's proxy settings.
finding-proxyWantsSignIn = The proxy { $about } wants a sign-in before it connects to { $host } (407).
    .why = Aplomb does not sign in to a proxy with Negotiate, NTLM or Kerberos, so nothing gets through.
    .advice = Let the proxy pass connections to the Finesse nodes and the identity service without a sign-in, or except these hosts from the system's proxy settings.

# Name
finding-nameFound = { $count ->
        [one] The name { $about } has { $count } address.
       *[other] The name { $about } has { $count } addresses.
    }
finding-nameByProxy = This computer does not know the name { $about }.
    .why = The name is looked up by the proxy, not by this computer.
    .advice = Nothing.
finding-nameNotFound = The host name { $about } was not found (DNS).
    .why = Without an address no connection is possible.
    .advice = Check the spelling, and whether this computer uses the company's DNS (VPN).
finding-nameServiceSilent = The name service (DNS) does not answer for { $about }.
    .why = Without an address no connection is possible.
    .advice = Check whether this computer reaches the company's DNS (VPN, firewall).
finding-noNetwork = This computer has no network connection.
    .why = No server can be reached, and no name can be looked up.
    .advice = Connect it to the network or the VPN.

# Port
finding-portOpen = Port { $port } of { $about } is open.
finding-portRefused = { $about } refuses connections on port { $port }.
    .why = REST, the sign-in and notifications use this port.
    .advice = Check whether Finesse Tomcat runs on the node, and whether this is the right port (8445).
finding-portSilent = { $about } does not answer on port { $port }.
    .why = REST, the sign-in and notifications use this port. A firewall that drops packets, or a node without power, looks like this.
    .advice = Check whether the node is up, and open the port in the firewalls between.
finding-hostUnreachable = { $about } cannot be reached.
    .why = There is no route from this computer to the node.
    .advice = Check network, VPN and routes.
finding-portNotTls = Port { $port } of { $about } does not answer with valid TLS.
    .why = Finesse uses TLS only. Something else listens there, or something on the network breaks TLS.
    .advice = Check the port, and what inspects traffic on the network.

# Certificate
finding-certificateTrusted = { $days ->
        [unknown] The certificate of { $about } is trusted.
        [one] The certificate of { $about } is trusted: { $days } day left.
       *[other] The certificate of { $about } is trusted: { $days } days left.
    }
finding-certificateEndsSoon = { $days ->
        [none] The certificate of { $about } has expired.
        [0] The certificate of { $about } expires in less than a day.
        [one] The certificate of { $about } expires soon: { $days } day left.
       *[other] The certificate of { $about } expires soon: { $days } days left.
    }
    .why = With an expired certificate agents cannot sign in.
    .advice = Renew the certificate on that server now.
finding-certificateEnded = { $days ->
        [0] The certificate of { $about } expired less than a day ago.
        [one] The certificate of { $about } expired { $days } day ago.
       *[other] The certificate of { $about } expired { $days } days ago.
    }
    .why = An expired certificate proves nothing, so Aplomb refuses it.
    .advice = Renew the certificate on that server. If its dates look right, set this computer's clock.
finding-certificateNotBegun = { $days ->
        [one] The certificate of { $about } is not valid yet: it begins within { $days } day.
       *[other] The certificate of { $about } is not valid yet: it begins within { $days } days.
    }
    .why = A certificate that is not valid yet proves nothing, so Aplomb refuses it.
    .advice = Check this computer's clock first, then the certificate on that server.
finding-certificateClockWrong = { $way ->
        [behind] The certificate of { $about } is out of date only because this computer's clock is at least { $apart } behind.
       *[ahead] The certificate of { $about } is out of date only because this computer's clock is at least { $apart } ahead.
    }
    .why = Certificates are checked against the clock: with a wrong clock, a good certificate looks out of date.
    .advice = Set this computer's date, time and time zone, or let it take its time from the company's time server.
finding-certificateOtherName = The certificate that { $about } shows is for { $names }.
    .why = Under the name that was used the server cannot prove who it is.
    .advice = Use a name that is in the certificate, or renew the certificate so that it contains the name that was used.
finding-certificateNoAltName = The certificate of { $about } has no subject alternative name.
    .why = Names are read from the subject alternative name only; the common name (CN) has not counted for years.
    .advice = Renew the certificate on that server with its host name as a subject alternative name (SAN, type DNS).
finding-certificateOldVersion = The certificate of { $about } is older than X.509 version 3.
    .why = Certificates before X.509 version 3 can hold neither a subject alternative name nor a usage, so Aplomb refuses them.
    .advice = Renew the certificate on that server as one of version 3 with its host name as a subject alternative name (SAN).
finding-certificateWrongUsage = The certificate of { $about } was not issued for a server.
    .why = The certificate says itself that it is for something else. Installing it on this computer does not help.
    .advice = Renew the certificate on that server as a server certificate: extended key usage serverAuth, key usage digitalSignature, and not an authority (CA:FALSE).
finding-certificateWeakSignature = The certificate of { $about }, or of its authority, is signed with MD5 or SHA-1.
    .why = Signatures with MD5 or SHA-1 can be forged, so Aplomb refuses them.
    .advice = Renew the certificate on that server, signed with SHA-256 or better; the same for the intermediate authority if it is the old one.
finding-certificateUnknownAlgorithm = The certificate of { $about }, or of its authority, is signed with an algorithm that Aplomb does not support.
    .why = Aplomb cannot check the signature.
    .advice = Renew the certificate on that server, signed with SHA-256 or SHA-384 and a key of RSA (2048 bits or more), ECDSA P-256 or P-384.
finding-certificateWeakKey = The certificate of { $about }, or of its authority, has an RSA key of only { $bits } bits.
    .why = RSA keys of less than 2048 bits can be broken, so Aplomb refuses them.
    .advice = Renew the certificate on that server with a new key: RSA with 2048 bits or more, or ECDSA P-256.
finding-certificateUnknownAuthority = The certificate of { $about } comes from { $authority }, which this computer does not trust.
    .why = This computer does not trust the authority that issued the server's certificate.
    .advice = Install the authority's certificate in this computer's store of trusted root certificates.
finding-certificateSelfSigned = The certificate of { $about } is self-signed.
    .why = The server issued its certificate to itself, as Finesse does when it is new; this computer trusts such a certificate only when it is in its store.
    .advice = Give the server a certificate of the company's authority, or install this one as trusted on this computer.
finding-certificateIncomplete = { $about } sends only its own certificate, issued by { $authority }, which this computer does not know.
    .why = The server sends its own certificate alone, and this computer does not know its issuer: the intermediate authority is missing.
    .advice = Let the server send the whole chain (upload the intermediate certificate to it as well). If the issuer is a root authority, install that on this computer.
finding-certificateIntermediateEnded = { $days ->
        [0] The intermediate certificate of { $authority }, which { $about } sends, expired less than a day ago.
        [one] The intermediate certificate of { $authority }, which { $about } sends, expired { $days } day ago.
       *[other] The intermediate certificate of { $authority }, which { $about } sends, expired { $days } days ago.
    }
    .why = The server's own certificate is in date, but the authority between it and the root is not, so Aplomb refuses the chain.
    .advice = Upload the renewed intermediate certificate to that server, and remove the old one there.
finding-certificateRevoked = The certificate of { $about } was revoked by its authority.
    .why = Its authority has withdrawn it, for instance because its key was stolen, so Aplomb refuses it.
    .advice = Renew the certificate on that server with a new key. Ask the authority why it was revoked.
finding-certificateMalformed = The certificate of { $about } cannot be read.
    .why = What the server sends is not an X.509 certificate.
    .advice = Renew the certificate on that server. If other computers can read it, check what inspects traffic on the network.
finding-certificateNotProven = { $about } did not prove that it has the key of its certificate.
    .why = Anyone can show a certificate; only its owner has the key. Aplomb refuses the connection.
    .advice = Check what inspects traffic on the network, and whether key and certificate on that server belong together; then restart it.
finding-certificateRefused = The system's rules refuse the certificate of { $about }.
    .why = A rule of this computer or of the authority forbids this certificate for this server; the log has the words of the TLS library.
    .advice = Replace the certificate on that server with a standard one: version 3, its host name as a subject alternative name, extended key usage serverAuth, issued by an authority that this computer trusts.

# Clock
finding-clockRight = The clocks of this computer and of { $about } agree.
finding-clockUnknown = The clock of { $about } is not known.
    .why = The server did not send its time.
    .advice = Nothing.
finding-clockWrong = { $way ->
        [behind] The clock of this computer is { $apart } behind that of { $about }.
       *[ahead] The clock of this computer is { $apart } ahead of that of { $about }.
    }
    .why = Certificates and sign-ins are checked against the clock, and times on the desk would be wrong.
    .advice = Let this computer and the servers use the same time source.

# System Info
finding-systemInfoRead = { $about } reports its state.
finding-systemInfoSlow = { $about } took { $seconds } s to report its state.
    .why = Each click of an agent would take as long.
    .advice = Check the load of the node, and the network to it (VPN, proxy).
finding-systemInfoProtected = { $about } requires a sign-in before it reports its state.
    .why = A reverse proxy asks for credentials, so the nodes and the sign-in method are not known before the sign-in.
    .advice = Set both nodes and the sign-in method by policy.
finding-systemInfoMissing = A web server answers at { $about }, but not Finesse ({ $status }).
    .why = This is a web server, but Finesse does not run on it.
    .advice = Check name and port, and whether the Finesse application has started on the node.
finding-systemInfoFails = { $about } returns an error when it is asked for its state ({ $status }).
    .why = The node answers with an error.
    .advice = Check Cisco Finesse Tomcat on the node. Restart it if the error remains.
finding-systemInfoOther = A web page answers at { $about } instead of Finesse.
    .why = Something other than Finesse answers: a captive portal, a filter, or another server.
    .advice = Open the address in a browser on this computer and check what answers.
finding-systemInfoUnreadable = The answer of { $about } cannot be read.
    .why = The answer is not in the form that Finesse uses.
    .advice = Check name and port, and whether something on the network changes traffic.
finding-systemInfoNoAnswer = { $about } does not report its state.
    .why = The port accepts connections, but no answer comes.
    .advice = Check the load and the state of the node.

# Service
finding-inService = { $about } is in service.
finding-outOfService = { $status ->
        [none] { $about } is out of service.
       *[other] { $about } is out of service ({ $status }).
    }
    .why = A node that is out of service accepts no sign-in and controls no call.
    .advice = Check the node's connection to its CTI server (UCCE: CTI OS/PG; UCCX: the CCX engine). Aplomb uses the other node if it is in service.

# Heartbeat
finding-heartbeatHeard = { $about } is connected to its CTI server.
finding-heartbeatUnknown = { $about } does not report whether it is connected to its CTI server.
    .why = This release does not say whether it hears its CTI server.
    .advice = Nothing.
finding-heartbeatLost = { $about } is not connected to its CTI server.
    .why = States and calls may not be updated, and the node is about to go out of service.
    .advice = Check the CTI server of that side and the network between them.

# Maintenance
finding-maintenanceNone = { $about } is not in maintenance.
finding-maintenanceUnderWay = { $about }, or its CTI side, is in maintenance.
    .why = The node will go out of service.
    .advice = Nothing, if it is planned. Idle agents may sign in at the other node.

# Nodes
finding-otherNodeNamed = { $set ->
        [yes] The second server is set to { $node }.
       *[no] The other node is { $node }.
    }
finding-otherNodeMissing = SystemInfo names no other node.
    .why = If this node fails, there is no other node to switch to.
    .advice = If there is a second node, check why SystemInfo does not name it, or set it by policy.
finding-otherNodeTheSame = SystemInfo names { $about } as both nodes.
    .why = If this node fails, there is no other node to switch to.
    .advice = Correct the names of the cluster's two nodes in Finesse.
finding-nodeNotNamed = SystemInfo names { $names }, and not { $about }.
    .why = The server has other names than the one that was typed. Single sign-on may refuse it, and the other node is not known.
    .advice = Use one of the names in SystemInfo, exactly as it is written there.

# Xmpp Domain
finding-xmppDomainSaid = The domain of notifications is { $domain }.
finding-xmppDomainMissing = { $about } does not report the domain of notifications.
    .why = The server's own name is used instead. If that is wrong, no events arrive.
    .advice = Check SystemInfo of the node: it must contain xmppDomain.

# Auth Mode
finding-authModeKnown = { $about } uses the sign-in mode { $mode }.
finding-authModeUnknown = { $about } uses the sign-in mode { $mode }, which is not known.
    .why = Aplomb knows SSO, HYBRID and NON_SSO; with anything else the agent is asked.
    .advice = Set the sign-in method by policy.
finding-authModeMissing = { $about } does not report how agents sign in.
    .why = The agent is asked how to sign in.
    .advice = Set the sign-in method by policy.

# Sign In
finding-signInPageReached = { $place ->
        [identityService] The identity service { $about } answers with a page ({ $status }).
       *[page] The company's sign-in page at { $about } answers ({ $status }).
    }
finding-signInNotUsed = Single sign-on is not in use.
    .why = Agents sign in with a Finesse password.
    .advice = Nothing.
finding-singleSignOnMissing = { $status ->
        [none] { $about } does not start a sign-in.
       *[other] { $about } does not redirect to the identity service ({ $status }).
    }
    .why = The node does not redirect to the identity service.
    .advice = Check whether single sign-on is set up and tested on the node.
finding-identityServiceUnreachable = The identity service { $about } cannot be reached.
    .why = The sign-in goes through it. Without it agents cannot sign in, and no token is renewed.
    .advice = Check whether Cisco IdS runs, and open its port (8553) in firewalls.
finding-identityServiceFails = The identity service { $about } answers with an error ({ $status }).
    .why = The sign-in goes through it. Without it agents cannot sign in, and no token is renewed.
    .advice = Check the state of Cisco IdS (for instance PARTIAL_SERVICE) and its log.
finding-redirectUriUnknown = { $about } does not know this node by the name that was used (invalid_redirectUri).
    .why = The identity service redirects only to nodes that it knows by name.
    .advice = Use the name that is registered, or register this one at the identity service.
finding-redirectInsecure = { $to ->
        [unreadable] { $about } redirects to an address that cannot be read.
        [nowhere] { $about } redirects to an address without a host.
       *[other] { $about } redirects to { $to }, which is not https.
    }
    .why = Over http the sign-in could be read in transit, so Aplomb does not follow.
    .advice = Set the address to https where it is configured (identity service or provider).
finding-redirectLoop = { $steps ->
        [none] The sign-in redirects in a loop at { $about }.
        [one] The sign-in reaches no page after { $steps } redirect.
       *[other] The sign-in reaches no page after { $steps } redirects.
    }
    .why = The sign-in would never reach a page.
    .advice = Check the redirect addresses at the identity service and at the provider. The clocks of both must agree.
finding-signInHostNotAllowed = The sign-in redirects to { $about }, which is not allowed.
    .why = Your organisation has listed the hosts that the sign-in may open, and this one is not listed.
    .advice = Add the host to the list of allowed sign-in hosts.
finding-signInPageUnreachable = { $because ->
        [slow] The redirect from { $about } to the sign-in page takes too long.
       *[other] The company's sign-in page at { $about } cannot be reached.
    }
    .why = The identity service redirects there, but no page comes.
    .advice = Check whether the identity provider runs, and whether this computer may reach it.
finding-signInPageFails = The company's sign-in page at { $about } answers with an error ({ $status }).
    .why = The identity service redirects there, but an error comes.
    .advice = Check the identity provider's log. The relying party (Cisco IdS) may not be known there.

# Web Socket
finding-webSocketOpen = WebSocket to { $about } is open.
finding-webSocketOldPort = WebSocket to { $about } is open on the old port only.
    .why = Releases from 12.6(1) on use the REST port. The old port will be removed.
    .advice = Nothing now. Open both ports in firewalls.
finding-webSocketClosed = WebSocket to { $about } is not open.
    .why = It is the best transport for events. Aplomb uses the next one.
    .advice = Let WebSocket through to the node (proxy, firewall, load balancer).

# Bosh
finding-boshOpen = BOSH to { $about } is open.
finding-boshOldPort = BOSH to { $about } is open on the old port only.
    .why = Releases from 12.6(1) on use the REST port. The old port will be removed.
    .advice = Nothing now. Open both ports in firewalls.
finding-boshClosed = BOSH to { $about } is not open.
    .why = It is the second transport for events, and is needed only if WebSocket fails.
    .advice = Nothing while WebSocket is open.

# Tcp
finding-tcpOpen = TCP to { $about } is open.
finding-tcpClosed = TCP to { $about } is not open.
    .why = It is the last transport for events. Administrators may close it.
    .advice = Nothing while another transport is open.

# Notifications
finding-notificationsOpen = Events of { $about } can be received.
finding-notificationsClosed = There is no connection to the notification service of { $about }.
    .why = Without events agents do not see a call ring.
    .advice = Check whether Cisco Finesse Notification Service runs, and let WebSocket, BOSH or TCP through to it.
finding-plainNotOffered = The notification service of { $about } accepts neither token nor password.
    .why = Tokens and passwords are sent with SASL PLAIN, inside TLS. Without it agents cannot sign in for events.
    .advice = Reset the notification service's SASL mechanisms to the defaults of Finesse.

# Server
finding-notExamined = { $because ->
        [noAddress] Not examined, because its name has no address.
        [noConnection] Not examined, because no connection can be made.
        [unusable] Not examined, because { $about } cannot be used.
        [outOfService] Not examined, because { $about } is out of service.
        [signInFirst] Not examined, because { $about } reports nothing before a sign-in.
       *[notTrusted] Not examined, because the certificate of { $about } is not trusted.
    }
    .why = An earlier problem must be fixed first.
    .advice = Fix the problem named above, then examine again.

# How far two clocks are apart; stands in the sentences of clockWrong (seconds) and certificateClockWrong (either) and nowhere else, so it has
# the grammatical case that these sentences need.
duration-apart-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
duration-apart-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
