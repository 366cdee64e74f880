//! Which of two descriptions of a call is the older one, by Finesse's own stamps.

use std::cmp::Ordering;

use finesse_wire::{Dialog, Participant, Timestamp};

/// When the legs in a description of a call changed last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Age {
    own: Option<Timestamp>,
    /// Each leg with a stamp, by its address.
    legs: Vec<(String, Timestamp)>,
}

impl Age {
    pub(super) fn of(dialog: &Dialog, own: &Participant) -> Self {
        let stamped =
            dialog.participants.iter().filter_map(|leg| Some((leg.address.clone(), leg.state_changed?)));
        Self { own: own.state_changed, legs: stamped.collect() }
    }

    /// Whether this description is older than the known one. The agent's own leg decides before the others, and of those only the ones
    /// that both have: a leg that has left may have been the one that changed last. Without stamps there is no older one.
    pub(super) fn is_before(&self, known: &Self) -> bool {
        let own = self.own.zip(known.own).map(|(own, known)| own.cmp(&known));
        if let Some(order) = own.filter(|order| order.is_ne()) {
            return order.is_lt();
        }
        let compare =
            |(address, _): &(String, Timestamp)| Some(self.newest(address)?.cmp(&known.newest(address)?));
        let orders: Vec<Ordering> = self.legs.iter().filter_map(compare).collect();
        orders.contains(&Ordering::Less) && !orders.contains(&Ordering::Greater)
    }

    /// The last change at an address, which may have several legs.
    fn newest(&self, address: &str) -> Option<Timestamp> {
        self.legs.iter().filter(|(at, _)| at == address).map(|(_, changed)| *changed).max()
    }
}
