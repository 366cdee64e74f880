//! Cancel a callback.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};

/// The agent cancels the callback that was scheduled for the customer of an outbound call (protocol/dialogs.md §2.13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelCallback {
    /// The call.
    pub id: DialogId,
}

impl Verb for CancelCallback {
    fn name(&self) -> &'static str {
        "cancel the callback"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::CancelScheduledCallback.into() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        let call = now.calls.get(&self.id);
        call.is_some_and(|call| call.outbound.as_ref().is_none_or(|outbound| outbound.callback.is_none()))
    }

    fn is_void(&self, now: View<'_>) -> bool {
        now.calls.has_ended(&self.id)
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}
