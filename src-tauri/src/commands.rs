//! The commands of the page: each is one call of the desk. Their list stands in `build.rs` too, and in `ui/src/host/host.ts`.

use std::sync::{Mutex, PoisonError};

use desk_contract::{
    CheckConnection, CommandError, ConnectionReport, Diagnostics, DialogAction, DismissNotice, Frame,
    MakeCall, SaveSettings, SetState, SetWrapUp, SignIn, SignOut, StartUp,
};
use desk_core::Desk;
use tauri::{AppHandle, Runtime, State, async_runtime, async_runtime::JoinHandle, ipc::Channel};

use crate::{page_process, practice::Practising};

/// The task that sends the frames. A page that was loaded again takes the place of the one before.
#[derive(Default)]
pub(crate) struct Frames(Mutex<Option<JoinHandle<()>>>);

impl Frames {
    /// Sends no more frames: the page that asked for them is gone. Its channel does not tell; sending into it still succeeds.
    pub(crate) fn stop(&self) {
        self.replace(None);
    }

    fn replace(&self, new: Option<JoinHandle<()>>) {
        let mut task = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(old) = std::mem::replace(&mut *task, new) {
            old.abort();
        }
    }
}

type Done = Result<(), CommandError>;

#[tauri::command]
pub(crate) async fn start_up(desk: State<'_, Desk>) -> Result<StartUp, CommandError> {
    desk.start_up().await
}

#[tauri::command]
pub(crate) async fn subscribe<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    task: State<'_, Frames>,
    channel: Channel<Frame>,
) -> Done {
    let mut frames = desk.subscribe().await?;
    log::info!("the page of the main window asks for the desk");
    let new = async_runtime::spawn(async move {
        while let Some(frame) = frames.next().await {
            if channel.send(frame).is_err() {
                // The page is gone; a new one asks for a channel of its own.
                return;
            }
        }
    });
    task.replace(Some(new));
    page_process::page_is_back(&app).await;
    Ok(())
}

#[tauri::command]
pub(crate) async fn resync(desk: State<'_, Desk>) -> Done {
    desk.resync().await
}

#[tauri::command]
pub(crate) async fn diagnostics(desk: State<'_, Desk>) -> Result<Diagnostics, CommandError> {
    desk.diagnostics().await
}

#[tauri::command]
pub(crate) async fn check_connection(
    desk: State<'_, Desk>,
    args: CheckConnection,
) -> Result<ConnectionReport, CommandError> {
    desk.check_connection(args).await
}

#[tauri::command]
pub(crate) async fn sign_in(desk: State<'_, Desk>, args: SignIn) -> Done {
    desk.sign_in(args).await
}

#[tauri::command]
pub(crate) async fn cancel_sign_in(desk: State<'_, Desk>) -> Done {
    desk.cancel_sign_in().await
}

#[tauri::command]
pub(crate) async fn sign_in_again(desk: State<'_, Desk>) -> Done {
    desk.sign_in_again().await
}

#[tauri::command]
pub(crate) async fn sign_out(desk: State<'_, Desk>, args: SignOut) -> Done {
    desk.sign_out(args).await
}

#[tauri::command]
pub(crate) async fn set_state(desk: State<'_, Desk>, args: SetState) -> Done {
    desk.set_state(args).await
}

#[tauri::command]
pub(crate) async fn dialog_action(desk: State<'_, Desk>, args: DialogAction) -> Done {
    desk.dialog_action(args).await
}

#[tauri::command]
pub(crate) async fn make_call(desk: State<'_, Desk>, args: MakeCall) -> Done {
    desk.make_call(args).await
}

#[tauri::command]
pub(crate) async fn set_wrap_up(desk: State<'_, Desk>, args: SetWrapUp) -> Done {
    desk.set_wrap_up(args).await
}

#[tauri::command]
pub(crate) async fn reconnect(desk: State<'_, Desk>) -> Done {
    desk.reconnect().await
}

#[tauri::command]
pub(crate) async fn dismiss_notice(desk: State<'_, Desk>, args: DismissNotice) -> Done {
    desk.dismiss_notice(args).await
}

#[tauri::command]
pub(crate) async fn save_settings(desk: State<'_, Desk>, args: SaveSettings) -> Done {
    desk.save_settings(args).await
}

#[tauri::command]
pub(crate) async fn start_practice(
    desk: State<'_, Desk>,
    practising: State<'_, Practising>,
) -> Result<StartUp, CommandError> {
    if !desk.start_up().await?.practice_offered {
        return Err(desk_core::fault("there is no practice mode here".into()));
    }
    let practice = practising.begin().await?;
    desk.enter_practice(practice).await
}
