//! What the actor is asked and told.

use desk_contract::{
    CheckConnection, CommandError, ConnectionReport, Desktop, Diagnostics, DismissNotice, Frame, NoticeKind,
    Preferences, Settings, SignIn, SignOut, StartUp, UpdateCallData,
};
use desk_model::Command;
use finesse_client::{SessionState, StreamEvent};
use tokio::sync::{broadcast, oneshot, watch};

use crate::{
    Practice,
    active_session::{Reply, Report},
    runtime::Written,
    sign_in::{Failed, Opened, Progress},
};

/// What the desk is asked.
pub(crate) enum Request {
    StartUp(oneshot::Sender<StartUp>),
    Look(oneshot::Sender<(Frame, broadcast::Receiver<Frame>)>),
    ShowAgain(oneshot::Sender<()>),
    Diagnostics(oneshot::Sender<Diagnostics>),
    CheckConnection(CheckConnection, oneshot::Sender<Result<ConnectionReport, CommandError>>),
    SignIn(SignIn, Reply),
    CancelSignIn(oneshot::Sender<()>),
    SignInAgain(Reply),
    SignOut(SignOut, Reply),
    /// What the agent wants of Finesse, except signing out, which must be possible without it.
    Command(Command, Reply),
    UpdateCallData(UpdateCallData, Reply),
    ReloadLists(Reply),
    Reconnect(Reply),
    DismissNotice(DismissNotice, oneshot::Sender<()>),
    OfferNumber(String, oneshot::Sender<()>),
    SavePreferences(Preferences, Reply),
    /// The settings in force now, and whenever they change.
    Settings(oneshot::Sender<watch::Receiver<Settings>>),
    Closing(bool, oneshot::Sender<()>),
    Desktop(Box<Desktop>, oneshot::Sender<()>),
    /// Something that the shell noticed and the agent is to be told once.
    Notice(NoticeKind, oneshot::Sender<()>),
    WindowChanged {
        to: &'static str,
        why: &'static str,
        reply: oneshot::Sender<()>,
    },
    EnterPractice(Practice, oneshot::Sender<StartUp>),
    LeavePractice(oneshot::Sender<StartUp>),
    ShutDown(oneshot::Sender<()>),
}

/// What tasks of the desk report back.
pub(super) enum Inner {
    Progress(Progress),
    SignedIn(Result<Box<Opened>, Box<Failed>>),
    /// A session is kept that the sign-in form of now is about.
    Kept,
    /// The settings were written, or could not be.
    Written(Written<Reply>),
}

/// Something happened.
pub(super) enum Event {
    Request(Request),
    Inner(Inner),
    Report(Report),
    Link(Option<StreamEvent>),
    Session(Option<SessionState>),
    Time,
    HandleGone,
}

/// Sends an answer. The caller may have gone away.
pub(super) fn answer<T>(reply: oneshot::Sender<T>, result: T) {
    let _ = reply.send(result);
}
