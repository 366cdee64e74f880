//! Notifications of the system ("toasts").

use desk_attention::{Toast, ToastAction, ToastKey, Urgency};

use crate::{outside::Outside, texts::render};

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
use macos as system;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
use windows as system;

/// A toast in the words that the system shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) key: ToastKey,
    pub(crate) title: String,
    /// The lines, with line breaks between them.
    pub(crate) body: String,
    /// The buttons; a click on the toast does what the first one does.
    pub(crate) buttons: Vec<(ToastAction, String)>,
    /// It stays until it is withdrawn.
    pub(crate) stays: bool,
}

impl Words {
    fn of(toast: &Toast) -> Self {
        Self {
            key: toast.key.clone(),
            title: render(&toast.title),
            body: toast.lines.iter().map(render).collect::<Vec<_>>().join("\n"),
            buttons: toast.actions.iter().map(|action| (*action, render(&action.text()))).collect(),
            stays: toast.urgency == Urgency::Critical,
        }
    }
}

/// The system's notifications.
pub(crate) struct Toasts(system::Service);

impl Toasts {
    /// Connects to them. What comes back is told to `outside`.
    pub(crate) fn start(outside: Outside) -> Self {
        Self(system::Service::start(outside))
    }

    /// Shows a toast, in the place of the one with the same key.
    pub(crate) fn show(&self, toast: &Toast) {
        self.0.show(Words::of(toast));
    }

    /// Withdraws a toast.
    pub(crate) fn close(&self, key: ToastKey) {
        self.0.close(key);
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/toast.rs"]
mod tests;
