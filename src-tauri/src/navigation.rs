//! Where the sign-in window may go, and when it has arrived (auth sheet 2.5.2, 2.5.4 and 2.9). Pure decisions.

use url::{Origin, Url};

/// The path to which the identity service sends the authorization code, on the host of the token address.
const AUTHORIZATION_CODE_PATH: &str = "/desktop/sso/authcode";

/// The rules of one fetch.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    origin: Origin,
    path: String,
    allowed_hosts: Option<Vec<String>>,
}

/// What to do with a navigation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// A page on the way: let it load.
    Follow,
    /// The way back to Finesse: let it load, and show nothing from here on.
    FollowUnseen,
    /// A link that leads out of the web (`mailto:`, `javascript:`, `data:` …): do nothing.
    Ignore,
    /// A place that must not be visited: the sign-in ends here.
    Refuse {
        /// The host, or the scheme when there is no host.
        host: String,
    },
}

impl Route {
    /// The route to `token`, over any host, or over `allowed_hosts` (and the host of `token`) only.
    pub(crate) fn new(token: &Url, allowed_hosts: Option<Vec<String>>) -> Self {
        Self { origin: token.origin(), path: token.path().to_owned(), allowed_hosts }
    }

    /// Decides about a navigation of the sign-in window. Some engines ask for frames inside the page too.
    pub(crate) fn decide(&self, to: &Url) -> Decision {
        match to.scheme() {
            "https" if self.is_way_back(to) => Decision::FollowUnseen,
            "https" if self.allows(to) => Decision::Follow,
            "https" | "http" | "file" | "ftp" | "ws" | "wss" => Decision::Refuse { host: place(to) },
            "about" if matches!(to.path(), "blank" | "srcdoc") => Decision::Follow,
            _scheme => Decision::Ignore,
        }
    }

    /// Whether this is exactly the token address: origin and path, whatever the query.
    pub(crate) fn is_token_address(&self, at: &Url) -> bool {
        at.origin() == self.origin && at.path() == self.path
    }

    /// Whether these, as a page says them of itself, are the token address.
    pub(crate) fn is_token_place(&self, origin: &str, path: &str) -> bool {
        origin == self.origin.ascii_serialization() && path == self.path
    }

    fn is_way_back(&self, to: &Url) -> bool {
        to.origin() == self.origin && (to.path() == self.path || to.path() == AUTHORIZATION_CODE_PATH)
    }

    fn allows(&self, to: &Url) -> bool {
        let Some(allowed) = &self.allowed_hosts else { return true };
        to.origin() == self.origin
            || to
                .host_str()
                .is_some_and(|host| allowed.iter().any(|allowed| allowed.eq_ignore_ascii_case(host)))
    }
}

/// Whether the main window may go there: only its own page, never out of it.
pub(crate) fn is_own_page(to: &Url) -> bool {
    match to.scheme() {
        "tauri" => to.host_str() == Some("localhost"),
        // Windows serves the page under this name; nothing on the network has it (RFC 6761).
        "http" => cfg!(windows) && to.host_str() == Some("tauri.localhost") && to.port().is_none(),
        _scheme => false,
    }
}

/// Host (with its port, when it is not the usual one) of an address, or its scheme when it has no host.
pub(crate) fn place(url: &Url) -> String {
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
            assert_eq!(route.decide(&url(text)), Decision::Ignore, "{text}");
        }
        assert_eq!(route.decide(&url("about:blank")), Decision::Follow);
    }

    #[test]
    fn the_way_back_is_not_seen() {
        let route = route();
        assert_eq!(route.decide(&url(TOKEN)), Decision::FollowUnseen);
        assert_eq!(
            route.decide(&url("https://fin-a.example.test:8445/desktop/sso/authcode?code=1")),
            Decision::FollowUnseen
        );
        assert_eq!(
            route.decide(&url("https://fin-b.example.test:8445/desktop/sso/authcode?code=1")),
            Decision::Follow
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
        assert!(route.is_token_place("https://fin-a.example.test:8445", "/desktop/sso/token"));
        assert!(!route.is_token_place("https://idp.example.test", "/desktop/sso/token"));
        assert!(!route.is_token_place("https://fin-a.example.test:8445", "/desktop/sso/authcode"));
    }

    #[test]
    fn the_main_window_stays_on_its_own_page() {
        assert!(is_own_page(&url("tauri://localhost/index.html")));
        for text in [
            "https://example.test/",
            "http://localhost/",
            "file:///tmp/x",
            "tauri://elsewhere/",
            "data:text/html,x",
        ] {
            assert!(!is_own_page(&url(text)), "{text}");
        }
    }
}
