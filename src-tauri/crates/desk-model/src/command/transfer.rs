//! Complete a consultation as a transfer.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::{Call, Phase, is_live};

/// The agent connects the held call with the active one, and leaves both (protocol/dialogs.md §2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    id: DialogId,
    /// The active call.
    active: Option<DialogId>,
}

impl Transfer {
    /// A transfer of the held call with this id to the active call.
    #[must_use]
    pub const fn new(id: DialogId) -> Self {
        Self { id, active: None }
    }
}

impl Verb for Transfer {
    fn name(&self) -> &'static str {
        "transfer"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        let is_active =
            |call: &&Call| call.id != self.id && matches!(call.phase, Phase::Talking | Phase::Dialling);
        self.active = now.calls.as_slice().iter().find(is_active).map(|call| call.id.clone());
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::Transfer.into() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        // The agent leaves both: when one of the two hangs up meanwhile, the agent is still on the other.
        let is_left = |id: &DialogId| now.calls.get(id).is_none_or(|call| !is_live(call.phase));
        is_left(&self.id) && self.active.as_ref().is_none_or(is_left)
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
