//! What closing the window means, and the end of the user's session.

use desk_contract::{AgentState, CallPhase, Desk, LeaveHow, OnClose, Session};

/// What happens when the window is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Close {
    /// The program ends: no agent is signed in.
    End,
    /// The page asks the agent.
    Ask,
    /// This, without asking.
    Do(LeaveHow),
}

fn is_signed_in(desk: &Desk) -> bool {
    matches!(desk.session, Session::SignedIn { .. } | Session::Expired { .. })
}

/// A call that the agent would lose sight of.
fn in_call(desk: &Desk) -> bool {
    desk.calls.iter().any(|call| match call.phase {
        CallPhase::Ringing
        | CallPhase::OffHook
        | CallPhase::Dialling
        | CallPhase::Talking
        | CallPhase::Held
        | CallPhase::Reserved => true,
        CallPhase::Failed { .. } | CallPhase::WrapUp | CallPhase::Ended => false,
    })
}

/// What closing the window does. During a call the program never ends without asking, and without a tray nothing stays there.
#[must_use]
pub fn at_close(desk: &Desk, on_close: OnClose) -> Close {
    if !is_signed_in(desk) {
        return Close::End;
    }
    match on_close {
        OnClose::KeepInTray if desk.desktop.tray => Close::Do(LeaveHow::KeepInTray),
        OnClose::NotReady if !in_call(desk) => Close::Do(LeaveHow::NotReady),
        OnClose::SignOut if !in_call(desk) => Close::Do(LeaveHow::SignOut),
        OnClose::Ask | OnClose::KeepInTray | OnClose::NotReady | OnClose::SignOut => Close::Ask,
    }
}

/// What closing the window does when the page that should ask does not work: nothing that ends a call or leaves an agent Ready without
/// a desk.
#[must_use]
pub fn without_page(desk: &Desk) -> LeaveHow {
    if desk.desktop.tray {
        LeaveHow::KeepInTray
    } else if in_call(desk) {
        LeaveHow::Stay
    } else {
        LeaveHow::NotReady
    }
}

/// What is done before the program ends because the user logs off or the computer shuts down: the agent is not left Ready. `None`
/// where there is nothing to do. A call goes on at the phone, and Not Ready follows it.
#[must_use]
pub fn at_log_off(desk: &Desk, on_close: OnClose) -> Option<LeaveHow> {
    let Session::SignedIn { .. } = desk.session else { return None };
    let agent = desk.agent.as_ref()?;
    if on_close == OnClose::SignOut && !in_call(desk) {
        return Some(LeaveHow::SignOut);
    }
    let state = agent.pending.as_ref().map_or(agent.state, |pending| pending.state);
    (state != AgentState::NotReady && agent.choices.not_ready).then_some(LeaveHow::NotReady)
}

#[cfg(test)]
#[path = "../tests/unit/closing.rs"]
mod tests;
