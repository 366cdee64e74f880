//! The texts of the sign-in windows outside the page.

/// The title while there is no page.
pub(super) const TITLE: &str = "Sign in";
/// The button that restarts the sign-in; on Windows it is a key.
#[cfg(not(windows))]
pub(super) const RELOAD: &str = "Reload";
/// The button that ends the sign-in.
pub(super) const CANCEL: &str = "Cancel";
/// The button that closes a further window.
pub(super) const CLOSE: &str = "Close";
/// The texts of the strip on Linux.
#[cfg(target_os = "linux")]
pub(super) const STRIP: sign_in_webkitgtk::Words = sign_in_webkitgtk::Words {
    secure: "The connection is encrypted, and this computer trusts the server.",
    asks: "{host} asks for your name and password.",
    asks_again: "{host} did not accept that. It asks again for your name and password.",
    name: "Name",
    password: "Password",
    answer: "Your answer",
    sign_in: "Sign in",
    go_on_without: "Continue without",
    ok: "OK",
    cancel: "Cancel",
    leaves: "Leave this page? What you have typed may be lost.",
    leave: "Leave",
    stay: "Stay",
};
/// The process of the page ended.
pub(super) const STARTED_AGAIN: &str = "The page stopped working and was started again.";
/// A link leads to another program.
pub(super) const NOT_A_PAGE: &str = "Aplomb does not open links to e-mail, phone or other programs here.";
/// A download.
pub(super) const NO_DOWNLOAD: &str = "Aplomb does not save files here. Open this link in your browser.";
/// A further window that is not opened.
pub(super) const NO_WINDOW: &str = "Aplomb did not open another window for this page.";
/// A page of a further window that could not be loaded.
pub(super) const NOT_LOADED: &str = "This page could not be loaded. Close this window and try again.";
/// A host that a further window may not show.
pub(super) const NOT_ALLOWED: &str = "Your organisation does not allow this page during sign-in.";

/// The title of the window with the page of this host.
pub(super) fn title(host: &str) -> String {
    format!("{TITLE} \u{2013} {host}")
}

/// The title of a further window with the page of this host. It begins with the host, so that the two windows can be told apart.
pub(super) fn further_title(host: &str) -> String {
    format!("{host} \u{2013} opened by the sign-in page")
}
