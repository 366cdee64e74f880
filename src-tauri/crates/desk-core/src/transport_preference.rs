//! The transports of the notification service: which of them the site allows, and which one served at which server.

use std::collections::BTreeMap;

use desk_contract::{Settings, Transport};
use finesse_client::{self as client, EventStreamOptions, Node, Turn};
use finesse_wire::{LoginId, SystemInfo};

/// What is known of the transports before a connection is made.
#[derive(Debug, Clone, Default)]
pub(crate) struct TransportPreference {
    only: Option<Transport>,
    found: BTreeMap<String, Transport>,
    agents: u32,
}

impl TransportPreference {
    pub(crate) fn of(settings: &Settings) -> Self {
        Self { only: settings.site.transport, found: settings.found.clone(), agents: settings.site.agents }
    }

    /// A link to a node: by the one way that the site allows, or by each in turn, the one that served there last first.
    pub(crate) fn link(&self, node: &Node, info: &SystemInfo, login_id: &LoginId) -> EventStreamOptions {
        let turn = Turn {
            every: desk_model::turn_every(self.agents, Turn::EVERY),
            at: desk_model::turn_at(login_id),
        };
        let usual = EventStreamOptions { turn, ..EventStreamOptions::new(node, info, login_id) };
        match self.only {
            Some(only) => EventStreamOptions { transports: vec![to_client(only)], ..usual },
            None => EventStreamOptions {
                first: self.found.get(&node.to_string()).copied().map(to_client),
                ..usual
            },
        }
    }
}

const fn to_client(transport: Transport) -> client::Transport {
    match transport {
        Transport::WebSocket => client::Transport::WebSocket,
        Transport::Bosh => client::Transport::Bosh,
        Transport::Tcp => client::Transport::Tcp,
    }
}

pub(crate) const fn from_client(transport: client::Transport) -> Transport {
    match transport {
        client::Transport::WebSocket => Transport::WebSocket,
        client::Transport::Bosh => Transport::Bosh,
        client::Transport::Tcp => Transport::Tcp,
    }
}
