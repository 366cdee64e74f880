//! POLICY.md, the documentation for IT.

use std::{fmt::Write, io};

use desk_policy::{Kind, SETTINGS, Setting, WhenWrong};
use serde_json::Value;

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
- A wrong entry of a list is left out; the other entries apply. A list without a correct entry is a wrong value. A wrong entry of
  `maskedVariables` prevents a sign-in, because without it less would be masked.
- Names are case-sensitive in files. In the registry they are not.
- The example files contain every setting. Remove those that you do not need, and replace the values of the rest.
- On Windows a switch is a `REG_DWORD` of 0 or 1, a number a `REG_DWORD`, a list a `REG_MULTI_SZ`, everything else a `REG_SZ`. MSI properties are
  strings: `true` or `false`, digits, and a list with `;` between its entries. An empty string is a wrong value in
  `HKLM\\Software\\Policies\\Aplomb`, and counts as not set in `HKLM\\Software\\Aplomb\\Policy`.
- The MSI writes its properties into `HKLM\\Software\\Aplomb\\Policy`. An upgrade or a repair keeps them unless an administrator sets them again;
  uninstalling removes them. The MSI never changes what a group policy has set. Windows Installer takes them from an administrator's command line,
  from a transform (`.mst`) and from a deployment tool that runs as the system. It does not take them from a standard user who repairs the product,
  unless the policy `EnableUserControl` of Windows Installer is on, which it must not be.
- In practice mode `server`, `secondServer`, `extension` and `allowedHosts` do not apply, because practice mode connects to this computer only.
- There is no setting for updates, because the program does not update itself. Starting Aplomb when the user logs on is an option of the installers.

## What a wrong value means

A typing mistake in the value of a setting that restricts never allows more than you want. A misspelt name cannot be told from a setting of
another version: it is reported, and prevents a sign-in only with the profile `strict`.

| What is wrong | What happens |
| --- | --- |
| The settings cannot be read at all | agents cannot sign in, and practice mode is off |
";

const NO_SIGN_IN: &str = "agents cannot sign in, and practice mode is off; the error and `aplomb doctor` (`policyRefuses`) name the \
                          setting and the entry";

const AFTER_WRONG_VALUES: &str = "\
| any other setting | it counts as not set |
| a name that is one of the names above except for upper and lower case | agents cannot sign in, and practice mode is off; the error and `aplomb doctor` (`policyRefuses`) name it |
| any other name that does not exist | it counts as not set; with the profile `strict`, agents cannot sign in |

## The profile `strict`

One value, `profile` = `strict`, for a security review. Each row wins over the setting of its own and has a test. The last column says how to check
it: `aplomb doctor` reports the settings in force, but cannot show where the token would go after a failure.

| ✓ | Row | What Aplomb does | How to check it |
| --- | --- | --- | --- |
| ☐ | The servers are yours | `server` is mandatory; without it agents cannot sign in | `aplomb doctor`: `policyInForce` lists `server` |
| ☐ | The sign-in visits your hosts only | `allowedHosts` is mandatory; without it agents cannot sign in | the same, with `allowedHosts` |
| ☐ | No refresh token in a URL | `refreshForm` is `post` | the same |
| ☐ | No sign-in is kept | `keepSession` is `false`: no token in the keychain, and an earlier one is deleted | the same; no entry `org.aplomb.desktop` in the keychain |
| ☐ | No practice mode | `practice` is `false`, in the window and on the command line | `aplomb --practice` ends with an error |
| ☐ | Failover goes to your servers only | the token goes to `server`, `secondServer` and hosts of `allowedHosts`; a node that only Finesse names gets none, and the agent is told | sign in where Finesse names another node |
| ☐ | Only you decide for the site | what the user's own settings file says of servers, hosts, workflows and the other settings of the site does not count; the default applies to what you do not set | the support bundle: no setting of the site has the source `user` |
| ☐ | No setting is misspelt | a name that does not exist prevents a sign-in; so does a setting that only a later version has | `aplomb doctor`: no `policyRefuses` |
| ☐ | The sign-in page runs in a sandbox | Linux: without one that works the sign-in window does not open. Windows and macOS: the engine always has one | `aplomb doctor`: no `sandboxDemanded` |

## All settings

| Setting | Title | Value | Default |
| --- | --- | --- | --- |
";

pub(crate) fn page() -> io::Result<String> {
    let mut page = format!("<!-- {HEADER} -->\n\n{HEAD}");
    wrong_values(&mut page)?;
    page.push_str(AFTER_WRONG_VALUES);
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

/// The rows of the settings whose wrong value does not count as not set: one for all with the same consequence.
fn wrong_values(page: &mut String) -> io::Result<()> {
    let mut rows: Vec<(WhenWrong, Vec<String>)> = Vec::new();
    for setting in SETTINGS {
        let (rule, name) = (setting.when_wrong(), format!("`{}`", setting.name));
        match rows.iter_mut().find(|(each, _)| *each == rule) {
            Some((_, names)) => names.push(name),
            None => rows.push((rule, vec![name])),
        }
    }
    for (rule, names) in rows {
        let consequence = match rule {
            WhenWrong::NotSet => continue,
            WhenWrong::Strictest(value) => format!("`{}` applies", literal(&value)),
            WhenWrong::NoSignIn => NO_SIGN_IN.into(),
        };
        line(page, &format!("| {} | {consequence} |", names.join(", ")))?;
    }
    Ok(())
}

/// A value as an administrator writes it.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(entries) => entries.iter().map(literal).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
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
