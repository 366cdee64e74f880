//! What a setting is that IT can manage.

use desk_contract::ManagedSetting;
use serde_json::Value;

use crate::restriction::{WhenWrong, when_wrong};

/// The registry key below `HKLM` that group policies write.
pub const REGISTRY_KEY: &str = r"Software\Policies\Aplomb";

/// The registry key below `HKLM` that the MSI writes its properties to. It is a separate key because Windows Installer rewrites and
/// removes its values, and must not do that to values of a group policy.
pub const INSTALLER_KEY: &str = r"Software\Aplomb\Policy";

/// The preference domain of the configuration profile on macOS.
pub const PROFILE_DOMAIN: &str = "org.aplomb.desktop";

/// A setting that IT can manage.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Its identifier in the contract with the page.
    pub id: ManagedSetting,
    /// Its name in a JSON file and in a configuration profile. In the registry the first letter is a capital.
    pub name: &'static str,
    /// The type of its value.
    pub kind: Kind,
    /// Its field in [`desk_contract::Settings`], as a JSON pointer; `None` if the program reads it from the [`Policy`](crate::Policy).
    pub field: Option<&'static str>,
    /// The default, as text for a person.
    pub default: &'static str,
    /// An example value, as JSON.
    pub example: &'static str,
    /// The first version of the program that supports it.
    pub since: &'static str,
    /// What it is, in a few words: the label of a form field.
    pub title: &'static str,
    /// What it does, in sentences.
    pub about: &'static str,
}

/// The type of a setting's value.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// The name of a Finesse node.
    Server,
    /// An extension: digits.
    Extension,
    /// True or false.
    Switch,
    /// An integer, both bounds included.
    Number {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// One of a fixed set of words.
    Choice(&'static [Choice]),
    /// A list of host names.
    Hosts,
    /// A list of host names, with `http://` before those that are reached without https.
    WebHosts,
    /// A list of addresses that begin with `https://`.
    Addresses,
    /// A list of names of call variables.
    Variables,
    /// An address that begins with `https://`, with `${name}` for data of a call behind its host.
    AddressTemplate,
}

/// One of a fixed set of words.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// The word.
    pub value: &'static str,
    /// What it means.
    pub title: &'static str,
    /// The word means "no preference": the program stores `null` for it.
    pub no_preference: bool,
}

pub(crate) const fn word(value: &'static str, title: &'static str) -> Choice {
    Choice { value, title, no_preference: false }
}

impl Setting {
    /// A valid value, as [`desk_contract::Settings`] stores it.
    pub(crate) fn stored(&self, value: &Value) -> Value {
        if let Kind::Choice(choices) = self.kind
            && choices.iter().any(|choice| choice.no_preference && value == choice.value)
        {
            return Value::Null;
        }
        value.clone()
    }

    /// What a wrong value of it means.
    #[must_use]
    pub fn when_wrong(&self) -> WhenWrong {
        when_wrong(self.id)
    }

    /// The name of its value in the Windows registry.
    #[must_use]
    pub fn registry_value(&self) -> String {
        let mut name = self.name.to_owned();
        name[..1].make_ascii_uppercase();
        name
    }

    /// The public property of the MSI that sets it.
    #[must_use]
    pub fn property(&self) -> String {
        let mut property = String::new();
        for letter in self.name.chars() {
            if letter.is_ascii_uppercase() {
                property.push('_');
            }
            property.push(letter.to_ascii_uppercase());
        }
        property
    }
}
