//! A call with its legs. On the wire it is a dialog.

use std::collections::BTreeMap;

use crate::world::calls::leg::{Leg, LegState};
use crate::world::outbound::campaign::Campaign;

/// What an agent was told last that the own leg of a call may do.
pub(crate) type Told = Vec<&'static str>;

/// A call.
#[derive(Debug, Default)]
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) call_type: &'static str,
    /// Number and name; calls from a queue only.
    pub(crate) queue: Option<(u32, String)>,
    /// Routing made it or the call that it consults about, so that its variables can be changed (protocol/dialogs.md §2.7).
    pub(crate) routed: bool,
    pub(crate) variables: Vec<(String, String)>,
    /// One on UCCE, several on UCCX.
    pub(crate) wrap_up_reasons: Vec<String>,
    /// ID of the call that this one consults about, or of the consultation about this one.
    pub(crate) associated: Option<String>,
    /// ID of the call that ended when it was merged into this one.
    pub(crate) secondary: Option<String>,
    /// The agent who made it.
    pub(crate) made_by: Option<String>,
    /// The agent who made a conference of it.
    pub(crate) controller: Option<String>,
    pub(crate) legs: Vec<Leg>,
    /// The agents in whose collection it is.
    pub(crate) members: BTreeMap<String, Told>,
    /// The dialog stays ACTIVE until it is deleted, as seen in the field.
    pub(crate) stays_active: bool,
    /// Every digit that was sent into the call.
    pub(crate) digits: String,
    /// Recording was started by request.
    pub(crate) recorded: bool,
    /// The campaign that it comes from.
    pub(crate) campaign: Option<Campaign>,
}

impl Call {
    pub(crate) fn uri(&self) -> String {
        dialog_uri(&self.id)
    }

    /// The state of the dialog, which follows from those of the legs (protocol/dialogs.md §1.3).
    pub(crate) fn state(&self) -> &'static str {
        let any = |wanted: fn(LegState) -> bool| self.legs.iter().any(|leg| wanted(leg.state));
        if any(|state| state == LegState::Accepted) {
            "ACCEPTED"
        } else if self.stays_active || any(LegState::is_connected) {
            "ACTIVE"
        } else if any(|state| state == LegState::Failed) {
            "FAILED"
        } else if any(|state| state == LegState::Alerting) {
            "ALERTING"
        } else if any(|state| state == LegState::Initiated) {
            "INITIATED"
        } else if any(|state| state == LegState::Initiating) {
            "INITIATING"
        } else {
            "DROPPED"
        }
    }

    /// Where the leg of an agent is. Of several own legs the one that is on counts, of several such the newest.
    pub(crate) fn index_of(&self, login_id: &str) -> Option<usize> {
        let own = |leg: &Leg| leg.agent() == Some(login_id);
        let on = self.legs.iter().rposition(|leg| own(leg) && leg.state.is_on());
        on.or_else(|| self.legs.iter().rposition(own))
    }

    /// The leg of an agent.
    pub(crate) fn leg_of(&self, login_id: &str) -> Option<&Leg> {
        self.index_of(login_id).and_then(|index| self.legs.get(index))
    }

    /// The state of an agent's leg.
    pub(crate) fn leg_state(&self, login_id: &str) -> Option<LegState> {
        self.leg_of(login_id).map(|leg| leg.state)
    }

    /// How many parties are on the call.
    pub(crate) fn parties(&self) -> usize {
        self.legs.iter().filter(|leg| leg.state.is_on()).count()
    }

    /// Whether three or more parties are on the call.
    pub(crate) fn is_conference(&self) -> bool {
        self.parties() > 2
    }

    /// Whether the call is in the collection of an agent.
    pub(crate) fn is_listed(&self, login_id: &str) -> bool {
        self.members.contains_key(login_id)
    }

    /// The agents who have a leg in it, each once.
    pub(crate) fn agents(&self) -> Vec<String> {
        let mut agents: Vec<String> = Vec::new();
        for login_id in self.legs.iter().filter_map(Leg::agent) {
            if !agents.iter().any(|known| known == login_id) {
                agents.push(login_id.to_owned());
            }
        }
        agents
    }

    /// Sets or replaces a call variable.
    pub(crate) fn set_variable(&mut self, name: &str, value: &str) {
        match self.variables.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.variables.push((name.to_owned(), value.to_owned())),
        }
    }
}

/// The URI of the dialog with this ID.
pub(crate) fn dialog_uri(id: &str) -> String {
    format!("/finesse/api/Dialog/{id}")
}
