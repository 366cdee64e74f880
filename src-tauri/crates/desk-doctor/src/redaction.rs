//! Takes out of a line whatever looks like a secret, before it reaches the log.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

/// What stands in the place of a secret.
const REDACTED: &str = "[redacted]";

/// The groups stay, the rest of the match goes. In the order in which they are applied.
const SECRETS: [&str; 9] = [
    // Authorization headers and their values, in any spelling of a header dump or a debug print.
    r#"(?i)((?:proxy-)?authorization["']?\s*[:=,]\s*["']?)[^\r\n"']+"#,
    r"(?i)(\b(?:bearer|basic)\s+)[A-Za-z0-9+/=._~\-]{6,}",
    // Every cookie of a header, and not the first alone.
    r#"(?i)(\b(?:set-)?cookie["']?\s*[:=]\s*["']?)[^\r\n"']+"#,
    // Name and password in an address.
    r"(://)[^/\s@]+(@)",
    // Parameters of the token requests, forms of the sign-in page, members of the token answer; in JSON inside a text too.
    r#"(?i)((?:token|secret|password|passwd|SAMLResponse|SAMLRequest|SAMLart|RelayState|JSESSIONID)\\?["']?\s*[=:]\s*\\?["']?)[^\s&"'\\,;}\]]+"#,
    // The authorization code, and what the identity provider is told about the request.
    r#"(?i)([?&](?:code|state)=)[^\s&"']+"#,
    // The tokens of the contact centre in a box.
    r"()SIM-(?:ACCESS|REFRESH)-[A-Za-z0-9+/=._~\-]*",
    // Anything made like a signed or encrypted token (JWS, JWE).
    r"()\beyJ[A-Za-z0-9_\-]{5,}(?:\.[A-Za-z0-9_\-]*){0,4}",
    // Whatever else is that long and has no blank in it: an encrypted token, a token in base64.
    r"()[A-Za-z0-9+/=_\-]{100,}",
];

static PATTERNS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| SECRETS.iter().filter_map(|text| Regex::new(text).ok()).collect());

/// The line without its secrets.
#[must_use]
pub fn redact(line: &str) -> Cow<'_, str> {
    let mut line = Cow::Borrowed(line);
    for pattern in PATTERNS.iter() {
        if let Cow::Owned(shorter) = pattern.replace_all(&line, format!("${{1}}{REDACTED}${{2}}")) {
            line = Cow::Owned(shorter);
        }
    }
    line
}

#[cfg(test)]
#[path = "../tests/unit/redaction.rs"]
mod tests;
