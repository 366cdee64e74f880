use std::{path::PathBuf, sync::Arc};

use desk_contract::{Managed, PolicyFinding, Settings};
use finesse_client::{BoxFuture, Clock, Keychain, Secret, SignInWindow, Trust};
use url::Url;

/// What the desk needs from the computer it runs on.
pub struct Ports {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The window that shows the company's sign-in page.
    pub window: Arc<dyn SignInWindow>,
    /// The window in which a password of Finesse's own is typed.
    pub passwords: Arc<dyn PasswordWindow>,
    /// The operating system's keychain.
    pub keychain: Arc<dyn Keychain>,
    /// The browser of the system, for the pages that workflows open.
    pub browser: Arc<dyn Browser>,
    /// What is remembered between two starts, with what IT has set in its place; never a secret.
    pub settings: Arc<dyn SettingsFile>,
    /// The folder of the encrypted histories; `None` where none are kept.
    pub history: Option<PathBuf>,
    /// What IT has set.
    pub policy: Policy,
    /// Which certificates are trusted.
    pub trust: Trust,
    /// The program's version, for the page.
    pub version: String,
    /// Whether a window of the program can stay on top of others, for the page.
    pub stays_on_top: bool,
}

/// What IT has set on this computer, as far as the page is told of it and the agent can not change it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// What is set. The values themselves come with the settings.
    pub managed: Vec<Managed>,
    /// What is set and not used.
    pub findings: Vec<PolicyFinding>,
    /// The profile `strict` is set.
    pub strict: bool,
}

/// The browser of the system.
pub trait Browser: Send + Sync + 'static {
    /// Opens an address, which has been checked, in the browser. May block until the browser has taken it. `window` is the name of the window
    /// that Finesse's own desktop would open it in; the browser of a system cannot be told one, so that each page is a new tab or what
    /// the browser makes of it.
    ///
    /// # Errors
    /// When no browser could be started.
    fn open(&self, address: &Url, window: Option<&str>) -> Result<(), BrowserTrouble>;
}

/// No browser could be started.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct BrowserTrouble {
    /// What the system said; never the address.
    pub detail: String,
}

/// A window of its own for a password that Finesse keeps: the page of the desk never sees one.
pub trait PasswordWindow: Send + Sync + 'static {
    /// Asks the agent once; `None` when the window was closed. A second question ends the first.
    fn ask(&self, prompt: Prompt) -> BoxFuture<'static, Option<Secret>>;

    /// Closes the window.
    fn close(&self);
}

/// Whose password is asked for, and by which server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// The agent's name as typed.
    pub agent: String,
    /// The node.
    pub server: String,
}

/// The file with the settings. What IT has set is put over what stands in it, and never written into it. The calls may block.
pub trait SettingsFile: Send + Sync + 'static {
    /// Reads the settings that are in force, and says what is wrong with the file: one that can not be read or understood counts like a
    /// missing one, and what IT has set is in force all the same.
    fn load(&self) -> (Settings, Result<(), SettingsTrouble>);

    /// The settings that are in force without the file. It does not block.
    fn defaults(&self) -> Settings;

    /// Writes the settings, with the user's own in the place of what IT has set.
    ///
    /// # Errors
    /// When they could not be written.
    fn save(&self, settings: &Settings) -> Result<(), SettingsTrouble>;
}

/// The settings could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct SettingsTrouble {
    /// What the file system or the parser said.
    pub detail: String,
}

/// The practice contact centre, as far as the sign-in form needs to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Host name and port of its first node.
    pub server: String,
    /// The invented agent.
    pub agent: String,
    /// The invented agent's extension.
    pub extension: String,
    /// What to type on its sign-in page.
    pub hint: String,
    /// The hosts of all its parts: the sign-in window may go there, whatever IT allows besides.
    pub hosts: Vec<String>,
}
