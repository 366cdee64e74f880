//! Reject an outbound call.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::Phase;

/// The agent rejects the call for which an outbound campaign has reserved them; the customer stays callable (protocol/dialogs.md §2.12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectReservation {
    /// The reservation.
    pub id: DialogId,
}

impl Verb for RejectReservation {
    fn name(&self) -> &'static str {
        "reject an outbound call"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::Reject.into() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.calls.get(&self.id).is_none_or(|call| call.phase != Phase::Reserved)
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
