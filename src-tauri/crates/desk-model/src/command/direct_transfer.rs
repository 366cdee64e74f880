//! Direct transfer.

use finesse_wire::{Action, ApiErrors, DialogId, DialogRequest};

use super::{
    refusal::{self, Refusal},
    verb::{Lane, Request, Verb, View},
};
use crate::{call::is_live, number::Number};

/// The agent hands a call over in a single step (protocol/dialogs.md §2.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectTransfer {
    id: DialogId,
    to: String,
}

impl DirectTransfer {
    /// A transfer of a call to a number as people write it ([`Number`]); `None` when it cannot be dialled.
    #[must_use]
    pub fn parse(id: DialogId, typed: &str) -> Option<Self> {
        Number::parse(typed).map(|number| Self { id, to: number.dialled })
    }
}

impl Verb for DirectTransfer {
    fn name(&self) -> &'static str {
        "direct transfer"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        let to = Some(self.to.clone());
        Request::Act { id: self.id.clone(), request: DialogRequest { to, ..Action::TransferSst.into() } }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        now.calls.get(&self.id).is_none_or(|call| !is_live(call.phase))
    }

    fn refusal(&self, errors: &ApiErrors) -> Refusal {
        refusal::of_number(errors)
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
