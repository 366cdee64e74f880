//! State changes for the journal: what changed and why. No names, numbers or labels.

use finesse_wire::AgentState;

use crate::{
    call::{Direction, EndedHow, FailureCause, Phase},
    failover::{Condition, ConditionSource, Finding, NodeAddress},
};

/// Something has another state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transition {
    /// The agent.
    Agent {
        /// The state before.
        from: AgentState,
        /// The state now.
        to: AgentState,
        /// What changed it.
        why: AgentWhy,
    },
    /// A call.
    Call {
        /// The phase before; `None` for a new call.
        from: Option<Phase>,
        /// The phase now; `None` when the call is gone.
        to: Option<Phase>,
        /// What changed it.
        why: CallWhy,
    },
    /// What the present node says about itself.
    Node {
        /// Its condition before.
        from: Condition,
        /// Its condition now.
        to: Condition,
        /// How that is known.
        why: ConditionSource,
    },
    /// The node in use.
    Moved {
        /// The node before.
        from: NodeAddress,
        /// The node now.
        to: NodeAddress,
        /// How the node before was found.
        why: Finding,
    },
}

/// What changed the state of an agent. A reason that the agent chose is private and is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgentWhy {
    /// A reason of the system, by its code.
    SystemReason(i32),
    /// A command of the agent.
    Command,
    /// Finesse, without a reason of the system.
    Finesse,
}

/// What changed the phase of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallWhy {
    /// It failed.
    Failed(FailureCause),
    /// It is new.
    New(Direction),
    /// A command of the agent.
    Command,
    /// Finesse.
    Finesse,
    /// It is over.
    Ended(EndedHow),
    /// It has become part of another call.
    MovedOn,
    /// The phone was off hook, and no number was dialled.
    NeverDialled,
    /// The agent is no longer reserved for an outbound call.
    Reservation,
}
