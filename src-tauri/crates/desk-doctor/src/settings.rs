//! The settings file, read without the program that keeps it, and who set what.

use std::{fs, io, path::Path};

use desk_contract::Settings;
use desk_policy::{Policy, SETTINGS, Source};
use desk_texts::text;
use serde_json::Value;

use crate::computer::{Setting, SettingsState};

/// The member of the file that holds the settings.
const KEY: &str = "settings";

/// Settings whose values are told. Of any other only that it is set: one that is added to the program can be about a person, and can hold an address with a
/// secret in it.
const TOLD: &[&str] = &[
    // Of IT's list.
    "profile",
    "server",
    "secondServer",
    "signInMethod",
    "allowedHosts",
    "sessionMinutes",
    "keepSession",
    "rememberAgent",
    "keepHistoryDays",
    "askForName",
    "mobileAgent",
    "refreshForm",
    "userHint",
    "charset",
    "transport",
    "agents",
    "restoreReady",
    "language",
    "onClose",
    "onLock",
    "startAtLogin",
    "alarmPhone",
    "alarmMissedCall",
    "alarmSignInEnding",
    "alarmLongState",
    "notReadyMinutes",
    "wrapUpMinutes",
    "alarmToastSeconds",
    "alarmSoundSeconds",
    "popHosts",
    "httpHosts",
    "sendMaskedVariables",
    "workflowMatch",
    "hotkeys",
    "osAccountSignIn",
    "practice",
    "logLevel",
    "acceleration",
    // Of the agent's choices.
    "mobile.mode",
    "preferences.appearance",
    "preferences.columns.data",
    "preferences.columns.side",
    "preferences.compactBar.edge",
    "preferences.compactBar.open",
    "preferences.density",
    "preferences.hotkeys.answerOrEnd",
    "preferences.hotkeys.hold",
    "preferences.hotkeys.readyOrNotReady",
    "preferences.hotkeys.show",
    "preferences.notifications.sound",
    "preferences.notifications.toasts",
    "preferences.notifications.volume",
    "preferences.textSize",
];

/// The beginning of the names of what was found out about a server: a way to reach it.
const FOUND: &str = "found.";

/// What stands in the place of a value that is not told.
const SET: &str = "(set)";

/// Reads the settings file. One that is missing, or can not be read, gives the defaults.
pub(crate) fn read(path: &Path) -> (Settings, SettingsState) {
    let state = |found, problem| SettingsState { path: shown(path), found, problem };
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(why) if why.kind() == io::ErrorKind::NotFound => {
            return (Settings::default(), state(false, None));
        }
        Err(why) => return (Settings::default(), state(true, Some(why.to_string()))),
    };
    let read = serde_json::from_slice::<Value>(&bytes).and_then(|mut whole| {
        match whole.get_mut(KEY).map(Value::take) {
            Some(settings) => serde_json::from_value(settings),
            None => Ok(Settings::default()),
        }
    });
    match read {
        Ok(settings) => (settings, state(true, None)),
        // Not the parser's own sentence: it may repeat a value, and so the name of a person.
        Err(why) => {
            let what = if why.is_data() { "doctor-detail-wrongKind" } else { "doctor-detail-noJson" };
            let problem = match (text(what, &[]), why.line()) {
                (what, 0) => what,
                (what, line) => {
                    let place =
                        [("line", line.to_string().into()), ("column", why.column().to_string().into())];
                    text("doctor-detail-place", &[[("what", what.into())].as_slice(), &place].concat())
                }
            };
            (Settings::default(), state(true, Some(problem)))
        }
    }
}

/// A path without the name of the person whose it is.
fn shown(path: &Path) -> String {
    let below = dirs::home_dir().and_then(|home| path.strip_prefix(home).ok().map(Path::to_owned));
    below.map_or_else(|| path.display().to_string(), |below| Path::new("~").join(below).display().to_string())
}

/// Every setting with its value and who set it, and what IT has set that can not be used. What is about a person is not told.
pub(crate) fn in_force(own: &Settings, policy: &Policy) -> Vec<Setting> {
    let report = policy.report(own);
    let by_list = report.settings.into_iter().map(|each| (each.setting.to_owned(), each.value, each.source));
    // What is in no list of IT's: the agent's name, the looks, what was found out.
    let [mine, usual] = [own, &Settings::default()].map(|settings| {
        let mut all = Vec::new();
        flatten("", &serde_json::to_value(settings).unwrap_or_default(), &mut all);
        all
    });
    let listed = |name: &str| {
        let pointer = format!("/{}", name.replace('.', "/"));
        SETTINGS.iter().any(|setting| setting.field == Some(&*pointer))
    };
    let others = mine.into_iter().filter(|(name, _)| !listed(name)).map(|(name, value)| {
        let is_usual = usual.iter().any(|(other, by_default)| *other == name && *by_default == value);
        (name, value, if is_usual { Source::Default } else { Source::User })
    });
    let all = by_list.chain(others).map(|(setting, value, source)| Setting {
        value: told(&setting, value, source),
        setting,
        source,
        problem: None,
    });
    let findings = report.findings.into_iter().filter_map(|finding| {
        let (setting, problem) = (finding.setting?, Some(finding.detail));
        Some(Setting { setting, value: String::new(), source: Source::Administrator, problem })
    });
    all.chain(findings).collect()
}

/// The value of a setting, if it may be in a support bundle. Defaults are constants of this program.
fn told(setting: &str, value: String, source: Source) -> String {
    let is_told = source == Source::Default || TOLD.contains(&setting) || setting.starts_with(FOUND);
    if is_told { value } else { SET.to_owned() }
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
    use desk_contract::{MobileAgent, MobileMode, Notifications, Preferences};

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
        for broken in ["{\"settings\":{", "{\"settings\":{\"agent\":61234}}", "no"] {
            fs::write(&path, broken).unwrap();
            let (settings, state) = read(&path);
            assert_eq!(settings, Settings::default());
            let problem = state.problem.unwrap_or_default();
            assert!(state.found && !problem.is_empty() && !problem.contains("61234"), "{broken}: {problem}");
        }
    }

    #[test]
    fn who_set_what_is_told_and_nobody_is_named() {
        let settings = Settings {
            server: "fin-a.example.test".into(),
            agent: "mnovak".into(),
            extension: "61234".into(),
            mobile: Some(MobileAgent { mode: MobileMode::CallByCall, number: "0045550123".into() }),
            preferences: Preferences {
                lock_reason: Some("Dentist".into()),
                notifications: Notifications {
                    output: Some("Martina's headset".into()),
                    ..Notifications::default()
                },
                ..Preferences::default()
            },
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
            (find("sessionMinutes").value.as_str(), find("sessionMinutes").source),
            ("600", Source::Default)
        );
        let text = serde_json::to_string(&told).unwrap();
        for never in ["mnovak", "61234", "0045550123", "Dentist", "Martina"] {
            assert!(!text.contains(never), "{text}");
        }
    }

    #[test]
    fn of_a_setting_that_is_not_known_to_be_harmless_only_that_it_is_set_is_told() {
        for source in [Source::User, Source::Administrator] {
            assert_eq!(told("preferences.nickname", "Martina".to_owned(), source), "(set)");
            assert_eq!(told("signOutAddresses", "https://idp/?user=mnovak".to_owned(), source), "(set)");
            assert_eq!(told("sessionMinutes", "480".to_owned(), source), "480");
        }
        assert_eq!(told("screenPopRinging", String::new(), Source::Default), "");
    }

    #[test]
    fn every_setting_that_is_told_exists() {
        let mobile = Some(MobileAgent { mode: MobileMode::CallByCall, number: String::new() });
        let settings = in_force(&Settings { mobile, ..Settings::default() }, &Policy::default());
        let names: Vec<_> = settings.iter().map(|setting| setting.setting.as_str()).collect();
        assert!(TOLD.iter().all(|told| names.contains(told)), "{names:?}");
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
            [("server", "fin-a.example.test"), ("sessionMinutes", "480"), ("practice", "false")]
        );
        let bad: Vec<_> = by_it.iter().filter(|setting| setting.problem.is_some()).collect();
        assert_eq!(bad.len(), 1);
        assert_eq!(bad[0].setting, "transport");
    }
}
