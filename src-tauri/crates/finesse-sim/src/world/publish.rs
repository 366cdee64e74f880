//! What goes to whom over the notification connections, and when a connection is given up.

use std::time::Duration;

use uuid::Uuid;

use crate::control::words::Transport;
use crate::world::connections::{Origin, Outgoing, Session, Subscribable, Update, subscribable};
use crate::world::{Timer, World};
use crate::xml::{escape, leaf, node};

/// Time between lost presence and the forced logout (protocol/auth-and-events.md §4.9).
pub(crate) const FORCED_LOGOUT_AFTER: Duration = Duration::from_secs(60);
/// Time until the server notices that a connection is dead though not closed (protocol/auth-and-events.md §4.9).
pub(crate) const SILENCE_NOTICED_AFTER: Duration = Duration::from_secs(120);

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
        for index in 0..self.nodes.len() {
            self.notify_at(index, login_id, item_node, update, origin);
        }
    }

    /// The same on one node, for what the nodes know differently.
    pub(crate) fn notify_at(
        &self,
        index: usize,
        login_id: &str,
        item_node: &str,
        update: &Update<'_>,
        origin: Option<&Origin>,
    ) {
        let named = origin.filter(|origin| origin.node == index && self.options.request_ids);
        let request_id = named.map_or("", |origin| &origin.request_id);
        let body = node(
            "Update",
            [
                leaf("event", update.event),
                if request_id.is_empty() { "<requestId/>".to_owned() } else { leaf("requestId", request_id) },
                leaf("source", update.source),
                node("data", [update.data]),
            ],
        );
        self.publish(index, Some(login_id), item_node, &body, true);
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
        for session in self.connections.sessions.values() {
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
                self.connections.subscriptions.contains(&key)
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
        if let Some(session) = self.connections.sessions.remove(&number)
            && session.available
        {
            self.presence_lost(&session.login_id, session.node);
        }
    }

    /// A connection's presence changes.
    pub(crate) fn set_presence(&mut self, number: u64, available: bool, priority: i8) {
        let Some(session) = self.connections.sessions.get_mut(&number) else { return };
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
        if self.connections.sessions.values().any(present) {
            return;
        }
        let due = self.now() + FORCED_LOGOUT_AFTER;
        if let Some(agent) = self.agents.get_mut(login_id) {
            agent.presence_turns[watch] += 1;
            let turn = agent.presence_turns[watch];
            self.schedule(due, Timer::ForcedLogout { login_id: login_id.to_owned(), watch, turn });
        }
    }

    /// A connection was cut on request. It is given up when nothing more is heard in it for a while.
    pub(crate) fn give_up_after(&mut self, number: u64, wait: Duration) {
        let Some(session) = self.connections.sessions.get(&number) else { return };
        let heard = session.heard;
        let due = self.now() + wait;
        self.schedule(due, Timer::SilenceNoticed { session: number, heard });
    }

    /// Whether a connection that was cut is to be given up.
    pub(crate) fn silence_noticed(&mut self, number: u64, heard: u64) {
        if let Some(session) = self.connections.sessions.get(&number)
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
        let gone: Vec<u64> = self.connections.numbers(|session| session.node == index);
        for number in gone {
            if let Some(session) = self.connections.sessions.get(&number) {
                let _ = session.out.send(Outgoing::Close);
            }
            self.drop_session(number);
        }
    }
}
