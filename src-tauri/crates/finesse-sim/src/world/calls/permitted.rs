//! Which actions a participant has (protocol/dialogs.md §1.4 and §6.1).

use crate::world::World;
use crate::world::calls::call::Call;
use crate::world::calls::leg::{Leg, LegState};
use crate::world::people::MOST_CALLS;

impl World {
    /// What a participant may do now. Participants that are not agents have actions too, which mean nothing.
    pub(crate) fn permitted(&self, call: &Call, leg: &Leg) -> Vec<&'static str> {
        if call.is_reservation() {
            return call.reservation_actions(leg);
        }
        let mut actions = match leg.state {
            LegState::Initiating | LegState::Initiated => vec!["DROP", "UPDATE_CALL_DATA"],
            LegState::Alerting => vec!["ANSWER"],
            LegState::Active => vec!["HOLD", "DROP", "UPDATE_CALL_DATA"],
            LegState::Held => vec!["RETRIEVE", "DROP", "UPDATE_CALL_DATA"],
            LegState::Failed => vec!["DROP"],
            LegState::WrapUp => vec!["UPDATE_CALL_DATA"],
            LegState::Dropped | LegState::Accepted => Vec::new(),
        };
        match (leg.agent(), leg.state) {
            (Some(login_id), LegState::Active) => self.add_actions_of_active(call, login_id, &mut actions),
            (Some(login_id), LegState::Held) if self.has_active_call_besides(call, login_id) => {
                actions.extend(["TRANSFER", "CONFERENCE"]);
            }
            _ => {}
        }
        if leg.agent().is_some() {
            actions.extend(call.campaign_actions(leg));
        }
        actions
    }

    /// **Guess**: a conference cannot be transferred in one step, and there is no further call above the limit of the telephone.
    fn add_actions_of_active(&self, call: &Call, login_id: &str, actions: &mut Vec<&'static str>) {
        if self.live_calls_of(login_id).count() < MOST_CALLS {
            actions.push("CONSULT_CALL");
        }
        if !call.is_conference() {
            actions.push("TRANSFER_SST");
        }
        actions.push("SEND_DTMF");
        if call.is_conference() && self.may_drop_participants(call, login_id) {
            actions.push("PARTICIPANT_DROP");
        }
        if self.uccx() {
            actions.push("START_RECORDING");
        }
    }

    fn has_active_call_besides(&self, call: &Call, login_id: &str) -> bool {
        let active =
            |other: &Call| other.leg_state(login_id) == Some(LegState::Active) && !other.is_reservation();
        self.live_calls_of(login_id).any(|other| other.id != call.id && active(other))
    }

    /// What the own leg of an agent may do now.
    pub(crate) fn permitted_to(&self, call: &Call, login_id: &str) -> Vec<&'static str> {
        call.leg_of(login_id).map(|leg| self.permitted(call, leg)).unwrap_or_default()
    }
}
