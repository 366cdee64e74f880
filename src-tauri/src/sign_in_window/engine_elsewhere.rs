//! WebView2 and WKWebView. Their own page tells why a page could not be loaded, and they know no exception for a certificate:
//! for practice mode its authority must be in the system's store.

use finesse_client::WindowTrouble;
use tauri::{AppHandle, Manager, WebviewWindow, WebviewWindowBuilder, Wry};

use crate::exact_certificates::ExactCertificate;

type Builder<'a> = WebviewWindowBuilder<'a, Wry, AppHandle>;

/// The directory of the profile, below the application's own.
const PROFILE: &str = "sign-in";

/// A profile in a directory of its own.
pub(super) fn with_own_profile<'a>(builder: Builder<'a>, app: &AppHandle) -> tauri::Result<Builder<'a>> {
    Ok(builder.data_directory(app.path().app_local_data_dir()?.join(PROFILE)))
}

/// Removes the directory. WebView2 may hold it for a moment longer than its window; what stays names nobody, because the
/// profile is private, and goes with the next sign-out.
pub(super) async fn remove_profile(app: &AppHandle) -> Result<(), WindowTrouble> {
    let directory = app.path().app_local_data_dir().map_err(super::unavailable)?.join(PROFILE);
    match tokio::fs::remove_dir_all(directory).await {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => {
            log::warn!("sign-in window: the directory of the profile stays for now: {why}");
        }
        Ok(()) | Err(_) => {}
    }
    Ok(())
}

/// Says which hosts the engine will not trust.
#[expect(clippy::unnecessary_wraps, reason = "other engines can fail here")]
pub(super) fn trust(_window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    for ExactCertificate { host, pem } in certificates {
        log::warn!(
            "sign-in window: {host} is not trusted by this engine (certificate of {} bytes)",
            pem.len()
        );
    }
    Ok(())
}

/// These engines show the reason themselves.
#[expect(clippy::unnecessary_wraps, reason = "other engines can fail here")]
pub(super) fn watch(
    _window: &WebviewWindow,
    _failed: impl Fn(WindowTrouble) + Clone + Send + 'static,
) -> tauri::Result<()> {
    Ok(())
}
