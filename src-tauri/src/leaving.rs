//! The end of the program, in order: the window goes at once, the desk takes leave of Finesse, then everything ends.

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use desk_core::Desk;
use tauri::{AppHandle, Manager, RunEvent, Runtime, WindowEvent, async_runtime};

use crate::{main_window::MAIN, practice::Practising};

/// How long taking leave may last.
const IN_ORDER_WITHIN: Duration = Duration::from_secs(5);

const STAYING: u8 = 0;
const LEAVING: u8 = 1;
const GONE: u8 = 2;

/// How far it has come.
#[derive(Default)]
pub(crate) struct Leaving(AtomicU8);

/// Whether the program is about to end.
pub(crate) fn has_begun<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.state::<Leaving>().0.load(Ordering::SeqCst) != STAYING
}

/// Looks for the wish to leave: the window's button, or the system's own command (⌘Q).
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. } = event
        && label == MAIN
    {
        api.prevent_close();
        leave(app);
    } else if let RunEvent::ExitRequested { api, code: None, .. } = event
        && app.state::<Leaving>().0.load(Ordering::SeqCst) != GONE
    {
        api.prevent_exit();
        leave(app);
    }
}

/// Leaves in order when the desktop session ends (SIGTERM) or the terminal wants it (SIGINT).
#[cfg(unix)]
pub(crate) fn listen_to_signals(app: &AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};

    let app = app.clone();
    async_runtime::spawn(async move {
        match (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
            (Ok(mut terminate), Ok(mut interrupt)) => {
                tokio::select! { _ = terminate.recv() => {}, _ = interrupt.recv() => {} }
                leave(&app);
            }
            (Err(why), _) | (_, Err(why)) => log::warn!("signals are not heard: {why}"),
        }
    });
}

/// Windows closes the window instead.
#[cfg(not(unix))]
pub(crate) fn listen_to_signals(_app: &AppHandle) {}

fn leave(app: &AppHandle) {
    let how_far = &app.state::<Leaving>().inner().0;
    if how_far.compare_exchange(STAYING, LEAVING, Ordering::SeqCst, Ordering::SeqCst).is_err() {
        return;
    }
    if let Some(Err(why)) = app.get_webview_window(MAIN).map(|window| window.hide()) {
        log::warn!("the window could not be hidden: {why}");
    }
    let app = app.clone();
    async_runtime::spawn(async move {
        let in_order = async {
            app.state::<Desk>().shut_down().await;
            app.state::<Practising>().end().await;
        };
        if tokio::time::timeout(IN_ORDER_WITHIN, in_order).await.is_err() {
            log::warn!("taking leave lasted too long");
        }
        app.state::<Leaving>().0.store(GONE, Ordering::SeqCst);
        app.exit(0);
    });
}
