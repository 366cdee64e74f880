//! The generated files for IT are up to date and well-formed, and each has exactly the settings of `SETTINGS`.

#[path = "../examples/policy-files/admx.rs"]
mod admx;
#[path = "../examples/policy-files/files.rs"]
mod files;
#[path = "../examples/policy-files/header.rs"]
mod header;
#[path = "../examples/policy-files/json.rs"]
mod json;
#[path = "../examples/policy-files/page.rs"]
mod page;
#[path = "../examples/policy-files/profile.rs"]
mod profile;
#[path = "../examples/policy-files/wxi.rs"]
mod wxi;
#[path = "../examples/policy-files/xml.rs"]
mod xml;

use std::{collections::BTreeSet, fs, path::Path};

use desk_policy::{Kind, Policy, SETTINGS, Setting};
use plist::Dictionary;
use roxmltree::{Document, Node};
use serde_json::Value;

type Names = BTreeSet<String>;

/// A committed file, with the line ends of the generator.
fn committed(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../installer").join(name);
    fs::read_to_string(path).unwrap_or_else(|why| unreachable!("{name}: {why}")).replace("\r\n", "\n")
}

fn listed(name: impl Fn(&Setting) -> String) -> Names {
    SETTINGS.iter().map(name).collect()
}

/// The values of an attribute of all elements with this name; no value may occur twice.
fn attributes(document: &Document<'_>, element: &str, attribute: &str) -> Names {
    let all: Vec<_> = elements_of(document, element)
        .filter_map(|node| node.attribute(attribute).map(str::to_owned))
        .collect();
    let names: Names = all.iter().cloned().collect();
    assert_eq!(names.len(), all.len(), "{element} {attribute}: {all:?}");
    names
}

fn elements_of<'a>(document: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

fn property_list(name: &str) -> Dictionary {
    plist::from_bytes(committed(name).as_bytes()).unwrap_or_else(|why| unreachable!("{name}: {why}"))
}

fn json_file(name: &str) -> Value {
    serde_json::from_str(&committed(name)).unwrap_or_else(|why| unreachable!("{name}: {why}"))
}

#[test]
fn the_committed_files_are_up_to_date() {
    let all = files::all().unwrap();
    assert_eq!(all.len(), 8);
    for (name, text) in all {
        assert_eq!(committed(name), text, "{name}: run `npm run policy`");
    }
}

#[test]
fn the_group_policy_templates_have_every_setting_and_every_text() {
    let (templates, texts) = (committed("windows/aplomb.admx"), committed("windows/en-US/aplomb.adml"));
    let (templates, texts) = (Document::parse(&templates).unwrap(), Document::parse(&texts).unwrap());
    let values = listed(Setting::registry_value);
    assert_eq!(attributes(&templates, "policy", "name"), values);
    let written: Names =
        templates.descendants().filter_map(|node| node.attribute("valueName").map(str::to_owned)).collect();
    assert_eq!(written, values);
    assert!(elements_of(&templates, "policy").all(|policy| policy.attribute("class") == Some("Machine")));

    // Every text that the templates refer to exists, and no other.
    let named = |begin: &str| -> Names {
        let attributes = templates.descendants().flat_map(|node| node.attributes());
        attributes
            .filter_map(|each| Some(each.value().strip_prefix(begin)?.strip_suffix(')')?.to_owned()))
            .collect()
    };
    assert_eq!(attributes(&texts, "string", "id"), named("$(string."));
    let presentations = attributes(&texts, "presentation", "id");
    assert_eq!(presentations, named("$(presentation."));
    assert!(!presentations.is_empty());
    let shown: Names =
        texts.descendants().filter_map(|node| node.attribute("refId").map(str::to_owned)).collect();
    assert_eq!(shown, input_fields(&templates));
}

/// The ids of the input fields of all policies.
fn input_fields(templates: &Document<'_>) -> Names {
    elements_of(templates, "elements")
        .flat_map(|elements| elements.children())
        .filter_map(|node| node.attribute("id").map(str::to_owned))
        .collect()
}

#[test]
fn every_choice_of_the_group_policy_is_accepted_by_the_parser() {
    let templates = committed("windows/aplomb.admx");
    let templates = Document::parse(&templates).unwrap();
    for setting in SETTINGS {
        let Kind::Choice(choices) = setting.kind else { continue };
        let value = setting.registry_value();
        let asked =
            elements_of(&templates, "enum").find(|node| node.attribute("id") == Some(&*value)).unwrap();
        let words: Vec<_> = asked
            .descendants()
            .filter(|node| node.tag_name().name() == "string")
            .filter_map(|node| node.text())
            .collect();
        assert_eq!(words, choices.iter().map(|choice| choice.value).collect::<Vec<_>>(), "{value}");
    }
}

#[test]
fn the_msi_has_a_property_for_every_setting() {
    let text = committed("windows/policy.wxi");
    let wxi = Document::parse(&text).unwrap();
    let properties = listed(Setting::property);
    let found: Names = properties.iter().map(|property| format!("FOUND_{property}")).collect();
    assert_eq!(attributes(&wxi, "Property", "Id"), found);
    assert_eq!(attributes(&wxi, "CustomAction", "Property"), properties);
    assert_eq!(attributes(&wxi, "Custom", "Action"), attributes(&wxi, "CustomAction", "Id"));
    assert_eq!(attributes(&wxi, "Custom", "Sequence").len(), SETTINGS.len());
    assert_eq!(attributes(&wxi, "RegistrySearch", "Name"), listed(Setting::registry_value));
    let written: Names = elements_of(&wxi, "RegistryValue")
        .map(|node| format!("{:?} {:?}", node.attribute("Name"), node.attribute("Value")))
        .collect();
    let expected = listed(|setting| {
        format!("{:?} {:?}", Some(setting.registry_value()), Some(format!("[{}]", setting.property())))
    });
    assert_eq!(written, expected);
    assert_eq!(elements_of(&wxi, "RegistryValue").count(), SETTINGS.len());
}

/// Windows Installer takes a secure property from anyone who repairs the product, and the search for a value as well if it runs before the
/// part of the installation that has all rights.
#[test]
fn no_standard_user_can_change_a_setting_by_a_repair() {
    let [wxi, wxs] = ["windows/policy.wxi", "windows/aplomb.wxs"].map(committed);
    let secure: Vec<_> = [&wxi, &wxs]
        .into_iter()
        .flat_map(|text| {
            let document = Document::parse(text).unwrap();
            let secure = elements_of(&document, "Property").filter(|node| node.attribute("Secure").is_some());
            secure.filter_map(|node| node.attribute("Id").map(str::to_owned)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(secure, ["WEBVIEW2_LATER"], "harmless: it only skips a check");
    let document = Document::parse(&wxs).unwrap();
    let shown = elements_of(&document, "InstallUISequence").flat_map(|sequence| sequence.children());
    let suppressed: Vec<_> = shown
        .filter(|node| node.is_element() && node.attribute("Suppress") == Some("yes"))
        .map(|node| node.tag_name().name())
        .collect();
    assert_eq!(suppressed, ["AppSearch", "LaunchConditions"]);
}

#[test]
fn the_configuration_profile_sets_every_setting() {
    let profile = property_list("macos/aplomb.mobileconfig");
    let content = profile["PayloadContent"].as_array().unwrap();
    let [part] = content.as_slice() else { unreachable!("{content:?}") };
    let part = part.as_dictionary().unwrap();
    assert_eq!(part["PayloadType"].as_string(), Some("org.aplomb.desktop"));
    let settings: Names = part.keys().filter(|key| !key.starts_with("Payload")).cloned().collect();
    assert_eq!(settings, listed(|setting| setting.name.to_owned()));
}

#[test]
fn the_manifest_describes_every_setting() {
    let manifest = property_list("macos/org.aplomb.desktop.manifest.plist");
    let keys: Vec<_> =
        manifest["pfm_subkeys"].as_array().unwrap().iter().map(|key| key.as_dictionary().unwrap()).collect();
    let names: Names = keys
        .iter()
        .map(|key| key["pfm_name"].as_string().unwrap().to_owned())
        .filter(|name| !name.starts_with("Payload"))
        .collect();
    assert_eq!(names, listed(|setting| setting.name.to_owned()));
    assert_eq!(keys.len(), names.len() + 6);
    assert!(keys.iter().all(|key| key.contains_key("pfm_type") && key.contains_key("pfm_title")));
}

#[test]
fn the_example_and_its_schema_have_every_setting_and_the_example_is_valid() {
    let schema = json_file("linux/policy.schema.json");
    let of = |value: &Value| -> Names {
        value.as_object().unwrap().keys().filter(|key| *key != "$schema").cloned().collect()
    };
    let names = listed(|setting| setting.name.to_owned());
    assert_eq!(of(&schema["properties"]), names);
    assert_eq!(of(&json_file("linux/policy.example.json")), names);

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../installer/linux/policy.example.json");
    let policy = Policy::of_json(&path, |text| Ok(text.to_owned()));
    assert_eq!(policy.findings(), []);
    assert_eq!(policy.managed().len(), SETTINGS.len());
}

/// What the page says of a wrong value is what becomes of one.
#[test]
fn the_documentation_says_what_a_wrong_value_of_every_setting_means() {
    let page = committed("POLICY.md");
    let section = page.split("\n## ").find(|part| part.starts_with("What a wrong value means")).unwrap();
    for setting in SETTINGS {
        let name = format!("`{}`", setting.name);
        let row = section.lines().find(|line| line.starts_with('|') && line.contains(&name));
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), serde_json::json!({ setting.name: { "never": "right" } }).to_string())
            .unwrap();
        let policy = Policy::of_json(file.path(), |text| Ok(text.to_owned()));
        let says = match policy.managed().as_slice() {
            [in_force] => Some(format!("| `{}` applies", in_force.value)),
            _ => policy.refusal().map(|_| "| agents cannot sign in".to_owned()),
        };
        match (row, says) {
            (None, None) => {}
            (Some(row), Some(says)) => assert!(row.contains(&says), "{says}: {row}"),
            (row, says) => unreachable!("{name}: {row:?}, {says:?}"),
        }
    }
}

#[test]
fn the_documentation_describes_every_setting_in_order() {
    let page = committed("POLICY.md");
    let names: Vec<_> = SETTINGS.iter().map(|setting| setting.name).collect();
    let headings: Vec<_> = page
        .lines()
        .filter_map(|line| line.strip_prefix("## `"))
        .map(|rest| rest.trim_end_matches('`'))
        .collect();
    let rows: Vec<_> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| [`"))
        .filter_map(|rest| rest.split_once('`'))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(headings, names);
    assert_eq!(rows, names);
    for setting in SETTINGS {
        for name in [setting.registry_value(), setting.property()] {
            assert!(page.contains(&format!("`{name}`")), "{name}");
        }
    }
}
