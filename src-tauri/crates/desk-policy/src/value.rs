//! Checks values against the type of their setting.

use desk_contract::{PolicyFinding, PolicyProblem as Problem, ServerProblem, Settings};
use serde_json::Value;
use url::Url;

use crate::{Kind, Setting};

/// Parses a server name as a person types it. Returns the name in the program's spelling, or what is wrong, with a sentence for the log.
pub type ServerName = fn(&str) -> Result<String, (ServerProblem, String)>;

/// Why a value is ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    problem: Problem,
    /// Which entry of a list, from 1.
    entry: Option<u32>,
    /// One sentence for the log.
    detail: String,
}

impl Wrong {
    pub(crate) fn new(problem: Problem, detail: impl Into<String>) -> Self {
        Self { problem, entry: None, detail: detail.into() }
    }

    /// About one entry of a list.
    fn of_entry(self, number: u32) -> Self {
        Self { entry: Some(number), detail: format!("entry {number} of the list: {}", self.detail), ..self }
    }

    /// About a setting, or about all of them.
    pub(crate) fn finding(self, setting: Option<String>) -> PolicyFinding {
        PolicyFinding { setting, entry: self.entry, problem: self.problem, detail: self.detail }
    }
}

/// A value that matches the type of its setting.
pub(crate) struct Valid {
    pub(crate) value: Value,
    /// What is wrong with entries of a list that are ignored.
    pub(crate) left_out: Vec<Wrong>,
}

/// The value as the program uses it.
///
/// # Errors
/// Why the value is ignored.
pub(crate) fn check(setting: &Setting, raw: &Value, server: ServerName) -> Result<Valid, Wrong> {
    let good = |value| Ok(Valid { value, left_out: Vec::new() });
    match setting.kind {
        Kind::Server => good(named(text(raw)?, server)?.into()),
        Kind::Extension => {
            let digits = text(raw)?.trim();
            if !(1..=32).contains(&digits.len()) || !digits.chars().all(|sign| sign.is_ascii_digit()) {
                return Err(Wrong::new(Problem::NotExtension, "an extension must be 1 to 32 digits"));
            }
            good(digits.into())
        }
        Kind::Switch if raw.is_boolean() => good(raw.clone()),
        Kind::Switch => {
            Err(Wrong::new(Problem::NotSwitch, format!("must be true or false, is {}", type_name(raw))))
        }
        Kind::Number { min, max } => {
            let wrong = |detail| Wrong::new(Problem::NotNumber { min, max }, detail);
            let number = raw.as_u64().ok_or_else(|| {
                wrong(format!("must be a whole number from {min} to {max}, is {}", type_name(raw)))
            })?;
            if !(u64::from(min)..=u64::from(max)).contains(&number) {
                return Err(wrong(format!("must be from {min} to {max}, is {number}")));
            }
            good(raw.clone())
        }
        Kind::Choice(choices) => {
            let word = text(raw)?;
            if choices.iter().any(|choice| choice.value == word) {
                return good(raw.clone());
            }
            let choices: Vec<_> = choices.iter().map(|choice| choice.value.to_owned()).collect();
            let detail = format!("must be one of: {}", choices.join(", "));
            Err(Wrong::new(Problem::NotChoice { choices }, detail))
        }
        Kind::Hosts => list(raw, |part| host(part, server)),
        Kind::Addresses => list(raw, address),
        Kind::Variables => list(raw, variable),
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

fn text(raw: &Value) -> Result<&str, Wrong> {
    raw.as_str()
        .ok_or_else(|| Wrong::new(Problem::NotText, format!("must be a string, is {}", type_name(raw))))
}

fn named(text: &str, server: ServerName) -> Result<String, Wrong> {
    server(text).map_err(|(server, detail)| Wrong::new(Problem::Server { server }, detail))
}

/// The valid entries of a list; an error if there is none.
fn list(raw: &Value, read: impl Fn(&str) -> Result<String, Wrong>) -> Result<Valid, Wrong> {
    let parts = raw
        .as_array()
        .ok_or_else(|| Wrong::new(Problem::NotList, format!("must be a list, is {}", type_name(raw))))?;
    let (mut good, mut bad) = (Vec::<Value>::new(), Vec::new());
    for (part, number) in parts.iter().zip(1..) {
        match text(part).and_then(&read) {
            Ok(part) => good.push(part.into()),
            Err(why) => bad.push(why.of_entry(number)),
        }
    }
    if good.is_empty() {
        let empty = || Wrong::new(Problem::EmptyList, "the list is empty");
        return Err(bad.into_iter().next().unwrap_or_else(empty));
    }
    Ok(Valid { value: good.into(), left_out: bad })
}

/// A host name. `https://host/` is accepted too: rejecting it could leave the list without a valid entry, which would allow every host.
fn host(part: &str, server: ServerName) -> Result<String, Wrong> {
    let part = part.trim();
    let part = part.strip_prefix("https://").map_or(part, |rest| rest.trim_end_matches('/'));
    let host = named(part, server)?;
    if host.contains(':') {
        return Err(Wrong::new(Problem::HostHasPort, "a host must not have a port"));
    }
    Ok(host)
}

fn address(part: &str) -> Result<String, Wrong> {
    match Url::parse(part.trim()) {
        Ok(url) if url.scheme() == "https" => Ok(url.into()),
        Ok(_) => Err(Wrong::new(Problem::AddressNotHttps, "an address must begin with https://")),
        Err(why) => {
            Err(Wrong::new(Problem::NotAddress { why: why.to_string() }, format!("not an address: {why}")))
        }
    }
}

/// A name of at most 100 bytes. Which names exist is known to Finesse alone.
fn variable(part: &str) -> Result<String, Wrong> {
    let name = part.trim();
    if !(1..=100).contains(&name.len()) || name.contains(char::is_control) {
        return Err(Wrong::new(Problem::NotVariable, "not the name of a call variable"));
    }
    Ok(name.to_owned())
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
