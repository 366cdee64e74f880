//! The border between a page and the desk: one command for the verbs of the command table (`desk_contract::Verb`), and one channel
//! for the frames of the desk.
//!
//! Tauri's access control (`capabilities/`) decides which windows and pages may use the two at all. Which verb a window may send,
//! the table says; it is checked here.

use std::fmt;

use desk_contract::{Command, CommandError, Reply, ShellCommand, Verb, Window};
use desk_core::Desk;
use desk_outside::{Outside, Told};
use serde_json::Value;
use tauri::{Manager, Runtime, State, WebviewWindow, async_runtime, ipc::Channel};
use tokio::time::{Instant, sleep_until};

use crate::{
    checkup, closing, compact_bar,
    frames::{Frames, Pace},
    history_table, labels, page_recovery,
    practice::Practising,
};

/// The windows that hear the frames of the desk.
const HEAR_FRAMES: [Window; 2] = [Window::Main, Window::Compact];

/// Why a page is refused before anything was done.
#[derive(Debug)]
enum Refusal {
    /// The table has no such verb.
    UnknownVerb(String),
    /// The table gives the verb to other windows.
    WrongWindow { what: String, window: String },
    /// The arguments are not those of the verb.
    Arguments { verb: Verb, why: serde_json::Error },
    /// The program is still starting.
    NoDesk,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownVerb(why) => write!(f, "unknown command: {why}"),
            Self::WrongWindow { what, window } => write!(f, "the window {window} must not send {what}"),
            Self::Arguments { verb, why } => write!(f, "wrong arguments of {verb}: {why}"),
            Self::NoDesk => write!(f, "the desk has not started yet"),
        }
    }
}

impl From<Refusal> for CommandError {
    fn from(refusal: Refusal) -> Self {
        desk_core::fault(refusal.to_string())
    }
}

/// The verb with this name, if the table gives it to the window with this label.
fn admit(window: &str, verb: &str) -> Result<Verb, Refusal> {
    let verb: Verb =
        verb.parse().map_err(|why: serde::de::value::Error| Refusal::UnknownVerb(why.to_string()))?;
    if verb.windows().iter().any(|allowed| allowed.label() == window) {
        return Ok(verb);
    }
    Err(Refusal::WrongWindow { what: verb.to_string(), window: window.to_owned() })
}

/// Carries out a command of the table.
#[tauri::command]
pub(crate) async fn desk_command<R: Runtime>(
    window: WebviewWindow<R>,
    verb: String,
    args: Value,
) -> Result<Reply, CommandError> {
    let verb = admit(window.label(), &verb)?;
    let (Some(desk), Some(practising)) = (window.try_state::<Desk>(), window.try_state::<Practising>())
    else {
        return Err(Refusal::NoDesk.into());
    };
    match verb.command(args).map_err(|why| Refusal::Arguments { verb, why })? {
        Command::Desk(command) => desk.perform(command).await,
        Command::Shell(command) => perform(&window, &desk, &practising, command).await,
    }
}

/// Carries out what needs more of this computer than the desk has.
async fn perform<R: Runtime>(
    window: &WebviewWindow<R>,
    desk: &Desk,
    practising: &Practising,
    command: ShellCommand,
) -> Result<Reply, CommandError> {
    let app = window.app_handle();
    Ok(match command {
        ShellCommand::StartPractice(args) => Reply::StartPractice(practising.start(desk, args).await?),
        ShellCommand::LeavePractice => Reply::LeavePractice(practising.leave(desk).await?),
        ShellCommand::OpenCompactBar => Reply::OpenCompactBar(compact_bar::show(app, desk).await?),
        ShellCommand::CloseCompactBar => Reply::CloseCompactBar(compact_bar::leave(app, desk).await?),
        ShellCommand::FitCompactBar(args) => {
            Reply::FitCompactBar(compact_bar::fit(app, args).map_err(compact_bar::told)?)
        }
        ShellCommand::DragCompactBar => {
            Reply::DragCompactBar(compact_bar::drag(app).map_err(compact_bar::told)?)
        }
        ShellCommand::RunDoctor(args) => Reply::RunDoctor(checkup::run_doctor(practising, args).await),
        ShellCommand::MakeSupportBundle(args) => {
            Reply::MakeSupportBundle(checkup::make_support_bundle(desk, practising, args).await?)
        }
        ShellCommand::ExportHistory(args) => Reply::ExportHistory(history_table::export(desk, args).await?),
        ShellCommand::VersionNotice => Reply::VersionNotice(checkup::version_notice().await),
        ShellCommand::ClosingShown => {
            closing::shown(app);
            Reply::ClosingShown(())
        }
        ShellCommand::Leave(args) => Reply::Leave(closing::perform(app, args).await?),
        ShellCommand::TryRingTone => {
            app.state::<Outside>().say(Told::TryRingTone);
            Reply::TryRingTone(())
        }
    })
}

/// Sends the page a snapshot of the desk, then every change: JSON of [frames](desk_contract::Frame) in a string. As values they
/// would be a script of their own each time, which the engine compiles, and keeps for a while.
#[tauri::command]
pub(crate) async fn subscribe<R: Runtime>(
    window: WebviewWindow<R>,
    tasks: State<'_, Frames>,
    channel: Channel<String>,
) -> Result<(), CommandError> {
    let label = window.label().to_owned();
    if HEAR_FRAMES.iter().all(|hears| hears.label() != label) {
        return Err(Refusal::WrongWindow { what: "subscribe".to_owned(), window: label }.into());
    }
    let Some(desk) = window.try_state::<Desk>() else { return Err(Refusal::NoDesk.into()) };
    let mut frames = desk.subscribe().await?;
    log_fields::info!("the page of a window asks for the desk"; public label = label);
    let mut pace = Pace::new(Instant::now());
    let new = async_runtime::spawn(async move {
        while let Some(together) = frames.next_together().await {
            let text = match serde_json::to_string(&together) {
                Ok(text) => text,
                Err(why) => return log_fields::warn!("frames cannot be written"; personal why = why),
            };
            if channel.send(text).is_err() {
                // The page is gone; a new one asks for a channel of its own.
                return;
            }
            sleep_until(pace.after(Instant::now())).await;
        }
    });
    tasks.replace(label.clone(), new);
    if label == labels::MAIN {
        page_recovery::page_is_back(window.app_handle()).await;
    } else {
        compact_bar::page_is_there(window.app_handle());
    }
    Ok(())
}
