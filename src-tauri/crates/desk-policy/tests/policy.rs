//! Which value is in force, and what becomes of one that is wrong.

use std::{fs, path::PathBuf};

use desk_contract::{
    Charset, Managed, ManagedSetting, PolicyFinding, RefreshForm, Settings, SignInMethod, Site, Transport,
    UserHint,
};
use desk_policy::{Acceleration, Policy, SETTINGS, Source};
use log::LevelFilter;
use serde_json::{Value, json};

/// A rule like the program's own.
fn server(text: &str) -> Result<String, String> {
    match text {
        text if text.contains('/') => Err("a server name has no path".into()),
        text if text.starts_with(|sign: char| sign.is_ascii_digit()) => {
            Err("the server must be named".into())
        }
        text if text.contains(['"', ' ']) => Err("that is no server name".into()),
        text => Ok(text.to_ascii_lowercase()),
    }
}

struct File {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn file(text: &str) -> File {
    let made = tempfile::tempdir().and_then(|folder| {
        let path = folder.path().join("policy.json");
        fs::write(&path, text)?;
        Ok(File { _folder: folder, path })
    });
    made.unwrap_or_else(|why| unreachable!("no file: {why}"))
}

fn policy(json: &Value) -> Policy {
    Policy::of_json(&file(&json.to_string()).path, server)
}

fn finding(setting: &str, detail: &str) -> PolicyFinding {
    PolicyFinding { setting: Some(setting.to_owned()), detail: detail.to_owned() }
}

/// Another value than the default for each setting.
fn all() -> Value {
    json!({
        "server": "FIN-A.example.test", "secondServer": "fin-b.example.test", "extension": "2001",
        "signInMethod": "password", "allowedHosts": ["idp.example.test"],
        "signOutAddresses": ["https://idp.example.test/out"], "sessionMinutes": 480, "keepSession": false,
        "rememberAgent": false, "askForName": false, "refreshForm": "get", "userHint": "beforeAt", "charset": "latin1",
        "transport": "bosh", "agents": 300, "restoreReady": true, "osAccountSignIn": true, "practice": false,
        "logLevel": "debug", "acceleration": "never",
    })
}

#[test]
fn every_setting_arrives_where_the_program_uses_it() {
    let policy = policy(&all());
    assert_eq!(policy.findings(), []);
    assert_eq!(all().as_object().unwrap().len(), SETTINGS.len(), "a setting is not in this test");
    let own = Settings { agent: "mnovak".into(), ..Settings::default() };
    let site = Site {
        allowed_hosts: vec!["idp.example.test".into()],
        refresh: RefreshForm::Get,
        session_minutes: 480,
        user_hint: UserHint::BeforeAt,
        charset: Charset::Latin1,
        sign_out_addresses: vec!["https://idp.example.test/out".into()],
        restore_ready: true,
        transport: Some(Transport::Bosh),
        agents: 300,
        second_server: "fin-b.example.test".into(),
        keep_session: false,
        remember_agent: false,
        ask_for_name: false,
    };
    let expected = Settings {
        server: "fin-a.example.test".into(),
        agent: "mnovak".into(),
        extension: "2001".into(),
        method: Some(SignInMethod::Password),
        site,
        ..Settings::default()
    };
    assert_eq!(policy.over(&own), expected);
    assert_eq!(policy.log_level(), LevelFilter::Debug);
    assert_eq!(policy.acceleration(), Acceleration::Never);
    assert!(!policy.practice_allowed());
    assert!(policy.os_account_sign_in());
}

#[test]
fn the_administrator_is_before_the_user_and_the_user_before_the_default() {
    let policy = policy(&json!({ "server": "fin-a.example.test" }));
    let own =
        Settings { server: "typed.example.test".into(), extension: "3001".into(), ..Settings::default() };
    let in_force = policy.over(&own);
    assert_eq!((in_force.server.as_str(), in_force.extension.as_str()), ("fin-a.example.test", "3001"));
    assert_eq!(in_force.site, Site::default());
    assert!(policy.practice_allowed());
    assert!(!policy.os_account_sign_in());
    assert_eq!(policy.log_level(), LevelFilter::Info);
    assert_eq!(policy.acceleration(), Acceleration::Auto);

    let report = policy.report(&own);
    let of = |name| report.settings.iter().find(|each| each.setting == name).unwrap();
    assert_eq!(
        (of("server").value.as_str(), of("server").source),
        ("fin-a.example.test", Source::Administrator)
    );
    assert_eq!((of("extension").value.as_str(), of("extension").source), ("3001", Source::User));
    assert_eq!((of("sessionMinutes").value.as_str(), of("sessionMinutes").source), ("600", Source::Default));
    assert_eq!(
        policy.managed(),
        [Managed { setting: ManagedSetting::Server, value: "fin-a.example.test".into() }]
    );
}

#[test]
fn the_word_for_none_of_the_others_takes_the_users_choice_away() {
    let policy = policy(&json!({ "transport": "auto" }));
    let own =
        Settings { site: Site { transport: Some(Transport::Tcp), ..Site::default() }, ..Settings::default() };
    assert_eq!(policy.over(&own), Settings::default());
    assert_eq!(policy.under(&policy.over(&own), &own), own);
    assert_eq!(policy.managed()[0].value, "auto");
}

#[test]
fn a_host_is_understood_as_an_address_too() {
    let policy = policy(&json!({ "allowedHosts": ["https://idp.example.test/", " ids.example.test"] }));
    assert_eq!(policy.managed()[0].value, "idp.example.test, ids.example.test");
    assert_eq!(policy.findings(), []);
}

#[test]
fn what_the_user_has_chosen_is_there_again_when_the_policy_is_gone() {
    let policy = policy(&json!({ "server": "fin-a.example.test", "allowedHosts": ["idp.example.test"] }));
    let own =
        Settings { server: "typed.example.test".into(), extension: "3001".into(), ..Settings::default() };
    // The agent typed another extension while the policy was in force.
    let in_force = Settings { extension: "3002".into(), ..policy.over(&own) };
    let written = policy.under(&in_force, &own);
    assert_eq!(written, Settings { extension: "3002".into(), ..own });
}

#[test]
fn a_value_that_is_wrong_is_told_and_left_out_alone() {
    for (value, sentence) in [
        (json!({ "server": "fin-a.example.test/desktop" }), "a server name has no path"),
        (json!({ "server": "10.0.0.7" }), "the server must be named"),
        (json!({ "server": "\"fin-a\" \"fin-b\"" }), "that is no server name"),
        (json!({ "server": ["fin-a"] }), "it must be a text, and is a list"),
        (json!({ "secondServer": 7 }), "it must be a text, and is a number"),
        (json!({ "extension": "20 01" }), "an extension has digits only, 1 to 32 of them"),
        (json!({ "extension": 2001 }), "it must be a text, and is a number"),
        (json!({ "extension": "" }), "an extension has digits only, 1 to 32 of them"),
        (json!({ "signInMethod": "kerberos" }), "it must be one of these words: singleSignOn, password"),
        (json!({ "allowedHosts": "idp.example.test" }), "it must be a list, and is a text"),
        (json!({ "allowedHosts": [] }), "the list is empty"),
        (json!({ "allowedHosts": ["a.example.test:443"] }), "part 1 of the list: a host has no port here"),
        (json!({ "allowedHosts": [true] }), "part 1 of the list: it must be a text, and is true or false"),
        (
            json!({ "signOutAddresses": ["http://idp.example.test/out"] }),
            "part 1 of the list: an address must begin with https://",
        ),
        (
            json!({ "signOutAddresses": ["out"] }),
            "part 1 of the list: that is no address: relative URL without a base",
        ),
        (json!({ "sessionMinutes": 0 }), "it must be from 5 to 10080, and is 0"),
        (json!({ "sessionMinutes": 1e9 }), "it must be a whole number from 5 to 10080, and is a number"),
        (json!({ "sessionMinutes": "600" }), "it must be a whole number from 5 to 10080, and is a text"),
        (json!({ "practice": "false" }), "it must be true or false, and is a text"),
        (json!({ "logLevel": null }), "it must be a text, and is empty"),
        (json!({ "charset": {} }), "it must be a text, and is a group of settings"),
        (json!({ "password": "x" }), "there is no setting of this name"),
    ] {
        let name = value.as_object().unwrap().keys().next().unwrap().clone();
        let mut with_others = value.as_object().unwrap().clone();
        with_others.insert("restoreReady".into(), true.into());
        let policy = policy(&with_others.into());
        assert_eq!(policy.findings(), [finding(&name, sentence)]);
        let expected =
            Settings { site: Site { restore_ready: true, ..Site::default() }, ..Settings::default() };
        assert_eq!(policy.over(&Settings::default()), expected, "{name}");
    }
}

#[test]
fn of_a_list_the_part_that_is_wrong_is_left_out() {
    let policy = policy(&json!({ "allowedHosts": ["IDS.example.test", "*/", "idp.example.test"] }));
    assert_eq!(
        policy.over(&Settings::default()).site.allowed_hosts,
        ["ids.example.test", "idp.example.test"]
    );
    assert_eq!(policy.findings(), [finding("allowedHosts", "part 2 of the list: a server name has no path")]);
}

#[test]
fn a_file_that_can_not_be_read_is_one_sentence() {
    let whole = all().to_string();
    for (text, begins) in [
        (&whole[..whole.len() / 2], "the file ends too early: "),
        ("", "the file ends too early: "),
        ("[]", "the file must be one JSON object, in braces"),
        ("server = fin-a", "the file is no JSON: "),
    ] {
        let policy = Policy::of_json(&file(text).path, server);
        let [PolicyFinding { setting: None, detail }] = policy.findings() else {
            unreachable!("{text}: {:?}", policy.findings())
        };
        assert!(detail.starts_with(begins), "{text}: {detail}");
        assert_eq!(policy.over(&Settings::default()), Settings::default());
        assert_eq!(policy.managed(), []);
    }
    // A folder in its place.
    let folder = tempfile::tempdir().unwrap();
    let policy = Policy::of_json(folder.path(), server);
    assert!(policy.findings()[0].detail.starts_with("the file can not be read: "), "{policy:?}");
}

#[test]
fn no_file_is_no_policy() {
    let folder = tempfile::tempdir().unwrap();
    let policy = Policy::of_json(&folder.path().join("policy.json"), server);
    assert_eq!((policy.findings(), policy.managed().len()), ([].as_slice(), 0));
}

#[test]
fn what_editors_leave_in_a_file_is_nothing_wrong() {
    let text = format!("\u{feff}{}", json!({ "$schema": "policy.schema.json", "practice": false }));
    let policy = Policy::of_json(&file(&text).path, server);
    assert_eq!(policy.findings(), []);
    assert!(!policy.practice_allowed());
}

#[test]
fn an_unknown_name_is_repeated_without_what_would_tear_a_log_line() {
    let policy = policy(&json!({ format!("a\nb{}", "x".repeat(500)): 1 }));
    assert_eq!(policy.findings()[0].setting.as_deref(), Some(format!("ab{}", "x".repeat(58)).as_str()));
}

#[test]
fn the_list_says_what_the_program_does_by_itself() {
    let defaults = serde_json::to_value(Settings::default()).unwrap();
    for setting in SETTINGS {
        assert_eq!(json!(setting.id), json!(setting.name), "the two names of a setting");
        let Some(field) = setting.field else { continue };
        let default =
            defaults.pointer(field).unwrap_or_else(|| unreachable!("{} has no field", setting.name));
        match default {
            Value::Bool(_) | Value::Number(_) => assert_eq!(default.to_string(), setting.default),
            // `auto` and the like are words; what is empty is described.
            Value::String(word) if !word.is_empty() => assert_eq!(word, setting.default),
            Value::String(_) | Value::Null | Value::Array(_) => assert!(!setting.default.is_empty()),
            Value::Object(_) => unreachable!("{} is a group", setting.name),
        }
    }
}
