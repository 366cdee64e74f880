//! The toast and the ring tone of a ringing call.

use desk_contract::{Agent, AgentState, Call, CallAction, CallPhase, Desk, Link, Reason, Session};

use crate::{Text, Toast, ToastAction, ToastKey, Urgency};

/// Call variables on a toast; a notification has room for few lines.
const VARIABLES: usize = 4;

/// Whether a request would reach Finesse now.
pub(crate) fn is_usable(desk: &Desk) -> bool {
    matches!(desk.session, Session::SignedIn { .. }) && matches!(desk.link, Link::Online { .. })
}

pub(crate) fn ringing(desk: &Desk) -> impl Iterator<Item = &Call> {
    desk.calls.iter().filter(|call| call.phase == CallPhase::Ringing)
}

pub(crate) fn can(call: &Call, action: CallAction) -> bool {
    call.actions.contains(&action)
}

/// The agent is talking on a call, or holds one.
pub(crate) fn is_on_call(desk: &Desk) -> bool {
    desk.calls.iter().any(|call| match call.phase {
        CallPhase::Talking | CallPhase::Held | CallPhase::Dialling | CallPhase::OffHook => true,
        CallPhase::Ringing
        | CallPhase::Failed { .. }
        | CallPhase::WrapUp
        | CallPhase::Ended
        | CallPhase::Reserved => false,
    })
}

/// The toast of a ringing call. `refused`: answering it from outside the window did not work. `away`: the reason for Not Ready, where
/// one is needed.
pub(crate) fn toast(desk: &Desk, call: &Call, refused: bool, away: Option<&Reason>) -> Toast {
    let usable = is_usable(desk);
    let title = if call.other_party.is_empty() {
        Text::new("toast-call-hidden")
    } else {
        Text::new("toast-call").words("caller", &call.other_party)
    };
    let queue = call.queue.as_deref().map(|queue| Text::new("toast-call-queue").words("queue", queue));
    let shown = call.variables.iter().filter(|variable| variable.popover && !variable.value.is_empty());
    let variables = shown.take(VARIABLES).map(|variable| {
        Text::new("toast-call-variable").words("label", &variable.label).words("value", &variable.value)
    });
    let trouble = match (usable, refused) {
        (false, _) => Some(Text::new("toast-call-offline")),
        (true, true) => Some(Text::new("toast-call-refused")),
        (true, false) => None,
    };
    let answer = (usable && can(call, CallAction::Answer)).then_some(ToastAction::Answer);
    let can_leave = usable && desk.agent.as_ref().is_some_and(can_go_away);
    let actions =
        answer.into_iter().chain(can_leave.then_some(ToastAction::NotReady)).chain([ToastAction::Open]);
    Toast {
        key: ToastKey::Call(call.id.clone()),
        title,
        lines: trouble.into_iter().chain(queue).chain(variables).collect(),
        actions: actions.collect(),
        reason: away.cloned(),
        urgency: Urgency::Critical,
    }
}

/// Whether Not Ready can be asked for, and was not yet.
fn can_go_away(agent: &Agent) -> bool {
    agent.choices.not_ready
        && agent.pending.as_ref().is_none_or(|pending| pending.state != AgentState::NotReady)
}

/// The toast that says that a change of state from outside the window was refused.
pub(crate) fn state_refused() -> Toast {
    Toast {
        key: ToastKey::Refused,
        title: Text::new("toast-refused"),
        lines: vec![Text::new("toast-refused-line")],
        actions: vec![ToastAction::Open],
        reason: None,
        urgency: Urgency::Normal,
    }
}

#[cfg(test)]
#[path = "../tests/unit/calls.rs"]
mod tests;
