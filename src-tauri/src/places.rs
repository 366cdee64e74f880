//! Remembers where the windows are, for each set of monitors, in a file of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tauri::{AppHandle, Manager, RunEvent, Runtime, WebviewWindow, WindowEvent, Wry, async_runtime};
use tauri_plugin_store::{Store, StoreBuilder};
use tokio::sync::watch;

use crate::labels::{COMPACT, MAIN};
use window_place::{Area, Place, Screen, Size};

/// The file, in the application's local data directory: places do not roam, as monitors do not.
const FILE: &str = "windows.json";

/// The key under which a window's last place stands, whatever the monitors were.
const LAST: &str = "last";

/// A window that was moved is written down once it has rested for so long.
const REST: Duration = Duration::from_millis(300);

/// The places of the windows.
pub(crate) struct Places<R: Runtime> {
    store: Option<Arc<Store<R>>>,
    /// The windows whose size of now is not to be remembered.
    unremembered: Mutex<BTreeSet<String>>,
    moved: watch::Sender<()>,
}

impl<R: Runtime> Places<R> {
    /// Reads the file. Without one, and without a directory for it, windows open where the system puts them.
    pub(crate) fn new(app: &AppHandle<R>) -> Self {
        let folder = app.path().app_local_data_dir().map_err(tauri_plugin_store::Error::from);
        let store =
            folder.and_then(|folder| StoreBuilder::new(app, folder.join(FILE)).disable_auto_save().build());
        if let Err(why) = &store {
            log_fields::warn!("the places of windows are not remembered"; personal why = why);
        }
        Self { store: store.ok(), unremembered: Mutex::default(), moved: watch::Sender::new(()) }
    }

    /// The place that a window had with these monitors, else the last one that it had.
    fn of(&self, label: &str, screens: &[Screen]) -> Option<Place> {
        let places = self.read(label);
        places.get(&window_place::set_of(screens)).or_else(|| places.get(LAST)).copied()
    }

    fn read(&self, label: &str) -> BTreeMap<String, Place> {
        let stored = self.store.as_ref().and_then(|store| store.get(label));
        stored.and_then(|stored| serde_json::from_value(stored).ok()).unwrap_or_default()
    }

    fn unremembered(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.unremembered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, label: &str, screens: &[Screen], place: Place) {
        let Some(store) = &self.store else { return };
        let mut places = self.read(label);
        let set = window_place::set_of(screens);
        if places.get(&set) == Some(&place) && places.get(LAST) == Some(&place) {
            return;
        }
        places.insert(set, place);
        places.insert(LAST.to_owned(), place);
        store.set(label, serde_json::json!(places));
        if let Err(why) = store.save() {
            log_fields::warn!("the places of the windows were not written"; personal why = why);
        }
    }
}

/// The monitors of now.
pub(crate) fn screens<R: Runtime>(app: &AppHandle<R>) -> Vec<Screen> {
    let monitors = app.available_monitors().unwrap_or_default();
    let int = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    monitors
        .iter()
        .map(|monitor| {
            let (at, size, work) = (monitor.position(), monitor.size(), monitor.work_area());
            Screen {
                whole: Area { x: at.x, y: at.y, width: int(size.width), height: int(size.height) },
                work: Area {
                    x: work.position.x,
                    y: work.position.y,
                    width: int(work.size.width),
                    height: int(work.size.height),
                },
                scale: monitor.scale_factor(),
            }
        })
        .collect()
}

/// Where a window is now; at the origin if the system does not tell (Wayland).
pub(crate) fn now<R: Runtime>(window: &WebviewWindow<R>) -> Option<Place> {
    let at = window.outer_position().unwrap_or_default();
    let size = window.inner_size().ok()?.to_logical(window.scale_factor().ok()?);
    let maximized = window.is_maximized().ok()?;
    Some(Place { x: at.x, y: at.y, width: size.width, height: size.height, maximized })
}

/// Where a window is to be opened, if it was open before.
pub(crate) fn remembered<R: Runtime>(app: &AppHandle<R>, label: &str, least: Size) -> Option<Place> {
    let screens = screens(app);
    let saved = app.try_state::<Places<R>>()?.of(label, &screens)?;
    window_place::place(saved, &screens, least)
}

/// Says whether a window stays as it is remembered, although it changes its size.
pub(crate) fn stays_unremembered<R: Runtime>(app: &AppHandle<R>, label: &str, stays: bool) {
    let places = app.state::<Places<R>>();
    if stays {
        places.unremembered().insert(label.to_owned());
    } else {
        places.unremembered().remove(label);
    }
}

/// Remembers where a window is, once it rests after it was moved or resized.
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::Ready = event {
        remember_at_rest(app);
    } else if let RunEvent::WindowEvent { event: WindowEvent::Moved(_) | WindowEvent::Resized(_), .. } = event
    {
        app.state::<Places<Wry>>().moved.send_replace(());
    }
}

fn remember_at_rest(app: &AppHandle) {
    let (mut moved, app) = (app.state::<Places<Wry>>().moved.subscribe(), app.clone());
    async_runtime::spawn(async move {
        while moved.changed().await.is_ok() {
            while let Ok(Ok(())) = tokio::time::timeout(REST, moved.changed()).await {}
            for window in [MAIN, COMPACT].iter().filter_map(|label| app.get_webview_window(label)) {
                remember(&app, &window);
            }
        }
    });
}

fn remember(app: &AppHandle, window: &WebviewWindow) {
    let Some(now) = now(window) else { return };
    let hidden = !window.is_visible().unwrap_or(false) || window.is_minimized().unwrap_or(false);
    if hidden
        || window.is_fullscreen().unwrap_or(false)
        || app.state::<Places<Wry>>().unremembered().contains(window.label())
    {
        return;
    }
    let (places, screens) = (app.state::<Places<Wry>>(), screens(app));
    // The size to which a maximised window goes back is the one before.
    let before = now.maximized.then(|| places.of(window.label(), &screens)).flatten();
    let place = Place { maximized: now.maximized, ..before.unwrap_or(now) };
    places.write(window.label(), &screens, place);
}
