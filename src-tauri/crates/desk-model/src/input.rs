//! What happens to the model.

use finesse_wire::{ApiErrors, Notification};

use crate::{
    command::Command,
    failover::{Health, StreamState},
    resync::Resync,
    sender::{CommandId, Sender},
};

/// Something happened.
#[derive(Debug)]
pub enum Input {
    /// The notification service sent an event.
    Event(Box<Notification>),
    /// What [`Effect::Resync`](crate::Effect::Resync) asked for was read.
    Resynced(Box<Resync>),
    /// It could not be read.
    ResyncFailed {
        /// Another attempt may succeed.
        temporary: bool,
    },
    /// The agent wants something.
    Command(CommandId, Command),
    /// Finesse accepted a request (202); its result comes as an event.
    Accepted {
        /// For whom it was sent.
        sender: Sender,
        /// The `requestId` that was sent with it.
        request_id: String,
    },
    /// Finesse did not accept a request, or did not answer.
    Rejected {
        /// For whom it was sent.
        sender: Sender,
        /// Why.
        why: Rejection,
    },
    /// The connection to the notification service has another state.
    Stream(StreamState),
    /// A ping is not answered in time, or is answered after all.
    Unresponsive(bool),
    /// The web application of Finesse came or went, as its presence says.
    WebApplication {
        /// It is there.
        available: bool,
    },
    /// The nodes of [`Effect::Probe`](crate::Effect::Probe) were asked.
    Probed {
        /// The node in use.
        current: Health,
        /// The other one.
        other: Health,
    },
    /// The wrap-up reasons were read again.
    WrapUpReasons {
        /// There are some.
        any: bool,
    },
    /// A deadline may have passed.
    Tick,
}

/// Why a request was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// Finesse refused it with a status.
    Refused {
        /// The HTTP status.
        status: u16,
        /// What Finesse says.
        errors: ApiErrors,
    },
    /// There was no complete answer: Finesse may have received it all the same.
    NoAnswer,
    /// Anything else; Finesse did not carry it out.
    Failed,
}
