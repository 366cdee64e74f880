//! Recovers from the end of a page's process: loads the page again, or opens the window again.

use std::sync::atomic::Ordering;
use std::time::Duration;

use desk_core::Desk;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow, async_runtime};

use crate::page_process::{MainPage, PageEnd, Response};
use crate::{compact_bar, frames::Frames, labels, leaving, main_window, password_window};

/// How long the engine takes to resize a view.
const LAYOUT: Duration = Duration::from_millis(100);

/// Handles the end of the page process of the window `label`, on any thread. `page_process::watch` (WebKitGTK, WebView2) and `page_process::listen`
/// (WKWebView) call this.
pub fn page_process_ended<R: Runtime>(app: &AppHandle<R>, label: &str, end: PageEnd) {
    if leaving::has_begun(app) {
        return;
    }
    match label {
        labels::MAIN => main_page_ended(app, end),
        _ if end == PageEnd::ByProgram => {}
        labels::COMPACT => {
            log_fields::warn!("closing the compact bar"; public why = end.why());
            compact_bar::close(app);
        }
        labels::PASSWORD => {
            log_fields::warn!("closing the password window"; public why = end.why());
            password_window::cancel(app);
        }
        _ => log_fields::warn!("a window has lost its page"; public label = label, public why = end.why()),
    }
}

fn main_page_ended<R: Runtime>(app: &AppHandle<R>, end: PageEnd) {
    let response = app.state::<MainPage>().respond(end);
    if response == Response::Ignore {
        return;
    }
    log_fields::warn!("the window changes"; public from = "shown", public to = response.word(), public why = end.why());
    app.state::<Frames>().stop(labels::MAIN);
    let app = app.clone();
    // The engine may still be inside this callback, so the window is changed only after it has returned.
    async_runtime::spawn(async move {
        if let Err(why) = carry_out(&app, response) {
            log_fields::error!("the window could not be brought back"; public word = response.word(), personal why = why);
        }
        // A desk that has shut down records nothing.
        let _ = app.state::<Desk>().window_changed(response.word(), end.why()).await;
    });
}

fn carry_out<R: Runtime>(app: &AppHandle<R>, response: Response) -> tauri::Result<()> {
    match response {
        Response::Ignore => Ok(()),
        Response::Reload => {
            app.state::<MainPage>().reloaded.store(true, Ordering::SeqCst);
            main_window::load(app)
        }
        Response::Rebuild => main_window::reopen(app),
        Response::GiveUp(sentence) => main_window::get(app)?.set_title(sentence),
    }
}

/// Called when the main window's page subscribes to the desk. If it was loaded again, forces a redraw: if the old process ended during a
/// resize, WebKitGTK still waits for its answer and draws nothing until the next resize.
pub(crate) async fn page_is_back<R: Runtime>(app: &AppHandle<R>) {
    if !cfg!(target_os = "linux") || !app.state::<MainPage>().reloaded.swap(false, Ordering::SeqCst) {
        return;
    }
    for (margin, wait) in [(1, LAYOUT), (0, Duration::ZERO)] {
        if let Err(why) = main_window::get(app).and_then(|window| set_margin(&window, margin)) {
            return log_fields::warn!("cannot force the window to redraw"; personal why = why);
        }
        tokio::time::sleep(wait).await;
    }
}

/// Sets a margin below the page, in pixels.
#[cfg(target_os = "linux")]
fn set_margin<R: Runtime>(window: &WebviewWindow<R>, pixels: i32) -> tauri::Result<()> {
    use gio::glib::object::ObjectExt;

    window.with_webview(move |platform| platform.inner().set_property("margin-bottom", pixels))
}

/// Other engines do not need this.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "WebKitGTK can refuse")]
fn set_margin<R: Runtime>(_window: &WebviewWindow<R>, _pixels: i32) -> tauri::Result<()> {
    Ok(())
}
