//! Request bodies (auth sheet 3, dialogs sheet 2).

use crate::{Action, AgentState, Extension, ReasonCodeId};

/// `PUT User`: sign in with an extension (auth sheet 3.1).
#[must_use]
pub fn write_sign_in(extension: &Extension) -> String {
    let _ = extension;
    String::new()
}

/// `PUT User`: change state, with a reason where reasons are configured (auth sheet 3.3, 3.4).
#[must_use]
pub fn write_state(state: &AgentState, reason: Option<&ReasonCodeId>) -> String {
    let _ = (state, reason);
    String::new()
}

/// `PUT Dialog`: an action on the own leg; `target` is the own extension (dialogs sheet 2.3).
#[must_use]
pub fn write_dialog_action(action: &Action, target: &Extension) -> String {
    let _ = (action, target);
    String::new()
}

/// `POST User/{id}/Dialogs`: a new call (dialogs sheet 2.2).
#[must_use]
pub fn write_make_call(from: &Extension, to: &Extension) -> String {
    let _ = (from, to);
    String::new()
}

/// `PUT Dialog`: set the wrap-up reasons by label; one as `wrapUpReason`, several as `wrapUpItems` (UCCX; dialogs
/// sheet 2.7). None clears the reason.
#[must_use]
pub fn write_wrap_up(reasons: &[String]) -> String {
    let _ = reasons;
    String::new()
}
