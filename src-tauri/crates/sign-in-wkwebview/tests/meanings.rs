//! Tables of WebKit's errors, challenges and script results with their meanings.

use page_events::{LoadFailure, Readiness};
use sign_in_wkwebview::{Challenge, challenge, load_failure, moves_within, readiness};
use url::Url;

#[test]
fn each_error_has_its_meaning() {
    let other = |words: &str| Some(LoadFailure::Other(words.to_owned()));
    let certificate = || Some(LoadFailure::Certificate { chain: Vec::new() });
    let table = [
        ("NSURLErrorDomain", -999, None),
        ("WebKitErrorDomain", 102, None),
        ("WebKitErrorDomain", 104, Some(LoadFailure::Forbidden)),
        ("NSURLErrorDomain", -1201, certificate()),
        ("NSURLErrorDomain", -1202, certificate()),
        ("NSURLErrorDomain", -1203, certificate()),
        ("NSURLErrorDomain", -1204, certificate()),
        ("NSURLErrorDomain", -1205, Some(LoadFailure::ClientCertificateRequired)),
        ("NSURLErrorDomain", -1206, Some(LoadFailure::ClientCertificateRequired)),
        ("NSURLErrorDomain", -1001, other("connection timed out")),
        ("NSURLErrorDomain", -1003, other("host name not found (DNS)")),
        ("NSURLErrorDomain", -1004, other("cannot connect")),
        ("NSURLErrorDomain", -1005, other("connection lost")),
        ("NSURLErrorDomain", -1007, other("too many redirects")),
        ("NSURLErrorDomain", -1009, other("no network connection")),
        ("NSURLErrorDomain", -1200, other("TLS connection failed")),
        ("NSURLErrorDomain", 104, other("NSURLErrorDomain 104: in words")),
        ("WebKitErrorDomain", -999, other("WebKitErrorDomain -999: in words")),
    ];
    for (domain, code, meaning) in table {
        assert_eq!(load_failure(domain, code, "in words"), meaning, "{domain} {code}");
    }
}

#[test]
fn each_challenge_has_its_answer() {
    let table = [
        ("NSURLAuthenticationMethodServerTrust", 0, Challenge::System),
        ("NSURLAuthenticationMethodServerTrust", 1, Challenge::System),
        ("NSURLAuthenticationMethodClientCertificate", 0, Challenge::System),
        ("NSURLAuthenticationMethodNegotiate", 0, Challenge::System),
        ("NSURLAuthenticationMethodNegotiate", 1, Challenge::NextMethod),
        ("NSURLAuthenticationMethodDefault", 0, Challenge::Login),
        ("NSURLAuthenticationMethodHTTPBasic", 0, Challenge::Login),
        ("NSURLAuthenticationMethodHTTPDigest", 0, Challenge::Login),
        ("NSURLAuthenticationMethodNTLM", 0, Challenge::Login),
        ("NSURLAuthenticationMethodNTLM", 2, Challenge::Login),
        ("something new", 0, Challenge::System),
    ];
    for (method, failures, answer) in table {
        assert_eq!(challenge(method, failures), answer, "{method}, {failures}");
    }
}

#[test]
fn each_script_result_has_its_readiness() {
    let table = [
        ("loading", None),
        ("", None),
        ("usable", Some(Readiness::Usable)),
        ("input", Some(Readiness::AsksForInput)),
    ];
    for (answer, meaning) in table {
        assert_eq!(readiness(answer), meaning, "{answer}");
    }
}

#[test]
fn only_a_change_of_the_fragment_stays_within_the_document() -> Result<(), url::ParseError> {
    let at = Url::parse("https://a.test/page?x=1#old")?;
    let table = [
        ("https://a.test/page?x=1#new", true),
        ("https://a.test/page?x=1", false),
        ("https://a.test/page?x=2#new", false),
        ("https://a.test/other?x=1#new", false),
        ("https://b.test/page?x=1#new", false),
        ("http://a.test/page?x=1#new", false),
    ];
    for (to, within) in table {
        assert_eq!(moves_within(&at, &Url::parse(to)?), within, "{to}");
    }
    Ok(())
}
