//! What the sign-in window, its further windows and the engines share.

use finesse_client::WindowError;
use page_events::Declined;
use tauri::{AppHandle, Url, WebviewWindowBuilder, Wry};

use super::text;

/// The address of the idle window: an empty page.
pub(super) const NOWHERE: &str = "about:blank";

pub(super) type Builder<'a> = WebviewWindowBuilder<'a, Wry, AppHandle>;

/// The action of a button of the strip.
pub(super) type Press = Box<dyn Fn() + Send>;

/// The buttons of the strip above a page.
pub(super) struct Controls {
    /// Restarts the sign-in; a further window has no such button.
    pub(super) reload: Option<Press>,
    /// The label and action of the button that closes the window.
    pub(super) cancel: (String, Press),
}

pub(super) fn unavailable(why: impl std::fmt::Display) -> WindowError {
    WindowError::Unavailable { detail: why.to_string() }
}

/// Whether a link leads to a web page rather than to another program.
pub(super) fn is_of_the_web(to: &Url) -> bool {
    matches!(to.scheme(), "https" | "http" | "about" | "blob" | "data" | "file" | "ftp" | "ws" | "wss")
}

/// The message for something that the window refuses a page.
pub(super) fn told(what: &Declined) -> String {
    match what {
        Declined::Scheme(_) => text::not_a_page(),
        Declined::Download => text::no_download(),
        Declined::NewWindow => text::no_window(),
        Declined::Host(_) => text::not_allowed(),
    }
}
