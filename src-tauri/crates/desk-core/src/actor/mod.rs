//! The one owner of the desk's state: commands ask it, the client tells it, the page hears of it.

mod moving;
mod signing_in;

use std::{sync::Arc, time::Duration};

use desk_contract::{
    CallAction, CheckConnection, CommandError, ConnectionReport, Diagnostics, DialogAction, DismissNotice,
    ErrorCode, Frame, Link, MakeCall, NoticeKind, Part, SaveSettings, Session, SetState, SetWrapUp, Settings,
    SignIn, SignInStep, SignOut, SignedInAs, StartUp, StateWanted,
};
use finesse_client::{EventReceiver, Http, Moment, Node, RestError, SessionState, StreamEvent};
use finesse_wire::Payload;
use tokio::sync::{broadcast, mpsc, oneshot, watch};

use crate::{
    Ports, Practice,
    failure::{error, not_signed_in, of_rest},
    nodes::{Health, Nodes},
    nothing_kept::NothingKept,
    picture::Picture,
    reading::Reading,
    record,
    requests::{Wanted, dialled},
    runtime::{SettingsWriter, Tasks, Written},
    sign_in::{self, Failed, Opened, Parked, Progress, Tools},
    signed_in::{ending, expired, proof},
    working::{Next, Reply, Working},
};

/// How long a shut-down waits for what must be finished: the keychain has ten seconds, and each sign-out address six.
const SHUT_DOWN_WITHIN: Duration = Duration::from_secs(15);

/// How long a session whose extension or connection failed waits for the next try before it is thrown away.
const PARKED_FOR: Duration = Duration::from_secs(120);

/// What the desk is asked.
pub(crate) enum Ask {
    StartUp(oneshot::Sender<StartUp>),
    Look(oneshot::Sender<(Frame, broadcast::Receiver<Frame>)>),
    ShowAgain(oneshot::Sender<()>),
    Diagnostics(oneshot::Sender<Diagnostics>),
    CheckConnection(CheckConnection, oneshot::Sender<Result<ConnectionReport, CommandError>>),
    SignIn(SignIn, Reply),
    CancelSignIn(oneshot::Sender<()>),
    SignInAgain(Reply),
    SignOut(SignOut, Reply),
    SetState(SetState, Reply),
    DialogAction(DialogAction, Reply),
    MakeCall(MakeCall, Reply),
    SetWrapUp(SetWrapUp, Reply),
    Reconnect(Reply),
    DismissNotice(DismissNotice, oneshot::Sender<()>),
    OfferNumber(String, oneshot::Sender<()>),
    SaveSettings(SaveSettings, Reply),
    WindowChanged { to: &'static str, why: &'static str, reply: oneshot::Sender<()> },
    EnterPractice(Practice, oneshot::Sender<StartUp>),
    ShutDown(oneshot::Sender<()>),
}

/// What tasks of the desk report back.
pub(crate) enum Inner {
    Progress(Progress),
    SignedIn(Result<Box<Opened>, Box<Failed>>),
    /// A session is kept that the sign-in form of now is about.
    Kept,
    /// The settings were written, or could not be.
    Written(Written<Reply>),
}

/// What tasks of one signed-in desk report back, to that desk alone: what comes when its agent has left reaches nobody.
pub(crate) enum Report {
    Read(Result<Box<Reading>, RestError>),
    ReadAgain,
    /// The extension was not signed in again after a move, or it is time to know that it was.
    NotSignedInAgain,
    Answered {
        ticket: u64,
        /// From the command to this answer.
        took: Duration,
        result: Result<String, RestError>,
    },
    /// The present node and the other one were looked at.
    Looked(Box<(Health, Health)>),
}

/// A sign-in under way.
struct SigningIn {
    cancel: watch::Sender<bool>,
    args: SignIn,
    /// Nobody asked: a kept session is taken up at the start of the program.
    by_itself: bool,
    reply: Option<Reply>,
}

/// A signed-in desk, and what it listens to.
struct Desk {
    working: Working,
    reports: mpsc::UnboundedReceiver<Report>,
    link_events: EventReceiver,
    session_states: watch::Receiver<SessionState>,
    signed_in_as: SignedInAs,
    /// The pair, and what is wrong at the present one.
    nodes: Nodes,
    signals: moving::Signals,
    /// When the words about the end of the sign-in change.
    ending_changes: Option<Moment>,
    /// The sign-in that waits for the first reading, and whether it went by itself.
    opening: Option<(Reply, bool)>,
}

struct Actor {
    ports: Ports,
    tasks: Tasks,
    settings_writer: SettingsWriter<Reply>,
    tools: Tools,
    picture: Picture,
    settings: Settings,
    practice: Option<Practice>,
    practice_offered: bool,
    signing_in: Option<SigningIn>,
    desk: Option<Box<Desk>>,
    parked: Option<(Parked, Moment)>,
    inner: mpsc::UnboundedSender<Inner>,
}

/// Something happened.
enum Event {
    Asked(Ask),
    Inner(Inner),
    Report(Report),
    Link(Option<StreamEvent>),
    Session(Option<SessionState>),
    Time,
    HandleGone,
}

/// Runs until every handle is gone, or until it is asked to shut down.
pub(crate) async fn run(
    ports: Ports,
    practice: Option<Practice>,
    practice_offered: bool,
    mut asks: mpsc::Receiver<Ask>,
) {
    let (inner, mut inner_events) = mpsc::unbounded_channel();
    let mut actor = Actor::new(ports, practice, practice_offered, inner);
    actor.look_for_kept();
    loop {
        let deadline = actor.next_deadline();
        let clock = Arc::clone(&actor.ports.clock);
        let event = tokio::select! {
            ask = asks.recv() => ask.map_or(Event::HandleGone, Event::Asked),
            Some(inner) = inner_events.recv() => Event::Inner(inner),
            event = next_of(actor.desk.as_deref_mut()) => event,
            () = wait(&clock, deadline) => Event::Time,
        };
        match event {
            Event::HandleGone => return actor.shut_down().await,
            Event::Asked(Ask::ShutDown(reply)) => {
                actor.shut_down().await;
                return answer(reply, ());
            }
            Event::Asked(ask) => actor.asked(ask),
            Event::Inner(inner) => actor.reported(inner),
            Event::Report(report) => actor.desk_reported(report),
            Event::Link(Some(event)) => actor.linked(event),
            Event::Link(None) => actor.link_ended(),
            Event::Session(state) => actor.session_is(state),
            Event::Time => actor.look_at_clock(),
        }
    }
}

async fn wait(clock: &Arc<dyn finesse_client::Clock>, until: Option<Moment>) {
    match until {
        Some(until) => clock.sleep_until(until).await,
        None => std::future::pending().await,
    }
}

async fn next_of(desk: Option<&mut Desk>) -> Event {
    let Some(desk) = desk else { return std::future::pending().await };
    tokio::select! {
        Some(report) = desk.reports.recv() => Event::Report(report),
        event = desk.link_events.recv() => Event::Link(event),
        changed = desk.session_states.changed() => {
            let state = changed.ok().map(|()| *desk.session_states.borrow_and_update());
            Event::Session(state)
        }
    }
}

fn answer<T>(reply: oneshot::Sender<T>, result: T) {
    // Whoever asked may have gone away.
    let _ = reply.send(result);
}

impl Actor {
    fn new(
        ports: Ports,
        practice: Option<Practice>,
        practice_offered: bool,
        inner: mpsc::UnboundedSender<Inner>,
    ) -> Self {
        let mut picture = Picture::new(Arc::clone(&ports.clock));
        let (mut settings, read) = ports.settings.load();
        if let Err(trouble) = read {
            log::warn!("the settings could not be read: {trouble}");
            picture.notice(NoticeKind::SettingsUnavailable);
        }
        let findings = ports.policy.findings.clone();
        if !findings.is_empty() {
            picture.notice(NoticeKind::PolicyNotUsed { findings });
        }
        if !settings.site.remember_agent {
            settings.agent.clear();
        }
        let kept = settings.site.keep_session && settings.site.remember_agent;
        let tools = Tools {
            clock: Arc::clone(&ports.clock),
            window: Arc::clone(&ports.window),
            passwords: Arc::clone(&ports.passwords),
            keychain: if kept {
                Arc::clone(&ports.keychain)
            } else {
                Arc::new(NothingKept(Arc::clone(&ports.keychain)))
            },
            trust: ports.trust.clone(),
        };
        let (tasks, written) = (Tasks::new(), inner.clone());
        let report = move |ended| {
            // The desk may be gone by now.
            let _ = written.send(Inner::Written(ended));
        };
        let settings_writer = SettingsWriter::start(&tasks, Arc::clone(&ports.settings), report);
        Self {
            ports,
            tasks,
            settings_writer,
            tools,
            picture,
            settings,
            practice,
            practice_offered,
            signing_in: None,
            desk: None,
            parked: None,
            inner,
        }
    }

    fn asked(&mut self, ask: Ask) {
        match ask {
            Ask::StartUp(reply) => answer(reply, self.start_up()),
            Ask::Look(reply) => answer(reply, self.picture.look()),
            Ask::ShowAgain(reply) => {
                self.picture.show_again();
                answer(reply, ());
            }
            Ask::Diagnostics(reply) => answer(reply, self.picture.record.read()),
            Ask::CheckConnection(args, reply) => self.check_connection(&args, reply),
            Ask::SignIn(args, reply) => self.sign_in(args, reply),
            Ask::CancelSignIn(reply) => {
                if let Some(signing_in) = &self.signing_in {
                    signing_in.cancel.send_replace(true);
                }
                answer(reply, ());
            }
            Ask::SignInAgain(reply) => self.sign_in_again(reply),
            Ask::SignOut(args, reply) => self.sign_out(args, reply),
            Ask::SetState(args, reply) => {
                let wanted = match args.state {
                    StateWanted::Ready => Wanted::Ready,
                    StateWanted::NotReady => Wanted::NotReady { reason: args.reason_id },
                };
                self.request(wanted, reply);
            }
            Ask::DialogAction(args, reply) if args.action == CallAction::UpdateCallData => {
                answer(reply, Err(error(ErrorCode::Internal, "call data has a command of its own")));
            }
            Ask::DialogAction(args, reply) => {
                self.request(Wanted::Acted { id: args.id, action: args.action }, reply)
            }
            Ask::MakeCall(args, reply) => match dialled(&args.to) {
                Some(to) => {
                    let known = self.picture.desk().calls.iter().map(|call| call.id.clone()).collect();
                    self.request(Wanted::NewCall { to, known }, reply);
                }
                None => answer(reply, Err(error(ErrorCode::InvalidNumber, "that is no number to dial"))),
            },
            Ask::SetWrapUp(args, reply) => {
                self.request(Wanted::WrapUpReason { id: args.id, reason: args.reason }, reply);
            }
            Ask::Reconnect(reply) => match &self.desk {
                Some(desk) => {
                    desk.working.opened.link.reconnect();
                    answer(reply, Ok(()));
                }
                None => answer(reply, Err(not_signed_in())),
            },
            Ask::DismissNotice(args, reply) => {
                self.picture.dismiss(args.id);
                answer(reply, ());
            }
            Ask::OfferNumber(text, reply) => {
                self.picture.offer(text);
                answer(reply, ());
            }
            Ask::SaveSettings(args, reply) => {
                let SaveSettings { appearance, density } = args;
                self.settings = Settings { appearance, density, ..self.settings.clone() };
                self.settings_writer.write(self.settings.clone(), Some(reply));
            }
            Ask::WindowChanged { to, why, reply } => {
                self.picture.record.transition(Part::Window, record::SHOWN, to, why);
                answer(reply, ());
            }
            Ask::EnterPractice(practice, reply) => {
                self.practice = Some(practice);
                answer(reply, self.start_up());
            }
            Ask::ShutDown(reply) => answer(reply, ()),
        }
    }

    /// The settings with which the form is filled in.
    fn form(&self) -> Settings {
        let practised = |practice: &Practice| Settings {
            server: practice.server.clone(),
            agent: practice.agent.clone(),
            extension: practice.extension.clone(),
            ..self.settings.clone()
        };
        self.practice.as_ref().map_or_else(|| self.settings.clone(), practised)
    }

    fn start_up(&self) -> StartUp {
        StartUp {
            version: self.ports.version.clone(),
            settings: self.form(),
            practice_offered: self.practice_offered,
            practice: self.practice.is_some(),
            practice_hint: self.practice.as_ref().map(|practice| practice.hint.clone()),
            managed: self.ports.policy.managed.clone(),
        }
    }

    fn check_connection(
        &self,
        args: &CheckConnection,
        reply: oneshot::Sender<Result<ConnectionReport, CommandError>>,
    ) {
        let (tools, node) = (self.tools.clone(), Node::parse(&args.server));
        self.tasks.spawn(async move {
            let report = async {
                let node = node.map_err(|why| error(ErrorCode::InvalidServer, why.to_string()))?;
                let http = Http::new(tools.trust.clone()).map_err(|why| of_rest(&why))?;
                let info = http.system_info(&node).await.map_err(|why| of_rest(&why))?;
                Ok(sign_in::report(&node, &info))
            };
            answer(reply, report.await);
        });
    }

    fn sign_out(&mut self, args: SignOut, reply: Reply) {
        if matches!(self.picture.desk().session, Session::Expired { .. }) {
            // Finesse would refuse the request; the agent must be able to leave all the same.
            self.close_desk(record::BY_AGENT);
            return answer(reply, Ok(()));
        }
        self.request(Wanted::SignedOut { reason: args.reason_id }, reply);
    }

    fn request(&mut self, wanted: Wanted, reply: Reply) {
        let expired = matches!(self.picture.desk().session, Session::Expired { .. });
        match &mut self.desk {
            Some(_) if expired => answer(reply, Err(error(ErrorCode::SessionExpired, "sign in again first"))),
            Some(desk) => desk.working.request(wanted, reply),
            None => answer(reply, Err(not_signed_in())),
        }
    }

    fn reported(&mut self, inner: Inner) {
        match inner {
            Inner::Progress(Progress { step, waiting_for_agent }) => {
                if self.signing_in.is_some() {
                    self.picture.session(
                        Session::SigningIn { step, waiting_for_agent },
                        "what comes before it is done",
                    );
                }
            }
            Inner::SignedIn(Ok(opened)) => self.opened(opened),
            Inner::SignedIn(Err(failed)) => self.sign_in_failed(*failed),
            Inner::Kept => self.take_up_kept(),
            Inner::Written(written) => self.written(written),
        }
    }

    /// A command that asked for it is told of a failure; what was not asked for becomes a notice.
    fn written(&mut self, written: Written<Reply>) {
        if let (Err(trouble), true) = (&written.result, written.unasked) {
            log::warn!("the settings could not be written: {trouble}");
            self.picture.notice(NoticeKind::SettingsUnavailable);
        }
        for reply in written.replies {
            let result = written.result.clone();
            answer(reply, result.map_err(|trouble| error(ErrorCode::SettingsNotSaved, trouble.to_string())));
        }
    }

    fn desk_reported(&mut self, report: Report) {
        let Some(desk) = &mut self.desk else { return };
        match report {
            Report::Read(result) => self.read_back(result),
            Report::ReadAgain => desk.working.read(),
            Report::NotSignedInAgain => desk.working.not_signed_in_again(),
            Report::Answered { ticket, took, result } => {
                desk.working.answered(ticket, took, result, &mut self.picture);
            }
            Report::Looked(seen) => self.looked(seen.0, seen.1),
        }
    }

    fn read_back(&mut self, result: Result<Box<Reading>, RestError>) {
        let Some(desk) = &mut self.desk else { return };
        let read = desk.working.read_back(result, &mut self.picture);
        let opening = if desk.working.is_reading() { None } else { desk.opening.take() };
        match (read, opening) {
            (Ok(next), opening) => {
                if let Some((reply, _)) = opening {
                    self.show_session();
                    answer(reply, Ok(()));
                }
                self.go_on(next);
            }
            (Err(why), Some((reply, by_itself))) => {
                let mut failed = of_rest(&why);
                failed.step = Some(SignInStep::Phone);
                self.leave_desk(by_itself.then(|| failed.clone()), &record::failed(&failed));
                answer(reply, Err(failed));
            }
            (Err(_), None) => {}
        }
    }

    fn linked(&mut self, event: StreamEvent) {
        match event {
            StreamEvent::Notification(notification) => {
                if let Payload::SystemInfo(info) = &notification.data {
                    self.node_said(info);
                }
                let Some(desk) = &mut self.desk else { return };
                let next = desk.working.heard(*notification, &mut self.picture);
                self.go_on(next);
            }
            StreamEvent::Lost(why) => self.picture.record.link(record::LOST, record::no_link(why)),
            StreamEvent::Pong { took } => self.picture.record.ping(took),
            StreamEvent::State(state) => {
                self.link_signal(&state);
                self.found(&state);
                if let Some(desk) = &mut self.desk {
                    desk.working.link_is(&state, &mut self.picture);
                }
            }
            StreamEvent::Finesse { available } => self.finesse_signal(available),
            StreamEvent::Unresponsive(doubtful) => self.doubt_signal(doubtful),
            // The link has told the log.
            StreamEvent::NotSubscribed { .. } => {}
            StreamEvent::Unreadable { kind, bytes } => {
                log::warn!("an event that could not be read was left alone: {kind}, {bytes} bytes");
            }
        }
    }

    fn link_ended(&mut self) {
        if self.desk.is_some() {
            let why = "the link ended by itself";
            log::error!("{why}");
            self.close_desk(why);
        }
    }

    fn session_is(&mut self, state: Option<SessionState>) {
        let Some(desk) = &mut self.desk else { return };
        if let Some(proof) = state.and_then(|state| proof(&desk.working.opened.session, &state)) {
            desk.signed_in_as.proof = proof;
        }
        match state {
            Some(SessionState::SignedIn(life) | SessionState::Refreshing(life, _)) => {
                desk.signed_in_as.renewals = life.refreshes;
                self.show_session();
            }
            Some(SessionState::Expired(why)) => {
                desk.ending_changes = None;
                let session = Session::Expired { r#as: desk.signed_in_as.clone(), why: expired(why) };
                self.picture.session(session, record::expired(why));
            }
            Some(SessionState::Ended) | None => {}
        }
    }

    /// The session for the page, once the desk is usable.
    fn show_session(&mut self) {
        let Some(desk) = self.desk.as_deref_mut().filter(|desk| desk.opening.is_none()) else { return };
        let state = *desk.session_states.borrow();
        let (SessionState::SignedIn(life) | SessionState::Refreshing(life, _)) = state else { return };
        let (ending, changes) = ending(&life, self.ports.clock.now());
        desk.ending_changes = changes;
        let why = record::signed_in(&state, &desk.signed_in_as.proof, &self.picture.desk().session);
        self.picture.session(Session::SignedIn { r#as: desk.signed_in_as.clone(), ending }, &why);
    }

    fn go_on(&mut self, next: Next) {
        match next {
            // A call may have ended.
            Next::Stay => self.weigh_signals(),
            Next::SignedOut { asked: true } => self.close_desk(record::BY_AGENT),
            Next::SignedOut { asked: false } => self.close_desk("Finesse signed the agent out"),
        }
    }

    /// Closes the link and ends the session: nothing of the agent is left. The picture is empty at once; waiting requests
    /// end when everything is gone.
    fn close_desk(&mut self, why: &str) {
        self.leave_desk(None, why);
    }

    /// The same. A session that was taken up by itself and failed is told of and not ended: what is kept of it serves the next start.
    fn leave_desk(&mut self, kept_failed: Option<CommandError>, why: &str) {
        let Some(desk) = self.desk.take() else { return };
        let (mut desk, end) = (*desk, kept_failed.is_none());
        self.ports.passwords.close();
        self.picture.session(Session::SignedOut { failed: kept_failed.map(Box::new) }, why);
        self.picture.link(Link::Idle);
        self.tasks.spawn_to_finish(async move {
            desk.working.opened.link.close().await;
            if end {
                desk.working.opened.session.end().await;
            }
            desk.working.end_requests();
            if let Some((reply, _)) = desk.opening.take() {
                answer(reply, Err(not_signed_in()));
            }
        });
    }

    fn next_deadline(&self) -> Option<Moment> {
        let requests = self.desk.as_deref().and_then(|desk| desk.working.next_deadline());
        let parked = self.parked.as_ref().map(|(_, until)| *until);
        let ending = self.desk.as_deref().and_then(|desk| desk.ending_changes);
        let look = self.desk.as_deref().and_then(|desk| desk.nodes.next_look());
        requests.into_iter().chain(parked).chain(ending).chain(look).min()
    }

    fn look_at_clock(&mut self) {
        let now = self.ports.clock.now();
        if let Some((parked, _)) = self.parked.take_if(|(_, until)| *until <= now) {
            self.tasks.spawn_to_finish(async move { parked.session.end().await });
        }
        self.look_at_nodes();
        if let Some(desk) = &mut self.desk {
            desk.working.look_at_clock();
            if desk.ending_changes.is_some_and(|at| at <= now) {
                self.show_session();
            }
        }
    }

    /// Ends everything, and waits for it as long as [`SHUT_DOWN_WITHIN`] allows. The session stays in the keychain.
    async fn shut_down(mut self) {
        if let Some(signing_in) = self.signing_in.take() {
            signing_in.cancel.send_replace(true);
        }
        self.ports.window.close();
        self.ports.passwords.close();
        if let Some((parked, _)) = self.parked.take() {
            self.tasks.spawn_to_finish(async move { parked.session.end().await });
        }
        if let Some(desk) = self.desk.take() {
            self.tasks.spawn_to_finish(async move { desk.working.opened.link.close().await });
        }
        let Self { ports, tasks, settings_writer, .. } = self;
        // The writer ends when it has written what is queued.
        drop(settings_writer);
        tokio::select! {
            () = tasks.finished() => {}
            () = ports.clock.sleep_until(ports.clock.now() + SHUT_DOWN_WITHIN) => {
                log::warn!("the shut-down did not wait any longer for what was not finished");
            }
        }
    }
}
