//! Tunes the garbage collector of the web engine's page processes.

/// Options of the collector of `WebKitGTK` (2.50), as environment variables of the processes that draw pages.
///
/// The collector counts what scripts allocate, some 0.2 KiB for an element, and not the 1 to 5 KiB that the engine itself keeps for it
/// until then. With its own limits a page that shows call after call holds 100 MiB of elements that are gone, in two ways:
///
/// - It collects after 32 MiB of allocations. Here it does so after 4 MiB, or when half as much again is there as the last collection left.
/// - It rarely looks at what survived one collection. An element that a listener, an animation or a timer held at that moment then waits,
///   with all that hangs on it, until the heap has grown threefold: 0.2 MiB for each call, up to 100 MiB. Here each collection is a full one;
///   what is alive in our page is 7 MiB, and a full collection takes about 10 ms, most of it beside the page.
#[cfg(target_os = "linux")]
const OPTIONS: [(&str, &str); 4] = [
    ("JSC_largeHeapSize", "4194304"),
    ("JSC_useGenerationalGC", "0"),
    // Which of the two factors counts depends on how much memory the computer has.
    ("JSC_smallHeapGrowthFactor", "1.5"),
    ("JSC_heapGrowthMaxIncrease", "1.5"),
];

/// Lets the engine's processes that start from now on collect garbage often and completely. An engine that does not know an option leaves it
/// alone, and one that is set already stays as it is.
#[cfg(target_os = "linux")]
pub(crate) fn collect_often() {
    for (name, value) in OPTIONS {
        // A failure leaves the engine's own limit: then pages take more memory, and nothing else changes.
        let _ = gio::glib::setenv(name, value, false);
    }
}

/// On Windows and macOS the engine runs in processes that this one cannot configure.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn collect_often() {}
