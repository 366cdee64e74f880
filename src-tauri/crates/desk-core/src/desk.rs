use desk_contract::{
    CheckConnection, CommandError, ConnectionReport, ContactsFound, Desktop, Diagnostics, DialogAction,
    DismissNotice, ExportHistory, Frame, GetHistory, HistoryPage, MakeCall, NoticeKind, Preferences,
    SearchContacts, SetFavourite, SetState, SetWrapUp, Settings, SignIn, SignOut, StartUp, UpdateCallData,
    WorkflowDryRun, WorkflowLog,
};
use desk_history::Headings;
use desk_model::Command;
use tokio::sync::{broadcast, mpsc, oneshot, watch};

use crate::{
    Ports, Practice,
    actor::{self, Request},
    failure,
    runtime::spawn,
    to_model,
};

/// Requests that may wait for the actor; it never blocks, so this is generous.
const INBOX: usize = 256;

/// The desk: a handle to the one actor that owns everything. Clones share it.
#[derive(Debug, Clone)]
pub struct Desk {
    inbox: mpsc::Sender<Request>,
}

/// Starts the desk on the current tokio runtime.
///
/// `practice` is given when the program was started in practice mode; `practice_offered` says that the build contains the
/// practice contact centre.
#[must_use]
pub fn start(ports: Ports, practice: Option<Practice>, practice_offered: bool) -> Desk {
    let (inbox, requests) = mpsc::channel(INBOX);
    spawn(actor::run(ports, practice, practice_offered, requests));
    Desk { inbox }
}

impl Desk {
    /// What the page needs before its first picture.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn start_up(&self) -> Result<StartUp, CommandError> {
        self.request(Request::StartUp).await
    }

    /// Frames for a page: a snapshot first, then every change.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn subscribe(&self) -> Result<Subscription, CommandError> {
        let (snapshot, frames) = self.request(Request::Look).await?;
        Ok(Subscription { desk: self.clone(), first: Some(snapshot), frames })
    }

    /// Sends a snapshot to every subscription.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn resync(&self) -> Result<(), CommandError> {
        self.request(Request::ShowAgain).await
    }

    /// How the desk came to be as it is: transitions with their reasons, and measured times.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn diagnostics(&self) -> Result<Diagnostics, CommandError> {
        self.request(Request::Diagnostics).await
    }

    /// What the workflows of the contact centre did for the agent who is signed in.
    ///
    /// # Errors
    /// When no one is signed in.
    pub async fn workflow_log(&self) -> Result<WorkflowLog, CommandError> {
        self.request(Request::WorkflowLog).await?.ok_or_else(failure::not_signed_in)
    }

    /// How often each workflow would have run for the calls since the sign-in.
    ///
    /// # Errors
    /// When no one is signed in.
    pub async fn dry_run_workflows(&self) -> Result<Vec<WorkflowDryRun>, CommandError> {
        self.request(Request::DryRunWorkflows).await?.ok_or_else(failure::not_signed_in)
    }

    /// Asks a server who it is, without signing in.
    ///
    /// # Errors
    /// Which of name, network, port, certificate or service it was.
    pub async fn check_connection(&self, args: CheckConnection) -> Result<ConnectionReport, CommandError> {
        self.request(|reply| Request::CheckConnection(args, reply)).await?
    }

    /// Signs in; returns when the desk is usable.
    ///
    /// # Errors
    /// With the step that failed.
    pub async fn sign_in(&self, args: SignIn) -> Result<(), CommandError> {
        self.request(|reply| Request::SignIn(args, reply)).await?
    }

    /// Ends a sign-in that is under way, and closes its window.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn cancel_sign_in(&self) -> Result<(), CommandError> {
        self.request(Request::CancelSignIn).await
    }

    /// Signs in anew after the token could not be renewed; calls and link stay.
    ///
    /// # Errors
    /// With the step that failed.
    pub async fn sign_in_again(&self) -> Result<(), CommandError> {
        self.request(Request::SignInAgain).await?
    }

    /// Signs out; returns when Finesse confirmed and everything of the agent is gone.
    ///
    /// # Errors
    /// When Finesse refused, or did not confirm in time.
    pub async fn sign_out(&self, args: SignOut) -> Result<(), CommandError> {
        self.request(|reply| Request::SignOut(args, reply)).await?
    }

    /// Asks for a state; returns when Finesse confirmed it, at once or as pending.
    ///
    /// # Errors
    /// When Finesse refused, or did not confirm in time.
    pub async fn set_state(&self, args: SetState) -> Result<(), CommandError> {
        self.command(to_model::set_state(args)).await
    }

    /// Does something with a call; returns when an event shows the result.
    ///
    /// # Errors
    /// When Finesse refused, or no event came in time.
    pub async fn dialog_action(&self, args: DialogAction) -> Result<(), CommandError> {
        self.try_command(to_model::dialog_action(args)).await
    }

    /// Makes a call; returns when it exists.
    ///
    /// # Errors
    /// When the number can not be dialled, or Finesse refused.
    pub async fn make_call(&self, args: MakeCall) -> Result<(), CommandError> {
        self.try_command(to_model::make_call(&args)).await
    }

    /// Sets the wrap-up reasons of a call; returns when an event shows them.
    ///
    /// # Errors
    /// When Finesse refused, or no event came in time.
    pub async fn set_wrap_up(&self, args: SetWrapUp) -> Result<(), CommandError> {
        self.command(to_model::set_wrap_up(args)).await
    }

    /// Looks for contacts and recent numbers, also while the connection is down.
    ///
    /// # Errors
    /// When no agent is signed in.
    pub async fn search_contacts(&self, args: SearchContacts) -> Result<ContactsFound, CommandError> {
        self.request(|reply| Request::SearchContacts(args, reply)).await?
    }

    /// Makes a contact a favourite, or takes that back.
    ///
    /// # Errors
    /// When no agent is signed in, or there is no such contact.
    pub async fn set_favourite(&self, args: SetFavourite) -> Result<(), CommandError> {
        self.request(|reply| Request::SetFavourite(args, reply)).await?
    }

    /// Reads the phone books again; returns at once.
    ///
    /// # Errors
    /// When no agent is signed in.
    pub async fn reload_contacts(&self) -> Result<(), CommandError> {
        self.request(Request::ReloadContacts).await?
    }

    /// Changes call variables; returns when an event shows the values.
    ///
    /// # Errors
    /// When Finesse refused, or not all was kept.
    pub async fn update_call_data(&self, args: UpdateCallData) -> Result<(), CommandError> {
        self.request(|reply| Request::UpdateCallData(args, reply)).await?
    }

    /// Reads again what an administrator has configured for the agent.
    ///
    /// # Errors
    /// When a list could not be read; what could be read is in force.
    pub async fn reload_lists(&self) -> Result<(), CommandError> {
        self.request(Request::ReloadLists).await?
    }

    /// Connects to the notification service now instead of waiting, also after another place took over.
    ///
    /// # Errors
    /// When no agent is signed in.
    pub async fn reconnect(&self) -> Result<(), CommandError> {
        self.request(Request::Reconnect).await?
    }

    /// Takes a notice away.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn dismiss_notice(&self, args: DismissNotice) -> Result<(), CommandError> {
        self.request(|reply| Request::DismissNotice(args, reply)).await
    }

    /// Calls and states of the past, the newest first; nothing while no one is signed in.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn history(&self, args: GetHistory) -> Result<HistoryPage, CommandError> {
        self.request(|reply| Request::History(args, reply)).await
    }

    /// The same as a table for a spreadsheet (CSV), with these words.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn history_table(&self, args: ExportHistory, words: &Headings) -> Result<String, CommandError> {
        let entries = self.request(|reply| Request::HistoryEntries(args.filter, reply)).await?;
        Ok(desk_history::csv(entries.iter(), words, args.ahead))
    }

    /// Offers a number to the agent, who may call it. One that comes while nobody is signed in waits for a sign-in.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn offer_number(&self, text: String) -> Result<(), CommandError> {
        self.request(|reply| Request::OfferNumber(text, reply)).await
    }

    /// Remembers what the agent chose for the desk.
    ///
    /// # Errors
    /// When they could not be written; they are in force all the same.
    pub async fn save_preferences(&self, args: Preferences) -> Result<(), CommandError> {
        self.request(|reply| Request::SavePreferences(args, reply)).await?
    }

    /// The settings as they are now, and whenever the agent changes a preference. What a page chose of what IT manages is in them: put
    /// the policy over them.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn settings(&self) -> Result<watch::Receiver<Settings>, CommandError> {
        self.request(Request::Settings).await
    }

    /// Has the page ask what closing the window means, or stop asking.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn set_closing(&self, closing: bool) -> Result<(), CommandError> {
        self.request(|reply| Request::Closing(closing, reply)).await
    }

    /// Tells the page what the desktop of this computer offers.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn set_desktop(&self, desktop: Desktop) -> Result<(), CommandError> {
        self.request(|reply| Request::Desktop(Box::new(desktop), reply)).await
    }

    /// Tells the agent something once that the shell has noticed; nothing while the agent is not signed in.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn notice(&self, kind: NoticeKind) -> Result<(), CommandError> {
        self.request(|reply| Request::Notice(kind, reply)).await
    }

    /// Records what the shell does about a main window whose page stopped working: the state of the window now, and why. It is
    /// shown in Diagnostics; the caller writes the log.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn window_changed(&self, to: &'static str, why: &'static str) -> Result<(), CommandError> {
        self.request(|reply| Request::WindowChanged { to, why, reply }).await
    }

    /// Puts the practice contact centre into the sign-in form.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn enter_practice(&self, practice: Practice) -> Result<StartUp, CommandError> {
        self.request(|reply| Request::EnterPractice(practice, reply)).await
    }

    /// Ends practice, and a session with the practice contact centre, whatever the state of its agent.
    ///
    /// # Errors
    /// Only when the desk has been shut down.
    pub async fn leave_practice(&self) -> Result<StartUp, CommandError> {
        self.request(Request::LeavePractice).await
    }

    /// Closes the link in order. The session stays in the keychain, the agent stays signed in at Finesse.
    pub async fn shut_down(&self) {
        // An actor that is already gone has nothing left to close.
        let _ = self.request(Request::ShutDown).await;
    }

    /// Sends a command of the agent to the model; returns when it has its outcome.
    pub(crate) async fn command(&self, command: Command) -> Result<(), CommandError> {
        self.request(|reply| Request::Command(command, reply)).await?
    }

    /// The same, unless its arguments were refused.
    pub(crate) async fn try_command(
        &self,
        command: Result<Command, Box<CommandError>>,
    ) -> Result<(), CommandError> {
        self.command(command.map_err(|why| *why)?).await
    }

    async fn request<T>(
        &self,
        request: impl FnOnce(oneshot::Sender<T>) -> Request,
    ) -> Result<T, CommandError> {
        let (reply, answer) = oneshot::channel();
        self.inbox.send(request(reply)).await.map_err(|_| failure::shut_down())?;
        answer.await.map_err(|_| failure::shut_down())
    }
}

/// The frames of one page.
#[derive(Debug)]
pub struct Subscription {
    desk: Desk,
    first: Option<Frame>,
    frames: broadcast::Receiver<Frame>,
}

impl Subscription {
    /// The next frame; `None` when the desk has been shut down. A page that lags too far behind gets a snapshot instead
    /// of what it missed.
    pub async fn next(&mut self) -> Option<Frame> {
        if let Some(first) = self.first.take() {
            return Some(first);
        }
        match self.frames.recv().await {
            Ok(frame) => Some(frame),
            Err(broadcast::error::RecvError::Closed) => None,
            Err(broadcast::error::RecvError::Lagged(_)) => {
                let (snapshot, frames) = self.desk.request(Request::Look).await.ok()?;
                self.frames = frames;
                Some(snapshot)
            }
        }
    }

    /// The next frame with those that belong to the same event, in their order: a page that hears them together draws once.
    /// `None` when the desk has been shut down.
    pub async fn next_together(&mut self) -> Option<Vec<Frame>> {
        let mut together = vec![self.next().await?];
        // The actor makes all frames of an event without waiting in between; it may be at the next one just now.
        tokio::task::yield_now().await;
        while let Ok(frame) = self.frames.try_recv() {
            together.push(frame);
        }
        Some(together)
    }
}
