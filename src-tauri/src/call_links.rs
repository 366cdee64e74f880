//! Links to telephone numbers that were followed outside: the system gives them to a second start of the program; macOS to the
//! first one.

use std::sync::Arc;

use desk_core::Desk;
use tauri::{AppHandle, Manager, RunEvent, async_runtime};
use tokio::sync::SetOnce;

use crate::{
    arguments::{self, Wish},
    main_window,
};

/// The desk that numbers are offered to. A link may be followed while the program still starts; it waits for the desk.
#[derive(Clone, Default)]
pub(crate) struct Links(Arc<SetOnce<Desk>>);

impl Links {
    /// The desk is there.
    pub(crate) fn lead_to(&self, desk: &Desk) {
        // There is one desk, and this is said once.
        let _ = self.0.set(desk.clone());
    }
}

/// Offers a number to the agent.
pub(crate) fn offer(app: &AppHandle, number: String) {
    let links = app.state::<Links>().inner().clone();
    async_runtime::spawn(async move {
        if let Err(why) = links.0.wait().await.offer_number(number).await {
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
