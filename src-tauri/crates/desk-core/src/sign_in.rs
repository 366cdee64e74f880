//! A sign-in, from the typed form to an extension that is signed in at Finesse.

use std::{sync::Arc, time::Duration};

use desk_contract::{
    CommandError, ConnectionReport, ErrorCode, MobileAgent, Platform, SignIn, SignInMethod, SignInStep, Site,
};
use desk_model::{RESULT_WITHIN, ServerClock, other_node};
use finesse_client::{
    Charset, Clock, CloseReason, EventReceiver, EventStream, Http, Keychain, Moment, Node, RefreshForm, Rest,
    RestError, Session, SessionPorts, SignInRequest, SignInWindow, StreamEvent, StreamState, Trust, UserHint,
    spellings,
};
use finesse_wire::{
    AgentState, AuthMode, Deployment, Extension, LoginName, Payload, ServiceStatus, SystemInfo, User,
};
use tokio::sync::watch;
use url::Url;

use crate::{
    PasswordWindow, Prompt,
    failure::{at_step, error, name_needed, of_rest, of_sign_in, phone_refused},
    lists::{Lists, Whose},
    to_model,
    transport_preference::TransportPreference,
};

/// How long the first connection to the notification service may take.
const CONNECTED_WITHIN: Duration = Duration::from_secs(30);

/// What a sign-in is made with.
#[derive(Clone)]
pub(crate) struct Tools {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) window: Arc<dyn SignInWindow>,
    pub(crate) passwords: Arc<dyn PasswordWindow>,
    pub(crate) keychain: Arc<dyn Keychain>,
    pub(crate) trust: Trust,
}

/// What is to be signed in to, and how.
#[derive(Debug, Clone)]
pub(crate) struct SignInPlan {
    pub(crate) typed: SignIn,
    pub(crate) site: Site,
    pub(crate) transport_preference: TransportPreference,
    /// Only a session that is kept from an earlier start: the agent is asked nothing.
    pub(crate) only_kept: bool,
}

impl SignInPlan {
    fn request(&self, node: Node) -> SignInRequest {
        let site = &self.site;
        let hosts = Some(site.allowed_hosts.clone()).filter(|hosts| !hosts.is_empty());
        SignInRequest {
            allowed_hosts: hosts,
            refresh: match site.refresh {
                desk_contract::RefreshForm::Auto => RefreshForm::Auto,
                desk_contract::RefreshForm::Post => RefreshForm::Post,
                desk_contract::RefreshForm::Get => RefreshForm::Get,
            },
            refresh_token_life: Duration::from_secs(u64::from(site.session_minutes) * 60),
            user_hint: match site.user_hint {
                desk_contract::UserHint::AsTyped => UserHint::AsTyped,
                desk_contract::UserHint::BeforeAt => UserHint::BeforeAt,
            },
            charset: match site.charset {
                desk_contract::Charset::Utf8 => Charset::Utf8,
                desk_contract::Charset::Latin1 => Charset::Latin1,
            },
            sign_out_addresses: addresses(&site.sign_out_addresses),
            ..SignInRequest::new(node, self.name())
        }
    }

    /// What was typed; `None` where no name is asked for.
    fn name(&self) -> Option<LoginName> {
        self.site.ask_for_name.then(|| LoginName::new(self.typed.agent.trim()))
    }
}

/// The addresses that can be visited; others are told to the log and left out.
fn addresses(typed: &[String]) -> Vec<Url> {
    let read = |text: &String| Url::parse(text).ok().filter(|url| url.scheme() == "https");
    let (good, bad): (Vec<_>, Vec<_>) =
        typed.iter().map(|text| (text, read(text))).partition(|(_, url)| url.is_some());
    for (text, _) in bad {
        log::warn!("a sign-out address that is no https address was left out: {text}");
    }
    good.into_iter().filter_map(|(_, url)| url).collect()
}

/// Whether the session that a plan is about is kept.
pub(crate) async fn is_kept(tools: &Tools, plan: &SignInPlan) -> bool {
    let Ok(node) = Node::parse(&plan.typed.server) else { return false };
    Session::is_kept(&tools.keychain, &tools.clock, &plan.request(node)).await
}

impl Tools {
    fn ports(&self, http: &Http) -> SessionPorts {
        SessionPorts {
            clock: Arc::clone(&self.clock),
            window: Arc::clone(&self.window),
            keychain: Arc::clone(&self.keychain),
            http: http.clone(),
        }
    }
}

/// How far a sign-in has come.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Progress {
    pub(crate) step: SignInStep,
    pub(crate) waiting_for_agent: bool,
}

/// A session whose extension or connection failed: kept for the next try, so that a typing mistake in the extension does
/// not cost another password.
#[derive(Clone)]
pub(crate) struct PendingSession {
    pub(crate) session: Session,
    pub(crate) user: User,
    pub(crate) node: Node,
    pub(crate) name: Option<LoginName>,
}

/// Everything that a signed-in desk works with.
pub(crate) struct Opened {
    pub(crate) node: Node,
    pub(crate) info: SystemInfo,
    pub(crate) platform: Platform,
    pub(crate) session: Session,
    pub(crate) rest: Rest,
    pub(crate) link: EventStream,
    pub(crate) link_events: EventReceiver,
    pub(crate) link_state: StreamState,
    pub(crate) user: User,
    /// Where the agent is signed in, as Finesse says.
    pub(crate) extension: Extension,
    /// How a mobile agent is reached.
    pub(crate) mobile: Option<MobileAgent>,
    pub(crate) lists: Lists,
    pub(crate) server_clock: Option<ServerClock>,
}

/// What a sign-in that failed leaves behind.
pub(crate) struct Failed {
    pub(crate) error: CommandError,
    pub(crate) pending: Option<PendingSession>,
}

/// Parts that must be closed in order when the sign-in ends before its goal.
#[derive(Default)]
struct SoFar {
    session: Option<PendingSession>,
    link: Option<(EventStream, EventReceiver)>,
}

/// Runs a sign-in until it succeeds, fails, or `cancelled` turns true.
pub(crate) async fn run(
    tools: Tools,
    plan: SignInPlan,
    pending: Option<PendingSession>,
    progress: impl Fn(Progress) + Send + Sync,
    mut cancelled: watch::Receiver<bool>,
) -> Result<Box<Opened>, Box<Failed>> {
    let mut so_far = SoFar { session: pending, link: None };
    let result = tokio::select! {
        result = steps(&tools, &plan, &mut so_far, &progress) => result,
        // A sender that is gone means that the desk is gone.
        _ = cancelled.wait_for(|cancelled| *cancelled) => Err(error(ErrorCode::Cancelled, "the sign-in was cancelled")),
    };
    let error = match result {
        Ok(opened) => return Ok(opened),
        Err(error) => error,
    };
    if let Some((link, _)) = so_far.link.take() {
        link.close().await;
    }
    let keep = matches!(error.step, Some(SignInStep::Connection | SignInStep::Phone));
    let pending = so_far.session.take();
    if keep && plan.only_kept {
        // The session is not ended: what is kept of it serves the next start.
        return Err(Box::new(Failed { error, pending: None }));
    }
    if keep && pending.is_some() {
        return Err(Box::new(Failed { error, pending }));
    }
    tools.window.close();
    tools.passwords.close();
    if let Some(pending) = pending {
        pending.session.end().await;
    } else if let Err(trouble) = tools.window.forget().await {
        log::warn!("the profile of the sign-in window was not destroyed: {trouble}");
    }
    Err(Box::new(Failed { error, pending: None }))
}

async fn steps(
    tools: &Tools,
    plan: &SignInPlan,
    so_far: &mut SoFar,
    progress: &(impl Fn(Progress) + Send + Sync),
) -> Result<Box<Opened>, CommandError> {
    let told = |step| progress(Progress { step, waiting_for_agent: false });
    let args = &plan.typed;

    told(SignInStep::SignInPage);
    let at_page = |error| at_step(error, SignInStep::SignInPage);
    let node =
        Node::parse(&args.server).map_err(|why| at_page(error(ErrorCode::InvalidServer, why.to_string())))?;
    if plan.name().is_some_and(|name| name.as_str().is_empty()) {
        return Err(at_page(error(ErrorCode::UnknownAgent, "no agent was typed")));
    }
    let http = Http::new(tools.trust.clone()).map_err(|why| at_page(of_rest(&why)))?;
    let (node, known) = serving(tools, &http, node, plan).await.map_err(at_page)?;
    let request = plan.request(node.clone());
    let name = request.name.clone();
    let info = known.as_ref().map(|(info, _)| info);
    let method = method(info, &http, &request, args.method).await.map_err(at_page)?;

    let (session, user) =
        match so_far.session.take().filter(|pending| pending.node == node && pending.name == name) {
            Some(pending) => {
                let rest = Rest::new(pending.session.clone());
                let user = pending.user.login_id.clone();
                so_far.session = Some(pending.clone());
                let now = rest.user(&user).await.map_err(|why| at_step(of_rest(&why), SignInStep::Token))?;
                (pending.session, now)
            }
            None => match method {
                SignInMethod::SingleSignOn => {
                    session(tools, &http, request, plan.only_kept, progress).await?
                }
                SignInMethod::Password if plan.only_kept => return Err(at_page(nothing_kept())),
                SignInMethod::Password => with_password(tools, &http, request, progress).await?,
            },
        };
    so_far.session = Some(PendingSession {
        session: session.clone(),
        user: user.clone(),
        node: node.clone(),
        name: name.clone(),
    });

    told(SignInStep::Token);
    let (info, server_clock) = match known {
        Some(known) => known,
        None => in_service(tools, &node, session.system_info(&node).await)
            .map_err(|why| at_step(*why, SignInStep::Token))?,
    };
    let rest = Rest::new(session.clone());
    let mut lists = Lists::default();
    let whose = Whose { id: user.login_id.clone(), team: user.team_id.clone() };
    // What cannot be read has been told to the log, and can be read later.
    let _ = lists.read(&rest, &whose).await;

    // Before the link: connecting would already throw the other place out.
    let typed = Extension::new(args.extension.trim());
    let at_phone = |error| at_step(error, SignInStep::Phone);
    if let Some(other) = signed_in_at(&user).filter(|other| **other != typed && !args.take_over) {
        let detail = format!("the agent is signed in at extension {other}");
        return Err(at_phone(error(ErrorCode::SignedInElsewhere, detail)));
    }

    told(SignInStep::Connection);
    let platform = platform(&info);
    let options = plan.transport_preference.link(&node, &info, &user.login_id);
    let (link, link_events) = EventStream::start(options, session.clone(), Arc::clone(&tools.clock));
    let (_, link_events) = so_far.link.insert((link, link_events));
    let link_state =
        connected(tools, link_events).await.map_err(|error| at_step(error, SignInStep::Connection))?;

    told(SignInStep::Phone);
    let mobile =
        args.mobile.as_ref().map(to_model::mobile_agent).transpose().map_err(|why| at_phone(*why))?;
    let extension =
        phone(tools, &rest, link_events, &user, (&typed, mobile.as_ref())).await.map_err(at_phone)?;

    let (link, link_events) =
        so_far.link.take().ok_or_else(|| error(ErrorCode::Internal, "the link is gone"))?;
    Ok(Box::new(Opened {
        node,
        info,
        platform,
        session,
        rest,
        link,
        link_events,
        link_state,
        user,
        extension,
        mobile: args.mobile.clone(),
        lists,
        server_clock,
    }))
}

/// What a server said of itself, and what its clock shows.
type Known = (SystemInfo, Option<ServerClock>);

/// Which node the sign-in is made at, and how it is: the one of the form, or the site's second one when that one does not serve. What is
/// kept from an earlier start is kept for the first.
async fn serving(
    tools: &Tools,
    http: &Http,
    first: Node,
    plan: &SignInPlan,
) -> Result<(Node, Option<Known>), CommandError> {
    let failed = match asked(tools, http, &first).await {
        Ok(known) => return Ok((first, known)),
        Err(failed) => failed,
    };
    let gone = matches!(
        failed.code,
        ErrorCode::NameNotFound
            | ErrorCode::NoNetwork
            | ErrorCode::PortRefused
            | ErrorCode::TimedOut
            | ErrorCode::OutOfService
    );
    let second = Node::parse(&plan.site.second_server).ok().filter(|second| *second != first);
    match second.filter(|_| gone && !plan.only_kept) {
        Some(second) => {
            log::warn!("sign-in: at {second}, because {first} does not serve: {}", failed.detail);
            let known = asked(tools, http, &second).await.map_err(|_| failed)?;
            Ok((second, known))
        }
        None => Err(failed),
    }
}

/// Who the server is; none when it says so only to whoever is signed in (protocol/auth-and-events.md §1.1).
async fn asked(tools: &Tools, http: &Http, node: &Node) -> Result<Option<Known>, CommandError> {
    match http.system_info(node).await {
        Err(RestError::Unauthorized(_)) => Ok(None),
        said => in_service(tools, node, said).map(Some).map_err(|why| *why),
    }
}

/// What a server said, when it is in service.
fn in_service(
    tools: &Tools,
    node: &Node,
    said: Result<SystemInfo, RestError>,
) -> Result<Known, Box<CommandError>> {
    let info = said.map_err(|why| of_rest(&why))?;
    if info.status != ServiceStatus::InService {
        let reason = info.status_reason.clone().unwrap_or_default();
        let detail = format!("{node} is not in service {reason}").trim().to_owned();
        return Err(Box::new(error(ErrorCode::OutOfService, detail)));
    }
    let clock = info.timestamp.map(|stamp| ServerClock::new(stamp, tools.clock.now()));
    Ok((info, clock))
}

/// What a server said of itself.
pub(crate) fn report(node: &Node, info: &SystemInfo) -> ConnectionReport {
    ConnectionReport {
        server: node.to_string(),
        platform: info.deployment.is_some().then(|| platform(info)),
        auth_mode: info.auth_mode.as_ref().map(|mode| mode.as_str().to_owned()).unwrap_or_default(),
        in_service: info.status == ServiceStatus::InService,
        other_node: other_node(&node.host, info).map(|other| other.host.clone()),
    }
}

fn platform(info: &SystemInfo) -> Platform {
    match info.deployment {
        Some(Deployment::Uccx) => Platform::Uccx,
        Some(Deployment::Ucce | Deployment::Other(_)) | None => Platform::Ucce,
    }
}

/// How this agent signs in here (protocol/auth-and-events.md §2.1, §2.2): by single sign-on when the server says so of any spelling of the
/// name. Where it does not tell, it is as the agent chose.
async fn method(
    info: Option<&SystemInfo>,
    http: &Http,
    request: &SignInRequest,
    chosen: Option<SignInMethod>,
) -> Result<SignInMethod, CommandError> {
    match info.map(|info| &info.auth_mode) {
        Some(Some(AuthMode::NonSso)) => return Ok(SignInMethod::Password),
        Some(Some(AuthMode::Sso | AuthMode::Other(_)) | None) => return Ok(SignInMethod::SingleSignOn),
        Some(Some(AuthMode::Hybrid)) | None => {}
    }
    // Where no name is asked for, IT has said that everybody uses single sign-on.
    let Some(name) = &request.name else { return Ok(chosen.unwrap_or(SignInMethod::SingleSignOn)) };
    for name in spellings([name.as_str()]) {
        match http.user_auth_mode(&request.node, &LoginName::new(name)).await {
            Ok(AuthMode::Sso) => return Ok(SignInMethod::SingleSignOn),
            // It may not know this spelling (protocol/auth-and-events.md §2.2: the answer proves no user).
            Ok(AuthMode::NonSso) => {}
            Err(why) if why.is_temporary() => return Err(of_rest(&why)),
            // Switched off (403), missing in old releases (404), or an unknown word.
            Ok(AuthMode::Hybrid | AuthMode::Other(_)) | Err(_) => {
                return chosen.ok_or_else(|| {
                    error(ErrorCode::ChooseMethod, "the server does not tell how this agent signs in")
                });
            }
        }
    }
    Ok(SignInMethod::Password)
}

/// The session kept from an earlier start, else a new one through the company's page.
async fn session(
    tools: &Tools,
    http: &Http,
    request: SignInRequest,
    only_kept: bool,
    progress: &(impl Fn(Progress) + Send + Sync),
) -> Result<(Session, User), CommandError> {
    if only_kept {
        let restored = Session::restore_alone(tools.ports(http), request).await;
        let restored = restored.map_err(|why| of_sign_in(&why))?;
        return restored.ok_or_else(|| at_step(nothing_kept(), SignInStep::Token));
    }
    match Session::restore(tools.ports(http), request.clone()).await {
        Ok(Some(kept)) => return Ok(kept),
        Ok(None) => {}
        Err(why) => log::warn!("the kept session could not be used: {why}"),
    }
    progress(Progress { step: SignInStep::SignInPage, waiting_for_agent: true });
    Session::sign_in(tools.ports(http), request).await.map_err(|why| of_sign_in(&why))
}

/// A session with a password that the agent types now (protocol/auth-and-events.md §2.3). It is kept nowhere.
async fn with_password(
    tools: &Tools,
    http: &Http,
    request: SignInRequest,
    progress: &(impl Fn(Progress) + Send + Sync),
) -> Result<(Session, User), CommandError> {
    let name = request.name.as_ref().ok_or_else(|| at_step(name_needed(), SignInStep::SignInPage))?;
    progress(Progress { step: SignInStep::SignInPage, waiting_for_agent: true });
    let typed = tools.passwords.ask(prompt(&request.node, name.as_str())).await;
    let password = typed.ok_or_else(|| at_step(no_password(), SignInStep::SignInPage))?;
    progress(Progress { step: SignInStep::Token, waiting_for_agent: false });
    Session::basic(tools.ports(http), request, password).await.map_err(|why| of_sign_in(&why))
}

/// Whose password is asked for.
pub(crate) fn prompt(node: &Node, agent: &str) -> Prompt {
    Prompt { agent: agent.to_owned(), server: node.to_string() }
}

/// The window for the password was closed.
pub(crate) fn no_password() -> CommandError {
    error(ErrorCode::Cancelled, "the window for the password was closed")
}

/// Whatever was kept is not accepted any more: that is no failure, it takes a sign-in.
fn nothing_kept() -> CommandError {
    error(ErrorCode::Cancelled, "nothing that was kept is accepted")
}

/// Waits for the link to be online.
async fn connected(tools: &Tools, events: &mut EventReceiver) -> Result<StreamState, CommandError> {
    let give_up = tools.clock.now() + CONNECTED_WITHIN;
    let mut why = String::from("no answer");
    loop {
        let state = match next(tools, events, give_up).await {
            Some(StreamEvent::State(state)) => state,
            Some(
                StreamEvent::Notification(_)
                | StreamEvent::Lost(_)
                | StreamEvent::Pong { .. }
                | StreamEvent::Unresponsive(_)
                | StreamEvent::Finesse { .. }
                | StreamEvent::NotSubscribed { .. }
                | StreamEvent::Unreadable { .. },
            ) => continue,
            None => return Err(error(ErrorCode::LinkFailed, format!("the notification service: {why}"))),
        };
        match state {
            StreamState::Online { .. } => return Ok(state),
            StreamState::Idle | StreamState::Connecting { .. } => {}
            StreamState::Waiting { why: reason, .. } => why = format!("{reason:?}"),
            StreamState::SignInNeeded => {
                return Err(error(ErrorCode::LinkFailed, "the notification service refused the token"));
            }
            StreamState::Closed(CloseReason::Conflict) => {
                return Err(error(ErrorCode::LinkFailed, "the same agent is connected from another place"));
            }
            StreamState::Closed(CloseReason::Ended) => {
                return Err(error(ErrorCode::LinkFailed, "the notification service ended the connection"));
            }
        }
    }
}

/// The extension of an agent who is signed in at Finesse (protocol/auth-and-events.md §3.1).
fn signed_in_at(user: &User) -> Option<&Extension> {
    user.extension.as_ref().filter(|_| user.state != AgentState::Logout)
}

/// Signs in the extension and waits for Finesse's word (protocol/auth-and-events.md §3.1). Whoever is signed in there already keeps the
/// state. Gives the extension that Finesse says: whether one who is signed in at another gets the new one is UNCERTAIN, so that Finesse's
/// word counts. A mobile agent always signs in, because the node may have forgotten how to reach them (protocol/auth-and-events.md §3.2).
async fn phone(
    tools: &Tools,
    rest: &Rest,
    events: &mut EventReceiver,
    user: &User,
    (extension, mobile): (&Extension, Option<&finesse_wire::MobileAgent>),
) -> Result<Extension, CommandError> {
    if signed_in_at(user) == Some(extension) && mobile.is_none() {
        return Ok(extension.clone());
    }
    let said = |now: &User| now.extension.clone().unwrap_or_else(|| extension.clone());
    if extension.as_str().is_empty() {
        return Err(error(ErrorCode::InvalidExtension, "no extension was typed"));
    }
    rest.sign_in(&user.login_id, extension, mobile).await.map_err(|why| match &why {
        RestError::Refused { errors, .. } => phone_refused(errors),
        RestError::Transport(_)
        | RestError::OutOfService
        | RestError::Unauthorized(_)
        | RestError::NotFinesse { .. }
        | RestError::SessionExpired(_)
        | RestError::Unreadable(_) => of_rest(&why),
    })?;
    let give_up = tools.clock.now() + RESULT_WITHIN;
    while let Some(event) = next(tools, events, give_up).await {
        let StreamEvent::Notification(notification) = event else { continue };
        match notification.data {
            Payload::User(now) if now.login_id == user.login_id && now.state != AgentState::Logout => {
                return Ok(said(&now));
            }
            Payload::Errors(errors) => return Err(phone_refused(&errors)),
            Payload::User(_)
            | Payload::Dialog(_)
            | Payload::Dialogs(_)
            | Payload::SystemInfo(_)
            | Payload::Nothing
            | Payload::Other(_) => {}
        }
    }
    // The event may have been lost: the agent itself is the proof.
    match rest.user(&user.login_id).await {
        Ok(now) if now.state != AgentState::Logout => Ok(said(&now)),
        Ok(_) => Err(error(ErrorCode::NoResult, "Finesse accepted the extension but did not sign it in")),
        Err(why) => Err(of_rest(&why)),
    }
}

async fn next(tools: &Tools, events: &mut EventReceiver, give_up: Moment) -> Option<StreamEvent> {
    tokio::select! {
        event = events.recv() => event,
        () = tools.clock.sleep_until(give_up) => None,
    }
}
