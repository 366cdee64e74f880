//! Navigation rules of the main window. Those of the sign-in window are in `finesse_client::token_page`.

use url::Url;

/// Whether the main window may navigate there: only to its own page.
pub(crate) fn is_own_page(to: &Url) -> bool {
    match to.scheme() {
        "tauri" => to.host_str() == Some("localhost"),
        // On Windows, Tauri serves the page from this host; it always resolves to this computer (RFC 6761).
        "http" => cfg!(windows) && to.host_str() == Some("tauri.localhost") && to.port().is_none(),
        _scheme => false,
    }
}

#[cfg(test)]
#[path = "../tests/unit/navigation.rs"]
mod tests;
