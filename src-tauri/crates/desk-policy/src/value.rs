//! Whether a value is one that a setting takes.

use desk_contract::Settings;
use serde_json::Value;
use url::Url;

use crate::{Kind, ServerName, Setting};

/// A value that a setting takes.
pub(crate) struct Good {
    pub(crate) value: Value,
    /// What is wrong with parts of it, which were left out.
    pub(crate) left_out: Vec<String>,
}

/// The value as the program uses it.
///
/// # Errors
/// Why it is not used, in a sentence.
pub(crate) fn check(setting: &Setting, raw: &Value, server: ServerName) -> Result<Good, String> {
    let good = |value| Ok(Good { value, left_out: Vec::new() });
    match setting.kind {
        Kind::Server => good(server(text(raw)?)?.into()),
        Kind::Extension => {
            let digits = text(raw)?.trim();
            if !(1..=32).contains(&digits.len()) || !digits.chars().all(|sign| sign.is_ascii_digit()) {
                return Err("an extension has digits only, 1 to 32 of them".into());
            }
            good(digits.into())
        }
        Kind::Switch if raw.is_boolean() => good(raw.clone()),
        Kind::Switch => Err(format!("it must be true or false, and is {}", what(raw))),
        Kind::Number { min, max } => {
            let number = raw.as_u64().ok_or_else(|| {
                format!("it must be a whole number from {min} to {max}, and is {}", what(raw))
            })?;
            if !(u64::from(min)..=u64::from(max)).contains(&number) {
                return Err(format!("it must be from {min} to {max}, and is {number}"));
            }
            good(raw.clone())
        }
        Kind::Choice(choices) => {
            let word = text(raw)?;
            if choices.iter().any(|choice| choice.value == word) {
                return good(raw.clone());
            }
            let words: Vec<_> = choices.iter().map(|choice| choice.value).collect();
            Err(format!("it must be one of these words: {}", words.join(", ")))
        }
        Kind::Hosts => list(raw, |part| host(part, server)),
        Kind::Addresses => list(raw, address),
    }
}

/// The settings with this value in the place of their own; `None` when it does not fit.
pub(crate) fn put(settings: &Settings, field: &str, value: Value) -> Option<Settings> {
    let mut all = serde_json::to_value(settings).ok()?;
    *all.pointer_mut(field)? = value;
    serde_json::from_value(all).ok()
}

/// A value for a person.
pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

fn text(raw: &Value) -> Result<&str, String> {
    raw.as_str().ok_or_else(|| format!("it must be a text, and is {}", what(raw)))
}

/// The parts of a list that are good; an error when none is.
fn list(raw: &Value, read: impl Fn(&str) -> Result<String, String>) -> Result<Good, String> {
    let parts = raw.as_array().ok_or_else(|| format!("it must be a list, and is {}", what(raw)))?;
    let (mut good, mut bad) = (Vec::<Value>::new(), Vec::new());
    for (part, number) in parts.iter().zip(1..) {
        match text(part).and_then(&read) {
            Ok(part) => good.push(part.into()),
            Err(why) => bad.push(format!("part {number} of the list: {why}")),
        }
    }
    if good.is_empty() {
        return Err(bad.into_iter().next().unwrap_or_else(|| "the list is empty".into()));
    }
    Ok(Good { value: good.into(), left_out: bad })
}

/// The name of a host, also out of an address that is nothing but it: a list without a good part would allow every host.
fn host(part: &str, server: ServerName) -> Result<String, String> {
    let part = part.trim();
    let part = part.strip_prefix("https://").map_or(part, |rest| rest.trim_end_matches('/'));
    let host = server(part)?;
    if host.contains(':') { Err("a host has no port here".into()) } else { Ok(host) }
}

fn address(part: &str) -> Result<String, String> {
    match Url::parse(part.trim()) {
        Ok(url) if url.scheme() == "https" => Ok(url.into()),
        Ok(_) => Err("an address must begin with https://".into()),
        Err(why) => Err(format!("that is no address: {why}")),
    }
}

/// What a value is, for a person who expected something else.
fn what(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a group of settings",
    }
}
