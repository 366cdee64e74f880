use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the program remembers. Never a secret.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Host name of a Finesse node, with `:port` when it is not 8445.
    pub server: String,
    /// What the agent types as their name.
    pub agent: String,
    /// The extension.
    pub extension: String,
    /// Light, dark or as the system.
    pub appearance: Appearance,
    /// Compact or comfortable.
    pub density: Density,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Appearance {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How close things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Density {
    /// More air.
    #[default]
    Comfortable,
    /// More on the screen.
    Compact,
}

/// What the page needs before its first picture (answer to `start_up`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartUp {
    /// The program's version.
    pub version: String,
    /// What is remembered.
    pub settings: Settings,
    /// The practice contact centre is part of this build.
    pub practice_offered: bool,
    /// The program was started in practice mode: `settings` names the practice server, agent and extension.
    pub practice: bool,
    /// In practice mode, what to type on the sign-in page; invented words for an invented person, never a real password.
    pub practice_hint: Option<String>,
}
