#![doc = include_str!("../README.md")]

mod catalogue;
mod language;

use std::sync::OnceLock;

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};

use crate::catalogue::CATALOGUE;
use crate::language::ENGLISH;
pub use crate::language::{choose, current, is_right_to_left, languages};

/// Each language of [`CATALOGUE`], read when its first text is needed.
static BUNDLES: [OnceLock<Bundle>; CATALOGUE.len()] = [const { OnceLock::new() }; CATALOGUE.len()];

type Bundle = FluentBundle<FluentResource>;

fn language(at: usize) -> &'static Bundle {
    let (tag, files) = CATALOGUE[at];
    BUNDLES[at].get_or_init(|| bundle(tag, files))
}

fn bundle(tag: &str, files: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // The marks keep a host name or a number in one piece inside of a text from right to left. Other texts do not need them, and they
    // would be copied with the text.
    bundle.set_use_isolating(language::RIGHT_TO_LEFT.contains(&tag));
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

/// The text of a message in the current language, with its arguments by their names; in English, where it is not translated.
///
/// A message that does not exist gives its id. A debug build stops there, and where an argument is missing.
#[must_use]
pub fn text(id: &str, args: &[(&str, Value<'_>)]) -> String {
    let text = find(id, None, args);
    debug_assert!(text.is_some(), "there is no message {id}");
    text.unwrap_or_else(|| id.to_owned())
}

/// The text of an attribute of a message; `None` if the message has no such attribute.
///
/// A debug build stops where an argument is missing.
#[must_use]
pub fn attribute(id: &str, name: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    find(id, Some(name), args)
}

/// Things one after the other, as the current language lists them.
#[must_use]
pub fn list(items: impl IntoIterator<Item = impl Into<String>>) -> String {
    let joined =
        |first: String, next: String| text("doctor-list", &[("first", first.into()), ("next", next.into())]);
    items.into_iter().map(Into::into).reduce(joined).unwrap_or_default()
}

/// A number with so many digits behind the decimal separator of the current language.
#[must_use]
pub fn decimal(number: f64, digits: usize) -> String {
    let written = format!("{number:.digits$}");
    match written.split_once('.') {
        Some((whole, fraction)) => {
            text("doctor-decimal", &[("whole", whole.into()), ("fraction", fraction.into())])
        }
        None => written,
    }
}

fn find(id: &str, attribute: Option<&str>, args: &[(&str, Value<'_>)]) -> Option<String> {
    let chosen = format(language(language::chosen()), id, attribute, args);
    chosen.or_else(|| format(language(ENGLISH), id, attribute, args))
}

fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, args: &[(&str, Value<'_>)]) -> Option<String> {
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
