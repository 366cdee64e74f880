use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the agent chooses for the desk on this computer (`savePreferences`). What IT manages of it is in force whatever is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// Light, dark or as the system.
    pub appearance: Appearance,
    /// Compact or comfortable.
    pub density: Density,
    /// Size of the text in per cent of the normal one, from 80 to 200.
    pub text_size: u16,
    /// The language of the texts (BCP 47, like `de`); `None` for the system's.
    pub language: Option<String>,
    /// How a ringing call and an alarm are told outside of the window.
    pub notifications: Notifications,
    /// What closing the window does.
    pub on_close: OnClose,
    /// Keys that work in every window of the computer.
    pub hotkeys: Hotkeys,
    /// Aplomb starts when the user logs in to the computer.
    pub start_at_login: bool,
    /// What locking the computer does.
    pub on_lock: OnLock,
    /// The label of the reason with which it sets an agent to Not Ready; `None` for the first one, where one is needed.
    pub lock_reason: Option<String>,
    /// The bar that stays on top of other windows.
    pub compact_bar: CompactBar,
    /// Widths that the agent gave to columns of the window.
    pub columns: Columns,
    /// Labels of the wrap-up reasons that stand on top, in the order in which they were chosen; at most [`MAX_FAVOURITES`].
    pub wrap_up_favourites: Vec<String>,
}

/// The most wrap-up reasons that can stand on top.
pub const MAX_FAVOURITES: usize = 20;

impl Default for Preferences {
    fn default() -> Self {
        Self {
            appearance: Appearance::default(),
            density: Density::default(),
            text_size: 100,
            language: None,
            notifications: Notifications::default(),
            on_close: OnClose::default(),
            hotkeys: Hotkeys::default(),
            start_at_login: false,
            on_lock: OnLock::default(),
            lock_reason: None,
            compact_bar: CompactBar::default(),
            columns: Columns::default(),
            wrap_up_favourites: Vec::new(),
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Appearance {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How close things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Density {
    /// More air.
    #[default]
    Comfortable,
    /// More on the screen.
    Compact,
}

/// How a ringing call and an alarm are told outside of the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Notifications {
    /// Notifications of the system.
    pub toasts: bool,
    /// A ring tone while a call rings, and a sound with an alarm that was not heeded.
    pub sound: bool,
    /// Volume of the sounds in per cent.
    pub volume: u8,
    /// The output device of the sounds, by its name in the system; `None` for the system's default.
    pub output: Option<String>,
}

impl Default for Notifications {
    fn default() -> Self {
        Self { toasts: true, sound: true, volume: 70, output: None }
    }
}

/// What closing the window does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OnClose {
    /// Asks the agent.
    #[default]
    Ask,
    /// The desk stays in the tray, and the state stays as it is.
    KeepInTray,
    /// Sets the agent to Not Ready and ends the program; the session is kept.
    NotReady,
    /// Signs out and ends the program.
    SignOut,
}

/// Keys that work in every window of the computer, as `Ctrl+Alt+A`; `None` for none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Hotkeys {
    /// Answers the ringing call; without one ends the call.
    pub answer_or_end: Option<String>,
    /// Holds or resumes the call.
    pub hold: Option<String>,
    /// Ready, or Not Ready without asking for a reason where none is needed.
    pub ready_or_not_ready: Option<String>,
    /// Brings the window to the front.
    pub show: Option<String>,
}

/// What locking the computer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OnLock {
    /// Nothing.
    #[default]
    Nothing,
    /// Sets an agent who is Ready to Not Ready.
    NotReady,
}

/// The bar that stays on top of other windows: state, time, call, and what can be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CompactBar {
    /// It is open in the place of the window.
    pub open: bool,
    /// Where it stands.
    pub edge: Edge,
}

/// Where the compact bar stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Edge {
    /// Where it was put.
    #[default]
    Free,
    /// At the top of the screen.
    Top,
    /// At the bottom of the screen.
    Bottom,
}

/// Widths of columns, in CSS pixels at the normal text size; `None` as the window sets them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Columns {
    /// The column with the data of a call.
    pub data: Option<u16>,
    /// The column with the recent calls.
    pub side: Option<u16>,
}
