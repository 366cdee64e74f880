//! A leg: one party of a call.

use crate::clock::Moment;

/// States of a participant (protocol/dialogs.md §1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LegState {
    Initiating,
    Initiated,
    Alerting,
    Active,
    Held,
    Failed,
    WrapUp,
    Dropped,
    /// Of a reservation: the agent has accepted.
    Accepted,
}

impl LegState {
    pub(crate) fn word(self) -> &'static str {
        match self {
            LegState::Initiating => "INITIATING",
            LegState::Initiated => "INITIATED",
            LegState::Alerting => "ALERTING",
            LegState::Active => "ACTIVE",
            LegState::Held => "HELD",
            LegState::Failed => "FAILED",
            LegState::WrapUp => "WRAP_UP",
            LegState::Dropped => "DROPPED",
            LegState::Accepted => "ACCEPTED",
        }
    }

    /// Takes part in the call, connected or not yet.
    pub(crate) fn is_on(self) -> bool {
        self.is_connected() || self.is_dialling() || matches!(self, LegState::Alerting | LegState::Accepted)
    }

    /// Active or held.
    pub(crate) fn is_connected(self) -> bool {
        matches!(self, LegState::Active | LegState::Held)
    }

    /// Off the hook, and not connected yet.
    pub(crate) fn is_dialling(self) -> bool {
        matches!(self, LegState::Initiating | LegState::Initiated)
    }
}

/// Whose leg it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Party {
    /// The device of an agent, by login ID.
    Agent(String),
    /// A number outside.
    Outside,
    /// A CTI route point: a queue with its announcements.
    RoutePoint,
}

/// One party of a call. A leg that is over stays among the participants.
#[derive(Debug, Clone)]
pub(crate) struct Leg {
    pub(crate) address: String,
    pub(crate) party: Party,
    pub(crate) state: LegState,
    /// `stateCause`: why it failed, or `OTHER` when a transfer or a conference ended it.
    pub(crate) cause: &'static str,
    pub(crate) started: Moment,
    pub(crate) changed: Moment,
    /// The leg has been connected.
    pub(crate) answered: bool,
}

impl Leg {
    pub(crate) fn new(address: &str, party: Party, state: LegState, now: Moment) -> Leg {
        Leg {
            address: address.to_owned(),
            party,
            state,
            cause: "",
            started: now,
            changed: now,
            answered: state.is_connected(),
        }
    }

    /// The login ID of the agent whose leg it is.
    pub(crate) fn agent(&self) -> Option<&str> {
        match &self.party {
            Party::Agent(login_id) => Some(login_id),
            Party::Outside | Party::RoutePoint => None,
        }
    }
}
