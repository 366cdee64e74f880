//! Links to telephone numbers that were followed outside: the system gives them to a second start of the program; macOS to the
//! first one.

use desk_core::Desk;
use tauri::{AppHandle, Manager, RunEvent, async_runtime};

use crate::{
    arguments::{self, Wish},
    main_window,
};

/// Offers a number to the agent.
pub(crate) fn offer(app: &AppHandle, number: String) {
    let Some(desk) = app.try_state::<Desk>() else { return };
    let desk = desk.inner().clone();
    async_runtime::spawn(async move {
        if let Err(why) = desk.offer_number(number).await {
            log::warn!("a number could not be offered: {}", why.detail);
        }
    });
}

/// The program was started once more: its window comes to the front, with what was asked for.
pub(crate) fn started_again(app: &AppHandle, arguments: Vec<String>) {
    if let Ok(Wish::Window { number: Some(number), .. }) =
        arguments::read(arguments.into_iter().map(Into::into))
    {
        offer(app, number);
    }
    main_window::show(app);
}

/// Looks for the links that macOS gives.
#[cfg(target_os = "macos")]
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::Opened { urls } = event {
        if let Some(number) = urls.iter().find_map(|url| desk_core::linked_number(url.as_str())) {
            offer(app, number);
        }
        main_window::show(app);
    }
}

/// Elsewhere a link is an argument.
#[cfg(not(target_os = "macos"))]
pub(crate) fn look_at(_app: &AppHandle, _event: &RunEvent) {}
