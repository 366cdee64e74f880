//! The agent's state, and who changed it.

use finesse_wire::{AgentState, ReasonCode, User};

use super::{setup::Model, step::Step};
use crate::{
    agent::made_by_system,
    command::Request,
    effect::Effect,
    failover::Reaction,
    notice::{Notice, label},
    sender::Sender,
    transition::{AgentWhy, Transition},
};

impl Model {
    pub(super) fn agent_is(&mut self, user: User, step: &mut Step) {
        let (changed, left) = (user.state != *self.agent.state(), user.state == AgentState::Logout);
        let requested =
            self.pending.requests_state(&user.state) || (left && self.pending.take_late_sign_out(step.now));
        let by_system = user.reason.as_ref().filter(|reason| made_by_system(reason)).cloned();
        if changed {
            step.record(self.agent_transition(&user.state, by_system.as_ref(), requested));
        }
        self.agent.update(user, self.stamps(step.now));
        self.confirm(step);
        if !left {
            self.after_move.signed_in();
        }
        let late = self.after_move.is_late(step.now);
        if late && !requested && self.stays_after_move(step) {
            return;
        }
        let label = label(by_system.as_ref());
        if left && !requested {
            step.notify(Notice::SignedOutBySystem { label });
        } else if let (true, false, Some(reason)) = (changed, left, by_system) {
            step.notify(Notice::StateChangedBySystem { label, code: reason.code, late });
        }
        if left {
            step.push(Effect::SignedOut { requested });
        }
    }

    fn agent_transition(
        &self,
        to: &AgentState,
        by_system: Option<&ReasonCode>,
        requested: bool,
    ) -> Transition {
        let why = match by_system.and_then(|reason| reason.code) {
            Some(code) => AgentWhy::SystemReason(code),
            None if requested => AgentWhy::Command,
            None => AgentWhy::Finesse,
        };
        Transition::Agent { from: self.agent.state().clone(), to: to.clone(), why }
    }

    /// Undoes what the old node did after a move. True when the agent stays at the desk although Finesse signed them out.
    fn stays_after_move(&mut self, step: &mut Step) -> bool {
        let reason = self.agent.user.reason.as_ref();
        let code = reason.and_then(|reason| reason.code);
        match self.after_move.react(self.agent.state(), code) {
            Reaction::None => false,
            Reaction::Stay => true,
            Reaction::SignInAgain => {
                step.notify(Notice::StateChangedBySystem { label: label(reason), code, late: true });
                let extension = self.extension.clone();
                step.push(Effect::Send(Sender::SignInAgain, Request::SignIn { extension }));
                true
            }
            Reaction::ReadyAgain => {
                let ready = Request::SetState { state: AgentState::Ready, reason: None };
                step.push(Effect::Send(Sender::ReadyAgain, ready));
                false
            }
        }
    }

    /// The extension was not signed in again after a move, as far as is known: an agent who is signed out does not stay at the desk.
    pub(super) fn not_signed_in_again(&mut self, step: &mut Step) {
        if self.after_move.give_up() {
            self.resync(step);
        }
    }
}
