//! Resume.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::Phase;

/// The agent takes a call off hold. With another active call the two are swapped: that one is put on hold first, because no document says
/// that Finesse does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retrieve {
    id: DialogId,
    /// The active call, until it is on hold.
    active: Option<DialogId>,
}

impl Retrieve {
    /// Takes the call with this id off hold.
    #[must_use]
    pub const fn new(id: DialogId) -> Self {
        Self { id, active: None }
    }
}

fn is_in(now: View<'_>, id: &DialogId, phase: Phase) -> bool {
    now.calls.get(id).is_some_and(|call| call.phase == phase)
}

impl Verb for Retrieve {
    fn name(&self) -> &'static str {
        "resume"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        if is_in(now, &self.id, Phase::Held) {
            let mut calls = now.calls.as_slice().iter();
            self.active = calls.find(|call| call.phase == Phase::Talking).map(|call| call.id.clone());
        }
    }

    fn request(&self) -> Request {
        let (id, action) = match &self.active {
            Some(active) => (active, Action::Hold),
            None => (&self.id, Action::Retrieve),
        };
        Request::Act { id: id.clone(), request: action.into() }
    }

    fn advance(&mut self, now: View<'_>) -> Option<Request> {
        // It may also have ended meanwhile, and the phone may have resumed the other one by itself.
        self.active.take_if(|active| !is_in(now, active, Phase::Talking))?;
        (!is_in(now, &self.id, Phase::Talking)).then(|| self.request())
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        self.active.is_none() && is_in(now, &self.id, Phase::Talking)
    }

    fn is_void(&self, now: View<'_>) -> bool {
        self.active.is_none() && now.calls.has_ended(&self.id)
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(self.active.as_ref().unwrap_or(&self.id))
    }
}
