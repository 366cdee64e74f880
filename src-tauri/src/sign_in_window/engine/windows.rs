//! WebView2: the window's profile, and the connection to `sign-in-webview2`, which reports the main document.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};
use std::time::Duration;

use desk_policy::Policy;
use finesse_client::WindowError;
use page_events::PageEvents;
use tauri::{AppHandle, Manager, Url, WebviewWindow};
use tokio::sync::oneshot;

use crate::exact_certificates::ExactCertificate;
use crate::sign_in_window::shared::{Builder, Controls, NOWHERE, unavailable};

/// Not an InPrivate profile, because Windows disables integrated sign-in there.
pub(crate) const IN_MEMORY: bool = false;

/// The directory of the profiles, below the application's local data.
const PROFILES: &str = "sign-in";

/// How long the browser may take to release a profile after its last window closed.
const RELEASED_WITHIN: Duration = Duration::from_secs(10);

/// The current profile: its directory, and a signal for the end of its browser process.
static PROFILE: Mutex<Option<(PathBuf, oneshot::Receiver<()>)>> = Mutex::new(None);

/// The engine always runs pages in its sandbox.
#[expect(clippy::unused_async, reason = "another engine may have none")]
pub(crate) async fn demand_sandbox(_demanded: bool) -> Result<(), WindowError> {
    Ok(())
}

/// Creates the window on the main thread, with an empty profile.
pub(crate) async fn open(
    app: &AppHandle,
    build: impl FnOnce(&AppHandle) -> tauri::Result<Builder<'_>> + Send + 'static,
) -> tauri::Result<WebviewWindow> {
    let profiles = app.path().app_local_data_dir()?.join(PROFILES);
    let profile = tokio::task::spawn_blocking(move || empty_profile(&profiles)).await.map_err(anyhow)??;
    let os_account_sign_in = app.state::<Policy>().os_account_sign_in();
    let (done, wait) = oneshot::channel();
    let owned = app.clone();
    app.run_on_main_thread(move || {
        let (release, released) = oneshot::channel();
        let environment = sign_in_webview2::create_environment(&profile, os_account_sign_in, move || {
            // The receiver may be dropped.
            let _ = release.send(());
        });
        let window = environment.map_err(anyhow).and_then(|environment| {
            let window = build(&owned)?.data_directory(profile.clone()).with_environment(environment).build();
            PROFILE.lock().unwrap_or_else(PoisonError::into_inner).replace((profile, released));
            window
        });
        let _ = done.send(window);
    })?;
    wait.await.map_err(anyhow)?
}

/// Creates a directory for a profile, and removes those that a crash left behind.
fn empty_profile(profiles: &Path) -> std::io::Result<PathBuf> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    std::fs::create_dir_all(profiles)?;
    for left in std::fs::read_dir(profiles)?.flatten() {
        if let Err(why) = remove(&left.path()) {
            log_fields::debug!("sign-in window: a profile is in use"; personal path = left.path().display(), personal why = why);
        }
    }
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let profile = profiles.join(format!("{}-{number}", std::process::id()));
        match std::fs::create_dir(&profile) {
            Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists => {}
            created => return created.map(|()| profile),
        }
    }
}

/// Removes a profile completely or not at all: it is renamed first, which Windows refuses for a directory with an open file.
fn remove(profile: &Path) -> std::io::Result<()> {
    let removed = profile.with_extension("removed");
    std::fs::rename(profile, &removed)?;
    std::fs::remove_dir_all(removed)
}

/// Removes the profile once the browser has released it.
pub(crate) async fn remove_profile(_app: &AppHandle) -> Result<(), WindowError> {
    let profile = PROFILE.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some((profile, released)) = profile else { return Ok(()) };
    if tokio::time::timeout(RELEASED_WITHIN, released).await.is_err() {
        log::warn!("sign-in window: the browser did not release its profile");
    }
    tokio::task::spawn_blocking(move || remove(&profile)).await.map_err(unavailable)?.map_err(unavailable)
}

/// Connects the window's events. The window's own button closes it, and F5 restarts the sign-in.
pub(crate) fn connect(
    window: &WebviewWindow,
    events: impl PageEvents + Clone + Send,
    controls: Controls,
) -> tauri::Result<()> {
    let Controls { reload, cancel } = controls;
    drop(cancel);
    let (done, wait) = mpsc::channel();
    window.with_webview(move |platform| {
        let controller = platform.controller();
        let connected = sign_in_webview2::connect(&controller, Rc::new(events)).and_then(|()| {
            reload.map_or(Ok(()), |reload| sign_in_webview2::on_reload_key(&controller, reload))
        });
        // The receiver may be dropped.
        let _ = done.send(connected.map_err(|why| why.to_string()));
    })?;
    wait.recv().map_err(anyhow)?.map_err(|why| anyhow(std::io::Error::other(why)))
}

/// Loads an address.
pub(crate) fn load(window: &WebviewWindow, to: &Url) -> tauri::Result<()> {
    window.navigate(to.clone())
}

/// Unloads the page, by loading an empty one.
pub(crate) fn unload(window: &WebviewWindow) -> tauri::Result<()> {
    window.navigate(Url::parse(NOWHERE).map_err(|why| tauri::Error::Anyhow(why.into()))?)
}

/// Shows a message in the title, because there is no strip above the page.
pub(crate) fn tell(window: &WebviewWindow, text: String) {
    if let Err(why) = window.set_title(&text) {
        log_fields::warn!("sign-in window: cannot tell"; personal why = why);
    }
}

/// Not supported: this engine trusts only certificates that the system trusts.
#[expect(clippy::unnecessary_wraps, reason = "other engines can fail here")]
pub(crate) fn trust(_window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    for ExactCertificate { host, pem } in certificates {
        log_fields::warn!("sign-in window: this engine cannot trust a certificate"; public host = host, public bytes = pem.len());
    }
    Ok(())
}

/// Not needed: the engine asks before each main document.
#[expect(clippy::unused_async, reason = "other engines compile the list")]
pub(crate) async fn allow_hosts(_window: &WebviewWindow, _hosts: Option<Vec<String>>) -> Result<(), String> {
    Ok(())
}

fn anyhow(why: impl std::error::Error + Send + Sync + 'static) -> tauri::Error {
    tauri::Error::Anyhow(why.into())
}
