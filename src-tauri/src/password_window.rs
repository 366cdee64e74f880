//! The window in which a password of Finesse's own is typed (protocol/auth-and-events.md §2.3). It has a page and a capability of its own:
//! the page of the desk never sees a password, and this one sees nothing else.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use desk_contract::CommandError;
use desk_core::{PasswordWindow, Prompt, fault};
use desk_texts::{current, text};
use finesse_client::{BoxFuture, Secret};
use serde::Serialize;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, Runtime, State, WebviewUrl, WebviewWindowBuilder, WindowEvent};
use tokio::sync::oneshot;

use crate::hardening;
use crate::labels::{MAIN, PASSWORD};
use crate::navigation::is_own_page;
use crate::page_process;

/// The question that is on the screen. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Asked(Arc<Mutex<Option<Question>>>);

struct Question {
    prompt: Prompt,
    reply: oneshot::Sender<Secret>,
}

impl Asked {
    fn lock(&self) -> MutexGuard<'_, Option<Question>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The window of the program.
pub(crate) struct AskingWindow {
    app: AppHandle,
    asked: Asked,
}

impl AskingWindow {
    pub(crate) fn new(app: AppHandle, asked: Asked) -> Self {
        Self { app, asked }
    }
}

impl PasswordWindow for AskingWindow {
    fn ask(&self, prompt: Prompt) -> BoxFuture<'static, Option<Secret>> {
        let (reply, typed) = oneshot::channel();
        // A question before this one ends with its sender.
        *self.asked.lock() = Some(Question { prompt, reply });
        let (app, asked) = (self.app.clone(), self.asked.clone());
        Box::pin(async move {
            if let Err(why) = open(&app, &asked) {
                log_fields::error!("no window for the password"; personal why = why);
                return None;
            }
            let typed = typed.await.ok();
            close(&app);
            typed
        })
    }

    fn close(&self) {
        self.asked.lock().take();
        close(&self.app);
    }
}

/// Opens a new window, so that nothing of an earlier question is in it.
fn open(app: &AppHandle, asked: &Asked) -> tauri::Result<()> {
    close(app);
    // The page has no way to ask for it.
    let page = format!("password.html?lang={}", current());
    let builder = WebviewWindowBuilder::new(app, PASSWORD, WebviewUrl::App(page.into()))
        .title(text("window-password", &[]))
        .inner_size(420.0, 310.0)
        .min_inner_size(340.0, 290.0)
        .center()
        .general_autofill_enabled(false)
        .additional_browser_args(hardening::BROWSER_ARGUMENTS)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .on_download(|_, _| false);
    let builder = match app.get_webview_window(MAIN) {
        Some(main) => builder.parent(&main)?,
        None => builder,
    };
    let window = builder.build()?;
    page_process::watch(&window)?;
    window.on_window_event({
        let asked = asked.clone();
        move |event| {
            if let WindowEvent::CloseRequested { .. } = event {
                asked.lock().take();
            }
        }
    });
    window.set_focus()
}

fn close(app: &AppHandle) {
    if let Some(Err(why)) = app.get_webview_window(PASSWORD).map(|window| window.destroy()) {
        log_fields::warn!("the window for the password could not be closed"; personal why = why);
    }
}

/// Ends the question without a password; its window closes. Nothing happens when no password is asked for.
pub(crate) fn cancel<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Asked>().lock().take();
}

/// Whose password is asked for.
#[derive(Serialize)]
pub(crate) struct ShownPrompt {
    agent: String,
    server: String,
}

fn nobody_asks() -> CommandError {
    fault("no password is asked for any more".to_owned())
}

#[tauri::command]
pub(crate) async fn password_prompt(asked: State<'_, Asked>) -> Result<ShownPrompt, CommandError> {
    let asked = asked.lock();
    let Question { prompt, .. } = asked.as_ref().ok_or_else(nobody_asks)?;
    log_fields::info!("the page of a window asks for the prompt"; public label = PASSWORD);
    Ok(ShownPrompt { agent: prompt.agent.clone(), server: prompt.server.clone() })
}

#[tauri::command]
pub(crate) async fn give_password(asked: State<'_, Asked>, typed: String) -> Result<(), CommandError> {
    // Wiped when dropped, whatever becomes of it.
    let typed = Secret::new(typed.into_bytes());
    let question = asked.lock().take().ok_or_else(nobody_asks)?;
    question.reply.send(typed).map_err(|_| nobody_asks())
}

#[tauri::command]
pub(crate) async fn leave_password(asked: State<'_, Asked>) -> Result<(), CommandError> {
    asked.lock().take();
    Ok(())
}
