//! Keys that work in every window of the computer.
//!
//! tauri-plugin-global-shortcut, from the makers of Tauri. It is loaded with the first key that is chosen, because on X11 it looks for
//! pressed keys several times a second.

use std::str::FromStr;

use desk_attention::Input;
use desk_contract::{Hotkey, HotkeyProblem, HotkeySupport, HotkeyTrouble, Hotkeys};
use tauri::{AppHandle, Manager};
use tauri_plugin_global_shortcut::{GlobalShortcutExt, Shortcut, ShortcutState};

use desk_outside::Outside;

/// Whether hotkeys can be registered here.
pub(crate) fn support(allowed: bool) -> HotkeySupport {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let session = std::env::var("XDG_SESSION_TYPE").ok();
    let wayland = session.as_deref() == Some("wayland") || (session.is_none() && is_set("WAYLAND_DISPLAY"));
    support_of(allowed, cfg!(target_os = "linux"), wayland, is_set("DISPLAY"))
}

/// On Wayland registering succeeds and nothing ever comes, so the kind of the session decides.
fn support_of(allowed: bool, linux: bool, wayland: bool, x11: bool) -> HotkeySupport {
    match (allowed, linux) {
        (false, _) => HotkeySupport::Forbidden,
        (true, false) => HotkeySupport::Available,
        (true, true) if wayland => HotkeySupport::Wayland,
        (true, true) if x11 => HotkeySupport::Available,
        (true, true) => HotkeySupport::None,
    }
}

/// The chosen keys, each with what it does.
fn chosen(keys: &Hotkeys) -> Vec<(Hotkey, &str)> {
    let Hotkeys { answer_or_end, hold, ready_or_not_ready, show } = keys;
    [
        (Hotkey::AnswerOrEnd, answer_or_end),
        (Hotkey::Hold, hold),
        (Hotkey::ReadyOrNotReady, ready_or_not_ready),
        (Hotkey::Show, show),
    ]
    .into_iter()
    .filter_map(|(hotkey, keys)| Some((hotkey, keys.as_deref().filter(|keys| !keys.trim().is_empty())?)))
    .collect()
}

/// What can be registered, and what cannot.
fn parsed(keys: &Hotkeys) -> (Vec<(Hotkey, Shortcut)>, Vec<HotkeyProblem>) {
    let mut good: Vec<(Hotkey, Shortcut)> = Vec::new();
    let mut problems = Vec::new();
    for (hotkey, text) in chosen(keys) {
        match Shortcut::from_str(text) {
            // Without a modifier it would take a key from all typing.
            Ok(shortcut) if shortcut.mods.is_empty() => {
                problems.push(HotkeyProblem { hotkey, why: HotkeyTrouble::NotKeys });
            }
            Ok(shortcut) if good.iter().any(|(_, known)| *known == shortcut) => {
                problems.push(HotkeyProblem { hotkey, why: HotkeyTrouble::Twice });
            }
            Ok(shortcut) => good.push((hotkey, shortcut)),
            Err(_) => problems.push(HotkeyProblem { hotkey, why: HotkeyTrouble::NotKeys }),
        }
    }
    (good, problems)
}

/// Registers the chosen keys in the place of those before, and says which do not work.
pub(crate) fn register(app: &AppHandle, outside: &Outside, keys: &Hotkeys) -> Vec<HotkeyProblem> {
    let (good, mut problems) = parsed(keys);
    if !is_loaded(app) {
        if good.is_empty() {
            return problems;
        }
        if let Err(why) = app.plugin(tauri_plugin_global_shortcut::Builder::new().build()) {
            log_fields::warn!("no hotkeys"; personal why = why);
            problems.extend(
                good.iter().map(|(hotkey, _)| HotkeyProblem { hotkey: *hotkey, why: HotkeyTrouble::Taken }),
            );
            return problems;
        }
    }
    if let Err(why) = app.global_shortcut().unregister_all() {
        log_fields::warn!("the hotkeys before could not be given up"; personal why = why);
    }
    for (hotkey, shortcut) in good {
        let outside = outside.clone();
        let registered = app.global_shortcut().on_shortcut(shortcut, move |_, _, event| {
            if event.state == ShortcutState::Pressed {
                outside.tell(Input::Hotkey(hotkey));
            }
        });
        if let Err(why) = registered {
            log_fields::info!("a hotkey is taken"; personal why = why);
            problems.push(HotkeyProblem { hotkey, why: HotkeyTrouble::Taken });
        }
    }
    problems
}

fn is_loaded(app: &AppHandle) -> bool {
    app.try_state::<tauri_plugin_global_shortcut::GlobalShortcut<tauri::Wry>>().is_some()
}

#[cfg(test)]
#[path = "../tests/unit/hotkeys.rs"]
mod tests;
