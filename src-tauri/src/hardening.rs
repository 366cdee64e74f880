//! How the web engine's processes are started: which of them wipe freed memory, and that none leaves a dump.

/// What WebView2 is started with for the windows of the desk, which must have it in common: nothing is dumped when a page crashes, and so nothing
/// is uploaded. A page holds call data, and one of them a password. The rest is what wry passes. Other engines ignore it.
pub(crate) const BROWSER_ARGUMENTS: &str =
    "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection --disable-breakpad";

/// Excludes the engine's page processes from wiping: those that hold a token end with the sign-in window, and their graphics
/// library reads memory after it freed it. The engine's network process, which lives as long as the program and handles all
/// traffic of the sign-in window, does wipe freed memory.
///
/// The engine starts both processes with the first window. Therefore this ends the process of the window's page before it has
/// loaded anything, and the page is loaded into a new one.
#[cfg(target_os = "linux")]
pub(crate) fn leave_pages_alone<R: tauri::Runtime>(first: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{NetworkProxyMode, WebContextExt, WebViewExt, WebsiteDataManagerExt};

    first.with_webview(|platform| {
        let view = platform.inner();
        if let Some(data) = view.context().and_then(|context| context.website_data_manager()) {
            // Any message starts the network process if it does not run yet; this one sets a default value.
            data.set_network_proxy_settings(NetworkProxyMode::Default, None);
        }
        // Removing a variable does not move the list, which other threads read.
        for name in desk_computer::memory::VARIABLES {
            gio::glib::unsetenv(name);
        }
        if let Some(page) = view.uri() {
            view.terminate_web_process();
            view.load_uri(&page);
        }
    })
}

/// Not needed on other systems.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can refuse")]
pub(crate) fn leave_pages_alone<R: tauri::Runtime>(_first: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

#[cfg(test)]
#[path = "../tests/unit/hardening.rs"]
mod tests;
