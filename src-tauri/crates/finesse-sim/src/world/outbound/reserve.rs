//! The dialler reserves an agent.

use std::time::Duration;

use crate::control::words::{CampaignCall, CampaignKind, ControlError};
use crate::world::agents::agent::{AgentState, Settable, StateRequest};
use crate::world::calls::call::Call;
use crate::world::calls::leg::{Leg, LegState, Party};
use crate::world::calls::make::Destination;
use crate::world::outbound::campaign::{Campaign, Stage};
use crate::world::people::Customer;
use crate::world::{Timer, World};

/// The port of the dialler that a reservation comes from.
const DIALLER_PORT: &str = "88101";

/// How long the dialler takes to reach a customer.
pub(crate) const DIALLER_DIALS: Duration = Duration::from_millis(1_500);

/// The campaign, unless it is named.
const CAMPAIGN: &str = "Spring renewal";

/// Minutes from UTC, unless the zone is named. (The form is a **guess**; protocol/dialogs.md §1.6 names the variable alone.)
const TIME_ZONE: &str = "60";

impl World {
    /// A campaign has a customer for an agent who is Ready. Gives the ID of the reservation; without a preview there is none.
    pub(crate) fn campaign_calls(&mut self, wanted: CampaignCall) -> Result<Option<String>, ControlError> {
        let login_id = self.whom_to_ring(wanted.to.as_deref())?;
        let customer = self.next_customer();
        let number = wanted.customer.clone().unwrap_or_else(|| customer.number.to_owned());
        if self.closed_customers.contains(&number) {
            return Err(ControlError(format!("the campaign never calls {number} again")));
        }
        if let Some(agent) = self.agents.get_mut(&login_id) {
            agent.before_call = StateRequest { to: Settable::Ready, reason: None };
        }
        let kind = wanted.kind;
        let call = self.campaign_call(wanted, customer, number);
        if kind.has_preview() {
            Ok(Some(self.reserve_with_preview(&login_id, call)))
        } else {
            self.reserve(&login_id, call);
            Ok(None)
        }
    }

    /// A call of a campaign, without legs.
    fn campaign_call(&self, wanted: CampaignCall, customer: &Customer, number: String) -> Call {
        let zone = wanted.time_zone.unwrap_or_else(|| TIME_ZONE.to_owned());
        let campaign = Campaign {
            kind: wanted.kind,
            blended: wanted.blended,
            stage: Stage::Reserved,
            offset: zone.parse().ok(),
            customer: number.clone(),
            callback: None,
            classification: None,
        };
        let mut call = Call { call_type: wanted.kind.reservation_type(), routed: true, ..Call::default() };
        for (name, value) in customer.variables {
            call.set_variable(name, value);
        }
        for (name, value) in [
            ("BACampaign", wanted.campaign.unwrap_or_else(|| CAMPAIGN.to_owned())),
            ("BAAccountNumber", "7784-12".to_owned()),
            ("BAResponse", String::new()),
            ("BAStatus", campaign.status()),
            ("BADialedListID", "5001".to_owned()),
            ("BATimeZone", zone),
            ("BABuddyName", "Example, A.".to_owned()),
        ] {
            call.set_variable(name, &value);
        }
        if self.uccx() {
            call.set_variable("BACustomerNumber", &number);
        }
        for (name, value) in &wanted.variables {
            call.set_variable(name, value);
        }
        Call { campaign: Some(campaign), ..call }
    }

    /// The reservation is a dialog that only the dialler takes part in. **Guess**: of a preview it is answered by itself, of a direct
    /// preview it rings.
    fn reserve_with_preview(&mut self, login_id: &str, call: Call) -> String {
        let (now, extension) = (self.now(), self.extension_of(login_id));
        let direct = call.campaign.as_ref().is_some_and(|it| it.kind == CampaignKind::DirectPreview);
        let (port, own) = if direct {
            (LegState::Initiated, LegState::Alerting)
        } else {
            (LegState::Active, LegState::Active)
        };
        let legs = vec![
            Leg::new(DIALLER_PORT, Party::Outside, port, now),
            Leg::new(&extension, Party::Agent(login_id.to_owned()), own, now),
        ];
        let id = self.new_call(Call { from: DIALLER_PORT.to_owned(), to: extension, legs, ..call });
        self.enter(login_id, AgentState::ReservedOutboundPreview, None, None);
        self.list_call(&id, login_id, None);
        id
    }

    fn reserve(&mut self, login_id: &str, call: Call) {
        self.enter(login_id, AgentState::ReservedOutbound, None, None);
        let turn = self.agents.get(login_id).map_or(0, |agent| agent.turn);
        let due = self.now() + DIALLER_DIALS;
        self.schedule(
            due,
            Timer::DiallerReached { login_id: login_id.to_owned(), turn, call: Box::new(call) },
        );
    }

    /// The dialler has called a customer for a reserved agent: the agent gets the call, or is Ready again.
    pub(crate) fn dialler_reached(&mut self, login_id: &str, turn: u64, call: Call) {
        if self.agents.get(login_id).is_none_or(|agent| agent.turn != turn) {
            return;
        }
        if self.customer_answers(&call) {
            self.connect_customer(login_id, call);
        } else {
            self.enter(login_id, AgentState::Ready, None, None);
        }
    }

    pub(crate) fn customer_answers(&self, call: &Call) -> bool {
        let customer = call.campaign.as_ref().map(|campaign| campaign.customer.as_str());
        customer.is_some_and(|number| matches!(self.destination(number), Destination::Outside))
    }

    /// The dialler transfers a customer to an agent, whose telephone answers by itself. (A **guess**: an administrator of the call manager
    /// sets it.)
    pub(crate) fn connect_customer(&mut self, login_id: &str, mut call: Call) {
        let (now, extension) = (self.now(), self.extension_of(login_id));
        let customer = call.campaign.as_ref().map(|campaign| campaign.customer.clone()).unwrap_or_default();
        call.becomes_customers();
        (call.from, call.to) = (extension.clone(), customer.clone());
        call.legs = vec![
            Leg::new(&customer, Party::Outside, LegState::Initiated, now),
            Leg::new(&extension, Party::Agent(login_id.to_owned()), LegState::Alerting, now),
        ];
        call.members.clear();
        let id = self.new_call(call);
        self.list_call(&id, login_id, None);
        self.connect(&id, 1, None);
    }

    pub(crate) fn extension_of(&self, login_id: &str) -> String {
        self.agents.get(login_id).and_then(|agent| agent.extension.clone()).unwrap_or_default()
    }

    /// CTI of UCCX failed over: no call is one of a campaign any more, and no agent is reserved for one.
    pub(crate) fn forget_campaigns(&mut self) {
        let of_campaigns = self.calls.values().filter(|call| call.campaign.is_some());
        let ids: Vec<(String, bool)> =
            of_campaigns.map(|call| (call.id.clone(), call.is_reservation())).collect();
        for (id, reservation) in ids {
            if reservation {
                self.drop_leg(&id, 0, None);
            } else if let Some(call) = self.calls.get_mut(&id) {
                call.forget_campaign();
                self.publish_call(&id, None);
            }
        }
    }
}
