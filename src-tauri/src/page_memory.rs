//! Tunes the garbage collector of the web engine's page processes.

/// How much the scripts of a page allocate between two collections, in bytes, as long as little of it is alive.
///
/// The collector of `WebKitGTK` counts what scripts allocate, some 0.2 KiB for an element, and not the 1 to 5 KiB that the engine itself
/// keeps for it until then. With its own limit of 32 MiB a page that shows call after call holds 100 MiB of elements that are gone; with
/// this one a tenth. A collection of our page takes a few milliseconds.
#[cfg(target_os = "linux")]
const BETWEEN_COLLECTIONS: u32 = 4 * 1024 * 1024;

/// Lets the engine's processes that start from now on collect garbage often. An engine that does not know the option leaves it alone.
#[cfg(target_os = "linux")]
pub(crate) fn collect_often() {
    if std::env::var_os("JSC_largeHeapSize").is_none() {
        // A failure leaves the engine's own limit: then pages take more memory, and nothing else changes.
        let _ = gio::glib::setenv("JSC_largeHeapSize", BETWEEN_COLLECTIONS.to_string(), false);
    }
}

/// On Windows and macOS the engine runs in processes that this one cannot configure.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn collect_often() {}
