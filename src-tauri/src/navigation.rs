//! Where the main window may go. The rules of the sign-in window are `finesse_client::token_page`.

use url::Url;

/// Whether the main window may go there: only its own page, never out of it.
pub(crate) fn is_own_page(to: &Url) -> bool {
    match to.scheme() {
        "tauri" => to.host_str() == Some("localhost"),
        // Windows serves the page under this name; nothing on the network has it (RFC 6761).
        "http" => cfg!(windows) && to.host_str() == Some("tauri.localhost") && to.port().is_none(),
        _scheme => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
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
