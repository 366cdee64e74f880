//! The end of a page's process: how the engine tells it, and the response to it. The web engine runs each page in a process of its own.
//! If that ends, the window keeps its last picture and does not react to clicks. `page_recovery` carries the response out.

use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

#[cfg(any(windows, test))]
use page_events::ProcessEnd;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

/// The period over which ends of the main window's page process are counted.
const COUNTED_WITHIN: Duration = Duration::from_secs(120);

/// How many ends within [`COUNTED_WITHIN`] are recovered from. After one more, the window stays as it is.
const MOST: usize = 4;

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
    /// The end that WebView2 reports. `None` for a page that hangs: it may come back, and the engine offers to wait.
    #[cfg(any(windows, test))]
    pub(crate) const fn reported(how: ProcessEnd, with_engine: bool) -> Option<Self> {
        match how {
            ProcessEnd::Unresponsive => None,
            _ if with_engine => Some(Self::EngineEnded),
            ProcessEnd::OutOfMemory => Some(Self::MemoryLimit),
            ProcessEnd::Crashed => Some(Self::Crashed),
        }
    }

    pub(crate) const fn why(self) -> &'static str {
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
pub(crate) enum Response {
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
    pub(crate) const fn word(self) -> &'static str {
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
    pub(crate) reloaded: AtomicBool,
}

impl MainPage {
    pub(crate) fn respond(&self, end: PageEnd) -> Response {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner).respond(end, Instant::now())
    }

    /// Whether recovery had stopped. Resets the count.
    pub(crate) fn start_over(&self) -> bool {
        std::mem::take(&mut *self.ends.lock().unwrap_or_else(PoisonError::into_inner)).given_up
    }
}

/// What is to be done when the page process of the window with this label has ended.
pub(crate) struct Recovery<R: Runtime>(pub(crate) fn(&AppHandle<R>, &str, PageEnd));

fn recover<R: Runtime>(app: &AppHandle<R>, label: &str, end: PageEnd) {
    if let Some(recovery) = app.try_state::<Recovery<R>>() {
        recovery.0(app, label, end);
    }
}

/// Has the end of this window's page process told to the [`Recovery`].
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
            recover(&app, &label, end);
        });
    })
}

/// Has the end of this window's page process told to the [`Recovery`].
#[cfg(windows)]
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let (app, label) = (window.app_handle().clone(), window.label().to_owned());
    window.with_webview(move |platform| {
        let watched = sign_in_webview2::on_process_end(&platform.controller(), move |how, with_engine| {
            if let Some(end) = PageEnd::reported(how, with_engine) {
                recover(&app, &label, end);
            }
        });
        if let Err(why) = watched {
            log_fields::error!("the end of a page's process will not be noticed"; personal why = why);
        }
    })
}

/// `listen` does this.
#[cfg(target_os = "macos")]
#[expect(clippy::unnecessary_wraps, reason = "WebKitGTK can refuse")]
pub(crate) fn watch<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// The same for every window. WKWebView does not report why a process ended.
#[cfg(target_os = "macos")]
pub(crate) fn listen<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder.on_web_content_process_terminate(|webview| {
        recover(webview.app_handle(), webview.label(), PageEnd::Crashed);
    })
}

/// Elsewhere each window is watched.
#[cfg(not(target_os = "macos"))]
pub(crate) fn listen<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder
}

#[cfg(test)]
#[path = "../tests/unit/page_process.rs"]
mod tests;
