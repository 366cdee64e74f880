//! Checks values against the type of their setting.

use desk_contract::Settings;
use serde_json::Value;
use url::Url;

use crate::{Kind, Setting};

/// Parses a server name as a person types it. Returns the name in the program's spelling, or one sentence that says what is wrong.
pub type ServerName = fn(&str) -> Result<String, String>;

/// A value that matches the type of its setting.
pub(crate) struct Valid {
    pub(crate) value: Value,
    /// What is wrong with entries of a list that are ignored.
    pub(crate) left_out: Vec<String>,
}

/// The value as the program uses it.
///
/// # Errors
/// One sentence that says why the value is ignored.
pub(crate) fn check(setting: &Setting, raw: &Value, server: ServerName) -> Result<Valid, String> {
    let good = |value| Ok(Valid { value, left_out: Vec::new() });
    match setting.kind {
        Kind::Server => good(server(text(raw)?)?.into()),
        Kind::Extension => {
            let digits = text(raw)?.trim();
            if !(1..=32).contains(&digits.len()) || !digits.chars().all(|sign| sign.is_ascii_digit()) {
                return Err("an extension must be 1 to 32 digits".into());
            }
            good(digits.into())
        }
        Kind::Switch if raw.is_boolean() => good(raw.clone()),
        Kind::Switch => Err(format!("must be true or false, is {}", type_name(raw))),
        Kind::Number { min, max } => {
            let number = raw.as_u64().ok_or_else(|| {
                format!("must be a whole number from {min} to {max}, is {}", type_name(raw))
            })?;
            if !(u64::from(min)..=u64::from(max)).contains(&number) {
                return Err(format!("must be from {min} to {max}, is {number}"));
            }
            good(raw.clone())
        }
        Kind::Choice(choices) => {
            let word = text(raw)?;
            if choices.iter().any(|choice| choice.value == word) {
                return good(raw.clone());
            }
            let words: Vec<_> = choices.iter().map(|choice| choice.value).collect();
            Err(format!("must be one of: {}", words.join(", ")))
        }
        Kind::Hosts => list(raw, |part| host(part, server)),
        Kind::Addresses => list(raw, address),
    }
}

/// The settings with one field replaced; `None` if the value does not fit the field.
pub(crate) fn put(settings: &Settings, field: &str, value: Value) -> Option<Settings> {
    let mut all = serde_json::to_value(settings).ok()?;
    *all.pointer_mut(field)? = value;
    serde_json::from_value(all).ok()
}

/// A value as text for a person.
pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

fn text(raw: &Value) -> Result<&str, String> {
    raw.as_str().ok_or_else(|| format!("must be a string, is {}", type_name(raw)))
}

/// The valid entries of a list; an error if there is none.
fn list(raw: &Value, read: impl Fn(&str) -> Result<String, String>) -> Result<Valid, String> {
    let parts = raw.as_array().ok_or_else(|| format!("must be a list, is {}", type_name(raw)))?;
    let (mut good, mut bad) = (Vec::<Value>::new(), Vec::new());
    for (part, number) in parts.iter().zip(1..) {
        match text(part).and_then(&read) {
            Ok(part) => good.push(part.into()),
            Err(why) => bad.push(format!("entry {number} of the list: {why}")),
        }
    }
    if good.is_empty() {
        return Err(bad.into_iter().next().unwrap_or_else(|| "the list is empty".into()));
    }
    Ok(Valid { value: good.into(), left_out: bad })
}

/// A host name. `https://host/` is accepted too: rejecting it could leave the list without a valid entry, which would allow every host.
fn host(part: &str, server: ServerName) -> Result<String, String> {
    let part = part.trim();
    let part = part.strip_prefix("https://").map_or(part, |rest| rest.trim_end_matches('/'));
    let host = server(part)?;
    if host.contains(':') { Err("a host must not have a port".into()) } else { Ok(host) }
}

fn address(part: &str) -> Result<String, String> {
    match Url::parse(part.trim()) {
        Ok(url) if url.scheme() == "https" => Ok(url.into()),
        Ok(_) => Err("an address must begin with https://".into()),
        Err(why) => Err(format!("not an address: {why}")),
    }
}

/// The type of a value, for an error message.
fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a group of settings",
    }
}
