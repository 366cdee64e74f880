use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::time::Millis;

/// The answer to `diagnostics`: how the desk came to be as it is, for Diagnostics and for a support bundle.
///
/// No secret, no name of a person and no number that was called is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Diagnostics {
    /// The desk's clock when the answer was made.
    pub now: Millis,
    /// The oldest first, at most 200. What an agent, a call or a request did goes with the sign-out.
    pub transitions: Vec<Transition>,
    /// Round trips of pings over the link; the oldest first, at most 120, as in the lists below.
    pub pings: Vec<Sample>,
    /// From a command to Finesse's answer that accepts it (202).
    pub accepted: Vec<Sample>,
    /// From that answer to the event that shows the result; 0 when the event was faster.
    pub shown: Vec<Sample>,
}

/// One part of the desk got another state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Transition {
    /// When.
    pub at: Millis,
    /// Of what.
    pub part: Part,
    /// The state before, in a few words.
    pub from: String,
    /// The state after it.
    pub to: String,
    /// Why, as far as the desk knows.
    pub why: String,
}

/// What a [`Transition`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// The connection to the notification service.
    Link,
    /// The sign-in.
    Session,
    /// The node in use.
    Node,
    /// The agent's state.
    Agent,
    /// A call.
    Call,
    /// A request of the agent.
    Request,
    /// The main window: the engine's process that draws its page.
    Window,
}

/// One measured time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sample {
    /// When it was measured.
    pub at: Millis,
    /// How long it took, in milliseconds.
    pub took: u32,
}
