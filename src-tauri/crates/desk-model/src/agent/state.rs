//! The agent as Finesse last described them.

use std::time::Duration;

use finesse_wire::{AgentState, ReasonCodeId, User};

use super::next_state::is_wrap_up;
use crate::timestamps::{DeskTime, Stamps};

/// The agent.
#[derive(Debug, Clone, PartialEq)]
pub struct Agent {
    /// As Finesse describes them.
    pub user: User,
    /// When the state began.
    pub since: DeskTime,
}

impl Agent {
    pub(crate) fn new(user: User, stamps: Stamps) -> Self {
        let since = stamps.read(user.state_changed, None);
        Self { user, since }
    }

    /// Finesse describes the agent again.
    pub(crate) fn update(&mut self, user: User, stamps: Stamps) {
        let before = Some(self.since).filter(|_| user.state == self.user.state);
        self.since = stamps.read(user.state_changed, before);
        self.user = user;
    }

    /// The state.
    #[must_use]
    pub fn state(&self) -> &AgentState {
        &self.user.state
    }

    /// When the platform ends wrap-up; `None` outside wrap-up and where it has no limit.
    #[must_use]
    pub fn wrap_up_ends(&self) -> Option<DeskTime> {
        let seconds = self.user.wrap_up_timer.filter(|_| is_wrap_up(&self.user.state))?;
        Some(self.since.after(Duration::from_secs(u64::from(seconds))))
    }

    /// The id of the reason of the state.
    pub(crate) fn reason_id(&self) -> Option<&ReasonCodeId> {
        self.user.reason.as_ref().map(|reason| &reason.id).or(self.user.reason_code_id.as_ref())
    }

    /// Whether the agent is in this state, or will be after the call.
    pub(crate) fn is_or_will_be(&self, state: &AgentState) -> bool {
        self.user.state == *state || self.user.pending_state.as_ref() == Some(state)
    }
}

#[cfg(test)]
mod tests {
    use finesse_time::Moment;

    use super::*;
    use crate::fixture::agent;

    fn at(seconds: u64) -> Stamps {
        Stamps::new(None, Moment::from_start(Duration::from_secs(seconds)))
    }

    /// Without stamps. Rows: the state that is described ten seconds later, and the age of the state then.
    #[test]
    fn a_state_that_stays_keeps_its_beginning() {
        for (state, age) in [("READY", 10), ("NOT_READY", 0)] {
            let mut known = Agent::new(agent("READY"), at(0));
            known.update(agent(state), at(10));
            assert_eq!(at(10).now().0 - known.since.0, age * 1000, "{state}");
        }
    }

    #[test]
    fn wrap_up_ends_a_time_after_it_began_and_only_wrap_up_does() {
        for (state, ends) in [("WORK", true), ("WORK_READY", true), ("READY", false), ("TALKING", false)] {
            let mut user = agent(state);
            assert_eq!(Agent::new(user.clone(), at(3)).wrap_up_ends(), None, "{state} without a limit");
            user.wrap_up_timer = Some(30);
            let expected = ends.then_some(at(33).now());
            assert_eq!(Agent::new(user, at(3)).wrap_up_ends(), expected, "{state}");
        }
    }
}
