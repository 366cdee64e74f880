#![doc = include_str!("../README.md")]

use std::sync::LazyLock;

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};

/// The files of the catalogue that the program contains.
const FILES: [&str; 5] = [
    include_str!("../../../../ui/locales/en/desktop.ftl"),
    include_str!("../../../../ui/locales/en/doctor.ftl"),
    include_str!("../../../../ui/locales/en/examination.ftl"),
    include_str!("../../../../ui/locales/en/findings.ftl"),
    include_str!("../../../../ui/locales/en/states.ftl"),
];

static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(&FILES));

fn bundle(files: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
    // English does not mix directions of writing, and the marks would be copied with the text.
    bundle.set_use_isolating(false);
    for file in files {
        let (resource, errors) = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        debug_assert!(errors.is_empty(), "a file of the catalogue is not Fluent: {errors:?}");
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "a message is there twice: {added:?}");
    }
    bundle
}

/// The text of a message, with its arguments by their names.
///
/// A message that does not exist gives its id. A debug build stops there, and where an argument is missing.
#[must_use]
pub fn text(id: &str, args: &[(&str, Value<'_>)]) -> String {
    let text = format(&ENGLISH, id, None, args);
    debug_assert!(text.is_some(), "there is no message {id}");
    text.unwrap_or_else(|| id.to_owned())
}

/// The text of an attribute of a message; `None` if the message has no such attribute.
///
/// A debug build stops where an argument is missing.
#[must_use]
pub fn attribute(id: &str, name: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    format(&ENGLISH, id, Some(name), args)
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: &[(&str, Value<'_>)],
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors: Vec<FluentError> = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text)
}

#[cfg(test)]
#[path = "../tests/unit/texts.rs"]
mod tests;
