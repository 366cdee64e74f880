//! An examination of this computer as it is, and the support bundle made of it.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use desk_contract::{DoctorReport, Settings, VersionNotice};
use desk_policy::Policy;
use desk_texts::text;
use finesse_client::{Clock, Keychain, Trust};
use serde_json::Value;

use crate::{
    Bundle, BundleTrouble, Computer, Drawing, KeychainState, Limits, Places, SettingsState, Subject, bundle,
    examine, places, sandbox, settings, version_notice,
};

/// An account that nobody has: looking for it changes nothing.
const NOBODY: &str = "aplomb doctor";

/// Time for the keychain to answer.
const KEYCHAIN_WITHIN: Duration = Duration::from_secs(10);

/// The program that is examined with its computer.
#[derive(Clone)]
pub struct Program {
    /// Its version.
    pub version: String,
    /// Version of the web engine, or why there is none.
    pub engine: Result<String, String>,
    /// How windows are drawn.
    pub drawing: Drawing,
    /// The system's keychain.
    pub keychain: Arc<dyn Keychain>,
    /// What IT has set on this computer.
    pub policy: Policy,
    /// Environment variables that would weaken the program, and that it ignores.
    pub ignored: Vec<String>,
    /// Which certificates are trusted.
    pub trust: Trust,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Program").field("version", &self.version).finish_non_exhaustive()
    }
}

impl Program {
    /// Examines this computer and the way to a server; the remembered one when none is named.
    pub async fn examine(&self, server: Option<&str>) -> DoctorReport {
        examine(&self.subject(server).await, self.trust.clone(), Arc::clone(&self.clock)).await
    }

    /// How this version stands to the latest one that the publisher's signed notice names. The notice is read at most once a day, and only where IT has set
    /// its address.
    pub async fn version_notice(&self) -> VersionNotice {
        version_notice::of(&self.policy.version_notice(), &self.version, &self.trust, self.clock.wall()).await
    }

    async fn subject(&self, server: Option<&str>) -> Subject {
        let (own, state) = remembered();
        let settings = self.policy.over(&own);
        let computer = Computer {
            engine: self.engine.clone(),
            sandbox: if cfg!(target_os = "linux") { Some(sandbox::look().await) } else { None },
            display: display().is_ok(),
            drawing: self.drawing.clone(),
            keychain: self.keychain().await,
            settings: state,
            in_force: settings::in_force(&own, &self.policy),
            not_used: self.policy.findings().to_vec(),
            version: version_notice::finding(&self.version_notice().await, &self.version),
            strict: self.policy.is_strict(),
            ignored: self.ignored.clone(),
        };
        Subject {
            program: self.version.clone(),
            server: server.unwrap_or(&settings.server).to_owned(),
            second_server: settings.site.second_server.clone(),
            allowed_hosts: settings.site.allowed_hosts,
            computer,
            limits: Limits::default(),
        }
    }

    /// Examines, and writes the support bundle; to where people look for files, when no file is named. Tells where it is.
    ///
    /// # Errors
    /// When it can not be written.
    pub async fn pack(
        &self,
        server: Option<&str>,
        transitions: Value,
        to: Option<&Path>,
    ) -> Result<PathBuf, BundleTrouble> {
        let bundle = Bundle {
            report: self.examine(server).await,
            versions: self.versions(),
            settings: settings::in_force(&remembered().0, &self.policy),
            transitions,
            logs: Places::of_this_person().map(|places| places.logs),
        };
        let to = to.map_or_else(|| places::file_for_others("support", "zip"), Path::to_owned);
        bundle::write(&bundle, &to)?;
        Ok(to)
    }

    fn versions(&self) -> Vec<(String, String)> {
        let engine = self.engine.clone().unwrap_or_else(|why| format!("none: {why}"));
        let parts = [
            ("aplomb", self.version.clone()),
            ("engine", engine),
            ("system", format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)),
        ];
        parts.map(|(part, version)| (part.to_owned(), version)).into()
    }

    async fn keychain(&self) -> KeychainState {
        let keychain = Arc::clone(&self.keychain);
        let looking = tokio::task::spawn_blocking(move || keychain.load(NOBODY).map(drop));
        let give_up = self.clock.sleep_until(self.clock.now() + KEYCHAIN_WITHIN);
        tokio::select! {
            looked = looking => match looked {
                Ok(Ok(())) => KeychainState::Open,
                Ok(Err(trouble)) => KeychainState::Trouble(trouble),
                Err(_) => KeychainState::Silent,
            },
            () = give_up => KeychainState::Silent,
        }
    }
}

fn remembered() -> (Settings, SettingsState) {
    match Places::of_this_person() {
        Some(places) => settings::read(&places.settings),
        None => {
            let problem = Some(text("doctor-detail-noFolder", &[]));
            (Settings::default(), SettingsState { path: "settings".to_owned(), found: false, problem })
        }
    }
}

/// This session has no display.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", text("doctor-noDisplay", &[]))]
pub struct NoDisplay;

/// Whether windows can open. Only where X11 or Wayland is in use can the display be missing.
///
/// # Errors
/// When it is missing.
pub fn display() -> Result<(), NoDisplay> {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let there = !cfg!(all(unix, not(target_os = "macos"))) || set("WAYLAND_DISPLAY") || set("DISPLAY");
    if there { Ok(()) } else { Err(NoDisplay) }
}

#[cfg(test)]
#[path = "../tests/unit/checkup.rs"]
mod tests;
