//! One input being handled, and what is to be done about it so far.

use finesse_time::Moment;

use crate::{
    call::{Ending, Phase},
    effect::{Effect, Ignored},
    failover::{Finding, NodeAddress},
    notice::Notice,
    transition::{CallWhy, Transition},
};

#[derive(Debug)]
pub(super) struct Step {
    pub(super) now: Moment,
    pub(super) effects: Vec<Effect>,
    /// Everything was read just before: an older event is no reason to do it again.
    pub(super) has_read: bool,
}

impl Step {
    pub(super) fn new(now: Moment) -> Self {
        Self { now, effects: Vec::new(), has_read: false }
    }

    pub(super) fn push(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    pub(super) fn record(&mut self, transition: impl Into<Option<Transition>>) {
        self.effects.extend(transition.into().map(Effect::Record));
    }

    /// A call is gone, whose phase was this.
    pub(super) fn call_ended(&mut self, from: Phase, ending: Ending) {
        let why = match &ending {
            Ending::Remembered(ended) => CallWhy::Ended(ended.how),
            Ending::MovedOn => CallWhy::MovedOn,
            Ending::NeverDialled => CallWhy::NeverDialled,
            Ending::Reservation => CallWhy::Reservation,
        };
        self.record(Transition::Call { from: Some(from), to: None, why });
        if let Ending::Remembered(ended) = ending {
            self.push(Effect::CallEnded(Box::new(ended)));
        }
    }

    pub(super) fn moved(&mut self, from: &NodeAddress, to: &NodeAddress, why: Finding) {
        self.record(Transition::Moved { from: from.clone(), to: to.clone(), why });
    }

    pub(super) fn notify(&mut self, notice: Notice) {
        self.push(Effect::Notify(notice));
    }

    pub(super) fn ignore(&mut self, what: Ignored) {
        self.push(Effect::Ignore(what));
    }

    /// Finesse signed the agent out: nothing comes after that.
    pub(super) fn is_over(&self) -> bool {
        matches!(self.effects.last(), Some(Effect::SignedOut { .. }))
    }
}
