//! Start recording.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};

/// The agent has a call recorded (UCCX; protocol/dialogs.md §2.11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartRecording {
    /// The call.
    pub id: DialogId,
}

impl Verb for StartRecording {
    fn name(&self) -> &'static str {
        "start recording"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::StartRecording.into() }
    }

    fn is_confirmed(&self, _now: View<'_>) -> bool {
        false
    }

    fn is_done_when_accepted(&self) -> bool {
        true
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}
