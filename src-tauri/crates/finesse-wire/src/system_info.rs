//! `SystemInfo` and `UserAuthMode`: what can be read without signing in (protocol/auth-and-events.md §1 and §2.2).

use serde::Serialize;

use crate::tree::Element;
use crate::words::word_enum;
use crate::{Timestamp, WireError};

word_enum! {
    /// Status of a node. Everything but `IN_SERVICE` is to be treated as not in service.
    pub enum ServiceStatus {
        /// In service.
        InService = "IN_SERVICE",
        /// Out of service.
        OutOfService = "OUT_OF_SERVICE",
    }
}

word_enum! {
    /// Kind of contact centre.
    pub enum Deployment {
        /// Unified CCE and Packaged CCE.
        Ucce = "UCCE",
        /// Unified CCX.
        Uccx = "UCCX",
    }
}

word_enum! {
    /// How users sign in.
    pub enum AuthMode {
        /// Name and password.
        NonSso = "NON_SSO",
        /// Single sign-on.
        Sso = "SSO",
        /// Each user one of the two (UCCE).
        Hybrid = "HYBRID",
    }
}

/// What a node says about itself and its side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SystemInfo {
    /// Status of the node.
    pub status: ServiceStatus,
    /// Why, in Finesse's words.
    pub status_reason: Option<String>,
    /// Kind of contact centre.
    pub deployment: Option<Deployment>,
    /// How users sign in.
    pub auth_mode: Option<AuthMode>,
    /// Node A.
    pub primary: Option<NodeInfo>,
    /// Node B; `None` when there is only one.
    pub secondary: Option<NodeInfo>,
    /// Domain part of every JID.
    pub xmpp_domain: Option<String>,
    /// Address of the PubSub component.
    pub pubsub_domain: Option<String>,
    /// Time of the server.
    pub timestamp: Option<Timestamp>,
    /// The node hears its CTI server; `None` when it does not say.
    pub cti_heartbeat_ok: Option<bool>,
    /// The node, or its CTI side, is being maintained: it will go out of service (protocol/auth-and-events.md §5.5).
    pub maintenance: bool,
}

/// One node of the pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NodeInfo {
    /// Its full name.
    pub host: String,
    /// Port for REST and notifications, when the release says one.
    pub https_port: Option<u16>,
    /// Port for notifications over TCP with TLS from the first byte, when the release says one.
    pub xmpp_secure_port: Option<u16>,
}

impl SystemInfo {
    /// Reads a `SystemInfo` document. Only `status` is required.
    ///
    /// # Errors
    /// [`WireError`] when the document is something else or has no status.
    pub fn parse(body: &[u8]) -> Result<Self, WireError> {
        Self::from_element(&Element::parse_root(body, "SystemInfo")?)
    }

    pub(crate) fn from_element(info: &Element) -> Result<Self, WireError> {
        let status = info.text_of("status").map(ServiceStatus::from_word);
        let heartbeat = info.text_of("lastCTIHeartbeatStatus");
        let under_way = |field: &str| {
            let mode = info.text_of(field).unwrap_or_default();
            ["INITIATING", "IN_PROGRESS"].iter().any(|word| word.eq_ignore_ascii_case(mode))
        };
        Ok(Self {
            status: status.ok_or(WireError::Missing { field: "status" })?,
            status_reason: info.string_of("statusReason"),
            deployment: info.text_of("deploymentType").map(Deployment::from_word),
            auth_mode: info.text_of("systemAuthMode").map(AuthMode::from_word),
            primary: info.child("primaryNode").and_then(NodeInfo::from_element),
            secondary: info.child("secondaryNode").and_then(NodeInfo::from_element),
            xmpp_domain: info.string_of("xmppDomain"),
            pubsub_domain: info.string_of("xmppPubSubDomain"),
            timestamp: info.time_of("currentTimestamp"),
            cti_heartbeat_ok: heartbeat.map(|status| status.eq_ignore_ascii_case("success")),
            maintenance: under_way("finesseMMode") || under_way("ctiMMode"),
        })
    }
}

impl NodeInfo {
    fn from_element(node: &Element) -> Option<Self> {
        let port = |name| node.number_of(name).filter(|port| *port != 0);
        let (https_port, xmpp_secure_port) = (port("httpsPort"), port("xmppSecurePort"));
        Some(Self { host: node.string_of("host")?, https_port, xmpp_secure_port })
    }
}

/// Reads a `UserAuthMode` document. The answer is no proof that the user exists (protocol/auth-and-events.md §2.2).
///
/// # Errors
/// [`WireError`] when the document is something else or has no mode.
pub fn parse_user_auth_mode(body: &[u8]) -> Result<AuthMode, WireError> {
    let root = Element::parse_root(body, "UserAuthMode")?;
    root.text_of("authMode").map(AuthMode::from_word).ok_or(WireError::Missing { field: "authMode" })
}
