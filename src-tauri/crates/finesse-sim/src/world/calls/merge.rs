//! Transfer and conference: two calls of an agent become one (protocol/dialogs.md §1.7, §1.8 and §2.3).

use crate::world::World;
use crate::world::calls::action::Merge;
use crate::world::calls::call::Call;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::{Leg, LegState};
use crate::world::cti_error::{CtiError, NOT_NOW};
use crate::world::people::MOST_PARTIES;

/// An agent who is not the controller adds a party (protocol/dialogs.md §2.3). The constant of UCCE is a guess.
const NOT_CONTROLLER: CtiError = CtiError {
    kind: "Generic Error",
    message: "CF_GENERIC_UNSPECIFIED_REJECTION",
    data: "20999",
    peripheral: None,
};

/// The same on UCCX.
const NOT_CONTROLLER_UCCX: CtiError =
    CtiError { kind: "Invalid State", message: "CF_INVALID_OBJECT_STATE", data: "22", peripheral: None };

/// More parties than allowed (protocol/dialogs.md §2.3). Constant and code are guesses.
const TOO_MANY_PARTIES: CtiError = CtiError {
    kind: "Generic Error",
    message: "CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED",
    data: "45",
    peripheral: None,
};

impl World {
    /// An agent merges the held call `id` with the agent's active one. The held call survives, so the original after a consultation, and
    /// the consultation after the agent went back to the original (protocol/dialogs.md §1.7).
    pub(crate) fn merge(
        &mut self,
        login_id: &str,
        id: &str,
        merge: Merge,
        acting: Acting<'_>,
    ) -> Result<(), CtiError> {
        let active = |call: &&Call| call.id != id && call.leg_state(login_id) == Some(LegState::Active);
        let other = self.live_calls_of(login_id).find(active).map(|call| call.id.clone()).ok_or(NOT_NOW)?;
        if merge == Merge::Conference {
            self.may_conference(login_id, id, &other)?;
        }
        let moved = self.take_parties(login_id, &other, merge);
        self.join_parties(login_id, id, &other, merge, &moved);
        let agents: Vec<String> = moved.iter().filter_map(Leg::agent).map(str::to_owned).collect();
        self.tell_of_merge(login_id, id, &other, &agents, acting);
        Ok(())
    }

    /// Only the controller adds parties to a conference, and only as many as the call manager allows.
    fn may_conference(&self, login_id: &str, id: &str, other: &str) -> Result<(), CtiError> {
        let calls = [id, other].map(|id| self.calls.get(id));
        let foreign =
            |call: &Call| call.controller.as_deref().is_some_and(|controller| controller != login_id);
        if calls.iter().flatten().any(|call| foreign(call)) {
            return Err(if self.uccx() { NOT_CONTROLLER_UCCX } else { NOT_CONTROLLER });
        }
        // The agent is in both and counts once.
        let parties = calls.iter().flatten().map(|call| call.parties()).sum::<usize>() - 1;
        if parties > MOST_PARTIES { Err(TOO_MANY_PARTIES) } else { Ok(()) }
    }

    /// Ends the call that does not survive; returns the other parties that were on it.
    fn take_parties(&mut self, login_id: &str, id: &str, merge: Merge) -> Vec<Leg> {
        let now = self.now();
        let Some(call) = self.calls.get_mut(id) else { return Vec::new() };
        call.call_type = merge.call_type();
        let mut moved = Vec::new();
        for leg in call.legs.iter_mut().filter(|leg| leg.state.is_on()) {
            if leg.agent() != Some(login_id) {
                moved.push(leg.clone());
            }
            (leg.state, leg.cause, leg.changed) = (LegState::Dropped, "OTHER", now);
        }
        call.stays_active = false;
        moved
    }

    fn join_parties(&mut self, login_id: &str, id: &str, other: &str, merge: Merge, moved: &[Leg]) {
        let Some(index) = self.calls.get(id).and_then(|call| call.index_of(login_id)) else { return };
        match merge {
            Merge::Transfer => drop(self.end_leg(id, index, "OTHER")),
            Merge::Conference => self.set_leg(id, index, LegState::Active),
        }
        let uccx = self.uccx();
        let Some(call) = self.calls.get_mut(id) else { return };
        call.call_type = merge.call_type();
        call.campaign_moves(uccx);
        call.secondary = Some(other.to_owned());
        call.associated = None;
        if merge == Merge::Conference {
            call.controller = Some(login_id.to_owned());
        }
        call.legs.extend(moved.iter().cloned());
    }

    /// The order of the sheet (protocol/dialogs.md §1.8): the calls leave the collections of who merged and of who was moved, then
    /// the survivor comes to who was moved. Captures have it the other way round. For conferences there is no table. (A guess.)
    fn tell_of_merge(&mut self, login_id: &str, id: &str, other: &str, moved: &[String], acting: Acting<'_>) {
        let field = self.in_field_order();
        if field {
            self.show_merged(id, moved);
        }
        let stays = self.leave_by_transfer(login_id, id, acting);
        self.unlist_call(other, login_id, acting);
        for agent in moved {
            self.unlist_call(other, agent, None);
        }
        if !field {
            self.show_merged(id, moved);
        }
        self.publish_to_others(id, login_id, moved);
        if stays || !field {
            self.follow_calls(login_id);
        }
        for agent in moved.iter().map(String::as_str).chain([login_id]) {
            self.publish_other_actions(agent);
        }
        self.forget_if_over(other);
        self.forget_if_over(id);
    }

    fn show_merged(&mut self, id: &str, moved: &[String]) {
        for agent in moved {
            self.list_call(id, agent, None);
        }
    }

    /// Tells the agent who merged or transferred what became of the surviving call. Returns whether it stays in the agent's collection.
    pub(crate) fn leave_by_transfer(&mut self, login_id: &str, id: &str, acting: Acting<'_>) -> bool {
        let state = self.calls.get(id).and_then(|call| call.leg_state(login_id));
        if state != Some(LegState::Dropped) {
            self.publish_call_to(id, login_id, acting);
            return true;
        }
        if self.in_field_order() {
            self.publish_call_without(id, login_id, acting);
            self.follow_calls(login_id);
        } else {
            self.unlist_call(id, login_id, acting);
        }
        false
    }

    /// Tells the agents who were on the surviving call before and still are.
    pub(crate) fn publish_to_others(&mut self, id: &str, login_id: &str, moved: &[String]) {
        let Some(call) = self.calls.get(id) else { return };
        let other = |member: &&String| *member != login_id && !moved.contains(member);
        let others: Vec<String> = call.members.keys().filter(other).cloned().collect();
        for member in others {
            self.publish_call_to(id, &member, None);
        }
    }
}
