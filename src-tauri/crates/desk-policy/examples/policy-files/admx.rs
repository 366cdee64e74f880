//! The administrative templates for group policies (ADMX) and their texts (ADML).

use std::io;

use desk_policy::{Choice, Kind, REGISTRY_KEY, SETTINGS, Setting};

use crate::xml::{Xml, element, leaf, with_text, xml};

const NAMESPACE: &str = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";
const REVISION: &str = "1.0";

pub(crate) fn templates() -> io::Result<String> {
    let root = [("xmlns", NAMESPACE), ("revision", REVISION), ("schemaVersion", "1.0")];
    xml(|xml| {
        element(xml, "policyDefinitions", root, |xml| {
            element(xml, "policyNamespaces", [], |xml| {
                leaf(xml, "target", [("prefix", "aplomb"), ("namespace", "Aplomb.Policies")])
            })?;
            leaf(xml, "resources", [("minRequiredRevision", REVISION)])?;
            element(xml, "supportedOn", [], |xml| {
                element(xml, "definitions", [], |xml| {
                    versions().into_iter().try_for_each(|since| {
                        let id = version(since);
                        leaf(xml, "definition", [("name", &id), ("displayName", &string(&id))])
                    })
                })
            })?;
            element(xml, "categories", [], |xml| {
                leaf(xml, "category", [("name", "Aplomb"), ("displayName", "$(string.Aplomb)")])
            })?;
            element(xml, "policies", [], |xml| SETTINGS.iter().try_for_each(|setting| policy(xml, setting)))
        })
    })
}

fn policy(xml: &mut Xml, setting: &Setting) -> io::Result<()> {
    let name = setting.registry_value();
    let (title, about) = (string(&name), string(&explanation(&name)));
    let presentation = format!("$(presentation.{name})");
    let common = [
        ("name", name.as_str()),
        ("class", "Machine"),
        ("displayName", &title),
        ("explainText", &about),
        ("key", REGISTRY_KEY),
    ];
    let category = |xml: &mut Xml| {
        leaf(xml, "parentCategory", [("ref", "Aplomb")])?;
        leaf(xml, "supportedOn", [("ref", &version(setting.since))])
    };
    let value = |xml: &mut Xml, kind: &str, more: &[(&str, &str)]| {
        let attributes = [("id", name.as_str()), ("valueName", name.as_str())];
        xml.create_element(kind)
            .with_attributes(attributes)
            .with_attributes(more.iter().copied())
            .write_empty()
            .map(|_| ())
    };
    let with_elements = |xml: &mut Xml, inside: &dyn Fn(&mut Xml) -> io::Result<()>| {
        let [a, b, c, d, e] = common;
        element(xml, "policy", [a, b, c, d, e, ("presentation", &presentation)], |xml| {
            category(xml)?;
            element(xml, "elements", [], inside)
        })
    };
    match setting.kind {
        Kind::Switch => {
            let [a, b, c, d, e] = common;
            element(xml, "policy", [a, b, c, d, e, ("valueName", &name)], |xml| {
                category(xml)?;
                let number = |value| move |xml: &mut Xml| leaf(xml, "decimal", [("value", value)]);
                element(xml, "enabledValue", [], number("1"))?;
                element(xml, "disabledValue", [], number("0"))
            })
        }
        Kind::Server | Kind::Extension => {
            with_elements(xml, &|xml| value(xml, "text", &[("required", "true"), ("maxLength", "255")]))
        }
        Kind::Number { min, max } => with_elements(xml, &|xml| {
            let (min, max) = (min.to_string(), max.to_string());
            value(xml, "decimal", &[("required", "true"), ("minValue", &min), ("maxValue", &max)])
        }),
        Kind::Hosts | Kind::Addresses | Kind::Variables => {
            with_elements(xml, &|xml| value(xml, "multiText", &[("required", "true")]))
        }
        Kind::Choice(choices) => with_elements(xml, &|xml| {
            let attributes = [("id", name.as_str()), ("valueName", name.as_str()), ("required", "true")];
            element(xml, "enum", attributes, |xml| {
                choices.iter().try_for_each(|choice| {
                    element(xml, "item", [("displayName", &*string(&option(&name, choice)))], |xml| {
                        element(xml, "value", [], |xml| with_text(xml, "string", [], choice.value))
                    })
                })
            })
        }),
    }
}

pub(crate) fn texts() -> io::Result<String> {
    let root = [("xmlns", NAMESPACE), ("revision", REVISION), ("schemaVersion", "1.0")];
    xml(|xml| {
        element(xml, "policyDefinitionResources", root, |xml| {
            with_text(xml, "displayName", [], "Aplomb")?;
            with_text(
                xml,
                "description",
                [],
                "Managed settings of Aplomb, the agent desktop for Cisco Finesse",
            )?;
            element(xml, "resources", [], |xml| {
                element(xml, "stringTable", [], strings)?;
                element(xml, "presentationTable", [], |xml| {
                    let has_field = |setting: &&Setting| !matches!(setting.kind, Kind::Switch);
                    SETTINGS.iter().filter(has_field).try_for_each(|setting| presentation(xml, setting))
                })
            })
        })
    })
}

fn strings(xml: &mut Xml) -> io::Result<()> {
    let mut entry = |id: &str, text: &str| with_text(xml, "string", [("id", id)], text);
    entry("Aplomb", "Aplomb")?;
    for since in versions() {
        entry(&version(since), &format!("Aplomb {since} and later"))?;
    }
    for setting in SETTINGS {
        let name = setting.registry_value();
        let about = format!("{}\n\nDefault: {}.{}", setting.about, setting.default, hint(setting.kind));
        entry(&name, setting.title)?;
        entry(&explanation(&name), &about)?;
        if let Kind::Choice(choices) = setting.kind {
            for choice in choices {
                entry(&option(&name, choice), choice.title)?;
            }
        }
    }
    Ok(())
}

fn hint(kind: Kind) -> &'static str {
    match kind {
        Kind::Hosts | Kind::Addresses | Kind::Variables => " One per line.",
        Kind::Switch => " Enabled means true, disabled means false.",
        Kind::Server | Kind::Extension | Kind::Number { .. } | Kind::Choice(_) => "",
    }
}

fn presentation(xml: &mut Xml, setting: &Setting) -> io::Result<()> {
    let name = setting.registry_value();
    let reference = [("refId", name.as_str())];
    element(xml, "presentation", [("id", &*name)], |xml| match setting.kind {
        // A switch is the policy's own Enabled and Disabled.
        Kind::Switch => Ok(()),
        Kind::Server | Kind::Extension => {
            element(xml, "textBox", reference, |xml| with_text(xml, "label", [], setting.title))
        }
        Kind::Number { .. } => {
            let attributes = [("refId", name.as_str()), ("defaultValue", setting.default)];
            with_text(xml, "decimalTextBox", attributes, setting.title)
        }
        // Unsorted: the order of SETTINGS, for example log levels from few lines to many.
        Kind::Choice(_) => {
            let attributes = [("refId", name.as_str()), ("noSort", "true")];
            with_text(xml, "dropdownList", attributes, setting.title)
        }
        Kind::Hosts | Kind::Addresses | Kind::Variables => {
            with_text(xml, "multiTextBox", reference, setting.title)
        }
    })
}

fn versions() -> Vec<&'static str> {
    let mut all: Vec<_> = SETTINGS.iter().map(|setting| setting.since).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn version(since: &str) -> String {
    format!("Since_{}", since.replace('.', "_"))
}

fn explanation(name: &str) -> String {
    format!("{name}_Explain")
}

fn option(name: &str, choice: &Choice) -> String {
    format!("{name}_{}", choice.value)
}

fn string(id: &str) -> String {
    format!("$(string.{id})")
}
