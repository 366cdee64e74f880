//! The icon in the tray.
//!
//! Tauri's tray. On Linux with the feature `ksni` of `tray-icon`, which speaks StatusNotifierItem over D-Bus itself: the default needs
//! a library at run time that many desktops lack, writes icons into files, and shows no tooltip.

use desk_attention::{Input, TrayChoice, TrayItem, TrayLook};
use tauri::{
    AppHandle, Wry, async_runtime,
    image::Image,
    menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu},
    tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent},
};
use tokio::sync::watch;

use desk_outside::{Outside, icon, render, tray_host};

const ID: &str = "aplomb";

/// The icon in the tray.
pub(crate) struct Tray(watch::Sender<Option<TrayLook>>);

impl Tray {
    /// Puts the icon into the tray once there is one and something to show.
    pub(crate) fn start(app: &AppHandle, outside: Outside) -> Self {
        let (looks, wanted) = watch::channel(None);
        let app = app.clone();
        async_runtime::spawn(async move { keep(&app, &outside, wanted).await });
        Self(looks)
    }

    pub(crate) fn show(&self, look: TrayLook) {
        self.0.send_replace(Some(look));
    }
}

/// Shows what is wanted while there is a tray.
async fn keep(app: &AppHandle, outside: &Outside, mut wanted: watch::Receiver<Option<TrayLook>>) {
    let mut there = tray_host::Watch::start().await;
    let mut shown: Option<TrayLook> = None;
    let mut told = false;
    loop {
        let present = there.is_there();
        let look = wanted.borrow_and_update().clone();
        if let (true, Some(look)) = (present, look)
            && shown.as_ref() != Some(&look)
        {
            match draw(app, outside, shown.as_ref(), look.clone()).await {
                Ok(()) => shown = Some(look),
                Err(why) => log_fields::warn!("no icon in the tray"; personal why = why),
            }
        }
        let works = present && shown.is_some();
        if works != told {
            told = works;
            outside.desktop(move |desktop| desktop.tray = works);
        }
        tokio::select! {
            changed = wanted.changed() => if changed.is_err() { return },
            () = there.changed() => {}
        }
    }
}

/// Draws on the main thread, where the system wants it.
async fn draw(
    app: &AppHandle,
    outside: &Outside,
    before: Option<&TrayLook>,
    look: TrayLook,
) -> tauri::Result<()> {
    let (done, result) = tokio::sync::oneshot::channel();
    let (handle, outside, before) = (app.clone(), outside.clone(), before.cloned());
    app.run_on_main_thread(move || {
        // Whoever waited may have gone.
        let _ = done.send(put(&handle, outside, before.as_ref(), &look));
    })?;
    result.await.map_err(|_| tauri::Error::FailedToReceiveMessage)?
}

fn put(app: &AppHandle, outside: Outside, before: Option<&TrayLook>, look: &TrayLook) -> tauri::Result<()> {
    let tooltip = render(&look.tooltip);
    let image = || Image::new_owned(icon::pixels(look.shape), icon::SIZE, icon::SIZE);
    if let Some(tray) = app.tray_by_id(ID) {
        if before.is_none_or(|before| before.shape != look.shape) {
            tray.set_icon(Some(image()))?;
        }
        if before.is_none_or(|before| before.menu != look.menu) {
            tray.set_menu(Some(menu(app, &look.menu)?))?;
        }
        return tray.set_tooltip(Some(tooltip));
    }
    let chosen = outside.clone();
    TrayIconBuilder::with_id(ID)
        .title("Aplomb")
        .icon(image())
        .tooltip(tooltip)
        .menu(&menu(app, &look.menu)?)
        .show_menu_on_left_click(cfg!(target_os = "macos"))
        .on_menu_event(move |_, event| {
            if let Some(choice) = choice_of(event.id().as_ref()) {
                chosen.tell(Input::Tray(choice));
            }
        })
        .on_tray_icon_event(move |_, event| {
            let TrayIconEvent::Click {
                button: MouseButton::Left, button_state: MouseButtonState::Up, ..
            } = event
            else {
                return;
            };
            if !cfg!(target_os = "macos") {
                outside.tell(Input::Tray(TrayChoice::Open));
            }
        })
        .build(app)?;
    Ok(())
}

fn menu(app: &AppHandle, items: &[TrayItem]) -> tauri::Result<Menu<Wry>> {
    let made = items.iter().map(|each| item(app, each)).collect::<tauri::Result<Vec<_>>>()?;
    Menu::with_items(app, &made.iter().map(|each| &**each).collect::<Vec<_>>())
}

fn item(app: &AppHandle, item: &TrayItem) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    Ok(match item {
        TrayItem::Line => Box::new(PredefinedMenuItem::separator(app)?),
        TrayItem::Choice { choice, text, enabled } => {
            Box::new(MenuItem::with_id(app, id_of(choice), label(&render(text)), *enabled, None::<&str>)?)
        }
        TrayItem::Menu { text, enabled, items } => {
            let made = items.iter().map(|each| self::item(app, each)).collect::<tauri::Result<Vec<_>>>()?;
            let made: Vec<&dyn IsMenuItem<Wry>> = made.iter().map(|each| &**each).collect();
            Box::new(Submenu::with_items(app, label(&render(text)), *enabled, &made)?)
        }
    })
}

/// An ampersand would underline the letter behind it.
fn label(text: &str) -> String {
    text.replace('&', "&&")
}

/// A choice as the id of its line: the menu may have been replaced by the time that the line is chosen.
fn id_of(choice: &TrayChoice) -> String {
    match choice {
        TrayChoice::Answer(id) => format!("answer {id}"),
        TrayChoice::Ready => "ready".into(),
        TrayChoice::NotReady(None) => "notReady".into(),
        TrayChoice::NotReady(Some(id)) => format!("notReady {id}"),
        TrayChoice::Open => "open".into(),
        TrayChoice::CompactBar => "compactBar".into(),
        TrayChoice::SignOut(None) => "signOut".into(),
        TrayChoice::SignOut(Some(id)) => format!("signOut {id}"),
        TrayChoice::Close => "close".into(),
    }
}

fn choice_of(id: &str) -> Option<TrayChoice> {
    let (what, of) = match id.split_once(' ') {
        Some((what, of)) => (what, Some(of.to_owned())),
        None => (id, None),
    };
    Some(match (what, of) {
        ("answer", Some(id)) => TrayChoice::Answer(id),
        ("ready", None) => TrayChoice::Ready,
        ("notReady", reason) => TrayChoice::NotReady(reason),
        ("open", None) => TrayChoice::Open,
        ("compactBar", None) => TrayChoice::CompactBar,
        ("signOut", reason) => TrayChoice::SignOut(reason),
        ("close", None) => TrayChoice::Close,
        _ => return None,
    })
}

#[cfg(test)]
#[path = "../tests/unit/tray.rs"]
mod tests;
