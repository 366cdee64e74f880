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

use crate::Outside;

/// Tells `outside` when the computer is locked, unlocked, about to sleep, or awake again, and of a log-off. Call it on the main
/// thread, within the tokio runtime.
pub fn listen(outside: &Outside) {
    system::listen(outside);
}
