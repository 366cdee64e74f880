use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Explanation, time::Millis};

/// The agent, as the last User notification or read describes them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agent {
    /// Numeric agent id (UCCX: the user name).
    pub login_id: String,
    /// First and last name, as far as Finesse has them.
    pub name: String,
    /// The extension signed in with; empty when signed out.
    pub extension: String,
    /// The device in use where several share the extension: the name of its type, else its id; empty when Finesse names none.
    pub device: String,
    /// Name of the own team.
    pub team: String,
    /// Agent, supervisor or both.
    pub roles: Vec<Role>,
    /// The state, as the agent sees it: what Finesse last said. On UCCX the calls say whether the agent is on one
    /// (protocol/dialogs.md §4.3).
    pub state: AgentState,
    /// Since when.
    pub since: Millis,
    /// The reason of the state, when it has one.
    pub reason: Option<Reason>,
    /// What the state will be after the call, or after wrap-up, as far as that is known.
    pub pending: Option<PendingState>,
    /// Wrap-up rules, and its end while it runs.
    pub wrap_up: WrapUp,
    /// What the agent may ask for now.
    pub choices: Choices,
}

/// What an agent is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// Takes calls.
    Agent,
    /// Leads teams.
    Supervisor,
}

/// Agent states in Finesse's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AgentState {
    /// Signed out.
    Logout,
    /// Signing in; passing.
    Login,
    /// Not ready for calls.
    NotReady,
    /// Waiting for a call.
    Ready,
    /// A call is about to arrive.
    Reserved,
    /// Reserved by the dialler.
    ReservedOutbound,
    /// Reserved by the dialler, with a preview.
    ReservedOutboundPreview,
    /// On a call.
    Talking,
    /// The call is on hold.
    Hold,
    /// Wrap-up, Not Ready afterwards.
    Work,
    /// Wrap-up, Ready afterwards.
    WorkReady,
    /// Finesse does not know, or says a word that we do not know.
    Unknown,
}

/// A reason to be not ready or to sign out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The database id: what `setState` takes. Not the printed code.
    pub id: String,
    /// What people read.
    pub label: String,
}

/// The state after the call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PendingState {
    /// The state.
    pub state: AgentState,
    /// Its reason, when one is known.
    pub reason: Option<Reason>,
}

/// Wrap-up rules of the agent, and its end while it runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WrapUp {
    /// Rule for incoming calls.
    pub incoming: WrapUpMode,
    /// Rule for outgoing calls.
    pub outgoing: WrapUpMode,
    /// When the platform ends the running wrap-up; `None` outside of wrap-up or without a timer.
    pub ends: Option<Millis>,
}

/// `wrapUpOnIncoming` and `wrapUpOnOutgoing`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WrapUpMode {
    /// Never.
    NotAllowed,
    /// When the agent wants it.
    Optional,
    /// After every call.
    Required,
    /// After every call, and a reason must be chosen.
    RequiredWithData,
}

/// What the agent may ask for now, by the rules of the platform. Finesse has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choices {
    /// `READY`, at once or after the call.
    pub ready: bool,
    /// `NOT_READY`, at once or after the call; also to change the reason.
    pub not_ready: bool,
    /// `LOGOUT`.
    pub sign_out: bool,
    /// A new call.
    pub make_call: bool,
    /// Why one of the first two is not offered, where there is more to say than that the agent is in that state.
    pub why_not: Option<Explanation>,
}
