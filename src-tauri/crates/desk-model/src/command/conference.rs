//! Complete a consultation as a conference.

use finesse_wire::{Action, ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::{Call, Phase};

/// The agent joins the held call and the active one (protocol/dialogs.md §2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conference {
    id: DialogId,
    /// How many calls the agent was on before.
    before: usize,
}

impl Conference {
    /// A conference from the held call with this id and the active call.
    #[must_use]
    pub const fn new(id: DialogId) -> Self {
        Self { id, before: 0 }
    }
}

/// The calls that the agent talks on or holds.
fn conversations(now: View<'_>) -> usize {
    now.calls.as_slice().iter().filter(|call| matches!(call.phase, Phase::Talking | Phase::Held)).count()
}

impl Verb for Conference {
    fn name(&self) -> &'static str {
        "conference"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        self.before = conversations(now);
    }

    fn request(&self) -> Request {
        Request::Act { id: self.id.clone(), request: Action::Conference.into() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        // One of the two may also have ended meanwhile: then the other one is no conference.
        let joined = |call: &Call| call.phase == Phase::Talking && call.is_merged();
        now.calls.as_slice().iter().any(joined) && conversations(now) < self.before
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::JoinRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
