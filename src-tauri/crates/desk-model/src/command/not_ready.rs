//! Not ready.

use finesse_wire::{AgentState, ApiErrors, ReasonCodeId};

use super::{
    refusal::{Refusal, of_state},
    verb::{Lane, Request, Verb, View},
};
use crate::agent::NotNow;

/// The agent wants to be not ready, now or after the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotReady {
    /// With this reason.
    pub reason: Option<ReasonCodeId>,
}

impl Verb for NotReady {
    fn name(&self) -> &'static str {
        "not ready"
    }

    fn lane(&self) -> Lane {
        Lane::State
    }

    fn not_now(&self, now: View<'_>) -> Option<NotNow> {
        let why = now.situation().may_be_not_ready().err();
        why.filter(|why| matches!(why, NotNow::AlreadyFollows | NotNow::WrapUpReasonMissing))
    }

    fn request(&self) -> Request {
        Request::SetState { state: AgentState::NotReady, reason: self.reason.clone() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        let user = &now.agent.user;
        // A pending state comes without its reason, so only a state that is already there must carry the right one.
        user.pending_state == Some(AgentState::NotReady)
            || (user.state == AgentState::NotReady
                && (self.reason.is_none() || now.agent.reason_id() == self.reason.as_ref()))
    }

    fn refusal(&self, errors: &ApiErrors) -> Refusal {
        of_state(errors)
    }

    fn requested_state(&self) -> Option<AgentState> {
        Some(AgentState::NotReady)
    }

    fn requested_reason(&self) -> Option<&ReasonCodeId> {
        self.reason.as_ref()
    }
}
