//! Prevents memory dumps, and makes the process overwrite freed memory, because both could contain tokens.

use std::io;

/// Environment variables that the C library and the web engine read when a process starts: the C library overwrites
/// freed memory, and the web engine uses the C library's allocator instead of its own.
#[cfg(target_os = "linux")]
const WIPING: [(&str, &str); 2] =
    [("GLIBC_TUNABLES", "glibc.malloc.perturb=255:glibc.malloc.tcache_count=0"), ("Malloc", "1")];

/// Marks that the program has re-executed itself, so that it does so only once.
#[cfg(target_os = "linux")]
const AGAIN: &str = "APLOMB_AGAIN";

/// Makes the C library and the web engine wipe freed memory: tokens from the sign-in window pass through their buffers, and
/// nothing else wipes those. Both read their options at the start of a process, so the program executes itself again with the
/// same arguments (`exec`) before it does anything else.
///
/// # Errors
/// If the system refuses; the program works without it. Does not return if the program executed itself again.
#[cfg(target_os = "linux")]
pub(crate) fn wipe_freed_memory() -> io::Result<()> {
    use std::{env, os::unix::process::CommandExt, process::Command};

    if env::var_os(AGAIN).is_some() {
        return Ok(());
    }
    let mut arguments = env::args_os();
    let mut again = Command::new(env::current_exe()?);
    if let Some(name) = arguments.next() {
        again.arg0(name);
    }
    Err(again.args(arguments).envs(WIPING).env(AGAIN, "").exec())
}

/// Excludes the engine's page processes from wiping: those that hold a token end with the sign-in window, and their graphics
/// library reads memory after it freed it. The engine's network process, which lives as long as the program and handles all
/// traffic of the sign-in window, does wipe freed memory.
///
/// The engine starts both processes with the first window. Therefore this ends the process of the window's page before it has
/// loaded anything, and the page is loaded into a new one.
#[cfg(target_os = "linux")]
pub(crate) fn leave_pages_alone<R: tauri::Runtime>(first: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{NetworkProxyMode, WebContextExt, WebViewExt, WebsiteDataManagerExt};

    first.with_webview(|platform| {
        let view = platform.inner();
        if let Some(data) = view.context().and_then(|context| context.website_data_manager()) {
            // Any message starts the network process if it does not run yet; this one sets a default value.
            data.set_network_proxy_settings(NetworkProxyMode::Default, None);
        }
        for name in WIPING.map(|(name, _)| name).into_iter().chain([AGAIN]) {
            gio::glib::unsetenv(name);
        }
        if let Some(page) = view.uri() {
            view.terminate_web_process();
            view.load_uri(&page);
        }
    })
}

/// On Windows and macOS the engine runs in processes that this one cannot configure.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can refuse")]
pub(crate) fn wipe_freed_memory() -> io::Result<()> {
    Ok(())
}

/// Not needed on other systems.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can refuse")]
pub(crate) fn leave_pages_alone<R: tauri::Runtime>(_first: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Disables core dumps of this process and of the web engine's processes.
///
/// # Errors
/// If the system does not allow it; the program works without it.
#[cfg(unix)]
pub(crate) fn keep_memory_private() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    // The limit does not apply to a crash reporter that receives dumps through a pipe; this flag does.
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Windows writes a dump of a program only if the administrator configures it.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can refuse")]
pub(crate) fn keep_memory_private() -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn nothing_is_dumped() {
        keep_memory_private().unwrap();
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
