//! Servlet sessions of the Finesse nodes: fetches of tokens under way.

use std::collections::HashMap;

use crate::sso::tokens::Pair;

/// A servlet session.
pub(super) struct DesktopSession {
    /// The query that the fetch began with.
    pub(super) query: String,
    pub(super) state: String,
    /// Tokens that wait for being picked up.
    pub(super) pair: Option<Pair>,
}

/// The servlet sessions of both nodes.
#[derive(Default)]
pub(crate) struct DesktopSessions(pub(super) HashMap<(usize, String), DesktopSession>);

impl DesktopSessions {
    /// Whether tokens wait in a session.
    pub(crate) fn ready(&self, node: usize, session: &str) -> bool {
        self.0.get(&(node, session.to_owned())).is_some_and(|session| session.pair.is_some())
    }

    /// The tokens that wait for exactly this request.
    pub(super) fn take(&mut self, node: usize, session: &str, query: &str) -> Option<Pair> {
        let found = self.0.get_mut(&(node, session.to_owned()))?;
        if found.query != query { None } else { found.pair.take() }
    }
}
