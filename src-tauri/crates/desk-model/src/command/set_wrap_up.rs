//! Wrap-up reasons.

use finesse_wire::{ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::agent::Platform;

/// The agent sets the wrap-up reasons of a call, in the place of those before (protocol/dialogs.md §2.7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetWrapUp {
    /// The call.
    pub id: DialogId,
    /// The reasons, by label. UCCE takes one: the last of them.
    pub reasons: Vec<String>,
}

impl Verb for SetWrapUp {
    fn name(&self) -> &'static str {
        "wrap-up reason"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        if now.platform == Platform::Ucce {
            self.reasons.drain(..self.reasons.len().saturating_sub(1));
        }
    }

    fn request(&self) -> Request {
        Request::SetWrapUp { id: self.id.clone(), reasons: self.reasons.clone() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        let is_same = |set: &[String]| {
            set.len() == self.reasons.len() && self.reasons.iter().all(|reason| set.contains(reason))
        };
        now.calls.get(&self.id).is_some_and(|call| is_same(&call.wrap_up_reasons))
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}
