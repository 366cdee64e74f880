//! Orderly shutdown: hides the window at once, lets the desk disconnect from Finesse, then exits. What closing the window means is
//! decided before (`closing`).

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use desk_core::Desk;
use tauri::{AppHandle, Manager, RunEvent, Runtime, WindowEvent, async_runtime};

use desk_outside::{Outside, Told};

use crate::labels::{COMPACT, MAIN};
use crate::practice::Practising;

/// The longest time that the orderly part of the shutdown may take.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(5);

const RUNNING: u8 = 0;
const SHUTTING_DOWN: u8 = 1;
const DONE: u8 = 2;

/// The progress of the shutdown.
#[derive(Default)]
pub(crate) struct Leaving(AtomicU8);

/// Whether the shutdown has begun.
pub(crate) fn has_begun<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.state::<Leaving>().0.load(Ordering::SeqCst) != RUNNING
}

/// The main window is closed, or the system asks the program to quit (⌘Q).
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. } = event
        && label == MAIN
    {
        api.prevent_close();
        close(app);
    } else if let RunEvent::ExitRequested { api, code: None, .. } = event
        && app.state::<Leaving>().0.load(Ordering::SeqCst) != DONE
    {
        api.prevent_exit();
        close(app);
    }
}

fn close(app: &AppHandle) {
    // Without the task that decides, the program just ends.
    if !has_begun(app) && !app.state::<Outside>().say(Told::Close) {
        leave(app);
    }
}

/// Ends the program on SIGTERM (the desktop session ends) and SIGINT (Ctrl+C in the terminal), as at a log-off.
#[cfg(unix)]
pub(crate) fn listen_to_signals(app: &AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};

    let app = app.clone();
    async_runtime::spawn(async move {
        match (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
            (Ok(mut terminate), Ok(mut interrupt)) => {
                tokio::select! { _ = terminate.recv() => {}, _ = interrupt.recv() => {} }
                if !app.state::<Outside>().say(Told::LogOff) {
                    leave(&app);
                }
            }
            (Err(why), _) | (_, Err(why)) => {
                log_fields::warn!("cannot listen for SIGTERM and SIGINT"; personal why = why)
            }
        }
    });
}

/// Windows sends no signals; see `desk_outside::power`.
#[cfg(not(unix))]
pub(crate) fn listen_to_signals(_app: &AppHandle) {}

/// Starts the shutdown.
pub(crate) fn leave<R: Runtime>(app: &AppHandle<R>) {
    let progress = &app.state::<Leaving>().inner().0;
    if progress.compare_exchange(RUNNING, SHUTTING_DOWN, Ordering::SeqCst, Ordering::SeqCst).is_err() {
        return;
    }
    for window in [MAIN, COMPACT].iter().filter_map(|label| app.get_webview_window(label)) {
        if let Err(why) = window.hide() {
            log_fields::warn!("the window could not be hidden"; personal why = why);
        }
    }
    let app = app.clone();
    async_runtime::spawn(async move {
        let in_order = async {
            app.state::<Desk>().shut_down().await;
            app.state::<Practising>().end().await;
        };
        if tokio::time::timeout(SHUTDOWN_TIMEOUT, in_order).await.is_err() {
            log_fields::warn!("the orderly shutdown timed out"; public seconds = SHUTDOWN_TIMEOUT.as_secs());
        }
        app.state::<Leaving>().0.store(DONE, Ordering::SeqCst);
        app.exit(0);
    });
}
