//! The profile: in memory, of its own, in the sandbox where there is one, and gone with its window.

use finesse_client::WindowTrouble;
use gio::glib::object::ObjectExt;
use tauri::{AppHandle, Manager, WebviewWindow};
use tokio::sync::oneshot;
use webkit2gtk::{
    NetworkProxyMode, NetworkProxySettings, WebContext, WebContextExt, WebView, WebViewExt,
    WebsiteDataManagerExt,
};

use super::super::Builder;

/// Most letters of a message that the engine keeps in its buffer of 4,096 bytes; longer ones go another way.
const MESSAGE: usize = 3_900;

/// Builds the window on the main thread, in a context of its own whose page processes run in the engine's sandbox.
pub(in super::super) async fn open(
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
pub(in super::super) async fn remove_profile(app: &AppHandle) -> Result<(), WindowTrouble> {
    let Some(main) = app.get_webview_window(crate::main_window::MAIN) else { return Ok(()) };
    main.with_webview(|platform| {
        let Some(data) = platform.inner().context().and_then(|context| context.website_data_manager()) else {
            return;
        };
        let mut nothing = NetworkProxySettings::new(None, &[&"-".repeat(MESSAGE)]);
        data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut nothing));
        data.set_network_proxy_settings(NetworkProxyMode::Default, None);
    })
    .map_err(super::super::unavailable)
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
