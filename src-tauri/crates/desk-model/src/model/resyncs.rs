//! Reading everything once more.

use finesse_wire::{Dialog, Notification};

use super::{setup::Model, step::Step};
use crate::{
    call::is_call,
    effect::Effect,
    resync::{CameBack, Resync},
};

impl Model {
    /// Reads the agent and the calls; events wait until they are read.
    pub(super) fn resync(&mut self, step: &mut Step) {
        if self.resyncing.begin() {
            step.push(Effect::Resync);
        }
    }

    pub(super) fn resynced(&mut self, resync: Resync, step: &mut Step) {
        let waited = match self.resyncing.came_back() {
            CameBack::Unexpected => return,
            CameBack::Repeat => return step.push(Effect::Resync),
            CameBack::Apply(waited) => waited,
        };
        self.apply(resync, step);
        step.has_read = true;
        self.hear_all(waited, step);
        if !step.is_over() {
            self.give_up_overdue(true, step);
            self.weigh(step);
        }
    }

    fn apply(&mut self, resync: Resync, step: &mut Step) {
        self.synced = true;
        self.server_clock = resync.server_clock.or(self.server_clock);
        let dialogs: Vec<Dialog> = resync.dialogs.into_iter().filter(is_call).collect();
        self.calls.begin_resync();
        for dialog in &dialogs {
            self.call_is(dialog, step);
        }
        for (from, ending) in self.calls.end_resync(self.stamps(step.now)) {
            step.call_ended(from, ending);
        }
        self.agent_is(resync.user, step);
        if !step.is_over() {
            self.ready_watch.resynced();
            self.tell_after_call(step);
        }
    }

    pub(super) fn resync_failed(&mut self, temporary: bool, step: &mut Step) {
        if !self.resyncing.is_underway() {
            return;
        }
        let failed = self.resyncing.failed(temporary, step.now);
        self.give_up_overdue(false, step);
        if failed.repeat {
            self.resync(step);
        }
        self.hear_all(failed.waited, step);
    }

    /// Events that have waited, until one of them is the end.
    fn hear_all(&mut self, waited: Vec<Notification>, step: &mut Step) {
        for event in waited {
            if !step.is_over() {
                self.hear(event, step);
            }
        }
    }
}
