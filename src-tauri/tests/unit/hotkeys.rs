//! Which hotkeys can be registered.

use super::*;

#[test]
fn on_wayland_and_without_a_display_hotkeys_are_said_to_be_missing() {
    for ((allowed, linux, wayland, x11), support) in [
        ((true, true, false, true), HotkeySupport::Available),
        ((true, true, true, true), HotkeySupport::Wayland),
        ((true, true, false, false), HotkeySupport::None),
        ((true, false, false, false), HotkeySupport::Available),
        ((false, true, false, true), HotkeySupport::Forbidden),
    ] {
        assert_eq!(support_of(allowed, linux, wayland, x11), support, "{allowed} {linux} {wayland} {x11}");
    }
}

#[test]
fn keys_that_are_no_keys_lack_a_modifier_or_are_there_twice_are_problems() {
    let keys = Hotkeys {
        answer_or_end: Some("Ctrl+Alt+A".into()),
        hold: Some("Alt+Ctrl+A".into()),
        ready_or_not_ready: Some("A".into()),
        show: Some("Ctrl+Nonsense".into()),
    };
    let (good, problems) = parsed(&keys);
    assert_eq!(good.iter().map(|(hotkey, _)| *hotkey).collect::<Vec<_>>(), [Hotkey::AnswerOrEnd]);
    let problem = |hotkey, why| HotkeyProblem { hotkey, why };
    assert_eq!(
        problems,
        [
            problem(Hotkey::Hold, HotkeyTrouble::Twice),
            problem(Hotkey::ReadyOrNotReady, HotkeyTrouble::NotKeys),
            problem(Hotkey::Show, HotkeyTrouble::NotKeys),
        ]
    );
}

#[test]
fn a_key_that_is_empty_is_none() {
    let keys = Hotkeys { show: Some(" ".into()), ..Hotkeys::default() };
    assert_eq!(parsed(&keys), (Vec::new(), Vec::new()));
}
