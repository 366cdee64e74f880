use desk_contract::{DeskCommand, Hotkeys, NoticeKind};

use crate::{Toast, ToastKey, TrayLook};

/// What [`Attention`](crate::Attention) wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Shows a toast, in the place of the one with the same key.
    ShowToast(Box<Toast>),
    /// Withdraws a toast.
    CloseToast(ToastKey),
    /// The tray looks like this now.
    Tray(Box<TrayLook>),
    /// Plays the ring tone again and again.
    StartRing(Sound),
    /// Ends it.
    StopRing,
    /// Plays the sound of a call that waits while the agent is on another one, once.
    PlayWaiting(Sound),
    /// Plays the sound of an alarm, once.
    PlayAlarm(Sound),
    /// Sends a command; its result comes as [`Input::Outcome`](crate::Input::Outcome).
    Send(Purpose, Box<DeskCommand>),
    /// Tells the agent something once, in the window.
    Notice(NoticeKind),
    /// Brings the window to the front.
    ShowWindow,
    /// Shows the compact bar in the place of the window.
    OpenCompactBar,
    /// Does what closing the window does.
    CloseWindow,
    /// Registers these hotkeys in the place of those before.
    RegisterHotkeys(Hotkeys),
}

/// What a command is for. While one is on its way, no second one for the same purpose is sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// The call with this id.
    Call(String),
    /// The agent's state.
    State,
    /// The sign-in.
    SignIn,
}

/// How a sound is played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    /// In per cent.
    pub volume: u8,
    /// The output device by its name; `None` for the system's default.
    pub output: Option<String>,
}
