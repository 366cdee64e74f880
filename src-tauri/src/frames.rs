//! The frames of the desk that are on their way to the pages.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tauri::async_runtime::JoinHandle;

/// For each window, by its label, the task that sends it the frames. A page that was loaded again takes the place of the one before.
#[derive(Default)]
pub(crate) struct Frames(Mutex<BTreeMap<String, JoinHandle<()>>>);

impl Frames {
    /// Sends no more frames: the page that asked for them is gone. Its channel does not tell; sending into it still succeeds.
    pub(crate) fn stop(&self, window: &str) {
        if let Some(old) = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(window) {
            old.abort();
        }
    }

    pub(crate) fn replace(&self, window: String, new: JoinHandle<()>) {
        if let Some(old) = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(window, new) {
            old.abort();
        }
    }
}
