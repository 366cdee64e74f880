//! Accept an outbound call.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::Phase;

/// The agent accepts the call for which an outbound campaign has reserved them (protocol/dialogs.md §2.12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptReservation {
    /// The reservation.
    pub id: DialogId,
}

impl Verb for AcceptReservation {
    fn name(&self) -> &'static str {
        "accept an outbound call"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::Accept.into() }
    }

    /// The reservation is accepted, or has become the call, or makes room for it.
    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.calls
            .get(&self.id)
            .is_none_or(|call| call.phase != Phase::Reserved || !call.actions.contains(&Action::Accept))
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
