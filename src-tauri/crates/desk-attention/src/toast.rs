use desk_contract::Reason;

use crate::Text;

/// A notification of the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// What it is about. There is at most one toast for each key.
    pub key: ToastKey,
    /// Its headline.
    pub title: Text,
    /// Its lines.
    pub lines: Vec<Text>,
    /// Its buttons; the first one is also what a click on the toast does. Never empty.
    pub actions: Vec<ToastAction>,
    /// The reason that [`ToastAction::NotReady`] asks for, where Finesse needs one. Its button names it, so that no reason is reported that
    /// the agent has not read.
    pub reason: Option<Reason>,
    /// How urgent it is.
    pub urgency: Urgency,
}

impl Toast {
    /// What the button of an action says.
    #[must_use]
    pub fn button(&self, action: ToastAction) -> Text {
        match (action, &self.reason) {
            (ToastAction::NotReady, Some(Reason { label, .. })) => {
                Text::new("toast-notReady-reason").words("reason", label)
            }
            (ToastAction::NotReady, None) => Text::new("toast-notReady"),
            (ToastAction::Answer, _) => Text::new("toast-answer"),
            (ToastAction::Ready, _) => Text::new("toast-ready"),
            (ToastAction::SignInAgain, _) => Text::new("toast-signInAgain"),
            (ToastAction::Open, _) => Text::new("toast-open"),
        }
    }
}

/// What a toast is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ToastKey {
    /// The ringing call with this id.
    Call(String),
    /// The notice with this number.
    Notice(u32),
    /// The end of the sign-in.
    SignIn,
    /// A change of state from outside the window that was refused.
    Refused,
}

/// A button of a toast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ToastAction {
    /// Answers the call.
    Answer,
    /// Not Ready after the call.
    NotReady,
    /// Ready.
    Ready,
    /// Signs in again.
    SignInAgain,
    /// Brings the window to the front.
    Open,
}

impl ToastAction {
    /// Every action.
    pub const ALL: [Self; 5] = [Self::Answer, Self::NotReady, Self::Ready, Self::SignInAgain, Self::Open];

    /// Its name for the system.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::NotReady => "not-ready",
            Self::Ready => "ready",
            Self::SignInAgain => "sign-in-again",
            Self::Open => "open",
        }
    }

    /// The action with this name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

/// How urgent a toast is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// It goes by itself.
    Normal,
    /// It stays until it is withdrawn: a call rings.
    Critical,
}
