//! POLICY.md, the documentation for IT.

use std::{fmt::Write, io};

use desk_policy::{Kind, SETTINGS, Setting};

use crate::header::HEADER;

const HEAD: &str = "\
# Managed settings

These settings apply to every user of a computer. Aplomb shows them and does not let the user change them.

| System | Where the settings are | Files that come with Aplomb |
| --- | --- | --- |
| Windows | `HKLM\\Software\\Policies\\Aplomb`, then `HKLM\\Software\\Aplomb\\Policy` for values that the first does not set | `windows/aplomb.admx` and `windows/en-US/aplomb.adml` for group policies and Intune; properties of the MSI |
| macOS | a configuration profile for `org.aplomb.desktop`, for the whole computer | `macos/aplomb.mobileconfig`; `macos/org.aplomb.desktop.manifest.plist` for profile editors |
| Linux | `/etc/aplomb/policy.json` | `linux/policy.example.json`; `linux/policy.schema.json` for editors |

- Precedence: a managed setting overrides what the user typed or chose, which overrides the default.
- Aplomb reads the settings when it starts.
- A wrong value is ignored and reported, in the log and to the user in one notice. All other settings apply.
- A wrong entry of a list is ignored; the other entries apply. A list without a correct entry counts as not set.
- The example files contain every setting. Remove those that you do not need, and replace the values of the rest.
- On Windows a switch is a `REG_DWORD` of 0 or 1, a number a `REG_DWORD`, a list a `REG_MULTI_SZ`, everything else a `REG_SZ`. MSI properties are
  strings: `true` or `false`, digits, and a list with `;` between its entries.
- The MSI writes its properties into `HKLM\\Software\\Aplomb\\Policy`. An upgrade or a repair keeps them unless the command line sets them again;
  uninstalling removes them. The MSI never changes what a group policy has set.
- In practice mode `server`, `secondServer`, `extension` and `allowedHosts` do not apply, because practice mode connects to this computer only.
- There is no setting for updates, because the program does not update itself. Starting Aplomb when the user logs on is an option of the installers.

| Setting | Title | Value | Default |
| --- | --- | --- | --- |
";

pub(crate) fn page() -> io::Result<String> {
    let mut page = format!("<!-- {HEADER} -->\n\n{HEAD}");
    for setting in SETTINGS {
        let Setting { name, title, default, .. } = setting;
        line(
            &mut page,
            &format!(
                "| [`{name}`](#{}) | {title} | {} | {default} |",
                name.to_lowercase(),
                value_of(setting.kind)
            ),
        )?;
    }
    for setting in SETTINGS {
        let Setting { name, about, since, example, .. } = setting;
        line(&mut page, &format!("\n## `{name}`\n\n{about}\n"))?;
        if let Kind::Choice(choices) = setting.kind {
            for choice in choices {
                line(&mut page, &format!("- `{}`: {}", choice.value, choice.title))?;
            }
            line(&mut page, "")?;
        }
        let [value, property] = [setting.registry_value(), setting.property()];
        line(
            &mut page,
            &format!(
                "Example: `{example}`. Registry value: `{value}`. MSI property: `{property}`. Since {since}."
            ),
        )?;
    }
    Ok(page)
}

fn value_of(kind: Kind) -> String {
    match kind {
        Kind::Server => "a server name".into(),
        Kind::Extension => "digits".into(),
        Kind::Switch => "`true` or `false`".into(),
        Kind::Number { min, max } => format!("a whole number from {min} to {max}"),
        Kind::Choice(choices) => {
            choices.iter().map(|choice| format!("`{}`", choice.value)).collect::<Vec<_>>().join(", ")
        }
        Kind::Hosts => "a list of host names".into(),
        Kind::Addresses => "a list of addresses that begin with `https://`".into(),
        Kind::Variables => "a list of names of call variables".into(),
    }
}

fn line(page: &mut String, line: &str) -> io::Result<()> {
    writeln!(page, "{line}").map_err(io::Error::other)
}
