//! Environment variables that would weaken a release: other certificates than those of the computer, a log of TLS keys, a page that another
//! program controls, no sandbox. A release removes them before it does anything else. Builds for development keep them, because tests need them.

use std::{collections::BTreeSet, env, sync::OnceLock};

/// Variables of the TLS libraries, of GIO and GTK (which load code from where they say: GIO's TLS library is such a module), of Tauri and of WebKitGTK. No
/// Debian or GNOME desktop sets one of them; the modules that the packages install are found without.
const WEAKENING: [&str; 14] = [
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "SSLKEYLOGFILE",
    "G_TLS_GNUTLS_PRIORITY",
    "GNUTLS_SYSTEM_PRIORITY_FILE",
    "GIO_EXTRA_MODULES",
    "GIO_MODULE_DIR",
    "GTK_PATH",
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
    "WEBKIT_EXEC_PATH",
    "WEBKIT_INJECTED_BUNDLE_PATH",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_INSPECTOR_SERVER",
];

/// Lists of modules that GTK 3 loads into the program. Desktops set them: for the sounds of buttons (canberra-gtk-module), menus in a panel
/// (appmenu-gtk-module) and accessibility (`gail:atk-bridge`, which GTK 3 skips because it contains the bridge). Names stay, since without `GTK_PATH` they mean what a
/// package has installed, and the doctor would report most desktops; a list with the path of a file is removed.
const MODULES: [&str; 2] = ["GTK_MODULES", "GTK3_MODULES"];

/// All variables of WebView2: they choose another browser, its arguments and a port for debugging.
const WEBVIEW2: &str = "WEBVIEW2_";

/// The names of the removed variables, for the process that the program becomes when it executes itself again.
pub const HANDED_ON: &str = "APLOMB_IGNORED";

static IGNORED: OnceLock<Vec<String>> = OnceLock::new();

/// Removes them. To be called before anything else runs.
pub fn scrub() {
    if !cfg!(debug_assertions) && !cfg!(feature = "automation") {
        IGNORED.get_or_init(remove);
    }
}

/// The names of those that were removed.
pub fn ignored() -> &'static [String] {
    IGNORED.get().map_or(&[], Vec::as_slice)
}

#[expect(unsafe_code, reason = "the environment of a process with one thread")]
fn remove() -> Vec<String> {
    let found: BTreeSet<_> = env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
        .filter(|(name, value)| weakens(name, &value.to_string_lossy()))
        .map(|(name, _)| name)
        .collect();
    for name in &found {
        // SAFETY: no other thread exists yet.
        unsafe { env::remove_var(name) };
    }
    let before = env::var(HANDED_ON).unwrap_or_default();
    found.into_iter().chain(handed_on(&before)).collect()
}

/// What the process before has removed, and nothing else that may stand there.
fn handed_on(names: &str) -> impl Iterator<Item = String> {
    names.split(',').filter(|name| always_weakens(name) || MODULES.contains(name)).map(str::to_owned)
}

fn weakens(name: &str, value: &str) -> bool {
    always_weakens(name) || MODULES.contains(&name) && value.contains('/')
}

/// Names are case-insensitive on Windows.
fn always_weakens(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    WEAKENING.contains(&&*name) || name.starts_with(WEBVIEW2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_weakens_a_release_is_removed_and_all_else_stays() {
        for name in [
            "SSL_CERT_FILE",
            "SSL_CERT_DIR",
            "SSLKEYLOGFILE",
            "GNUTLS_SYSTEM_PRIORITY_FILE",
            "GIO_EXTRA_MODULES",
            "GIO_MODULE_DIR",
            "GTK_PATH",
            "TAURI_WEBVIEW_AUTOMATION",
            "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
            "WebView2_Browser_Executable_Folder",
            "WEBKIT_INSPECTOR_SERVER",
        ] {
            assert!(weakens(name, "x"), "{name}");
        }
        for name in [
            "HTTPS_PROXY",
            "NO_PROXY",
            "LANG",
            "DISPLAY",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
            "APLOMB_LOG",
            "",
        ] {
            assert!(!weakens(name, "/x"), "{name}");
        }
    }

    #[test]
    fn modules_of_gtk_stay_unless_they_are_named_by_path() {
        for (modules, removed) in [
            ("", false),
            ("gail:atk-bridge", false),
            ("canberra-gtk-module:appmenu-gtk-module", false),
            ("/tmp/x.so", true),
            ("gail:/tmp/x.so", true),
            ("../x", true),
        ] {
            assert_eq!(weakens("GTK_MODULES", modules), removed, "{modules}");
            assert_eq!(weakens("GTK3_MODULES", modules), removed, "{modules}");
        }
    }

    #[test]
    fn only_names_of_the_list_are_taken_from_the_process_before() {
        let taken: Vec<_> = handed_on("SSL_CERT_FILE,,HOME,a\nb,WEBVIEW2_PIPE,GTK_MODULES").collect();
        assert_eq!(taken, ["SSL_CERT_FILE", "WEBVIEW2_PIPE", "GTK_MODULES"]);
        assert_eq!(handed_on("").count(), 0);
    }
}
