//! The frames of the desk that are on their way to the page.

use std::sync::{Mutex, PoisonError};

use tauri::async_runtime::JoinHandle;

/// The task that sends the frames. A page that was loaded again takes the place of the one before.
#[derive(Default)]
pub(crate) struct Frames(Mutex<Option<JoinHandle<()>>>);

impl Frames {
    /// Sends no more frames: the page that asked for them is gone. Its channel does not tell; sending into it still succeeds.
    pub(crate) fn stop(&self) {
        self.replace(None);
    }

    pub(crate) fn replace(&self, new: Option<JoinHandle<()>>) {
        let mut task = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(old) = std::mem::replace(&mut *task, new) {
            old.abort();
        }
    }
}
