//! Not Ready on the toast of a ringing call.

use desk_contract::{Frame, FrameBody, Millis, Preferences, Reasons, Site, StateWanted};

use super::*;
use crate::{
    Attention, Effect, Input, Rules, commands,
    fixture::{call, desk},
};

/// An agent with these reasons whose call rings, and who prefers a reason for Not Ready.
fn ringing_with(reasons: &[Reason], preferred: Option<&str>) -> (Attention, Vec<Effect>) {
    let mut desk = desk(AgentState::Reserved);
    desk.reasons = Reasons { not_ready: reasons.to_vec(), ..Reasons::default() };
    desk.calls.push(call("1", CallPhase::Ringing));
    let preferences = Preferences { lock_reason: preferred.map(Into::into), ..Preferences::default() };
    let rules = Rules { preferences, site: Site::default(), hotkeys_allowed: true };
    let mut attention = Attention::default();
    attention.handle(Input::Rules(Box::new(rules)), Millis(0));
    let body = FrameBody::Snapshot { desk: Box::new(desk) };
    let effects = attention.handle(Input::Frame(Box::new(Frame { seq: 1, now: Millis(0), body })), Millis(0));
    (attention, effects)
}

#[test]
fn not_ready_on_the_toast_of_a_call_names_its_reason_and_asks_for_it() {
    let reason = |id: &str, label: &str| Reason { id: id.into(), label: label.into() };
    let both = [reason("7", "Lunch"), reason("9", "Away")];
    for (reasons, preferred, asked) in [
        (&both[..0], None, None),
        (&both[..], None, Some(&both[0])),
        (&both[..], Some("Away"), Some(&both[1])),
        (&both[..], Some("Gone"), Some(&both[0])),
    ] {
        let (mut attention, effects) = ringing_with(reasons, preferred);
        let shown = effects
            .iter()
            .find_map(|effect| if let Effect::ShowToast(toast) = effect { Some(toast) } else { None });
        let toast = shown.unwrap();
        assert!(toast.actions.contains(&ToastAction::NotReady));
        let says = match asked {
            Some(Reason { label, .. }) => Text::new("toast-notReady-reason").words("reason", label),
            None => Text::new("toast-notReady"),
        };
        assert_eq!(toast.button(ToastAction::NotReady), says);
        let chosen = Input::Chosen(toast.key.clone(), ToastAction::NotReady);
        let command = commands::go(StateWanted::NotReady, asked.map(|reason| reason.id.clone()));
        let sent = attention.handle(chosen, Millis(0));
        assert!(
            sent.iter().any(|effect| matches!(effect, Effect::Send(_, sent) if **sent == command)),
            "{sent:?}"
        );
    }
}
