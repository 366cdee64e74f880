//! The environment variables with which the program starts so that the web engine, and GTK, take little memory.

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
/// The compiler translates what runs often a second and a third time, into faster code. That takes 6 MiB at rest and
/// 12 after 100 calls. Our page does little in scripts, so the first translation is enough.
///
/// An engine that does not know an option leaves it alone.
const OPTIONS: [(&str, &str); 5] = [
    ("JSC_largeHeapSize", "4194304"),
    ("JSC_useGenerationalGC", "0"),
    // Which of the two factors counts depends on how much memory the computer has.
    ("JSC_smallHeapGrowthFactor", "1.5"),
    ("JSC_heapGrowthMaxIncrease", "1.5"),
    ("JSC_useDFGJIT", "0"),
];

/// What keeps OpenGL out of this process: GTK 3 asks for nothing, and libEGL (libglvnd) finds no description of a driver.
const NO_OPENGL: [(&str, &str); 2] = [("GDK_GL", "disable"), (DRIVERS, NONE)];

/// Where libEGL finds the descriptions of its drivers. It looks once in a process, when it is asked for the first time.
const DRIVERS: &str = "__EGL_VENDOR_LIBRARY_FILENAMES";

/// A file without any.
const NONE: &str = "/dev/null";

/// The variables with which this process must start ([`crate::memory::wipe_freed`]). If windows are drawn without OpenGL, GTK and the engine would
/// load its driver and never draw with it: some 20 MiB without a graphics card, since that driver contains a compiler.
#[must_use]
pub fn variables(accelerated: bool) -> Vec<(&'static str, &'static str)> {
    let without: &[_] = if accelerated { &[] } else { &NO_OPENGL };
    [&OPTIONS, without].concat()
}

/// Lets libEGL look for drivers while it finds none, if this process was started so. The variable is removed then, because the engine's page
/// processes end without a driver. Must be called before GTK or the engine is used, while there is one thread.
#[expect(
    unsafe_code,
    reason = "the library that the engine is linked with, and the environment of a process with one thread"
)]
pub fn look_for_drivers() {
    use khronos_egl::{DEFAULT_DISPLAY, DynamicInstance, EGL1_0};

    if !std::env::var(DRIVERS).is_ok_and(|file| file == NONE) {
        return;
    }
    // SAFETY: the library is loaded already, and the default display is always valid.
    if let Ok(egl) = unsafe { DynamicInstance::<EGL1_0>::load() } {
        let _ = unsafe { egl.get_display(DEFAULT_DISPLAY) };
    }
    // SAFETY: no other thread exists yet.
    unsafe { std::env::remove_var(DRIVERS) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opengl_is_kept_out_only_where_nothing_is_drawn_with_it() {
        let sets = |accelerated, name| variables(accelerated).iter().any(|(each, _)| *each == name);
        for (name, _) in NO_OPENGL {
            assert_eq!((sets(true, name), sets(false, name)), (false, true), "{name}");
        }
        for (name, _) in OPTIONS {
            assert!(sets(true, name) && sets(false, name), "{name}");
        }
    }
}
