//! Who called whom.

use finesse_wire::Dialog;

/// Which way a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the agent.
    Incoming,
    /// From the agent.
    Outgoing,
}

/// The direction of a call that was not known before.
pub(super) fn direction(dialog: &Dialog, extension: &str) -> Direction {
    if dialog.from_address.as_deref() == Some(extension) { Direction::Outgoing } else { Direction::Incoming }
}

/// The number of the other party; empty when it is not known.
pub(super) fn other_party(dialog: &Dialog, direction: Direction, extension: &str) -> String {
    let other_leg =
        || dialog.participants.iter().map(|leg| &leg.address).find(|address| *address != extension);
    let number = match direction {
        Direction::Incoming => dialog.from_address.clone(),
        Direction::Outgoing => dialog.to_address.clone().or_else(|| other_leg().cloned()),
    };
    number.unwrap_or_default()
}
