//! What the agent is told besides state and calls.

use finesse_wire::ReasonCode;

use crate::failover::NodeAddress;

/// Something the agent is told once, until they dismiss it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Finesse or a supervisor changed the state, not the agent.
    StateChangedBySystem {
        /// The label that Finesse gave, when it gave one.
        label: Option<String>,
        /// The code of the reason.
        code: Option<i32>,
        /// It is a consequence of the failure of the node that the desk has left.
        late: bool,
    },
    /// Finesse signed the agent out.
    SignedOutBySystem {
        /// The label that Finesse gave, when it gave one.
        label: Option<String>,
    },
    /// A command that was given up was refused afterwards.
    LateRefusal {
        /// The message of the server.
        message: String,
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
