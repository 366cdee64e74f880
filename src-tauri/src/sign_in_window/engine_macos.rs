//! WKWebView: the way to `sign-in-wkwebview`, which reports the main document. The profile lives in memory.
#![expect(unsafe_code, reason = "Tauri gives the view as a pointer")]

use std::rc::Rc;

use finesse_client::WindowTrouble;
use page_events::PageEvents;
use sign_in_wkwebview::View;
use tauri::webview::PlatformWebview;
use tauri::{AppHandle, Url, WebviewWindow};
use tokio::sync::oneshot;

use super::{Builder, Controls, content_rules, text};
use crate::exact_certificates::ExactCertificate;

/// The profile is a data store that is never written.
pub(super) const IN_MEMORY: bool = true;

/// Builds the window on the main thread.
pub(super) async fn open(
    app: &AppHandle,
    build: impl FnOnce(&AppHandle) -> tauri::Result<Builder<'_>> + Send + 'static,
) -> tauri::Result<WebviewWindow> {
    let (done, wait) = oneshot::channel();
    let owned = app.clone();
    app.run_on_main_thread(move || {
        // Whoever waits may have gone away.
        let _ = done.send(build(&owned).and_then(Builder::build));
    })?;
    wait.await.map_err(|why| tauri::Error::Anyhow(why.into()))?
}

/// The profile ended with its window.
#[expect(clippy::unused_async, reason = "other engines have a directory to remove")]
pub(super) async fn remove_profile(_app: &AppHandle) -> Result<(), WindowTrouble> {
    Ok(())
}

/// The view, inside of `with_webview`.
fn view(platform: &PlatformWebview) -> Option<View> {
    // SAFETY: on macOS it is a `WKWebView`.
    unsafe { View::from_pointer(platform.inner()) }
}

/// Reports everything that happens in the window, with a button in its title bar that begins again. It is closed by its own button.
pub(super) fn connect(
    window: &WebviewWindow,
    events: impl PageEvents + Clone + Send,
    controls: Controls,
) -> tauri::Result<()> {
    let Controls { reload, cancel } = controls;
    drop(cancel);
    window.with_webview(move |platform| {
        let Some(view) = view(&platform) else { return };
        sign_in_wkwebview::connect(&view, Rc::new(events));
        if let Some(pressed) = reload {
            sign_in_wkwebview::add_title_button(&view, text::RELOAD, pressed);
        }
    })
}

/// Goes to an address.
pub(super) fn load(window: &WebviewWindow, to: &Url) -> tauri::Result<()> {
    window.navigate(to.clone())
}

/// Tells the person something in the title: there is no room above the page.
pub(super) fn tell(window: &WebviewWindow, text: &'static str) {
    if let Err(why) = window.set_title(text) {
        log::warn!("sign-in window: cannot tell: {why}");
    }
}

/// The engine trusts what the system trusts, and nothing else.
#[expect(clippy::unnecessary_wraps, reason = "other engines can fail here")]
pub(super) fn trust(_window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    for ExactCertificate { host, pem } in certificates {
        log::warn!("sign-in window: this engine does not trust {host} (certificate of {} bytes)", pem.len());
    }
    Ok(())
}

/// Allows the main document these hosts, or every host with https.
pub(super) async fn allow_hosts(window: &WebviewWindow, hosts: Option<Vec<String>>) -> Result<(), String> {
    let directory =
        tempfile::tempdir().map_err(|why| format!("no directory for the list of hosts: {why}"))?;
    let (done, wait) = oneshot::channel();
    let (rules, path) = (content_rules::rules(hosts.as_deref()), directory.path().to_owned());
    window
        .with_webview(move |platform| {
            let Some(view) = view(&platform) else { return };
            sign_in_wkwebview::allow_main_documents(&view, &rules, &path, |taken| {
                // Whoever waits may have gone away.
                let _ = done.send(taken);
            });
        })
        .map_err(|why| why.to_string())?;
    wait.await.map_err(|_| "the window is gone".to_owned())?
}
