//! Actions that agents ask for (protocol/dialogs.md §1.4).

use crate::world::outbound::campaign::Callback;

/// What becomes of the agent who merges two calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Merge {
    /// The agent leaves.
    Transfer,
    /// The agent stays, as the controller.
    Conference,
}

impl Merge {
    /// The type of the call that survives.
    pub(crate) fn call_type(self) -> &'static str {
        match self {
            Merge::Transfer => "TRANSFER",
            Merge::Conference => "CONFERENCE",
        }
    }
}

/// An action on a call, with what it needs.
#[derive(Debug)]
pub(crate) enum Act {
    Answer,
    Hold,
    Retrieve,
    Drop,
    Update { wrap_up_reasons: Option<Vec<String>>, variables: Vec<(String, String)> },
    Consult { to: String },
    Merge(Merge),
    DirectTransfer { to: String },
    SendDigits { digits: String },
    DropParticipant { address: String },
    StartRecording,
    Accept,
    Reject,
    Close,
    Reclassify { classification: &'static str },
    ScheduleCallback { callback: Callback },
    CancelCallback,
}

impl Act {
    /// The word in requests and in the lists of actions.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Act::Answer => "ANSWER",
            Act::Hold => "HOLD",
            Act::Retrieve => "RETRIEVE",
            Act::Drop => "DROP",
            Act::Update { .. } => "UPDATE_CALL_DATA",
            Act::Consult { .. } => "CONSULT_CALL",
            Act::Merge(Merge::Transfer) => "TRANSFER",
            Act::Merge(Merge::Conference) => "CONFERENCE",
            Act::DirectTransfer { .. } => "TRANSFER_SST",
            Act::SendDigits { .. } => "SEND_DTMF",
            Act::DropParticipant { .. } => "PARTICIPANT_DROP",
            Act::StartRecording => "START_RECORDING",
            Act::Accept => "ACCEPT",
            Act::Reject => "REJECT",
            Act::Close => "CLOSE",
            Act::Reclassify { .. } => "RECLASSIFY",
            Act::ScheduleCallback { .. } => "UPDATE_SCHEDULED_CALLBACK",
            Act::CancelCallback => "CANCEL_SCHEDULED_CALLBACK",
        }
    }
}
