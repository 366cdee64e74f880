//! Who is connected to the notification service, and what goes to whom.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tokio::sync::mpsc::UnboundedSender;

use crate::control::words::Transport;
use crate::cut::Plugs;

/// Where a request came in; goes along so that the event can name it. Only the node that took the request knows its ID.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    pub(crate) node: usize,
    pub(crate) request_id: String,
}

/// What a connection is told to do.
#[derive(Debug)]
pub(crate) enum Outgoing {
    /// Open the stream; the ID of it.
    Header(String),
    /// Send this.
    Frame(String),
    /// Send these bytes, whatever they are.
    Raw {
        bytes: Vec<u8>,
        /// As a binary frame, where there are such.
        binary: bool,
    },
    /// Send a stream error with this condition and close.
    StreamError(String),
    /// Say good-bye and close.
    Close,
}

/// A bound connection.
pub(crate) struct Session {
    pub(crate) node: usize,
    pub(crate) transport: Transport,
    /// The port of the node.
    pub(crate) port: u16,
    pub(crate) login_id: String,
    pub(crate) resource: String,
    /// Presence is available.
    pub(crate) available: bool,
    /// Priority of that presence; below zero nothing is delivered.
    pub(crate) priority: i8,
    pub(crate) out: UnboundedSender<Outgoing>,
    /// The TCP streams that carry it.
    pub(crate) plugs: Arc<Plugs>,
    /// How often something has been heard.
    pub(crate) heard: u64,
    pub(crate) pings: u64,
}

impl Session {
    pub(crate) fn hears(&self) -> bool {
        self.available && self.priority >= 0
    }
}

/// All connections and explicit subscriptions.
#[derive(Default)]
pub(crate) struct Connections {
    pub(crate) sessions: BTreeMap<u64, Session>,
    last: u64,
    /// (node, PubSub node, full JID). They outlive the connection, as in the field.
    pub(crate) subscriptions: BTreeSet<(usize, String, String)>,
}

/// What an `Update` says.
pub(crate) struct Update<'a> {
    pub(crate) event: &'a str,
    pub(crate) source: &'a str,
    pub(crate) data: &'a str,
}

impl Connections {
    /// Takes a bound connection; returns its number. One with the same JID must have been removed before.
    pub(crate) fn add(&mut self, session: Session) -> u64 {
        self.last += 1;
        self.sessions.insert(self.last, session);
        self.last
    }

    /// The numbers of the connections that are meant.
    pub(crate) fn numbers(&self, meant: impl Fn(&Session) -> bool) -> Vec<u64> {
        let found = self.sessions.iter().filter(|(_, session)| meant(session));
        found.map(|(number, _)| *number).collect()
    }
}

/// How a PubSub node comes to an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subscribable {
    /// By itself.
    Automatic,
    /// To those who have subscribed.
    Explicit,
    /// To others only.
    NotAllowed,
    /// There is no such node.
    Unknown,
}

/// What a PubSub node is to an agent (protocol/auth-and-events.md §4.6).
pub(crate) fn subscribable(item_node: &str, login_id: &str) -> Subscribable {
    let Some(path) = item_node.strip_prefix("/finesse/api/") else { return Subscribable::Unknown };
    let parts: Vec<&str> = path.split('/').collect();
    let own = |id: &str, how| if id == login_id { how } else { Subscribable::NotAllowed };
    match parts.as_slice() {
        ["SystemInfo"] => Subscribable::Automatic,
        ["User", id] | ["User", id, "Dialogs"] | ["User", id, "Media", _] => own(id, Subscribable::Automatic),
        ["User", id, "Queues" | "Media"] | ["User", id, "Dialogs", "Media"] => {
            own(id, Subscribable::Explicit)
        }
        ["Queue", _] => Subscribable::Explicit,
        // For supervisors; no agent of this simulator is one.
        ["Team", _, "Users"] => Subscribable::NotAllowed,
        _ => Subscribable::Unknown,
    }
}
