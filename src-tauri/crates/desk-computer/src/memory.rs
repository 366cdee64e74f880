//! Prevents memory dumps, and makes the process overwrite freed memory, because both could contain tokens.

use std::io;

#[cfg(target_os = "linux")]
use crate::web_engine;

/// Environment variables that the C library and the web engine read when a process starts: the C library overwrites
/// freed memory, and the web engine uses the C library's allocator instead of its own. One arena for all threads takes 2 MiB less than one for each.
#[cfg(target_os = "linux")]
const WIPING: [(&str, &str); 2] = [
    ("GLIBC_TUNABLES", "glibc.malloc.perturb=255:glibc.malloc.tcache_count=0:glibc.malloc.arena_max=1"),
    ("Malloc", "1"),
];

/// The process that executed itself again, so that it does so only once on a system that removes the options.
#[cfg(target_os = "linux")]
const AGAIN: &str = "APLOMB_AGAIN";

/// The variables that [`wipe_freed`] sets: processes that must not wipe are started without them.
#[cfg(target_os = "linux")]
pub const VARIABLES: [&str; 4] = [WIPING[0].0, WIPING[1].0, AGAIN, crate::environment::HANDED_ON];

/// Makes the C library and the web engine wipe freed memory: tokens from the sign-in window pass through their buffers, and
/// nothing else wipes those. Both read their options at the start of a process, so the program executes itself again with the
/// same arguments (`exec`) before it does anything else.
///
/// The variables of [`crate::web_engine`] come with the new start too, for windows that are drawn with the graphics card or without (`accelerated`); one
/// that is set already stays as it is. Nothing may set a variable later: the list of all moves, and a thread that reads it meanwhile reads freed memory.
///
/// # Errors
/// If the system refuses; the program works without it. Does not return if the program executed itself again.
#[cfg(target_os = "linux")]
pub fn wipe_freed(accelerated: bool) -> io::Result<()> {
    use std::{env, os::unix::process::CommandExt, process::Command};

    let own = std::process::id().to_string();
    match start(|name| env::var_os(name), &own) {
        Start::Wiping => {
            web_engine::look_for_drivers();
            return Ok(());
        }
        Start::OptionsRemoved => {
            return Err(io::Error::other("the system removed the options of the C library"));
        }
        Start::Again => {}
    }
    let mut arguments = env::args_os();
    let mut again = Command::new(env::current_exe()?);
    if let Some(name) = arguments.next() {
        again.arg0(name);
    }
    let ignored = (crate::environment::HANDED_ON, crate::environment::ignored().join(","));
    let further =
        web_engine::variables(accelerated).into_iter().filter(|(name, _)| env::var_os(name).is_none());
    Err(again.args(arguments).envs(further).envs(WIPING).env(AGAIN, own).envs([ignored]).exec())
}

/// How this process was started.
#[cfg(target_os = "linux")]
#[derive(Debug, PartialEq, Eq)]
enum Start {
    /// With the options.
    Wiping,
    /// By itself, and yet without the options.
    OptionsRemoved,
    /// Without the options.
    Again,
}

/// The options count, and not a claim that they are set.
#[cfg(target_os = "linux")]
fn start(variable: impl Fn(&str) -> Option<std::ffi::OsString>, own: &str) -> Start {
    if WIPING.iter().all(|(name, value)| variable(name).is_some_and(|set| set == *value)) {
        Start::Wiping
    } else if variable(AGAIN).is_some_and(|process| process == *own) {
        Start::OptionsRemoved
    } else {
        Start::Again
    }
}

/// On Windows and macOS the engine runs in processes that this one cannot configure.
///
/// # Errors
/// None.
#[cfg(not(target_os = "linux"))]
pub fn wipe_freed(_accelerated: bool) -> io::Result<()> {
    Ok(())
}

/// Disables core dumps of this process and of the web engine's processes.
///
/// # Errors
/// If the system does not allow it; the program works without it.
#[cfg(unix)]
pub fn keep_private() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    // The limit does not apply to a crash reporter that receives dumps through a pipe; this flag does.
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Excludes the program from Windows Error Reporting for the person who runs it: only the MSI does so for everyone, and a program can come without it. Windows
/// then writes a dump only if the administrator configures that.
///
/// # Errors
/// If the system does not allow it; the program works without it.
#[cfg(windows)]
#[expect(unsafe_code, reason = "a function of Windows")]
pub fn keep_private() -> io::Result<()> {
    use windows::{Win32::System::ErrorReporting::WerAddExcludedApplication, core::HSTRING};

    let program = std::env::current_exe()?;
    let name = HSTRING::from(program.file_name().unwrap_or(program.as_os_str()));
    // SAFETY: the name outlives the call, which only reads it.
    unsafe { WerAddExcludedApplication(&name, false) }.map_err(io::Error::from)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    /// Rows: what is set, and how the process with the number 7 was started.
    #[test]
    fn only_the_options_themselves_end_the_new_start() {
        let [tunables, malloc] = WIPING;
        for (set, expected) in [
            (vec![], Start::Again),
            (vec![(AGAIN, "")], Start::Again),
            (vec![(AGAIN, "8")], Start::Again),
            (vec![tunables], Start::Again),
            (vec![tunables, ("Malloc", "0")], Start::Again),
            (vec![("GLIBC_TUNABLES", "glibc.malloc.perturb=0"), malloc], Start::Again),
            (vec![tunables, malloc], Start::Wiping),
            (vec![tunables, malloc, (AGAIN, "7")], Start::Wiping),
            (vec![(AGAIN, "7")], Start::OptionsRemoved),
        ] {
            let variable =
                |name: &str| set.iter().find(|(each, _)| *each == name).map(|(_, value)| value.into());
            assert_eq!(start(variable, "7"), expected, "{set:?}");
        }
    }

    #[test]
    fn nothing_is_dumped() {
        keep_private().unwrap();
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
