//! The meaning of WebKit's error domains, codes and challenges. Does not use WebKit, so it is tested on every system.

use page_events::{LoadFailure, Readiness};
use url::{Position, Url};

/// The script that polls a page, in an isolated world, until [`readiness`] returns a value.
pub const READINESS: &str = r#"(() => {
  if (document.readyState === "loading") return "loading";
  const typed = ["text", "password", "email", "tel", "number", "search", "url"];
  const seen = (field) => field.getClientRects().length > 0 && getComputedStyle(field).visibility === "visible";
  return [...document.querySelectorAll("input")].some((field) => typed.includes(field.type) && seen(field)) ? "input" : "usable";
})()"#;

/// The result of [`READINESS`]; `None` while the page is loading.
#[must_use]
pub fn readiness(answer: &str) -> Option<Readiness> {
    match answer {
        "input" => Some(Readiness::AsksForInput),
        "usable" => Some(Readiness::Usable),
        _ => None,
    }
}

/// Whether a navigation from the document at `at` to `to` changes only the fragment.
#[must_use]
pub fn moves_within(at: &Url, to: &Url) -> bool {
    to.fragment().is_some() && at[..Position::AfterQuery] == to[..Position::AfterQuery]
}

/// Why a main document could not be loaded, from an `NSError`'s domain, code and description. `None` if the load was cancelled on purpose: another one
/// replaced it, it was stopped, or it became a download.
#[must_use]
pub fn load_failure(domain: &str, code: isize, words: &str) -> Option<LoadFailure> {
    let words = match (domain, code) {
        // NSURLErrorCancelled; WebKitErrorFrameLoadInterruptedByPolicyChange
        ("NSURLErrorDomain", -999) | ("WebKitErrorDomain", 102) => return None,
        // WebKitErrorFrameLoadBlockedByContentBlocker
        ("WebKitErrorDomain", 104) => return Some(LoadFailure::Forbidden),
        // NSURLErrorServerCertificateNotYetValid, …HasUnknownRoot, …Untrusted, …HasBadDate
        ("NSURLErrorDomain", -1204..=-1201) => return Some(LoadFailure::Certificate { chain: Vec::new() }),
        // NSURLErrorClientCertificateRequired, NSURLErrorClientCertificateRejected
        ("NSURLErrorDomain", -1206 | -1205) => return Some(LoadFailure::ClientCertificateRequired),
        ("NSURLErrorDomain", -1001) => "connection timed out",
        ("NSURLErrorDomain", -1003) => "host name not found (DNS)",
        ("NSURLErrorDomain", -1004) => "cannot connect",
        ("NSURLErrorDomain", -1005) => "connection lost",
        ("NSURLErrorDomain", -1007) => "too many redirects",
        ("NSURLErrorDomain", -1009) => "no network connection",
        ("NSURLErrorDomain", -1200) => "TLS connection failed",
        _ => return Some(LoadFailure::Other(format!("{domain} {code}: {words}"))),
    };
    Some(LoadFailure::Other(words.to_owned()))
}

/// What to do about a server's challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Challenge {
    /// Ask for a name and a password.
    Login,
    /// The system's default handling: it checks a server's certificate against its own store, and uses a Kerberos ticket or a client certificate that
    /// was chosen for this server earlier.
    System,
    /// Try the next authentication method that the server offers.
    NextMethod,
}

/// What to do about a challenge, from its method (`NSURLAuthenticationMethod…`) and how often it has failed before.
#[must_use]
pub fn challenge(method: &str, failures: isize) -> Challenge {
    match (method, failures) {
        (
            "NSURLAuthenticationMethodDefault"
            | "NSURLAuthenticationMethodHTTPBasic"
            | "NSURLAuthenticationMethodHTTPDigest"
            | "NSURLAuthenticationMethodNTLM",
            _,
        ) => Challenge::Login,
        ("NSURLAuthenticationMethodNegotiate", 1..) => Challenge::NextMethod,
        _ => Challenge::System,
    }
}
