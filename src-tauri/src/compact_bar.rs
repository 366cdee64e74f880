//! The compact bar: a window one line high that stays on top of the others, in the place of the main window.

use std::sync::{Mutex, PoisonError};

use desk_contract::{CommandError, CompactBarSide, Edge, FitCompactBar, Preferences};
use desk_core::{Desk, fault};
use desk_doctor::Drawing;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, LogicalSize, Manager, PhysicalPosition, RunEvent, Runtime, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent, async_runtime,
};

use crate::labels::COMPACT;
use crate::navigation::is_own_page;
use crate::{acceleration, frames::Frames, hardening, leaving, main_window, page_process, places};
use window_place::{Dock, Place, Size};

/// Its height in logical pixels at the normal text size.
const HEIGHT: f64 = 44.0;

/// Its first width, in logical pixels at the normal text size.
const WIDTH: f64 = 640.0;

/// The smallest width, in logical pixels at the normal text size.
const LEAST_WIDTH: f64 = 400.0;

/// The state of the bar.
#[derive(Default)]
pub(crate) struct CompactBar(Mutex<Fit>);

/// How its page fits into it.
#[derive(Debug, Clone, Copy, Default)]
struct Fit {
    /// The edge at which it stands.
    edge: Edge,
    /// Where it stood before something opened beside it.
    closed: Option<Place>,
}

impl CompactBar {
    fn fit(&self) -> Fit {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, fit: Fit) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = fit;
    }
}

fn window<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window(COMPACT)
}

/// The error for the page.
pub(crate) fn told(why: impl std::fmt::Display) -> CommandError {
    fault(format!("the compact bar: {why}"))
}

/// Whether the bar can stay on top of other windows. No program can ask for that on Wayland; the toolkit uses it where there is one, unless
/// it is told to use X.
pub(crate) fn stays_on_top() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let told_x = std::env::var("GDK_BACKEND").is_ok_and(|backend| backend.starts_with("x11"));
    !cfg!(target_os = "linux") || !is_set("WAYLAND_DISPLAY") || told_x
}

/// Opens the bar, which takes the place of the main window once its page is there, and remembers that.
///
/// # Errors
/// When the window cannot be opened, or the choice was not written.
pub(crate) async fn show<R: Runtime>(app: &AppHandle<R>, desk: &Desk) -> Result<(), CommandError> {
    let preferences = desk.start_up().await?.settings.preferences;
    match window(app) {
        Some(bar) => main_window::to_front(&bar),
        None => open(app, &preferences),
    }
    .map_err(told)?;
    remember(desk, true).await
}

/// The page of the bar listens to the desk: the bar is shown, and the main window hidden.
pub(crate) fn page_is_there<R: Runtime>(app: &AppHandle<R>) {
    let shown = window(app).map_or(Ok(()), |bar| main_window::to_front(&bar));
    if let Err(why) = shown.and_then(|()| main_window::get(app)).and_then(|main| main.hide()) {
        log_fields::warn!("the compact bar cannot take the place of the window"; personal why = why);
    }
}

/// Shows the main window in the place of the bar, and remembers that.
///
/// # Errors
/// When the choice was not written.
pub(crate) async fn leave<R: Runtime>(app: &AppHandle<R>, desk: &Desk) -> Result<(), CommandError> {
    close(app);
    remember(desk, false).await
}

async fn remember(desk: &Desk, open: bool) -> Result<(), CommandError> {
    let mut preferences = desk.start_up().await?.settings.preferences;
    if preferences.compact_bar.open == open {
        return Ok(());
    }
    preferences.compact_bar.open = open;
    desk.save_preferences(preferences).await
}

/// Closes the bar and shows the main window.
pub(crate) fn close<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Frames>().stop(COMPACT);
    let closed = window(app).map_or(Ok(()), |bar| bar.destroy());
    if let Err(why) =
        closed.and_then(|()| main_window::get(app)).and_then(|main| main_window::to_front(&main))
    {
        log_fields::warn!("cannot show the window in the place of the compact bar"; personal why = why);
    }
}

/// Brings the main window to the front, in the place of the bar if that is open: it has something to ask that the bar has no room for.
pub(crate) fn give_way<R: Runtime>(app: &AppHandle<R>) {
    match window(app) {
        Some(_) => close(app),
        None => main_window::show(app),
    }
}

fn open<R: Runtime>(app: &AppHandle<R>, preferences: &Preferences) -> tauri::Result<()> {
    let edge = preferences.compact_bar.edge;
    app.state::<CompactBar>().set(Fit { edge, closed: None });
    places::stays_unremembered(app, COMPACT, false);
    let larger = f64::from(preferences.text_size) / 100.0;
    let (first_width, height) = (WIDTH * larger, HEIGHT * larger);
    let least = Size { width: LEAST_WIDTH * larger, height };
    let saved = places::remembered(app, COMPACT, least);
    let wanted =
        saved.or_else(|| first(app, first_width)).map(|saved| Place { height, maximized: false, ..saved });
    let placed = wanted.and_then(|wanted| at_edge(app, edge, wanted));
    let width = placed.map_or(first_width, |place| place.width);
    let bar = WebviewWindowBuilder::new(app, COMPACT, WebviewUrl::App("compact.html".into()))
        .title("Aplomb compact bar")
        .inner_size(width, height)
        .min_inner_size(least.width, least.height)
        .decorations(false)
        .always_on_top(true)
        .visible_on_all_workspaces(true)
        .maximizable(false)
        .visible(false)
        .disable_drag_drop_handler()
        .general_autofill_enabled(false)
        .additional_browser_args(hardening::BROWSER_ARGUMENTS)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    if let Some(drawing) = app.try_state::<Drawing>() {
        acceleration::apply(&bar, &drawing)?;
    }
    page_process::watch(&bar)?;
    if let Some(place) = placed {
        bar.set_position(PhysicalPosition::new(place.x, place.y))?;
    }
    Ok(())
}

/// Where the bar opens the first time: at the upper edge of the main window.
fn first<R: Runtime>(app: &AppHandle<R>, width: f64) -> Option<Place> {
    let main = places::now(&main_window::get(app).ok()?)?;
    Some(Place { width, ..main })
}

fn at_edge<R: Runtime>(app: &AppHandle<R>, edge: Edge, wanted: Place) -> Option<Place> {
    let (screens, least) = (places::screens(app), Size { width: LEAST_WIDTH, height: HEIGHT });
    match edge {
        Edge::Free => window_place::place(wanted, &screens, least),
        Edge::Top => window_place::docked(wanted, Dock::Top, &screens, least),
        Edge::Bottom => window_place::docked(wanted, Dock::Bottom, &screens, least),
    }
}

/// Makes the bar as high as its page needs it, and says on which side there is room for what is open.
///
/// # Errors
/// When there is no bar, or the system does not resize it.
pub(crate) fn fit<R: Runtime>(app: &AppHandle<R>, asked: FitCompactBar) -> tauri::Result<CompactBarSide> {
    let bar = window(app).ok_or(tauri::Error::WindowNotFound)?;
    let state = app.state::<CompactBar>();
    let before = state.fit();
    let Some(stood) = before.closed.or_else(|| places::now(&bar)) else {
        return Ok(CompactBarSide::Below);
    };
    let closed = Place { height: f64::from(asked.bar), ..stood };
    let menu = f64::from(asked.menu);
    let screens = places::screens(app);
    let above = menu > 0.0 && window_place::opens_above(closed, menu, &screens);
    places::stays_unremembered(app, COMPACT, menu > 0.0);
    state.set(Fit { closed: (menu > 0.0).then_some(closed), ..before });
    let size = LogicalSize::new(closed.width, closed.height + menu);
    bar.set_size(size)?;
    let lifted = if above { menu * bar.scale_factor()? } else { 0.0 };
    #[expect(clippy::cast_possible_truncation, reason = "no monitor has that many pixels")]
    let y = closed.y - lifted.round() as i32;
    bar.set_position(PhysicalPosition::new(closed.x, y))?;
    Ok(if above { CompactBarSide::Above } else { CompactBarSide::Below })
}

/// Moves the bar with the pointer, until its button is released.
///
/// # Errors
/// When there is no bar, or the system does not move it.
pub(crate) fn drag<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    window(app).ok_or(tauri::Error::WindowNotFound)?.start_dragging()
}

/// Closing the bar leads back to the main window. A bar that belongs to an edge goes back to it after a move.
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    let RunEvent::WindowEvent { label, event, .. } = event else { return };
    if label != COMPACT || leaving::has_begun(app) {
        return;
    }
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        let app = app.clone();
        async_runtime::spawn(async move {
            if let Err(why) = leave(&app, &app.state::<Desk>()).await {
                log_fields::warn!("the compact bar was closed, and that is not remembered"; personal detail = why.detail);
            }
        });
    } else if let WindowEvent::Focused(_) = event {
        back_to_edge(app);
    }
}

fn back_to_edge(app: &AppHandle) {
    let Fit { edge, closed } = app.state::<CompactBar>().fit();
    if edge == Edge::Free || closed.is_some() {
        return;
    }
    let Some((bar, now)) = window(app).and_then(|bar| places::now(&bar).map(|now| (bar, now))) else {
        return;
    };
    if let Some(Place { x, y, .. }) =
        at_edge(app, edge, now).filter(|place| (place.x, place.y) != (now.x, now.y))
        && let Err(why) = bar.set_position(PhysicalPosition::new(x, y))
    {
        log_fields::warn!("cannot move the compact bar to its edge"; personal why = why);
    }
}
