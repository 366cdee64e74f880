//! Notifications of the system ("toasts").

mod words;

use desk_attention::{Toast, ToastKey};

use self::words::Words;
use crate::Outside;

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

/// The system's notifications.
pub struct Toasts(system::Service);

impl Toasts {
    /// Connects to them, on the current tokio runtime. What comes back is told to `outside`.
    #[must_use]
    pub fn start(outside: Outside) -> Self {
        Self(system::Service::start(outside))
    }

    /// Shows a toast, in the place of the one with the same key.
    pub fn show(&self, toast: &Toast) {
        self.0.show(Words::of(toast));
    }

    /// Withdraws a toast.
    pub fn close(&self, key: ToastKey) {
        self.0.close(key);
    }
}
