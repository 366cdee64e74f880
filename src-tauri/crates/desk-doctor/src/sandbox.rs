//! Whether WebKitGTK can run pages in its sandbox on this computer.
//!
//! The engine ends the whole program when it is told to use a sandbox and cannot start one. So ask here first, and open the window
//! without a sandbox if the answer is no. Other engines have a sandbox of their own; this is for Linux alone.

use std::{path::Path, process::Stdio, time::Duration};

use tokio::{process::Command, sync::OnceCell, time::timeout};

/// The programs that WebKitGTK starts. The paths are compiled into the engine; it does not search `PATH`.
const BUBBLEWRAP: &str = "/usr/bin/bwrap";
const DBUS_PROXY: &str = "/usr/bin/xdg-dbus-proxy";

/// What is tried in the sandbox, with the namespaces that WebKitGTK tries when it runs in a container
/// (`isInsideUnsupportedContainer`). They include all that it uses for a page.
const TRIAL: [&str; 9] = ["--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "--unshare-all", "true"];

/// Time for the trial. It takes a few milliseconds on a computer that is not busy.
const TRIAL_WITHIN: Duration = Duration::from_secs(5);

/// Why there is no sandbox.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoSandbox {
    /// A program that WebKitGTK needs for it is not installed.
    #[error("{path} is missing")]
    Missing {
        /// Where WebKitGTK expects it.
        path: String,
    },
    /// The system does not allow it, for instance because users may not create namespaces.
    #[error("the system does not allow it: {detail}")]
    Refused {
        /// What bubblewrap said.
        detail: String,
    },
    /// A trial did not end in time.
    #[error("a trial did not end within {} s", TRIAL_WITHIN.as_secs())]
    Silent,
}

/// Whether pages can run in a sandbox. The first answer holds until the program ends, because a window must not lose its sandbox
/// while others keep theirs.
///
/// # Errors
/// When they cannot, and why.
pub async fn check() -> Result<(), NoSandbox> {
    static ANSWER: OnceCell<Result<(), NoSandbox>> = OnceCell::const_new();
    ANSWER.get_or_init(look).await.clone()
}

/// The same, found out now.
pub(crate) async fn look() -> Result<(), NoSandbox> {
    try_with(Path::new(BUBBLEWRAP), Path::new(DBUS_PROXY), TRIAL_WITHIN).await
}

async fn try_with(bubblewrap: &Path, dbus_proxy: &Path, within: Duration) -> Result<(), NoSandbox> {
    if let Some(path) = [bubblewrap, dbus_proxy].into_iter().find(|path| !path.is_file()) {
        return Err(NoSandbox::Missing { path: path.display().to_string() });
    }
    let mut trial = Command::new(bubblewrap);
    trial.args(TRIAL);
    run(trial, within).await
}

async fn run(mut trial: Command, within: Duration) -> Result<(), NoSandbox> {
    trial.stdin(Stdio::null()).kill_on_drop(true);
    match timeout(within, trial.output()).await {
        Err(_) => Err(NoSandbox::Silent),
        Ok(Err(why)) => Err(NoSandbox::Refused { detail: why.to_string() }),
        Ok(Ok(output)) if output.status.success() => Ok(()),
        Ok(Ok(output)) => {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            let detail = if said.is_empty() { output.status.to_string() } else { said };
            Err(NoSandbox::Refused { detail })
        }
    }
}

#[cfg(all(test, unix))]
#[path = "../tests/unit/sandbox.rs"]
mod tests;
