//! What the history consists of.

use serde::{Deserialize, Serialize};

/// A call or a state of the agent. All times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Names it: a later entry with the same key takes its place.
    pub key: String,
    /// When it began.
    pub began: i64,
    /// What it is.
    pub what: What,
}

/// What an [`Entry`] is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum What {
    /// A call.
    Call(Call),
    /// A state of the agent.
    State(State),
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The id of its dialog now. It differs from the key of its entry after a merge (protocol/dialogs.md §1.7).
    pub dialog: String,
    /// Which way it went.
    pub direction: Direction,
    /// The number of the other party; empty when it is hidden.
    pub other_party: String,
    /// The queue it came through.
    pub queue: Option<String>,
    /// Finesse's word for the kind of call; an open set (protocol/dialogs.md §1.5).
    pub call_type: String,
    /// When the conversation began.
    pub answered: Option<i64>,
    /// When the conversation was over; what comes behind it until the end was wrap-up.
    pub talk_ended: Option<i64>,
    /// How long it was on hold, in milliseconds.
    pub held: u64,
    /// The wrap-up reasons, by label.
    pub wrap_up: Vec<String>,
    /// When and how it ended; `None` while it is under way.
    pub end: Option<(i64, How)>,
}

/// Which way a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// To the agent.
    Incoming,
    /// From the agent.
    Outgoing,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum How {
    /// There was a conversation.
    Talked,
    /// It came in, and the agent did not answer it.
    Missed,
    /// The agent called, and the other party did not answer.
    NotReached,
    /// The program was not running when it ended.
    Unseen,
}

/// A state of the agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Finesse's word for it.
    pub state: String,
    /// The label of its reason.
    pub reason: Option<String>,
    /// When the next one began; `None` while it lasts, and where that was not seen.
    pub until: Option<i64>,
}

impl Entry {
    /// The call, if it is one.
    #[must_use]
    pub fn call(&self) -> Option<&Call> {
        match &self.what {
            What::Call(call) => Some(call),
            What::State(_) => None,
        }
    }

    /// When it was over, as far as that is known; else when it began.
    #[must_use]
    pub fn over(&self) -> i64 {
        let until = match &self.what {
            What::Call(call) => call.end.map(|(at, _)| at),
            What::State(state) => state.until,
        };
        until.unwrap_or(self.began)
    }
}
