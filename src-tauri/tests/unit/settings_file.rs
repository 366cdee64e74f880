use super::*;
use std::fs;

fn file(directory: &tempfile::TempDir) -> StoredSettings {
    managed(directory, "{}")
}

/// The same on a computer with these managed settings.
fn managed(directory: &tempfile::TempDir, policy: &str) -> StoredSettings {
    let path = directory.path().join("settings.json");
    StoredSettings::new(KeptFile::new(path.clone(), path), read(directory, policy))
}

fn read(directory: &tempfile::TempDir, policy: &str) -> Policy {
    let path = directory.path().join("policy.json");
    fs::write(&path, policy).unwrap();
    Policy::of_json(&path, |text| Ok(text.to_owned()))
}

fn wanted() -> Settings {
    Settings { server: "fin-a.example.test".to_owned(), agent: "mnovak".to_owned(), ..Settings::default() }
}

#[test]
fn a_missing_file_gives_the_defaults_and_saved_settings_are_restored() {
    let directory = tempfile::tempdir().unwrap();
    let settings = file(&directory);
    assert_eq!(settings.load(), (Settings::default(), Ok(())));
    settings.save(&wanted()).unwrap();
    let again = file(&directory);
    assert_eq!(again.load(), (wanted(), Ok(())));
}

#[test]
fn a_broken_file_is_reported_and_the_next_save_replaces_it() {
    for broken in ["{ \"settings\": ", "[]", "{ \"settings\": { \"server\": 5 } }"] {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("settings.json"), broken).unwrap();
        let settings = file(&directory);
        assert!(settings.load().1.is_err(), "{broken}");
        settings.save(&wanted()).unwrap();
        assert_eq!(settings.load(), (wanted(), Ok(())));
    }
}

#[test]
fn a_directory_that_cannot_be_written_is_reported() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("settings.json")).unwrap();
    let settings = file(&directory);
    assert!(settings.load().1.is_err());
    assert!(settings.save(&wanted()).is_err());
    assert_eq!(settings.defaults(), Settings::default());
}

#[test]
fn managed_settings_apply_and_are_never_written() {
    let directory = tempfile::tempdir().unwrap();
    let own = file(&directory);
    own.save(&wanted()).unwrap();
    let settings = managed(&directory, r#"{ "server": "fin-b.example.test" }"#);
    let in_force = Settings { server: "fin-b.example.test".to_owned(), ..wanted() };
    assert_eq!(settings.load(), (in_force.clone(), Ok(())));
    settings.save(&Settings { agent: "pat".to_owned(), ..in_force }).unwrap();
    let without = file(&directory);
    assert_eq!(without.load(), (Settings { agent: "pat".to_owned(), ..wanted() }, Ok(())));
}

#[test]
fn managed_settings_apply_even_if_the_settings_file_cannot_be_read() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("settings.json"), "{ \"settings\": ").unwrap();
    let settings = managed(&directory, r#"{ "server": "fin-b.example.test" }"#);
    let (in_force, read) = settings.load();
    assert_eq!(in_force.server, "fin-b.example.test");
    assert!(read.is_err());
}

#[test]
fn the_program_speaks_the_language_of_the_settings_and_that_of_the_policy_before_it() {
    let directory = tempfile::tempdir().unwrap();
    let in_language = |language: &str| {
        let mut settings = wanted();
        settings.preferences.language = Some(language.to_owned());
        settings
    };
    let settings = file(&directory);
    settings.save(&in_language("de")).unwrap();
    assert_eq!(desk_texts::current(), "de");
    desk_texts::choose(Some("en"));
    settings.load().1.unwrap();
    assert_eq!(desk_texts::current(), "de");
    let settings = managed(&directory, r#"{"language": "pl"}"#);
    settings.load().1.unwrap();
    assert_eq!(desk_texts::current(), "pl");
    settings.save(&in_language("de")).unwrap();
    assert_eq!(desk_texts::current(), "pl");
}
