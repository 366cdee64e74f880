//! The commands that are sent from outside the window.

use desk_contract::{
    AgentState, Call, CallAction, CallPhase, Desk, DeskCommand, DialogAction, Reason, SetState, StateWanted,
};

use crate::calls::can;

/// Does something with a call.
pub(crate) fn act(call: &Call, action: CallAction) -> DeskCommand {
    DeskCommand::DialogAction(DialogAction { id: call.id.clone(), action })
}

pub(crate) fn go(state: StateWanted, reason_id: Option<String>) -> DeskCommand {
    DeskCommand::SetState(SetState { state, reason_id })
}

/// The reason for a Not Ready for which the agent does not choose one: the one with this label, else the first; `None` where none is
/// needed.
#[must_use]
pub fn away_reason<'a>(desk: &'a Desk, label: Option<&str>) -> Option<&'a Reason> {
    let reasons = &desk.reasons.not_ready;
    reasons.iter().find(|reason| Some(reason.label.as_str()) == label).or_else(|| reasons.first())
}

/// The call to answer, else the one to end, with what is done.
pub(crate) fn answer_or_end(desk: &Desk) -> Option<(&Call, CallAction)> {
    let which = |phase: CallPhase, action| {
        desk.calls.iter().find(|call| call.phase == phase && can(call, action)).map(|call| (call, action))
    };
    which(CallPhase::Ringing, CallAction::Answer)
        .or_else(|| which(CallPhase::Talking, CallAction::Drop))
        .or_else(|| which(CallPhase::Dialling, CallAction::Drop))
        .or_else(|| which(CallPhase::Held, CallAction::Drop))
}

/// The call to hold, else the one to resume.
pub(crate) fn hold_or_resume(desk: &Desk) -> Option<(&Call, CallAction)> {
    [CallAction::Hold, CallAction::Retrieve]
        .into_iter()
        .find_map(|action| desk.calls.iter().find(|call| can(call, action)).map(|call| (call, action)))
}

/// The state that the key for Ready or Not Ready asks for.
pub(crate) enum Toggle {
    Send(Box<DeskCommand>),
    /// The agent has to choose a reason.
    Choose,
    /// Neither is possible now.
    Nothing,
}

pub(crate) fn toggle(desk: &Desk) -> Toggle {
    let Some(agent) = &desk.agent else { return Toggle::Nothing };
    let after = agent.pending.as_ref().map_or(agent.state, |pending| pending.state);
    let is_ready = matches!(after, AgentState::Ready | AgentState::WorkReady);
    if !is_ready && agent.choices.ready {
        return Toggle::Send(Box::new(go(StateWanted::Ready, None)));
    }
    match (agent.choices.not_ready, desk.reasons.not_ready.is_empty()) {
        (false, _) => Toggle::Nothing,
        (true, true) => Toggle::Send(Box::new(go(StateWanted::NotReady, None))),
        (true, false) => Toggle::Choose,
    }
}
