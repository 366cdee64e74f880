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
    Settings { server: "fin-a.example.test".to_owned(), agent: "mnovak".to_owned(), ..Settings::default() }
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
