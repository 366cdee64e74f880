//! Undoes the encodings in which servers and libraries write text, so that the redaction finds what is encoded.

use std::{borrow::Cow, sync::LazyLock};

use icu_normalizer::ComposingNormalizerBorrowed;
use percent_encoding::percent_decode_str;
use regex::{Captures, Regex};

/// How many encodings inside of each other are undone, such as XML inside of JSON inside of an address.
const MAX_DEPTH: usize = 4;

/// A character by its number to the base 16 in XML (the first group) or JSON (the second), or to the base 10 (the third), by its name in XML or HTML (the
/// fourth), and a quote of JSON inside of JSON (the fifth).
const ESCAPE: &str = r#"&#x([0-9A-Fa-f]+);|\\+u([0-9A-Fa-f]{4})|&#([0-9]+);|&([a-z]+);|\\+(["'/])"#;

/// Characters that are not seen, such as a zero-width space.
const INVISIBLE: &str = r"[\p{Cf}\p{DI}]";

static PATTERNS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| [ESCAPE, INVISIBLE].iter().filter_map(|text| Regex::new(text).ok()).collect());

/// What happens to the blanks of percent-encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Blanks {
    /// They stay encoded, so that a value stays one word.
    Encoded,
    /// They are decoded too.
    Decoded,
}

/// The text without percent-encoding, without escapes of XML and JSON and without invisible characters, in the compatibility form of Unicode (NFKC), in one line.
/// `None` if that changes nothing.
pub(crate) fn plain(text: &str, blanks: Blanks) -> Option<String> {
    if text.is_ascii() && !text.contains(['%', '&', '\\']) {
        return None;
    }
    let mut plain = Cow::Borrowed(text);
    for _ in 0..MAX_DEPTH {
        let next = undone(&plain, blanks);
        if next == plain {
            break;
        }
        plain = Cow::Owned(next);
    }
    match plain {
        Cow::Borrowed(_) => None,
        // A decoded line break must not begin a line of the log.
        Cow::Owned(plain) => Some(plain.replace(char::is_control, " ")),
    }
}

fn undone(text: &str, blanks: Blanks) -> String {
    let text = match blanks {
        Blanks::Encoded => Cow::Owned(text.replace("%20", "%2520")),
        Blanks::Decoded => Cow::Borrowed(text),
    };
    let mut text = percent_decode_str(&text).decode_utf8_lossy().into_owned();
    if let [escape, invisible] = PATTERNS.as_slice() {
        text = escape.replace_all(&text, character).into_owned();
        text = invisible.replace_all(&text, "").into_owned();
    }
    ComposingNormalizerBorrowed::new_nfkc().normalize(&text).into_owned()
}

/// What an escape stands for; the escape itself if it stands for nothing.
fn character(found: &Captures<'_>) -> String {
    let [whole, xml, json, decimal, name, quote] =
        std::array::from_fn(|group| found.get(group).map(|part| part.as_str()));
    let numbered = |number, base| u32::from_str_radix(number, base).ok().and_then(char::from_u32);
    let stands_for = (xml.or(json).and_then(|number| numbered(number, 16)))
        .or_else(|| decimal.and_then(|number| numbered(number, 10)))
        .or_else(|| name.and_then(named))
        .map(String::from);
    stands_for.unwrap_or_else(|| quote.or(whole).unwrap_or_default().to_owned())
}

fn named(entity: &str) -> Option<char> {
    match entity {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "commat" => Some('@'),
        "nbsp" => Some(' '),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_undone_also_inside_of_each_other() {
        for (text, decoded) in [
            ("a%2540b", Some("a@b")),
            ("a&amp;#64;b", Some("a@b")),
            ("a&#x40;b", Some("a@b")),
            (r"a\u0040b", Some("a@b")),
            (r#"{\\\"a\\\":1}"#, Some(r#"{"a":1}"#)),
            ("a＠b", Some("a@b")),
            ("0\u{200b}6\u{2060}1", Some("061")),
            ("a%0D%0Ab", Some("a  b")),
            ("&unknown; 75 % &", None),
            ("plain", None),
        ] {
            assert_eq!(plain(text, Blanks::Decoded).as_deref(), decoded, "{text}");
        }
        assert_eq!(plain("a%3Db%20c%2520d", Blanks::Encoded).as_deref(), Some("a=b%20c%20d"));
    }
}
