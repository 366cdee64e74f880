//! What becomes of a change of call data that CTI keeps in part (protocol/dialogs.md §2.7).

/// What CTI did not keep of a change of call data, by the names of the variables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CallDataLoss {
    /// Their new value was not taken.
    pub dropped: Vec<String>,
    /// Only the beginning of their new value was taken.
    pub truncated: Vec<String>,
}
