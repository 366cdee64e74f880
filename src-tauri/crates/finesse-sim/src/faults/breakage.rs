//! Centres in which one thing is broken, each as somebody has met it: what a doctor must tell apart.

use std::time::Duration;

use self::How::{Done, Fails, Is, Says, Set, Shows};
use crate::control::Control;
use crate::control::words::{
    ControlError, Fault, FaultEffect, FaultPlace, Greeting, Maintenance, NodeStatus, SystemInfoChange,
};
use crate::options::{Certificate, NotificationPorts, Options, Proxy};

/// How something is broken.
enum How {
    /// An option is set before the start.
    Set(fn(&mut Options)),
    /// A host shows another certificate.
    Shows(&'static str, Certificate),
    /// A host becomes this.
    Is(&'static str, NodeStatus),
    /// SystemInfo of `a` says something else in a field, or does not have it.
    Says(&'static str, Option<&'static str>),
    /// A fault strikes.
    Fails(fn() -> Fault),
    /// Anything else that the control does.
    Done(fn(&Control) -> Result<(), ControlError>),
}

macro_rules! breakages {
    ($($name:ident = $word:literal, $says:literal, [$($how:expr),+];)*) => {
        /// One thing that is broken. Where a node is meant it is `a`, unless the name says `other-`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Breakage {
            $(#[doc = $says] $name,)*
        }

        impl Breakage {
            /// All of them.
            pub const ALL: &[Breakage] = &[$(Breakage::$name,)*];

            /// Its name, as the program takes it.
            pub fn name(self) -> &'static str {
                match self { $(Breakage::$name => $word,)* }
            }

            /// What is broken.
            pub fn says(self) -> &'static str {
                match self { $(Breakage::$name => $says,)* }
            }

            fn how(self) -> &'static [How] {
                match self { $(Breakage::$name => &[$($how),+],)* }
            }
        }
    };
}

breakages! {
    CertificateEnded = "certificate-ended", "The certificate's time is over.", [Shows("a", Certificate::Ended)];
    CertificateNotBegun = "certificate-not-begun", "The certificate's time has not begun.", [Shows("a", Certificate::NotBegun)];
    CertificateEndsSoon = "certificate-ends-soon", "The certificate's time ends in nine days.", [Shows("a", Certificate::EndsSoon)];
    CertificateOtherName = "certificate-other-name", "The certificate is for another name.", [Shows("a", Certificate::OtherName)];
    CertificateUnknownAuthority = "certificate-unknown-authority", "An authority that nobody knows signed the certificate.", [Shows("a", Certificate::UnknownAuthority)];
    CertificateSelfSigned = "certificate-self-signed", "The certificate is signed by itself.", [Shows("a", Certificate::SelfSigned)];
    CertificateWithoutIntermediate = "certificate-without-intermediate", "The intermediate authority's certificate is not sent.", [Shows("a", Certificate::WithoutIntermediate)];
    CertificateIntermediateEnded = "certificate-intermediate-ended", "The time of the intermediate authority is over.", [Shows("a", Certificate::IntermediateEnded)];
    CertificateNoAltName = "certificate-no-alt-name", "The certificate has no subject alternative name.", [Shows("a", Certificate::NoAltName)];
    CertificateVersion1 = "certificate-version-1", "The certificate is one of X.509 version 1.", [Shows("a", Certificate::Version1)];
    CertificateWeakSignature = "certificate-weak-signature", "The certificate is signed with SHA-1.", [Shows("a", Certificate::WeakSignature)];
    CertificateClientOnly = "certificate-client-only", "The certificate is for clients only.", [Shows("a", Certificate::ClientOnly)];
    CertificateSelfSignedAuthority = "certificate-self-signed-authority", "The certificate is signed by itself, and is one of an authority.", [Shows("a", Certificate::SelfSignedAuthority)];
    CertificateSelfSignedSigningOnly = "certificate-self-signed-signing-only", "The certificate is signed by itself, and only for signing certificates.", [Shows("a", Certificate::SelfSignedSigningOnly)];
    CertificateSelfSignedClientOnly = "certificate-self-signed-client-only", "The certificate is signed by itself, and for clients only.", [Shows("a", Certificate::SelfSignedClientOnly)];
    CertificateSelfSignedNoAltName = "certificate-self-signed-no-alt-name", "The certificate is signed by itself, and has no subject alternative name.", [Shows("a", Certificate::SelfSignedNoAltName)];
    NodeStopped = "node-stopped", "The ports of the node refuse.", [Is("a", NodeStatus::Stopped)];
    NodeDead = "node-dead", "The node takes connections and says nothing.", [Is("a", NodeStatus::Dead)];
    OutOfService = "out-of-service", "The node is out of service, and says so.", [Is("a", NodeStatus::OutOfService)];
    OutOfServiceBy503 = "out-of-service-503", "The node is out of service, and SystemInfo is 503.", [Fails(|| info(status(503)))];
    BothOutOfService = "both-out-of-service", "Both nodes are out of service.", [Is("a", NodeStatus::OutOfService), Is("b", NodeStatus::OutOfService)];
    HeartbeatLost = "heartbeat-lost", "The node does not hear its CTI server.", [Says("lastCTIHeartbeatStatus", Some("failure"))];
    FinesseMaintenance = "finesse-maintenance", "The node is being maintained.", [Done(|control| control.maintenance(&maintained("IN_PROGRESS", "")))];
    CtiMaintenance = "cti-maintenance", "The CTI side is being maintained.", [Done(|control| control.maintenance(&maintained("", "INITIATING")))];
    SystemInfo401 = "system-info-401", "SystemInfo wants credentials, as behind a reverse proxy.", [Fails(|| info(status(401)))];
    SystemInfo404 = "system-info-404", "SystemInfo is not there.", [Fails(|| info(status(404)))];
    SystemInfo500 = "system-info-500", "SystemInfo fails.", [Fails(|| info(status(500)))];
    SystemInfoPage = "system-info-page", "SystemInfo is a page of something else.", [Fails(|| info(FaultEffect::Html { html: true }))];
    SystemInfoGarbage = "system-info-garbage", "SystemInfo is XML of something else.", [Fails(|| info(page(200, GARBAGE, "application/xml")))];
    SystemInfoSlow = "system-info-slow", "SystemInfo takes a second and a half.", [Fails(|| info(FaultEffect::Delay { delay_seconds: 1.5 }))];
    SystemInfoRedirect = "system-info-redirect", "SystemInfo redirects to the identity service.", [Fails(|| info(leads("ids")))];
    ClockAhead = "clock-ahead", "The clocks of the servers are five minutes ahead.", [Done(five_minutes_ahead)];
    AuthModeUnknown = "auth-mode-unknown", "The way of signing in has a word that nobody knows.", [Says("systemAuthMode", Some("BIOMETRIC"))];
    AuthModeMissing = "auth-mode-missing", "SystemInfo does not say how one signs in.", [Says("systemAuthMode", None)];
    XmppDomainMissing = "xmpp-domain-missing", "SystemInfo has no xmppDomain.", [Says("xmppDomain", None)];
    OtherNodeMissing = "other-node-missing", "SystemInfo names one node.", [Says("secondaryNode", None)];
    OtherNodeTheSame = "other-node-the-same", "SystemInfo names the same node twice.", [Says("secondaryNode", Some("fin-a.localhost"))];
    OtherNodeWithoutAddress = "other-node-without-address", "The other node's name has no address.", [Says("secondaryNode", Some("fin-b.invalid"))];
    NodeNotNamed = "node-not-named", "SystemInfo names two other nodes.", [Says("primaryNode", Some("fin-c.invalid"))];
    OtherNodeStopped = "other-node-stopped", "The ports of the other node refuse.", [Is("b", NodeStatus::Stopped)];
    OtherNodeDead = "other-node-dead", "The other node takes connections and says nothing.", [Is("b", NodeStatus::Dead)];
    OtherNodeOutOfService = "other-node-out-of-service", "The other node is out of service.", [Is("b", NodeStatus::OutOfService)];
    OtherNodeCertificateEnded = "other-node-certificate-ended", "The time of the other node's certificate is over.", [Shows("b", Certificate::Ended)];
    SingleSignOnMissing = "single-sign-on-missing", "The node has no address for single sign-on.", [Fails(|| start(status(404)))];
    IdentityServiceStopped = "ids-stopped", "The port of the identity service refuses.", [Is("ids", NodeStatus::Stopped)];
    IdentityServiceDead = "ids-dead", "The identity service takes connections and says nothing.", [Is("ids", NodeStatus::Dead)];
    IdentityServiceFails = "ids-500", "The identity service fails.", [Fails(|| Fault::always(FaultPlace::Authorize, status(500)))];
    IdentityServiceCertificate = "ids-certificate-ended", "The time of the identity service's certificate is over.", [Shows("ids", Certificate::Ended)];
    RedirectUriUnknown = "redirect-uri-unknown", "The identity service does not know the node by this name.", [Fails(|| Fault::always(FaultPlace::Authorize, page(401, UNKNOWN, "application/json")))];
    RedirectToHttp = "redirect-to-http", "The sign-in leads over http.", [Fails(|| start(leads("http://ids.localhost/ids/v1/oauth/authorize")))];
    RedirectLoop = "redirect-loop", "The sign-in leads in a circle.", [Fails(|| start(leads("self")))];
    SignInPageStopped = "idp-stopped", "The port of the company's sign-in page refuses.", [Is("idp", NodeStatus::Stopped)];
    SignInPageCertificate = "idp-certificate-self-signed", "The certificate of the company's sign-in page is signed by itself.", [Shows("idp", Certificate::SelfSigned)];
    TcpClosed = "tcp-closed", "The port for notifications over TCP is closed.", [Set(|options| options.tcp_notifications = false)];
    OldPortAlone = "old-port-alone", "Notifications are at the old port alone.", [Set(|options| options.notifications = NotificationPorts::Old)];
    WebSocketMissing = "web-socket-404", "There is no WebSocket.", [Fails(|| web_socket(status(404)))];
    WebSocketForbidden = "web-socket-403", "Something in between forbids the WebSocket.", [Fails(|| web_socket(status(403)))];
    WebSocketOfSomethingElse = "web-socket-without-sub-protocol", "The WebSocket does not say that it speaks XMPP.", [Done(|control| control.greeting(&Greeting { sub_protocol: false, ..Greeting::usual("a") }))];
    WebSocketSilent = "web-socket-silent", "The WebSocket is never opened.", [Fails(|| web_socket(FaultEffect::Hang { hang: true }))];
    BoshForbidden = "bosh-403", "Something in between forbids BOSH.", [Fails(|| at_a(FaultPlace::Bosh, status(403)))];
    NoNotifications = "no-notifications", "There is no way to the notification service.", [Set(|options| options.tcp_notifications = false), Fails(|| web_socket(status(404))), Fails(|| at_a(FaultPlace::Bosh, status(404)))];
    PlainNotOffered = "plain-not-offered", "The notification service does not take PLAIN.", [Done(|control| control.greeting(&Greeting { mechanisms: vec!["SCRAM-SHA-1".to_owned()], ..Greeting::usual("a") }))];
    ProxyRefuses = "proxy-refuses", "The proxy refuses.", [Set(|options| options.proxy = Some(Proxy::Refuses))];
    ProxyWantsPassword = "proxy-wants-password", "The proxy wants a password.", [Set(|options| options.proxy = Some(Proxy::WantsPassword))];
    ProxyGone = "proxy-gone", "The proxy is not there.", [Set(|options| options.proxy = Some(Proxy::Gone))];
}

/// XML that is none of Finesse's.
const GARBAGE: &str = "<?xml version=\"1.0\"?><status><up>true</up></status>";

/// What the identity service says to a node that it does not know (protocol/auth-and-events.md §7 no. 1).
const UNKNOWN: &str = "{\"error\":\"invalid_redirectUri\"}";

impl Breakage {
    /// The breakage of this name.
    pub fn from_name(name: &str) -> Option<Breakage> {
        Breakage::ALL.iter().copied().find(|breakage| breakage.name() == name)
    }

    /// What must be set before the centre starts.
    pub(crate) fn prepare(self, options: &mut Options) {
        for how in self.how() {
            match how {
                Set(set) => set(options),
                Shows(host, kind) => {
                    options.certificates.insert((*host).to_owned(), *kind);
                }
                Is(..) | Says(..) | Fails(_) | Done(_) => {}
            }
        }
    }

    /// What is done to a centre that runs.
    pub(crate) async fn strike(self, control: &Control) -> Result<(), ControlError> {
        for how in self.how() {
            match how {
                Set(_) | Shows(..) => {}
                Is(host, status) => control.node(host, *status).await?,
                Says(field, said) => {
                    let fields = [((*field).to_owned(), said.map(str::to_owned))].into();
                    control.system_info(&SystemInfoChange { node: "a".to_owned(), fields })?;
                }
                Fails(fault) => control.fault(fault())?,
                Done(act) => act(control)?,
            }
        }
        Ok(())
    }
}

fn at_a(at: FaultPlace, what: FaultEffect) -> Fault {
    Fault { node: Some("a".to_owned()), ..Fault::always(at, what) }
}

fn info(what: FaultEffect) -> Fault {
    at_a(FaultPlace::Systeminfo, what)
}

fn start(what: FaultEffect) -> Fault {
    at_a(FaultPlace::TokenStart, what)
}

fn web_socket(what: FaultEffect) -> Fault {
    Fault { path: Some("/ws".to_owned()), ..at_a(FaultPlace::Link, what) }
}

fn status(status: u16) -> FaultEffect {
    FaultEffect::Status { status, body: None, content_type: None }
}

fn page(status: u16, body: &str, content_type: &str) -> FaultEffect {
    FaultEffect::Status { status, body: Some(body.to_owned()), content_type: Some(content_type.to_owned()) }
}

fn leads(to: &str) -> FaultEffect {
    FaultEffect::Redirect { redirect: to.to_owned() }
}

fn maintained(finesse: &str, cti: &str) -> Maintenance {
    let (finesse, cti) = (finesse.to_owned(), cti.to_owned());
    Maintenance { node: "a".to_owned(), finesse, finesse_time: 5, cti, cti_time: 5 }
}

#[expect(clippy::unnecessary_wraps, reason = "as the others are")]
fn five_minutes_ahead(control: &Control) -> Result<(), ControlError> {
    control.advance(Duration::from_secs(300));
    Ok(())
}
