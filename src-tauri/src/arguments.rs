//! The command line. Commands that need no window run before one is created.

use std::{ffi::OsString, path::PathBuf};

use desk_contract::Platform;
use desk_doctor::Verb;
use lexopt::{Arg, ValueExt};

use crate::practice::Centre;

/// The output of `--help`.
pub(crate) const HELP: &str = "\
Aplomb, a desktop for contact-centre agents on Cisco Finesse

Usage: aplomb [--practice [ucce|uccx|DESCRIPTION]] [tel:NUMBER]
       aplomb doctor [--json] [SERVER]
       aplomb support-bundle [FILE]

  doctor                     examine this computer and its connection to Finesse. Without SERVER: the server of the last
                             sign-in. Exit status: 0 no problem, 1 warnings, 2 agents cannot work
  support-bundle             write log, versions, settings and the examination, without secrets, into one zip file
  tel:NUMBER, callto:NUMBER  put the number into the dial field, of the running Aplomb if there is one
  --practice [ucce|uccx]     practise with a simulated contact centre inside the program, with the rules of UCCE (the
                             default) or UCCX
  --practice DESCRIPTION     practise with a simulated contact centre that is running already; DESCRIPTION is the file
                             that finesse-sim --describe wrote
  --version                  print the version
  --help                     print this help
";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// To open the window.
    Window {
        practice: Option<Centre>,
        /// A number to put into the dial field.
        number: Option<String>,
    },
    /// To run a command that needs no window.
    Verb(Verb),
    /// To print a text.
    Say(String),
}

/// Parses the command line.
///
/// # Errors
/// One sentence that says which argument is wrong.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Wish, String> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let (mut practice, mut rules_chosen, mut number) = (None, false, None);
    while let Some(argument) = parser.next().map_err(|why| why.to_string())? {
        match argument {
            Arg::Value(verb) if practice.is_none() && verb == "doctor" => return doctor(parser),
            Arg::Value(verb) if practice.is_none() && verb == "support-bundle" => {
                return support_bundle(parser);
            }
            Arg::Long("practice") => practice = Some(Centre::Own(Platform::Ucce)),
            Arg::Value(link) if number.is_none() && link.to_str().is_some_and(desk_core::is_call_link) => {
                number = Some(link.to_str().and_then(desk_core::linked_number));
            }
            Arg::Value(chosen) if practice == Some(Centre::Own(Platform::Ucce)) && !rules_chosen => {
                rules_chosen = true;
                practice = Some(practised(chosen));
            }
            Arg::Long("version") => return Ok(Wish::Say(format!("aplomb {}\n", env!("CARGO_PKG_VERSION")))),
            Arg::Long("help") | Arg::Short('h') => return Ok(Wish::Say(HELP.to_owned())),
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(argument.unexpected().to_string()),
        }
    }
    Ok(Wish::Window { practice, number: number.flatten() })
}

/// The contact centre that `--practice` names: one of our own with the rules of a platform, or the description of a running one.
fn practised(chosen: OsString) -> Centre {
    match chosen.to_str() {
        Some("ucce") => Centre::Own(Platform::Ucce),
        Some("uccx") => Centre::Own(Platform::Uccx),
        Some(_) | None => Centre::Running(PathBuf::from(chosen)),
    }
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
