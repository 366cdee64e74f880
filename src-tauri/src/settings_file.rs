//! The settings that Aplomb keeps between two starts: one JSON file in the application's data directory. It never contains a secret.

use std::{io, sync::Arc};

use desk_contract::Settings;
use desk_core::{SettingsFile, SettingsTrouble};
use desk_policy::Policy;
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreBuilder};

/// The key of the settings in the file.
const KEY: &str = "settings";

/// The settings file, written by tauri-plugin-store, and the managed settings over it.
pub(crate) struct StoredSettings<R: Runtime> {
    store: Arc<Store<R>>,
    policy: Policy,
}

impl<R: Runtime> StoredSettings<R> {
    /// The file of this name in the application's data directory. [`SettingsFile::load`] reads it.
    ///
    /// # Errors
    /// If this computer has no directory for application data.
    pub(crate) fn new(app: &AppHandle<R>, name: &str, policy: Policy) -> Result<Self, SettingsTrouble> {
        let store = StoreBuilder::new(app, name).disable_auto_save().build().map_err(trouble)?;
        Ok(Self { store, policy })
    }

    fn own(&self) -> Result<Settings, SettingsTrouble> {
        match self.store.reload_ignore_defaults() {
            Ok(()) => {}
            Err(tauri_plugin_store::Error::Io(missing)) if missing.kind() == io::ErrorKind::NotFound => {
                return Ok(Settings::default());
            }
            Err(other) => return Err(trouble(other)),
        }
        match self.store.get(KEY) {
            Some(value) => serde_json::from_value(value).map_err(trouble),
            None => Ok(Settings::default()),
        }
    }
}

impl<R: Runtime> SettingsFile for StoredSettings<R> {
    fn load(&self) -> (Settings, Result<(), SettingsTrouble>) {
        let own = self.own();
        let in_force = self.policy.over(own.as_ref().unwrap_or(&Settings::default()));
        speak(&in_force);
        (in_force, own.map(|_| ()))
    }

    fn save(&self, settings: &Settings) -> Result<(), SettingsTrouble> {
        speak(&self.policy.over(settings));
        let own = self.policy.under(settings, &self.own().unwrap_or_default());
        self.store.set(KEY, serde_json::to_value(own).map_err(trouble)?);
        self.store.save().map_err(trouble)
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
