//! The main window. It shows the desk's own page and cannot navigate away from it.

use std::sync::{Mutex, OnceLock, PoisonError};

use desk_doctor::Drawing;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, LogicalPosition, LogicalSize, Manager, RunEvent, Runtime, Url, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use crate::labels::MAIN;
use crate::navigation::is_own_page;
use crate::page_process::{self, MainPage};
use crate::{acceleration, hardening, leaving, page_memory};

/// The size and position of a window that is closed to be opened again.
#[derive(Debug, Clone, Copy)]
struct Stood {
    size: LogicalSize<f64>,
    /// `None` if the system does not report it (Wayland).
    position: Option<LogicalPosition<f64>>,
    maximized: bool,
    minimized: bool,
    focused: bool,
}

impl Stood {
    fn of<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<Self> {
        let scale = window.scale_factor()?;
        Ok(Self {
            size: window.inner_size()?.to_logical(scale),
            position: window.outer_position().ok().map(|position| position.to_logical(scale)),
            maximized: window.is_maximized()?,
            minimized: window.is_minimized()?,
            focused: window.is_focused()?,
        })
    }
}

/// Set while the window is closed to be opened again.
#[derive(Default)]
pub(crate) struct Reopening(Mutex<Option<Stood>>);

/// The address of the page, as Tauri derived it from `tauri.conf.json`.
#[derive(Default)]
pub(crate) struct StartPage(OnceLock<Url>);

/// Opens the window as described in `tauri.conf.json`.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    page_memory::collect_often();
    let window = build(app, None)?;
    hardening::leave_pages_alone(&window)
}

fn build<R: Runtime>(app: &AppHandle<R>, stood: Option<Stood>) -> tauri::Result<WebviewWindow<R>> {
    let described = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let mut builder = WebviewWindowBuilder::from_config(app, described.ok_or(tauri::Error::WindowNotFound)?)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .on_download(|_, _| false);
    if let Some(Stood { size, position, maximized, focused, .. }) = stood {
        builder = builder.inner_size(size.width, size.height).maximized(maximized).focused(focused);
        if let Some(position) = position {
            builder = builder.position(position.x, position.y);
        }
    }
    let window = builder.build()?;
    if let Some(drawing) = app.try_state::<Drawing>() {
        let state = if drawing.accelerated { "on" } else { "off" };
        log::info!("hardware acceleration {state}: {}", drawing.why.as_str());
        acceleration::apply(&window, &drawing)?;
    }
    let start = window.url()?;
    page_process::watch(&window)?;
    app.state::<StartPage>().0.get_or_init(|| start);
    if stood.is_some_and(|stood| stood.minimized) {
        window.minimize()?;
    }
    Ok(window)
}

/// The main window.
///
/// # Errors
/// If it does not exist.
pub(crate) fn get<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    app.get_webview_window(MAIN).ok_or(tauri::Error::WindowNotFound)
}

/// Loads its page again. A reload is not enough: a page whose process ended during its first load has nothing to reload.
pub(crate) fn load<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let page = app.state::<StartPage>().0.get().cloned().ok_or(tauri::Error::WindowNotFound)?;
    get(app)?.navigate(page)
}

/// Closes the window and opens a new one with the same place and size.
pub(crate) fn reopen<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let window = get(app)?;
    let stood = Stood::of(&window)?;
    *app.state::<Reopening>().0.lock().unwrap_or_else(PoisonError::into_inner) = Some(stood);
    window.destroy()
}

/// Opens the new window once the old one is destroyed, because both have the same label. Keeps the program running without a window meanwhile.
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    let RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } = event else { return };
    if label != MAIN || leaving::has_begun(app) {
        return;
    }
    let stood = app.state::<Reopening>().0.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(stood) = stood
        && let Err(why) = build(app, Some(stood))
    {
        log::error!("no window: {why}");
        app.exit(1);
    }
}

/// Brings the window to the front after a second start of the program. A window whose page kept failing is opened again.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if app.state::<MainPage>().start_over() {
        log::info!("opening the window again after a second start of the program");
        if let Err(why) = reopen(app) {
            log::error!("cannot open the window again: {why}");
        }
        return;
    }
    if let Err(why) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        log::warn!("cannot bring the window to the front: {why}");
    }
}
