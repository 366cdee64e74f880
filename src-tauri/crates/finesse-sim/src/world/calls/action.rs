//! Actions on participants.

/// An action on a participant.
#[derive(Debug)]
pub(crate) enum Act {
    Answer,
    Hold,
    Retrieve,
    Drop,
    Update { wrap_up_reason: Option<String>, variables: Vec<(String, String)> },
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
        }
    }
}
