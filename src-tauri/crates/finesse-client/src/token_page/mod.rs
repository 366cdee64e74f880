//! The rules of the sign-in window: where it may go, when it has arrived, and how the page there is read
//! (protocol/auth-and-events.md §2.5.2, §2.5.4 and §2.9). Pure decisions, for the program that has the window.

mod fetches;

use finesse_wire::json_text;
use serde_json::value::RawValue;
use url::{Origin, Url};
use zeroize::Zeroizing;

pub use fetches::{Fetch, Fetches, Heading, Outcome, Step};

use crate::ports::TokenPage;

/// What the page at the token address is asked, in JavaScript: where it is, because it could have changed since, and its text.
/// [`Route::read`] takes the answer. A token answer has a few thousand characters.
pub const QUESTION: &str =
    "[location.origin, location.pathname, (document.body ? document.body.innerText : '').slice(0, 262144)]";

/// Largest answer that is read, in bytes: the text with every character as `\uXXXX`, and the address.
pub const MAX_ANSWER: usize = 6 * 262_144 + 8 * 1024;

/// The path to which the identity service sends the authorization code, on the host of the token address.
const AUTHORIZATION_CODE_PATH: &str = "/desktop/sso/authcode";

/// The rules of one fetch. They apply to the main document, its redirects and the targets of its forms; what a page embeds is the page's
/// own business.
#[derive(Debug, Clone)]
pub struct Route {
    origin: Origin,
    path: String,
    /// Whether a token is read at the end; a visit reads none.
    reads: bool,
    allowed_hosts: Option<Vec<String>>,
}

/// What to do when the main document is about to go somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// A page on the way: let it load.
    Follow,
    /// The way back to Finesse: let it load, and show nothing from here on.
    WayBack,
    /// A stream that leads out of the web (`mailto:`, `tel:` …): do nothing.
    Outside,
    /// A place that must not be visited: the sign-in ends here.
    Refuse {
        /// The host, or the scheme when there is no host.
        host: String,
    },
    /// The way back to Finesse, but under another name than the one in use: the cookies of the sign-in belong to that other name, and the
    /// token must not be shown (protocol/auth-and-events.md §2.11, `invalid_redirectUri`).
    WrongHost {
        /// The name that Finesse uses for itself.
        host: String,
        /// The name in use.
        expected: String,
    },
}

impl Route {
    /// The route to `token`, over any host, or over `allowed_hosts` (and the host of `token`) only.
    #[must_use]
    pub fn new(token: &Url, allowed_hosts: Option<Vec<String>>) -> Self {
        Self { origin: token.origin(), path: token.path().to_owned(), reads: true, allowed_hosts }
    }

    /// The route of a visit: any host, and nothing is read.
    #[must_use]
    pub fn visit(page: &Url) -> Self {
        Self { reads: false, ..Self::new(page, None) }
    }

    /// Decides about an address of the main document.
    #[must_use]
    pub fn decide(&self, to: &Url) -> Decision {
        match to.scheme() {
            "https" if !self.allows(to) => Decision::Refuse { host: place(to) },
            "https" if self.reads && self.is_end(to) => {
                if to.origin() == self.origin {
                    Decision::WayBack
                } else {
                    Decision::WrongHost { host: place(to), expected: self.server() }
                }
            }
            "https" => Decision::Follow,
            "about" if matches!(to.path(), "blank" | "srcdoc") => Decision::Follow,
            "http" | "file" | "ftp" | "ws" | "wss" => Decision::Refuse { host: place(to) },
            _scheme => Decision::Outside,
        }
    }

    /// The hosts that the main document may be loaded from, as a list for engines that take one; `None` for every host with https.
    #[must_use]
    pub fn hosts(&self) -> Option<Vec<String>> {
        let own = match &self.origin {
            Origin::Tuple(_, host, _) => Some(host.to_string()),
            Origin::Opaque(_) => None,
        };
        self.allowed_hosts.as_ref().map(|hosts| hosts.iter().cloned().chain(own).collect())
    }

    /// Whether this is exactly the token address: origin and path, whatever the query.
    #[must_use]
    pub fn is_token_address(&self, at: &Url) -> bool {
        self.reads && at.scheme() == "https" && at.origin() == self.origin && at.path() == self.path
    }

    /// The page, from the engine's answer to [`QUESTION`], which is JSON and is wiped.
    ///
    /// # Errors
    /// [`NoTokenPage`]: the answer is not one, or not of the page at the token address.
    pub fn read(&self, answer: Zeroizing<String>) -> Result<TokenPage, NoTokenPage> {
        if answer.len() > MAX_ANSWER {
            return Err(NoTokenPage::TooLarge);
        }
        let parts: [&RawValue; 3] = serde_json::from_str(&answer).map_err(|_| NoTokenPage::Unreadable)?;
        let [Some(origin), Some(path), Some(text)] = parts.map(|part| json_text(part.get())) else {
            return Err(NoTokenPage::Unreadable);
        };
        if self.is_token_place(&origin, &path) { Ok(TokenPage { text }) } else { Err(NoTokenPage::Elsewhere) }
    }

    /// Whether these, as a page says them of itself, are the token address.
    fn is_token_place(&self, origin: &str, path: &str) -> bool {
        origin.starts_with("https://") && origin == self.origin.ascii_serialization() && path == self.path
    }

    /// Whether a path is one of those at which the sign-in ends, on whatever host.
    fn is_end(&self, to: &Url) -> bool {
        to.path() == self.path || to.path() == AUTHORIZATION_CODE_PATH
    }

    fn server(&self) -> String {
        Url::parse(&self.origin.ascii_serialization()).map(|url| place(&url)).unwrap_or_default()
    }

    fn allows(&self, to: &Url) -> bool {
        let Some(allowed) = self.hosts() else { return true };
        to.host_str().is_some_and(|host| allowed.iter().any(|allowed| allowed.eq_ignore_ascii_case(host)))
    }
}

/// Why an answer of the engine is no page at the token address. Carries nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoTokenPage {
    /// Larger than [`MAX_ANSWER`].
    #[error("it is too large")]
    TooLarge,
    /// Not three texts.
    #[error("the engine gave no text")]
    Unreadable,
    /// Of a page at another address.
    #[error("it is at another address by now")]
    Elsewhere,
}

/// Host (with its port, when it is not the usual one) of an address, or its scheme when it has no host.
#[must_use]
pub fn place(url: &Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => format!("{}:", url.scheme()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "https://fin-a.example.test:8445/desktop/sso/token?cc_username=40217&return_user=yes";

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn route() -> Route {
        Route::new(&url(TOKEN), None)
    }

    fn refused(host: &str) -> Decision {
        Decision::Refuse { host: host.to_owned() }
    }

    #[test]
    fn pages_of_other_hosts_are_followed_over_https_only() {
        let route = route();
        assert_eq!(route.decide(&url("https://idp.example.test/adfs/ls/?SAMLRequest=x")), Decision::Follow);
        assert_eq!(route.decide(&url("http://idp.example.test/adfs/ls/")), refused("idp.example.test"));
        assert_eq!(
            route.decide(&url("http://fin-a.example.test:8445/desktop/sso/token")),
            refused("fin-a.example.test:8445")
        );
        assert_eq!(route.decide(&url("file:///etc/passwd")), refused("file:"));
    }

    #[test]
    fn other_schemes_lead_nowhere_and_end_nothing() {
        let route = route();
        for text in [
            "mailto:it@example.test",
            "tauri://localhost/",
            "ipc://localhost/x",
            "data:text/html,x",
            "about:config",
        ] {
            assert_eq!(route.decide(&url(text)), Decision::Outside, "{text}");
        }
        assert_eq!(route.decide(&url("about:blank")), Decision::Follow);
    }

    #[test]
    fn the_way_back_is_not_seen() {
        let route = route();
        for end in [TOKEN, "https://fin-a.example.test:8445/desktop/sso/authcode?code=1"] {
            assert_eq!(route.decide(&url(end)), Decision::WayBack, "{end}");
        }
        assert_eq!(route.decide(&url("https://fin-a.example.test:8445/desktop/")), Decision::Follow);
    }

    #[test]
    fn the_way_back_under_another_name_of_the_server_ends_the_sign_in_and_names_it() {
        let route = route();
        for (to, host) in [
            ("https://fin-b.example.test:8445/desktop/sso/authcode?code=1", "fin-b.example.test:8445"),
            ("https://fin-a:8445/desktop/sso/token?cc_username=40217", "fin-a:8445"),
            ("https://fin-a.example.test.:8445/desktop/sso/token", "fin-a.example.test.:8445"),
            ("https://fin-a.example.test/desktop/sso/token", "fin-a.example.test"),
        ] {
            let expected = "fin-a.example.test:8445".to_owned();
            assert_eq!(
                route.decide(&url(to)),
                Decision::WrongHost { host: host.to_owned(), expected },
                "{to}"
            );
        }
        let listed = Route::new(&url(TOKEN), Some(vec!["idp.example.test".to_owned()]));
        assert_eq!(listed.decide(&url("https://evil.test/desktop/sso/token")), refused("evil.test"));
    }

    #[test]
    fn a_visit_follows_every_page_and_arrives_nowhere_in_particular() {
        let page = url("https://idp.example.test/adfs/ls/?wa=wsignout1.0");
        let visit = Route::visit(&page);
        for to in [page.as_str(), "https://ids.example.test/adfs/ls/", TOKEN] {
            assert_eq!(visit.decide(&url(to)), Decision::Follow, "{to}");
        }
        assert!(!visit.is_token_address(&page));
    }

    #[test]
    fn the_list_for_an_engine_has_the_server_itself_too() {
        assert_eq!(route().hosts(), None);
        let listed = Route::new(&url(TOKEN), Some(vec!["idp.example.test".to_owned()]));
        assert_eq!(
            listed.hosts(),
            Some(vec!["idp.example.test".to_owned(), "fin-a.example.test".to_owned()])
        );
    }

    #[test]
    fn an_allow_list_holds_for_every_host_but_finesse_itself() {
        let route = Route::new(&url(TOKEN), Some(vec!["idp.example.test".to_owned()]));
        assert_eq!(route.decide(&url("https://IDP.example.test/adfs/ls/")), Decision::Follow);
        assert_eq!(route.decide(&url("https://fin-a.example.test:8445/desktop/other")), Decision::Follow);
        assert_eq!(route.decide(&url("https://elsewhere.example.test/")), refused("elsewhere.example.test"));
        assert_eq!(
            route.decide(&url("https://idp.example.test.evil.test/")),
            refused("idp.example.test.evil.test")
        );
    }

    #[test]
    fn the_token_address_is_compared_exactly() {
        let route = route();
        assert!(route.is_token_address(&url("https://fin-a.example.test:8445/desktop/sso/token?other=1")));
        for text in [
            "https://fin-a.example.test/desktop/sso/token",
            "https://fin-b.example.test:8445/desktop/sso/token",
            "https://fin-a.example.test:8445/desktop/sso/token/",
            "https://fin-a.example.test:8445/desktop/sso/tokens",
            "https://fin-a.example.test:8445/x/desktop/sso/token",
            "http://fin-a.example.test:8445/desktop/sso/token",
            "https://evil.test/?https://fin-a.example.test:8445/desktop/sso/token",
            "https://fin-a.example.test:8445@evil.test/desktop/sso/token",
        ] {
            assert!(!route.is_token_address(&url(text)), "{text}");
        }
    }

    fn read(route: &Route, answer: &str) -> Result<String, NoTokenPage> {
        route.read(Zeroizing::new(answer.to_owned())).map(|page| page.text.as_str().to_owned())
    }

    #[test]
    fn a_page_is_read_at_the_token_address_and_nowhere_else() {
        let route = route();
        let at = |origin: &str, path: &str| format!(r#" ["{origin}" ,"{path}","{{\"a\":\"\\/\u00e4\"}}"]"#);
        let (origin, path) = ("https://fin-a.example.test:8445", "/desktop/sso/token");
        assert_eq!(read(&route, &at(origin, path)).as_deref(), Ok("{\"a\":\"\\/\u{e4}\"}"));
        for (origin, path) in [
            ("https://idp.example.test", path),
            ("https://fin-a.example.test", path),
            ("http://fin-a.example.test:8445", path),
            ("https://fin-a.example.test:8445/", path),
            ("HTTPS://fin-a.example.test:8445", path),
            ("null", path),
            ("", ""),
            (origin, "/desktop/sso/authcode"),
            (origin, "/desktop/sso/token/"),
            (origin, "/desktop/sso/token?a=b"),
            (origin, "/desktop/SSO/token"),
            (origin, ""),
        ] {
            assert_eq!(read(&route, &at(origin, path)), Err(NoTokenPage::Elsewhere), "{origin} {path}");
        }
    }

    #[test]
    fn an_answer_is_three_texts_and_nothing_else() {
        let good = r#"["https://fin-a.example.test:8445","/desktop/sso/token","{}"]"#;
        let route = route();
        assert!(read(&route, good).is_ok());
        let third = |written: &str| good.replace("\"{}\"", written);
        for answer in [
            String::new(),
            "null".to_owned(),
            "{}".to_owned(),
            "undefined".to_owned(),
            third("null"),
            third("7"),
            third("{\"token\":\"t\"}"),
            third(r#""\ud83d""#),
            third("\"\n\""),
            third("\"{}\",\"\""),
            third("\"{}\","),
            good.replace(",\"{}\"", ""),
            format!("{good}{good}"),
            format!("[{good}]"),
            good[..good.len() - 1].to_owned(),
        ] {
            assert_eq!(read(&route, &answer), Err(NoTokenPage::Unreadable), "{answer}");
        }
    }

    #[test]
    fn the_longest_text_is_read_and_nothing_longer() {
        let asked_for = 262_144;
        assert!(QUESTION.contains(&format!(".slice(0, {asked_for})")));
        let answer =
            |text: &str| format!(r#"["https://fin-a.example.test:8445","/desktop/sso/token","{text}"]"#);
        let longest = read(&route(), &answer(&r"\u0000".repeat(asked_for)));
        assert_eq!(longest.map(|text| text.len()), Ok(asked_for));
        let room = MAX_ANSWER - answer("").len();
        assert_eq!(read(&route(), &answer(&"x".repeat(room))).map(|text| text.len()), Ok(room));
        assert_eq!(read(&route(), &answer(&"x".repeat(room + 1))), Err(NoTokenPage::TooLarge));
    }

    #[test]
    fn a_token_address_without_https_is_never_reached() {
        for (token, origin) in [
            ("http://fin-a.example.test:8445/t", "http://fin-a.example.test:8445"),
            ("data:/t", "null"),
            ("file:///t", "null"),
        ] {
            let route = Route::new(&url(token), None);
            assert!(!route.is_token_address(&url(token)), "{token}");
            let answer = format!(r#"["{origin}","/t","{{}}"]"#);
            assert_eq!(read(&route, &answer), Err(NoTokenPage::Elsewhere), "{token}");
        }
    }

    #[test]
    fn a_refusal_says_nothing_of_the_answer() {
        for answer in ["SECRET", r#"["SECRET","SECRET","SECRET"]"#, r#"["SECRET"]"#] {
            let why = read(&route(), answer).unwrap_err();
            assert!(!format!("{why} {why:?}").contains("SECRET"), "{answer}");
        }
    }
}
