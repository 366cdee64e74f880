//! The texts of the sign-in windows outside the page, in the language of the program (`ui/locales/<language>/sign-in-window.ftl`).

#[cfg(target_os = "linux")]
use desk_texts::is_right_to_left;
use desk_texts::text;

fn plain(id: &str) -> String {
    text(id, &[])
}

fn of_host(id: &str, host: &str) -> String {
    text(id, &[("host", host.into())])
}

/// The title while there is no page.
pub(super) fn title() -> String {
    plain("window-signIn")
}

/// The title of the window with the page of this host.
pub(super) fn title_of(host: &str) -> String {
    of_host("window-signIn-of", host)
}

/// The title of a further window with the page of this host. It begins with the host, so that the two windows can be told apart.
pub(super) fn further_title(host: &str) -> String {
    of_host("window-signIn-further", host)
}

/// The button that restarts the sign-in; on Windows it is a key.
#[cfg(not(windows))]
pub(super) fn reload() -> String {
    plain("strip-reload")
}

/// The button that ends the sign-in.
pub(super) fn cancel() -> String {
    plain("strip-cancel")
}

/// The button that closes a further window.
pub(super) fn close() -> String {
    plain("strip-close")
}

/// The texts of the strip on Linux.
#[cfg(target_os = "linux")]
pub(super) fn strip() -> sign_in_webkitgtk::Words {
    sign_in_webkitgtk::Words {
        right_to_left: is_right_to_left(),
        secure: plain("strip-secure"),
        asks: Box::new(|host| of_host("strip-asks", host)),
        asks_again: Box::new(|host| of_host("strip-asksAgain", host)),
        name: plain("strip-name"),
        password: plain("strip-password"),
        answer: plain("strip-answer"),
        sign_in: plain("strip-signIn"),
        go_on_without: plain("strip-without"),
        ok: plain("strip-ok"),
        cancel: cancel(),
        leaves: plain("strip-leaves"),
        leave: plain("strip-leave"),
        stay: plain("strip-stay"),
    }
}

/// The texts of the sheets on macOS.
#[cfg(target_os = "macos")]
pub(super) fn sheets() -> sign_in_wkwebview::Words {
    sign_in_wkwebview::Words {
        asks: Box::new(|host| of_host("strip-asks", host)),
        name: plain("strip-name"),
        password: plain("strip-password"),
        sign_in: plain("strip-signIn"),
        ok: plain("strip-ok"),
        cancel: cancel(),
    }
}

/// The process of the page ended.
pub(super) fn started_again() -> String {
    plain("strip-startedAgain")
}

/// A link leads to another program.
pub(super) fn not_a_page() -> String {
    plain("strip-noProgram")
}

/// A download.
pub(super) fn no_download() -> String {
    plain("strip-noDownload")
}

/// A further window that is not opened.
pub(super) fn no_window() -> String {
    plain("strip-noWindow")
}

/// A page of a further window that could not be loaded.
pub(super) fn not_loaded() -> String {
    plain("strip-notLoaded")
}

/// A host that a further window may not show.
pub(super) fn not_allowed() -> String {
    plain("strip-notAllowed")
}
