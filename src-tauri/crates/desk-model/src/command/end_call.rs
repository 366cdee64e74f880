//! End the call.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::Phase;

/// The agent ends a call for themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndCall {
    /// The call.
    pub id: DialogId,
}

impl Verb for EndCall {
    fn name(&self) -> &'static str {
        "end the call"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::Drop.into() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.calls.get(&self.id).is_none_or(|call| matches!(call.phase, Phase::WrapUp | Phase::Ended))
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
