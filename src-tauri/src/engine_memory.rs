//! How much memory the web engine's processes keep: the garbage collector and the compiler of its page processes, and what its network process
//! gives back.

#[cfg(target_os = "linux")]
use webkit2gtk::{MemoryPressureSettings, WebsiteDataManager};

/// Options of the collector and the compiler of `WebKitGTK` (2.50), as environment variables of the processes that draw pages.
///
/// The collector counts what scripts allocate, some 0.2 KiB for an element, and not the 1 to 5 KiB that the engine itself keeps for it
/// until then. With its own limits a page that shows call after call holds 100 MiB of elements that are gone, in two ways:
///
/// - It collects after 32 MiB of allocations. Here it does so after 4 MiB, or when half as much again is there as the last collection left.
/// - It rarely looks at what survived one collection. An element that a listener, an animation or a timer held at that moment then waits,
///   with all that hangs on it, until the heap has grown threefold: 0.2 MiB for each call, up to 100 MiB. Here each collection is a full one;
///   what is alive in our page is 7 MiB, and a full collection takes about 10 ms, most of it beside the page.
///
/// The compiler translates what runs often a second and a third time, into faster code. What that takes is never given back as a whole: 12 MiB after
/// 100 calls, and the page grew with each further hundred. Our page does little in scripts, so the first translation is enough.
///
/// An engine that does not know an option leaves it alone.
#[cfg(target_os = "linux")]
pub(crate) const OPTIONS: [(&str, &str); 5] = [
    ("JSC_largeHeapSize", "4194304"),
    ("JSC_useGenerationalGC", "0"),
    // Which of the two factors counts depends on how much memory the computer has.
    ("JSC_smallHeapGrowthFactor", "1.5"),
    ("JSC_heapGrowthMaxIncrease", "1.5"),
    ("JSC_useDFGJIT", "0"),
];

/// MiB above which the engine's network process gives freed memory back to the system.
///
/// It reads all the authorities of the computer again for each connection, 3.3 MiB for 144 of them. After a sign-in 20 MiB of that are free,
/// and the C library keeps them, because small pieces between them are in use. Without them the process holds 16 MiB.
#[cfg(target_os = "linux")]
const MUCH: u32 = 24;

/// Seconds between two looks at how much it holds.
#[cfg(target_os = "linux")]
const LOOK_EVERY: f64 = 30.0;

/// On Windows and macOS the engine runs in processes that this one cannot configure.
#[cfg(not(target_os = "linux"))]
pub(crate) const OPTIONS: [(&str, &str); 0] = [];

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
