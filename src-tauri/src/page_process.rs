//! Recovers from the end of a page's process. The web engine runs each page in a process of its own. If that ends, the window keeps
//! its last picture and does not react to clicks.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use desk_core::Desk;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow, async_runtime};

use crate::{ipc::Frames, leaving, main_window, password_window};

/// The period over which ends of the main window's page process are counted.
const COUNTED_WITHIN: Duration = Duration::from_secs(120);

/// How many ends within [`COUNTED_WITHIN`] are recovered from. After one more, the window stays as it is.
const MOST: usize = 4;

/// How long the engine takes to resize a view.
const LAYOUT: Duration = Duration::from_millis(100);

/// Why the process of a page ended, as far as the engine reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageEnd {
    /// It crashed or was killed.
    Crashed,
    /// It exceeded its memory limit.
    MemoryLimit,
    /// The whole engine ended (WebView2: `BROWSER_PROCESS_EXITED`), so the page cannot be reloaded in this window.
    EngineEnded,
    /// The program ended it on purpose.
    ByProgram,
}

impl PageEnd {
    const fn why(self) -> &'static str {
        match self {
            Self::Crashed => "the process of the page crashed or was killed",
            Self::MemoryLimit => "the process of the page exceeded its memory limit",
            Self::EngineEnded => "the web engine ended",
            Self::ByProgram => "the program ended the process of the page",
        }
    }
}

/// The response to the end of the main window's page process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Response {
    /// None: the program caused the end.
    Ignore,
    /// Load the page again, into a new process.
    Reload,
    /// Close the window and open it again, because loading was not enough or is not possible.
    Rebuild,
    /// Leave the window as it is. The sentence becomes its title and tells the agent what to do.
    GiveUp(&'static str),
}

impl Response {
    /// The name of the response in the log and in Diagnostics.
    const fn word(self) -> &'static str {
        match self {
            Self::Ignore => "shown",
            Self::Reload => "reloaded",
            Self::Rebuild => "rebuilt",
            Self::GiveUp(_) => "given up",
        }
    }
}

/// The recent ends of the main window's page process.
#[derive(Debug, Default)]
struct PageEnds {
    recent: Vec<Instant>,
    given_up: bool,
}

impl PageEnds {
    /// The response to an end at `now`.
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

/// The state of the main window's page.
#[derive(Default)]
pub(crate) struct MainPage {
    ends: Mutex<PageEnds>,
    /// It was loaded again and has not subscribed to the desk yet.
    reloaded: AtomicBool,
}

impl MainPage {
    fn respond(&self, end: PageEnd) -> Response {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner).respond(end, Instant::now())
    }

    /// Whether recovery had stopped. Resets the count.
    pub(crate) fn start_over(&self) -> bool {
        std::mem::take(&mut *self.ends.lock().unwrap_or_else(PoisonError::into_inner)).given_up
    }
}

/// Handles the end of the page process of the window `label`. The engines' adapters call this, on any thread: WebKitGTK (`watch`),
/// WKWebView (`listen`), and on Windows the handler of WebView2's `ProcessFailed`.
pub fn page_process_ended<R: Runtime>(app: &AppHandle<R>, label: &str, end: PageEnd) {
    if leaving::has_begun(app) {
        return;
    }
    match label {
        main_window::MAIN => main_page_ended(app, end),
        _ if end == PageEnd::ByProgram => {}
        password_window::LABEL => {
            log::warn!("closing the password window: {}", end.why());
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
    // The engine may still be inside this callback, so the window is changed only after it has returned.
    async_runtime::spawn(async move {
        if let Err(why) = carry_out(&app, response) {
            log::error!("the window could not be {}: {why}", response.word());
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
            return log::warn!("cannot force the window to redraw: {why}");
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

/// Connects [`page_process_ended`] for this window.
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

/// On macOS `listen` does this, on Windows the adapter.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "WebKitGTK can refuse")]
pub(crate) fn watch<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Connects [`page_process_ended`] for every window. WKWebView does not report why a process ended.
#[cfg(target_os = "macos")]
pub(crate) fn listen<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder.on_web_content_process_terminate(|webview| {
        page_process_ended(webview.app_handle(), webview.label(), PageEnd::Crashed);
    })
}

/// On other systems Tauri does not report the end of a page process.
#[cfg(not(target_os = "macos"))]
pub(crate) fn listen<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder
}

#[cfg(test)]
#[path = "../tests/unit/page_process.rs"]
mod tests;
