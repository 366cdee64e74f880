//! Who is connected to the notification service, and what goes to whom.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedSender;
use uuid::Uuid;

use crate::control::words::Transport;
use crate::cut::Plugs;
use crate::world::World;
use crate::xml::{escape, leaf, node};

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
    fn hears(&self) -> bool {
        self.available && self.priority >= 0
    }
}

/// All connections and explicit subscriptions.
#[derive(Default)]
pub(crate) struct Notices {
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

impl Notices {
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

impl World {
    /// The full JID of a connection.
    pub(crate) fn jid(&self, session: &Session) -> String {
        format!("{}@{}/{}", session.login_id, self.nodes[session.node].domain, session.resource)
    }

    /// Sends an update to an agent's connections on every node, on a PubSub node that is subscribed automatically.
    pub(crate) fn notify(
        &self,
        login_id: &str,
        item_node: &str,
        update: &Update<'_>,
        origin: Option<&Origin>,
    ) {
        for (index, _) in self.nodes.iter().enumerate() {
            let named = origin.filter(|origin| origin.node == index && self.options.request_ids);
            let request_id = named.map_or("", |origin| &origin.request_id);
            let body = node(
                "Update",
                [
                    leaf("event", update.event),
                    if request_id.is_empty() {
                        "<requestId/>".to_owned()
                    } else {
                        leaf("requestId", request_id)
                    },
                    leaf("source", update.source),
                    node("data", [update.data]),
                ],
            );
            self.publish(index, Some(login_id), item_node, &body, true);
        }
    }

    /// Sends a body to those on one node who can hear; returns how many. What must be subscribed explicitly goes only to
    /// those who have done so with their full JID.
    pub(crate) fn publish(
        &self,
        index: usize,
        login_id: Option<&str>,
        item_node: &str,
        body: &str,
        escaped: bool,
    ) -> usize {
        let mut sent = 0;
        for session in self.notices.sessions.values() {
            if session.node == index
                && session.hears()
                && login_id.is_none_or(|wanted| wanted == session.login_id)
                && self.subscribed(session, item_node)
            {
                let frame = self.event_frame(session, item_node, body, escaped);
                let _ = session.out.send(Outgoing::Frame(frame));
                sent += 1;
            }
        }
        sent
    }

    fn subscribed(&self, session: &Session, item_node: &str) -> bool {
        match subscribable(item_node, &session.login_id) {
            // What no real node carries, a test may send all the same.
            Subscribable::Automatic | Subscribable::Unknown => true,
            Subscribable::Explicit => {
                let key = (session.node, item_node.to_owned(), self.jid(session));
                self.notices.subscriptions.contains(&key)
            }
            Subscribable::NotAllowed => false,
        }
    }

    fn event_frame(&self, session: &Session, item_node: &str, body: &str, escaped: bool) -> String {
        let inside = if escaped { escape(body) } else { body.to_owned() };
        format!(
            "<message xmlns='jabber:client' from='pubsub.{domain}' to='{to}' id='{item_node}__{to}__{id}'>\
             <event xmlns='http://jabber.org/protocol/pubsub#event'><items node='{item_node}'>\
             <item id='{item}'><notification xmlns='http://jabber.org/protocol/pubsub'>{inside}</notification>\
             </item></items></event></message>",
            domain = self.nodes[session.node].domain,
            to = escape(&self.jid(session)),
            item_node = escape(item_node),
            id = &Uuid::new_v4().simple().to_string()[..5],
            item = Uuid::new_v4(),
        )
    }

    /// A connection is gone (or is believed to be).
    pub(crate) fn drop_session(&mut self, number: u64) {
        if let Some(session) = self.notices.sessions.remove(&number)
            && session.available
        {
            self.presence_lost(&session.login_id, session.node);
        }
    }

    /// A connection's presence changes.
    pub(crate) fn set_presence(&mut self, number: u64, available: bool, priority: i8) {
        let Some(session) = self.notices.sessions.get_mut(&number) else { return };
        let before = session.available;
        session.available = available;
        session.priority = priority;
        let (login_id, node) = (session.login_id.clone(), session.node);
        if available {
            // Back in time: the forced logout that waits finds another turn and does nothing.
            let watch = self.watch(node);
            if let Some(agent) = self.agents.get_mut(&login_id) {
                agent.presence_turns[watch] += 1;
            }
        } else if before {
            self.presence_lost(&login_id, node);
        }
    }

    /// Who watches presence at a node: one for both nodes, or each by itself.
    fn watch(&self, node: usize) -> usize {
        if self.options.late_logout { node } else { 0 }
    }

    fn presence_lost(&mut self, login_id: &str, node: usize) {
        let watch = self.watch(node);
        let present = |session: &Session| {
            session.login_id == login_id && session.available && self.watch(session.node) == watch
        };
        if self.notices.sessions.values().any(present) {
            return;
        }
        let due = self.now() + FORCED_LOGOUT_AFTER;
        if let Some(agent) = self.agents.get_mut(login_id) {
            agent.presence_turns[watch] += 1;
            let turn = agent.presence_turns[watch];
            self.schedule(
                due,
                crate::world::Timer::ForcedLogout { login_id: login_id.to_owned(), watch, turn },
            );
        }
    }

    /// A connection was cut on request. It is given up when nothing more is heard in it for a while.
    pub(crate) fn give_up_after(&mut self, number: u64, wait: Duration) {
        let Some(session) = self.notices.sessions.get(&number) else { return };
        let heard = session.heard;
        let due = self.now() + wait;
        self.schedule(due, crate::world::Timer::SilenceNoticed { session: number, heard });
    }

    /// Whether a connection that was cut is to be given up.
    pub(crate) fn silence_noticed(&mut self, number: u64, heard: u64) {
        if let Some(session) = self.notices.sessions.get(&number)
            && session.heard == heard
        {
            if session.transport == Transport::Bosh {
                // The session ends here. A stream of TCP stays as it is: nothing gets through to the other end.
                let _ = session.out.send(Outgoing::Close);
            }
            self.drop_session(number);
        }
    }

    /// All connections at a node are gone, with the node.
    pub(crate) fn drop_sessions_of(&mut self, index: usize) {
        let gone: Vec<u64> = self.notices.numbers(|session| session.node == index);
        for number in gone {
            if let Some(session) = self.notices.sessions.get(&number) {
                let _ = session.out.send(Outgoing::Close);
            }
            self.drop_session(number);
        }
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
        // For supervisors, and nobody here is one.
        ["Team", _, "Users"] => Subscribable::NotAllowed,
        _ => Subscribable::Unknown,
    }
}

/// Time between lost presence and the forced logout (protocol/auth-and-events.md §4.9).
pub(crate) const FORCED_LOGOUT_AFTER: Duration = Duration::from_secs(60);
/// Time until the server notices that a connection is dead though not closed (protocol/auth-and-events.md §4.9).
pub(crate) const SILENCE_NOTICED_AFTER: Duration = Duration::from_secs(120);
