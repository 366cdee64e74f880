//! Links to telephone numbers, as pages and programs outside have them.

use percent_encoding::percent_decode_str;

/// The longest number that is taken from a link, in characters; what people write is much shorter.
const LONGEST: usize = 64;

/// Whether this is a `tel:` or a `callto:` link, good or not.
#[must_use]
pub fn is_call_link(text: &str) -> bool {
    behind_scheme(text).is_some()
}

fn behind_scheme(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once(':')?;
    ["tel", "callto"].iter().any(|known| scheme.eq_ignore_ascii_case(known)).then_some(rest)
}

/// The number in a `tel:` link (RFC 3966) or a `callto:` link, as it is written there; of its parameters only the extension stays.
/// `None` for any other text, and for a link without a number. Whether it can be dialled is seen when it stands in the field.
#[must_use]
pub fn linked_number(link: &str) -> Option<String> {
    let rest = percent_decode_str(behind_scheme(link)?).decode_utf8().ok()?;
    let mut parts = rest.split(['?', ';']);
    let number = parts.next()?.trim_start_matches('/').trim();
    let extension = parts.find(|part| part.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("ext=")));
    let text = extension.map_or_else(|| number.to_owned(), |extension| format!("{number};{extension}"));
    let good = !number.is_empty() && text.chars().count() <= LONGEST && !text.contains(char::is_control);
    good.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::linked_number;

    #[test]
    fn a_number_is_taken_as_it_is_written() {
        for (link, number) in [
            ("tel:+41445550147", "+41445550147"),
            ("TEL:+41%2044%20555%2001%2047", "+41 44 555 01 47"),
            ("tel:044-555-01-47;phone-context=+41", "044-555-01-47"),
            ("tel:+1-201-555-0123;phone-context=example.com;ext=22", "+1-201-555-0123;ext=22"),
            ("tel:+1-201-555-0123;EXT=22;isub=7", "+1-201-555-0123;EXT=22"),
            ("callto://2002", "2002"),
            ("callto:+41445550147?call", "+41445550147"),
            ("tel:*21%23", "*21#"),
        ] {
            assert_eq!(linked_number(link).as_deref(), Some(number), "{link}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        let long = format!("tel:{}", "1".repeat(65));
        for text in [
            "",
            "tel",
            "tel:",
            "tel:%20",
            "tel:;ext=22",
            "callto://",
            "sms:+41445550147",
            "https://example.test/tel:1",
            "tel:1%0A2",
            "tel:1%00",
            "tel:%ff",
            &long,
        ] {
            assert_eq!(linked_number(text), None, "{text}");
        }
    }
}
