//! What each command says about itself.

use finesse_wire::{
    Action, AgentState, ApiErrors, CallVariable, DialogId, DialogRequest, Extension, ReasonCodeId, WrapUpMode,
};

use super::{call_data_loss::CallDataLoss, refusal::Refusal};
use crate::{
    agent::{Agent, NotNow, Platform, Situation},
    call::{Calls, Direction, Phase},
};

/// Finesse takes one request at a time for an agent's state, and one for the calls of an extension (protocol/dialogs.md §2.0).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Requests for the agent's state.
    State,
    /// Requests for the calls of the extension.
    Calls,
}

/// A request to Finesse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Change the agent's state.
    SetState {
        /// The state.
        state: AgentState,
        /// With this reason.
        reason: Option<ReasonCodeId>,
    },
    /// Sign in at the extension.
    SignIn {
        /// The extension.
        extension: Extension,
    },
    /// Do something with a call.
    Act {
        /// The call.
        id: DialogId,
        /// What is asked for.
        request: DialogRequest,
    },
    /// Make a call.
    MakeCall {
        /// The number to dial.
        to: String,
    },
    /// Set the wrap-up reasons of a call.
    SetWrapUp {
        /// The call.
        id: DialogId,
        /// The reasons, by label.
        reasons: Vec<String>,
    },
    /// Change call variables.
    UpdateCallData {
        /// The call.
        id: DialogId,
        /// The variables with their new values.
        changes: Vec<CallVariable>,
    },
}

impl Request {
    /// The call that it is about, and the action that the agent's leg must have for it (protocol/dialogs.md §1.4).
    pub(crate) fn action(&self) -> Option<(&DialogId, &Action)> {
        match self {
            Self::Act { id, request } => Some((id, &request.action)),
            Self::SetWrapUp { id, .. } | Self::UpdateCallData { id, .. } => {
                Some((id, &Action::UpdateCallData))
            }
            Self::SetState { .. } | Self::SignIn { .. } | Self::MakeCall { .. } => None,
        }
    }
}

/// What Finesse last confirmed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) agent: &'a Agent,
    pub(crate) calls: &'a Calls,
    pub(crate) platform: Platform,
    /// There are wrap-up reasons to choose from.
    pub(crate) has_wrap_up_reasons: bool,
}

impl<'a> View<'a> {
    /// What decides about another state of the agent.
    pub(crate) fn situation(self) -> Situation<'a> {
        let user = &self.agent.user;
        let in_phase =
            |phases: &[Phase]| self.calls.as_slice().iter().any(|call| phases.contains(&call.phase));
        Situation {
            state: &user.state,
            pending: user.pending_state.as_ref(),
            platform: self.platform,
            wrap_up: self.wrap_up_rule(),
            on_call: self.calls.is_on_call(),
            // A call that the agent makes is one from the moment the phone is off hook.
            takes_part: in_phase(&[Phase::OffHook, Phase::Dialling, Phase::Talking, Phase::Held]),
            wrap_up_reason_missing: self.is_wrap_up_reason_missing(),
        }
    }

    /// The rule of wrap-up for the calls: that for incoming ones, unless the agent made them all.
    fn wrap_up_rule(self) -> &'a WrapUpMode {
        let calls = self.calls.as_slice();
        let made_all = !calls.is_empty() && calls.iter().all(|call| call.wrap_up_as() == Direction::Outgoing);
        self.wrap_up_rule_of(if made_all { Direction::Outgoing } else { Direction::Incoming })
    }

    fn wrap_up_rule_of(self, direction: Direction) -> &'a WrapUpMode {
        match direction {
            Direction::Incoming => &self.agent.user.wrap_up_on_incoming,
            Direction::Outgoing => &self.agent.user.wrap_up_on_outgoing,
        }
    }

    /// Whether a call that is wrapped up waits for a reason, which Finesse insists on (protocol/dialogs.md §4.5). Where there is none to
    /// choose from, none is waited for.
    fn is_wrap_up_reason_missing(self) -> bool {
        let mut calls = self.calls.as_slice().iter();
        self.has_wrap_up_reasons
            && calls.any(|call| {
                call.phase == Phase::WrapUp
                    && call.wrap_up_reasons.is_empty()
                    && *self.wrap_up_rule_of(call.wrap_up_as()) == WrapUpMode::RequiredWithData
            })
    }
}

/// A command, as its file describes it.
pub(crate) trait Verb {
    /// Its name in the journal.
    fn name(&self) -> &'static str;

    /// The lane in which it waits.
    fn lane(&self) -> Lane;

    /// Why it is not sent: a rule that is known forbids it now.
    fn not_now(&self, _now: View<'_>) -> Option<NotNow> {
        None
    }

    /// Called once when it is sent, for a command whose confirmation depends on what was there before.
    fn begin(&mut self, _now: View<'_>) {}

    /// The request it sends; of several the one whose turn it is.
    fn request(&self) -> Request;

    /// The next request of a command that sends several, once the result of the one before shows. Finesse has answered that one.
    fn advance(&mut self, _now: View<'_>) -> Option<Request> {
        None
    }

    /// Whether the state or the calls show its result.
    fn is_confirmed(&self, now: View<'_>) -> bool;

    /// Whether it is done when Finesse has accepted the request, because no event shows its result.
    fn is_done_when_accepted(&self) -> bool {
        false
    }

    /// What its result lacks, where it shows and is not what was asked for; at the end of its time also where nothing shows.
    fn loss(&self, _now: View<'_>, _time_is_over: bool) -> Option<CallDataLoss> {
        None
    }

    /// Whether its result can never show, because its call has ended.
    fn is_void(&self, _now: View<'_>) -> bool {
        false
    }

    /// How a refusal reads.
    fn refusal(&self, errors: &ApiErrors) -> Refusal;

    /// The state that it asks for.
    fn requested_state(&self) -> Option<AgentState> {
        None
    }

    /// The reason that it asks for with the state.
    fn requested_reason(&self) -> Option<&ReasonCodeId> {
        None
    }

    /// The call whose phase it changes now.
    fn call(&self) -> Option<&DialogId> {
        None
    }
}
