//! The example policy file for Linux, and its JSON schema for editors and tools.

use std::io;

use desk_policy::{Kind, SETTINGS, Setting};
use serde_json::{Map, Value, json};

use crate::header::HEADER;

pub(crate) fn example() -> io::Result<String> {
    let mut all = Map::from_iter([("$schema".to_owned(), json!("policy.schema.json"))]);
    for setting in SETTINGS {
        all.insert(setting.name.to_owned(), value(setting)?);
    }
    pretty(&all.into())
}

/// The example value of a setting, parsed.
pub(crate) fn value(setting: &Setting) -> io::Result<Value> {
    serde_json::from_str(setting.example).map_err(io::Error::other)
}

pub(crate) fn schema() -> io::Result<String> {
    let mut properties = Map::from_iter([("$schema".to_owned(), json!({ "type": "string" }))]);
    for setting in SETTINGS {
        let mut description = type_of(setting.kind);
        description.extend([
            ("title".to_owned(), setting.title.into()),
            ("description".to_owned(), setting.about.into()),
            ("examples".to_owned(), vec![value(setting)?].into()),
        ]);
        properties.insert(setting.name.to_owned(), description.into());
    }
    pretty(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": HEADER,
        "title": "Managed settings of Aplomb",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    }))
}

fn type_of(kind: Kind) -> Map<String, Value> {
    let schema = match kind {
        Kind::Server => json!({ "type": "string", "minLength": 1, "pattern": "^[^/@\\s]+$" }),
        Kind::Extension => json!({ "type": "string", "pattern": "^[0-9]{1,32}$" }),
        Kind::Switch => json!({ "type": "boolean" }),
        Kind::Number { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::Choice(choices) => {
            json!({ "enum": choices.iter().map(|choice| choice.value).collect::<Vec<_>>() })
        }
        Kind::Hosts => {
            let part = json!({ "type": "string", "pattern": "^[A-Za-z0-9._-]+$" });
            json!({ "type": "array", "minItems": 1, "items": part })
        }
        Kind::Addresses => {
            let part = json!({ "type": "string", "format": "uri", "pattern": "^https://" });
            json!({ "type": "array", "minItems": 1, "items": part })
        }
        Kind::Variables => {
            let part = json!({ "type": "string", "minLength": 1, "maxLength": 100 });
            json!({ "type": "array", "minItems": 1, "items": part })
        }
    };
    match schema {
        Value::Object(schema) => schema,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    }
}

fn pretty(value: &Value) -> io::Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}
