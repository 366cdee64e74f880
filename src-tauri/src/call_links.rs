//! `tel:` and `callto:` links that a person opens in another program. The system starts Aplomb again with the link as an argument; macOS sends
//! it to the running program.

use std::{io, sync::Arc};

use desk_core::Desk;
use tauri::{AppHandle, Manager, RunEvent, async_runtime};
use tokio::sync::SetOnce;

use crate::{
    arguments::{self, Wish},
    main_window,
};

/// The desk that receives the numbers. A link that arrives while the program still starts waits for the desk.
#[derive(Clone, Default)]
pub(crate) struct Links(Arc<SetOnce<Desk>>);

impl Links {
    /// Sets the desk once it exists.
    pub(crate) fn lead_to(&self, desk: &Desk) {
        // There is one desk, and this is called once.
        let _ = self.0.set(desk.clone());
    }
}

/// Puts a number into the dial field.
pub(crate) fn offer(app: &AppHandle, number: String) {
    let links = app.state::<Links>().inner().clone();
    async_runtime::spawn(async move {
        if let Err(why) = links.0.wait().await.offer_number(number).await {
            log_fields::warn!("the number of a link was not put into the dial field"; personal detail = why.detail);
        }
    });
}

/// Handles a second start of the program: brings the window to the front and passes the number on.
pub(crate) fn started_again(app: &AppHandle, arguments: Vec<String>) {
    if let Ok(Wish::Window { number: Some(number), .. }) =
        arguments::read(arguments.into_iter().map(Into::into))
    {
        offer(app, number);
    }
    main_window::show(app);
}

/// Whether no other Aplomb of this person runs; otherwise that one gets the arguments. There is no log yet.
///
/// # Errors
/// If this cannot be known.
#[cfg(target_os = "macos")]
pub(crate) fn is_first(app: &AppHandle) -> io::Result<bool> {
    use desk_computer::single_instance::{self, Start};

    let directory = app.path().app_local_data_dir().map_err(io::Error::other)?;
    match single_instance::start(&directory, &std::env::args().collect::<Vec<_>>())? {
        Start::HandedOver => Ok(false),
        Start::First(listener) => {
            let app = app.clone();
            std::thread::spawn(move || {
                for arguments in single_instance::arguments(&listener) {
                    started_again(&app, arguments);
                }
            });
            Ok(true)
        }
    }
}

/// On other systems `one_instance` ends a second start.
///
/// # Errors
/// None.
#[cfg(not(target_os = "macos"))]
#[expect(clippy::unnecessary_wraps, reason = "macOS can refuse")]
pub(crate) fn is_first(_app: &AppHandle) -> io::Result<bool> {
    Ok(true)
}

/// Receives the links that macOS sends.
#[cfg(target_os = "macos")]
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::Opened { urls } = event {
        if let Some(number) = urls.iter().find_map(|url| desk_core::linked_number(url.as_str())) {
            offer(app, number);
        }
        main_window::show(app);
    }
}

/// On other systems a link arrives as an argument.
#[cfg(not(target_os = "macos"))]
pub(crate) fn look_at(_app: &AppHandle, _event: &RunEvent) {}

#[cfg(test)]
#[path = "../tests/unit/call_links.rs"]
mod tests;
