//! Change call variables.

use finesse_wire::{ApiErrors, CallVariable, DialogId};

use super::{
    call_data_loss::CallDataLoss,
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};

/// The agent changes call variables (protocol/dialogs.md §2.7). CTI may drop the change, apply a part of it or truncate a value, and says
/// so with no error: what the next event shows is compared with what was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateCallData {
    id: DialogId,
    changes: Vec<CallVariable>,
    /// The values before, in the order of the changes.
    before: Vec<String>,
}

impl UpdateCallData {
    /// Changes variables of a call. What surrounds a value is not kept on the wire, so that it is not compared either.
    #[must_use]
    pub fn new(id: DialogId, changes: Vec<CallVariable>) -> Self {
        let trimmed = |change: CallVariable| CallVariable { value: change.value.trim().to_owned(), ..change };
        Self { id, changes: changes.into_iter().map(trimmed).collect(), before: Vec::new() }
    }

    /// The values that the call shows, in the order of the changes; `None` when there is no such call.
    fn shown(&self, now: View<'_>) -> Option<Vec<String>> {
        let call = now.calls.get(&self.id)?;
        let value = |change: &CallVariable| {
            let variable = call.variables.iter().find(|variable| variable.name == change.name);
            variable.map(|variable| variable.value.clone()).unwrap_or_default()
        };
        Some(self.changes.iter().map(value).collect())
    }

    /// What is not as it was sent.
    fn compare(&self, shown: &[String]) -> CallDataLoss {
        let mut loss = CallDataLoss::default();
        for ((change, shown), before) in self.changes.iter().zip(shown).zip(&self.before) {
            if *shown == change.value {
                continue;
            }
            let is_beginning = !shown.is_empty() && shown != before && change.value.starts_with(shown);
            let names = if is_beginning { &mut loss.truncated } else { &mut loss.dropped };
            names.push(change.name.clone());
        }
        loss
    }
}

impl Verb for UpdateCallData {
    fn name(&self) -> &'static str {
        "call data"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        self.before = self.shown(now).unwrap_or_default();
    }

    fn request(&self) -> Request {
        Request::UpdateCallData { id: self.id.clone(), changes: self.changes.clone() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        self.shown(now).is_some_and(|shown| self.compare(&shown) == CallDataLoss::default())
    }

    fn loss(&self, now: View<'_>, time_is_over: bool) -> Option<CallDataLoss> {
        let shown = self.shown(now)?;
        (time_is_over || shown != self.before).then(|| self.compare(&shown))
    }

    fn is_void(&self, now: View<'_>) -> bool {
        now.calls.has_ended(&self.id)
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}
