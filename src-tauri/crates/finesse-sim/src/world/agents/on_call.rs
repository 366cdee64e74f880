//! The state of an agent as it follows from the agent's calls.

use crate::world::World;
use crate::world::agents::agent::{AgentState, Settable, StateRequest};
use crate::world::calls::leg::LegState;
use crate::world::people::{Category, system_reason};

impl World {
    /// The legs of an agent have changed: the agent's state follows.
    pub(crate) fn follow_calls(&mut self, login_id: &str) {
        let Some(state) = self.agents.get(login_id).map(|agent| agent.state) else { return };
        if state == AgentState::Logout {
            return;
        }
        match self.state_on_calls(login_id) {
            Some(next) if next == state => {}
            Some(next) => {
                self.remember_state_before_call(login_id);
                self.enter(login_id, next, None, None);
            }
            None if state.is_reserved() && self.live_calls_of(login_id).next().is_some() => {}
            None if self.uccx() && state == AgentState::Ready && self.on_direct_call(login_id) => {
                self.enter(login_id, AgentState::NotReady, system_reason(Category::NotReady, 32_761), None);
            }
            None => self.after_calls(login_id),
        }
    }

    /// What an agent goes back to after the call, unless that is known already.
    fn remember_state_before_call(&mut self, login_id: &str) {
        let Some(agent) = self.agents.get_mut(login_id) else { return };
        if agent.state.on_call() || matches!(agent.state, AgentState::Work | AgentState::WorkReady) {
            return;
        }
        let to = if agent.state == AgentState::Ready { Settable::Ready } else { Settable::NotReady };
        agent.before_call = StateRequest { to, reason: agent.reason };
    }

    /// The state of an agent who is on a call. On UCCX holding is no state, and direct calls make none (protocol/dialogs.md §4.3).
    /// **Guess**: whoever dials with another call on hold is still in HOLD in the sheet's order.
    fn state_on_calls(&self, login_id: &str) -> Option<AgentState> {
        let uccx = self.uccx();
        let counted =
            self.live_calls_of(login_id).filter(|call| !call.is_reservation() && (!uccx || call.routed));
        let legs: Vec<LegState> = counted.filter_map(|call| call.leg_state(login_id)).collect();
        let any = |wanted: fn(LegState) -> bool| legs.iter().any(|state| wanted(*state));
        let talking = any(|state| state == LegState::Active);
        let held = any(|state| state == LegState::Held);
        let dialling = any(LegState::is_dialling);
        let busy = self.agents.get(login_id).is_some_and(|agent| agent.state.on_call());
        if uccx {
            return (talking || held).then_some(AgentState::Talking);
        }
        match (talking, held) {
            (true, _) => Some(AgentState::Talking),
            _ if dialling && self.in_field_order() => Some(AgentState::Talking),
            (false, true) => Some(AgentState::Hold),
            (false, false) => (dialling && busy).then_some(AgentState::Talking),
        }
    }

    /// Whether an agent is on a call that no queue has sent: connected, or making it.
    pub(crate) fn on_direct_call(&self, login_id: &str) -> bool {
        let on = |state: LegState| state.is_connected() || state.is_dialling();
        self.live_calls_of(login_id).any(|call| !call.routed && call.leg_state(login_id).is_some_and(on))
    }

    /// The last call of an agent is over. Wrap-up follows when any of the calls has it.
    fn after_calls(&mut self, login_id: &str) {
        let wraps = self.calls_of(login_id).any(|call| call.leg_state(login_id) == Some(LegState::WrapUp));
        self.after_call(login_id, wraps);
    }
}
