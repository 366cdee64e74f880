//! Remove another party.

use finesse_wire::{Action, ApiErrors, DialogId, DialogRequest, ParticipantState};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};

/// The agent removes another party from a conference, where the server allows it (UCCE; protocol/dialogs.md §2.10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DropParticipant {
    /// The call.
    pub id: DialogId,
    /// The address of the leg.
    pub address: String,
}

impl Verb for DropParticipant {
    fn name(&self) -> &'static str {
        "drop a participant"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        let target = Some(self.address.clone());
        Request::Act {
            id: self.id.clone(),
            request: DialogRequest { target, ..Action::ParticipantDrop.into() },
        }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.calls.get(&self.id).is_none_or(|call| {
            let mut legs = call.legs.iter().filter(|leg| leg.address == self.address);
            legs.all(|leg| matches!(leg.state, ParticipantState::Dropped | ParticipantState::WrapUp))
        })
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
