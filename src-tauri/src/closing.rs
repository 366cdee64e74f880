//! Closing the window: the page asks what is meant, and answers with the command `leave`. If the page cannot ask, the program does what
//! harms nothing (`desk_attention::without_page`).

use std::time::Duration;

use desk_attention::{Close, Rules, at_close, at_log_off, away_reason, without_page};
use desk_contract::{
    AgentState, CommandError, Desk as Picture, FrameBody, Leave, LeaveHow, Session, SetState, SignOut,
    StateWanted,
};
use desk_core::Desk;
use desk_policy::Policy;
use tauri::{AppHandle, Manager, Runtime, async_runtime};
use tokio::sync::Notify;

use crate::{compact_bar, leaving, main_window};

/// How long the page has to show the question.
const PAGE_TIMEOUT: Duration = Duration::from_secs(3);

/// How long Finesse has to confirm what is done at a log-off; the system waits about five seconds in all.
const LOG_OFF_TIMEOUT: Duration = Duration::from_secs(3);

/// Told when the page shows the question.
#[derive(Default)]
pub(crate) struct Question(Notify);

/// The main window was closed, with this picture of the desk; without one the desk has not begun.
pub(crate) fn requested(app: &AppHandle, picture: Option<&Picture>, rules: &Rules) {
    let Some(picture) = picture else { return leaving::leave(app) };
    match at_close(picture, rules.preferences.on_close) {
        Close::End => leaving::leave(app),
        Close::Ask => {
            let (app, otherwise) = (app.clone(), without_page(picture));
            async_runtime::spawn(async move { ask(&app, otherwise).await });
        }
        Close::Do(how) => {
            let (app, otherwise) = (app.clone(), without_page(picture));
            async_runtime::spawn(async move {
                // What was refused is asked about: the agent decides on.
                if let Err(why) = perform(&app, Leave { how, reason_id: None }).await {
                    log_fields::warn!("closing the window did not work as chosen"; personal detail = why.detail);
                    ask(&app, otherwise).await;
                }
            });
        }
    }
}

/// Has the page ask, and decides without it if it does not.
async fn ask(app: &AppHandle, otherwise: LeaveHow) {
    let desk = app.state::<Desk>();
    let shown = app.state::<Question>();
    // A page that was loaded again has said so twice.
    let _ = tokio::time::timeout(Duration::ZERO, shown.0.notified()).await;
    if desk.set_closing(true).await.is_err() {
        return leaving::leave(app);
    }
    compact_bar::give_way(app);
    if tokio::time::timeout(PAGE_TIMEOUT, shown.0.notified()).await.is_ok() {
        return;
    }
    log_fields::warn!("the page does not ask what closing the window means; the desk does"; public otherwise = format_args!("{otherwise:?}"));
    if let Err(why) = perform(app, Leave { how: otherwise, reason_id: None }).await {
        log_fields::warn!("the window stays"; personal detail = why.detail);
    }
}

/// The page shows the question.
pub(crate) fn shown<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Question>().0.notify_one();
}

/// Does what the agent chose. If Finesse refuses, the window stays.
///
/// # Errors
/// What Finesse or the desk says.
pub(crate) async fn perform<R: Runtime>(
    app: &AppHandle<R>,
    Leave { how, reason_id }: Leave,
) -> Result<(), CommandError> {
    let desk = app.state::<Desk>().inner().clone();
    match how {
        LeaveHow::Stay | LeaveHow::KeepInTray => {}
        LeaveHow::NotReady => not_ready(&desk, reason_id).await?,
        LeaveHow::SignOut => sign_out(&desk, reason_id).await?,
    }
    desk.set_closing(false).await?;
    match how {
        LeaveHow::Stay => {}
        LeaveHow::KeepInTray => {
            if let Err(why) = main_window::get(app).and_then(|window| window.hide()) {
                log_fields::warn!("the window could not be hidden"; personal why = why);
            }
        }
        LeaveHow::NotReady | LeaveHow::SignOut => leaving::leave(app),
    }
    Ok(())
}

/// The desk as it is now.
async fn picture(desk: &Desk) -> Result<Option<Picture>, CommandError> {
    let first = desk.subscribe().await?.next().await;
    Ok(first.and_then(|frame| match frame.body {
        FrameBody::Snapshot { desk } => Some(*desk),
        FrameBody::Change { .. } => None,
    }))
}

/// Not Ready, unless the agent is or soon will be.
async fn not_ready(desk: &Desk, reason_id: Option<String>) -> Result<(), CommandError> {
    let Some(picture) = picture(desk).await? else { return Ok(()) };
    let Some(agent) = &picture.agent else { return Ok(()) };
    if agent.pending.as_ref().map_or(agent.state, |pending| pending.state) == AgentState::NotReady {
        return Ok(());
    }
    let reason_id = reason_id.or_else(|| away_reason(&picture, None).map(|reason| reason.id.clone()));
    desk.set_state(SetState { state: StateWanted::NotReady, reason_id }).await
}

/// Signs out, from Not Ready where Finesse wants that first.
async fn sign_out(desk: &Desk, reason_id: Option<String>) -> Result<(), CommandError> {
    let Some(picture) = picture(desk).await? else { return Ok(()) };
    let may = picture.agent.as_ref().is_some_and(|agent| agent.choices.sign_out);
    if !may && matches!(picture.session, Session::SignedIn { .. }) {
        not_ready(desk, None).await?;
    }
    let reason_id = reason_id.or_else(|| picture.reasons.sign_out.first().map(|reason| reason.id.clone()));
    desk.sign_out(SignOut { reason_id }).await
}

/// The user logs off, or the computer shuts down: the agent is not left Ready, then the program ends.
pub(crate) fn log_off(app: &AppHandle) {
    let app = app.clone();
    async_runtime::spawn(async move {
        let desk = app.state::<Desk>().inner().clone();
        let policy = app.state::<Policy>().inner().clone();
        let in_order = async {
            let on_close = policy.over(&desk.settings().await?.borrow()).preferences.on_close;
            let Some(picture) = picture(&desk).await? else { return Ok(()) };
            match at_log_off(&picture, on_close) {
                Some(LeaveHow::SignOut) => sign_out(&desk, None).await,
                Some(LeaveHow::NotReady) => not_ready(&desk, None).await,
                Some(LeaveHow::Stay | LeaveHow::KeepInTray) | None => Ok(()),
            }
        };
        match tokio::time::timeout(LOG_OFF_TIMEOUT, in_order).await {
            Ok(Ok(())) => {}
            Ok(Err(why)) => log_fields::warn!("the agent may still be Ready"; personal detail = why.detail),
            Err(_) => log::warn!("the agent may still be Ready: Finesse did not confirm in time"),
        }
        leaving::leave(&app);
    });
}
