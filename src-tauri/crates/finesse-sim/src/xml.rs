//! Writing XML. Elements without attributes are all that Finesse's objects need; stanzas are written out where they
//! are used.

/// Escapes text for an element or an attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            // Not allowed in XML 1.0 in any form.
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
    out
}

/// `<name>text</name>`
pub(crate) fn leaf(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", escape(text))
}

/// `<name>…</name>` around elements that are written already.
pub(crate) fn node(name: &str, inside: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut out = format!("<{name}>");
    for element in inside {
        out.push_str(element.as_ref());
    }
    out.push_str(&format!("</{name}>"));
    out
}
