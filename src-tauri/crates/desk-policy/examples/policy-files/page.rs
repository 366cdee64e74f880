//! The page of documentation.

use std::{fmt::Write, io};

use desk_policy::{Kind, SETTINGS, Setting};

use crate::files::MADE;

const HEAD: &str = "\
# What IT can set

What is set here is the same for everybody at a computer. The page shows it and does not let it be changed.

| System | Where it stands | What comes with Aplomb |
| --- | --- | --- |
| Windows | `HKLM\\Software\\Policies\\Aplomb`; what stands in `HKLM\\Software\\Aplomb\\Policy` counts where that has nothing | `windows/aplomb.admx` and `windows/en-US/aplomb.adml` for group policies and Intune; properties of the MSI |
| macOS | a configuration profile for `org.aplomb.desktop`, for the whole computer | `macos/aplomb.mobileconfig`; `macos/org.aplomb.desktop.manifest.plist` for editors of profiles |
| Linux | `/etc/aplomb/policy.json` | `linux/policy.example.json`; `linux/policy.schema.json` for editors |

- The order: what the program has built in, then what the user has typed or chosen, then what stands here.
- It is read when the program starts.
- A value that is wrong is left out alone and told: in the log, and to the user in one notice. Everything else is in force.
- A list takes each part by itself: the part that is wrong is left out. A list with no good part counts as not set.
- The example files set everything, as an example: take out what you do not want, and put your own values into the rest.
- On Windows a switch is a `REG_DWORD` of 0 or 1, a number a `REG_DWORD`, a list a `REG_MULTI_SZ`, everything else a `REG_SZ`. Properties of the
  MSI are texts: `true` or `false`, digits, and a list with `;` between its parts.
- The MSI writes its properties into `HKLM\\Software\\Aplomb\\Policy`, keeps them at an upgrade or a repair unless they are given anew, and
  removes them with the program. It never touches what a group policy has set.
- In practice mode `server`, `secondServer`, `extension` and `allowedHosts` do not apply: it reaches nothing but this computer.
- There is no setting for updates: the program does not update itself. Starting with the computer is an option of the installers.

| Setting | What it is | Takes | When it is not set |
| --- | --- | --- | --- |
";

pub(crate) fn page() -> io::Result<String> {
    let mut page = format!("<!-- {MADE} -->\n\n{HEAD}");
    for setting in SETTINGS {
        let Setting { name, title, default, .. } = setting;
        line(
            &mut page,
            &format!(
                "| [`{name}`](#{}) | {title} | {} | {default} |",
                name.to_lowercase(),
                takes(setting.kind)
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
                "Example: `{example}`. In the registry `{value}`, at the MSI `{property}`. Since {since}."
            ),
        )?;
    }
    Ok(page)
}

fn takes(kind: Kind) -> String {
    match kind {
        Kind::Server => "name of a server".into(),
        Kind::Extension => "digits".into(),
        Kind::Switch => "`true` or `false`".into(),
        Kind::Number { min, max } => format!("a whole number from {min} to {max}"),
        Kind::Choice(choices) => {
            choices.iter().map(|choice| format!("`{}`", choice.value)).collect::<Vec<_>>().join(", ")
        }
        Kind::Hosts => "names of hosts".into(),
        Kind::Addresses => "addresses with `https://`".into(),
    }
}

fn line(page: &mut String, line: &str) -> io::Result<()> {
    writeln!(page, "{line}").map_err(io::Error::other)
}
