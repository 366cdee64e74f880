//! The web engine draws each page in a process of its own, which can end while the program runs. The window then keeps its last
//! picture and takes no click. This module decides what is done about it, and does it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use desk_core::Desk;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow, async_runtime};

use crate::{commands::Frames, leaving, main_window, password_window};

/// Ends of the main window's page within this time count together.
const COUNTED_WITHIN: Duration = Duration::from_secs(120);

/// So many ends of the page are answered; at one more within [`COUNTED_WITHIN`] the window is given up.
const MOST: usize = 4;

/// Time in which the engine gives a view its new size.
const LAYOUT: Duration = Duration::from_millis(100);

/// Why the process of a page ended, as far as the engine tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageEnd {
    /// It crashed, or something on this computer killed it.
    Crashed,
    /// It used more memory than it may.
    MemoryLimit,
    /// The whole engine ended, so that the window has none (WebView2: `BROWSER_PROCESS_EXITED`).
    EngineEnded,
    /// The program ended it on purpose.
    ByProgram,
}

impl PageEnd {
    const fn why(self) -> &'static str {
        match self {
            Self::Crashed => "the process of the page ended",
            Self::MemoryLimit => "the process of the page used too much memory",
            Self::EngineEnded => "the web engine ended",
            Self::ByProgram => "the program ended the process of the page",
        }
    }
}

/// What is done about the main window after the process of its page ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Response {
    /// Nothing: the program wanted it.
    Ignore,
    /// The page is loaded again into a new process.
    Reload,
    /// The window is closed and opened again, because reloading was not enough or is not possible.
    Rebuild,
    /// The window stays as it is. The sentence, which becomes the title of the window, tells the agent what to do.
    GiveUp(&'static str),
}

impl Response {
    /// The state of the window in the log and in Diagnostics.
    const fn word(self) -> &'static str {
        match self {
            Self::Ignore => "shown",
            Self::Reload => "reloaded",
            Self::Rebuild => "rebuilt",
            Self::GiveUp(_) => "given up",
        }
    }
}

/// When the process of the main window's page ended lately.
#[derive(Debug, Default)]
struct PageEnds {
    recent: Vec<Instant>,
    given_up: bool,
}

impl PageEnds {
    /// What is done about an end at `now`.
    fn respond(&mut self, end: PageEnd, now: Instant) -> Response {
        if end == PageEnd::ByProgram {
            return Response::Ignore;
        }
        self.recent.retain(|at| now.duration_since(*at) < COUNTED_WITHIN);
        self.recent.push(now);
        self.given_up = self.recent.len() > MOST;
        match (self.recent.len(), end) {
            _ if self.given_up => {
                Response::GiveUp("Aplomb: this window stopped working. Start Aplomb again.")
            }
            (1, PageEnd::Crashed | PageEnd::MemoryLimit) => Response::Reload,
            _ => Response::Rebuild,
        }
    }
}

/// What happened to the main window's page.
#[derive(Default)]
pub(crate) struct MainPage {
    ends: Mutex<PageEnds>,
    /// It was loaded again and has not asked for the desk since.
    reloaded: AtomicBool,
}

impl MainPage {
    fn respond(&self, end: PageEnd) -> Response {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner).respond(end, Instant::now())
    }

    /// Whether the window was given up; the ends so far are forgotten.
    pub(crate) fn start_over(&self) -> bool {
        std::mem::take(&mut *self.ends.lock().unwrap_or_else(PoisonError::into_inner)).given_up
    }
}

/// The process of the page in the window `label` ended. The adapters of the engines call this, on any thread: here that of WebKitGTK
/// (`watch`) and WKWebView (`listen`); on Windows the handler of WebView2's `ProcessFailed`.
pub fn page_process_ended<R: Runtime>(app: &AppHandle<R>, label: &str, end: PageEnd) {
    if leaving::has_begun(app) {
        return;
    }
    match label {
        main_window::MAIN => main_page_ended(app, end),
        _ if end == PageEnd::ByProgram => {}
        password_window::LABEL => {
            log::warn!("the window for the password is closed: {}", end.why());
            password_window::cancel(app);
        }
        _ => log::warn!("window {label}: {}", end.why()),
    }
}

fn main_page_ended<R: Runtime>(app: &AppHandle<R>, end: PageEnd) {
    let response = app.state::<MainPage>().respond(end);
    if response == Response::Ignore {
        return;
    }
    log::warn!("window: shown → {}: {}", response.word(), end.why());
    app.state::<Frames>().stop();
    let app = app.clone();
    // The engine may be inside its own call now, so the window is not touched before that has returned.
    async_runtime::spawn(async move {
        if let Err(why) = carry_out(&app, response) {
            log::error!("the window could not be {}: {why}", response.word());
        }
        // A desk that has been shut down keeps no record.
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

/// The main window's page asked for the desk. After it was loaded again, its window is made to draw: if the process ended while the
/// window changed its size, WebKitGTK waits for an answer of the old process and draws nothing before the next change of size.
pub(crate) async fn page_is_back<R: Runtime>(app: &AppHandle<R>) {
    if !cfg!(target_os = "linux") || !app.state::<MainPage>().reloaded.swap(false, Ordering::SeqCst) {
        return;
    }
    for (margin, wait) in [(1, LAYOUT), (0, Duration::ZERO)] {
        if let Err(why) = main_window::get(app).and_then(|window| set_margin(&window, margin)) {
            return log::warn!("the window could not be made to draw: {why}");
        }
        tokio::time::sleep(wait).await;
    }
}

/// Leaves pixels free below the page.
#[cfg(target_os = "linux")]
fn set_margin<R: Runtime>(window: &WebviewWindow<R>, pixels: i32) -> tauri::Result<()> {
    use gio::glib::object::ObjectExt;

    window.with_webview(move |platform| platform.inner().set_property("margin-bottom", pixels))
}

/// Other engines need no such help.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "WebKitGTK can refuse")]
fn set_margin<R: Runtime>(_window: &WebviewWindow<R>, _pixels: i32) -> tauri::Result<()> {
    Ok(())
}

/// Has [`page_process_ended`] called for this window.
#[cfg(target_os = "linux")]
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{WebProcessTerminationReason, WebViewExt};

    let (app, label) = (window.app_handle().clone(), window.label().to_owned());
    window.with_webview(move |platform| {
        platform.inner().connect_web_process_terminated(move |_, reason| {
            let end = match reason {
                WebProcessTerminationReason::TerminatedByApi => PageEnd::ByProgram,
                WebProcessTerminationReason::ExceededMemoryLimit => PageEnd::MemoryLimit,
                WebProcessTerminationReason::Crashed | _ => PageEnd::Crashed,
            };
            page_process_ended(&app, &label, end);
        });
    })
}

/// The engine of macOS is listened to by `listen`, that of Windows by its own adapter.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "WebKitGTK can refuse")]
pub(crate) fn watch<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Has [`page_process_ended`] called for every window. WKWebView does not tell why a process ended.
#[cfg(target_os = "macos")]
pub(crate) fn listen<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder.on_web_content_process_terminate(|webview| {
        page_process_ended(webview.app_handle(), webview.label(), PageEnd::Crashed);
    })
}

/// Elsewhere Tauri does not know of such an end.
#[cfg(not(target_os = "macos"))]
pub(crate) fn listen<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder
}

#[cfg(test)]
#[path = "../tests/unit/page_process.rs"]
mod tests;
