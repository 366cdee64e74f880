//! WKWebView: a profile in memory, and the connection to `sign-in-wkwebview`, which reports the main document.
#![expect(unsafe_code, reason = "Tauri passes the view as a pointer")]

use std::rc::Rc;

use finesse_client::WindowError;
use page_events::PageEvents;
use sign_in_wkwebview::View;
use tauri::webview::PlatformWebview;
use tauri::{AppHandle, Url, WebviewWindow};
use tokio::sync::oneshot;

use crate::exact_certificates::ExactCertificate;
use crate::sign_in_window::shared::{Builder, Controls, NOWHERE};
use crate::sign_in_window::{content_rules, text};

/// The profile is an ephemeral data store, which is never written to disk.
pub(crate) const IN_MEMORY: bool = true;

/// The engine always runs pages in its sandbox.
#[expect(clippy::unused_async, reason = "another engine may have none")]
pub(crate) async fn demand_sandbox(_demanded: bool) -> Result<(), WindowError> {
    Ok(())
}

/// Creates the window on the main thread.
pub(crate) async fn open(
    app: &AppHandle,
    build: impl FnOnce(&AppHandle) -> tauri::Result<Builder<'_>> + Send + 'static,
) -> tauri::Result<WebviewWindow> {
    let (done, wait) = oneshot::channel();
    let owned = app.clone();
    app.run_on_main_thread(move || {
        // The receiver may be dropped.
        let _ = done.send(build(&owned).and_then(Builder::build));
    })?;
    wait.await.map_err(|why| tauri::Error::Anyhow(why.into()))?
}

/// The profile ended with its window.
#[expect(clippy::unused_async, reason = "other engines have a directory to remove")]
pub(crate) async fn remove_profile(_app: &AppHandle) -> Result<(), WindowError> {
    Ok(())
}

/// The view, inside of `with_webview`.
fn view(platform: &PlatformWebview) -> Option<View> {
    // SAFETY: on macOS the pointer is to a `WKWebView`.
    unsafe { View::from_pointer(platform.inner()) }
}

/// Connects the window's events, and adds a button to its title bar that restarts the sign-in. The window's own button closes it.
pub(crate) fn connect(
    window: &WebviewWindow,
    events: impl PageEvents + Clone + Send,
    controls: Controls,
) -> tauri::Result<()> {
    let Controls { reload, cancel } = controls;
    drop(cancel);
    window.with_webview(move |platform| {
        let Some(view) = view(&platform) else { return };
        sign_in_wkwebview::connect(&view, Rc::new(events), text::sheets());
        if let Some(pressed) = reload {
            sign_in_wkwebview::add_title_button(&view, &text::reload(), pressed);
        }
    })
}

/// Loads an address.
pub(crate) fn load(window: &WebviewWindow, to: &Url) -> tauri::Result<()> {
    window.navigate(to.clone())
}

/// Unloads the page, by loading an empty one.
pub(crate) fn unload(window: &WebviewWindow) -> tauri::Result<()> {
    window.navigate(Url::parse(NOWHERE).map_err(|why| tauri::Error::Anyhow(why.into()))?)
}

/// Shows a message in the title, because there is no strip above the page.
pub(crate) fn tell(window: &WebviewWindow, text: String) {
    if let Err(why) = window.set_title(&text) {
        log_fields::warn!("sign-in window: cannot tell"; personal why = why);
    }
}

/// Not supported: this engine trusts only certificates that the system trusts.
#[expect(clippy::unnecessary_wraps, reason = "other engines can fail here")]
pub(crate) fn trust(_window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    for ExactCertificate { host, pem } in certificates {
        log_fields::warn!("sign-in window: this engine cannot trust a certificate"; public host = host, public bytes = pem.len());
    }
    Ok(())
}

/// Restricts the main document to these hosts, or, without a list, to https.
pub(crate) async fn allow_hosts(window: &WebviewWindow, hosts: Option<Vec<String>>) -> Result<(), String> {
    let directory =
        tempfile::tempdir().map_err(|why| format!("cannot create a directory for the allow-list: {why}"))?;
    let (done, wait) = oneshot::channel();
    let (rules, path) = (content_rules::rules(hosts.as_deref()), directory.path().to_owned());
    window
        .with_webview(move |platform| {
            let Some(view) = view(&platform) else { return };
            sign_in_wkwebview::allow_main_documents(&view, &rules, &path, |taken| {
                // The receiver may be dropped.
                let _ = done.send(taken);
            });
        })
        .map_err(|why| why.to_string())?;
    wait.await.map_err(|_| "the window was destroyed".to_owned())?
}
