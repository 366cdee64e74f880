//! `watch`: a client without a window. Signs in to a server and prints what it hears, one JSON object per line.
//!
//! Meant for developers and for support: what the server says, decoded as the desk decodes it. It changes nothing at the
//! server unless an extension is named. Standard output has the lines, standard error what a person must read.

use std::io::{BufRead, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use finesse_client::{
    BoxFuture, CloseReason, EventReceiver, EventStream, EventStreamOptions, Http, Moment, Node, Rest, Secret,
    Session, SessionPorts, SessionState, Shown, SignInRequest, SignInWindow, StreamEvent, StreamState,
    SystemClock, TokenPage, TokenRequest, Trust, WindowError,
};
use finesse_sim::Description;
use finesse_wire::{AuthMode, Extension, LoginName, SystemInfo, User};
use protocol::{HeadlessBrowser, MemoryKeychain, Person, TestResult, Trouble, trust};
use serde::Serialize;
use serde_json::{Value, json};
use zeroize::Zeroizing;

const HELP: &str = "\
Signs in to a Finesse server without a window and prints each thing it hears as one line of JSON.

  watch --server HOST[:PORT] --user NAME [options]
  watch --sim FILE [--user NAME] [options]

  --server HOST[:PORT]  a Finesse node; the port is 8445 when it is left out
  --user NAME           login name or agent ID
  --sim FILE            the description that finesse-sim wrote: trusts its certificates and fills in its sign-in page
  --token-answer        single sign-on at any server: prints the address to open in a browser, and reads the JSON at its
                        end, in one line, from standard input
  --extension NUMBER    also signs in at this extension
  --resource NAME       resource of the XMPP address, watch when it is left out; the same one throws the other out
  --help                this text

A server with passwords of its own: the password is taken from APLOMB_WATCH_PASSWORD, else read from standard input
(where it is seen while it is typed). Ends with Ctrl-C. An agent who is connected nowhere else is signed out by Finesse
a minute later.
";

/// Variable with the password for a server that has passwords of its own.
const PASSWORD: &str = "APLOMB_WATCH_PASSWORD";

#[tokio::main]
async fn main() -> ExitCode {
    let watched = match Wanted::read() {
        Ok(Some(wanted)) => watch(wanted).await,
        Ok(None) => std::io::stdout().write_all(HELP.as_bytes()).map_err(Trouble::from),
        Err(why) => Err(why),
    };
    match watched {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(&format!("watch: {why}\n"));
            ExitCode::FAILURE
        }
    }
}

/// For a person. Nothing can be done when the output cannot be written.
fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// What the command line says.
struct Wanted {
    server: String,
    user: String,
    sim: Option<Description>,
    token_answer: bool,
    extension: Option<Extension>,
    resource: String,
}

impl Wanted {
    /// `None` when only the help is wanted.
    fn read() -> TestResult<Option<Self>> {
        let (mut server, mut user, mut sim, mut extension) = (None, None, None, None);
        let (mut token_answer, mut resource) = (false, "watch".to_owned());
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            let text = |arguments: &mut lexopt::Parser| -> TestResult<String> {
                arguments.value()?.into_string().map_err(|_| "an argument is no text".into())
            };
            match argument {
                lexopt::Arg::Long("server") => server = Some(text(&mut arguments)?),
                lexopt::Arg::Long("user") => user = Some(text(&mut arguments)?),
                lexopt::Arg::Long("sim") => {
                    let file = arguments.value()?;
                    sim = Some(serde_json::from_str::<Description>(&std::fs::read_to_string(file)?)?);
                }
                lexopt::Arg::Long("token-answer") => token_answer = true,
                lexopt::Arg::Long("extension") => extension = Some(Extension::new(text(&mut arguments)?)),
                lexopt::Arg::Long("resource") => resource = text(&mut arguments)?,
                lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return Ok(None),
                lexopt::Arg::Long(_) | lexopt::Arg::Short(_) | lexopt::Arg::Value(_) => {
                    return Err(argument.unexpected().into());
                }
            }
        }
        let node = sim.as_ref().and_then(|sim| sim.nodes.first());
        let agent = sim.as_ref().and_then(|sim| sim.agents.first());
        let server = server.or_else(|| node.map(|node| format!("{}:{}", node.host, node.port)));
        let user = user.or_else(|| agent.map(|agent| agent.login_name.clone()));
        let server = server.ok_or("no --server was named; --help tells more")?;
        let user = user.ok_or("no --user was named; --help tells more")?;
        Ok(Some(Self { server, user, sim, token_answer, extension, resource }))
    }
}

#[derive(Serialize)]
struct Line<'a> {
    at: u64,
    kind: &'a str,
    content: Value,
}

/// Prints lines.
struct Printer {
    start: Instant,
}

impl Printer {
    /// One line: what it is, when (milliseconds since the start), and its content.
    fn print(&self, kind: &str, content: Value) -> TestResult {
        let at = u64::try_from(self.start.elapsed().as_millis())?;
        let line = serde_json::to_string(&Line { at, kind, content })?;
        let mut out = std::io::stdout().lock();
        writeln!(out, "{line}")?;
        Ok(out.flush()?)
    }
}

async fn watch(wanted: Wanted) -> TestResult {
    let printer = Printer { start: Instant::now() };
    let trust = wanted.sim.as_ref().map_or_else(|| Trust::new().map_err(Trouble::from), trust)?;
    let http = Http::new(trust)?;
    let node = Node::parse(&wanted.server)?;
    let info = http.system_info(&node).await?;
    printer.print("systemInfo", json!(info))?;

    let (session, user) = sign_in(&wanted, &http, &node, &info).await?;
    printer.print("signedIn", json!(user))?;
    let options = EventStreamOptions {
        resource: wanted.resource.clone(),
        ..EventStreamOptions::new(&node, &info, &user.login_id)
    };
    let (link, events) = EventStream::start(options, session.clone(), Arc::new(SystemClock::new()));
    let heard = listen(&wanted, &printer, &session, &user, events).await;
    link.close().await;
    session.end().await;
    heard
}

async fn sign_in(
    wanted: &Wanted,
    http: &Http,
    node: &Node,
    info: &SystemInfo,
) -> TestResult<(Session, User)> {
    let name = LoginName::new(wanted.user.as_str());
    let mode = match &info.auth_mode {
        Some(AuthMode::Hybrid) => http.user_auth_mode(node, &name).await?,
        Some(mode) => mode.clone(),
        None => AuthMode::Sso,
    };
    let ports = |window: Arc<dyn SignInWindow>| SessionPorts {
        clock: Arc::new(SystemClock::new()),
        window,
        keychain: Arc::new(MemoryKeychain::default()),
        http: http.clone(),
    };
    let request = SignInRequest::new(node.clone(), name);
    if mode == AuthMode::NonSso {
        return Ok(Session::basic(ports(Arc::new(Typed)), request, password().await?).await?);
    }
    let window: Arc<dyn SignInWindow> = match &wanted.sim {
        _ if wanted.token_answer => Arc::new(Typed),
        Some(sim) => {
            let known =
                sim.agents.iter().find(|agent| [&agent.login_name, &agent.login_id].contains(&&wanted.user));
            let agent = known.ok_or("the simulator has no such agent")?;
            let person = Person::Types { name: agent.login_name.clone(), password: agent.password.clone() };
            Arc::new(HeadlessBrowser::new(sim, person)?)
        }
        None => {
            return Err(
                "single sign-on needs a browser: use --token-answer, or --sim for the simulator".into()
            );
        }
    };
    Ok(Session::sign_in(ports(window), request).await?)
}

async fn password() -> TestResult<Secret> {
    if let Some(password) = std::env::var_os(PASSWORD) {
        return Ok(Secret::new(password.into_encoded_bytes()));
    }
    say("Password: ");
    let line = line_of_input().await?;
    Ok(Secret::new(line.trim_end_matches(['\r', '\n']).as_bytes().to_vec()))
}

async fn line_of_input() -> TestResult<Zeroizing<String>> {
    let line = tokio::task::spawn_blocking(|| {
        let mut line = Zeroizing::new(String::new());
        std::io::stdin().lock().read_line(&mut line).map(|_| line)
    });
    Ok(line.await??)
}

/// Prints everything until the program is told to end, or nothing more can come.
async fn listen(
    wanted: &Wanted,
    printer: &Printer,
    session: &Session,
    user: &User,
    mut events: EventReceiver,
) -> TestResult {
    let rest = Rest::new(session.clone());
    let mut states = session.states();
    states.mark_changed();
    let mut extension = wanted.extension.as_ref();
    let mut ended = std::pin::pin!(told_to_end());
    loop {
        tokio::select! {
            told = &mut ended => return told,
            changed = states.changed() => {
                changed?;
                let state = *states.borrow_and_update();
                printer.print("session", session_as_json(&state))?;
                if let SessionState::Expired(why) = state {
                    return Err(format!("the session is over: {why:?}").into());
                }
            }
            event = events.recv() => match event {
                None => return Err("the link ended by itself".into()),
                Some(StreamEvent::Notification(notification)) => printer.print("event", json!(notification))?,
                Some(StreamEvent::Unreadable { kind, bytes }) => {
                    printer.print("unreadable", json!({ "what": kind, "bytes": bytes }))?;
                }
                Some(StreamEvent::Finesse { available }) => {
                    printer.print("finesse", json!({ "available": available }))?;
                }
                Some(StreamEvent::NotSubscribed { node }) => {
                    printer.print("notSubscribed", json!({ "node": node }))?;
                }
                Some(StreamEvent::Unresponsive(doubtful)) => {
                    printer.print("doubtful", json!({ "doubtful": doubtful }))?;
                }
                Some(StreamEvent::Lost(why)) => printer.print("lost", json!({ "why": format!("{why:?}") }))?,
                Some(StreamEvent::Pong { took }) => {
                    printer.print("pong", json!({ "milliseconds": took.as_millis() }))?;
                }
                Some(StreamEvent::State(state)) => {
                    printer.print("link", link_as_json(&state))?;
                    if let StreamState::Closed(why) = state {
                        return Err(format!("the link is closed: {why:?}").into());
                    }
                    if matches!(state, StreamState::Online { .. }) {
                        // Finesse never repeats what was missed.
                        let (now, dialogs) = (rest.user(&user.login_id).await?, rest.dialogs(&user.login_id).await?);
                        printer.print("snapshot", json!({ "user": now, "dialogs": dialogs }))?;
                        if let Some(extension) = extension.take() {
                            rest.sign_in(&user.login_id, extension, None).await?;
                        }
                    }
                }
            }
        }
    }
}

#[cfg(unix)]
async fn told_to_end() -> TestResult {
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn told_to_end() -> TestResult {
    Ok(tokio::signal::ctrl_c().await?)
}

fn session_as_json(state: &SessionState) -> Value {
    match state {
        SessionState::SignedIn(life) => json!({
            "state": "signedIn",
            "renewals": life.refreshes,
            "by": life.method.map(|rung| format!("{rung:?}")),
            "renewedAfterSeconds": life.refresh_at.since(life.issued).as_secs(),
        }),
        SessionState::Refreshing(life, rung) => {
            json!({ "state": "renewing", "renewals": life.refreshes, "by": format!("{rung:?}") })
        }
        SessionState::Expired(why) => json!({ "state": "expired", "why": format!("{why:?}") }),
        SessionState::Ended => json!({ "state": "ended" }),
    }
}

fn link_as_json(state: &StreamState) -> Value {
    match state {
        StreamState::Idle => json!({ "state": "idle" }),
        StreamState::Connecting { attempt, .. } => json!({ "state": "connecting", "attempt": attempt }),
        StreamState::Online { transport, .. } => json!({ "state": "online", "by": format!("{transport:?}") }),
        StreamState::Waiting { attempt, why, .. } => {
            json!({ "state": "waiting", "attempt": attempt, "why": format!("{why:?}") })
        }
        StreamState::SignInNeeded => json!({ "state": "signInNeeded" }),
        StreamState::Closed(CloseReason::Conflict) => json!({ "state": "closed", "why": "Conflict" }),
        StreamState::Closed(CloseReason::Ended) => json!({ "state": "closed", "why": "Ended" }),
    }
}

/// A sign-in window that is a person with a browser elsewhere, who brings the answer back by hand. Nothing can be fetched in
/// silence, so a token lives as long as the POST form of the refresh renews it.
struct Typed;

impl SignInWindow for Typed {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        Box::pin(async move {
            if matches!(request.shown, Shown::Hidden { .. }) {
                return Err(WindowError::TimedOut);
            }
            say(&format!(
                "Open this address in a browser, sign in, and paste the text that the page ends with as one line:\n{}\n",
                request.url
            ));
            let text =
                line_of_input().await.map_err(|why| WindowError::Unavailable { detail: why.to_string() })?;
            Ok(TokenPage { text })
        })
    }

    fn visit(&self, _: url::Url, _: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Err(WindowError::Unavailable { detail: "there is no window".to_owned() }) })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Ok(()) })
    }

    fn close(&self) {}
}
