//! Which of two descriptions of a call is the older one, by Finesse's own stamps.

use finesse_wire::{Dialog, Participant, Timestamp};

/// The newest stamps in a description of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Age {
    own: Option<Timestamp>,
    any: Option<Timestamp>,
}

impl Age {
    pub(super) fn of(dialog: &Dialog, own: &Participant) -> Self {
        Self {
            own: own.state_changed,
            any: dialog.participants.iter().filter_map(|leg| leg.state_changed).max(),
        }
    }

    /// Whether this description is older than the known one. The agent's own leg decides before the others. Without stamps there is
    /// no older one.
    pub(super) fn is_before(self, known: Self) -> bool {
        let older = |one: Option<Timestamp>, other: Option<Timestamp>| {
            one.zip(other).map(|(one, other)| one.cmp(&other))
        };
        match older(self.own, known.own) {
            Some(order) if order.is_ne() => order.is_lt(),
            Some(_) | None => older(self.any, known.any).is_some_and(|order| order.is_lt()),
        }
    }
}
