//! WebKitGTK: the profile, which is in memory, of its own, in the sandbox where there is one, and gone with its window; and the way to
//! `sign-in-webkitgtk`, which reports the main document.

use finesse_client::WindowTrouble;
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

use super::{Builder, Controls, content_rules, text};
use crate::exact_certificates::ExactCertificate;

/// Most letters of a message that the engine keeps in its buffer of 4,096 bytes; longer ones go another way.
const MESSAGE: usize = 3_900;

/// The profile is a context that is never written.
pub(super) const IN_MEMORY: bool = true;

/// Builds the window on the main thread, in a context of its own whose page processes run in the engine's sandbox.
pub(super) async fn open(
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
        // Whoever waits may have gone away.
        let _ = done.send(window);
    })?;
    let window = wait.await.map_err(|why| tauri::Error::Anyhow(why.into()))??;
    window.with_webview(|platform| end_with(&platform.inner()))?;
    Ok(window)
}

/// Without a working sandbox the engine would end the whole program with the first page in it.
async fn sandbox_works() -> bool {
    desk_doctor::sandbox::check()
        .await
        .inspect_err(|why| log::warn!("sign-in window: its pages run without a sandbox: {why}"))
        .is_ok()
}

/// The profile ended with its window. What can be left of it is the last message to the engine's process for the network, which
/// stays in the buffer there until another one takes its place: an address with the refresh token, after a renewal with GET in
/// this window. So another one is sent that says nothing and is as long as the buffer.
pub(super) async fn remove_profile(app: &AppHandle) -> Result<(), WindowTrouble> {
    let Some(main) = app.get_webview_window(crate::main_window::MAIN) else { return Ok(()) };
    main.with_webview(|platform| {
        let Some(data) = platform.inner().context().and_then(|context| context.website_data_manager()) else {
            return;
        };
        let mut nothing = NetworkProxySettings::new(None, &[&"-".repeat(MESSAGE)]);
        data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut nothing));
        data.set_network_proxy_settings(NetworkProxyMode::Default, None);
    })
    .map_err(super::unavailable)
}

/// Has the profile end with the window. The window's view and its messages hold each other (wry connects them so), and with them
/// the whole profile, its connections and the history of the pages would stay to the end of the program.
#[expect(unsafe_code, reason = "the messages are of no use once the view is destroyed")]
fn end_with(view: &WebView) {
    let Some(messages) = view.user_content_manager() else { return };
    view.connect_local("destroy", false, move |_| {
        unsafe { messages.run_dispose() };
        None
    });
}

/// Reports everything that happens in the window, and puts the strip above the page.
pub(super) fn connect(
    window: &WebviewWindow,
    events: impl PageEvents + Clone + Send,
    controls: Controls,
) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let Controls { reload, cancel: (name, pressed) } = controls;
        let reload = reload.map(|pressed| Button { name: text::RELOAD, pressed });
        let buttons = reload.into_iter().chain([Button { name, pressed }]).collect();
        sign_in_webkitgtk::connect(&platform.inner(), events, buttons, &text::STRIP);
    })
}

/// Goes to an address. Inside of `with_webview`, Tauri's own way does nothing.
pub(super) fn load(window: &WebviewWindow, to: &Url) -> tauri::Result<()> {
    let to = to.to_string();
    window.with_webview(move |platform| platform.inner().load_uri(&to))
}

/// Tells the person something in the strip.
pub(super) fn tell(window: &WebviewWindow, text: &'static str) {
    let told = window.with_webview(move |platform| sign_in_webkitgtk::tell(&platform.inner(), text));
    if let Err(why) = told {
        log::warn!("sign-in window: the strip cannot be reached: {why}");
    }
}

/// Trusts each certificate for its host, and for nothing else.
pub(super) fn trust(window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let Some(context) = platform.inner().context() else { return };
        for ExactCertificate { host, pem } in &certificates {
            match TlsCertificate::from_pem(pem) {
                Ok(certificate) => context.allow_tls_certificate_for_host(&certificate, host),
                Err(why) => log::warn!("sign-in window: the certificate of {host} cannot be read: {why}"),
            }
        }
    })
}

/// Allows the main document these hosts, or every host with https.
pub(super) async fn allow_hosts(window: &WebviewWindow, hosts: Option<Vec<String>>) -> Result<(), String> {
    let (done, wait) = oneshot::channel();
    let rules = content_rules::rules(hosts.as_deref());
    window
        .with_webview(move |platform| {
            sign_in_webkitgtk::allow_main_documents(&platform.inner(), &rules, |taken| {
                // Whoever waits may have gone away.
                let _ = done.send(taken);
            });
        })
        .map_err(|why| why.to_string())?;
    wait.await.map_err(|_| "the window is gone".to_owned())?
}
