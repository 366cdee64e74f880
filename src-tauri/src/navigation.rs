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
#[path = "../tests/unit/navigation.rs"]
mod tests;
