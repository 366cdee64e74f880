//! The window with our own page: nothing leads out of it.

use std::sync::{Mutex, OnceLock, PoisonError};

use desk_doctor::Drawing;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, LogicalPosition, LogicalSize, Manager, RunEvent, Runtime, Url, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use crate::navigation::is_own_page;
use crate::page_process::{self, MainPage};
use crate::{acceleration, hardening, leaving, page_memory};

/// The window's label; the one that the capability names.
pub(crate) const MAIN: &str = "main";

/// How a window stood when it was closed in order to be opened again.
#[derive(Debug, Clone, Copy)]
struct Stood {
    size: LogicalSize<f64>,
    /// `None` where the system does not tell it (Wayland).
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

/// Set while the window is being closed in order to be opened again.
#[derive(Default)]
pub(crate) struct Reopening(Mutex<Option<Stood>>);

/// The address of the page, as Tauri made it of `tauri.conf.json`.
#[derive(Default)]
pub(crate) struct StartPage(OnceLock<Url>);

/// Opens it as `tauri.conf.json` describes it.
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
        let how = if drawing.accelerated { "may be drawn with" } else { "is drawn without" };
        log::info!("the window {how} the graphics card: {}", drawing.why);
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

/// The window.
///
/// # Errors
/// When there is none.
pub(crate) fn get<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    app.get_webview_window(MAIN).ok_or(tauri::Error::WindowNotFound)
}

/// Loads its page from the start. Reloading would not do: a page whose process ended while it was first loaded has nothing to reload.
pub(crate) fn load<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let page = app.state::<StartPage>().0.get().cloned().ok_or(tauri::Error::WindowNotFound)?;
    get(app)?.navigate(page)
}

/// Closes the window and opens a new one in its place, of the same size.
pub(crate) fn reopen<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let window = get(app)?;
    let stood = Stood::of(&window)?;
    *app.state::<Reopening>().0.lock().unwrap_or_else(PoisonError::into_inner) = Some(stood);
    window.destroy()
}

/// Opens the new window as soon as the old one is gone: their label is the same, and the program ends with its last window.
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

/// Brings it to the front: the program was started a second time. A window that was given up is opened again.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if app.state::<MainPage>().start_over() {
        log::info!("the window is opened again, because the program was started again");
        if let Err(why) = reopen(app) {
            log::error!("the window could not be opened again: {why}");
        }
        return;
    }
    if let Err(why) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        log::warn!("the window could not be brought to the front: {why}");
    }
}
