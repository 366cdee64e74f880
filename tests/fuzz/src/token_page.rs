use finesse_client::token_page::{Decision, MAX_ANSWER, Route};
use finesse_wire::TokenAnswer;
use url::Url;
use zeroize::Zeroizing;

use crate::token_answer;

const TOKEN: &str = "https://fin-a.example.test:8445/desktop/sso/token?cc_username=40217";
const HOST: &str = "fin-a.example.test:8445";
const PATH: &str = "/desktop/sso/token";
const ALLOWED: &str = "idp.example.test";

/// The sign-in window: an address in the first line, the engine's answer in the others.
///
/// Only https is followed, and with an allow-list no other host; the token address is recognised exactly. A page is read if and only if
/// another JSON parser finds that it has exactly that address. Its text is a [`token_answer`].
pub fn token_page(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (address, answer) = text.split_once('\n').unwrap_or((text, ""));
    let Ok(token) = Url::parse(TOKEN) else { return };
    let open = Route::new(&token, None);
    let listed = Route::new(&token, Some(vec![ALLOWED.to_owned()]));

    read(&open, &format!("https://{HOST}"), PATH, answer);

    let Ok(to) = Url::parse(address) else { return };
    let parts = Parts::of(to.as_str());
    let is_token = parts.is_https_at(HOST, PATH);
    for route in [&open, &listed] {
        assert_eq!(route.is_token_address(&to), is_token, "the token address");
        match route.decide(&to) {
            Decision::WayBack => {
                assert!(
                    is_token || parts.is_https_at(HOST, "/desktop/sso/authcode"),
                    "the redirect back to Finesse"
                );
            }
            Decision::WrongHost { host, expected } => {
                assert!(parts.host != HOST && host != expected && expected == HOST, "another name");
                assert!([PATH, "/desktop/sso/authcode"].contains(&parts.path), "another path");
            }
            Decision::Follow => assert!(parts.scheme == "https" || parts.is_empty_page(), "another scheme"),
            Decision::Refuse { host } => assert!(!is_token && !host.is_empty(), "refused"),
            Decision::Outside => assert!(parts.scheme != "https" && parts.scheme != "http", "outside"),
        }
    }
    if parts.scheme == "https" && listed.decide(&to) == Decision::Follow {
        assert!(
            parts.name() == "fin-a.example.test" || parts.name() == ALLOWED,
            "a host that is not in the allow-list"
        );
    }

    // Any token address; one without https gives no page.
    let route = Route::new(&to, None);
    let origin = if parts.scheme == "https" { format!("https://{}", parts.host) } else { String::new() };
    read(&route, &origin, parts.path, answer);
    assert_eq!(route.is_token_address(&to), parts.scheme == "https", "any token address");
}

/// Reads the answer, which must give a page if and only if it has this address.
fn read(route: &Route, origin: &str, path: &str, answer: &str) {
    let other = serde_json::from_str::<(String, String, String)>(answer).ok();
    let expected = other
        .filter(|_| answer.len() <= MAX_ANSWER)
        .filter(|(at, of, _)| !origin.is_empty() && at == origin && of == path)
        .map(|(_, _, text)| text);
    let page = route.read(Zeroizing::new(answer.to_owned())).ok();
    assert_eq!(page.as_ref().map(|page| page.text.as_str()), expected.as_deref(), "the page");
    if let Some(page) = page {
        assert!(
            !format!("{page:?}").contains(page.text.as_str()) || page.text.len() < 32,
            "the page is printed"
        );
        let taken = TokenAnswer::parse(&page.text).is_ok();
        assert!(!taken || page.text.contains('{'), "a token");
        token_answer(page.text.as_bytes());
    }
}

/// An address, parsed in a simple way.
struct Parts<'a> {
    scheme: &'a str,
    /// With the port, if there is one.
    host: &'a str,
    path: &'a str,
}

impl<'a> Parts<'a> {
    fn of(address: &'a str) -> Self {
        let (scheme, rest) = address.split_once(':').unwrap_or_default();
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let Some(rest) = rest.strip_prefix("//") else { return Self { scheme, host: "", path: rest } };
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let host = authority.rsplit('@').next().unwrap_or_default();
        Self { scheme, host, path }
    }

    fn name(&self) -> &'a str {
        self.host.rsplit_once(':').map_or(self.host, |(name, _port)| name)
    }

    fn is_https_at(&self, host: &str, path: &str) -> bool {
        self.scheme == "https" && self.host == host && self.path == path
    }

    fn is_empty_page(&self) -> bool {
        self.scheme == "about" && self.host.is_empty() && matches!(self.path, "blank" | "srcdoc")
    }
}
