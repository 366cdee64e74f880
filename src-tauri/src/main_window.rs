//! The window with our own page: nothing leads out of it.

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, Runtime, WebviewWindowBuilder};

use crate::hardening;
use crate::navigation::is_own_page;

/// The window's label; the one that the capability names.
pub(crate) const MAIN: &str = "main";

/// Opens it as `tauri.conf.json` describes it.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let described = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let window = WebviewWindowBuilder::from_config(app, described.ok_or(tauri::Error::WindowNotFound)?)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    hardening::leave_pages_alone(&window)
}

/// Brings it to the front: the program was started a second time.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if let Err(why) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        log::warn!("the window could not be brought to the front: {why}");
    }
}
