//! Calls that come from outside.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::control::words::{CampaignCall, CampaignKind, ControlError, IncomingCall};
use crate::world::agents::agent::{Agent, AgentState, Settable, StateRequest};
use crate::world::calls::call::Call;
use crate::world::calls::leg::{Leg, LegState, Party};
use crate::world::people::{CUSTOMERS, Customer, ROUTE_POINT, TEAM_NAME};
use crate::world::{Timer, World};

const PATIENCE: Duration = Duration::from_secs(30);

impl World {
    /// A customer rings: at an agent who is Ready, by way of a queue, or directly at an extension.
    pub(crate) fn ring(&mut self, call: IncomingCall) -> Result<String, ControlError> {
        if call.direct { self.ring_directly(call) } else { self.ring_from_queue(call) }
    }

    pub(crate) fn next_customer(&mut self) -> &'static Customer {
        let customer = &CUSTOMERS[self.next_customer % CUSTOMERS.len()];
        self.next_customer += 1;
        customer
    }

    fn ring_from_queue(&mut self, call: IncomingCall) -> Result<String, ControlError> {
        let login_id = self.whom_to_ring(call.to.as_deref())?;
        let customer = self.next_customer();
        let usual = customer.variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let mut variables: BTreeMap<String, String> = usual.collect();
        variables.extend(call.variables);
        let from = call.from.unwrap_or_else(|| customer.number.to_owned());
        let legs = self.caller_and_agent(&from, &login_id);
        let id = self.new_call(Call {
            from,
            to: ROUTE_POINT.to_owned(),
            call_type: "PREROUTE_ACD_IN",
            queue: Some((17, call.queue.unwrap_or_else(|| TEAM_NAME.to_owned()))),
            routed: true,
            variables: variables.into_iter().collect(),
            legs,
            ..Call::default()
        });
        if let Some(agent) = self.agents.get_mut(&login_id) {
            agent.before_call = StateRequest { to: Settable::Ready, reason: None };
        }
        self.enter(&login_id, AgentState::Reserved, None, None);
        self.list_call(&id, &login_id, None);
        Ok(id)
    }

    /// Who takes the next call from a queue.
    pub(crate) fn whom_to_ring(&self, to: Option<&str>) -> Result<String, ControlError> {
        let ready = |agent: &&Agent| agent.state == AgentState::Ready;
        let agent = match to {
            Some(login_id) => {
                let agent = self.agents.get(login_id);
                agent.ok_or_else(|| ControlError(format!("no agent {login_id}")))?
            }
            None => {
                let longest = self.agents.values().filter(ready).min_by_key(|agent| agent.since);
                longest.ok_or_else(|| ControlError("no agent is Ready".to_owned()))?
            }
        };
        let login_id = agent.who.login_id.clone();
        if !ready(&agent) || self.calls_of(&login_id).next().is_some() {
            return Err(ControlError(format!("agent {login_id} cannot take a call now")));
        }
        Ok(login_id)
    }

    /// A call to an extension, whatever the agent's state is.
    fn ring_directly(&mut self, call: IncomingCall) -> Result<String, ControlError> {
        let login_id = call.to.ok_or_else(|| ControlError("a direct call needs an agent".to_owned()))?;
        let agent = self.agents.get(&login_id);
        let agent = agent.ok_or_else(|| ControlError(format!("no agent {login_id}")))?;
        let extension = agent.extension.clone().filter(|_| !self.is_busy(&login_id));
        let to = extension.ok_or_else(|| ControlError(format!("agent {login_id} cannot take a call now")))?;
        let from = call.from.unwrap_or_else(|| self.next_customer().number.to_owned());
        let legs = self.caller_and_agent(&from, &login_id);
        let variables = call.variables.into_iter().collect();
        let id = self.new_call(Call { from, to, call_type: "OTHER_IN", variables, legs, ..Call::default() });
        self.list_call(&id, &login_id, None);
        Ok(id)
    }

    fn caller_and_agent(&self, from: &str, login_id: &str) -> Vec<Leg> {
        let extension =
            self.agents.get(login_id).and_then(|agent| agent.extension.clone()).unwrap_or_default();
        let now = self.now();
        vec![
            Leg::new(from, Party::Outside, LegState::Initiated, now),
            Leg::new(&extension, Party::Agent(login_id.to_owned()), LegState::Alerting, now),
        ]
    }

    /// The automatic caller's moment has come.
    pub(crate) fn caller_rings(&mut self, login_id: &str, turn: u64) {
        if self.agents.get(login_id).is_none_or(|agent| agent.turn != turn) {
            return;
        }
        self.automatic_calls += 1;
        if self.options.automatic_campaigns
            && self.automatic_calls.is_multiple_of(3)
            && self.campaign_rings(login_id)
        {
            return;
        }
        let call = IncomingCall { to: Some(login_id.to_owned()), ..IncomingCall::default() };
        if let Ok(dialog) = self.ring(call) {
            let due = self.now() + PATIENCE;
            self.schedule(due, Timer::CallerTires { dialog });
        }
    }

    /// A campaign reserves the agent. Says whether it has a customer whom it may call.
    fn campaign_rings(&mut self, login_id: &str) -> bool {
        let kind = match (self.uccx(), self.automatic_calls.is_multiple_of(2)) {
            (true, _) => CampaignKind::DirectPreview,
            (false, true) => CampaignKind::PersonalCallback,
            (false, false) => CampaignKind::Preview,
        };
        let call = CampaignCall { to: Some(login_id.to_owned()), kind, ..CampaignCall::default() };
        self.campaign_calls(call).is_ok()
    }

    /// The automatic caller gives up when no one has answered.
    pub(crate) fn caller_tires(&mut self, id: &str) {
        if self.calls.get(id).is_some_and(|call| call.state() == "ALERTING") {
            self.drop_leg(id, 0, None);
        }
    }

    /// A party outside hangs up.
    pub(crate) fn caller_hangs_up(&mut self, id: &str) -> Result<(), ControlError> {
        let call = self.calls.get(id).ok_or_else(|| ControlError(format!("no dialog {id}")))?;
        let outside = |leg: &Leg| leg.party == Party::Outside && leg.state.is_on();
        let index = call.legs.iter().position(outside);
        let index = index.ok_or_else(|| ControlError(format!("no outside party is on dialog {id}")))?;
        self.drop_leg(id, index, None);
        Ok(())
    }

    pub(crate) fn new_call(&mut self, mut call: Call) -> String {
        self.last_dialog += 1;
        let id = self.last_dialog.to_string();
        call.id.clone_from(&id);
        self.calls.insert(id.clone(), call);
        id
    }
}
