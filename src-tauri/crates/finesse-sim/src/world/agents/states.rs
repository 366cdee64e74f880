//! Agent states: what may follow what (UCCE), and the events that say so.

use crate::options::Caller;
use crate::world::agents::agent::{AgentState, Settable, StateRequest};
use crate::world::connections::{Origin, Update};
use crate::world::cti_error::{CtiError, INVALID_OBJECT_STATE};
use crate::world::people::{Category, Reason, system_reason};
use crate::world::{Timer, World};

/// UCCX: Ready during a call from a queue (protocol/dialogs.md §4.3).
const READY_ON_A_CALL: CtiError =
    CtiError { kind: "Invalid State", message: "CF_INVALID_AGENT_WORKMODE", data: "265", peripheral: None };

/// UCCX: Ready during a direct call (protocol/dialogs.md §4.3).
const READY_ON_A_DIRECT_CALL: CtiError =
    CtiError { kind: "Invalid State", message: "CF_RESOURCE_BUSY", data: "33", peripheral: None };

impl World {
    /// Tells an agent what he is now.
    pub(crate) fn publish_user(&self, login_id: &str, origin: Option<&Origin>) {
        if let Some(agent) = self.agents.get(login_id) {
            let uri = agent.uri();
            for node in 0..self.nodes.len() {
                let data = self.user_xml(agent, "user", node);
                let update = Update { event: "PUT", source: &uri, data: &data };
                self.notify_at(node, login_id, &uri, &update, origin);
            }
        }
    }

    pub(crate) fn user_error(&self, login_id: &str, error: &CtiError, origin: &Origin) {
        if let Some(agent) = self.agents.get(login_id) {
            let uri = agent.uri();
            let update = Update { event: "put", source: &uri, data: &error.xml() };
            self.notify(login_id, &uri, &update, Some(origin));
        }
    }

    /// Puts an agent into a state, with an event and with what the state brings along.
    pub(crate) fn enter(
        &mut self,
        login_id: &str,
        state: AgentState,
        reason: Option<&'static Reason>,
        origin: Option<&Origin>,
    ) {
        let now = self.now();
        let Some(agent) = self.agents.get_mut(login_id) else { return };
        agent.state = state;
        agent.since = Some(now);
        agent.reason = reason;
        agent.turn += 1;
        if !state.on_call() && !matches!(state, AgentState::Work | AgentState::WorkReady) {
            agent.pending = None;
        }
        if state == AgentState::Logout {
            agent.extension = None;
            agent.mobile = None;
            agent.forced = false;
        }
        let turn = agent.turn;
        let login_id = login_id.to_owned();
        self.publish_user(&login_id, origin);
        match state {
            AgentState::Ready => {
                if let Caller::Automatic { after_ready } = self.options.caller {
                    self.schedule(now + after_ready, Timer::CallerRings { login_id, turn });
                }
            }
            AgentState::Work | AgentState::WorkReady => {
                let due = now + self.options.wrap_up;
                self.schedule(due, Timer::WrapUpOver { login_id, turn });
            }
            AgentState::Logout
            | AgentState::NotReady
            | AgentState::Reserved
            | AgentState::ReservedOutbound
            | AgentState::ReservedOutboundPreview
            | AgentState::Talking
            | AgentState::Hold => {}
        }
    }

    /// The telephone side looks at a change of state (protocol/auth-and-events.md §3.4.2).
    pub(crate) fn set_state(&mut self, login_id: &str, wanted: StateRequest, origin: &Origin) {
        let (uccx, on_direct_call) = (self.uccx(), self.on_direct_call(login_id));
        let lacks_reason = self.lacks_wrap_up_reason(login_id);
        let connecting =
            self.agents.get(login_id).and_then(|agent| agent.mobile.as_ref()).is_some_and(|m| m.connecting);
        let Some(agent) = self.agents.get_mut(login_id) else { return };
        match (agent.state, wanted.to) {
            (AgentState::Logout, Settable::NotReady) => {
                let (message, data) = if uccx {
                    ("CF_INVALID_PARAMETER", "1010")
                } else {
                    ("CF_INVALID_PASSWORD_SPECIFIED", "257")
                };
                let error = CtiError { kind: "Invalid State", message, data, peripheral: None };
                self.user_error(login_id, &error, origin);
            }
            (AgentState::Ready, Settable::Logout) if uccx => {
                self.enter(login_id, AgentState::Logout, wanted.reason, Some(origin));
            }
            (AgentState::Logout, Settable::Ready | Settable::Logout)
            | (AgentState::Ready | AgentState::Work | AgentState::WorkReady, Settable::Logout) => {
                self.user_error(login_id, &INVALID_OBJECT_STATE, origin);
            }
            (AgentState::Talking, Settable::Ready) if uccx => {
                self.user_error(login_id, &READY_ON_A_CALL, origin);
            }
            // The set-up call is answered first (protocol/auth-and-events.md §3.2). With which error is a guess.
            (AgentState::NotReady, Settable::Ready) if connecting => {
                self.user_error(login_id, &INVALID_OBJECT_STATE, origin);
            }
            (AgentState::NotReady, Settable::Ready) if uccx && on_direct_call => {
                self.user_error(login_id, &READY_ON_A_DIRECT_CALL, origin);
            }
            // Once only (protocol/auth-and-events.md §3.4.3). With which error is a guess.
            (AgentState::Talking, Settable::NotReady)
                if uccx && agent.pending.is_some_and(|wanted| wanted.to == Settable::NotReady) =>
            {
                self.user_error(login_id, &INVALID_OBJECT_STATE, origin);
            }
            // protocol/dialogs.md §4.5. With which error is a guess.
            (AgentState::Work | AgentState::WorkReady, Settable::Ready | Settable::NotReady)
                if lacks_reason =>
            {
                self.user_error(login_id, &INVALID_OBJECT_STATE, origin);
            }
            // UCCX lets no agent leave a reservation of the dialler (protocol/dialogs.md §4.3); that it refuses a preview too is a guess.
            (AgentState::ReservedOutbound | AgentState::ReservedOutboundPreview, _) if uccx => {
                self.user_error(login_id, &INVALID_OBJECT_STATE, origin);
            }
            (AgentState::ReservedOutbound, Settable::Logout) => {
                self.user_error(login_id, &INVALID_OBJECT_STATE, origin);
            }
            (AgentState::ReservedOutbound, Settable::Ready | Settable::NotReady) => {
                self.enter(login_id, wanted.to.state(), wanted.reason, Some(origin));
            }
            (
                AgentState::Reserved
                | AgentState::ReservedOutboundPreview
                | AgentState::Talking
                | AgentState::Hold,
                _,
            ) => {
                agent.pending = Some(wanted);
                self.publish_user(login_id, Some(origin));
            }
            (AgentState::Work | AgentState::WorkReady, Settable::Ready | Settable::NotReady) => {
                self.enter(login_id, wanted.to.state(), wanted.reason, Some(origin));
                self.close_wrap_up(login_id);
            }
            (AgentState::NotReady, Settable::NotReady | Settable::Ready | Settable::Logout)
            | (AgentState::Ready, Settable::NotReady | Settable::Ready) => {
                self.enter(login_id, wanted.to.state(), wanted.reason, Some(origin));
            }
        }
    }

    /// The call of an agent is over. `wrap_up` says whether wrap-up follows.
    pub(crate) fn after_call(&mut self, login_id: &str, wrap_up: bool) {
        let uccx = self.uccx();
        let Some(agent) = self.agents.get_mut(login_id) else { return };
        if agent.forced {
            agent.forced = false;
            self.force_out(login_id);
            return;
        }
        if !agent.state.on_call() {
            return;
        }
        let next = agent.pending.unwrap_or(agent.before_call);
        if !wrap_up {
            self.enter(login_id, next.to.state(), next.reason, None);
            return;
        }
        // Wrap-up wins over a pending state; what was wanted follows when it ends.
        agent.before_call = next;
        match next.to {
            // UCCX has one state of wrap-up (protocol/dialogs.md §7).
            Settable::Ready if !uccx => self.enter(login_id, AgentState::WorkReady, None, None),
            Settable::Ready | Settable::NotReady | Settable::Logout => {
                self.enter(login_id, AgentState::Work, None, None);
            }
        }
    }

    /// The wrap-up timer ends.
    pub(crate) fn wrap_up_over(&mut self, login_id: &str, turn: u64) {
        let Some(agent) = self.agents.get(login_id) else { return };
        if agent.turn != turn || !matches!(agent.state, AgentState::Work | AgentState::WorkReady) {
            return;
        }
        let next = agent.before_call;
        self.enter(login_id, next.to.state(), next.reason, None);
        self.close_wrap_up(login_id);
    }

    /// What a forced logout comes to (protocol/auth-and-events.md §4.9): on UCCE, with the usual setting of the peripheral gateway, Not
    /// Ready.
    fn force_out(&mut self, login_id: &str) {
        let (state, reason) = if self.uccx() {
            (AgentState::Logout, system_reason(Category::Logout, 255))
        } else {
            (AgentState::NotReady, system_reason(Category::NotReady, 50_002))
        };
        if let Some(agent) = self.agents.get_mut(login_id) {
            agent.forced_logouts += 1;
        }
        self.enter(login_id, state, reason, None);
        self.close_wrap_up(login_id);
    }

    /// CTI is back after a failover, and knows no more who was Ready (protocol/auth-and-events.md §3.4.4 and §5.4): whoever is on no call
    /// is Not Ready, with UCCX signed out, and nothing is pending. Whoever talks on UCCX is signed out after the call
    /// (protocol/dialogs.md §4.4).
    pub(crate) fn forget_states(&mut self) {
        let (to, category) = if self.uccx() {
            (Settable::Logout, Category::Logout)
        } else {
            (Settable::NotReady, Category::NotReady)
        };
        self.forget_mobile_agents(None);
        if self.uccx() {
            self.forget_campaigns();
        }
        let signed_in = self.agents.values().filter(|agent| agent.state != AgentState::Logout);
        for login_id in signed_in.map(|agent| agent.who.login_id.clone()).collect::<Vec<_>>() {
            match self.agents.get_mut(&login_id) {
                Some(agent) if agent.state.on_call() => {
                    let sign_out = StateRequest { to: Settable::Logout, reason: None };
                    let talks = agent.state == AgentState::Talking;
                    agent.pending = (talks && to == Settable::Logout).then_some(sign_out);
                    self.publish_user(&login_id, None);
                }
                Some(_) | None => self.system_change(&login_id, to, system_reason(category, 50_002)),
            }
        }
    }

    /// Presence did not come back. It has its consequences after the call when there is one.
    pub(crate) fn forced_logout(&mut self, login_id: &str, watch: usize, turn: u64) {
        let Some(agent) = self.agents.get_mut(login_id) else { return };
        if agent.presence_turns[watch] != turn || agent.state == AgentState::Logout {
            return;
        }
        if agent.state.on_call() {
            agent.forced = true;
            return;
        }
        self.force_out(login_id);
    }

    /// The system changes an agent's state, whatever it was. Signing out ends the agent's calls.
    pub(crate) fn system_change(&mut self, login_id: &str, to: Settable, reason: Option<&'static Reason>) {
        if to == Settable::Logout {
            self.end_calls_of(login_id);
        }
        self.enter(login_id, to.state(), reason, None);
        self.close_wrap_up(login_id);
    }
}
