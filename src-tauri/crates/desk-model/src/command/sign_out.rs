//! Sign out.

use finesse_wire::{AgentState, ApiErrors, ReasonCodeId};

use super::{
    refusal::{Refusal, of_state},
    verb::{Lane, Request, Verb, View},
};

/// The agent wants to sign out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOut {
    /// With this reason.
    pub reason: Option<ReasonCodeId>,
}

impl Verb for SignOut {
    fn name(&self) -> &'static str {
        "sign out"
    }

    fn lane(&self) -> Lane {
        Lane::State
    }

    fn request(&self) -> Request {
        Request::SetState { state: AgentState::Logout, reason: self.reason.clone() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        // At once it is over with the desk, when nothing of the agent is left.
        now.agent.user.pending_state == Some(AgentState::Logout)
    }

    fn refusal(&self, errors: &ApiErrors) -> Refusal {
        of_state(errors)
    }

    fn requested_state(&self) -> Option<AgentState> {
        Some(AgentState::Logout)
    }

    fn requested_reason(&self) -> Option<&ReasonCodeId> {
        self.reason.as_ref()
    }
}
