//! Calls that come, change and go.

use finesse_wire::{Dialog, DialogId};

use super::{setup::Model, step::Step};
use crate::{
    call::{Phase, Upsert, is_call},
    effect::{Effect, Ignored},
    transition::{CallWhy, Transition},
};

/// What stands before the id of a dialog in the source of an event.
const DIALOG_SOURCE: &str = "/finesse/api/Dialog/";

impl Model {
    pub(super) fn dialog_event(&mut self, dialog: &Dialog, gone: bool, step: &mut Step) {
        if !is_call(dialog) {
            return;
        }
        if gone {
            self.call_gone(&dialog.id, step);
        } else if self.calls.has_ended(&dialog.id) {
            // It may be late, or the agent may really have joined again: Finesse is asked.
            step.ignore(Ignored::EndedCall);
            self.resync(step);
        } else {
            self.call_is(dialog, step);
        }
    }

    /// Something is gone, and the event says no more than where it was.
    pub(super) fn source_gone(&mut self, source: &str, step: &mut Step) {
        if let Some(id) = source.strip_prefix(DIALOG_SOURCE) {
            self.call_gone(&DialogId::new(id), step);
        }
    }

    pub(super) fn call_is(&mut self, dialog: &Dialog, step: &mut Step) {
        let asked = self.pending.is_about(&dialog.id);
        let stamps = self.stamps(step.now);
        let Upsert { from, call } = self.calls.upsert(dialog, self.extension.as_str(), stamps);
        if from == Some(call.phase) {
            return;
        }
        let why = match (call.phase, from) {
            (Phase::Failed { cause }, _) => CallWhy::Failed(cause),
            (_, None) => CallWhy::New(call.direction),
            (_, Some(_)) if asked => CallWhy::Command,
            (_, Some(_)) => CallWhy::Finesse,
        };
        step.record(Transition::Call { from, to: Some(call.phase), why });
    }

    pub(super) fn call_gone(&mut self, id: &DialogId, step: &mut Step) {
        if let Some((from, ended)) = self.calls.remove(id, self.stamps(step.now)) {
            let why = CallWhy::Ended(ended.how);
            step.record(Transition::Call { from: Some(from), to: None, why });
            step.push(Effect::CallEnded(Box::new(ended)));
        }
        self.confirm(step);
    }
}
