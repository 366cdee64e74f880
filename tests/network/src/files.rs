//! Raises the limit of open files for two thousand desks and their simulator.

use protocol::TestResult;

/// Raises the limit as far as the system allows, and checks that `needed` files can be open.
///
/// # Errors
/// If the system does not allow that many.
#[cfg(unix)]
pub fn open_files(needed: u64) -> TestResult {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })?;
    match maximum {
        Some(most) if most < needed => {
            Err(format!("{needed} open files are needed, but the system allows {most} (ulimit -n)").into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Other systems have no such limit.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn open_files(_: u64) -> TestResult {
    Ok(())
}
