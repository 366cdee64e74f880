//! The command line. Verbs that need no window are answered before one is built.

use std::{ffi::OsString, path::PathBuf};

use lexopt::{Arg, ValueExt};

use crate::practice::Centre;

/// What the program says about its command line.
pub(crate) const HELP: &str = "\
Aplomb, a desktop for contact-centre agents on Cisco Finesse

Usage: aplomb [--practice [DESCRIPTION]]

  --practice                 practise with a contact centre inside the program
  --practice DESCRIPTION     practise with one that runs already; the file is the one it wrote with --describe
  --version                  print the version
  --help                     print this
";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// The window.
    Window { practice: Option<Centre> },
    /// A text on the terminal.
    Say(String),
}

/// Reads the command line.
///
/// # Errors
/// A sentence about what could not be understood.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Wish, String> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let mut practice = None;
    while let Some(argument) = parser.next().map_err(|why| why.to_string())? {
        match argument {
            Arg::Long("practice") => practice = Some(Centre::Own),
            Arg::Value(file) if practice == Some(Centre::Own) => {
                let file: OsString = file.parse().map_err(|why| format!("the description: {why}"))?;
                practice = Some(Centre::Running(PathBuf::from(file)));
            }
            Arg::Long("version") => return Ok(Wish::Say(format!("aplomb {}\n", env!("CARGO_PKG_VERSION")))),
            Arg::Long("help") | Arg::Short('h') => return Ok(Wish::Say(HELP.to_owned())),
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(argument.unexpected().to_string()),
        }
    }
    Ok(Wish::Window { practice })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(arguments: &[&str]) -> Result<Wish, String> {
        read(std::iter::once("aplomb").chain(arguments.iter().copied()).map(OsString::from))
    }

    #[test]
    fn practice_takes_a_file_or_none() {
        assert_eq!(wish(&[]), Ok(Wish::Window { practice: None }));
        assert_eq!(wish(&["--practice"]), Ok(Wish::Window { practice: Some(Centre::Own) }));
        let running = Centre::Running(PathBuf::from("centre.json"));
        assert_eq!(wish(&["--practice", "centre.json"]), Ok(Wish::Window { practice: Some(running) }));
    }

    #[test]
    fn what_is_not_understood_is_told() {
        for wrong in [&["--practise"][..], &["centre.json"], &["--practice", "a", "b"]] {
            assert!(wish(wrong).is_err(), "{wrong:?}");
        }
    }
}
