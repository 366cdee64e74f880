//! The life of a token: fetched through the company's page, renewed before it ends, wiped when it is over.

mod credential;
mod fetch;
mod keeping;
mod renewal;
mod request;
mod state;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard},
    time::Duration,
};

use finesse_wire::{LoginId, LoginName, SystemInfo, TokenAnswer, User};
use reqwest::{Method, StatusCode, header::AUTHORIZATION};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc, oneshot, watch};
use zeroize::Zeroizing;

pub use credential::Authorization;
use credential::{Credential, Identity};
use fetch::NoToken;
use keeping::{Kept, Place};
pub use request::{Charset, SignInError, SignInRequest, UserHint};
pub use state::{ExpiredWhy, Life, RefreshForm, Rung, SessionState};

use crate::{
    Clock, Http, Keychain, KeychainTrouble, Node, RestError, Secret, SignInWindow, WindowTrouble,
    http::{SYSTEM_INFO, read_system_info, segment},
};

/// How long a request waits for a renewal while the old token still lives.
const RENEWED_WITHIN: Duration = Duration::from_secs(2);

/// Requests with a password that may be under way at once: what is refused was on its way before the first refusal came, and five
/// refusals lock the account (auth sheet 2.3). One alone would let a slow request hold up the answering of a call.
const PASSWORDS_AT_ONCE: usize = 2;

/// What a session needs.
#[derive(Clone)]
pub struct SessionPorts {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The window with the company's page.
    pub window: Arc<dyn SignInWindow>,
    /// Where the refresh token is kept.
    pub keychain: Arc<dyn Keychain>,
    /// Connections and cookies of this session.
    pub http: Http,
}

struct Shared {
    ports: SessionPorts,
    /// As it was at the sign-in.
    request: SignInRequest,
    /// The node in use, which may be the other one by now.
    node: RwLock<Node>,
    identity: Identity,
    credential: RwLock<Option<Credential>>,
    states: watch::Sender<SessionState>,
    place: Place,
    on_call: watch::Sender<bool>,
    ending: watch::Sender<bool>,
    keychain_trouble: Mutex<Option<KeychainTrouble>>,
    turns: Semaphore,
}

/// What the session's task is asked.
enum Ask {
    /// Renew now. `used` names the token that was refused; without it, only when it is due.
    Renew { used: Option<String>, reply: oneshot::Sender<()> },
    /// Ask the agent.
    SignInAgain(oneshot::Sender<Result<(), SignInError>>),
    /// Take a password that the agent typed anew.
    Password(Secret, oneshot::Sender<Result<(), SignInError>>),
    /// Forget everything.
    End(oneshot::Sender<()>),
}

/// A session: the tokens of one agent at one node, and the task that renews them. Clones share it.
///
/// One renewal is under way at a time, however many ask; it goes on when its callers go away. When the last clone is dropped
/// the task ends and the tokens are wiped; the keychain keeps its own until [`Session::end`].
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
    asks: mpsc::UnboundedSender<Ask>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Session({})", self.shared.states.borrow().name())
    }
}

impl Session {
    /// Signs in through the company's page, and looks the agent up.
    ///
    /// # Errors
    /// [`SignInError`]; nothing is stored, and the window's profile is destroyed when somebody else came back.
    pub async fn sign_in(ports: SessionPorts, request: SignInRequest) -> Result<(Self, User), SignInError> {
        let answer = fetch::asked(ports.window.as_ref(), &request).await?.map_err(fetch::unreadable)?;
        Self::from_answer(ports, request, answer, None, None).await
    }

    /// Whether a session is kept from an earlier start.
    pub async fn is_kept(
        keychain: &Arc<dyn Keychain>,
        clock: &Arc<dyn Clock>,
        request: &SignInRequest,
    ) -> bool {
        let kept = Place::new(keychain, clock, request).load().await;
        kept.is_ok_and(|kept| kept.is_some())
    }

    /// Takes up the session that was kept at an earlier start, without the agent. `None` when nothing is kept, or what is
    /// kept is not accepted any more; it is then removed.
    ///
    /// The POST form wants an access token too, which is never kept; so this takes the GET form (auth sheet 2.5.3).
    ///
    /// # Errors
    /// [`SignInError`] when somebody else came back, or when it failed for now: what is kept stays.
    pub async fn restore(
        ports: SessionPorts,
        request: SignInRequest,
    ) -> Result<Option<(Self, User)>, SignInError> {
        let place = Place::new(&ports.keychain, &ports.clock, &request);
        let kept = match place.load().await {
            Ok(Some(kept)) => kept,
            Ok(None) => return Ok(None),
            Err(trouble) => {
                log::warn!("nothing is known of an earlier session: {trouble}");
                return Ok(None);
            }
        };
        match fetch::get(&ports, &request, &kept.token).await {
            Ok(answer) => {
                let taken_up = Self::from_answer(ports, request, answer, Some(kept), Some(Rung::Get)).await;
                if taken_up.as_ref().is_err_and(|why| *why == SignInError::WrongPerson) {
                    place.give_up().await;
                }
                taken_up.map(Some)
            }
            Err(NoToken::Refused(why)) => {
                log::info!("the kept session is not accepted any more: {why}");
                // The company may know the agent from the computer: then there is no page to show.
                match fetch::silent(&ports, &request).await {
                    Ok(answer) => Self::from_answer(ports, request, answer, None, Some(Rung::SilentFetch))
                        .await
                        .map(Some),
                    Err(why) => {
                        log::info!("nor does the company's page give a new one by itself: {why:?}");
                        place.give_up().await;
                        Ok(None)
                    }
                }
            }
            Err(NoToken::Temporary(why)) => {
                log::warn!("the kept session can not be taken up now: {why}");
                Err(SignInError::TokenFailed { status: None })
            }
        }
    }

    /// Signs in with a password of Finesse's own (auth sheet 2.3). A refused password is never sent again.
    ///
    /// # Errors
    /// [`SignInError`].
    pub async fn basic(
        ports: SessionPorts,
        request: SignInRequest,
        password: Secret,
    ) -> Result<(Self, User), SignInError> {
        let authorization = Authorization::basic(&request.name, &password, request.charset, 1)?;
        let user = with_password(&ports.http, &request, &authorization).await?;
        let life = Life::endless(ports.clock.now());
        let credential = Credential::Password { authorization, password, number: 1 };
        let place = Place::new(&ports.keychain, &ports.clock, &request);
        Ok((Self::start(ports, request, &user, credential, life, place), user))
    }

    async fn from_answer(
        ports: SessionPorts,
        request: SignInRequest,
        answer: TokenAnswer,
        kept: Option<Kept>,
        rung: Option<Rung>,
    ) -> Result<(Self, User), SignInError> {
        let mut life = Life::new(ports.clock.now(), answer.expires_in);
        let age = kept.as_ref().map(|kept| kept.age(ports.clock.wall())).unwrap_or_default();
        life.rung = rung;
        let user = match look_up(&ports.http, &request, &Authorization::bearer(&answer.token)).await {
            Ok(user) if Identity::new(&user).is_meant(&answer) => user,
            Ok(_) | Err(SignInError::WrongPerson) => {
                if let Err(trouble) = ports.window.forget().await {
                    log::warn!("the profile of the sign-in window was not destroyed: {trouble}");
                }
                return Err(SignInError::WrongPerson);
            }
            Err(why) => return Err(why),
        };
        let place = Place::new(&ports.keychain, &ports.clock, &request);
        let undo = place.undo();
        let trouble = match &answer.refresh_token {
            Some(refresh) => place.save(refresh, age).await.err(),
            // What is kept already is still in force.
            None => None,
        };
        undo.succeeded();
        let refresh = answer.refresh_token.or(kept.map(|kept| kept.token));
        life.kept = refresh.is_some() && trouble.is_none();
        life.refresh_ends =
            refresh.as_ref().map(|_| life.issued + request.refresh_token_life.saturating_sub(age));
        let credential = Credential::Tokens { access: answer.token, refresh };
        let session = Self::start(ports, request, &user, credential, life, place);
        *lock(&session.shared.keychain_trouble) = trouble;
        Ok((session, user))
    }

    fn start(
        ports: SessionPorts,
        request: SignInRequest,
        user: &User,
        credential: Credential,
        life: Life,
        place: Place,
    ) -> Self {
        let shared = Arc::new(Shared {
            place,
            ports,
            node: RwLock::new(request.node.clone()),
            request,
            identity: Identity::new(user),
            credential: RwLock::new(Some(credential)),
            states: watch::channel(SessionState::SignedIn(life)).0,
            on_call: watch::channel(false).0,
            ending: watch::channel(false).0,
            keychain_trouble: Mutex::default(),
            turns: Semaphore::new(PASSWORDS_AT_ONCE),
        });
        let (asks, inbox) = mpsc::unbounded_channel();
        tokio::spawn(renewal::run(Arc::clone(&shared), inbox));
        Self { shared, asks }
    }

    /// The states, from the present one on.
    #[must_use]
    pub fn states(&self) -> watch::Receiver<SessionState> {
        self.shared.states.subscribe()
    }

    /// The node in use.
    #[must_use]
    pub fn node(&self) -> Node {
        self.shared.node.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Works with the other node of the pair from now on. The present token is tried there; what it refuses is renewed there, and at
    /// last asked for there (auth sheet 5.6).
    pub fn move_to(&self, node: Node) {
        log::info!("session: works with {node} from now on");
        *self.shared.node.write().unwrap_or_else(PoisonError::into_inner) = node;
    }

    /// The agent's name or id, as typed.
    #[must_use]
    pub fn name(&self) -> &LoginName {
        &self.shared.request.name
    }

    /// The agent's id.
    #[must_use]
    pub fn login_id(&self) -> &LoginId {
        &self.shared.identity.login_id
    }

    /// Connections and cookies of this session.
    #[must_use]
    pub fn http(&self) -> &Http {
        &self.shared.ports.http
    }

    /// Eight digits that tell the present token from others; none for a password.
    #[must_use]
    pub fn token_hash(&self) -> Option<String> {
        match self.shared.credential().as_ref() {
            Some(Credential::Tokens { access, .. }) => Some(access.fingerprint()),
            Some(Credential::Password { .. }) | None => None,
        }
    }

    /// Whether the agent signed in with a password of Finesse's own. Then [`Session::password`] signs in again.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.shared.has_password()
    }

    /// Why the refresh token is not kept for the next start, when it is not.
    #[must_use]
    pub fn keychain_trouble(&self) -> Option<KeychainTrouble> {
        lock(&self.shared.keychain_trouble).clone()
    }

    /// What to send with a request. A token that is due is renewed first, which also holds after a sleep. While a renewal
    /// fails for now, or takes long, the old token serves as long as it lives: nobody waits to answer a call.
    ///
    /// # Errors
    /// Why there is no usable token.
    pub async fn authorization(&self) -> Result<Authorization, ExpiredWhy> {
        if self.shared.is_due() {
            let lives = self.shared.current().is_ok();
            let clock = &self.shared.ports.clock;
            tokio::select! {
                () = self.renewed(None) => {}
                () = clock.sleep_until(clock.now() + RENEWED_WITHIN), if lives => {}
            }
        }
        self.shared.current()
    }

    /// What to send instead of an authorization that was refused with 401. Only a refusal of the present token is a reason to
    /// renew; a late 401 for an older one just gives the present one.
    ///
    /// # Errors
    /// Why there is no other token.
    pub async fn unauthorized(&self, used: &Authorization) -> Result<Authorization, ExpiredWhy> {
        let current = self.shared.current()?;
        if current.fingerprint != used.fingerprint {
            return Ok(current);
        }
        if self.shared.has_password() {
            self.shared.change(SessionState::Expired(ExpiredWhy::Refused), "the password was refused");
            return Err(ExpiredWhy::Refused);
        }
        self.renewed(Some(used.fingerprint.clone())).await;
        let newer = self.shared.current()?;
        if newer.fingerprint == used.fingerprint { Err(ExpiredWhy::Unreachable) } else { Ok(newer) }
    }

    /// Who a node is (auth sheet 1). One that says so only to whoever is signed in is asked once more with what this session has now;
    /// nothing is renewed for it.
    ///
    /// # Errors
    /// As [`Http::system_info`]; unauthorized when it does not say so to this session either.
    pub async fn system_info(&self, node: &Node) -> Result<SystemInfo, RestError> {
        let refused = match self.http().system_info(node).await {
            Err(refused @ RestError::Unauthorized(_)) => refused,
            result => return result,
        };
        let _turn = self.turn().await;
        let Ok(used) = self.present() else { return Err(refused) };
        let asked =
            self.http().request(Method::GET, node.url(SYSTEM_INFO)).header(AUTHORIZATION, used.header()?);
        let answer = self.http().send(asked, node).await?;
        if answer.status == StatusCode::UNAUTHORIZED && self.has_password() {
            // A refused password is never sent again, whatever refuses it.
            let _ = self.unauthorized(&used).await;
        }
        read_system_info(answer)
    }

    /// A turn to send the password, held until the answer is there; tokens need none.
    pub(crate) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        if self.has_password() { self.shared.turns.acquire().await.ok() } else { None }
    }

    /// The user and the secret for the notification service: the newest access token, or the password (auth sheet 4.4).
    ///
    /// # Errors
    /// Why there is no usable token.
    pub(crate) async fn secret(&self) -> Result<(Zeroizing<String>, Authorization), ExpiredWhy> {
        // Renews when due. The secret and its authorization are then read together, so that a refusal of the one is told
        // of the other.
        self.authorization().await?;
        let credential = self.shared.credential();
        let secret = match credential.as_ref() {
            Some(Credential::Tokens { access, .. }) => access.expose().to_owned(),
            Some(Credential::Password { password, .. }) => {
                String::from_utf8_lossy(password.expose()).into_owned()
            }
            None => return Err(ExpiredWhy::Refused),
        };
        let authorization = credential.as_ref().map(Credential::authorization).ok_or(ExpiredWhy::Refused)?;
        Ok((Zeroizing::new(secret), authorization))
    }

    /// What would be sent now, without any renewal.
    pub(crate) fn present(&self) -> Result<Authorization, ExpiredWhy> {
        self.shared.current()
    }

    /// Asks the agent, after the session expired; everything else goes on as it was. Whoever else asks meanwhile gets the same
    /// result.
    ///
    /// # Errors
    /// [`SignInError`]; the session then stays as it was.
    pub async fn sign_in_again(&self) -> Result<(), SignInError> {
        let (reply, answer) = oneshot::channel();
        let gone = || SignInError::Window(WindowTrouble::Closed);
        self.asks.send(Ask::SignInAgain(reply)).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }

    /// Takes the password that the agent typed anew, after Finesse refused the one before; everything else goes on as it was.
    ///
    /// # Errors
    /// [`SignInError`]; the session then stays as it was.
    pub async fn password(&self, password: Secret) -> Result<(), SignInError> {
        let (reply, answer) = oneshot::channel();
        let gone = || SignInError::Window(WindowTrouble::Closed);
        self.asks.send(Ask::Password(password, reply)).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }

    /// Says whether the agent is on a call: nobody is asked to sign in during a call while the token still lives.
    pub fn on_call(&self, on_call: bool) {
        self.shared.on_call.send_if_modified(|known| std::mem::replace(known, on_call) != on_call);
    }

    /// Ends the session: nothing is left in memory, in the keychain or in the window's profile.
    pub async fn end(&self) {
        self.shared.ending.send_replace(true);
        self.shared.ports.window.close();
        let (reply, done) = oneshot::channel();
        if self.asks.send(Ask::End(reply)).is_ok() {
            // A task that ends before it answers has nothing left either.
            let _ = done.await;
        }
    }

    async fn renewed(&self, used: Option<String>) {
        let (reply, done) = oneshot::channel();
        if self.asks.send(Ask::Renew { used, reply }).is_ok() {
            // Without an answer the state tells what happened.
            let _ = done.await;
        }
    }
}

impl Shared {
    /// What is asked for, at the node in use.
    fn request(&self) -> SignInRequest {
        let node = self.node.read().unwrap_or_else(PoisonError::into_inner).clone();
        SignInRequest { node, ..self.request.clone() }
    }

    fn current(&self) -> Result<Authorization, ExpiredWhy> {
        match *self.states.borrow() {
            SessionState::SignedIn(life) | SessionState::Renewing(life, _)
                if self.ports.clock.now() < life.expires => {}
            SessionState::SignedIn(_) | SessionState::Renewing(..) => return Err(ExpiredWhy::Unreachable),
            SessionState::Expired(why) => return Err(why),
            SessionState::Ended => return Err(ExpiredWhy::Refused),
        }
        self.credential().as_ref().map(Credential::authorization).ok_or(ExpiredWhy::Refused)
    }

    fn credential(&self) -> RwLockReadGuard<'_, Option<Credential>> {
        self.credential.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn has_password(&self) -> bool {
        matches!(self.credential().as_ref(), Some(Credential::Password { .. }))
    }

    /// Whether a renewal is due: its time has come, and no failed one was just tried.
    fn is_due(&self) -> bool {
        match *self.states.borrow() {
            SessionState::SignedIn(life) | SessionState::Renewing(life, _) => {
                self.ports.clock.now() >= life.next_try
            }
            SessionState::Expired(_) | SessionState::Ended => false,
        }
    }

    /// Publishes a state, and tells it to the log once. Nothing comes after `Ended`.
    fn change(&self, state: SessionState, why: &str) {
        self.states.send_if_modified(|present| {
            if *present == SessionState::Ended {
                return false;
            }
            log::info!("session: {} → {}: {why}", present.name(), state.name());
            *present = state;
            true
        });
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The user whom a token or password is for (auth sheet 2.4): the name as typed leads to the id.
async fn look_up(http: &Http, request: &SignInRequest, with: &Authorization) -> Result<User, SignInError> {
    let url = request.node.url(&format!("/finesse/api/User/{}", segment(request.name.as_str())));
    let asked = http.request(Method::GET, url).header(AUTHORIZATION, with.header()?);
    let body =
        http.send(asked, &request.node).await.map_err(RestError::from)?.ok().map_err(|why| match why {
            RestError::Refused { status: 404, .. } => SignInError::UnknownAgent,
            RestError::Unauthorized(errors)
                if errors.0.iter().any(|error| error.error_type.starts_with("Invalid Auth")) =>
            {
                SignInError::WrongPerson
            }
            why @ (RestError::Trouble(_)
            | RestError::OutOfService
            | RestError::Unauthorized(_)
            | RestError::Refused { .. }
            | RestError::NotFinesse { .. }
            | RestError::SessionExpired(_)
            | RestError::Unreadable(_)) => SignInError::Rest(why),
        })?;
    Ok(User::parse(&body).map_err(RestError::from)?)
}

/// The same with a password: whatever 401 says, it is not sent again.
async fn with_password(
    http: &Http,
    request: &SignInRequest,
    with: &Authorization,
) -> Result<User, SignInError> {
    look_up(http, request, with).await.map_err(|why| match why {
        SignInError::WrongPerson | SignInError::Rest(RestError::Unauthorized(_)) => {
            SignInError::PasswordRefused
        }
        why @ (SignInError::Rest(_)
        | SignInError::Window(_)
        | SignInError::TokenRefused { .. }
        | SignInError::TokenFailed { .. }
        | SignInError::TokenUnreadable(_)
        | SignInError::UnknownAgent
        | SignInError::PasswordRefused
        | SignInError::PasswordUnwritable) => why,
    })
}
