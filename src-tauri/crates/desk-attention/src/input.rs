use desk_contract::{Frame, Hotkey, Preferences, Site};

use crate::{Purpose, ToastAction, ToastKey, TrayChoice};

/// What [`Attention`](crate::Attention) is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// A frame of the desk. The first one is a snapshot.
    Frame(Box<Frame>),
    /// What the agent and IT have chosen, when it is known or has changed.
    Rules(Box<Rules>),
    /// The user wants no disturbance, or no longer does.
    DoNotDisturb(bool),
    /// The main window has the focus, or has lost it.
    Focus(bool),
    /// An action of a toast was chosen.
    Chosen(ToastKey, ToastAction),
    /// A toast is gone without having been withdrawn.
    ToastGone(ToastKey, ToastEnd),
    /// A hotkey was pressed.
    Hotkey(Hotkey),
    /// An entry of the tray's menu was chosen.
    Tray(TrayChoice),
    /// Something happened to the computer.
    Computer(Computer),
    /// A command of [`Effect::Send`](crate::Effect::Send) has its result: it was done, or not.
    Outcome(Purpose, bool),
    /// The deadline has come.
    Tick,
}

/// What the agent and IT have chosen, with the policy over it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// The preferences in force.
    pub preferences: Preferences,
    /// The settings of the site in force.
    pub site: Site,
    /// IT allows hotkeys.
    pub hotkeys_allowed: bool,
}

/// How a toast ended that was not withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToastEnd {
    /// The agent closed it, or an action was chosen: it is not shown again.
    Closed,
    /// It could not be shown, or the service that showed it ended: it may be shown again with new content.
    Lost,
}

/// What happens to the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Computer {
    /// It is locked.
    Locked,
    /// It is unlocked.
    Unlocked,
    /// It is about to sleep.
    Sleeps,
    /// It woke up.
    Woke,
}
