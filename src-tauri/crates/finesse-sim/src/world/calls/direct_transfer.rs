//! Single-step transfer (protocol/dialogs.md §2.5): the other party rings at a number, and the agent leaves.

use crate::world::World;
use crate::world::calls::call::Call;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::{Leg, LegState, Party};
use crate::world::calls::make::Destination;
use crate::world::cti_error::{CtiError, NOT_NOW};

/// There is no such number. Constant and code are guesses.
const INVALID_DESTINATION: CtiError =
    CtiError { kind: "Generic Error", message: "CF_INVALID_DESTINATION", data: "14", peripheral: None };

/// The number is busy. (A guess.)
const BUSY: CtiError =
    CtiError { kind: "Generic Error", message: "CF_RESOURCE_BUSY", data: "33", peripheral: None };

impl World {
    /// An agent sends a call to a number and leaves it. When the number cannot be reached, the agent keeps the call. (A guess.)
    pub(crate) fn direct_transfer(
        &mut self,
        login_id: &str,
        id: &str,
        to: &str,
        acting: Acting<'_>,
    ) -> Result<(), CtiError> {
        let party = match self.destination(to) {
            Destination::Agent(agent) => Party::Agent(agent),
            Destination::Outside => Party::Outside,
            Destination::RoutePoint => Party::RoutePoint,
            Destination::Busy => return Err(BUSY),
            Destination::Unknown => return Err(INVALID_DESTINATION),
        };
        let index = self.calls.get(id).and_then(|call| call.index_of(login_id)).ok_or(NOT_NOW)?;
        let target = match &party {
            Party::Agent(agent) => Some(agent.clone()),
            Party::Outside | Party::RoutePoint => None,
        };
        let before = target.as_deref().filter(|_| self.in_field_order());
        let rings_before = before.and_then(|agent| self.ring_before_transfer(id, login_id, agent, to));
        self.end_leg(id, index, "OTHER");
        self.ring_at(id, to, party);
        let uccx = self.uccx();
        if let Some(call) = self.calls.get_mut(id) {
            call.call_type = "TRANSFER";
            call.campaign_moves(uccx);
            call.associated = None;
            call.secondary.clone_from(&rings_before);
        }
        self.tell_of_direct_transfer(login_id, id, target, rings_before.as_deref(), acting);
        Ok(())
    }

    /// In the field the call rings at an agent as a dialog of its own first, which then ends.
    fn ring_before_transfer(&mut self, id: &str, login_id: &str, target: &str, to: &str) -> Option<String> {
        let now = self.now();
        let call = self.calls.get(id)?;
        let far = call.legs.iter().find(|leg| leg.state.is_on() && leg.agent() != Some(login_id))?;
        let ringing = Call {
            from: call.from.clone(),
            to: call.to.clone(),
            call_type: call.call_type,
            queue: call.queue.clone(),
            routed: call.routed,
            variables: call.variables.clone(),
            legs: vec![
                Leg::new(to, Party::Agent(target.to_owned()), LegState::Alerting, now),
                Leg::new(&far.address, far.party.clone(), LegState::Initiated, now),
            ],
            ..Call::default()
        };
        let ringing = self.new_call(ringing);
        self.list_call(&ringing, target, None);
        Some(ringing)
    }

    fn tell_of_direct_transfer(
        &mut self,
        login_id: &str,
        id: &str,
        target: Option<String>,
        rings_before: Option<&str>,
        acting: Acting<'_>,
    ) {
        let stays = self.leave_by_transfer(login_id, id, acting);
        let moved: Vec<String> = target.into_iter().collect();
        for agent in &moved {
            self.list_call(id, agent, None);
        }
        if let Some(ringing) = rings_before {
            self.end_ringing(ringing, &moved);
        }
        self.publish_to_others(id, login_id, &moved);
        if stays || !self.in_field_order() {
            self.follow_calls(login_id);
        }
        self.publish_other_actions(login_id);
        self.forget_if_over(id);
    }

    fn end_ringing(&mut self, ringing: &str, moved: &[String]) {
        let now = self.now();
        if let Some(call) = self.calls.get_mut(ringing) {
            call.call_type = "TRANSFER";
            for leg in &mut call.legs {
                (leg.state, leg.cause, leg.changed) = (LegState::Dropped, "OTHER", now);
            }
        }
        for agent in moved {
            self.unlist_call(ringing, agent, None);
        }
        self.forget_if_over(ringing);
    }
}
