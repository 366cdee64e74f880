//! How much memory the web engine's network process keeps. For its page processes see `desk_computer::web_engine`.

#[cfg(target_os = "linux")]
use webkit2gtk::{MemoryPressureSettings, WebsiteDataManager};

/// MiB above which the engine's network process gives freed memory back to the system.
///
/// It reads all the authorities of the computer again for each connection, 3.3 MiB for 144 of them. After a sign-in 20 MiB of that are free,
/// and the C library keeps them, because small pieces between them are in use. Without them the process holds 16 MiB.
#[cfg(target_os = "linux")]
const MUCH: u32 = 24;

/// Seconds between two looks at how much it holds.
#[cfg(target_os = "linux")]
const LOOK_EVERY: f64 = 30.0;

/// Lets the engine's network process give memory back. Must be called when GTK is there and no window is.
#[cfg(target_os = "linux")]
pub(crate) fn give_back() {
    let mut pressure = MemoryPressureSettings::new();
    // A threshold is a share of the limit, above 0 and below 1; at the limit itself nothing happens.
    pressure.set_memory_limit(2 * MUCH);
    pressure.set_strict_threshold(0.9);
    pressure.set_conservative_threshold(0.5);
    pressure.set_poll_interval(LOOK_EVERY);
    WebsiteDataManager::set_memory_pressure_settings(&mut pressure);
}

/// Other engines decide on their own.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn give_back() {}
