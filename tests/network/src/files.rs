//! The limit of open files, which two thousand desks and their centre reach.

use protocol::TestResult;

/// Raises the limit as far as this computer allows, and makes sure that so many can be open.
///
/// # Errors
/// When the computer does not allow so many.
#[cfg(unix)]
pub fn open_files(needed: u64) -> TestResult {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })?;
    match maximum {
        Some(most) if most < needed => {
            Err(format!("{needed} open files are needed, and this computer allows {most}").into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Elsewhere there is no such limit.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn open_files(_: u64) -> TestResult {
    Ok(())
}
