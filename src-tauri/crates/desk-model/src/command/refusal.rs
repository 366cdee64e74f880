//! How a refusal of Finesse reads.

use finesse_wire::ApiErrors;

/// ErrorData of a missing reason (protocol/auth-and-events.md §3.4).
const REASON_MISSING: &str = "finesse.api.reasoncode.require_reasoncode";

/// Beginning of the ErrorData of every other problem with a reason.
const REASON_PROBLEM: &str = "finesse.api.reasoncode.";

/// What a refusal means for the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A reason must be chosen.
    ReasonRequired,
    /// Finesse does not take this reason.
    ReasonRefused,
    /// The state cannot be changed so now.
    StateRefused,
    /// The number cannot be dialled.
    InvalidNumber,
    /// The call cannot be changed so now.
    CallRefused,
    /// The two calls cannot be joined now.
    JoinRefused,
    /// There is no such call any more.
    CallGone,
}

/// A refusal of another state.
pub(super) fn of_state(errors: &ApiErrors) -> Refusal {
    let data = errors.first().map(|error| error.data.as_str()).unwrap_or_default();
    if data == REASON_MISSING {
        Refusal::ReasonRequired
    } else if data.starts_with(REASON_PROBLEM) {
        Refusal::ReasonRefused
    } else {
        Refusal::StateRefused
    }
}

/// A refusal of a request with a number to dial.
pub(super) fn of_number(errors: &ApiErrors) -> Refusal {
    let is_invalid = errors.first().is_some_and(|error| error.error_type == "Invalid Destination");
    if is_invalid { Refusal::InvalidNumber } else { Refusal::CallRefused }
}
