//! Reads managed settings from where the operating system keeps them: a file, the registry, managed preferences.

use std::{fs::File, io, io::Read, path::Path};

use desk_contract::PolicyProblem as Problem;
use serde_json::{Map, Value};

use crate::value::Wrong;

/// Unchecked values by name.
pub(crate) type Raw = Map<String, Value>;

/// The largest file that is read, in bytes: thousands of times the size of a real policy file.
const MAX_FILE: u64 = 1024 * 1024;

/// The values of a JSON file; none if the file does not exist.
///
/// # Errors
/// Why the file cannot be read.
pub(crate) fn json_file(path: &Path) -> Result<Raw, Wrong> {
    let Some(text) = file(path)? else { return Ok(Raw::new()) };
    // Some editors begin a file with a byte order mark, which JSON does not allow.
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
    match serde_json::from_slice(text) {
        Ok(Value::Object(raw)) => Ok(raw),
        Ok(_) => Err(Wrong::new(Problem::NotObject, "the file must be one JSON object, in braces")),
        Err(why) if why.is_eof() => Err(Wrong::new(
            Problem::EndsEarly { why: why.to_string() },
            format!("the file ends too early: {why}"),
        )),
        Err(why) => {
            Err(Wrong::new(Problem::NotJson { why: why.to_string() }, format!("the file is not JSON: {why}")))
        }
    }
}

fn file(path: &Path) -> Result<Option<Vec<u8>>, Wrong> {
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes)) {
        Ok(_) if bytes.len() as u64 > MAX_FILE => Err(Wrong::new(Problem::TooLarge, "the file is too large")),
        Ok(_) => Ok(Some(bytes)),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(Wrong::new(
            Problem::Unreadable { why: why.to_string() },
            format!("the file cannot be read: {why}"),
        )),
    }
}

/// The values of a property list that macOS wrote from a configuration profile; none if the file does not exist.
///
/// # Errors
/// Why the file cannot be read.
#[cfg(any(target_os = "macos", test))]
pub(crate) fn property_list(path: &Path) -> Result<Raw, Wrong> {
    let Some(bytes) = file(path)? else { return Ok(Raw::new()) };
    let all: plist::Dictionary = plist::from_bytes(&bytes).map_err(|why| {
        let detail = format!("the file is not a property list: {why}");
        Wrong::new(Problem::NotPropertyList { why: why.to_string() }, detail)
    })?;
    // macOS writes the profile's own keys into the same list.
    let of_profile = |name: &str| name.starts_with("Payload") || name == "_manualProfile";
    // No setting takes a type that JSON does not have, such as a date.
    let value = |value| plist::from_value(&value).unwrap_or(Value::Null);
    Ok(all
        .into_iter()
        .filter(|(name, _)| !of_profile(name))
        .map(|(name, each)| (name, value(each)))
        .collect())
}

/// A registry value by type.
#[cfg(any(windows, test))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Entry {
    /// `REG_DWORD` or `REG_QWORD`.
    Number(u64),
    /// `REG_SZ` or `REG_EXPAND_SZ`.
    Text(String),
    /// `REG_MULTI_SZ`.
    Texts(Vec<String>),
    /// Anything else.
    Other,
}

/// The values of the installer's key, with those of a group policy's key over them. The installer writes an empty string for a property that
/// was not set. In a group policy an empty string is a value like any other, and a wrong one: left out, it would allow more.
#[cfg(any(windows, test))]
pub(crate) fn under(installer: Vec<(String, Entry)>, policy: Vec<(String, Entry)>) -> Raw {
    let is_set = |(_, entry): &(String, Entry)| !matches!(entry, Entry::Text(text) if text.is_empty());
    let mut raw = registry(installer.into_iter().filter(is_set));
    raw.extend(registry(policy));
    raw
}

/// The values of a registry key. A group policy writes numbers and lists with their own types; the installer writes strings only, so
/// each setting is also accepted as a string, with `;` between the entries of a list.
#[cfg(any(windows, test))]
fn registry(entries: impl IntoIterator<Item = (String, Entry)>) -> Raw {
    use crate::{Kind, SETTINGS};

    let parts = |texts: Vec<String>| {
        texts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    };
    let read = |(name, entry): (String, Entry)| {
        // Names in the registry are case-insensitive.
        let Some(setting) =
            SETTINGS.iter().find(|setting| setting.registry_value().eq_ignore_ascii_case(&name))
        else {
            return (name, Value::Null);
        };
        let value = match (setting.kind, entry) {
            (Kind::Switch, Entry::Number(0)) => Value::Bool(false),
            (Kind::Switch, Entry::Number(1)) => Value::Bool(true),
            (Kind::Switch, Entry::Text(word)) => match word.trim() {
                "0" => Value::Bool(false),
                "1" => Value::Bool(true),
                word => word.to_ascii_lowercase().parse().map_or(Value::String(word.to_owned()), Value::Bool),
            },
            (Kind::Number { .. }, Entry::Text(digits)) => {
                digits.trim().parse::<u64>().map_or(Value::String(digits), Value::from)
            }
            (Kind::Hosts | Kind::WebHosts | Kind::Addresses | Kind::Variables, Entry::Text(text)) => {
                parts(text.split(';').map(str::to_owned).collect())
            }
            (_, Entry::Number(number)) => number.into(),
            (_, Entry::Text(text)) => text.into(),
            (_, Entry::Texts(texts)) => parts(texts),
            (_, Entry::Other) => Value::Null,
        };
        (setting.name.to_owned(), value)
    };
    entries.into_iter().map(read).collect()
}

/// The values of a key below `HKLM`; none if the key does not exist.
///
/// # Errors
/// Why the registry cannot be read.
#[cfg(windows)]
pub(crate) fn local_machine(path: &str) -> Result<Vec<(String, Entry)>, Wrong> {
    use windows_registry::{LOCAL_MACHINE, Type};

    /// `HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND)`: the key does not exist.
    const MISSING: i32 = 0x8007_0002_u32 as i32;

    fn failed(why: impl std::fmt::Display) -> Wrong {
        let detail = format!("the registry cannot be read: {why}");
        Wrong::new(Problem::Unreadable { why: why.to_string() }, detail)
    }

    let key = match LOCAL_MACHINE.open(path) {
        Ok(key) => key,
        Err(why) if why.code().0 == MISSING => return Ok(Vec::new()),
        Err(why) => return Err(failed(why)),
    };
    let entries = key.values().map_err(failed)?.map(|(name, value)| {
        let entry = match value.ty() {
            Type::U32 | Type::U64 => u64::try_from(value).map(Entry::Number),
            Type::String | Type::ExpandString => String::try_from(value).map(Entry::Text),
            Type::MultiString => Vec::<String>::try_from(value).map(Entry::Texts),
            Type::Bytes | Type::Other(_) => Ok(Entry::Other),
        };
        (name, entry.unwrap_or(Entry::Other))
    });
    Ok(entries.collect())
}

#[cfg(test)]
#[path = "../tests/unit/source.rs"]
mod tests;
