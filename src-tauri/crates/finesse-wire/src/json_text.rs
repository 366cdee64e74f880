//! Texts of JSON that hold secrets. serde_json resolves escapes (`\"`, `\/`) in memory that it gives back without wiping.

use zeroize::Zeroizing;

/// The text of a JSON string, which is given as it is written, quotes included; `None` when it is none.
///
/// It stands in memory that is wiped when it is dropped, and in no other.
#[must_use]
pub fn json_text(written: &str) -> Option<Zeroizing<String>> {
    let mut rest = written.strip_prefix('"')?.strip_suffix('"')?;
    // What an escape stands for is never longer than the escape, so this memory is never left for a larger one.
    let mut text = Zeroizing::new(String::with_capacity(rest.len()));
    while let Some(at) = rest.find(['\\', '"']) {
        text.push_str(&rest[..at]);
        let (c, after) = escape(&rest[at..])?;
        text.push(c);
        rest = after;
    }
    text.push_str(rest);
    Some(text).filter(|_| !written.bytes().any(|byte| byte < b' '))
}

/// The character that an escape stands for, and what comes after it.
fn escape(text: &str) -> Option<(char, &str)> {
    let mut rest = text.strip_prefix('\\')?.chars();
    let c = match rest.next()? {
        c @ ('"' | '\\' | '/') => c,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return unicode(text),
        _other => return None,
    };
    Some((c, rest.as_str()))
}

/// The same for `\uXXXX`, or for two of them that are one character.
fn unicode(text: &str) -> Option<(char, &str)> {
    let (first, rest) = unit(text)?;
    if let Some(c) = char::from_u32(first.into()) {
        return Some((c, rest));
    }
    let (second, rest) = unit(rest)?;
    let c = char::decode_utf16([first, second]).next()?.ok()?;
    Some((c, rest))
}

fn unit(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.strip_prefix("\\u")?.split_at_checked(4)?;
    let unit = digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16));
    Some((unit?.ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved() {
        let written = r#""a\"\\\/\b\f\n\r\t\u00e4\uD83D\uDE00é""#;
        let text = json_text(written).unwrap();
        assert_eq!(text.as_str(), "a\"\\/\u{8}\u{c}\n\r\t\u{e4}\u{1f600}\u{e9}");
        assert_eq!(json_text("\"\"").unwrap().as_str(), "");
    }

    #[test]
    fn the_memory_is_never_left_for_a_larger_one() {
        for unit in [r#"\""#, r"\u0000", r"\uffff", r"\ud83d\ude00", "a", "\u{1f600}"] {
            let text = unit.repeat(25);
            // Memory that grew has room for what came out, and not exactly for what went in.
            let expected = String::with_capacity(text.len()).capacity();
            assert_eq!(json_text(&format!("\"{text}\"")).unwrap().capacity(), expected, "{unit}");
        }
    }

    #[test]
    fn what_is_no_json_string_is_none() {
        for written in [
            "",
            "\"",
            "a",
            "\"a",
            "a\"",
            "\"a\"b\"",
            r#""\""#,
            r#""\x""#,
            r#""\u12""#,
            r#""\u+123""#,
            r#""\u12é""#,
            r#""\ud83d""#,
            r#""\ud83d\u0041""#,
            r#""\ude00\ud83d""#,
            "\"\n\"",
            " \"a\"",
        ] {
            assert_eq!(json_text(written), None, "{written}");
        }
    }
}
