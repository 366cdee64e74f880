//! The agent's state, and who changed it.

use finesse_wire::{AgentState, ReasonCode, ReasonCodeId, User};

use super::{setup::Model, step::Step};
use crate::{
    agent::{NotReadyCause, NotReadyNews, SystemReason},
    command::Request,
    effect::Effect,
    failover::Reaction,
    notice::{Notice, label},
    sender::Sender,
    transition::{AgentWhy, Transition},
};

/// What an event or a reading says that the agent is now.
struct Described {
    /// The state is another one.
    changed: bool,
    /// The state, or its reason, is another one.
    is_news: bool,
    /// The agent asked for it.
    own: bool,
    /// The reason that the system gave.
    system: Option<SystemReason>,
    /// Finesse will sign the agent out, and did not say so before.
    sign_out_follows: bool,
    /// Finesse will no longer sign the agent out after the call.
    sign_out_withdrawn: bool,
}

impl Model {
    pub(super) fn agent_is(&mut self, user: User, step: &mut Step) {
        let left = user.state == AgentState::Logout;
        let described = self.describe(&user, step);
        if described.changed {
            step.record(self.agent_transition(&user.state, &described));
        }
        self.agent.update(user, self.stamps(step.now));
        self.asked_for.follow(&self.agent.user);
        self.confirm(step);
        if !left {
            self.after_move.signed_in();
        }
        self.tell_mobile_agent(step);
        let late = self.after_move.is_late(step.now);
        if late && !described.own && self.stays_after_move(step) {
            return;
        }
        if left {
            self.signed_out(&described, step);
        } else {
            self.tell_state(described, late, step);
        }
    }

    fn describe(&mut self, user: &User, step: &Step) -> Described {
        let left = user.state == AgentState::Logout;
        let system = SystemReason::of(user.reason.as_ref(), self.platform, left);
        let changed = user.state != *self.agent.state();
        let asks_to_leave =
            self.pending.requests_state(&AgentState::Logout) || self.asked_for.is(&AgentState::Logout);
        let own = self.has_asked_for(user, system.is_some(), step);
        let before = &self.agent.user;
        let is_pending = |user: &User| user.pending_state == Some(AgentState::Logout);
        Described {
            changed,
            is_news: changed || !is_same_reason(user.reason.as_ref(), before.reason.as_ref()),
            sign_out_withdrawn: is_pending(before) && !is_pending(user) && !left,
            sign_out_follows: is_pending(user) && !is_pending(before) && !asks_to_leave,
            system: system.filter(|_| !own),
            own,
        }
    }

    /// Whether the agent asked for this state. A reason of the system is the agent's own only if it is the one that they chose.
    fn has_asked_for(&mut self, user: &User, by_system: bool, step: &Step) -> bool {
        let id = user.reason.as_ref().map(|reason| &reason.id).or(user.reason_code_id.as_ref());
        if by_system && user.state != AgentState::Logout {
            return id.is_some_and(|id| self.has_asked_for_reason(&user.state, id));
        }
        self.pending.requests_state(&user.state)
            || self.pending.take_late_state(&user.state, step.now)
            || self.asked_for.is(&user.state)
    }

    fn has_asked_for_reason(&self, state: &AgentState, id: &ReasonCodeId) -> bool {
        self.pending.requests_reason(state, id) || self.asked_for.has_reason(state, id)
    }

    /// A failover loses how a mobile agent is reached, and only signing out and in again tells Finesse (protocol/auth-and-events.md §3.2).
    fn tell_mobile_agent(&mut self, step: &mut Step) {
        let user = &self.agent.user;
        let signed_in = !matches!(user.state, AgentState::Login | AgentState::Logout);
        let forgotten = self.is_mobile && signed_in && user.mobile_agent.is_none();
        match (std::mem::replace(&mut self.mobile_forgotten, forgotten), forgotten) {
            (false, true) => step.notify(Notice::MobileAgentForgotten),
            (true, false) => step.push(Effect::NoticeOver(Notice::MobileAgentForgotten)),
            (false, false) | (true, true) => {}
        }
    }

    fn agent_transition(&self, to: &AgentState, described: &Described) -> Transition {
        let why = match described.system.as_ref().and_then(|system| system.reason.code) {
            Some(code) => AgentWhy::SystemReason(code),
            None if described.own => AgentWhy::Command,
            None => AgentWhy::Finesse,
        };
        Transition::Agent { from: self.agent.state().clone(), to: to.clone(), why }
    }

    fn signed_out(&mut self, described: &Described, step: &mut Step) {
        if !described.own {
            let system = described.system.as_ref();
            let cause = system.and_then(SystemReason::signed_out);
            let label = label(system.map(|system| &system.reason));
            step.push(Effect::StateNoticesOver);
            step.notify(Notice::SignedOutBySystem { cause, label });
        }
        step.push(Effect::SignedOut { requested: described.own });
    }

    /// Tells the agent of a state that they did not ask for: whoever was Ready, whatever the reason; others when the system gave one.
    fn tell_state(&mut self, described: Described, late: bool, step: &mut Step) {
        if described.sign_out_follows {
            step.notify(Notice::SignOutFollows);
        } else if described.sign_out_withdrawn {
            step.push(Effect::NoticeOver(Notice::SignOutFollows));
        }
        if described.own {
            self.ready_watch.agent_decided();
            if described.is_news {
                step.push(Effect::StateNoticesOver);
            }
        }
        match self.agent.state() {
            AgentState::Ready => {
                self.ready_watch.ready();
                if described.is_news {
                    step.push(Effect::StateNoticesOver);
                }
            }
            AgentState::NotReady if !described.own => self.tell_not_ready(described, late, step),
            AgentState::NotReady
            | AgentState::Login
            | AgentState::Logout
            | AgentState::Reserved
            | AgentState::ReservedOutbound
            | AgentState::ReservedOutboundPreview
            | AgentState::Talking
            | AgentState::Hold
            | AgentState::Work
            | AgentState::WorkReady
            | AgentState::Unknown
            | AgentState::Other(_) => {}
        }
    }

    fn tell_not_ready(&mut self, described: Described, late: bool, step: &mut Step) {
        let was_ready = self.ready_watch.lost();
        let system = described.system.as_ref();
        let told = was_ready || (described.is_news && system.is_some_and(SystemReason::is_told_always));
        if !told || system.is_some_and(SystemReason::comes_before_sign_out) {
            return;
        }
        let cause = system.and_then(SystemReason::not_ready);
        let reason = self.agent.user.reason.as_ref();
        let news = NotReadyNews { cause, label: label(reason), code: reason.and_then(|reason| reason.code) };
        match cause {
            // While the call lasts, the agent knows. A call of one's own may not be there yet.
            Some(NotReadyCause::OwnCall) => {
                if was_ready {
                    self.ready_watch.tell_after_call(news);
                }
            }
            Some(NotReadyCause::DirectCall) if self.calls.is_on_call() => {
                self.ready_watch.tell_after_call(news)
            }
            Some(_) | None => tell(news, late, step),
        }
    }

    /// Tells what has waited for the end of a call.
    pub(super) fn tell_after_call(&mut self, step: &mut Step) {
        let not_ready = *self.agent.state() == AgentState::NotReady;
        if let Some(news) = self.ready_watch.due(self.calls.is_on_call(), not_ready) {
            tell(news, false, step);
        }
    }

    /// Undoes what the old node did after a move. True when the agent stays at the desk although Finesse signed them out.
    fn stays_after_move(&mut self, step: &mut Step) -> bool {
        let reason = self.agent.user.reason.as_ref();
        let code = reason.and_then(|reason| reason.code);
        match self.after_move.react(self.agent.state(), code) {
            Reaction::None => false,
            Reaction::Stay => true,
            Reaction::SignInAgain => {
                tell(NotReadyNews { cause: None, label: label(reason), code }, true, step);
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

/// Each change is told once, in the place of the one before.
fn tell(news: NotReadyNews, late: bool, step: &mut Step) {
    let NotReadyNews { cause, label, code } = news;
    step.push(Effect::StateNoticesOver);
    step.notify(Notice::StateChangedBySystem { cause, label, code, late });
}

fn is_same_reason(one: Option<&ReasonCode>, other: Option<&ReasonCode>) -> bool {
    let of = |reason: Option<&ReasonCode>| {
        reason.map(|reason| (reason.id.clone(), reason.code, reason.label.clone()))
    };
    of(one) == of(other)
}
