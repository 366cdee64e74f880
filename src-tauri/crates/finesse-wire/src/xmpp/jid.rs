//! Addresses (protocol/auth-and-events.md §4.3).

use crate::LoginId;

/// `<loginId>@<domain>/<resource>`, the local part in lower case and escaped.
#[must_use]
pub fn jid(login_id: &LoginId, domain: &str, resource: &str) -> String {
    format!("{}@{domain}/{resource}", escape_local(login_id.as_str()))
}

/// A user name as the local part of an address: lower case, XEP-0106 escapes. A name of digits stays as it is.
#[must_use]
pub fn escape_local(name: &str) -> String {
    let name = name.trim().to_lowercase();
    let mut escaped = String::with_capacity(name.len());
    for (at, c) in name.char_indices() {
        let code = match c {
            ' ' => "20",
            '"' => "22",
            '&' => "26",
            '\'' => "27",
            '/' => "2f",
            ':' => "3a",
            '<' => "3c",
            '>' => "3e",
            '@' => "40",
            // A backslash is escaped only where it would read as an escape.
            '\\' if starts_escape(name.get(at + 1..).unwrap_or_default()) => "5c",
            plain => {
                escaped.push(plain);
                continue;
            }
        };
        escaped.push('\\');
        escaped.push_str(code);
    }
    escaped
}

fn starts_escape(rest: &str) -> bool {
    const CODES: [&str; 10] = ["20", "22", "26", "27", "2f", "3a", "3c", "3e", "40", "5c"];
    CODES.iter().any(|code| rest.starts_with(code))
}

/// What stands before `@`; empty for the address of a server.
#[must_use]
pub fn local_part(jid: &str) -> &str {
    jid.split('/').next().and_then(|bare| bare.split_once('@')).map_or("", |(local, _)| local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_local_part() {
        assert_eq!(
            jid(&LoginId::new("40217"), "fin-a.example.test", "aplomb"),
            "40217@fin-a.example.test/aplomb"
        );
        // Examples of XEP-0106, section 5.1.
        for (name, local) in [
            ("space cadet", r"space\20cadet"),
            ("call me \"ishmael\"", r"call\20me\20\22ishmael\22"),
            ("at&t guy", r"at\26t\20guy"),
            ("d'artagnan", r"d\27artagnan"),
            ("/.fanboy", r"\2f.fanboy"),
            ("::foo::", r"\3a\3afoo\3a\3a"),
            ("<foo>", r"\3cfoo\3e"),
            ("user@host", r"user\40host"),
            (r"c:\net", r"c\3a\net"),
            (r"c:\\net", r"c\3a\\net"),
            (r"c:\cool stuff", r"c\3a\cool\20stuff"),
            (r"c:\5commas", r"c\3a\5c5commas"),
            ("MNovak", "mnovak"),
        ] {
            assert_eq!(escape_local(name), local, "{name}");
        }
    }

    #[test]
    fn the_local_part_is_found() {
        assert_eq!(local_part("finesse@fin-a.example.test/x@y"), "finesse");
        assert_eq!(local_part("fin-a.example.test/a@b"), "");
        assert_eq!(local_part(""), "");
    }
}
