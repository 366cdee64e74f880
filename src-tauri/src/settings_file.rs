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
mod tests {
    use super::*;
    use std::fs;
    use tauri::test::{MockRuntime, mock_app};

    /// The store takes an absolute path as it is, so every test has a directory of its own.
    fn file(directory: &tempfile::TempDir) -> (tauri::App<MockRuntime>, StoredSettings<MockRuntime>) {
        let app = mock_app();
        app.handle().plugin(tauri_plugin_store::Builder::new().build()).unwrap();
        let path = directory.path().join("settings.json");
        let settings = StoredSettings::new(app.handle(), path.to_str().unwrap()).unwrap();
        (app, settings)
    }

    fn wanted() -> Settings {
        Settings {
            server: "fin-a.example.test".to_owned(),
            agent: "mnovak".to_owned(),
            ..Settings::default()
        }
    }

    #[test]
    fn a_missing_file_gives_the_defaults_and_saved_settings_come_back() {
        let directory = tempfile::tempdir().unwrap();
        let (_app, settings) = file(&directory);
        assert_eq!(settings.load(), Ok(Settings::default()));
        settings.save(&wanted()).unwrap();
        let (_app, again) = file(&directory);
        assert_eq!(again.load(), Ok(wanted()));
    }

    #[test]
    fn a_broken_file_is_told_and_the_next_save_repairs_it() {
        for broken in ["{ \"settings\": ", "[]", "{ \"settings\": { \"server\": 5 } }"] {
            let directory = tempfile::tempdir().unwrap();
            fs::write(directory.path().join("settings.json"), broken).unwrap();
            let (_app, settings) = file(&directory);
            assert!(settings.load().is_err(), "{broken}");
            settings.save(&wanted()).unwrap();
            assert_eq!(settings.load(), Ok(wanted()));
        }
    }

    #[test]
    fn a_place_that_can_not_be_written_is_told() {
        let directory = tempfile::tempdir().unwrap();
        fs::create_dir(directory.path().join("settings.json")).unwrap();
        let (_app, settings) = file(&directory);
        assert!(settings.load().is_err());
        assert!(settings.save(&wanted()).is_err());
    }
}
