//! A desk of scripted parts.

use std::{
    collections::{HashMap, VecDeque},
    future::Future,
    sync::{Arc, Condvar, Mutex},
    time::Duration,
};

use finesse_client::{
    BoxFuture, Http, Keychain, KeychainError, Moment, Secret, Session, SessionPorts, SessionState,
    SignInError, SignInRequest, SignInWindow, TestClock, TokenPage, TokenRequest, WindowError,
};
use finesse_wire::{LoginName, User};
use tokio::{
    net::TcpSocket,
    sync::{Semaphore, oneshot},
};
use url::Url;

use crate::server::{Reply, Said, Script, Server, Socket};

/// A guard against a test that hangs; nothing waits for it.
pub(crate) async fn must<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future)
        .await
        .unwrap_or_else(|_| panic!("{what} never came"))
}

/// Lets every other task run until `wanted` holds.
pub(crate) async fn until(what: &str, wanted: impl Fn() -> bool) {
    must(what, async {
        while !wanted() {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

/// A port that refuses connections. No other program can take it while the socket is there: it is bound, and not listened on.
pub(crate) fn refusing_port() -> (TcpSocket, u16) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let port = socket.local_addr().unwrap().port();
    (socket, port)
}

pub(crate) fn seconds(seconds: u64) -> Moment {
    Moment::from_start(Duration::from_secs(seconds))
}

/// The answer with the tokens `A<number>` and `R<number>`, which live an hour.
pub(crate) fn answer(number: u32) -> String {
    answer_for("mnovak", number)
}

pub(crate) fn answer_for(user: &str, number: u32) -> String {
    format!(
        "{{\"token\":\"A{number}\",\"refresh_token\":\"R{number}\",\"expires_in\":3600,\"user_id\":\"{user}\"}}"
    )
}

pub(crate) fn json(body: String) -> Reply {
    Reply::new(200, "application/json", body)
}

/// A Finesse that does as the test says.
#[derive(Clone)]
pub(crate) struct Finesse(Arc<Mutex<Does>>);

pub(crate) struct Does {
    /// Tokens that are accepted: all, when there is none.
    pub(crate) accepted: Vec<String>,
    /// Answers to the POST form, in order; the last one repeats.
    pub(crate) posts: VecDeque<Reply>,
    /// The POST form is answered when the test lets it.
    pub(crate) gate: Option<Arc<Semaphore>>,
    /// Answers for a path; the last one repeats.
    pub(crate) paths: HashMap<String, VecDeque<Reply>>,
    /// What a WebSocket meets.
    pub(crate) web_socket: Option<WebSocketScript>,
    /// What a request to `/http-bind` meets.
    pub(crate) bosh: Option<BoshScript>,
}

pub(crate) type BoshScript = Arc<dyn Fn(Said) -> BoxFuture<'static, Reply> + Send + Sync>;
pub(crate) type WebSocketScript = Arc<dyn Fn(Said, Socket) -> BoxFuture<'static, ()> + Send + Sync>;

impl Finesse {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Does {
            accepted: Vec::new(),
            posts: [json(answer(2))].into(),
            gate: None,
            paths: HashMap::new(),
            web_socket: None,
            bosh: None,
        })))
    }

    pub(crate) fn does(&self, change: impl FnOnce(&mut Does)) {
        change(&mut self.0.lock().unwrap());
    }

    pub(crate) fn posts(&self, replies: impl IntoIterator<Item = Reply>) {
        self.does(|does| does.posts = replies.into_iter().collect());
    }

    pub(crate) fn at(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.does(|does| drop(does.paths.insert(path.into(), replies.into_iter().collect())));
    }

    /// Holds the answers to the POST form back until permits are added.
    pub(crate) fn hold_posts(&self) -> Arc<Semaphore> {
        let gate = Arc::new(Semaphore::new(0));
        self.does(|does| does.gate = Some(Arc::clone(&gate)));
        gate
    }
}

fn next(replies: &mut VecDeque<Reply>) -> Option<Reply> {
    if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() }
}

impl Script for Finesse {
    fn reply(&self, said: Said) -> BoxFuture<'static, Reply> {
        let finesse = self.clone();
        Box::pin(async move {
            let bosh = finesse.0.lock().unwrap().bosh.clone().filter(|_| said.path.starts_with("/http-bind"));
            if let Some(bosh) = bosh {
                return bosh(said).await;
            }
            let is_refresh = said.method == "POST" && said.path == "/desktop/sso/token";
            let gate = finesse.0.lock().unwrap().gate.clone().filter(|_| is_refresh);
            if let Some(gate) = gate {
                gate.acquire().await.unwrap().forget();
            }
            let mut does = finesse.0.lock().unwrap();
            if is_refresh {
                return next(&mut does.posts).unwrap();
            }
            let refused =
                !does.accepted.is_empty() && !does.accepted.iter().any(|token| token == said.bearer());
            if said.header("authorization").is_some() && refused {
                return Reply::error(401, "Authorization Failure");
            }
            if let Some(reply) = does.paths.get_mut(&said.path).and_then(next) {
                return reply;
            }
            match said.path.as_str() {
                "/finesse/api/SystemInfo" => Reply::xml(
                    200,
                    "<SystemInfo><status>IN_SERVICE</status><xmppDomain>fin-a.localhost</xmppDomain></SystemInfo>",
                ),
                "/finesse/api/User/mnovak" | "/finesse/api/User/40217" => Reply::xml(
                    200,
                    "<User><loginId>40217</loginId><loginName>mnovak</loginName><state>LOGOUT</state></User>",
                ),
                // As a release that knows no refresh by GET: it takes the request for a fetch.
                "/desktop/sso/token" => Reply {
                    headers: vec![(
                        "Location",
                        "https://ids.example.test:8553/ids/v1/oauth/authorize".into(),
                    )],
                    ..Reply::new(302, "text/html", "")
                },
                user if user.starts_with("/finesse/api/User/") && user.split('/').count() == 5 => {
                    Reply::error(404, "User Not Found")
                }
                _ => Reply::new(404, "text/html", "<html>nothing here</html>"),
            }
        })
    }

    fn web_socket(&self, said: Said, socket: Socket) -> BoxFuture<'static, ()> {
        let script = self.0.lock().unwrap().web_socket.clone();
        Box::pin(async move {
            if let Some(script) = script {
                script(said, socket).await;
            }
        })
    }
}

/// What the window does with a fetch.
pub(crate) enum Page {
    Text(String),
    Trouble(WindowError),
    /// Somebody has to type; until then nothing happens. The window closes only when it is told to.
    Waits(oneshot::Receiver<String>),
}

/// A window of which the test says what is in it. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct FakeWindow(Arc<Mutex<Glass>>);

#[derive(Default)]
struct Glass {
    pages: VecDeque<Page>,
    requests: Vec<TokenRequest>,
    closers: Vec<oneshot::Sender<()>>,
    visits: Vec<(Url, usize)>,
    forgotten: usize,
}

impl FakeWindow {
    pub(crate) fn shows(&self, page: Page) {
        self.0.lock().unwrap().pages.push_back(page);
    }

    pub(crate) fn requests(&self) -> Vec<TokenRequest> {
        self.0.lock().unwrap().requests.clone()
    }

    /// Addresses that were visited, each with how often the profile had been destroyed by then.
    pub(crate) fn visits(&self) -> Vec<(Url, usize)> {
        self.0.lock().unwrap().visits.clone()
    }

    pub(crate) fn forgotten(&self) -> usize {
        self.0.lock().unwrap().forgotten
    }
}

impl SignInWindow for FakeWindow {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        let mut glass = self.0.lock().unwrap();
        glass.requests.push(request);
        let page = glass.pages.pop_front();
        let (close, closed) = oneshot::channel();
        glass.closers.push(close);
        Box::pin(async move {
            let text = match page {
                Some(Page::Text(text)) => text,
                Some(Page::Trouble(trouble)) => return Err(trouble),
                Some(Page::Waits(typed)) => tokio::select! {
                    typed = typed => typed.map_err(|_| WindowError::Closed)?,
                    _ = closed => return Err(WindowError::Closed),
                },
                None => "<html>sign in here</html>".into(),
            };
            Ok(TokenPage { text: text.into() })
        })
    }

    fn visit(&self, page: Url, _: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        let mut glass = self.0.lock().unwrap();
        let forgotten = glass.forgotten;
        glass.visits.push((page, forgotten));
        Box::pin(async { Ok(()) })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        self.0.lock().unwrap().forgotten += 1;
        Box::pin(async { Ok(()) })
    }

    fn close(&self) {
        for closer in self.0.lock().unwrap().closers.drain(..) {
            let _ = closer.send(());
        }
    }
}

/// A keychain that can be made to hang. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct FakeKeychain(Arc<(Mutex<Drawer>, Condvar)>);

#[derive(Default)]
struct Drawer {
    kept: HashMap<String, String>,
    /// Saves hang while this is set.
    hangs: bool,
    begun: usize,
    deleted: usize,
}

impl FakeKeychain {
    pub(crate) fn hangs(&self, hangs: bool) {
        self.0.0.lock().unwrap().hangs = hangs;
        self.0.1.notify_all();
    }

    /// Saves that were begun.
    pub(crate) fn begun(&self) -> usize {
        self.0.0.lock().unwrap().begun
    }

    /// Removals that came to their end.
    pub(crate) fn deleted(&self) -> usize {
        self.0.0.lock().unwrap().deleted
    }

    /// The tokens that are kept, without the time that stands before each.
    pub(crate) fn kept(&self) -> Vec<String> {
        let drawer = self.0.0.lock().unwrap();
        drawer.kept.values().map(|kept| kept.split_once(' ').unwrap().1.to_owned()).collect()
    }
}

impl Keychain for FakeKeychain {
    fn load(&self, account: &str) -> Result<Option<Secret>, KeychainError> {
        let kept = self.0.0.lock().unwrap().kept.get(account).cloned();
        Ok(kept.map(|kept| Secret::new(kept.into_bytes())))
    }

    fn save(&self, account: &str, secret: &Secret) -> Result<(), KeychainError> {
        let mut drawer = self.0.0.lock().unwrap();
        drawer.begun += 1;
        // Bounded, so that a test that fails does not hang.
        (drawer, _) =
            self.0.1.wait_timeout_while(drawer, Duration::from_secs(60), |drawer| drawer.hangs).unwrap();
        drawer.kept.insert(account.into(), String::from_utf8(secret.expose().to_vec()).unwrap());
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), KeychainError> {
        let mut drawer = self.0.0.lock().unwrap();
        drawer.deleted += 1;
        drawer.kept.remove(account);
        Ok(())
    }
}

/// Everything that a session needs.
pub(crate) struct Kit {
    pub(crate) finesse: Finesse,
    pub(crate) server: Server,
    pub(crate) clock: TestClock,
    pub(crate) window: FakeWindow,
    pub(crate) keychain: FakeKeychain,
}

impl Kit {
    pub(crate) async fn new() -> Self {
        let finesse = Finesse::new();
        Self {
            server: Server::start(finesse.clone()).await,
            finesse,
            clock: TestClock::new(),
            window: FakeWindow::default(),
            keychain: FakeKeychain::default(),
        }
    }

    pub(crate) fn ports(&self) -> SessionPorts {
        SessionPorts {
            clock: Arc::new(self.clock.clone()),
            window: Arc::new(self.window.clone()),
            keychain: Arc::new(self.keychain.clone()),
            http: Http::new(self.server.trust()).unwrap(),
        }
    }

    pub(crate) fn request(&self) -> SignInRequest {
        SignInRequest::new(self.server.node.clone(), LoginName::new("mnovak"))
    }

    /// Signs in with this page.
    pub(crate) async fn try_sign_in(&self, page: Page) -> Result<(Session, User), SignInError> {
        self.window.shows(page);
        must("the sign-in", Session::sign_in(self.ports(), self.request())).await
    }

    /// A session with the tokens `A1` and `R1`, which live an hour.
    pub(crate) async fn sign_in(&self) -> Session {
        self.try_sign_in(Page::Text(answer(1))).await.unwrap().0
    }

    /// Moves the clock to the moment that the session waits for, and waits until what it does then has come to an end.
    pub(crate) async fn wake(&self, session: &Session) -> SessionState {
        let mut states = session.states();
        states.mark_unchanged();
        let at = must("a sleeper", self.clock.until_sleeper(|_| true)).await;
        self.clock.advance_to(at);
        must("a change", states.changed()).await.unwrap();
        *must("an end", states.wait_for(|state| !matches!(state, SessionState::Refreshing(..))))
            .await
            .unwrap()
    }
}

/// Renewals that the state tells of; it must be signed in.
pub(crate) fn renewals(session: &Session) -> u32 {
    match *session.states().borrow() {
        SessionState::SignedIn(life) => life.refreshes,
        state @ (SessionState::Refreshing(..) | SessionState::Expired(_) | SessionState::Ended) => {
            panic!("{state:?}")
        }
    }
}
