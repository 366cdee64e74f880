//! The state of an event stream, and its events.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::Notification;

use super::options::Transport;

/// Why there is no connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitingWhy {
    /// The network or the node does not answer.
    Unreachable,
    /// The node says that it is out of service.
    OutOfService,
    /// The node refused or ended the connection.
    Refused,
    /// The pings were not answered.
    Silent,
}

/// Why the stream is closed for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseReason {
    /// The same agent connected from another client with the same resource (stream error `conflict`). Trying again would
    /// throw the other out, and so on for ever (protocol/auth-and-events.md §4.10).
    Conflict,
    /// It was closed.
    Ended,
}

/// The state of an event stream.
///
/// | From | To | When |
/// | --- | --- | --- |
/// | `Idle` | `Connecting` | the stream starts |
/// | `Connecting` | `Online` | stream, sign-in, resource and presence are there |
/// | `Connecting` | `Waiting` | it failed |
/// | `Connecting` | `Connecting` | it failed at a node that had said nothing and speaks again: the next try is at once, the first time |
/// | `Connecting` | `SignInNeeded` | the token was refused, and a newer one is not to be had |
/// | `Online` | `Connecting` | the connection ended, or was silent for two pings: the first try is at once |
/// | `Online` | `Waiting` | it ended again soon after the last time |
/// | `Online` | `Closed(Ended)` | the reader was dropped |
/// | `Online`, `Connecting` | `Closed(Conflict)` | the same agent connected from another client |
/// | `Waiting` | `Connecting` | its time is over, or the agent wants it now |
/// | `SignInNeeded` | `Connecting` | the session has a new token, or the agent wants it now |
/// | `Closed(Conflict)` | `Connecting` | the agent wants it |
/// | any | `Closed(Ended)` | [`EventStream::close`](crate::EventStream::close) |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamState {
    /// Not started.
    Idle,
    /// A connection is being made.
    Connecting {
        /// 1 for the first try.
        attempt: u32,
        /// Since when there is no connection.
        down_since: Moment,
    },
    /// Connected.
    Online {
        /// Since when.
        since: Moment,
        /// How.
        transport: Transport,
    },
    /// The next try comes by itself.
    Waiting {
        /// How many tries failed.
        attempt: u32,
        /// Since when there is no connection.
        down_since: Moment,
        /// When the next try comes; at a node that cannot be reached, from when on its port is tried until it can be.
        until: Moment,
        /// Why the last one failed.
        why: WaitingWhy,
    },
    /// Waiting for a new token.
    SignInNeeded,
    /// No further try by itself.
    Closed(CloseReason),
}

/// An event of the stream.
#[derive(Debug, Clone, PartialEq)]
pub enum StreamEvent {
    /// It has another state. After each `Online` user and calls must be read again: the server repeats nothing
    /// (protocol/auth-and-events.md §4.1).
    State(StreamState),
    /// A ping is not answered as fast as any before: the host may be gone, and may not. False when something comes again.
    Unresponsive(bool),
    /// The connection ended, and why. The state that follows is told next.
    Lost(WaitingWhy),
    /// A ping was answered.
    Pong {
        /// From sending it to its answer.
        took: Duration,
    },
    /// A notification.
    Notification(Box<Notification>),
    /// The web application of Finesse came or went, while the notification service runs (protocol/auth-and-events.md §5.1). At each
    /// `Online` it counts as there until this says something else.
    Finesse {
        /// Whether it is there.
        available: bool,
    },
    /// A node that was to be subscribed to refused, or did not answer: its events may not come. Told right after `Online`.
    NotSubscribed {
        /// The node.
        node: String,
    },
    /// Something came that could not be read. It is told by its kind and size only.
    Unreadable {
        /// `frame` or `notification`.
        kind: &'static str,
        /// Size in bytes; that of a notification is the size of the frame that it came in.
        bytes: usize,
    },
}
