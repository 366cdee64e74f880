//! The public properties of the MSI, as a WiX include file.

use std::io;

use desk_policy::{INSTALLER_KEY, SETTINGS, Setting};

use crate::xml::{Xml, element, leaf, with_text, xml};

/// The GUID of the component. Windows Installer requires that it never changes.
const COMPONENT: &str = "6D0C5F0E-8C0B-4F5C-9A37-2F641B0E57D1";

/// The sequence number of the first action: after `AppSearch` (50) and `LaunchConditions` (100), before all other actions.
const FIRST_ACTION: u32 = 401;

/// The installer writes each property from its command line into its own registry key. An upgrade or a repair finds the earlier value
/// with a registry search and keeps it unless the command line sets the property again. A property that was never set leaves an empty
/// string, which counts as not set, because Debian's `wixl` does not support conditions on components.
///
/// None of them is secure: Windows Installer would then take it from anyone who repairs the product (see `aplomb.wxs`).
pub(crate) fn properties() -> io::Result<String> {
    xml(|xml| {
        element(xml, "Include", [("xmlns", "http://schemas.microsoft.com/wix/2006/wi")], |xml| {
            SETTINGS.iter().try_for_each(|setting| property(xml, setting))?;
            element(xml, "InstallExecuteSequence", [], |xml| {
                SETTINGS.iter().zip(FIRST_ACTION..).try_for_each(|(setting, number)| {
                    let (keep, number) = (keep(setting), number.to_string());
                    let condition = format!("{} AND NOT {}", found(setting), setting.property());
                    let when = [("Action", keep.as_str()), ("Sequence", number.as_str())];
                    with_text(xml, "Custom", when, &condition)
                })
            })?;
            element(xml, "DirectoryRef", [("Id", "TARGETDIR")], component)
        })
    })
}

fn property(xml: &mut Xml, setting: &Setting) -> io::Result<()> {
    let (property, name, found, keep) =
        (setting.property(), setting.registry_value(), found(setting), keep(setting));
    element(xml, "Property", [("Id", found.as_str())], |xml| {
        let search = format!("Search{name}");
        let place = [("Id", &*search), ("Root", "HKLM"), ("Key", INSTALLER_KEY), ("Name", &name)];
        xml.create_element("RegistrySearch")
            .with_attributes(place)
            .with_attributes([("Type", "raw"), ("Win64", "yes")])
            .write_empty()
            .map(|_| ())
    })?;
    let value = format!("[{found}]");
    leaf(xml, "CustomAction", [("Id", &*keep), ("Property", &property), ("Value", &value)])
}

fn component(xml: &mut Xml) -> io::Result<()> {
    element(xml, "Component", [("Id", "Policy"), ("Guid", COMPONENT), ("Win64", "yes")], |xml| {
        SETTINGS.iter().zip(0..).try_for_each(|(setting, number)| {
            let (name, value) = (setting.registry_value(), format!("[{}]", setting.property()));
            let key_path = if number == 0 { "yes" } else { "no" };
            xml.create_element("RegistryValue")
                .with_attributes([("Root", "HKLM"), ("Key", INSTALLER_KEY), ("Name", &*name)])
                .with_attributes([("Type", "string"), ("Value", &*value), ("KeyPath", key_path)])
                .write_empty()
                .map(|_| ())
        })
    })
}

fn found(setting: &Setting) -> String {
    format!("FOUND_{}", setting.property())
}

fn keep(setting: &Setting) -> String {
    format!("Keep{}", setting.registry_value())
}
