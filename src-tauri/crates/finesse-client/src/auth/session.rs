//! A session: signs in, gives a token for each request, and ends.

use std::{
    collections::HashSet,
    fmt,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::Duration,
};

use finesse_time::Clock;
use finesse_wire::{LoginId, LoginName, SystemInfo, TokenAnswer, User};
use reqwest::{Method, StatusCode, header::AUTHORIZATION};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc, oneshot, watch};
use zeroize::Zeroizing;

use super::{
    credential::{Authorization, Credential},
    identity::{self, Identity},
    refresh_method::RefreshMethod,
    session_state::{SessionState, TokenLifetime},
    shared::{SessionCommand, SessionPorts, Shared, clean_profile, lock},
    sign_in_request::{SignInError, SignInRequest},
    token_fetch::{self as fetch, TokenFetchError},
    token_refresher,
    token_store::{StoredToken, TokenStore},
    url_gate::{PostForm, UrlGate},
};
use crate::{
    error::{ExpiredWhy, RestError},
    http::{Http, SYSTEM_INFO, read_system_info},
    node::Node,
    ports::{Keychain, KeychainError, Secret, WindowError},
};

/// How long a request waits for a refresh while the old token still lives.
const RENEWED_WITHIN: Duration = Duration::from_secs(2);

/// Requests with a password that may be under way at once: what is refused was on its way before the first refusal came, and five
/// refusals lock the account (protocol/auth-and-events.md §2.3). One alone would let a slow request hold up the answering of a call.
const PASSWORDS_AT_ONCE: usize = 2;

/// How the first token of a session came.
#[derive(Default)]
struct Origin {
    /// What an earlier start kept and this one goes on with.
    kept: Option<StoredToken>,
    /// `None` for the sign-in itself.
    method: Option<RefreshMethod>,
    /// What is known of the server.
    post: PostForm,
}

/// A session: the tokens of one agent at one node, and the task that refreshes them. Clones share it.
///
/// One refresh is under way at a time, however many ask; it goes on when its callers go away. When the last clone is dropped
/// the task ends and the tokens are wiped; the keychain keeps its own until [`Session::end`].
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
    commands: mpsc::UnboundedSender<SessionCommand>,
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
    /// [`SignInError`]; nothing is stored, and the window's profile is destroyed when the page failed or another person came back.
    pub async fn sign_in(ports: SessionPorts, request: SignInRequest) -> Result<(Self, User), SignInError> {
        match fetch::asked(ports.window.as_ref(), &request).await {
            Ok(answer) => Self::from_answer(ports, request, answer, Origin::default()).await,
            Err(why) => {
                clean_profile(ports.window.as_ref(), &why).await;
                Err(why)
            }
        }
    }

    /// Whether a session is kept from an earlier start.
    pub async fn is_kept(
        keychain: &Arc<dyn Keychain>,
        clock: &Arc<dyn Clock>,
        request: &SignInRequest,
    ) -> bool {
        let kept = TokenStore::new(keychain, clock, request).load().await;
        kept.is_ok_and(|kept| kept.is_some())
    }

    /// Takes up the session that was kept at an earlier start with its refresh token, where one may stand in an address: the POST form
    /// wants an access token too, which is never kept, so this takes the GET form (protocol/auth-and-events.md §2.5.3). `None` when nothing
    /// is kept, when the gate for secrets in addresses is closed, or when what is kept is not accepted any more; it is then removed.
    ///
    /// # Errors
    /// [`SignInError`] when another person came back, or when it failed for now: what is kept stays.
    pub async fn restore(
        ports: SessionPorts,
        request: SignInRequest,
    ) -> Result<Option<(Self, User)>, SignInError> {
        let store = TokenStore::new(&ports.keychain, &ports.clock, &request);
        let Some(kept) = kept_in(&store).await else { return Ok(None) };
        let gate = UrlGate::new(request.refresh, kept.post);
        let Some(url) = gate.url(fetch::token_url(&request), &kept.token) else {
            log::info!(
                "a kept session is not taken up with its token, which may not stand in an address here"
            );
            return Ok(None);
        };
        match fetch::get(&ports, &request, &url).await {
            Ok(answer) => {
                let origin = Origin { post: kept.post, method: Some(RefreshMethod::Get), kept: Some(kept) };
                let restored = Self::from_answer(ports, request, answer, origin).await;
                if matches!(restored, Err(SignInError::WrongPerson { .. })) {
                    store.give_up().await;
                }
                restored.map(Some)
            }
            Err(TokenFetchError::Refused(why) | TokenFetchError::Missing(why)) => {
                log_fields::info!("the kept session is not accepted any more"; personal why = why);
                store.give_up().await;
                Ok(None)
            }
            Err(TokenFetchError::Temporary(why)) => {
                log_fields::warn!("the kept session cannot be taken up now"; personal why = why);
                Err(SignInError::TokenFailed { status: None })
            }
        }
    }

    /// The same without the agent: what the refresh token does not give, a silent fetch may, when the company knows the agent from the
    /// computer. `None` when only the agent can sign in; nothing is kept then.
    ///
    /// # Errors
    /// As [`Session::restore`].
    pub async fn restore_alone(
        ports: SessionPorts,
        request: SignInRequest,
    ) -> Result<Option<(Self, User)>, SignInError> {
        let store = TokenStore::new(&ports.keychain, &ports.clock, &request);
        let Some(StoredToken { post, .. }) = kept_in(&store).await else { return Ok(None) };
        if let Some(restored) = Self::restore(ports.clone(), request.clone()).await? {
            return Ok(Some(restored));
        }
        match fetch::silent(&ports, &request).await {
            Ok(answer) => {
                let origin = Origin { post, method: Some(RefreshMethod::SilentFetch), kept: None };
                let restored = Self::from_answer(ports, request, answer, origin).await;
                if matches!(restored, Err(SignInError::WrongPerson { .. })) {
                    store.give_up().await;
                }
                restored.map(Some)
            }
            Err(TokenFetchError::Temporary(why)) => {
                log_fields::warn!("the company's page cannot be asked now"; personal why = why);
                Err(SignInError::TokenFailed { status: None })
            }
            Err(TokenFetchError::Refused(why) | TokenFetchError::Missing(why)) => {
                log_fields::info!("the company's page gives no token by itself"; personal why = why);
                store.give_up().await;
                Ok(None)
            }
        }
    }

    /// Signs in with a password of Finesse's own (protocol/auth-and-events.md §2.3). A refused password is never sent again.
    ///
    /// # Errors
    /// [`SignInError`].
    pub async fn basic(
        ports: SessionPorts,
        request: SignInRequest,
        password: Secret,
    ) -> Result<(Self, User), SignInError> {
        let name = request.name.as_ref().ok_or(SignInError::NameNeeded)?;
        let authorization = Authorization::basic(name, &password, request.charset, 1)?;
        let user = identity::of_password(&ports.http, &request.node, name, &authorization).await?;
        let life = TokenLifetime::endless(ports.clock.now());
        let credential = Credential::Password { authorization, password, number: 1 };
        let store = TokenStore::new(&ports.keychain, &ports.clock, &request);
        let identity = Identity::new(&user, None);
        Ok((Self::start(ports, request, identity, credential, life, store, PostForm::default()), user))
    }

    async fn from_answer(
        ports: SessionPorts,
        mut request: SignInRequest,
        answer: TokenAnswer,
        origin: Origin,
    ) -> Result<(Self, User), SignInError> {
        let Origin { kept, method, post } = origin;
        let mut life = TokenLifetime::new(ports.clock.now(), answer.expires_in);
        let age = kept.as_ref().map(|kept| kept.age(ports.clock.wall())).unwrap_or_default();
        life.method = method;
        let user = match identity::of_token(&ports.http, &request, &answer).await {
            Ok(user) => user,
            Err(why) => {
                clean_profile(ports.window.as_ref(), &why).await;
                return Err(why);
            }
        };
        let identity = Identity::new(&user, Some(&answer));
        let store = TokenStore::new(&ports.keychain, &ports.clock, &request);
        let undo = store.undo();
        let trouble = match &answer.refresh_token {
            Some(refresh) => store.save(refresh, age, post).await.err(),
            // What is kept already is still in force.
            None => None,
        };
        undo.succeeded();
        let refresh = answer.refresh_token.or(kept.map(|kept| kept.token));
        life.kept = refresh.is_some() && trouble.is_none();
        life.refresh_ends =
            refresh.as_ref().map(|_| life.issued + request.refresh_token_life.saturating_sub(age));
        let credential = Credential::Tokens { access: answer.token, refresh };
        // A refresh names the user where the sign-in did not (protocol/auth-and-events.md §2.5.3).
        request.name.get_or_insert_with(|| LoginName::new(identity.name.clone()));
        let session = Self::start(ports, request, identity, credential, life, store, post);
        *lock(&session.shared.keychain_error) = trouble;
        Ok((session, user))
    }

    fn start(
        ports: SessionPorts,
        request: SignInRequest,
        identity: Identity,
        credential: Credential,
        life: TokenLifetime,
        store: TokenStore,
        post: PostForm,
    ) -> Self {
        let without_post = match post {
            PostForm::Missing => HashSet::from([request.node.clone()]),
            PostForm::NotMissing => HashSet::new(),
        };
        let shared = Arc::new(Shared {
            store,
            ports,
            node: RwLock::new(request.node.clone()),
            request,
            identity,
            without_post: Mutex::new(without_post),
            credential: RwLock::new(Some(credential)),
            states: watch::channel(SessionState::SignedIn(life)).0,
            on_call: watch::channel(false).0,
            ending: watch::channel(false).0,
            keychain_error: Mutex::default(),
            turns: Semaphore::new(PASSWORDS_AT_ONCE),
        });
        let (commands, inbox) = mpsc::unbounded_channel();
        tokio::spawn(token_refresher::run(Arc::clone(&shared), inbox));
        Self { shared, commands }
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

    /// Works with the other node of the pair from now on. The present token is tried there; what it refuses is refreshed there, and at
    /// last asked for there (protocol/auth-and-events.md §5.6).
    pub fn move_to(&self, node: Node) {
        log_fields::info!("session: works with another node from now on"; public node = node);
        *self.shared.node.write().unwrap_or_else(PoisonError::into_inner) = node;
    }

    /// The agent's name or id, as typed; the login name where none was typed.
    #[must_use]
    pub fn name(&self) -> &str {
        self.shared.request.name.as_ref().map_or(&self.shared.identity.name, |name| name.as_str())
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
    pub fn keychain_error(&self) -> Option<KeychainError> {
        lock(&self.shared.keychain_error).clone()
    }

    /// What to send with a request. A token that is due is refreshed first, which also holds after a sleep. While a refresh
    /// fails for now, or takes long, the old token serves as long as it lives: no agent waits to answer a call.
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
    /// refresh; a late 401 for an older one just gives the present one.
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

    /// Who a node is (protocol/auth-and-events.md §1). One that requires credentials is asked once more with what this
    /// session has now; nothing is refreshed for it.
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

    /// The user and the secret for the notification service: the newest access token, or the password (protocol/auth-and-events.md §4.4).
    ///
    /// # Errors
    /// Why there is no usable token.
    pub(crate) async fn secret(&self) -> Result<(Zeroizing<String>, Authorization), ExpiredWhy> {
        // Refreshes when due. The secret and its authorization are then read together, so that a refusal of the one is told
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

    /// What would be sent now, without any refresh.
    pub(crate) fn present(&self) -> Result<Authorization, ExpiredWhy> {
        self.shared.current()
    }

    /// Asks the agent, after the session expired; everything else goes on as it was. Other callers meanwhile get the same
    /// result.
    ///
    /// # Errors
    /// [`SignInError`]; the session then stays as it was.
    pub async fn sign_in_again(&self) -> Result<(), SignInError> {
        let (reply, answer) = oneshot::channel();
        let gone = || SignInError::Window(WindowError::Closed);
        self.commands.send(SessionCommand::SignInAgain(reply)).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }

    /// Takes the password that the agent typed again, after Finesse refused the one before; everything else goes on as it was.
    ///
    /// # Errors
    /// [`SignInError`]; the session then stays as it was.
    pub async fn password(&self, password: Secret) -> Result<(), SignInError> {
        let (reply, answer) = oneshot::channel();
        let gone = || SignInError::Window(WindowError::Closed);
        self.commands.send(SessionCommand::Password(password, reply)).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }

    /// Says whether the agent is on a call: the agent is not asked to sign in during a call while the token is valid.
    pub fn on_call(&self, on_call: bool) {
        self.shared.on_call.send_if_modified(|known| std::mem::replace(known, on_call) != on_call);
    }

    /// Ends the session: nothing is left in memory, in the keychain or in the window's profile.
    pub async fn end(&self) {
        self.shared.ending.send_replace(true);
        self.shared.ports.window.close();
        let (reply, done) = oneshot::channel();
        if self.commands.send(SessionCommand::End(reply)).is_ok() {
            // A task that ends before it answers has nothing left either.
            let _ = done.await;
        }
    }

    async fn renewed(&self, used: Option<String>) {
        let (reply, done) = oneshot::channel();
        if self.commands.send(SessionCommand::Renew { used, reply }).is_ok() {
            // Without an answer the state tells what happened.
            let _ = done.await;
        }
    }
}

/// What is kept. A keychain that does not say counts as an empty one.
async fn kept_in(store: &TokenStore) -> Option<StoredToken> {
    store.load().await.unwrap_or_else(|trouble| {
        log_fields::warn!("nothing is known of an earlier session"; personal trouble = trouble);
        None
    })
}
