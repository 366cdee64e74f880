//! WebKitGTK: a separate profile in memory that ends with its window, the sandbox if it is available, and the connection to
//! `sign-in-webkitgtk`, which reports the main document.

use desk_doctor::sandbox::NoSandbox;
use finesse_client::WindowError;
use gio::TlsCertificate;
use gio::glib::object::ObjectExt;
use page_events::PageEvents;
use sign_in_webkitgtk::Button;
use tauri::{AppHandle, Manager, Url, WebviewWindow};
use tokio::sync::oneshot;
use webkit2gtk::{
    NetworkProxyMode, NetworkProxySettings, WebContext, WebContextExt, WebView, WebViewExt,
    WebsiteDataManagerExt,
};

use crate::exact_certificates::ExactCertificate;
use crate::sign_in_window::shared::{Builder, Controls, unavailable};
use crate::sign_in_window::{content_rules, text};

/// The longest text that the engine's 4,096-byte message buffer can carry; longer messages bypass the buffer.
const MESSAGE: usize = 3_900;

/// The profile is an ephemeral context, which is never written to disk.
pub(crate) const IN_MEMORY: bool = true;

/// Creates the window on the main thread, in a separate context whose page processes run in the engine's sandbox.
pub(crate) async fn open(
    app: &AppHandle,
    build: impl FnOnce(&AppHandle) -> tauri::Result<Builder<'_>> + Send + 'static,
) -> tauri::Result<WebviewWindow> {
    let sandbox = sandbox_works().await;
    let (done, wait) = oneshot::channel();
    let owned = app.clone();
    app.run_on_main_thread(move || {
        let context = WebContext::new_ephemeral();
        context.set_sandbox_enabled(sandbox);
        let seed = WebView::with_context(&context);
        let window = build(&owned).and_then(|builder| builder.with_related_view(seed.clone()).build());
        // The receiver may be dropped.
        let _ = done.send(window);
    })?;
    let window = wait.await.map_err(|why| tauri::Error::Anyhow(why.into()))??;
    window.with_webview(|platform| end_with(&platform.inner()))?;
    Ok(window)
}

/// Refuses to show a page without a sandbox where IT demands one.
pub(crate) async fn demand_sandbox(demanded: bool) -> Result<(), WindowError> {
    if demanded { judge(desk_doctor::sandbox::check().await) } else { Ok(()) }
}

fn judge(sandbox: Result<(), NoSandbox>) -> Result<(), WindowError> {
    sandbox.map_err(|why| WindowError::NoSandbox { detail: why.to_string() })
}

/// Uses the sandbox only if it works, because otherwise the engine aborts the whole program with the first page.
async fn sandbox_works() -> bool {
    desk_doctor::sandbox::check()
        .await
        .inspect_err(
            |why| log_fields::warn!("sign-in window: pages run without a sandbox"; personal why = why),
        )
        .is_ok()
}

/// The profile ended with its window, except for the last message to the engine's network process, which stays in the buffer there
/// until another one replaces it: after a token refresh with GET in this window, a URL with the refresh token. Therefore this sends a
/// message without content that fills the buffer.
pub(crate) async fn remove_profile(app: &AppHandle) -> Result<(), WindowError> {
    let Some(main) = app.get_webview_window(crate::labels::MAIN) else { return Ok(()) };
    main.with_webview(|platform| {
        let Some(data) = platform.inner().context().and_then(|context| context.website_data_manager()) else {
            return;
        };
        let mut nothing = NetworkProxySettings::new(None, &[&"-".repeat(MESSAGE)]);
        data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut nothing));
        data.set_network_proxy_settings(NetworkProxyMode::Default, None);
    })
    .map_err(unavailable)
}

/// Makes the profile end with the window. wry creates a reference cycle between the view and its message handler, which would keep
/// the profile, its connections and the page history alive until the end of the program.
#[expect(unsafe_code, reason = "no message arrives after the view is destroyed")]
fn end_with(view: &WebView) {
    let Some(messages) = view.user_content_manager() else { return };
    view.connect_local("destroy", false, move |_| {
        unsafe { messages.run_dispose() };
        None
    });
}

/// Connects the window's events, and puts the strip above the page.
pub(crate) fn connect(
    window: &WebviewWindow,
    events: impl PageEvents + Clone + Send,
    controls: Controls,
) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let Controls { reload, cancel: (name, pressed) } = controls;
        let reload = reload.map(|pressed| Button { name: text::reload(), pressed });
        let buttons = reload.into_iter().chain([Button { name, pressed }]).collect();
        sign_in_webkitgtk::connect(&platform.inner(), events, buttons, text::strip());
    })
}

/// Loads an address. Inside `with_webview`, Tauri's own function has no effect.
pub(crate) fn load(window: &WebviewWindow, to: &Url) -> tauri::Result<()> {
    let to = to.to_string();
    window.with_webview(move |platform| platform.inner().load_uri(&to))
}

/// Unloads the page, by ending its process: an empty page would keep about 100 MiB. The next load starts another process; the profile,
/// with its cookies, is in the engine's network process and stays.
pub(crate) fn unload(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|platform| platform.inner().terminate_web_process())
}

/// Shows a message in the strip.
pub(crate) fn tell(window: &WebviewWindow, text: String) {
    let told = window.with_webview(move |platform| sign_in_webkitgtk::tell(&platform.inner(), &text));
    if let Err(why) = told {
        log_fields::warn!("sign-in window: cannot show a message in the strip"; personal why = why);
    }
}

/// Trusts each certificate for its host only.
pub(crate) fn trust(window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let Some(context) = platform.inner().context() else { return };
        for ExactCertificate { host, pem } in &certificates {
            match TlsCertificate::from_pem(pem) {
                Ok(certificate) => context.allow_tls_certificate_for_host(&certificate, host),
                Err(why) => log_fields::warn!("sign-in window: cannot parse a certificate"; public host = host, personal why = why),
            }
        }
    })
}

/// Restricts the main document to these hosts, or, without a list, to https.
pub(crate) async fn allow_hosts(window: &WebviewWindow, hosts: Option<Vec<String>>) -> Result<(), String> {
    let (done, wait) = oneshot::channel();
    let rules = content_rules::rules(hosts.as_deref());
    window
        .with_webview(move |platform| {
            sign_in_webkitgtk::allow_main_documents(&platform.inner(), &rules, |taken| {
                // The receiver may be dropped.
                let _ = done.send(taken);
            });
        })
        .map_err(|why| why.to_string())?;
    wait.await.map_err(|_| "the window was destroyed".to_owned())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_page_without_a_sandbox_is_refused_only_where_it_demands_one() {
        assert_eq!(demand_sandbox(false).await, Ok(()));
        assert_eq!(judge(Ok(())), Ok(()));
        let missing = NoSandbox::Missing { path: "/usr/bin/bwrap".to_owned() };
        let detail = "/usr/bin/bwrap is missing".to_owned();
        assert_eq!(judge(Err(missing)), Err(WindowError::NoSandbox { detail }));
    }
}
