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
    /// The calls that the agent talked on or held before: the id, and what had become part of it.
    before: Vec<(DialogId, Option<DialogId>)>,
}

impl Conference {
    /// A conference from the held call with this id and the active call.
    #[must_use]
    pub const fn new(id: DialogId) -> Self {
        Self { id, before: Vec::new() }
    }
}

/// The calls that the agent talks on or holds.
fn conversations(now: View<'_>) -> Vec<(DialogId, Option<DialogId>)> {
    let calls = now.calls.as_slice().iter().filter(|call| matches!(call.phase, Phase::Talking | Phase::Held));
    calls.map(|call| (call.id.clone(), call.secondary_id.clone())).collect()
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
        // One of the two may also have ended meanwhile: then nothing new has become part of the other.
        let is_new = |call: &Call| !self.before.contains(&(call.id.clone(), call.secondary_id.clone()));
        let joined = |call: &Call| call.phase == Phase::Talking && call.is_merged() && is_new(call);
        now.calls.as_slice().iter().any(joined) && conversations(now).len() < self.before.len()
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::JoinRefused
    }

    fn call(&self) -> Option<&DialogId> {
        Some(&self.id)
    }
}
