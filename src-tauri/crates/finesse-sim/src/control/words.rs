//! The words of the control operations: what is asked and what is answered, the same in Rust and in JSON.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::sso::sign_in_pages::kind::SignInPage;

/// Why a control operation was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ControlError(pub(crate) String);

/// A raw notification for the subscribers of one node.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Publish {
    /// Node, `a` or `b`.
    pub node: String,
    /// Agent ID; everybody who is connected when missing.
    #[serde(default)]
    pub user: Option<String>,
    /// The PubSub node, for instance `/finesse/api/User/40217`.
    pub item_node: String,
    /// What the notification holds, as it is.
    pub body: String,
    /// Whether the body is sent as escaped text (as Finesse does) or as a child element.
    #[serde(default = "yes")]
    pub escaped: bool,
}

fn yes() -> bool {
    true
}

/// A customer rings.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct IncomingCall {
    /// Agent ID; whoever has been Ready longest when missing.
    pub to: Option<String>,
    /// The caller's number; invented when missing.
    pub from: Option<String>,
    /// Name of the queue; `Billing` when missing.
    pub queue: Option<String>,
    /// Call variables by name, put over the usual ones.
    pub variables: BTreeMap<String, String>,
    /// Whether it is a call to the agent's extension, in any state, and not by way of a queue; false.
    pub direct: bool,
}

/// How a campaign dials.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CampaignKind {
    /// The agent accepts, and the dialler dials; UCCE.
    #[default]
    Preview,
    /// The agent accepts, and the agent's telephone dials.
    DirectPreview,
    /// A preview for a customer who asked to be called back; UCCE.
    CallbackPreview,
    /// The same by this agent; UCCE.
    PersonalCallback,
    /// The dialler dials for a reserved agent.
    Progressive,
    /// The dialler dials more numbers than it has agents.
    Predictive,
}

/// A campaign has a customer for an agent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct CampaignCall {
    /// Agent ID; whoever has been Ready longest when missing.
    pub to: Option<String>,
    /// How the campaign dials; `preview`.
    pub kind: CampaignKind,
    /// The customer's number, which answers or not as in a call that an agent makes; invented when missing.
    pub customer: Option<String>,
    /// Name of the campaign; invented when missing.
    pub campaign: Option<String>,
    /// `BATimeZone`; `60` when missing.
    pub time_zone: Option<String>,
    /// Whether the agent takes calls from queues too; false.
    pub blended: bool,
    /// Call variables by name, put over the usual ones.
    pub variables: BTreeMap<String, String>,
}

/// What a node shall be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeStatus {
    /// CTI connected: everything works.
    InService,
    /// CTI lost: SystemInfo says so, REST answers 503, notifications stay connected.
    OutOfService,
    /// Refuses connections; those that exist are cut.
    Stopped,
    /// As a host without power or without a network: says nothing, neither in connections that exist nor in new ones.
    Dead,
    /// Accepts connections again.
    Running,
}

/// What happens to the notification connections of a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkBreak {
    /// TCP reset.
    Reset,
    /// The server says good-bye and closes.
    Close,
    /// Everything is swallowed and nothing answered, as when a cable is pulled between the two.
    HalfOpen,
    /// The server sends a stream error and closes.
    StreamError,
    /// From now on every read and every write takes this many milliseconds; 0 ends it.
    DelayMillis(u64),
}

/// How a notification connection goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// RFC 7395.
    WebSocket,
    /// XEP-0124 and XEP-0206.
    Bosh,
    /// RFC 6120, with TLS from the first byte.
    Tcp,
}

/// How a node answers requests (`iq`) in bound connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IqMode {
    /// As it should.
    Answers,
    /// Each with an error.
    Errors,
    /// Never.
    Silent,
    /// Each with itself.
    Echo,
}

/// Changes how a node answers requests.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IqChange {
    /// Node, `a` or `b`.
    pub node: String,
    /// How.
    pub mode: IqMode,
}

/// Writes bytes to notification connections: a text frame of a WebSocket, the body of a BOSH answer, bytes of a TCP stream.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RawLink {
    /// Node, `a` or `b`; both when missing.
    #[serde(default)]
    pub node: Option<String>,
    /// Agent ID; everybody when missing.
    #[serde(default)]
    pub user: Option<String>,
    /// The bytes, as text.
    #[serde(default)]
    pub text: Option<String>,
    /// The bytes in base64, when they are no text; instead of `text`.
    #[serde(default)]
    pub base64: Option<String>,
    /// Whether a WebSocket gets a binary frame.
    #[serde(default)]
    pub binary: bool,
}

/// Changes the presence of the system user `finesse` at a node.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FinessePresence {
    /// Node, `a` or `b`.
    pub node: String,
    /// Whether it is available.
    pub available: bool,
}

/// Changes the fields of SystemInfo about maintenance. What is missing is as if there were none.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Maintenance {
    /// Node, `a` or `b`.
    pub node: String,
    /// `finesseMMode`: empty or `IN_PROGRESS`.
    #[serde(default)]
    pub finesse: String,
    /// `finesseTimeInMMode`.
    #[serde(default = "no_maintenance")]
    pub finesse_time: i64,
    /// `ctiMMode`: empty, `INITIATING` or `IN_PROGRESS`.
    #[serde(default)]
    pub cti: String,
    /// `ctiTimeInMMode`.
    #[serde(default = "no_maintenance")]
    pub cti_time: i64,
}

fn no_maintenance() -> i64 {
    -1
}

/// Changes what SystemInfo of a node says. What is not named is as it is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SystemInfoChange {
    /// Node, `a` or `b`.
    pub node: String,
    /// Fields by name; `null` for one that is missing. Of `primaryNode` and `secondaryNode` it is the host that is said.
    pub fields: BTreeMap<String, Option<String>>,
}

/// How the notification service of a node greets.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Greeting {
    /// Node, `a` or `b`.
    pub node: String,
    /// Whether a WebSocket is told that its sub-protocol is `xmpp`.
    #[serde(default = "yes")]
    pub sub_protocol: bool,
    /// The mechanisms of SASL that are offered; PLAIN is the only one that works.
    #[serde(default = "plain")]
    pub mechanisms: Vec<String>,
}

fn plain() -> Vec<String> {
    vec!["PLAIN".to_owned()]
}

impl Greeting {
    /// As it should be.
    pub(crate) fn usual(node: &str) -> Greeting {
        Greeting { node: node.to_owned(), sub_protocol: true, mechanisms: plain() }
    }
}

/// The active CTI side goes down: both nodes are out of service.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct CtiFailover {
    /// After how many seconds, by the centre's clock, both are in service again; when they are told to when missing.
    pub seconds: Option<f64>,
}

/// Breaks notification connections.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkFault {
    /// Node, `a` or `b`; both when missing.
    #[serde(default)]
    pub node: Option<String>,
    /// Agent ID; everybody when missing.
    #[serde(default)]
    pub user: Option<String>,
    /// What happens.
    pub how: LinkBreak,
    /// Condition of the stream error, for instance `conflict`; `system-shutdown` when missing.
    #[serde(default)]
    pub condition: Option<String>,
}

/// A state change that the system makes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgentChange {
    /// Agent ID.
    pub login_id: String,
    /// LOGOUT, NOT_READY or READY.
    pub state: String,
    /// Code of a system reason (255, 999, 50002, …); none when missing.
    #[serde(default)]
    pub reason_code: Option<u32>,
}

/// A new password.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PasswordChange {
    /// Agent ID.
    pub login_id: String,
    /// The password from now on.
    pub password: String,
}

/// Where a fault strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultPlace {
    /// The answer that holds the tokens, at the end of a fetch.
    Token,
    /// The first request of a fetch, before anybody has signed in.
    TokenStart,
    /// The refresh by POST.
    RefreshPost,
    /// The refresh by GET.
    RefreshGet,
    /// The authorize address of the identity service.
    Authorize,
    /// Anything below `/finesse/api` except SystemInfo.
    Rest,
    /// SystemInfo.
    Systeminfo,
    /// Opening a notification connection: a WebSocket, a BOSH session, a TCP stream.
    Link,
    /// Any request of BOSH.
    Bosh,
    /// The log-on to notifications.
    Sasl,
    /// The sign-in page, and what is typed into it.
    Idp,
    /// The response of the identity provider arrives at the identity service.
    SamlResponse,
    /// The last step at the identity service.
    Relay,
    /// The authorization code arrives at Finesse.
    Authcode,
}

/// What a fault does. Exactly one thing; in JSON the name of the thing is the key.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FaultEffect {
    /// Answers with a status.
    #[serde(rename_all = "camelCase")]
    Status {
        /// HTTP status.
        status: u16,
        /// Body; the web server's error page when missing.
        #[serde(default)]
        body: Option<String>,
        /// Content type; `text/html` when missing.
        #[serde(default)]
        content_type: Option<String>,
    },
    /// 200 and an HTML page.
    Html {
        /// true
        html: bool,
    },
    /// 200 and no body.
    Empty {
        /// true
        empty: bool,
    },
    /// 200 and this many bytes of JSON-like nonsense.
    Bytes {
        /// How many.
        bytes: usize,
    },
    /// 200 and this text as JSON.
    Json {
        /// The text.
        json: String,
    },
    /// 302 to the identity service (`ids`), to the same address again (`self`) or to any other, whatever its scheme.
    Redirect {
        /// Where to.
        redirect: String,
    },
    /// Waits (real seconds), then goes on as usual.
    #[serde(rename_all = "camelCase")]
    Delay {
        /// Seconds.
        delay_seconds: f64,
    },
    /// Never answers.
    Hang {
        /// true
        hang: bool,
    },
    /// 200 and an HTML page that begins and never ends.
    Trickle {
        /// true
        trickle: bool,
    },
    /// Exactly this answer.
    Answer {
        /// The answer.
        answer: RawAnswer,
    },
    /// The log-on fails with this condition, whatever was sent. At the place `sasl` only.
    Sasl {
        /// Condition, for instance `temporary-auth-failure`.
        sasl: String,
    },
    /// The tokens of this agent (by agent ID) instead of the right one's. Token and refresh answers only.
    User {
        /// Agent ID.
        user: String,
    },
}

/// An HTTP answer as it shall be sent, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct RawAnswer {
    /// HTTP status; 200.
    pub status: u16,
    /// Headers by name. There are no others, not even a content type.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: String,
    /// The body in base64, for bytes that are not text; instead of `body`.
    pub base64: Option<String>,
    /// Whether after the body a blank comes now and then, and never an end.
    pub trickle: bool,
}

impl Default for RawAnswer {
    fn default() -> RawAnswer {
        RawAnswer { status: 200, headers: BTreeMap::new(), body: String::new(), base64: None, trickle: false }
    }
}

/// A fault to come.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fault {
    /// Where.
    pub at: FaultPlace,
    /// How often; until cleared when missing.
    #[serde(default)]
    pub times: Option<u32>,
    /// On this node only (`a` or `b`).
    #[serde(default)]
    pub node: Option<String>,
    /// Only where the path begins so.
    #[serde(default)]
    pub path: Option<String>,
    /// Only for this method.
    #[serde(default)]
    pub method: Option<String>,
    /// What.
    pub what: FaultEffect,
}

impl Fault {
    /// A fault that strikes once, everywhere its place is.
    pub fn once(at: FaultPlace, what: FaultEffect) -> Fault {
        Fault { at, times: Some(1), node: None, path: None, method: None, what }
    }

    /// A fault that strikes until it is cleared.
    pub fn always(at: FaultPlace, what: FaultEffect) -> Fault {
        Fault { times: None, ..Fault::once(at, what) }
    }
}

/// Chooses the sign-in page.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignInPageChange {
    /// Its kind.
    pub page: SignInPage,
    /// Login name of the person whom the provider knows without a page; no one when missing.
    #[serde(default)]
    pub integrated_sign_in: Option<String>,
}

/// Changes variables of a call.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VariablesChange {
    /// The dialog.
    pub dialog_id: String,
    /// The new values by name; the other variables stay.
    pub variables: BTreeMap<String, String>,
}

/// Moves the clock.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Advance {
    /// By how many seconds.
    pub advance_seconds: f64,
}

impl Advance {
    /// As a duration; nonsense (negative, not a number) is no time at all.
    pub(crate) fn duration(self) -> Duration {
        Duration::try_from_secs_f64(self.advance_seconds).unwrap_or_default()
    }
}

/// Changes a node.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NodeChange {
    /// `a` or `b`; `ids` and `idp` can be stopped, dead and running.
    pub node: String,
    /// What it shall be.
    pub status: NodeStatus,
}
