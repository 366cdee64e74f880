//! Lock, sleep and log-off of the computer.

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

use tauri::AppHandle;

use crate::outside::Outside;

/// Tells `outside` when the computer is locked, unlocked, about to sleep, or awake again, and ends the program in order at a log-off.
pub(crate) fn listen(app: &AppHandle, outside: &Outside) {
    system::listen(app, outside);
}
