//! Ready.

use finesse_wire::{AgentState, ApiErrors};

use super::{
    refusal::{Refusal, of_state},
    verb::{Lane, Request, Verb, View},
};

/// The agent wants to be ready, now or after the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready;

impl Verb for Ready {
    fn name(&self) -> &'static str {
        "ready"
    }

    fn lane(&self) -> Lane {
        Lane::State
    }

    fn request(&self) -> Request {
        Request::SetState { state: AgentState::Ready, reason: None }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.agent.is_or_will_be(&AgentState::Ready)
    }

    fn refusal(&self, errors: &ApiErrors) -> Refusal {
        of_state(errors)
    }

    fn requested_state(&self) -> Option<AgentState> {
        Some(AgentState::Ready)
    }
}
