//! The main window. It shows the desk's own page and cannot navigate away from it.

use std::sync::{Mutex, OnceLock, PoisonError};

use desk_doctor::Drawing;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, Manager, PhysicalPosition, RunEvent, Runtime, Url, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

use crate::labels::{COMPACT, MAIN};
use crate::navigation::is_own_page;
use crate::page_process::{self, MainPage};
use crate::{acceleration, engine_memory, hardening, leaving, places};
use window_place::{Place, Size};

/// The smallest size, as in `tauri.conf.json`.
const LEAST: Size = Size { width: 360.0, height: 480.0 };

/// The state of a window that is closed to be opened again.
#[derive(Debug, Clone, Copy)]
struct Stood {
    place: Option<Place>,
    minimized: bool,
    focused: bool,
}

/// Set while the window is closed to be opened again.
#[derive(Default)]
pub(crate) struct Reopening(Mutex<Option<Stood>>);

/// The address of the page, as Tauri derived it from `tauri.conf.json`.
#[derive(Default)]
pub(crate) struct StartPage(OnceLock<Url>);

/// Opens the window as described in `tauri.conf.json`.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    engine_memory::give_back();
    let window = build(app, None)?;
    hardening::leave_pages_alone(&window)
}

fn build<R: Runtime>(app: &AppHandle<R>, stood: Option<Stood>) -> tauri::Result<WebviewWindow<R>> {
    let described = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let mut builder = WebviewWindowBuilder::from_config(app, described.ok_or(tauri::Error::WindowNotFound)?)?
        .additional_browser_args(hardening::BROWSER_ARGUMENTS)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .on_download(|_, _| false);
    let place = stood.map_or_else(|| places::remembered(app, MAIN, LEAST), |stood| stood.place);
    if let Some(Place { width, height, .. }) = place {
        builder = builder.inner_size(width, height);
    }
    let in_sight = app.get_webview_window(COMPACT).is_none();
    let window = builder.focused(stood.is_none_or(|stood| stood.focused)).visible(in_sight).build()?;
    if let Some(Place { x, y, maximized, .. }) = place {
        // In physical pixels, which the builder does not take: a logical place means another one on a monitor with another scale.
        window.set_position(PhysicalPosition::new(x, y))?;
        if maximized {
            window.maximize()?;
        }
    }
    if let Some(drawing) = app.try_state::<Drawing>() {
        let state = if drawing.accelerated { "on" } else { "off" };
        log_fields::info!("hardware acceleration"; public state = state, public why = drawing.why.as_str());
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
    let stood = Stood {
        place: places::now(&window),
        minimized: window.is_minimized()?,
        focused: window.is_focused()?,
    };
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
        log_fields::error!("no window"; personal why = why);
        app.exit(1);
    }
}

/// Brings the window, or the compact bar in its place, to the front after a second start of the program. A window whose page kept failing
/// is opened again.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(bar) = app.get_webview_window(COMPACT) {
        if let Err(why) = to_front(&bar) {
            log_fields::warn!("cannot bring the compact bar to the front"; personal why = why);
        }
        return;
    }
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if app.state::<MainPage>().start_over() {
        log::info!("opening the window again after a second start of the program");
        if let Err(why) = reopen(app) {
            log_fields::error!("cannot open the window again"; personal why = why);
        }
        return;
    }
    if let Err(why) = to_front(&window) {
        log_fields::warn!("cannot bring the window to the front"; personal why = why);
    }
}

/// Shows a window, also a minimised one, and gives it the keyboard focus.
pub(crate) fn to_front<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus())
}
