//! What the model wants done.

use std::time::Duration;

use finesse_wire::{ApiErrors, SystemInfo};

use crate::{
    agent::NotNow,
    call::EndedCall,
    command::{CallDataLoss, Refusal, Request},
    failover::{NodeAddress, Pair},
    notice::Notice,
    sender::{CommandId, Sender},
    transition::Transition,
};

/// Something to do, in the order given.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Send a request, and report with [`Input::Accepted`](crate::Input::Accepted) or [`Input::Rejected`](crate::Input::Rejected).
    Send(Sender, Request),
    /// Read the agent and the calls, and report with [`Input::Resynced`](crate::Input::Resynced) or
    /// [`Input::ResyncFailed`](crate::Input::ResyncFailed).
    Resync,
    /// Ask both nodes for their condition, and report with [`Input::Probed`](crate::Input::Probed).
    Probe {
        /// The nodes.
        pair: Pair,
        /// How long each may take.
        within: Duration,
    },
    /// Work with another node from now on.
    MoveTo {
        /// The node.
        to: NodeAddress,
        /// What it said about itself.
        info: Box<SystemInfo>,
    },
    /// A command has its outcome.
    Complete(Completion),
    /// Tell the agent.
    Notify(Notice),
    /// What the agent was told about their state so far is over: they changed it, or something else is told.
    StateNoticesOver,
    /// This is no longer so.
    NoticeOver(Notice),
    /// A call is over: add it to the recent calls.
    CallEnded(Box<EndedCall>),
    /// Finesse signed the agent out: nothing comes after this.
    SignedOut {
        /// The agent asked for it.
        requested: bool,
    },
    /// For the journal.
    Record(Transition),
    /// For the log: an event that changes nothing.
    Ignore(Ignored),
}

/// The end of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The command.
    pub id: CommandId,
    /// Its name, for the journal.
    pub name: &'static str,
    /// Finesse had accepted its request.
    pub accepted: bool,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The state or the calls show its result.
    Done {
        /// From the acceptance to the result; zero when the event came before the answer.
        took: Duration,
    },
    /// It was not sent, because another one in the same lane waits for its result.
    Busy,
    /// It was not sent, because a rule that is known forbids it now.
    NotNow(NotNow),
    /// Finesse refused it.
    Refused {
        /// How the refusal reads.
        refusal: Refusal,
        /// What Finesse says.
        errors: ApiErrors,
    },
    /// Its request failed with the [`Rejection`](crate::Rejection) that was just reported.
    Failed,
    /// Its result shows, or its time is over, and not all that it asked for was kept.
    NotKept(CallDataLoss),
    /// It was accepted, and no result came in time.
    NoResult,
}

/// An event that changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ignored {
    /// It is about another user.
    OtherUser,
    /// It has no content.
    Empty,
    /// This program does not read its kind.
    UnknownKind,
    /// It refuses a request that no command of this agent waits for.
    UnknownRefusal,
    /// It is about a call that has ended; everything is read again instead.
    EndedCall,
    /// It is older than what is known; everything is read again.
    Older,
    /// More events waited for a resync than have room; everything is read once more instead.
    Overflow,
}
