use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the desktop of this computer offers, as the shell finds it: the settings show it and offer nothing that does not work here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Desktop {
    /// Notifications of the system.
    pub toasts: Toasts,
    /// The user wants no disturbance, so the system holds notifications back; `None` where the system does not tell.
    pub do_not_disturb: Option<bool>,
    /// There is a tray: the program can run without a window, and the agent finds it again.
    pub tray: bool,
    /// Whether keys can be registered that work in every window of the computer.
    pub hotkeys: HotkeySupport,
    /// The chosen hotkeys that do not work; at most one entry for each.
    pub hotkey_problems: Vec<HotkeyProblem>,
    /// Sounds can be played.
    pub sound: bool,
    /// The names of the devices that sounds can be sent to; empty where only the system's default can be used.
    pub outputs: Vec<String>,
    /// The system tells when the computer is locked.
    pub tells_lock: bool,
    /// The program can have itself started when the user logs in.
    pub starts_at_login: bool,
}

/// Notifications of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Toasts {
    /// There is no service that shows them.
    #[default]
    None,
    /// They are shown, without buttons.
    Plain,
    /// They are shown with buttons: a call can be answered there.
    WithButtons,
}

/// Whether hotkeys can be registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HotkeySupport {
    /// Yes.
    Available,
    /// No: a Wayland session gives a program no keys of other windows.
    Wayland,
    /// No: IT has forbidden them.
    Forbidden,
    /// No: this system has none, or it is not known yet.
    #[default]
    None,
}

/// A chosen hotkey that does not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HotkeyProblem {
    /// Which one.
    pub hotkey: Hotkey,
    /// Why.
    pub why: HotkeyTrouble,
}

/// What a hotkey does; a field of [`Hotkeys`](crate::Hotkeys) each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Hotkey {
    /// [`Hotkeys::answer_or_end`](crate::Hotkeys::answer_or_end).
    AnswerOrEnd,
    /// [`Hotkeys::hold`](crate::Hotkeys::hold).
    Hold,
    /// [`Hotkeys::ready_or_not_ready`](crate::Hotkeys::ready_or_not_ready).
    ReadyOrNotReady,
    /// [`Hotkeys::show`](crate::Hotkeys::show).
    Show,
}

/// Why a chosen hotkey does not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HotkeyTrouble {
    /// Another program, or the system, has these keys.
    Taken,
    /// Another hotkey of Aplomb has the same keys.
    Twice,
    /// These are no keys, or none that can be registered.
    NotKeys,
}
