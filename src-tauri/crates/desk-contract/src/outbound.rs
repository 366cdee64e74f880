use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What makes a call one of an outbound campaign (protocol/dialogs.md §1.6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outbound {
    /// How the campaign dials.
    pub kind: OutboundKind,
    /// It is no more than the reservation of the agent: no one is on the line.
    pub reservation: bool,
    /// The campaign.
    pub campaign: Option<String>,
    /// `BAStatus` in Finesse's words; an open set.
    pub status: Option<String>,
    /// The number of the customer.
    pub customer: Option<String>,
    /// `BATimeZone` as Finesse sends it: minutes from UTC, or a name; no document says which.
    pub time_zone: Option<String>,
    /// The callback that is scheduled.
    pub callback: Option<Callback>,
    /// What the agent made of the call.
    pub classification: Option<Classification>,
}

/// How an outbound campaign dials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OutboundKind {
    /// The agent accepts the call, and the dialler dials.
    Preview,
    /// The agent accepts the call, and the agent's phone dials.
    DirectPreview,
    /// A customer who asked to be called back.
    CallbackPreview,
    /// A customer who asked to be called back by this agent.
    PersonalCallback,
    /// The dialler dials for an agent whom it has reserved.
    Progressive,
    /// The dialler dials more numbers than it has agents.
    Predictive,
    /// Finesse does not say.
    Other,
}

/// A callback that is scheduled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Callback {
    /// When, in the customer's time: `YYYY-MM-DDTHH:MM`. `None` when Finesse says no time, or one that cannot be read.
    pub time: Option<String>,
    /// The number to call.
    pub number: Option<String>,
}

/// What an agent makes of an outbound call (protocol/dialogs.md §2.13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Classification {
    /// A person answered.
    Voice,
    /// A fax machine.
    Fax,
    /// An answering machine.
    AnsweringMachine,
    /// The number does not exist.
    Invalid,
    /// The customer does not want to be called.
    DoNotCall,
    /// The line was busy.
    Busy,
}
