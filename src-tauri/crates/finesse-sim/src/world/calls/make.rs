//! Calls that agents make: dialling, ringing at the other end, and how they fail.

use std::time::Duration;

use crate::world::agents::agent::AgentState;
use crate::world::calls::call::Call;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::{Leg, LegState, Party};
use crate::world::connections::Origin;
use crate::world::cti_error::{CtiError, INVALID_OBJECT_STATE, NOT_NOW};
use crate::world::people::{Category, ROUTE_POINT, system_reason};
use crate::world::{Timer, World};

pub(crate) const DIALLING: Duration = Duration::from_millis(60);
const DELIVERY: Duration = Duration::from_millis(200);
const FAR_END_RINGS: Duration = Duration::from_millis(1_500);

/// Where a number leads.
pub(crate) enum Destination {
    Agent(String),
    Outside,
    RoutePoint,
    /// The number exists and is busy.
    Busy,
    Unknown,
}

impl World {
    /// The telephone side looks at a call that an agent wants to make.
    pub(crate) fn make_call(
        &mut self,
        login_id: &str,
        to: &str,
        variables: Vec<(String, String)>,
        origin: &Origin,
    ) {
        let Some(agent) = self.agents.get(login_id) else { return };
        let uri = agent.dialogs_uri();
        match self.may_make_call(login_id) {
            Err(error) => self.dialog_error(login_id, &uri, &error, origin),
            Ok(extension) => {
                if self.agents.get(login_id).is_some_and(|agent| agent.state == AgentState::Ready) {
                    // Off the hook: not Ready any more.
                    let reason = system_reason(Category::NotReady, 50_006);
                    self.enter(login_id, AgentState::NotReady, reason, None);
                }
                let call_type = self.outgoing_type(to);
                let call = Call { call_type, variables, ..Call::default() };
                self.dial(login_id, &extension, to, call, Some((login_id, origin)));
            }
        }
    }

    /// The extension of an agent who may make a call. UCCX: not from Ready (protocol/dialogs.md §2.2).
    fn may_make_call(&self, login_id: &str) -> Result<String, CtiError> {
        let agent = self.agents.get(login_id).ok_or(INVALID_OBJECT_STATE)?;
        let free = match agent.state {
            AgentState::NotReady => true,
            AgentState::Ready => !self.uccx(),
            AgentState::Logout
            | AgentState::Reserved
            | AgentState::ReservedOutbound
            | AgentState::ReservedOutboundPreview
            | AgentState::Talking
            | AgentState::Hold
            | AgentState::Work
            | AgentState::WorkReady => false,
        };
        let extension = agent.extension.clone().filter(|_| free).ok_or(INVALID_OBJECT_STATE)?;
        if self.calls_of(login_id).next().is_some() { Err(NOT_NOW) } else { Ok(extension) }
    }

    fn outgoing_type(&self, to: &str) -> &'static str {
        if self.device_exists(to) { "AGENT_INSIDE" } else { "OUT" }
    }

    /// An agent's telephone goes off the hook and dials. Returns the ID of the call.
    pub(crate) fn dial(
        &mut self,
        login_id: &str,
        extension: &str,
        to: &str,
        call: Call,
        acting: Acting<'_>,
    ) -> String {
        let now = self.now();
        // In the field a call begins without a destination, and its kind is known only when that has been dialled.
        let field = self.in_field_order();
        let call_type = if field && call.call_type == "OUT" { "AGENT_INSIDE" } else { call.call_type };
        let party = Party::Agent(login_id.to_owned());
        let id = self.new_call(Call {
            from: extension.to_owned(),
            to: if field { String::new() } else { to.to_owned() },
            call_type,
            made_by: Some(login_id.to_owned()),
            legs: vec![Leg::new(extension, party, LegState::Initiating, now)],
            ..call
        });
        if field {
            if let Some(call) = self.calls.get_mut(&id) {
                call.members.insert(login_id.to_owned(), Vec::new());
            }
            self.follow_calls(login_id);
        }
        self.list_call(&id, login_id, acting);
        // The call begins, and the telephone is off the hook: one event each (protocol/dialogs.md §1.8).
        self.list_call(&id, login_id, None);
        self.schedule(now + DIALLING, Timer::Dialled { dialog: id.clone(), number: to.to_owned() });
        id
    }

    /// The number has been dialled.
    pub(crate) fn dialled(&mut self, id: &str, number: &str) {
        if self.first_leg(id) != Some(LegState::Initiating) {
            return;
        }
        let outgoing = self.outgoing_type(number);
        if let Some(call) = self.calls.get_mut(id) {
            number.clone_into(&mut call.to);
            if call.call_type == "AGENT_INSIDE" {
                call.call_type = outgoing;
            }
        }
        self.set_leg(id, 0, LegState::Initiated);
        self.publish_call(id, None);
        let due = self.now() + DELIVERY;
        self.schedule(due, Timer::Delivered { dialog: id.to_owned() });
    }

    /// The state of the leg that began the call.
    fn first_leg(&self, id: &str) -> Option<LegState> {
        self.calls.get(id).and_then(|call| call.legs.first()).map(|leg| leg.state)
    }

    /// The call arrives at the other end, or does not.
    pub(crate) fn delivered(&mut self, id: &str) {
        if self.first_leg(id) != Some(LegState::Initiated) {
            return;
        }
        let Some(to) = self.calls.get(id).map(|call| call.to.clone()) else { return };
        match self.destination(&to) {
            Destination::Busy => self.fails(id, "BUSY"),
            Destination::Unknown => self.fails(id, "BAD_DESTINATION"),
            Destination::Agent(login_id) => {
                self.ring_at(id, &to, Party::Agent(login_id.clone()));
                self.publish_call(id, None);
                self.list_call(id, &login_id, None);
            }
            // In the field the far leg of a call to the outside is not there before it answers.
            Destination::Outside | Destination::RoutePoint if self.in_field_order() => {
                self.answers_soon(id, &to);
            }
            Destination::Outside => {
                self.ring_at(id, &to, Party::Outside);
                self.publish_call(id, None);
            }
            Destination::RoutePoint => {
                self.ring_at(id, &to, Party::RoutePoint);
                self.publish_call(id, None);
            }
        }
    }

    fn fails(&mut self, id: &str, cause: &'static str) {
        self.set_leg(id, 0, LegState::Failed);
        if let Some(leg) = self.calls.get_mut(id).and_then(|call| call.legs.first_mut()) {
            leg.cause = cause;
        }
        self.publish_call(id, None);
    }

    /// Adds a leg that rings. Agents answer themselves, everyone else after a moment.
    pub(crate) fn ring_at(&mut self, id: &str, number: &str, party: Party) {
        let now = self.now();
        if !matches!(party, Party::Agent(_)) {
            self.answers_soon(id, number);
        }
        if let Some(call) = self.calls.get_mut(id) {
            call.legs.push(Leg::new(number, party, LegState::Alerting, now));
        }
    }

    fn answers_soon(&mut self, id: &str, number: &str) {
        let due = self.now() + FAR_END_RINGS;
        self.schedule(due, Timer::FarEndAnswers { dialog: id.to_owned(), number: number.to_owned() });
    }

    /// A party that is not an agent answers.
    pub(crate) fn far_end_answers(&mut self, id: &str, number: &str) {
        let now = self.now();
        let party = if number == ROUTE_POINT { Party::RoutePoint } else { Party::Outside };
        let still_calling = self.first_leg(id) == Some(LegState::Initiated);
        let field = self.in_field_order();
        let Some(call) = self.calls.get_mut(id) else { return };
        let ringing =
            call.legs.iter().position(|leg| leg.address == number && leg.state == LegState::Alerting);
        let index = match ringing {
            Some(index) => index,
            None if field && still_calling => {
                call.legs.push(Leg::new(number, party, LegState::Alerting, now));
                call.legs.len() - 1
            }
            None => return,
        };
        self.connect(id, index, None);
    }

    /// Where a number leads now.
    pub(crate) fn destination(&self, number: &str) -> Destination {
        if number == ROUTE_POINT {
            return Destination::RoutePoint;
        }
        match self.agent_at(number).map(|agent| agent.who.login_id.clone()) {
            Some(login_id) if self.is_busy(&login_id) => Destination::Busy,
            Some(login_id) => Destination::Agent(login_id),
            // A colleague answers who has nothing to do with the contact centre meanwhile.
            None if self.options.colleagues_answer && self.device_exists(number) => Destination::Outside,
            None => outside(number),
        }
    }

    /// Whether the telephone of an agent takes no further call.
    pub(crate) fn is_busy(&self, login_id: &str) -> bool {
        self.live_calls_of(login_id).count() >= self.options.busy_trigger
    }
}

/// Numbers outside: those that end in 55501 and two digits exist, and 5550199 is always busy.
fn outside(number: &str) -> Destination {
    let digits = number.bytes().all(|b| b.is_ascii_digit());
    let known = number.len() >= 7 && number.get(number.len() - 7..number.len() - 2) == Some("55501");
    if !digits || !known {
        Destination::Unknown
    } else if number.ends_with("99") {
        Destination::Busy
    } else {
        Destination::Outside
    }
}
