//! The words of the control operations: what is asked and what is answered, the same in Rust and in JSON.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

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
    /// Opening the WebSocket.
    Link,
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

/// An agent as the centre sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentView {
    /// Agent ID.
    pub login_id: String,
    /// State, in Finesse's word.
    pub state: String,
    /// Pending state.
    pub pending_state: Option<String>,
    /// Extension when signed in.
    pub extension: Option<String>,
    /// Database ID of the reason.
    pub reason_code_id: Option<String>,
    /// Printed code of the reason.
    pub reason_code: Option<u32>,
    /// The nodes where the agent is present, `a` and `b`.
    pub present: Vec<String>,
    /// Whether there is any presence at all.
    pub online: bool,
    /// Wrong passwords that came, by REST and by log-on to notifications, since the start.
    pub wrong_passwords: u64,
    /// Passwords that came while the user was locked, right ones too, since the start.
    pub locked_attempts: u64,
    /// Whether the user is locked now.
    pub locked: bool,
}

/// One leg of a dialog.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LegView {
    /// Extension or number.
    pub media_address: String,
    /// State.
    pub state: String,
}

/// A dialog as the centre sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DialogView {
    /// ID.
    pub id: String,
    /// State.
    pub state: String,
    /// Caller.
    pub from_address: String,
    /// Called number.
    pub to_address: String,
    /// Wrap-up reason, when one was set.
    pub wrap_up_reason: Option<String>,
    /// Call variables.
    pub variables: BTreeMap<String, String>,
    /// Legs.
    pub legs: Vec<LegView>,
}

/// Kind of the Authorization header of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AuthKind {
    /// None.
    None,
    /// A password.
    Basic,
    /// A token.
    Bearer,
}

/// What the token of a request was worth when the request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenState {
    /// No token.
    None,
    /// Good.
    Valid,
    /// Over.
    Expired,
    /// Never issued, or revoked.
    Unknown,
}

/// One request that came in. Headers and bodies are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestView {
    /// Number, from 1.
    pub n: u64,
    /// Host that got it: `a`, `b`, `ids`, `idp`.
    pub node: String,
    /// Method.
    pub method: String,
    /// Path, with the names of the query and without their values.
    pub path: String,
    /// The query exactly as it came, so that a search for secrets in addresses can look.
    pub query: String,
    /// Authorization header.
    pub auth: AuthKind,
    /// The token's worth.
    pub token_state: TokenState,
    /// Status of the answer; 0 while there is none.
    pub status: u16,
}

/// How many tokens were made and misused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TokenCounts {
    /// Pairs given at the end of a sign-in.
    pub issued: u64,
    /// Successful refreshes.
    pub refreshed: u64,
    /// Requests and log-ons with an expired access token.
    pub expired_uses: u64,
}

/// What the identity provider did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdpCounts {
    /// Sign-in pages shown, each showing counted.
    pub pages_shown: u64,
    /// Assertions given without a page.
    pub silent: u64,
    /// Wrong user names and passwords.
    pub wrong_passwords: u64,
    /// Visits to the sign-out address.
    pub sign_outs: u64,
}

/// What the identity service did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdsCounts {
    /// Responses of the identity provider that were good.
    pub responses_accepted: u64,
    /// Responses that were not.
    pub responses_refused: u64,
    /// Why the last one was refused.
    pub last_refusal: Option<String>,
    /// Visits to the sign-out address.
    pub sign_outs: u64,
}

/// Everything at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
    /// The centre's clock.
    pub now: String,
    /// Agents.
    pub agents: Vec<AgentView>,
    /// Dialogs that exist.
    pub dialogs: Vec<DialogView>,
    /// Requests, oldest first; the last 5,000.
    pub requests: Vec<RequestView>,
    /// Tokens.
    pub tokens: TokenCounts,
    /// Identity service.
    pub ids: IdsCounts,
    /// Identity provider.
    pub idp: IdpCounts,
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
    /// `a` or `b`.
    pub node: String,
    /// What it shall be.
    pub status: NodeStatus,
}
