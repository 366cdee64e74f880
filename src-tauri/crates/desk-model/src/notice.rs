//! What the agent is told besides state and calls.

use finesse_wire::{ApiErrors, ReasonCode};

use crate::{
    agent::{NotReadyCause, SignOutCause},
    command::About,
    failover::NodeAddress,
};

/// Something the agent is told once, until they dismiss it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Finesse or a supervisor made the agent not ready, who did not ask for it.
    StateChangedBySystem {
        /// Why, where that is documented.
        cause: Option<NotReadyCause>,
        /// The label that Finesse gave, when it gave one.
        label: Option<String>,
        /// The code of the reason.
        code: Option<i32>,
        /// It is a consequence of the failure of the node that the desk has left.
        late: bool,
    },
    /// Finesse signed the agent out.
    SignedOutBySystem {
        /// Why, where that is documented.
        cause: Option<SignOutCause>,
        /// The label that Finesse gave, when it gave one.
        label: Option<String>,
    },
    /// Finesse will sign the agent out after the call; the agent did not ask for it (protocol/dialogs.md §4.4).
    SignOutFollows,
    /// A mobile agent, whose phone Finesse no longer knows (protocol/auth-and-events.md §3.2).
    MobileAgentForgotten,
    /// A command that was given up was refused afterwards.
    LateRefusal {
        /// What it was about.
        about: About,
        /// What Finesse says.
        errors: ApiErrors,
    },
    /// The desk works with another node.
    Moved {
        /// The node.
        to: NodeAddress,
    },
}

/// The label of a reason, when it has one.
pub(crate) fn label(reason: Option<&ReasonCode>) -> Option<String> {
    reason.map(|reason| reason.label.clone()).filter(|label| !label.is_empty())
}
