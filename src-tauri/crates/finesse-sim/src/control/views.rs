//! What the control operations show.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::control::words::Transport;
use crate::sso::sign_in_pages::kind::SignInPage;

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
    /// The number of the phone of a mobile agent.
    #[serde(default)]
    pub mobile_number: Option<String>,
    /// Database ID of the reason.
    pub reason_code_id: Option<String>,
    /// Printed code of the reason.
    pub reason_code: Option<u32>,
    /// The nodes where the agent is present, `a` and `b`.
    pub present: Vec<String>,
    /// Whether there is any presence at all.
    pub online: bool,
    /// Forced logouts that took effect, since the start.
    pub forced_logouts: u64,
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
    /// Kind of the call, in Finesse's word.
    pub call_type: String,
    /// ID of the dialog that it consults about, or of the consultation.
    pub associated_id: Option<String>,
    /// ID of the dialog that ended when it was merged into this one.
    pub secondary_id: Option<String>,
    /// Agent IDs of those in whose collection it is.
    pub members: Vec<String>,
    /// Wrap-up reason, when one was set; of several a list.
    pub wrap_up_reason: Option<String>,
    /// Every digit that was sent into the call.
    pub digits: String,
    /// Whether recording was started by request.
    pub recorded: bool,
    /// What an agent made of a campaign's call.
    pub classification: Option<String>,
    /// When its customer is called back.
    pub callback_time: Option<String>,
    /// The number of that call.
    pub callback_number: Option<String>,
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
    /// Short name of the host that got it: `a`, `b`, `ids`, `idp` or a further one.
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
    /// When its head had been read, by the computer's own clock: microseconds since 1970.
    pub at: u64,
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

/// A bound notification connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// Node, `a` or `b`.
    pub node: String,
    /// The node's port.
    pub port: u16,
    /// How it goes.
    pub transport: Transport,
    /// Agent ID.
    pub user: String,
    /// Resource.
    pub resource: String,
    /// Whether its presence is available.
    pub available: bool,
    /// Priority of its presence.
    pub priority: i8,
    /// XMPP pings that came.
    pub pings: u64,
    /// Explicit subscriptions of its full JID.
    pub subscriptions: Vec<String>,
}

/// New notification connections within one second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SecondView {
    /// Which second since counting began, in real time.
    pub at: u64,
    /// How many connections.
    pub count: u64,
}

/// A Finesse node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NodeView {
    /// `a` or `b`.
    pub name: String,
    /// CTI is connected.
    pub in_service: bool,
    /// The system user `finesse` is available.
    pub finesse_present: bool,
    /// Notification connections opened since the start or since they were counted anew, log-ons that failed included.
    pub opened: u64,
    /// The most of them within any one second.
    pub busiest_second: usize,
    /// The seconds in which there were any, oldest first; the last 600.
    pub openings: Vec<SecondView>,
}

/// Something that a sign-in page told about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ToldView {
    /// What: `usable` (a person can use it now), `focused-…` (with the ID of the element), `asked` and `answered` (around a
    /// dialog), and others of its kind.
    pub what: String,
    /// Which document told it, by a name that it gave itself.
    pub document: String,
    /// When it came, in milliseconds since 1970, in real time.
    pub at: u64,
}

/// The sign-in page that is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignInPageView {
    /// Its kind.
    pub page: SignInPage,
    /// What it told since the kind was chosen, oldest first.
    pub told: Vec<ToldView>,
}

/// Everything at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
    /// The centre's clock.
    pub now: String,
    /// The Finesse nodes.
    pub nodes: Vec<NodeView>,
    /// Bound notification connections.
    pub links: Vec<LinkView>,
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
