//! Keeps the tokens in memory out of files, and wipes what is given back: a dump of the memory would hold them.

use std::io;

/// What the C library and the web engine read from the environment when a process starts: the C library is to overwrite
/// whatever is given back to it, and the web engine is to use the C library's memory in place of an allocator of its own.
#[cfg(target_os = "linux")]
const WIPING: [(&str, &str); 2] =
    [("GLIBC_TUNABLES", "glibc.malloc.perturb=255:glibc.malloc.tcache_count=0"), ("Malloc", "1")];

/// Set when the program has taken its own place, so that it does so once.
#[cfg(target_os = "linux")]
const AGAIN: &str = "APLOMB_AGAIN";

/// Makes the C library and the web engine wipe memory when it is given back: tokens pass through their buffers on the way from
/// the sign-in window, and there nobody else wipes them. Both decide at the start of a process, so the program takes its own
/// place, with the same arguments, before it has done anything.
///
/// # Errors
/// When the system refuses; the program works all the same. There is no answer when it has taken its own place.
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

/// Lets the engine's processes for pages be as they are: those that hold a token end with the sign-in window, and the graphics
/// library in them reads memory that it has given back. Its process for the network, which lives as long as the program and
/// through which everything of the sign-in window goes, wipes what it gives back, too.
///
/// The engine starts both at once with the first window. So the process of this window's page is ended before it has done
/// anything, and the page loaded into another one.
#[cfg(target_os = "linux")]
pub(crate) fn leave_pages_alone<R: tauri::Runtime>(first: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{NetworkProxyMode, WebContextExt, WebViewExt, WebsiteDataManagerExt};

    first.with_webview(|platform| {
        let view = platform.inner();
        if let Some(data) = view.context().and_then(|context| context.website_data_manager()) {
            // Any word to the process for the network starts it, if it does not run yet; this one says what is so anyway.
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

/// The engines of Windows and macOS are no part of our process.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can refuse")]
pub(crate) fn wipe_freed_memory() -> io::Result<()> {
    Ok(())
}

/// Nothing is to be done there.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can refuse")]
pub(crate) fn leave_pages_alone<R: tauri::Runtime>(_first: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Switches core dumps off, here and in the processes of the web engine.
///
/// # Errors
/// When the system does not allow it; the program works all the same.
#[cfg(unix)]
pub(crate) fn keep_memory_private() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    // The limit does not bind a crash reporter that gets its dumps through a pipe; this does.
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Windows writes no dump of a program unless the administrator orders it.
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
