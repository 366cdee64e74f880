//! Every finding there can be: its word, its check and how bad it is. Its texts are in `ui/locales/en/findings.ftl`.

use desk_contract::{Check, Finding, FindingLevel};
use desk_texts::{Value, attribute, text};

/// What stands in a support bundle in the place of what a server, a library or a person said.
pub(crate) const PERSONAL: &str = "[personal]";

macro_rules! codes {
    ($($name:ident $word:literal $check:ident $level:ident;)*) => {
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
        }
    };
}

codes! {
    EngineFound "engineFound" Engine Ok;
    EngineMissing "engineMissing" Engine Trouble;
    EnvironmentIgnored "environmentIgnored" Engine Note;
    SandboxWorks "sandboxWorks" Sandbox Ok;
    SandboxMissing "sandboxMissing" Sandbox Warning;
    SandboxRefused "sandboxRefused" Sandbox Warning;
    SandboxSilent "sandboxSilent" Sandbox Warning;
    SandboxDemanded "sandboxDemanded" Sandbox Trouble;
    DisplayFound "displayFound" Display Ok;
    DisplayMissing "displayMissing" Display Note;
    AccelerationOn "accelerationOn" Display Ok;
    AccelerationOff "accelerationOff" Display Ok;
    KeychainOpen "keychainOpen" Keychain Ok;
    KeychainMissing "keychainMissing" Keychain Warning;
    KeychainLocked "keychainLocked" Keychain Warning;
    KeychainFailed "keychainFailed" Keychain Warning;
    KeychainSilent "keychainSilent" Keychain Warning;
    SettingsRead "settingsRead" Settings Ok;
    SettingsAbsent "settingsAbsent" Settings Ok;
    SettingsUnreadable "settingsUnreadable" Settings Warning;
    PolicyAbsent "policyAbsent" Policy Ok;
    PolicyInForce "policyInForce" Policy Ok;
    PolicyUnreadable "policyUnreadable" Policy Trouble;
    PolicyProblem "policyProblem" Policy Warning;
    VersionCurrent "versionCurrent" Version Ok;
    VersionNewer "versionNewer" Version Note;
    VersionVulnerable "versionVulnerable" Version Warning;
    VersionUnknown "versionUnknown" Version Note;
    PolicyRefuses "policyRefuses" Policy Trouble;
    ServerNamed "serverNamed" Server Ok;
    ServerMissing "serverMissing" Server Warning;
    ServerInvalid "serverInvalid" Server Trouble;
    ProxyNone "proxyNone" Proxy Ok;
    ProxyInUse "proxyInUse" Proxy Note;
    ProxyTrouble "proxyTrouble" Proxy Trouble;
    ProxyWantsSignIn "proxyWantsSignIn" Proxy Trouble;
    NameFound "nameFound" Name Ok;
    NameByProxy "nameByProxy" Name Note;
    NameNotFound "nameNotFound" Name Trouble;
    NameServiceSilent "nameServiceSilent" Name Trouble;
    NoNetwork "noNetwork" Name Trouble;
    PortOpen "portOpen" Port Ok;
    PortRefused "portRefused" Port Trouble;
    PortSilent "portSilent" Port Trouble;
    HostUnreachable "hostUnreachable" Port Trouble;
    PortNotTls "portNotTls" Port Trouble;
    CertificateTrusted "certificateTrusted" Certificate Ok;
    CertificateEndsSoon "certificateEndsSoon" Certificate Warning;
    CertificateEnded "certificateEnded" Certificate Trouble;
    CertificateNotBegun "certificateNotBegun" Certificate Trouble;
    CertificateClockWrong "certificateClockWrong" Certificate Trouble;
    CertificateOtherName "certificateOtherName" Certificate Trouble;
    CertificateNoAltName "certificateNoAltName" Certificate Trouble;
    CertificateOldVersion "certificateOldVersion" Certificate Trouble;
    CertificateWrongUsage "certificateWrongUsage" Certificate Trouble;
    CertificateWeakSignature "certificateWeakSignature" Certificate Trouble;
    CertificateUnknownAlgorithm "certificateUnknownAlgorithm" Certificate Trouble;
    CertificateWeakKey "certificateWeakKey" Certificate Trouble;
    CertificateUnknownAuthority "certificateUnknownAuthority" Certificate Trouble;
    CertificateSelfSigned "certificateSelfSigned" Certificate Trouble;
    CertificateIncomplete "certificateIncomplete" Certificate Trouble;
    CertificateIntermediateEnded "certificateIntermediateEnded" Certificate Trouble;
    CertificateRevoked "certificateRevoked" Certificate Trouble;
    CertificateMalformed "certificateMalformed" Certificate Trouble;
    CertificateNotProven "certificateNotProven" Certificate Trouble;
    CertificateRefused "certificateRefused" Certificate Trouble;
    ClockRight "clockRight" Clock Ok;
    ClockUnknown "clockUnknown" Clock Note;
    ClockWrong "clockWrong" Clock Warning;
    SystemInfoRead "systemInfoRead" SystemInfo Ok;
    SystemInfoSlow "systemInfoSlow" SystemInfo Warning;
    SystemInfoProtected "systemInfoProtected" SystemInfo Warning;
    SystemInfoMissing "systemInfoMissing" SystemInfo Trouble;
    SystemInfoFails "systemInfoFails" SystemInfo Trouble;
    SystemInfoOther "systemInfoOther" SystemInfo Trouble;
    SystemInfoUnreadable "systemInfoUnreadable" SystemInfo Trouble;
    SystemInfoNoAnswer "systemInfoNoAnswer" SystemInfo Trouble;
    InService "inService" Service Ok;
    OutOfService "outOfService" Service Trouble;
    HeartbeatHeard "heartbeatHeard" Heartbeat Ok;
    HeartbeatUnknown "heartbeatUnknown" Heartbeat Note;
    HeartbeatLost "heartbeatLost" Heartbeat Warning;
    MaintenanceNone "maintenanceNone" Maintenance Ok;
    MaintenanceUnderWay "maintenanceUnderWay" Maintenance Warning;
    OtherNodeNamed "otherNodeNamed" Nodes Ok;
    OtherNodeMissing "otherNodeMissing" Nodes Warning;
    OtherNodeTheSame "otherNodeTheSame" Nodes Warning;
    NodeNotNamed "nodeNotNamed" Nodes Warning;
    XmppDomainSaid "xmppDomainSaid" XmppDomain Ok;
    XmppDomainMissing "xmppDomainMissing" XmppDomain Warning;
    AuthModeKnown "authModeKnown" AuthMode Ok;
    AuthModeUnknown "authModeUnknown" AuthMode Warning;
    AuthModeMissing "authModeMissing" AuthMode Warning;
    SignInPageReached "signInPageReached" SignIn Ok;
    SignInNotUsed "signInNotUsed" SignIn Note;
    SingleSignOnMissing "singleSignOnMissing" SignIn Trouble;
    IdentityServiceUnreachable "identityServiceUnreachable" SignIn Trouble;
    IdentityServiceFails "identityServiceFails" SignIn Trouble;
    RedirectUriUnknown "redirectUriUnknown" SignIn Trouble;
    RedirectInsecure "redirectInsecure" SignIn Trouble;
    RedirectLoop "redirectLoop" SignIn Trouble;
    SignInHostNotAllowed "signInHostNotAllowed" SignIn Trouble;
    SignInPageUnreachable "signInPageUnreachable" SignIn Trouble;
    SignInPageFails "signInPageFails" SignIn Trouble;
    WayOpenWebSocket "webSocketOpen" WebSocket Ok;
    WayOldWebSocket "webSocketOldPort" WebSocket Note;
    WayClosedWebSocket "webSocketClosed" WebSocket Warning;
    WayOpenBosh "boshOpen" Bosh Ok;
    WayOldBosh "boshOldPort" Bosh Note;
    WayClosedBosh "boshClosed" Bosh Note;
    WayOpenTcp "tcpOpen" Tcp Ok;
    WayClosedTcp "tcpClosed" Tcp Note;
    NotificationsOpen "notificationsOpen" Notifications Ok;
    NotificationsClosed "notificationsClosed" Notifications Trouble;
    PlainNotOffered "plainNotOffered" Notifications Trouble;
    NotExamined "notExamined" Server Note;
}

/// An argument of a message. A number is public. A text is not, because it can come from a server, a library or a person; only [`public`] makes it so.
#[derive(Debug, Clone)]
pub(crate) struct Arg<'a> {
    value: Value<'a>,
    is_public: bool,
}

impl<'a, T: Into<Value<'a>>> From<T> for Arg<'a> {
    fn from(value: T) -> Self {
        let value = value.into();
        Self { is_public: matches!(value, Value::Number(_)), value }
    }
}

impl<'a> Arg<'a> {
    /// What a support bundle may have of it.
    fn shared(self) -> Value<'a> {
        if self.is_public { self.value } else { PERSONAL.into() }
    }
}

/// A word of this program, a number as text, or the name of a host that this program has parsed: what a support bundle may have.
pub(crate) fn public<'a>(value: impl Into<Value<'a>>) -> Arg<'a> {
    Arg { value: value.into(), is_public: true }
}

impl Code {
    /// The message of this finding in the catalogue.
    fn message(self) -> String {
        format!("finding-{}", self.as_str())
    }

    /// Why it matters, and what to do; `None` where nothing is to be done.
    #[must_use]
    pub fn counsel(self) -> Option<(String, String)> {
        let message = self.message();
        attribute(&message, "why", &[]).zip(attribute(&message, "advice", &[]))
    }

    /// The finding, about a host, setting or program. `args` are the other arguments of its message.
    pub(crate) fn about(self, about: &str, args: &[(&str, Arg<'_>)]) -> Finding {
        let (why, advice) = self.counsel().unzip();
        let all = || args.iter().cloned().chain([("about", public(about))]);
        let with = |args: Vec<(&str, Value<'_>)>| text(&self.message(), &args);
        Finding {
            check: self.check(),
            code: self.as_str().to_owned(),
            level: self.level(),
            about: about.to_owned(),
            what: with(all().map(|(name, arg)| (name, arg.value)).collect()),
            public: with(all().map(|(name, arg)| (name, arg.shared())).collect()),
            why,
            advice,
            detail: None,
        }
    }

    /// The same, with what the other end or the system said.
    pub(crate) fn saying(self, about: &str, args: &[(&str, Arg<'_>)], detail: impl Into<String>) -> Finding {
        let detail = crate::redact_secrets(&detail.into()).into_owned();
        Finding { detail: Some(detail).filter(|said| !said.is_empty()), ..self.about(about, args) }
    }
}

/// Why a check could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Because {
    /// Its host name has no address.
    NoAddress,
    /// No connection can be made.
    NoConnection,
    /// The host cannot be worked with.
    Unusable,
    /// The host is out of service.
    OutOfService,
    /// The host says nothing before a sign-in.
    SignInFirst,
    /// The host's certificate is not trusted.
    NotTrusted,
}

impl Because {
    const fn as_str(self) -> &'static str {
        match self {
            Self::NoAddress => "noAddress",
            Self::NoConnection => "noConnection",
            Self::Unusable => "unusable",
            Self::OutOfService => "outOfService",
            Self::SignInFirst => "signInFirst",
            Self::NotTrusted => "notTrusted",
        }
    }
}

/// A check that could not be made.
pub(crate) fn not_examined(check: Check, about: &str, because: Because) -> Finding {
    Finding { check, ..Code::NotExamined.about(about, &[("because", public(because.as_str()))]) }
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
    fn the_catalogue_has_a_message_for_every_code_and_no_other() {
        let codes: BTreeSet<_> = Code::ALL.iter().map(|code| code.message()).collect();
        let file = include_str!("../../../../ui/locales/en/findings.ftl");
        let messages = file.lines().filter(|line| line.starts_with("finding-"));
        let messages: BTreeSet<_> =
            messages.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect();
        assert_eq!(messages, codes);
    }

    #[test]
    fn what_others_say_is_redacted() {
        let finding = Code::SystemInfoFails.saying(
            "x",
            &[("status", "500".into())],
            "Authorization: Bearer SIM-ACCESS-1234567",
        );
        assert_eq!(finding.detail.as_deref(), Some("Authorization: [redacted]"));
    }
}
