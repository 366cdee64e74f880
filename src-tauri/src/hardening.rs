//! Keeps the tokens in memory out of files: a dump of the memory would hold them.

use std::io;

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
