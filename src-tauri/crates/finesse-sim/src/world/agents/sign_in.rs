//! Signing in at an extension, at a desk phone or as a mobile agent (protocol/auth-and-events.md §3.1, §3.2).

use std::time::Duration;

use crate::options::SecondSignIn;
use crate::world::agents::agent::{AgentState, MobileAgent, Settable};
use crate::world::calls::make::Destination;
use crate::world::connections::Origin;
use crate::world::cti_error::{CtiError, Peripheral};
use crate::world::people::{Category, system_reason};
use crate::world::{Timer, World};

/// How long the set-up call of a nailed connection rings.
const SET_UP_CALL: Duration = Duration::from_millis(1_500);

impl World {
    /// The telephone side looks at a sign-in.
    pub(crate) fn sign_in(
        &mut self,
        login_id: &str,
        extension: &str,
        mobile: Option<MobileAgent>,
        origin: &Origin,
    ) {
        let Some(agent) = self.agents.get(login_id) else { return };
        if agent.state != AgentState::Logout {
            self.sign_in_again(login_id, extension, origin);
            return;
        }
        if let Some(error) = self.sign_in_error(extension, mobile.as_ref()) {
            self.user_error(login_id, &error, origin);
            return;
        }
        let nailed = mobile.as_ref().is_some_and(|mobile| mobile.nailed);
        if let Some(agent) = self.agents.get_mut(login_id) {
            agent.extension = Some(extension.to_owned());
            agent.mobile = mobile;
        }
        self.enter(login_id, AgentState::NotReady, None, Some(origin));
        if nailed {
            self.call_phone(login_id);
        }
    }

    /// A sign-in of somebody who is signed in succeeds and keeps the state (protocol/auth-and-events.md §3.1). It does not bring back how a
    /// mobile agent is reached: only signing out and in again does (protocol/auth-and-events.md §3.2).
    fn sign_in_again(&mut self, login_id: &str, extension: &str, origin: &Origin) {
        let moves = self.options.second_sign_in == SecondSignIn::ChangesExtension
            && self.device_exists(extension)
            && self.agent_at(extension).is_none();
        if let Some(agent) = self.agents.get_mut(login_id).filter(|_| moves) {
            agent.extension = Some(extension.to_owned());
        }
        self.publish_user(login_id, Some(origin));
    }

    fn sign_in_error(&self, extension: &str, mobile: Option<&MobileAgent>) -> Option<CtiError> {
        if mobile.is_some() && (self.uccx() || !self.options.mobile_agents) {
            Some(CtiError {
                kind: "Mode Not Allowed",
                message: "CF_INVALID_AGENT_WORKMODE",
                data: "265",
                peripheral: None,
            })
        } else if !self.device_exists(extension) {
            Some(CtiError {
                kind: "Invalid Device",
                message: "CF_INVALID_LOGON_DEVICE_SPECIFIED",
                data: "260",
                peripheral: Some(Peripheral {
                    code: "10125",
                    message: "PERERR_TELDRIVE_DEVICE_NOT_FOUND",
                    text: "The phone at this extension is not registered.",
                }),
            })
        } else if self.agent_at(extension).is_some() {
            Some(CtiError { kind: "Device Busy", message: "CF_RESOURCE_BUSY", data: "33", peripheral: None })
        } else {
            None
        }
    }

    /// A failover of CTI, or of the node that was signed in to, loses how a mobile agent is reached (protocol/auth-and-events.md §3.2).
    pub(crate) fn forget_mobile_agents(&mut self, node: Option<usize>) {
        for agent in self.agents.values_mut() {
            agent.mobile.take_if(|mobile| node.is_none_or(|node| mobile.node == node));
        }
    }

    fn call_phone(&mut self, login_id: &str) {
        let Some(turn) = self.agents.get(login_id).map(|agent| agent.turn) else { return };
        let due = self.now() + SET_UP_CALL;
        self.schedule(due, Timer::NailedConnection { login_id: login_id.to_owned(), turn });
    }

    /// The set-up call to the phone of a mobile agent is answered, or fails: then the agent is signed out (protocol/reason-codes.md §2).
    pub(crate) fn nailed_connection(&mut self, login_id: &str, turn: u64) {
        let Some(agent) = self.agents.get(login_id).filter(|agent| agent.turn == turn) else { return };
        let Some(number) = agent.mobile.as_ref().map(|mobile| mobile.number.clone()) else { return };
        let answers = matches!(self.destination(&number), Destination::Outside);
        if !answers {
            let failed = system_reason(Category::Logout, 50_040);
            self.system_change(login_id, Settable::Logout, failed);
        } else if let Some(mobile) = self.agents.get_mut(login_id).and_then(|agent| agent.mobile.as_mut()) {
            mobile.connecting = false;
            self.publish_user(login_id, None);
        }
    }
}
