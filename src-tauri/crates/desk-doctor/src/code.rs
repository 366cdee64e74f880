//! Every finding there can be: its word, its check, how bad it is, why it matters and what to do.

use desk_contract::{Check, Finding, FindingLevel};

macro_rules! codes {
    ($($name:ident $word:literal $check:ident $level:ident $(why $why:literal do $advice:literal)?;)*) => {
        /// What was found. The words do not change: deployment tools may act on them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $(#[doc = concat!("`", $word, "`")] $name,)*
        }

        impl Code {
            /// All of them, in the order of their checks.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word in a report.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// What was looked at.
            #[must_use]
            pub const fn check(self) -> Check {
                match self { $(Self::$name => Check::$check,)* }
            }

            /// How bad it is at the node that the desk works with.
            #[must_use]
            pub const fn level(self) -> FindingLevel {
                match self { $(Self::$name => FindingLevel::$level,)* }
            }

            /// Why it matters, and what to do; `None` where nothing is to be done.
            #[must_use]
            pub fn counsel(self) -> Option<(&'static str, &'static str)> {
                match self { $(Self::$name => codes!(@counsel $($why $advice)?),)* }
            }
        }
    };
    (@counsel $why:literal $advice:literal) => { Some(($why, $advice)) };
    (@counsel) => { None };
}

codes! {
    EngineFound "engineFound" Engine Ok;
    EngineMissing "engineMissing" Engine Trouble
        why "Aplomb's windows, and your company's sign-in page, are drawn by it: without it no window opens."
        do "Windows: install the Microsoft Edge WebView2 Runtime. Linux: install WebKitGTK 4.1 (on Debian and Ubuntu the package libwebkit2gtk-4.1-0).";
    SandboxWorks "sandboxWorks" Sandbox Ok;
    SandboxMissing "sandboxMissing" Sandbox Warning
        why "In a sandbox, a sign-in page that takes over the web engine reaches neither the agent's files nor the session."
        do "Install the packages bubblewrap and xdg-dbus-proxy, then start Aplomb again.";
    SandboxRefused "sandboxRefused" Sandbox Warning
        why "In a sandbox, a sign-in page that takes over the web engine reaches neither the agent's files nor the session."
        do "Let users create namespaces (sysctl user.max_user_namespaces and, on Debian and Ubuntu, kernel.unprivileged_userns_clone and kernel.apparmor_restrict_unprivileged_userns or an AppArmor profile for bwrap), then start Aplomb again.";
    SandboxSilent "sandboxSilent" Sandbox Warning
        why "In a sandbox, a sign-in page that takes over the web engine reaches neither the agent's files nor the session."
        do "See how long `bwrap --ro-bind / / --unshare-all true` takes as the agent, then start Aplomb again.";
    DisplayFound "displayFound" Display Ok;
    DisplayMissing "displayMissing" Display Note
        why "Here no window can open; this examination needs none."
        do "Nothing, if this runs over a remote shell or from a deployment tool. Else start it from a desktop session.";
    AccelerationOn "accelerationOn" Display Ok;
    AccelerationOff "accelerationOff" Display Ok;
    KeychainOpen "keychainOpen" Keychain Ok;
    KeychainMissing "keychainMissing" Keychain Warning
        why "The sign-in is kept there between two starts; without it the agent signs in at each start."
        do "Linux: install and start a Secret Service such as gnome-keyring or KWallet. Else run this as the agent, in the agent's own session.";
    KeychainLocked "keychainLocked" Keychain Warning
        why "While it is locked, a sign-in can be neither kept nor taken up again."
        do "Let the agent unlock it, or let it be unlocked when the agent logs in to the computer.";
    KeychainFailed "keychainFailed" Keychain Warning
        why "The sign-in is kept there between two starts; as it is, the agent signs in at each start."
        do "See whether other programs can use the keychain; restart the computer's keychain service.";
    KeychainSilent "keychainSilent" Keychain Warning
        why "The sign-in is kept there between two starts; as it is, the agent signs in at each start."
        do "See whether it waits for somebody to unlock it.";
    SettingsRead "settingsRead" Settings Ok;
    SettingsAbsent "settingsAbsent" Settings Ok;
    SettingsUnreadable "settingsUnreadable" Settings Warning
        why "The server, the agent's name and the looks were remembered in it; now they are as on the first day."
        do "Delete the file, or put it right: it is JSON.";
    PolicyAbsent "policyAbsent" Policy Ok;
    PolicyInForce "policyInForce" Policy Ok;
    PolicyUnreadable "policyUnreadable" Policy Warning
        why "Nothing that your organisation has set is followed."
        do "Put it right where it was set; the detail says what is wrong with it.";
    PolicyProblem "policyProblem" Policy Warning
        why "What this says is not followed; everything else that your organisation has set is."
        do "Put the value right where it was set.";
    ServerNamed "serverNamed" Server Ok;
    ServerMissing "serverMissing" Server Warning
        why "Nothing beyond this computer could be examined."
        do "Name a Finesse server: aplomb doctor SERVER, or the field Server on the sign-in screen.";
    ServerInvalid "serverInvalid" Server Trouble
        why "Certificate, cookies and the redirect of the sign-in need the server's full name."
        do "Use the full host name as it stands in the certificate and in SystemInfo, with no path.";
    ProxyNone "proxyNone" Proxy Ok;
    ProxyInUse "proxyInUse" Proxy Note
        why "Everything but notifications over TCP goes through it; a proxy that ends long connections hurts."
        do "Nothing while all else is well. Else let the proxy leave the Finesse hosts out.";
    ProxyTrouble "proxyTrouble" Proxy Trouble
        why "The system's settings send everything through this proxy, and it does not let Aplomb through."
        do "Let the proxy allow CONNECT to the Finesse nodes and the identity service, or except these hosts from the system's proxy settings.";
    NameFound "nameFound" Name Ok;
    NameByProxy "nameByProxy" Name Note
        why "The name is looked up by the proxy, not by this computer."
        do "Nothing.";
    NameNotFound "nameNotFound" Name Trouble
        why "Without an address nothing can be connected to."
        do "Check the spelling, and whether this computer uses the company's name service (VPN).";
    NameServiceSilent "nameServiceSilent" Name Trouble
        why "Without an address nothing can be connected to."
        do "See whether this computer reaches the company's name service (VPN, firewall).";
    NoNetwork "noNetwork" Name Trouble
        why "This computer has no way to ask for an address."
        do "Connect it to the network or the VPN.";
    PortOpen "portOpen" Port Ok;
    PortRefused "portRefused" Port Trouble
        why "REST, the sign-in and notifications use this port."
        do "See whether Finesse Tomcat runs on the node, and whether this is the right port (8445).";
    PortSilent "portSilent" Port Trouble
        why "REST, the sign-in and notifications use this port; a firewall that drops, or a node without power, looks like this."
        do "See whether the node is up, and let firewalls between here and there pass the port.";
    HostUnreachable "hostUnreachable" Port Trouble
        why "There is no way from this computer to the node."
        do "Check network, VPN and routes.";
    PortNotTls "portNotTls" Port Trouble
        why "Finesse speaks TLS only; what listens there is something else, or something in between breaks it."
        do "Check the port, and what inspects traffic on the way.";
    CertificateTrusted "certificateTrusted" Certificate Ok;
    CertificateEndsSoon "certificateEndsSoon" Certificate Warning
        why "When it ends, no agent can sign in any more."
        do "Renew the certificate on that server before then.";
    CertificateEnded "certificateEnded" Certificate Trouble
        why "An expired certificate proves nothing; Aplomb refuses it."
        do "Renew the certificate on that server. If its dates look right, set this computer's clock.";
    CertificateNotBegun "certificateNotBegun" Certificate Trouble
        why "A certificate that is not valid yet proves nothing; Aplomb refuses it."
        do "Check this computer's clock first, then the certificate on that server.";
    CertificateClockWrong "certificateClockWrong" Certificate Trouble
        why "Certificates are checked against the clock: by a wrong one, a good certificate is out of date."
        do "Set this computer's date, time and time zone, or let it take its time from the company's time server.";
    CertificateOtherName "certificateOtherName" Certificate Trouble
        why "Under this name the server cannot prove who it is."
        do "Use the name that the certificate has, or renew the certificate with this name in it.";
    CertificateNoAltName "certificateNoAltName" Certificate Trouble
        why "Names are read from the subject alternative name only; the common name (CN) has not counted for years."
        do "Renew the certificate on that server with its host name as a subject alternative name (SAN, type DNS).";
    CertificateOldVersion "certificateOldVersion" Certificate Trouble
        why "Certificates before X.509 version 3 can hold neither a subject alternative name nor a usage; Aplomb refuses them."
        do "Renew the certificate on that server as one of version 3 with its host name as a subject alternative name (SAN).";
    CertificateWrongUsage "certificateWrongUsage" Certificate Trouble
        why "The certificate says itself that it is for something else. Installing it on this computer does not help."
        do "Renew the certificate on that server as one of a server: extended key usage serverAuth, key usage digitalSignature, and not that of an authority (CA:FALSE).";
    CertificateWeakSignature "certificateWeakSignature" Certificate Trouble
        why "Signatures with MD5 or SHA-1 can be forged; Aplomb refuses them."
        do "Renew the certificate on that server, signed with SHA-256 or better; the same for the intermediate authority if it is the old one.";
    CertificateUnknownAlgorithm "certificateUnknownAlgorithm" Certificate Trouble
        why "Aplomb cannot check the signature."
        do "Renew the certificate on that server, signed with SHA-256 or SHA-384 and a key of RSA (2048 bits or more), ECDSA P-256 or P-384.";
    CertificateWeakKey "certificateWeakKey" Certificate Trouble
        why "RSA keys of less than 2048 bits can be broken; Aplomb refuses them."
        do "Renew the certificate on that server with a new key: RSA with 2048 bits or more, or ECDSA P-256.";
    CertificateUnknownAuthority "certificateUnknownAuthority" Certificate Trouble
        why "This computer does not trust the authority that issued the server's certificate."
        do "Install the authority's certificate in this computer's store of trusted root certificates.";
    CertificateSelfSigned "certificateSelfSigned" Certificate Trouble
        why "The server issued its certificate to itself, as Finesse does when it is new; this computer trusts such a certificate only when it is in its store."
        do "Give the server a certificate of the company's authority, or install this one as trusted on this computer.";
    CertificateIncomplete "certificateIncomplete" Certificate Trouble
        why "The server sends its own certificate alone, and this computer does not know its issuer: the intermediate authority is missing."
        do "Let the server send the whole chain (upload the intermediate certificate to it as well). If the issuer is a root authority, install that on this computer.";
    CertificateIntermediateEnded "certificateIntermediateEnded" Certificate Trouble
        why "The server's own certificate is in date, but the authority between it and the root is not; Aplomb refuses the chain."
        do "Upload the renewed intermediate certificate to that server, and remove the old one there.";
    CertificateRevoked "certificateRevoked" Certificate Trouble
        why "Its authority has withdrawn it, for instance because its key was stolen; Aplomb refuses it."
        do "Renew the certificate on that server with a new key. Ask the authority why it was revoked.";
    CertificateMalformed "certificateMalformed" Certificate Trouble
        why "What the server sends is not a certificate in the form of X.509."
        do "Renew the certificate on that server. If others read it, see what inspects traffic on the way.";
    CertificateNotProven "certificateNotProven" Certificate Trouble
        why "Anyone can show a certificate; only its owner has the key. Aplomb refuses the connection."
        do "See what inspects traffic on the way, and whether key and certificate on that server belong together; then restart it.";
    CertificateRefused "certificateRefused" Certificate Trouble
        why "A rule of this computer or of the authority forbids this certificate for this server; the log has the words of the TLS library."
        do "Renew the certificate on that server as a usual one: version 3, its host name as a subject alternative name, extended key usage serverAuth, issued by an authority that this computer trusts.";
    ClockRight "clockRight" Clock Ok;
    ClockUnknown "clockUnknown" Clock Note
        why "Nothing told the server's time."
        do "Nothing.";
    ClockWrong "clockWrong" Clock Warning
        why "Certificates and sign-ins are checked against the clock; times on the desk would be wrong."
        do "Let this computer and the servers take their time from the same source.";
    SystemInfoRead "systemInfoRead" SystemInfo Ok;
    SystemInfoSlow "systemInfoSlow" SystemInfo Warning
        why "Each click of an agent would wait as long."
        do "Look at the load of the node, and at the way to it (VPN, proxy).";
    SystemInfoProtected "systemInfoProtected" SystemInfo Warning
        why "A reverse proxy asks for credentials, so nodes and the way of signing in are not known before the sign-in."
        do "Set both nodes and the way of signing in by policy.";
    SystemInfoMissing "systemInfoMissing" SystemInfo Trouble
        why "This is a web server, but not a Finesse that runs."
        do "Check name and port; see whether the Finesse application has started on the node.";
    SystemInfoFails "systemInfoFails" SystemInfo Trouble
        why "The node answers, and fails."
        do "See the state of Cisco Finesse Tomcat on the node; restart it if it stays so.";
    SystemInfoOther "systemInfoOther" SystemInfo Trouble
        why "Something other than Finesse answers: a captive portal, a filter, or another server."
        do "Open the address in a browser on this computer and see who answers.";
    SystemInfoUnreadable "systemInfoUnreadable" SystemInfo Trouble
        why "What came is not what Finesse says."
        do "Check name and port, and what changes traffic on the way.";
    SystemInfoNoAnswer "systemInfoNoAnswer" SystemInfo Trouble
        why "The port takes connections, and no answer comes."
        do "See the load and the state of the node.";
    InService "inService" Service Ok;
    OutOfService "outOfService" Service Trouble
        why "A node that is out of service takes no sign-in and controls no call."
        do "See the node's link to its CTI server (UCCE: CTI OS/PG; UCCX: the CCX engine). Aplomb works with the other node when that one is in service.";
    HeartbeatHeard "heartbeatHeard" Heartbeat Ok;
    HeartbeatUnknown "heartbeatUnknown" Heartbeat Note
        why "This release does not say whether it hears its CTI server."
        do "Nothing.";
    HeartbeatLost "heartbeatLost" Heartbeat Warning
        why "States and calls may not follow, and the node is about to go out of service."
        do "See the CTI server of that side and the network between them.";
    MaintenanceNone "maintenanceNone" Maintenance Ok;
    MaintenanceUnderWay "maintenanceUnderWay" Maintenance Warning
        why "The node will go out of service."
        do "Nothing, if it is planned. Agents who are idle may sign in at the other node.";
    OtherNodeNamed "otherNodeNamed" Nodes Ok;
    OtherNodeMissing "otherNodeMissing" Nodes Warning
        why "When this node fails, there is nowhere to go."
        do "If there is a second node, see why SystemInfo does not name it; or set it by policy.";
    OtherNodeTheSame "otherNodeTheSame" Nodes Warning
        why "When this node fails, there is nowhere to go."
        do "Put the names of the cluster's two nodes right in Finesse.";
    NodeNotNamed "nodeNotNamed" Nodes Warning
        why "The server is known by other names than the one that was typed: single sign-on may refuse it, and the other node is not known."
        do "Use one of the names in SystemInfo, exactly as it stands there.";
    XmppDomainSaid "xmppDomainSaid" XmppDomain Ok;
    XmppDomainMissing "xmppDomainMissing" XmppDomain Warning
        why "The server's own name is used in its place; if that is wrong, no event comes."
        do "See SystemInfo of the node: xmppDomain must stand in it.";
    AuthModeKnown "authModeKnown" AuthMode Ok;
    AuthModeUnknown "authModeUnknown" AuthMode Warning
        why "Aplomb knows SSO, HYBRID and NON_SSO; with anything else the agent is asked."
        do "Set the way of signing in by policy.";
    AuthModeMissing "authModeMissing" AuthMode Warning
        why "The agent is asked how to sign in."
        do "Set the way of signing in by policy.";
    SignInPageReached "signInPageReached" SignIn Ok;
    SignInNotUsed "signInNotUsed" SignIn Note
        why "Agents sign in with a password of Finesse's own."
        do "Nothing.";
    SingleSignOnMissing "singleSignOnMissing" SignIn Trouble
        why "The node does not lead to the identity service."
        do "See whether single sign-on is set up and tested on the node.";
    IdentityServiceUnreachable "identityServiceUnreachable" SignIn Trouble
        why "The sign-in goes through it; without it nobody signs in, and no token is renewed."
        do "See whether Cisco IdS runs, and let firewalls pass its port (8553).";
    IdentityServiceFails "identityServiceFails" SignIn Trouble
        why "The sign-in goes through it; without it nobody signs in, and no token is renewed."
        do "See the state of Cisco IdS (PARTIAL_SERVICE?) and its log.";
    RedirectUriUnknown "redirectUriUnknown" SignIn Trouble
        why "The identity service sends people back only to nodes that it knows by name."
        do "Use the name that is registered, or register this one at the identity service.";
    RedirectInsecure "redirectInsecure" SignIn Trouble
        why "Over http anybody on the way could read the sign-in; Aplomb does not follow."
        do "Set the address to https where it is configured (identity service or provider).";
    RedirectLoop "redirectLoop" SignIn Trouble
        why "The sign-in would never come to a page."
        do "See the redirect addresses at the identity service and at the provider; the clocks of both must agree.";
    SignInHostNotAllowed "signInHostNotAllowed" SignIn Trouble
        why "Your organisation has listed the hosts that the sign-in may go to, and this one is not among them."
        do "Add the host to the list of allowed sign-in hosts.";
    SignInPageUnreachable "signInPageUnreachable" SignIn Trouble
        why "The identity service sends people there, and no page comes."
        do "See whether the identity provider runs, and whether this computer may reach it.";
    SignInPageFails "signInPageFails" SignIn Trouble
        why "The identity service sends people there, and an error comes."
        do "See the identity provider's log; the relying party (Cisco IdS) may not be known there.";
    WayOpenWebSocket "webSocketOpen" WebSocket Ok;
    WayOldWebSocket "webSocketOldPort" WebSocket Note
        why "Releases from 12.6(1) on have it on the port of REST; the old port will go."
        do "Nothing now; let firewalls pass both ports.";
    WayClosedWebSocket "webSocketClosed" WebSocket Warning
        why "It is the best way for events; Aplomb takes the next one."
        do "Let what is in between (proxy, firewall, load balancer) pass WebSocket to the node.";
    WayOpenBosh "boshOpen" Bosh Ok;
    WayOldBosh "boshOldPort" Bosh Note
        why "Releases from 12.6(1) on have it on the port of REST; the old port will go."
        do "Nothing now; let firewalls pass both ports.";
    WayClosedBosh "boshClosed" Bosh Note
        why "It is the second way for events; it is missed only when WebSocket fails."
        do "Nothing while WebSocket is open.";
    WayOpenTcp "tcpOpen" Tcp Ok;
    WayClosedTcp "tcpClosed" Tcp Note
        why "It is the last way for events; administrators may close it."
        do "Nothing while another way is open.";
    NotificationsOpen "notificationsOpen" Notifications Ok;
    NotificationsClosed "notificationsClosed" Notifications Trouble
        why "Without events nobody sees a call ring."
        do "See whether Cisco Finesse Notification Service runs, and let what is in between pass WebSocket, BOSH or TCP.";
    PlainNotOffered "plainNotOffered" Notifications Trouble
        why "Tokens and passwords are handed over by PLAIN, inside TLS; without it nobody can sign in for events."
        do "Set the notification service's SASL mechanisms back to what Finesse came with.";
    NotExamined "notExamined" Server Note
        why "Something before it must be put right first."
        do "Put right what is named above, and examine again.";
}

impl Code {
    /// The finding, about a host, setting or program.
    pub(crate) fn about(self, about: &str, what: impl Into<String>) -> Finding {
        let (why, advice) = self.counsel().unzip();
        Finding {
            check: self.check(),
            code: self.as_str().to_owned(),
            level: self.level(),
            about: about.to_owned(),
            what: what.into(),
            why: why.map(str::to_owned),
            advice: advice.map(str::to_owned),
            detail: None,
        }
    }

    /// The same, with what was said in words of somebody else's.
    pub(crate) fn saying(self, about: &str, what: impl Into<String>, detail: impl Into<String>) -> Finding {
        let detail = crate::redact(&detail.into()).into_owned();
        Finding { detail: Some(detail).filter(|said| !said.is_empty()), ..self.about(about, what) }
    }
}

/// A check that could not be made.
pub(crate) fn not_examined(check: Check, about: &str, because: &str) -> Finding {
    Finding { check, ..Code::NotExamined.about(about, format!("Not examined, because {because}.")) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_finding_has_a_word_of_its_own_and_advice_where_something_is_wrong() {
        let words: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(words.len(), Code::ALL.len());
        for code in Code::ALL {
            assert_eq!(code.counsel().is_none(), code.level() == FindingLevel::Ok, "{code:?}");
            for text in code.counsel().into_iter().flat_map(|(why, advice)| [why, advice]) {
                assert!(text.ends_with('.') && text.len() > 7, "{code:?}: {text}");
            }
        }
    }

    #[test]
    fn what_others_say_is_redacted() {
        let finding = Code::SystemInfoFails.saying("x", "y", "Authorization: Bearer SIM-ACCESS-1234567");
        assert_eq!(finding.detail.as_deref(), Some("Authorization: [redacted]"));
    }
}
