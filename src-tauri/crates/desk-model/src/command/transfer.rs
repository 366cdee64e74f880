//! Complete a consultation as a transfer.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::is_live;

/// The agent connects the held call with the active one, and leaves both (protocol/dialogs.md §2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// The held call.
    pub id: DialogId,
}

impl Verb for Transfer {
    fn name(&self) -> &'static str {
        "transfer"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::Transfer.into() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.calls.get(&self.id).is_none_or(|call| !is_live(call.phase))
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
