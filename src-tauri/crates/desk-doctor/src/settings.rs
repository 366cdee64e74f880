//! The settings file, read without the program that keeps it, and who set what.

use std::{fs, io, path::Path};

use desk_contract::Settings;
use serde_json::Value;

use crate::computer::{Setting, SettingsState, Source};

/// The member of the file that holds the settings.
const KEY: &str = "settings";

/// Settings about a person: that they are set is told, and not what they are.
const PERSONAL: [&str; 2] = ["agent", "extension"];

/// Reads the settings file. One that is missing, or can not be read, gives the defaults.
#[must_use]
pub fn read(path: &Path) -> (Settings, SettingsState) {
    let state = |found, problem| SettingsState { path: path.display().to_string(), found, problem };
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(why) if why.kind() == io::ErrorKind::NotFound => {
            return (Settings::default(), state(false, None));
        }
        Err(why) => return (Settings::default(), state(true, Some(why.to_string()))),
    };
    let read = serde_json::from_slice::<Value>(&text).and_then(|mut whole| {
        match whole.get_mut(KEY).map(Value::take) {
            Some(settings) => serde_json::from_value(settings),
            None => Ok(Settings::default()),
        }
    });
    match read {
        Ok(settings) => (settings, state(true, None)),
        // The parser names place and kind, and may repeat a value; no value of this file is a secret.
        Err(why) => (Settings::default(), state(true, Some(why.to_string()))),
    }
}

/// Every setting with its value and who set it, as far as the file tells. What is about a person is not told.
#[must_use]
pub fn in_force(settings: &Settings) -> Vec<Setting> {
    let flat = |settings: &Settings| {
        let mut all = Vec::new();
        flatten("", &serde_json::to_value(settings).unwrap_or_default(), &mut all);
        all
    };
    let defaults = flat(&Settings::default());
    let all = flat(settings).into_iter().map(|(name, value)| {
        let usual = defaults.iter().any(|(known, default)| *known == name && *default == value);
        let source = if usual { Source::Default } else { Source::User };
        let value = if PERSONAL.contains(&name.as_str()) && !usual { "(set)".to_owned() } else { value };
        Setting { setting: name, value, source, problem: None }
    });
    all.collect()
}

fn flatten(name: &str, value: &Value, all: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                let name = if name.is_empty() { member.clone() } else { format!("{name}.{member}") };
                flatten(&name, value, all);
            }
        }
        Value::Null => all.push((name.to_owned(), String::new())),
        Value::String(text) => all.push((name.to_owned(), text.clone())),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) => all.push((name.to_owned(), value.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_settings_file_is_read_and_told_apart_from_none_and_from_a_broken_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let (settings, state) = read(&path);
        assert_eq!((settings, state.found, state.problem), (Settings::default(), false, None));
        fs::write(&path, r#"{"settings":{"server":"fin-a.example.test"}}"#).unwrap();
        let (settings, state) = read(&path);
        assert_eq!((settings.server.as_str(), state.problem), ("fin-a.example.test", None));
        for broken in ["{\"settings\":{", "{\"settings\":{\"server\":7}}", "no"] {
            fs::write(&path, broken).unwrap();
            let (settings, state) = read(&path);
            assert_eq!(settings, Settings::default());
            assert!(state.found && state.problem.is_some(), "{broken}");
        }
    }

    #[test]
    fn who_set_what_is_told_and_nobody_is_named() {
        let settings = Settings {
            server: "fin-a.example.test".into(),
            agent: "mnovak".into(),
            extension: "61234".into(),
            ..Settings::default()
        };
        let told = in_force(&settings);
        let find = |name: &str| told.iter().find(|setting| setting.setting == name).unwrap();
        assert_eq!(
            (find("server").value.as_str(), find("server").source),
            ("fin-a.example.test", Source::User)
        );
        assert_eq!((find("agent").value.as_str(), find("extension").value.as_str()), ("(set)", "(set)"));
        assert_eq!(
            (find("site.sessionMinutes").value.as_str(), find("site.sessionMinutes").source),
            ("600", Source::Default)
        );
        let text = serde_json::to_string(&told).unwrap();
        assert!(!text.contains("mnovak") && !text.contains("61234"), "{text}");
    }
}
