//! What is remembered between two starts: one JSON file in the application's data directory. Never a secret.

use std::io;
use std::sync::Arc;

use desk_contract::Settings;
use desk_core::{SettingsFile, SettingsTrouble};
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreBuilder};

/// The member of the file that holds the settings.
const KEY: &str = "settings";

/// The settings file, kept by tauri-plugin-store.
pub(crate) struct StoredSettings<R: Runtime> {
    store: Arc<Store<R>>,
}

impl<R: Runtime> StoredSettings<R> {
    /// The file of this name in the application's data directory. It is read by [`SettingsFile::load`].
    ///
    /// # Errors
    /// When this computer has no place for an application's data.
    pub(crate) fn new(app: &AppHandle<R>, name: &str) -> Result<Self, SettingsTrouble> {
        let store = StoreBuilder::new(app, name).disable_auto_save().build().map_err(trouble)?;
        Ok(Self { store })
    }
}

impl<R: Runtime> SettingsFile for StoredSettings<R> {
    fn load(&self) -> Result<Settings, SettingsTrouble> {
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

    fn save(&self, settings: &Settings) -> Result<(), SettingsTrouble> {
        self.store.set(KEY, serde_json::to_value(settings).map_err(trouble)?);
        self.store.save().map_err(trouble)
    }
}

fn trouble(why: impl std::error::Error) -> SettingsTrouble {
    SettingsTrouble { detail: why.to_string() }
}

#[cfg(test)]
#[path = "../tests/unit/settings_file.rs"]
mod tests;
