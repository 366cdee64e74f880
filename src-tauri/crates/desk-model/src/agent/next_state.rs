//! The state that follows the call or the wrap-up, as far as it is known.
//!
//! Finesse says which state is pending, but not its reason (protocol/auth-and-events.md §3.4.4), and says nothing during wrap-up. What the
//! agent asked for is remembered for that.

use finesse_wire::{AgentState, ReasonCodeId, User};

/// A state that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextState {
    /// The state.
    pub state: AgentState,
    /// The reason that the agent asked for with it.
    pub reason: Option<ReasonCodeId>,
}

/// What the agent asked for during the call.
#[derive(Debug, Default)]
pub(crate) struct AskedFor(Option<NextState>);

impl AskedFor {
    /// Finesse has confirmed a state that the agent asked for, as pending.
    pub(crate) fn confirmed(&mut self, state: AgentState, reason: Option<ReasonCodeId>) {
        self.0 = Some(NextState { state, reason });
    }

    /// Finesse describes the agent: what was asked for is over when the state no longer waits, or something else is pending.
    pub(crate) fn follow(&mut self, user: &User) {
        let waits = match &user.pending_state {
            Some(pending) => self.is(pending),
            None => is_wrap_up(&user.state),
        };
        if !waits {
            self.0 = None;
        }
    }

    /// Whether the agent asked for this state.
    pub(crate) fn is(&self, state: &AgentState) -> bool {
        self.0.as_ref().is_some_and(|asked| asked.state == *state)
    }

    /// Whether the agent asked for this state with this reason.
    pub(crate) fn has_reason(&self, state: &AgentState, id: &ReasonCodeId) -> bool {
        self.is(state) && self.0.as_ref().is_some_and(|asked| asked.reason.as_ref() == Some(id))
    }

    /// What follows for an agent whom Finesse describes so.
    pub(crate) fn next(&self, user: &User) -> Option<NextState> {
        match &user.pending_state {
            Some(pending) if !self.is(pending) => Some(NextState { state: pending.clone(), reason: None }),
            Some(_) | None => self.0.clone(),
        }
    }
}

/// Whether the agent wraps up.
pub(crate) fn is_wrap_up(state: &AgentState) -> bool {
    matches!(state, AgentState::Work | AgentState::WorkReady)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::agent_with_pending;

    /// Rows: what the agent asked for, the events that follow (state, pending state); the state that follows and its reason.
    #[test]
    fn what_the_agent_asked_for_follows_until_it_has_come_or_is_lost() {
        let lunch = Some((AgentState::NotReady, Some("5")));
        let ready = Some((AgentState::Ready, None));
        for (asked, events, expected) in [
            (lunch.clone(), vec![("TALKING", "NOT_READY")], Some(("NOT_READY", Some("5")))),
            (
                lunch.clone(),
                vec![("TALKING", "NOT_READY"), ("HOLD", "NOT_READY")],
                Some(("NOT_READY", Some("5"))),
            ),
            (lunch.clone(), vec![("TALKING", "NOT_READY"), ("WORK", "")], Some(("NOT_READY", Some("5")))),
            (
                lunch.clone(),
                vec![("TALKING", "NOT_READY"), ("WORK", "NOT_READY")],
                Some(("NOT_READY", Some("5"))),
            ),
            (lunch.clone(), vec![("TALKING", "NOT_READY"), ("WORK", ""), ("NOT_READY", "")], None),
            // A failover loses it, or somebody else asked for something.
            (lunch.clone(), vec![("TALKING", "")], None),
            (lunch.clone(), vec![("TALKING", "READY")], Some(("READY", None))),
            (lunch.clone(), vec![("TALKING", "LOGOUT")], Some(("LOGOUT", None))),
            (lunch, vec![("TALKING", ""), ("WORK", "")], None),
            (ready, vec![("TALKING", "READY"), ("WORK_READY", "")], Some(("READY", None))),
            (None, vec![("TALKING", "NOT_READY")], Some(("NOT_READY", None))),
            (None, vec![("WORK", "")], None),
        ] {
            let mut next = AskedFor::default();
            if let Some((state, reason)) = asked.clone() {
                next.confirmed(state, reason.map(ReasonCodeId::new));
            }
            let mut user = agent_with_pending("TALKING", "");
            for (state, pending) in &events {
                user = agent_with_pending(state, pending);
                next.follow(&user);
            }
            let shown = next.next(&user);
            let found = shown
                .as_ref()
                .map(|next| (next.state.as_str(), next.reason.as_ref().map(ReasonCodeId::as_str)));
            assert_eq!(found, expected, "{asked:?} {events:?}");
        }
    }
}
