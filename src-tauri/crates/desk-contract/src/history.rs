use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AgentState, RecentCall, time::Millis};

/// `history`: which calls and states of the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GetHistory {
    /// Which ones.
    pub filter: HistoryFilter,
    /// Only those with a number below this one, for the next page; `None` for the newest.
    pub before: Option<u32>,
    /// At most so many.
    pub limit: u8,
}

/// `exportHistory`: what is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportHistory {
    /// Which calls and states.
    pub filter: HistoryFilter,
    /// By how many minutes the time of the computer is ahead of UTC.
    pub ahead: i16,
}

/// Which calls and states of the past are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryFilter {
    /// Words that are all in a number, a queue, a reason or a kind of call, in any case.
    pub text: String,
    /// Which kind.
    pub kind: HistoryKind,
    /// Only what began then or later.
    pub since: Option<Millis>,
}

/// Which kind of entries of the history is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HistoryKind {
    /// Calls and states.
    #[default]
    All,
    /// Calls that the agent did not answer.
    Missed,
    /// Calls.
    Calls,
    /// States.
    States,
}

/// Some calls and states of the past.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryPage {
    /// The newest first.
    pub entries: Vec<HistoryEntry>,
    /// How many the filter finds in all.
    pub total: u32,
    /// There are older ones.
    pub more: bool,
}

/// A call or a state of the past.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Its number; a later entry has a greater one.
    pub number: u32,
    /// What it is.
    pub item: HistoryItem,
}

/// What an entry of the history is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum HistoryItem {
    /// A call that is over.
    Call {
        /// The call.
        call: Box<RecentCall>,
    },
    /// A state that is over.
    State {
        /// The state.
        state: AgentState,
        /// The label of its reason.
        reason: Option<String>,
        /// When it began.
        since: Millis,
        /// When the next one began; `None` where that was not seen.
        until: Option<Millis>,
    },
}

/// The answer to `exportHistory`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedHistory {
    /// Where the table is.
    pub path: String,
}

/// Why the history is not kept on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HistoryProblem {
    /// The disk is full, does not answer, or cannot be written. It is tried again with the next entry.
    Disk,
    /// A newer version of the program has written it. It is left alone.
    Newer,
    /// An earlier history could not be read with the key in the keychain; a new one has begun.
    Unreadable,
}
