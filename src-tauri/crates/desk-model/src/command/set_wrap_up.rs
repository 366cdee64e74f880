//! Wrap-up reason.

use finesse_wire::{ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};

/// The agent sets the wrap-up reason of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetWrapUp {
    /// The call.
    pub id: DialogId,
    /// The reason, by label.
    pub reason: String,
}

impl Verb for SetWrapUp {
    fn name(&self) -> &'static str {
        "wrap-up reason"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        Request::SetWrapUp { id: self.id.clone(), reasons: vec![self.reason.clone()] }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.calls.get(&self.id).is_some_and(|call| call.wrap_up_reasons.contains(&self.reason))
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}
