//! The actor's part in a move to the other node.

use std::sync::Arc;

use desk_model::NodeAddress;
use finesse_client::{EventStream, Node};
use finesse_wire::SystemInfo;

use super::state::Actor;
use crate::transport_preference::TransportPreference;

impl Actor {
    /// Works with the other node: its notification service, its REST, and the same token, which is tried there first. What Finesse
    /// says of agent and calls is read when the link is there (protocol/auth-and-events.md §5.4, §5.5).
    pub(super) fn move_to(&mut self, to: &NodeAddress, info: &SystemInfo) {
        let (Some(active), Ok(node)) = (&mut self.active, Node::parse(&to.to_string())) else { return };
        log_fields::warn!("nodes: moves"; public from = active.session.node(), public to = node);
        active.session.move_to(node.clone());
        let options = TransportPreference::of(&self.settings).link(&node, info, active.session.login_id());
        let clock = Arc::clone(&self.ports.clock);
        let (link, events) = EventStream::start(options, active.session.clone(), clock);
        let old = active.replace_link(link, events);
        // A node that is gone takes its time to be taken leave of.
        self.tasks.spawn_to_finish(async move { old.close().await });
        active.signed_in_as.server = node.to_string();
        self.show_session();
    }
}
