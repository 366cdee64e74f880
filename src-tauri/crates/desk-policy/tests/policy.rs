#![recursion_limit = "256"]
//! Which value applies, and what happens to a wrong one.

use std::{fs, path::PathBuf};

use desk_contract::{
    AlarmLevel, Alarms, Charset, Managed, ManagedSetting, MobileRule, OnClose, OnLock, PolicyFinding,
    PolicyProblem, Preferences, RefreshForm, ServerProblem, Settings, SignInMethod, Site, Transport,
    UserHint, WorkflowMatch, WorkflowRules,
};
use desk_policy::{Acceleration, Policy, SETTINGS, Source};
use log::LevelFilter;
use serde_json::{Value, json};

/// A server name check like the program's own.
fn server(text: &str) -> Result<String, (ServerProblem, String)> {
    match text {
        text if text.contains('/') => Err((ServerProblem::HasPath, "a server name has no path".into())),
        text if text.starts_with(|sign: char| sign.is_ascii_digit()) => {
            Err((ServerProblem::Address, "the server must be named".into()))
        }
        text if text.contains(['"', ' ']) => Err((ServerProblem::NotAName, "that is no server name".into())),
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

/// The setting and the sentence for the log, of every finding.
fn told(policy: &Policy) -> Vec<(&str, &str)> {
    let findings = policy.findings().iter();
    findings
        .map(|finding| (finding.setting.as_deref().unwrap_or_default(), finding.detail.as_str()))
        .collect()
}

/// A value other than the default for each setting.
fn all() -> Value {
    json!({
        "profile": "standard", "server": "FIN-A.example.test", "secondServer": "fin-b.example.test", "extension": "2001",
        "signInMethod": "password", "allowedHosts": ["idp.example.test"],
        "signOutAddresses": ["https://idp.example.test/out"], "sessionMinutes": 480, "keepSession": false,
        "rememberAgent": false, "keepHistoryDays": 7, "askForName": false, "mobileAgent": "callByCall", "refreshForm": "get", "userHint": "beforeAt", "charset": "latin1",
        "transport": "bosh", "agents": 300, "restoreReady": true, "osAccountSignIn": true, "practice": false,
        "logLevel": "debug", "acceleration": "never", "language": "ar", "onClose": "signOut", "onLock": "notReady",
        "startAtLogin": true, "hotkeys": false, "alarmPhone": "toast", "alarmMissedCall": "line", "alarmSignInEnding": "toast",
        "alarmLongState": "sound", "notReadyMinutes": 30, "wrapUpMinutes": 4, "alarmToastSeconds": 0, "alarmSoundSeconds": 20, "maskedVariables": ["user.card"],
        "versionNotice": ["https://updates.example.test/version.json#KEY"],
        "popHosts": ["crm.example.test", "http://old.example.test/"], "httpHosts": ["crm.example.test"], "sendMaskedVariables": true, "workflowMatch": "all",
        "screenPopRinging": "https://crm.example.test/?n=${fromAddress}", "screenPopAnswered": "https://crm.example.test/a",
        "screenPopEnded": "https://crm.example.test/e",
    })
}

#[test]
fn every_setting_reaches_the_field_that_the_program_reads() {
    let policy = policy(&all());
    assert_eq!(policy.findings(), []);
    assert_eq!(all().as_object().unwrap().len(), SETTINGS.len(), "this test does not cover every setting");
    let own = Settings { agent: "mnovak".into(), ..Settings::default() };
    let site = Site {
        allowed_hosts: vec!["idp.example.test".into()],
        refresh: RefreshForm::Get,
        session_minutes: 480,
        keep_history_days: 7,
        user_hint: UserHint::BeforeAt,
        charset: Charset::Latin1,
        mobile_agent: MobileRule::CallByCall,
        sign_out_addresses: vec!["https://idp.example.test/out".into()],
        restore_ready: true,
        transport: Some(Transport::Bosh),
        agents: 300,
        second_server: "fin-b.example.test".into(),
        keep_session: false,
        remember_agent: false,
        ask_for_name: false,
        masked_variables: vec!["user.card".into()],
        alarms: Alarms {
            phone: AlarmLevel::Toast,
            missed_call: AlarmLevel::Line,
            sign_in_ending: AlarmLevel::Toast,
            long_state: AlarmLevel::Sound,
            not_ready_minutes: 30,
            wrap_up_minutes: 4,
            toast_seconds: 0,
            sound_seconds: 20,
        },
        workflows: WorkflowRules {
            pop_hosts: vec!["crm.example.test".into(), "http://old.example.test".into()],
            http_hosts: vec!["crm.example.test".into()],
            send_masked_variables: true,
            workflow_match: WorkflowMatch::All,
            screen_pop_ringing: "https://crm.example.test/?n=${fromAddress}".into(),
            screen_pop_answered: "https://crm.example.test/a".into(),
            screen_pop_ended: "https://crm.example.test/e".into(),
        },
    };
    let expected = Settings {
        server: "fin-a.example.test".into(),
        agent: "mnovak".into(),
        extension: "2001".into(),
        method: Some(SignInMethod::Password),
        preferences: Preferences {
            language: Some("ar".into()),
            on_close: OnClose::SignOut,
            on_lock: OnLock::NotReady,
            start_at_login: true,
            ..Preferences::default()
        },
        site,
        ..Settings::default()
    };
    assert_eq!(policy.over(&own), expected);
    assert_eq!(policy.log_level(), LevelFilter::Debug);
    let notice = policy.version_notice();
    assert_eq!(
        notice.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["https://updates.example.test/version.json#KEY"]
    );
    assert_eq!(policy.acceleration(), Acceleration::Never);
    assert!(!policy.practice_allowed());
    assert!(policy.os_account_sign_in());
    assert!(!policy.hotkeys_allowed());
}

#[test]
fn a_managed_value_overrides_the_users_and_the_users_overrides_the_default() {
    let policy = policy(&json!({ "server": "fin-a.example.test" }));
    let own =
        Settings { server: "typed.example.test".into(), extension: "3001".into(), ..Settings::default() };
    let in_force = policy.over(&own);
    assert_eq!((in_force.server.as_str(), in_force.extension.as_str()), ("fin-a.example.test", "3001"));
    assert_eq!(in_force.site, Site::default());
    assert!(policy.practice_allowed());
    assert!(!policy.os_account_sign_in());
    assert!(policy.hotkeys_allowed());
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
fn a_managed_auto_overrides_the_users_choice() {
    let policy = policy(&json!({ "transport": "auto" }));
    let own =
        Settings { site: Site { transport: Some(Transport::Tcp), ..Site::default() }, ..Settings::default() };
    assert_eq!(policy.over(&own), Settings::default());
    assert_eq!(policy.under(&policy.over(&own), &own), own);
    assert_eq!(policy.managed()[0].value, "auto");
}

#[test]
fn an_allowed_host_may_be_written_as_an_https_address() {
    let policy = policy(&json!({ "allowedHosts": ["https://idp.example.test/", " ids.example.test"] }));
    assert_eq!(policy.managed()[0].value, "idp.example.test, ids.example.test");
    assert_eq!(policy.findings(), []);
}

#[test]
fn the_users_own_value_returns_when_the_policy_is_removed() {
    let policy = policy(&json!({ "server": "fin-a.example.test", "allowedHosts": ["idp.example.test"] }));
    let own =
        Settings { server: "typed.example.test".into(), extension: "3001".into(), ..Settings::default() };
    // The agent typed another extension while the policy was in force.
    let in_force = Settings { extension: "3002".into(), ..policy.over(&own) };
    let written = policy.under(&in_force, &own);
    assert_eq!(written, Settings { extension: "3002".into(), ..own });
}

#[test]
fn a_wrong_value_is_reported_and_only_it_is_ignored() {
    for (value, sentence) in [
        (json!({ "server": "fin-a.example.test/desktop" }), "a server name has no path"),
        (json!({ "server": "10.0.0.7" }), "the server must be named"),
        (json!({ "server": "\"fin-a\" \"fin-b\"" }), "that is no server name"),
        (json!({ "server": ["fin-a"] }), "must be a string, is a list"),
        (json!({ "secondServer": 7 }), "must be a string, is a number"),
        (json!({ "extension": "20 01" }), "an extension must be 1 to 32 digits"),
        (json!({ "extension": 2001 }), "must be a string, is a number"),
        (json!({ "extension": "" }), "an extension must be 1 to 32 digits"),
        (json!({ "signInMethod": "kerberos" }), "must be one of: singleSignOn, password"),
        (json!({ "allowedHosts": "idp.example.test" }), "must be a list, is a string"),
        (json!({ "allowedHosts": [] }), "the list is empty"),
        (
            json!({ "allowedHosts": ["a.example.test:443"] }),
            "entry 1 of the list: a host must not have a port",
        ),
        (json!({ "allowedHosts": [true] }), "entry 1 of the list: must be a string, is true or false"),
        (
            json!({ "signOutAddresses": ["http://idp.example.test/out"] }),
            "entry 1 of the list: an address must begin with https://",
        ),
        (
            json!({ "signOutAddresses": ["out"] }),
            "entry 1 of the list: not an address: relative URL without a base",
        ),
        (json!({ "sessionMinutes": 0 }), "must be from 5 to 10080, is 0"),
        (json!({ "sessionMinutes": 1e9 }), "must be a whole number from 5 to 10080, is a number"),
        (json!({ "sessionMinutes": "600" }), "must be a whole number from 5 to 10080, is a string"),
        (json!({ "practice": "false" }), "must be true or false, is a string"),
        (json!({ "logLevel": null }), "must be a string, is empty"),
        (json!({ "charset": {} }), "must be a string, is a group of settings"),
        (json!({ "password": "x" }), "there is no setting of this name"),
    ] {
        let name = value.as_object().unwrap().keys().next().unwrap().clone();
        let mut with_others = value.as_object().unwrap().clone();
        with_others.insert("restoreReady".into(), true.into());
        let policy = policy(&with_others.into());
        assert_eq!(told(&policy), [(name.as_str(), sentence)]);
        let expected =
            Settings { site: Site { restore_ready: true, ..Site::default() }, ..Settings::default() };
        assert_eq!(policy.over(&Settings::default()), expected, "{name}");
    }
}

/// Rows: the name, whether it prevents a sign-in, whether it does under the profile `strict`.
#[test]
fn a_wrongly_cased_name_of_a_setting_that_restricts_prevents_a_sign_in() {
    for (name, refuses, refuses_under_strict) in [
        ("allowedhosts", true, true),
        ("AllowedHosts ", true, true),
        ("KeepSession", true, true),
        ("Profile", true, true),
        ("Charset", false, true),
        ("alowedHosts", false, true),
        ("wallpaper", false, true),
    ] {
        for (policy, refuses) in [
            (policy(&json!({ name: ["idp.example.test"] })), refuses),
            (strict(json!({ name: ["idp.example.test"] })), refuses_under_strict),
        ] {
            let [finding] = policy.findings() else { unreachable!("{name}: {policy:?}") };
            assert_eq!(finding.setting.as_deref(), Some(name));
            assert_eq!(policy.refusal().is_some(), refuses, "{name}: {policy:?}");
        }
    }
    let finding = policy(&json!({ "allowedhosts": [] })).findings()[0].clone();
    assert_eq!(finding.detail, "there is no setting of this name; its spelling is allowedHosts");
}

/// Which wrong values prevent a sign-in, and which have the strictest value in their place.
#[test]
fn a_wrong_value_never_allows_more_than_a_right_one() {
    for setting in SETTINGS {
        let wrong = policy(&json!({ setting.name: { "never": "right" } }));
        assert_eq!(wrong.findings().len(), 1, "{}", setting.name);
        let refuses =
            ["profile", "server", "secondServer", "allowedHosts", "maskedVariables"].contains(&setting.name);
        assert_eq!(wrong.refusal().is_some(), refuses, "{}", setting.name);
        assert_eq!(wrong.practice_allowed(), !refuses && setting.name != "practice", "{}", setting.name);
        let strictest = match setting.name {
            "refreshForm" => Some("post"),
            "mobileAgent" => Some("deskPhone"),
            "keepHistoryDays" => Some("0"),
            "popHosts" | "httpHosts" => Some("none.invalid"),
            "keepSession" | "rememberAgent" | "hotkeys" | "practice" | "sendMaskedVariables" => Some("false"),
            _ => None,
        };
        let in_force = wrong.managed().into_iter().map(|managed| managed.value).next();
        assert_eq!(in_force.as_deref(), strictest, "{}", setting.name);
    }
}

#[test]
fn an_allow_list_without_a_correct_entry_refuses_and_one_with_a_correct_entry_does_not() {
    for (hosts, refused) in [
        (json!([]), true),
        (json!(["a b"]), true),
        (json!(["a.example.test:443"]), true),
        (json!(["*/", "b.example.test"]), false),
    ] {
        let policy = policy(&json!({ "allowedHosts": hosts }));
        assert_eq!(policy.refusal().is_some(), refused, "{hosts}");
        if let Some(refusal) = policy.refusal() {
            assert_eq!(refusal.setting.as_deref(), Some("allowedHosts"));
        }
    }
}

fn strict(more: Value) -> Policy {
    let mut all =
        json!({ "profile": "strict", "server": "fin-a.example.test", "allowedHosts": ["idp.example.test"] });
    for (name, value) in more.as_object().cloned().unwrap_or_default() {
        all[name] = value;
    }
    policy(&all)
}

#[test]
fn the_strict_profile_sets_what_a_review_asks_for() {
    let policy = strict(json!({}));
    assert!(policy.is_strict());
    assert_eq!(policy.findings(), []);
    assert!(!policy.practice_allowed());
    let site = policy.over(&Settings::default()).site;
    assert_eq!((site.refresh, site.keep_session), (RefreshForm::Post, false));
    let managed: Vec<_> = policy.managed().into_iter().map(|managed| managed.setting).collect();
    assert_eq!(
        managed,
        [
            ManagedSetting::Profile,
            ManagedSetting::Server,
            ManagedSetting::AllowedHosts,
            ManagedSetting::KeepSession,
            ManagedSetting::RefreshForm,
            ManagedSetting::Practice,
        ]
    );
}

#[test]
fn the_strict_profile_wins_over_single_settings_and_says_so() {
    let policy = strict(json!({ "refreshForm": "get", "keepSession": true, "practice": true }));
    let site = policy.over(&Settings::default()).site;
    assert_eq!(
        (site.refresh, site.keep_session, policy.practice_allowed()),
        (RefreshForm::Post, false, false)
    );
    assert_eq!(
        told(&policy),
        [
            ("keepSession", "the profile strict sets it to false, not to true"),
            ("refreshForm", "the profile strict sets it to post, not to get"),
            ("practice", "the profile strict sets it to false, not to true"),
        ]
    );
    assert_eq!(policy.refusal(), None);
    assert_eq!(strict(json!({ "refreshForm": "post", "practice": false })).findings(), []);
}

/// The user can write the settings file, and so could whatever runs as the user.
#[test]
fn the_strict_profile_takes_nothing_of_the_site_from_the_users_own_file() {
    let own = Settings {
        extension: "3001".into(),
        site: Site {
            allowed_hosts: vec!["evil.example.net".into()],
            second_server: "evil.example.net".into(),
            sign_out_addresses: vec!["https://evil.example.net/".into()],
            workflows: WorkflowRules {
                http_hosts: vec!["evil.example.net".into()],
                send_masked_variables: true,
                screen_pop_ringing: "https://evil.example.net/".into(),
                ..WorkflowRules::default()
            },
            ..Site::default()
        },
        ..Settings::default()
    };
    let policy = strict(json!({}));
    let in_force = policy.over(&own);
    assert_eq!(in_force, Settings { extension: "3001".into(), ..policy.over(&Settings::default()) });
    let report = policy.report(&own);
    let second = report.settings.iter().find(|each| each.setting == "secondServer").unwrap();
    assert_eq!((second.value.as_str(), second.source), ("none", Source::Default));
    assert_eq!(policy.under(&in_force, &own), own, "the file keeps what the user wrote");
    let standard = Policy::default().over(&own);
    assert_eq!(standard, own);
}

#[test]
fn the_strict_profile_refuses_a_sign_in_without_server_or_hosts() {
    let without = policy(&json!({ "profile": "strict" }));
    assert_eq!(
        told(&without),
        [("server", "the profile strict needs it"), ("allowedHosts", "the profile strict needs it")]
    );
    assert!(without.findings().iter().all(|finding| finding.refuses));
    let wrong = strict(json!({ "allowedHosts": ["a.example.test:1"] }));
    assert_eq!(wrong.findings().len(), 1, "told once: {wrong:?}");
    assert!(wrong.refusal().is_some());
    assert!(!policy(&json!({ "profile": "standard" })).is_strict());
}

#[test]
fn a_wrong_entry_of_a_list_is_ignored() {
    let policy = policy(&json!({ "allowedHosts": ["IDS.example.test", "*/", "idp.example.test"] }));
    assert_eq!(
        policy.over(&Settings::default()).site.allowed_hosts,
        ["ids.example.test", "idp.example.test"]
    );
    assert_eq!(told(&policy), [("allowedHosts", "entry 2 of the list: a server name has no path")]);
    let [PolicyFinding { entry, problem, .. }] = policy.findings() else { unreachable!("{policy:?}") };
    assert_eq!((*entry, problem), (Some(2), &PolicyProblem::Server { server: ServerProblem::HasPath }));
}

#[test]
fn a_wrong_entry_of_the_masked_variables_prevents_a_sign_in() {
    let policy = policy(&json!({ "maskedVariables": ["user.card", ""] }));
    assert_eq!(policy.over(&Settings::default()).site.masked_variables, ["user.card"]);
    let refusal = policy.refusal().unwrap();
    assert_eq!((refusal.setting.as_deref(), refusal.entry), (Some("maskedVariables"), Some(2)));
}

#[test]
fn a_file_that_cannot_be_read_is_one_finding() {
    let whole = all().to_string();
    for (text, begins) in [
        (&whole[..whole.len() / 2], "the file ends too early: "),
        ("", "the file ends too early: "),
        ("[]", "the file must be one JSON object, in braces"),
        ("server = fin-a", "the file is not JSON: "),
    ] {
        let policy = Policy::of_json(&file(text).path, server);
        let [PolicyFinding { setting: None, detail, .. }] = policy.findings() else {
            unreachable!("{text}: {:?}", policy.findings())
        };
        assert!(detail.starts_with(begins), "{text}: {detail}");
        assert_eq!(policy.over(&Settings::default()), Settings::default());
        assert_eq!(policy.managed(), []);
        assert!(policy.refusal().is_some() && !policy.practice_allowed(), "{text}");
    }
    // A folder in its place.
    let folder = tempfile::tempdir().unwrap();
    let policy = Policy::of_json(folder.path(), server);
    assert!(policy.findings()[0].detail.starts_with("the file cannot be read: "), "{policy:?}");
}

#[test]
fn a_missing_file_means_no_policy() {
    let folder = tempfile::tempdir().unwrap();
    let policy = Policy::of_json(&folder.path().join("policy.json"), server);
    assert_eq!((policy.findings(), policy.managed().len()), ([].as_slice(), 0));
    assert!(policy.refusal().is_none() && policy.practice_allowed());
}

#[test]
fn a_byte_order_mark_and_a_schema_key_are_accepted() {
    let text = format!("\u{feff}{}", json!({ "$schema": "policy.schema.json", "practice": false }));
    let policy = Policy::of_json(&file(&text).path, server);
    assert_eq!(policy.findings(), []);
    assert!(!policy.practice_allowed());
}

#[test]
fn an_unknown_name_is_reported_without_control_characters() {
    let policy = policy(&json!({ format!("a\nb{}", "x".repeat(500)): 1 }));
    assert_eq!(policy.findings()[0].setting.as_deref(), Some(format!("ab{}", "x".repeat(58)).as_str()));
}

#[test]
fn the_documented_defaults_are_those_of_the_program() {
    let defaults = serde_json::to_value(Settings::default()).unwrap();
    for setting in SETTINGS {
        assert_eq!(json!(setting.id), json!(setting.name), "the two names of a setting");
        let Some(field) = setting.field else { continue };
        let default =
            defaults.pointer(field).unwrap_or_else(|| unreachable!("{} has no field", setting.name));
        match default {
            Value::Bool(_) | Value::Number(_) => assert_eq!(default.to_string(), setting.default),
            // A word such as `auto` is documented literally; an empty value is described.
            Value::String(word) if !word.is_empty() => assert_eq!(word, setting.default),
            Value::String(_) | Value::Null | Value::Array(_) => assert!(!setting.default.is_empty()),
            Value::Object(_) => unreachable!("{} is a group", setting.name),
        }
    }
}

#[test]
fn an_address_with_variables_is_used_only_if_they_cannot_change_its_host() {
    for (template, problem) in [
        ("https://crm.example.test/find?n=${fromAddress}&c=${callVariable1}", None),
        ("https://${callVariable1}/", Some(PolicyProblem::BadVariable)),
        ("https://crm.example.test${callVariable1}", Some(PolicyProblem::BadVariable)),
        ("https://crm.example.test/${", Some(PolicyProblem::BadVariable)),
        ("https://crm.example.test/${}", Some(PolicyProblem::BadVariable)),
        ("http://crm.example.test/", Some(PolicyProblem::AddressNotHttps)),
        ("javascript:alert(1)", Some(PolicyProblem::AddressNotHttps)),
    ] {
        let policy = policy(&json!({ "screenPopRinging": template }));
        let problems: Vec<_> = policy.findings().iter().map(|finding| finding.problem.clone()).collect();
        assert_eq!(problems, Vec::from_iter(problem), "{template}");
    }
}
