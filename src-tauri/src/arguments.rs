//! The command line. Commands that need no window run before one is created.

use std::{
    ffi::{OsStr, OsString},
    fmt::Write,
    path::PathBuf,
};

use desk_contract::Platform;
use desk_doctor::Verb;
use desk_texts::text;
use lexopt::{Arg, Error};

use crate::practice::Centre;

/// What can be typed, each with the message that says what it does.
const USAGE: [(&str, &str); 8] = [
    ("aplomb doctor [--json] [--language LANGUAGE] [SERVER]", "command-help-doctor"),
    ("aplomb support-bundle [FILE]", "command-help-supportBundle"),
    ("aplomb tel:NUMBER, aplomb callto:NUMBER", "command-help-link"),
    ("aplomb --practice [ucce|uccx]", "command-help-practice"),
    ("aplomb --practice DESCRIPTION", "command-help-description"),
    ("--language LANGUAGE", "command-help-language"),
    ("--version", "command-help-version"),
    ("--help", "command-help-help"),
];

/// The output of `--help`.
pub(crate) fn help() -> String {
    let languages = desk_texts::list(desk_texts::languages());
    let mut help = format!("{}\n\n{}\n", text("command-help-product", &[]), text("command-help-usage", &[]));
    for (typed, about) in USAGE {
        // Only one of them has an argument; the others do not look at it.
        let about = text(about, &[("languages", languages.as_str().into())]);
        let _ = write!(help, "\n  {typed}\n");
        for line in about.lines() {
            let _ = writeln!(help, "      {line}");
        }
    }
    help
}

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
    let arguments: Vec<_> = arguments.into_iter().collect();
    match arguments.get(1..).unwrap_or_default() {
        [dashes, link @ ..] if dashes == "--" => return linked(link),
        [link] if is_link(link) => return linked(std::slice::from_ref(link)),
        _ => {}
    }
    let mut parser = lexopt::Parser::from_iter(arguments);
    let (mut practice, mut rules_chosen) = (None, false);
    while let Some(argument) = parser.next().map_err(told)? {
        match argument {
            Arg::Value(verb) if practice.is_none() && verb == "doctor" => return doctor(parser),
            Arg::Value(verb) if practice.is_none() && verb == "support-bundle" => {
                return support_bundle(parser);
            }
            Arg::Long("practice") => practice = Some(Centre::Own(Platform::Ucce)),
            Arg::Value(chosen)
                if practice == Some(Centre::Own(Platform::Ucce)) && !rules_chosen && !is_link(&chosen) =>
            {
                rules_chosen = true;
                practice = Some(practised(chosen));
            }
            Arg::Long("version") => return Ok(Wish::Say(format!("aplomb {}\n", env!("CARGO_PKG_VERSION")))),
            Arg::Long("help") | Arg::Short('h') => return Ok(Wish::Say(help())),
            Arg::Long("language") => language(&mut parser)?,
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(told(argument.unexpected())),
        }
    }
    Ok(Wish::Window { practice, number: None })
}

/// What the system starts when a person follows a link: `--`, then the link and nothing else. Whoever wrote the link may have put blanks and
/// quotation marks into it, so it opens the window at most.
fn linked(arguments: &[OsString]) -> Result<Wish, String> {
    match arguments {
        [] => Ok(Wish::Window { practice: None, number: None }),
        [link] if is_link(link) => {
            Ok(Wish::Window { practice: None, number: link.to_str().and_then(desk_core::linked_number) })
        }
        [link, further, ..] if is_link(link) => Err(told(Error::UnexpectedArgument(further.clone()))),
        [other, ..] => Err(told(Error::UnexpectedArgument(other.clone()))),
    }
}

fn is_link(argument: &OsStr) -> bool {
    argument.to_str().is_some_and(desk_core::is_call_link)
}

/// From here on everything is printed in the language that follows.
fn language(parser: &mut lexopt::Parser) -> Result<(), String> {
    let wanted = parser.value().map_err(told)?;
    let known = wanted.to_str().filter(|wanted| desk_texts::languages().any(|language| language == *wanted));
    match known {
        Some(known) => desk_texts::choose(Some(known)),
        None => return Err(wrong("--language", &wanted.to_string_lossy())),
    }
    Ok(())
}

fn wrong(option: &str, value: &str) -> String {
    text("command-value-wrong", &[("option", option.into()), ("value", value.into())])
}

/// Why an argument is refused, in a sentence.
fn told(why: Error) -> String {
    let unexpected = |argument: &str| text("command-unexpected", &[("argument", argument.into())]);
    match why {
        Error::MissingValue { option } => {
            text("command-value-missing", &[("option", option.unwrap_or_default().into())])
        }
        Error::UnexpectedOption(option) => unexpected(&option),
        Error::UnexpectedArgument(argument) => unexpected(&argument.to_string_lossy()),
        Error::UnexpectedValue { option, value } => text(
            "command-value-unexpected",
            &[("option", option.into()), ("value", value.to_string_lossy().into())],
        ),
        Error::NonUnicodeValue(argument) => {
            text("command-unreadable", &[("argument", argument.to_string_lossy().into())])
        }
        Error::ParsingFailed { value, .. } => unexpected(&value),
        Error::Custom(why) => why.to_string(),
    }
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
    while let Some(argument) = parser.next().map_err(told)? {
        match argument {
            Arg::Long("json") => json = true,
            Arg::Long("language") => language(&mut parser)?,
            Arg::Value(named) if server.is_none() => {
                server = Some(named.into_string().map_err(|named| told(Error::NonUnicodeValue(named)))?);
            }
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(told(argument.unexpected())),
        }
    }
    Ok(Wish::Verb(Verb::Doctor { json, server }))
}

fn support_bundle(mut parser: lexopt::Parser) -> Result<Wish, String> {
    let mut file = None;
    while let Some(argument) = parser.next().map_err(told)? {
        match argument {
            Arg::Value(named) if file.is_none() => file = Some(PathBuf::from(named)),
            Arg::Short(_) | Arg::Long(_) | Arg::Value(_) => return Err(told(argument.unexpected())),
        }
    }
    Ok(Wish::Verb(Verb::SupportBundle { file }))
}

#[cfg(test)]
#[path = "../tests/unit/arguments.rs"]
mod tests;
