//! The command line. Verbs that need no window are answered before one is built.

use std::{ffi::OsString, path::PathBuf};

use desk_doctor::Verb;
use lexopt::{Arg, ValueExt};

use crate::practice::Centre;

/// What the program says about its command line.
pub(crate) const HELP: &str = "\
Aplomb, a desktop for contact-centre agents on Cisco Finesse

Usage: aplomb [--practice [DESCRIPTION]] [tel:NUMBER]
       aplomb doctor [--json] [SERVER]
       aplomb support-bundle [FILE]

  doctor                     examine this computer and the way to Finesse; the remembered server when none is named.
                             Ends with 0 when all is well, 1 with warnings, 2 when agents can not work
  support-bundle             write what helpers need, without secrets, into one zip file
  tel:NUMBER, callto:NUMBER  put a number into the dial field, of the window that is open already when there is one
  --practice                 practise with a contact centre inside the program
  --practice DESCRIPTION     practise with one that runs already; the file is the one it wrote with --describe
  --version                  print the version
  --help                     print this
";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// The window.
    Window {
        practice: Option<Centre>,
        /// A number to put into the dial field.
        number: Option<String>,
    },
    /// Something that needs no window.
    Verb(Verb),
    /// A text on the terminal.
    Say(String),
}

/// Reads the command line.
///
/// # Errors
/// A sentence about what could not be understood.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Wish, String> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let (mut practice, mut number) = (None, None);
    while let Some(argument) = parser.next().map_err(|why| why.to_string())? {
        match argument {
            Arg::Value(verb) if practice.is_none() && verb == "doctor" => return doctor(parser),
            Arg::Value(verb) if practice.is_none() && verb == "support-bundle" => {
                return support_bundle(parser);
            }
            Arg::Long("practice") => practice = Some(Centre::Own),
            Arg::Value(link) if number.is_none() && link.to_str().is_some_and(desk_core::is_call_link) => {
                number = Some(link.to_str().and_then(desk_core::linked_number));
            }
            Arg::Value(file) if practice == Some(Centre::Own) => {
                let file: OsString = file.parse().map_err(|why| format!("the description: {why}"))?;
                practice = Some(Centre::Running(PathBuf::from(file)));
            }
            Arg::Long("version") => return Ok(Wish::Say(format!("aplomb {}\n", env!("CARGO_PKG_VERSION")))),
            Arg::Long("help") | Arg::Short('h') => return Ok(Wish::Say(HELP.to_owned())),
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(argument.unexpected().to_string()),
        }
    }
    Ok(Wish::Window { practice, number: number.flatten() })
}

fn doctor(mut parser: lexopt::Parser) -> Result<Wish, String> {
    let (mut json, mut server) = (false, None);
    while let Some(argument) = parser.next().map_err(|why| why.to_string())? {
        match argument {
            Arg::Long("json") => json = true,
            Arg::Value(named) if server.is_none() => {
                server = Some(named.string().map_err(|why| format!("the server: {why}"))?);
            }
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(argument.unexpected().to_string()),
        }
    }
    Ok(Wish::Verb(Verb::Doctor { json, server }))
}

fn support_bundle(mut parser: lexopt::Parser) -> Result<Wish, String> {
    let mut file = None;
    while let Some(argument) = parser.next().map_err(|why| why.to_string())? {
        match argument {
            Arg::Value(named) if file.is_none() => file = Some(PathBuf::from(named)),
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(argument.unexpected().to_string()),
        }
    }
    Ok(Wish::Verb(Verb::SupportBundle { file }))
}

#[cfg(test)]
#[path = "../tests/unit/arguments.rs"]
mod tests;
