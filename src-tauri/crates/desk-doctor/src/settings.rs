//! The settings file, read without the program that keeps it, and who set what.

use std::{fs, io, path::Path};

use desk_contract::Settings;
use desk_policy::{Policy, SETTINGS};
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

/// Every setting with its value and who set it, and what IT has set that can not be used. What is about a person is not told.
#[must_use]
pub fn in_force(own: &Settings, policy: &Policy) -> Vec<Setting> {
    let settings = &policy.over(own);
    let managed = policy.report(own).settings;
    let managed: Vec<_> =
        managed.into_iter().filter(|each| each.source == desk_policy::Source::Administrator).collect();
    let sets = |name: &str| {
        let mut known = SETTINGS.iter().filter(|each| managed.iter().any(|by_it| by_it.setting == each.name));
        known.any(|each| {
            each.field.is_some_and(|field| field.trim_start_matches('/').replace('/', ".") == name)
        })
    };
    let flat = |settings: &Settings| {
        let mut all = Vec::new();
        flatten("", &serde_json::to_value(settings).unwrap_or_default(), &mut all);
        all
    };
    let defaults = flat(&Settings::default());
    let all = flat(settings).into_iter().map(|(name, value)| {
        let usual = defaults.iter().any(|(known, default)| *known == name && *default == value);
        let source = match (sets(&name), usual) {
            (true, _) => Source::Administrator,
            (false, true) => Source::Default,
            (false, false) => Source::User,
        };
        let value = if PERSONAL.contains(&name.as_str()) && !usual { "(set)".to_owned() } else { value };
        Setting { setting: name, value, source, problem: None }
    });
    // What is no setting of an agent's has no place in the file.
    let others = SETTINGS.iter().filter(|each| each.field.is_none()).filter_map(|each| {
        let by_it = managed.iter().find(|by_it| by_it.setting == each.name)?;
        Some(told(each.name, by_it.value.clone(), None))
    });
    let findings = policy.findings().iter().map(|finding| {
        let name = finding.setting.as_deref().unwrap_or("policy");
        told(name, String::new(), Some(finding.detail.clone()))
    });
    all.chain(others).chain(findings).collect()
}

fn told(name: &str, value: String, problem: Option<String>) -> Setting {
    Setting { setting: name.to_owned(), value, source: Source::Administrator, problem }
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
        let told = in_force(&settings, &Policy::default());
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

    #[test]
    fn what_it_has_set_wins_and_what_can_not_be_used_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("policy.json");
        let policy = r#"{"server": "fin-a.example.test", "sessionMinutes": 480, "practice": false, "transport": "pigeon"}"#;
        fs::write(&path, policy).unwrap();
        let policy = Policy::of_json(&path, |name| Ok(name.to_owned()));
        let own = Settings { server: "mine.example.test".into(), ..Settings::default() };
        let told = in_force(&own, &policy);
        let by_it: Vec<_> = told.iter().filter(|setting| setting.source == Source::Administrator).collect();
        let good: Vec<_> = by_it.iter().filter(|setting| setting.problem.is_none()).collect();
        let names: Vec<_> =
            good.iter().map(|setting| (setting.setting.as_str(), setting.value.as_str())).collect();
        assert_eq!(
            names,
            [("server", "fin-a.example.test"), ("site.sessionMinutes", "480"), ("practice", "false")]
        );
        let bad: Vec<_> = by_it.iter().filter(|setting| setting.problem.is_some()).collect();
        assert_eq!(bad.len(), 1);
        assert_eq!(bad[0].setting, "transport");
    }
}
