use desk_contract::ServerProblem;
use serde_json::json;

use super::*;
use crate::{Policy, SETTINGS, policy::Place};

fn server(text: &str) -> Result<String, (ServerProblem, String)> {
    if text.contains('/') {
        return Err((ServerProblem::HasPath, "a server name has no path".into()));
    }
    Ok(text.to_owned())
}

/// The setting and the sentence for the log, of every finding.
fn told(policy: &Policy) -> Vec<(&str, &str)> {
    let findings = policy.findings().iter();
    findings
        .map(|finding| (finding.setting.as_deref().unwrap_or_default(), finding.detail.as_str()))
        .collect()
}

#[test]
fn values_of_a_group_policy_and_of_the_msi_are_read_alike() {
    let group_policy = [
        ("Server", Entry::Text("fin-a.example.test".into())),
        ("KeepSession", Entry::Number(0)),
        ("Practice", Entry::Number(1)),
        ("SessionMinutes", Entry::Number(480)),
        (
            "AllowedHosts",
            Entry::Texts(vec!["ids.example.test".into(), "idp.example.test".into(), String::new()]),
        ),
    ];
    let installer = [
        ("SERVER", Entry::Text("fin-a.example.test".into())),
        ("keepsession", Entry::Text("False".into())),
        ("Practice", Entry::Text("1".into())),
        ("SessionMinutes", Entry::Text(" 480 ".into())),
        ("AllowedHosts", Entry::Text("ids.example.test; idp.example.test;".into())),
    ];
    let expected = json!({
        "server": "fin-a.example.test", "keepSession": false, "practice": true, "sessionMinutes": 480,
        "allowedHosts": ["ids.example.test", "idp.example.test"],
    });
    for entries in [group_policy, installer] {
        let raw = registry(entries.map(|(name, entry)| (name.to_owned(), entry)));
        assert_eq!(serde_json::Value::Object(raw), expected);
    }
}

#[test]
fn a_group_policy_overrides_a_property_of_the_msi() {
    let given = texts(&[("Server", "given.example.test"), ("Extension", "2001")]);
    let policy = texts(&[("SERVER", "policy.example.test"), ("Charset", "latin1")]);
    let expected = json!({ "server": "policy.example.test", "extension": "2001", "charset": "latin1" });
    assert_eq!(serde_json::Value::Object(under(given, policy)), expected);
}

/// Values of type `REG_SZ`.
fn texts(entries: &[(&str, &str)]) -> Vec<(String, Entry)> {
    entries.iter().map(|(name, text)| ((*name).to_owned(), Entry::Text((*text).to_owned()))).collect()
}

#[test]
fn an_empty_string_is_not_set_in_the_key_of_the_msi_and_a_wrong_value_in_that_of_a_group_policy() {
    let empty = texts(&[("AllowedHosts", ""), ("Practice", ""), ("Charset", "")]);
    let of = |raw| Policy::new(Place::default(), Ok(raw), server);
    let given = of(under(empty.clone(), Vec::new()));
    assert_eq!((given.findings(), given.managed().len()), ([].as_slice(), 0));

    let correct = texts(&[("AllowedHosts", "idp.example.test"), ("Practice", "1")]);
    let policy = of(under(correct, empty));
    assert_eq!(
        told(&policy),
        [
            ("allowedHosts", "the list is empty"),
            ("charset", "must be one of: utf8, latin1"),
            ("practice", "must be true or false, is a string"),
        ]
    );
    assert_eq!(policy.refusal().and_then(|refusal| refusal.setting.as_deref()), Some("allowedHosts"));
    assert!(!policy.practice_allowed());
}

#[test]
fn each_wrong_registry_value_is_reported() {
    let raw = registry(
        [
            ("Server", Entry::Text("\"fin-a.example.test\"/x".into())),
            ("KeepSession", Entry::Text("perhaps".into())),
            ("Practice", Entry::Number(7)),
            ("SessionMinutes", Entry::Text("ten".into())),
            ("Charset", Entry::Other),
            ("Extension", Entry::Text("2001".into())),
            ("Sever", Entry::Text("x".into())),
        ]
        .map(|(name, entry)| (name.to_owned(), entry)),
    );
    let policy = Policy::new(Place::default(), Ok(raw), server);
    assert_eq!(
        told(&policy),
        [
            ("server", "a server name has no path"),
            ("sessionMinutes", "must be a whole number from 5 to 10080, is a string"),
            ("keepSession", "must be true or false, is a string"),
            ("charset", "must be a string, is empty"),
            ("practice", "must be true or false, is a number"),
            ("Sever", "there is no setting of this name"),
        ]
    );
    let managed: Vec<_> = policy.managed().into_iter().map(|managed| managed.value).collect();
    assert_eq!(managed, ["2001", "false", "false"], "and the strictest values for two of the wrong ones");
}

#[test]
fn a_property_list_is_read_as_xml_and_as_binary() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("org.aplomb.desktop.plist");
    let mut all = plist::Dictionary::new();
    all.insert("server".into(), "fin-a.example.test".into());
    all.insert("sessionMinutes".into(), 480.into());
    all.insert("keepSession".into(), false.into());
    all.insert("allowedHosts".into(), plist::Value::Array(vec!["idp.example.test".into()]));
    all.insert("charset".into(), plist::Date::from(std::time::SystemTime::UNIX_EPOCH).into());
    all.insert("PayloadUUID".into(), "5B0C6C2E".into());
    all.insert("_manualProfile".into(), true.into());
    let all = plist::Value::Dictionary(all);
    for write in [plist::Value::to_file_xml, plist::Value::to_file_binary] {
        write(&all, &path).unwrap();
        let policy = Policy::new(Place::default(), property_list(&path), server);
        assert_eq!(policy.managed().len(), 4, "{policy:?}");
        assert_eq!(policy.findings().len(), 1, "{policy:?}");
        assert_eq!(policy.findings()[0].setting.as_deref(), Some("charset"));
    }
    std::fs::write(&path, "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>serv").unwrap();
    let policy = Policy::new(Place::default(), property_list(&path), server);
    let [finding] = policy.findings() else { unreachable!("{policy:?}") };
    assert!(finding.detail.starts_with("the file is not a property list: "), "{}", finding.detail);
}

#[test]
fn a_file_over_the_size_limit_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("policy.json");
    std::fs::write(&path, " ".repeat(MAX_FILE as usize + 1)).unwrap();
    assert_eq!(json_file(&path), Err(Wrong::new(Problem::TooLarge, "the file is too large")));
    std::fs::write(&path, format!("{{}}{}", " ".repeat(MAX_FILE as usize - 2))).unwrap();
    assert_eq!(json_file(&path), Ok(Raw::new()));
}

#[test]
fn msi_property_names_are_unique() {
    let all: Vec<_> =
        SETTINGS.iter().map(|setting| (setting.name, setting.registry_value(), setting.property())).collect();
    assert!(all.contains(&("secondServer", "SecondServer".into(), "SECOND_SERVER".into())), "{all:?}");
    let mut properties: Vec<_> = all.iter().map(|(_, _, property)| property.as_str()).collect();
    properties.sort_unstable();
    properties.dedup();
    assert_eq!(properties.len(), SETTINGS.len());
}
