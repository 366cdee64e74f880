//! One Aplomb in each session of the computer: a second start brings the first window to the front.
//!
//! tauri-plugin-single-instance recognises the first one by a name, and how far that name reaches is up to the system. On Windows it is a
//! mutex and a window class without the prefix `Global\\`: both belong to the session, so each session of Remote Desktop or Citrix has an
//! Aplomb of its own. On Linux it is a name on the session bus, which is one for each user. On macOS it would be a socket in `/tmp`, the
//! same for every user of the computer; there the system itself starts a program once in each session, and opens links in it.

use tauri::{Builder, Wry};

use crate::call_links;

/// Whether a start looks for a first one. Practice stands beside the desk of the day, and never brings that one to the front in its own
/// place.
const fn looks_for_first(practice: bool, macos: bool) -> bool {
    !practice && !macos
}

/// Makes a second start in the same session lead to the first.
pub(crate) fn keep_to_one(builder: Builder<Wry>, practice: bool) -> Builder<Wry> {
    if !looks_for_first(practice, cfg!(target_os = "macos")) {
        return builder;
    }
    builder.plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
        call_links::started_again(app, arguments);
    }))
}

#[cfg(test)]
#[path = "../tests/unit/one_instance.rs"]
mod tests;
