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
- A wrong value is reported, in the log, by `aplomb doctor` and to the user in one notice. All other settings apply.
  [Below](#what-a-wrong-value-means) is what it means.
- A wrong entry of a list is left out; the other entries apply. A list without a correct entry is a wrong value.
- The example files contain every setting. Remove those that you do not need, and replace the values of the rest.
- On Windows a switch is a `REG_DWORD` of 0 or 1, a number a `REG_DWORD`, a list a `REG_MULTI_SZ`, everything else a `REG_SZ`. MSI properties are
  strings: `true` or `false`, digits, and a list with `;` between its entries.
- The MSI writes its properties into `HKLM\\Software\\Aplomb\\Policy`. An upgrade or a repair keeps them unless an administrator sets them again;
  uninstalling removes them. The MSI never changes what a group policy has set. Windows Installer takes them from an administrator's command line,
  from a transform (`.mst`) and from a deployment tool that runs as the system. It does not take them from a standard user who repairs the product,
  unless the policy `EnableUserControl` of Windows Installer is on, which it must not be.
- In practice mode `server`, `secondServer`, `extension` and `allowedHosts` do not apply, because practice mode connects to this computer only.
- There is no setting for updates, because the program does not update itself. Starting Aplomb when the user logs on is an option of the installers.

## What a wrong value means

A typing mistake never allows more than you want.

| What is wrong | What happens |
| --- | --- |
| The settings cannot be read at all | agents cannot sign in, and practice mode is off |
| `profile`, `server` or `allowedHosts`, as a whole | agents cannot sign in, and practice mode is off; the error and `aplomb doctor` (`policyRefuses`) name the setting and the entry |
| `refreshForm` | `post` applies |
| `keepSession`, `rememberAgent`, `hotkeys`, `practice` | `false` applies |
| any other setting, and a name that does not exist | it counts as not set |

## The profile `strict`

One value, `profile` = `strict`, for a security review. Each row wins over the setting of its own, is reported by `aplomb doctor`, and has a test.

| ✓ | Row | What Aplomb does | How to check it |
| --- | --- | --- | --- |
| ☐ | The servers are yours | `server` is mandatory; without it agents cannot sign in | `aplomb doctor`: `policyInForce` lists `server` |
| ☐ | The sign-in visits your hosts only | `allowedHosts` is mandatory; without it agents cannot sign in | the same, with `allowedHosts` |
| ☐ | No refresh token in a URL | `refreshForm` is `post` | the same |
| ☐ | No sign-in is kept | `keepSession` is `false`: no token in the keychain, and an earlier one is deleted | the same; no entry `org.aplomb.desktop` in the keychain |
| ☐ | No practice mode | `practice` is `false`, in the window and on the command line | `aplomb --practice` ends with an error |
| ☐ | Failover goes to your servers only | the token goes to `server`, `secondServer` and hosts of `allowedHosts`; a node that only Finesse names gets none, and the agent is told | sign in where Finesse names another node |
| ☐ | The sign-in page runs in a sandbox | Linux: without one that works the sign-in window does not open. Windows and macOS: the engine always has one | `aplomb doctor`: no `sandboxDemanded` |

## All settings

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
        Kind::WebHosts => "a list of host names, with `http://` before those without https".into(),
        Kind::Addresses => "a list of addresses that begin with `https://`".into(),
        Kind::Variables => "a list of names of call variables".into(),
        Kind::AddressTemplate => {
            "an address that begins with `https://`, with `${name}` for data of the call".into()
        }
    }
}

fn line(page: &mut String, line: &str) -> io::Result<()> {
    writeln!(page, "{line}").map_err(io::Error::other)
}
