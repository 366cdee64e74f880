//! A configuration profile for macOS, and the manifest from which profile editors build a form.

use std::io;

use desk_policy::{Kind, PROFILE_DOMAIN, SETTINGS, Setting};
use plist::{Date, Dictionary, Value};

use crate::{header::HEADER, json};

/// The UUIDs of the profile and of its one payload. A company that derives its own profile replaces them.
const PROFILE: &str = "5B0C6C2E-2B51-4C6B-8E3A-6F4C4C0D2A10";
const PAYLOAD: &str = "5B0C6C2E-2B51-4C6B-8E3A-6F4C4C0D2A11";

/// The format requires a date of the last change. A fixed one keeps the generated file reproducible.
const CHANGED: &str = "2026-01-01T00:00:00Z";

pub(crate) fn profile() -> io::Result<String> {
    let mut part = payload(PROFILE_DOMAIN, PROFILE_DOMAIN, PAYLOAD, "Aplomb");
    for setting in SETTINGS {
        part.insert(setting.name.to_owned(), example(setting)?);
    }
    let mut profile = payload("Configuration", "org.aplomb.desktop.profile", PROFILE, "Aplomb");
    profile.insert("PayloadScope".into(), "System".into());
    profile.insert(
        "PayloadDescription".into(),
        "Managed settings of Aplomb. Remove the settings that you do not need.".into(),
    );
    profile.insert("PayloadContent".into(), vec![Value::from(part)].into());
    text(profile)
}

fn payload(kind: &str, identifier: &str, uuid: &str, name: &str) -> Dictionary {
    [
        ("PayloadType", Value::from(kind)),
        ("PayloadVersion", 1.into()),
        ("PayloadIdentifier", identifier.into()),
        ("PayloadUUID", uuid.into()),
        ("PayloadDisplayName", name.into()),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect()
}

fn example(setting: &Setting) -> io::Result<Value> {
    plist::to_value(&json::value(setting)?).map_err(io::Error::other)
}

pub(crate) fn manifest() -> io::Result<String> {
    let mut keys: Vec<Value> = vec![
        fixed("PayloadDescription", "string", "Aplomb settings".into()).into(),
        fixed("PayloadDisplayName", "string", "Aplomb".into()).into(),
        fixed("PayloadIdentifier", "string", PROFILE_DOMAIN.into()).into(),
        fixed("PayloadType", "string", PROFILE_DOMAIN.into()).into(),
        fixed("PayloadUUID", "string", "".into()).into(),
        fixed("PayloadVersion", "integer", 1.into()).into(),
    ];
    for setting in SETTINGS {
        keys.push(subkey(setting)?.into());
    }
    let changed = Date::from_xml_format(CHANGED).map_err(io::Error::other)?;
    let manifest = Dictionary::from_iter([
        ("pfm_description", Value::from("Managed settings of Aplomb")),
        ("pfm_domain", PROFILE_DOMAIN.into()),
        ("pfm_format_version", 1.into()),
        ("pfm_interaction", "combined".into()),
        ("pfm_last_modified", changed.into()),
        ("pfm_platforms", vec![Value::from("macOS")].into()),
        ("pfm_subkeys", keys.into()),
        ("pfm_targets", vec![Value::from("system")].into()),
        ("pfm_title", "Aplomb".into()),
        ("pfm_unique", true.into()),
        ("pfm_version", 1.into()),
    ]);
    text(manifest)
}

/// One of the keys that every payload has.
fn fixed(name: &str, kind: &str, default: Value) -> Dictionary {
    [
        ("pfm_name", Value::from(name)),
        ("pfm_title", name.into()),
        ("pfm_type", kind.into()),
        ("pfm_default", default),
        ("pfm_require", "always".into()),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect()
}

fn subkey(setting: &Setting) -> io::Result<Dictionary> {
    let mut key = Dictionary::from_iter([
        ("pfm_name", Value::from(setting.name)),
        ("pfm_title", setting.title.into()),
        ("pfm_description", format!("{} Default: {}.", setting.about, setting.default).into()),
        ("pfm_app_min", setting.since.into()),
    ]);
    let kind = match setting.kind {
        Kind::Server | Kind::Extension => {
            key.insert("pfm_value_placeholder".into(), example(setting)?);
            "string"
        }
        Kind::Switch => "boolean",
        Kind::Number { min, max } => {
            key.insert("pfm_range_min".into(), min.into());
            key.insert("pfm_range_max".into(), max.into());
            "integer"
        }
        Kind::Choice(choices) => {
            let words = |of: fn(&desk_policy::Choice) -> &'static str| {
                choices.iter().map(|choice| Value::from(of(choice))).collect::<Vec<_>>()
            };
            key.insert("pfm_range_list".into(), words(|choice| choice.value).into());
            key.insert("pfm_range_list_titles".into(), words(|choice| choice.title).into());
            "string"
        }
        Kind::Hosts | Kind::Addresses | Kind::Variables => {
            let part = Dictionary::from_iter([("pfm_type", Value::from("string"))]);
            key.insert("pfm_subkeys".into(), vec![Value::from(part)].into());
            "array"
        }
    };
    key.insert("pfm_type".into(), kind.into());
    Ok(key)
}

fn text(all: Dictionary) -> io::Result<String> {
    let mut bytes = Vec::new();
    Value::from(all).to_writer_xml(&mut bytes).map_err(io::Error::other)?;
    let text = String::from_utf8(bytes).map_err(io::Error::other)?;
    // The plist crate writes no comments, so the header is inserted before the root element.
    Ok(format!("{}\n", text.replacen("<plist", &format!("<!-- {HEADER} -->\n<plist"), 1)))
}
