//! What is examined, and what all parts of the examination share.

use std::{
    sync::Arc,
    time::{Duration, UNIX_EPOCH},
};

use finesse_client::{Clock, Node, Probe};

use crate::computer::Computer;

/// What is to be examined.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Version of the program.
    pub program: String,
    /// The server, as typed; empty when none is named.
    pub server: String,
    /// The server that takes the place of the first if the first is unusable; empty for none.
    pub second_server: String,
    /// Hosts that the sign-in may go to besides Finesse; empty for every host with https.
    pub allowed_hosts: Vec<String>,
    /// This computer.
    pub computer: Computer,
    /// From where on something is worth a warning.
    pub limits: Limits,
}

/// From where on something is worth a warning.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Days that a certificate must be good for; 30.
    pub days_left: i64,
    /// How far two clocks may be apart; 60 s.
    pub clock_apart: Duration,
    /// How long SystemInfo may take; 2 s.
    pub slow: Duration,
    /// Port of the notification service until 12.5; 7443 (protocol/auth-and-events.md §4.2).
    pub old_port: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            days_left: 30,
            clock_apart: Duration::from_secs(60),
            slow: Duration::from_secs(2),
            old_port: 7_443,
        }
    }
}

/// What all parts of an examination share.
pub(crate) struct Examination<'a> {
    pub(crate) look: Probe,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) subject: &'a Subject,
}

impl Examination<'_> {
    /// The second server that is set, when it is another one.
    pub(crate) fn second(&self, node: &Node) -> Option<Node> {
        Node::parse(&self.subject.second_server).ok().filter(|second| second != node)
    }

    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        let since = self.clock.wall().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    }
}
