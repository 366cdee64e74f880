//! Ready.

use finesse_wire::{AgentState, ApiErrors};

use super::{
    refusal::{Refusal, of_state},
    verb::{Lane, Request, Verb, View},
};
use crate::agent::NotNow;

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

    fn not_now(&self, now: View<'_>) -> Option<NotNow> {
        // What Finesse accepts is sent, although it is not offered: Ready when wrap-up follows is only late.
        now.situation()
            .may_be_ready()
            .err()
            .filter(|why| matches!(why, NotNow::OnCall | NotNow::WrapUpReasonMissing))
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
