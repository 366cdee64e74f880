//! The settings that Aplomb keeps between two starts: one JSON file in the application's local data directory. It never contains a secret.

use desk_computer::KeptFile;
use desk_contract::Settings;
use desk_core::{SettingsFile, SettingsTrouble};
use desk_policy::Policy;
use serde_json::Value;

/// The key of the settings in the file.
const KEY: &str = "settings";

/// The settings file, and the managed settings over it.
pub(crate) struct StoredSettings {
    file: KeptFile,
    policy: Policy,
}

impl StoredSettings {
    /// The settings in this file. [`SettingsFile::load`] reads it.
    pub(crate) fn new(file: KeptFile, policy: Policy) -> Self {
        Self { file, policy }
    }

    fn own(&self) -> Result<Settings, SettingsTrouble> {
        let Some(content) = self.file.read().map_err(trouble)? else { return Ok(Settings::default()) };
        let mut whole: serde_json::Map<String, Value> = serde_json::from_slice(&content).map_err(trouble)?;
        whole
            .remove(KEY)
            .map_or_else(|| Ok(Settings::default()), |own| serde_json::from_value(own).map_err(trouble))
    }
}

impl SettingsFile for StoredSettings {
    fn load(&self) -> (Settings, Result<(), SettingsTrouble>) {
        let own = self.own();
        let in_force = self.policy.over(own.as_ref().unwrap_or(&Settings::default()));
        speak(&in_force);
        (in_force, own.map(|_| ()))
    }

    fn defaults(&self) -> Settings {
        self.policy.over(&Settings::default())
    }

    fn save(&self, settings: &Settings) -> Result<(), SettingsTrouble> {
        speak(&self.policy.over(settings));
        let own = self.policy.under(settings, &self.own().unwrap_or_default());
        let content = serde_json::to_vec_pretty(&serde_json::json!({ KEY: own })).map_err(trouble)?;
        self.file.replace(&content).map_err(trouble)
    }
}

/// The program speaks the language of the settings that are in force.
fn speak(settings: &Settings) {
    desk_texts::choose(settings.preferences.language.as_deref());
}

fn trouble(why: impl std::error::Error) -> SettingsTrouble {
    SettingsTrouble { detail: why.to_string() }
}

#[cfg(test)]
#[path = "../tests/unit/settings_file.rs"]
mod tests;
