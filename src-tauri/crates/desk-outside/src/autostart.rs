//! Starting with the user's login. Each system reads one entry of the user's own; a library for three small writes is not needed, and
//! the usual one ignores `XDG_CONFIG_HOME`.

use std::path::Path;

/// Whether the program can have itself started at login.
#[must_use]
pub fn is_possible() -> bool {
    entry::place().is_some() && std::env::current_exe().is_ok()
}

/// Has the program started at login, or no longer. Writes only what is not so already.
pub fn set(wanted: bool) {
    let Ok(program) = std::env::current_exe() else { return };
    if let Err(why) = entry::set(wanted.then_some(program.as_path())) {
        log_fields::warn!("starting at login could not be changed"; personal why = why);
    }
}

#[cfg(not(windows))]
mod entry {
    use std::{
        fs, io,
        path::{Path, PathBuf},
    };

    #[cfg(target_os = "macos")]
    pub(super) fn place() -> Option<PathBuf> {
        Some(std::env::home_dir()?.join("Library/LaunchAgents/org.aplomb.desktop.plist"))
    }

    /// The place of the XDG Autostart Specification.
    #[cfg(not(target_os = "macos"))]
    pub(super) fn place() -> Option<PathBuf> {
        let given = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
        let config = given.or_else(|| Some(std::env::home_dir()?.join(".config")))?;
        Some(config.join("autostart/org.aplomb.desktop.desktop"))
    }

    pub(super) fn set(program: Option<&Path>) -> io::Result<()> {
        let Some(place) = place() else { return Ok(()) };
        match program {
            Some(program) => {
                let text = super::text(program);
                if fs::read_to_string(&place).is_ok_and(|old| old == text) {
                    return Ok(());
                }
                fs::create_dir_all(place.parent().unwrap_or(&place))?;
                fs::write(place, text)
            }
            None => match fs::remove_file(place) {
                Err(why) if why.kind() != io::ErrorKind::NotFound => Err(why),
                _ => Ok(()),
            },
        }
    }
}

#[cfg(windows)]
mod entry {
    use std::path::Path;

    use windows_registry::CURRENT_USER;

    const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
    const NAME: &str = "Aplomb";

    pub(super) fn place() -> Option<&'static str> {
        Some(RUN)
    }

    pub(super) fn set(program: Option<&Path>) -> windows_registry::Result<()> {
        let run = CURRENT_USER.create(RUN)?;
        match program {
            Some(program) => run.set_string(NAME, super::text(program)),
            None if run.get_string(NAME).is_ok() => run.remove_value(NAME),
            None => Ok(()),
        }
    }
}

/// The entry: in a desktop file the program stands in quotes, in which four characters are special.
#[cfg(not(any(windows, target_os = "macos")))]
fn text(program: &Path) -> String {
    let mut quoted = String::new();
    for sign in program.to_string_lossy().chars() {
        if matches!(sign, '"' | '`' | '$' | '\\') {
            quoted.push_str(r"\\");
        }
        // A percent sign begins a field code.
        if sign == '%' {
            quoted.push('%');
        }
        quoted.push(sign);
    }
    format!("[Desktop Entry]\nType=Application\nName=Aplomb\nExec=\"{quoted}\"\nTerminal=false\n")
}

#[cfg(windows)]
fn text(program: &Path) -> String {
    format!("\"{}\"", program.display())
}

#[cfg(target_os = "macos")]
fn text(program: &Path) -> String {
    let escaped = program.to_string_lossy().replace('&', "&amp;").replace('<', "&lt;");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>org.aplomb.desktop</string>
<key>ProgramArguments</key><array><string>{escaped}</string></array>
<key>RunAtLoad</key><true/>
</dict></plist>
"#
    )
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::path::Path;

    use super::text;

    #[test]
    fn a_path_with_special_characters_starts_the_same_program() {
        let entry = text(Path::new("/opt/My $Apps/100%/aplomb"));
        assert!(entry.contains("\nExec=\"/opt/My \\\\$Apps/100%%/aplomb\"\n"), "{entry}");
    }
}
