//! `${name}` in addresses and bodies (protocol/dialogs.md §3.2).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

/// What may stand in a path, a query and a fragment as it is; everything else of a value is percent-encoded.
const IN_ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A text with variables in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Variable(String),
}

/// Why a text is no template of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TemplateError {
    /// A variable is not closed, or has no name.
    Variable,
    /// A variable stands before the path, where it could change the host.
    Host,
    /// It is not an address.
    Address,
}

impl Template {
    /// Reads a template. A backslash makes `$`, `{`, `}` and itself literal; before anything else it is a backslash, and `$` without `{` is
    /// itself.
    pub(crate) fn parse(text: &str) -> Result<Self, TemplateError> {
        let mut pieces = vec![];
        let mut literal = String::new();
        let mut rest = text;
        while let Some(sign) = rest.chars().next() {
            let after = &rest[sign.len_utf8()..];
            if let Some(escaped) = after.chars().next().filter(|next| sign == '\\' && "${}\\".contains(*next))
            {
                literal.push(escaped);
                rest = &after[1..];
            } else if let Some(inside) = rest.strip_prefix("${") {
                let (name, after) = inside.split_once('}').ok_or(TemplateError::Variable)?;
                if name.trim().is_empty() {
                    return Err(TemplateError::Variable);
                }
                pieces.push(Piece::Text(std::mem::take(&mut literal)));
                pieces.push(Piece::Variable(name.trim().to_owned()));
                rest = after;
            } else {
                literal.push(sign);
                rest = after;
            }
        }
        pieces.push(Piece::Text(literal));
        Ok(Self(pieces))
    }

    /// The text with each variable replaced by what `value` gives for its name.
    pub(crate) fn expand(&self, mut value: impl FnMut(&str) -> String) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Variable(name) => value(name),
            })
            .collect()
    }

    /// The address with the values in it, which scheme, host and port cannot depend on: the text before the first variable must go as far as
    /// the path.
    pub(crate) fn address(&self, mut value: impl FnMut(&str) -> String) -> Result<Url, TemplateError> {
        let Some(Piece::Text(fixed)) = self.0.first() else { return Err(TemplateError::Address) };
        let authority = fixed.split_once("://").map(|(_, rest)| rest).ok_or(TemplateError::Address)?;
        let host = authority.split(['/', '?', '#']).next().unwrap_or_default();
        if host.chars().any(|sign| sign == '\\' || sign.is_control() || sign.is_whitespace()) {
            return Err(TemplateError::Address);
        }
        if self.0.len() > 1 && host.len() == authority.len() {
            return Err(TemplateError::Host);
        }
        let whole = self.expand(|name| in_address(&value(name)));
        let address = Url::parse(whole.trim()).map_err(|_| TemplateError::Address)?;
        let alone = Url::parse(fixed).map_err(|_| TemplateError::Address)?;
        let origin =
            |url: &Url| (url.scheme().to_owned(), url.host().map(|host| host.to_owned()), url.port());
        if origin(&address) == origin(&alone) { Ok(address) } else { Err(TemplateError::Host) }
    }
}

/// A value as a part of an address. A value that is `.` or `..` would be a step in the path, and is left out.
fn in_address(value: &str) -> String {
    if matches!(value, "." | "..") {
        return String::new();
    }
    utf8_percent_encode(value, IN_ADDRESS).to_string()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn expanded(template: &str) -> Option<String> {
        Some(Template::parse(template).ok()?.expand(|name| format!("<{name}>")))
    }

    fn address(template: &str, value: &str) -> Result<String, TemplateError> {
        Template::parse(template)?.address(|_| value.to_owned()).map(String::from)
    }

    #[test]
    fn a_backslash_makes_four_signs_literal() {
        for (template, text) in [
            ("a ${x} b", Some("a <x> b")),
            (r"\${x\} \\ \n $5 {y}", Some(r"${x} \ \n $5 {y}")),
            ("${ x }${y}", Some("<x><y>")),
            (r"\\${x}", Some(r"\<x>")),
            ("${x", None),
            ("${}", None),
        ] {
            assert_eq!(expanded(template).as_deref(), text, "{template}");
        }
    }

    #[test]
    fn a_value_is_data_in_an_address() {
        let template = "https://crm.example.test/find/${v}?q=${v}#${v}";
        for (value, inside) in [
            ("A&B", "A%26B"),
            ("@evil.test", "%40evil.test"),
            ("//evil.test", "%2F%2Fevil.test"),
            ("#x", "%23x"),
            ("a\r\nHost: evil", "a%0D%0AHost%3A%20evil"),
            ("${v}", "%24%7Bv%7D"),
            ("Žižek", "%C5%BDi%C5%BEek"),
            ("..", ""),
            ("%2e%2e", "%252e%252e"),
        ] {
            let wanted = format!("https://crm.example.test/find/{inside}?q={inside}#{inside}");
            assert_eq!(address(template, value), Ok(wanted), "{value}");
        }
    }

    #[test]
    fn a_variable_before_the_path_is_refused() {
        for template in [
            "https://${v}/",
            "https://crm.${v}.test/",
            "https://crm.example.test${v}/",
            "https://crm.example.test:${v}/",
        ] {
            assert_eq!(address(template, "x"), Err(TemplateError::Host), "{template}");
        }
        for template in
            ["${v}", "${v}://crm.example.test/", "crm.example.test/${v}", r"https:\\crm.example.test/${v}"]
        {
            assert_eq!(address(template, "x"), Err(TemplateError::Address), "{template}");
        }
    }

    proptest! {
        #[test]
        fn no_value_changes_scheme_host_or_port(value in "\\PC{0,40}|[@/:#?\\\\.\r\n%a]{0,20}") {
            for template in ["https://crm.example.test:8443/${v}", "https://crm.example.test:8443?${v}", "https://crm.example.test:8443/a/${v}/b"] {
                let url = Template::parse(template).unwrap().address(|_| value.clone()).unwrap();
                prop_assert_eq!((url.scheme(), url.host_str(), url.port()), ("https", Some("crm.example.test"), Some(8443)));
                prop_assert_eq!((url.username(), url.password()), ("", None));
            }
        }
    }
}
