//! The calls of the agent by the ids of their dialogs.

use std::collections::VecDeque;

use finesse_wire::{Dialog, DialogId};

use super::{history::EndedCall, leg::Phase, leg::is_live, voice_call::Call};
use crate::timestamps::Stamps;

/// Calls whose end is remembered, so that an event that comes late does not bring them back.
const MAX_ENDED: usize = 64;

/// Longest id of a call that is remembered, in bytes; Finesse's are numbers.
const MAX_ID: usize = 64;

/// The calls, in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    calls: Vec<Call>,
    /// The last calls that ended, whether they were shown or not.
    ended: VecDeque<DialogId>,
}

/// What a dialog changed.
#[derive(Debug)]
pub(crate) struct Upsert<'a> {
    /// The phase before; `None` for a new call.
    pub(crate) from: Option<Phase>,
    /// The call now.
    pub(crate) call: &'a Call,
}

impl Calls {
    pub(crate) fn as_slice(&self) -> &[Call] {
        &self.calls
    }

    pub(crate) fn get(&self, id: &DialogId) -> Option<&Call> {
        self.calls.iter().find(|call| call.id == *id)
    }

    /// Whether the agent's phone is busy.
    pub(crate) fn is_on_call(&self) -> bool {
        self.calls.iter().any(|call| is_live(call.phase))
    }

    /// Whether this call has ended: it is not shown again because of an event that comes late.
    pub(crate) fn has_ended(&self, id: &DialogId) -> bool {
        self.get(id).is_none() && self.ended.contains(id)
    }

    /// A dialog as Finesse describes it now.
    pub(crate) fn upsert(&mut self, dialog: &Dialog, extension: &str, stamps: Stamps) -> Upsert<'_> {
        let at = self.calls.iter().position(|call| call.id == dialog.id);
        let call = Call::new(dialog, extension, at.map(|at| &self.calls[at]), stamps);
        let from = at.map(|at| self.calls[at].phase);
        let at = at.unwrap_or(self.calls.len());
        self.calls.splice(at..(at + usize::from(from.is_some())), [call]);
        Upsert { from, call: &self.calls[at] }
    }

    /// A call is gone. Gives its last phase and what is remembered of it, if it was known.
    pub(crate) fn remove(&mut self, id: &DialogId, stamps: Stamps) -> Option<(Phase, EndedCall)> {
        if id.as_str().len() <= MAX_ID && !self.ended.contains(id) {
            self.ended.push_front(id.clone());
            self.ended.truncate(MAX_ENDED);
        }
        let at = self.calls.iter().position(|call| call.id == *id)?;
        let call = self.calls.remove(at);
        Some((call.phase, EndedCall::new(call, stamps.now())))
    }

    /// The calls that are not among these.
    pub(crate) fn missing_in(&self, dialogs: &[Dialog]) -> Vec<DialogId> {
        let is_missing = |id: &&DialogId| !dialogs.iter().any(|dialog| dialog.id == **id);
        self.calls.iter().map(|call| &call.id).filter(is_missing).cloned().collect()
    }
}
