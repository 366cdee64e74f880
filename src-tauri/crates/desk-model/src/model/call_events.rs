//! Calls that come, change and go.

use finesse_wire::{Dialog, DialogId};

use super::{setup::Model, step::Step};
use crate::{
    call::{Change, Phase, is_call},
    effect::Ignored,
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
            let stamps = self.stamps(step.now);
            if let Some((from, ending)) = self.calls.gone(dialog, self.extension.as_str(), stamps) {
                step.call_ended(from, ending);
            }
        } else if self.calls.has_ended(&dialog.id) {
            // It may be late, or the agent may really have joined again: Finesse is asked.
            step.ignore(Ignored::EndedCall);
            self.resync(step);
        } else if self.calls.is_older(dialog, self.extension.as_str()) {
            self.is_older(step);
        } else if self.call_is(dialog, step) {
            // The agent has left it, as far as this event says: Finesse is asked.
            self.resync(step);
        }
    }

    /// Something is gone, and the event says no more than where it was.
    pub(super) fn source_gone(&mut self, source: &str, step: &mut Step) {
        if let Some(id) = source.strip_prefix(DIALOG_SOURCE) {
            let gone = self.calls.remove(&DialogId::new(id), self.stamps(step.now));
            if let Some((from, ending)) = gone {
                step.call_ended(from, ending);
            }
        }
    }

    /// A call as Finesse describes it. True when the agent was in it, and is no longer.
    pub(super) fn call_is(&mut self, dialog: &Dialog, step: &mut Step) -> bool {
        let asked = self.pending.is_about(&dialog.id);
        let stamps = self.stamps(step.now);
        match self.calls.describe(dialog, self.extension.as_str(), stamps) {
            Change::None => false,
            Change::Left { from, ending } => {
                step.call_ended(from, ending);
                true
            }
            Change::Call { from, call } => {
                let (to, why) = (call.phase, why(call.phase, from, asked, CallWhy::New(call.direction)));
                step.record((from != Some(to)).then_some(Transition::Call { from, to: Some(to), why }));
                false
            }
        }
    }
}

/// Why a call is in this phase. `new` is why when it was not known before.
fn why(phase: Phase, from: Option<Phase>, asked: bool, new: CallWhy) -> CallWhy {
    match (phase, from) {
        (Phase::Failed { cause }, _) => CallWhy::Failed(cause),
        (_, None) => new,
        (_, Some(_)) if asked => CallWhy::Command,
        (_, Some(_)) => CallWhy::Finesse,
    }
}
