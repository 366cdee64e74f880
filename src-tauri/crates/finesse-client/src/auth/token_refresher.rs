//! The task that refreshes the token: one refresh at a time, by all methods in their order, and never a loop.

use std::{
    sync::{Arc, PoisonError},
    time::Duration,
};

use finesse_time::Moment;
use finesse_wire::TokenAnswer;
use tokio::sync::{mpsc, oneshot};

use super::{
    credential::{Authorization, Credential},
    identity,
    refresh_method::RefreshMethod,
    session_state::{SessionState, TokenLifetime},
    shared::{SessionCommand, Shared, clean_profile, lock},
    sign_in_request::SignInError,
    token_fetch::{self as fetch, TokenFetchError},
    url_gate::PostForm,
};
use crate::{
    error::ExpiredWhy,
    ports::{Secret, WindowError},
};

/// How long the page at a sign-out address may take.
const VISIT_WITHIN: Duration = Duration::from_secs(5);

/// First pause after a refresh that failed for now; it doubles up to [`PAUSE_MOST`].
const PAUSE_FIRST: Duration = Duration::from_secs(2);
const PAUSE_MOST: Duration = Duration::from_secs(60);

/// Longest pause while no agent is signed in because no refresh succeeded: after a minute without presence Finesse logs the agent out
/// (protocol/auth-and-events.md §4.9).
const PAUSE_CUT_OFF: Duration = Duration::from_secs(15);

/// How long before the end of the refresh token a silent fetch is tried, for a new pair without a question; a quarter of its life
/// when that is shorter. Before the first warning, so that no agent is warned without need.
const AHEAD: Duration = Duration::from_secs(15 * 60);

/// How one attempt by all methods ended.
enum RefreshOutcome {
    Refreshed(Box<NewToken>),
    RetryLater(String),
    NeedsAgent(ExpiredWhy),
}

/// A new token, and how it came.
struct NewToken {
    answer: TokenAnswer,
    /// Its life counts from here.
    received: Moment,
    method: RefreshMethod,
}

/// Runs until the session ends, or its last clone is dropped.
pub(super) async fn run(shared: Arc<Shared>, mut commands: mpsc::UnboundedReceiver<SessionCommand>) {
    let mut on_call = shared.on_call.subscribe();
    let clock = Arc::clone(&shared.ports.clock);
    let post_kept = shared.post_form(&shared.request.node);
    let mut renewal =
        TokenRefresher { shared, trying: None, was_refused: false, ahead: None, cut_off: None, post_kept };
    renewal.plan_ahead();
    loop {
        let wake = renewal.wake();
        let waited = async {
            match wake {
                Some(at) => clock.sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            ask = commands.recv() => match ask {
                None => return,
                Some(SessionCommand::End(reply)) => return renewal.end(reply).await,
                Some(SessionCommand::Renew { used, reply }) => {
                    if renewal.is_wanted(used.as_deref()) {
                        renewal.was_refused |= used.is_some();
                        renewal.renew().await;
                    }
                    // The caller may have gone away; the refresh is done all the same.
                    let _ = reply.send(());
                }
                Some(SessionCommand::SignInAgain(reply)) => match renewal.ask_agent(reply, &mut commands).await {
                    SignInOutcome::Answered => {}
                    SignInOutcome::Ended(reply) => return renewal.end(reply).await,
                    SignInOutcome::Left => return,
                },
                Some(SessionCommand::Password(password, reply)) => {
                    // The caller may have gone away.
                    let _ = reply.send(renewal.take_password(password).await);
                }
            },
            () = waited => renewal.on_time().await,
            changed = on_call.changed(), if renewal.needs_agent().is_some() => {
                if changed.is_ok() && !*on_call.borrow() {
                    renewal.expire_at_last();
                }
            }
        }
    }
}

/// What became of a question to the agent.
enum SignInOutcome {
    Answered,
    /// The session was ended meanwhile.
    Ended(oneshot::Sender<()>),
    /// The last clone of the session was dropped.
    Left,
}

/// Refreshes that failed for now, one after the other.
struct Trying {
    failures: u32,
    gives_up: Moment,
}

struct TokenRefresher {
    shared: Arc<Shared>,
    trying: Option<Trying>,
    /// The present token was refused with 401: it serves for nothing any more.
    was_refused: bool,
    /// When to try a silent fetch before the refresh token ends.
    ahead: Option<Moment>,
    /// The token ended while nothing got through.
    cut_off: Option<CutOff>,
    /// What is kept of the server beside the refresh token.
    post_kept: PostForm,
}

/// A session that no server refused, and that only the network ended.
struct CutOff {
    life: TokenLifetime,
    failures: u32,
    next_try: Moment,
}

impl TokenRefresher {
    fn life(&self) -> Option<TokenLifetime> {
        match *self.shared.states.borrow() {
            SessionState::SignedIn(life) | SessionState::Refreshing(life, _) => Some(life),
            SessionState::Expired(_) | SessionState::Ended => None,
        }
    }

    /// When to act next.
    fn wake(&self) -> Option<Moment> {
        if self.shared.has_password() {
            return None;
        }
        if let Some(cut_off) = &self.cut_off {
            return Some(cut_off.next_try);
        }
        let next_try = self.life()?.next_try;
        Some(self.ahead().map_or(next_try, |ahead| ahead.min(next_try)))
    }

    /// Every method was refused, but the agent is on a call and the token still lives.
    fn needs_agent(&self) -> Option<ExpiredWhy> {
        self.life().and_then(|life| life.last)
    }

    /// When to try the silent fetch: not while a refresh is being tried again, which comes first.
    fn ahead(&self) -> Option<Moment> {
        self.ahead.filter(|_| self.trying.is_none() && self.needs_agent().is_none())
    }

    /// A moment came that something was planned for.
    async fn on_time(&mut self) {
        if let Some(cut_off) =
            self.cut_off.take_if(|cut_off| cut_off.next_try <= self.shared.ports.clock.now())
        {
            return self.come_back(cut_off).await;
        }
        if self.shared.is_due() {
            return self.renew().await;
        }
        if self.ahead().is_some_and(|ahead| ahead <= self.shared.ports.clock.now()) {
            self.ahead = None;
            self.fetch_ahead().await;
        }
    }

    /// Tries again what no refresh succeeded for: the agent, who is asked to sign in meanwhile, need not, when the network is back and
    /// no server refuses.
    async fn come_back(&mut self, cut_off: CutOff) {
        let CutOff { life, failures, .. } = cut_off;
        let shared = Arc::clone(&self.shared);
        let mut ending = shared.ending.subscribe();
        let outcome = tokio::select! {
            outcome = try_methods(&shared, life, Progress::Hidden) => outcome,
            _ = ending.wait_for(|ending| *ending) => return,
        };
        match outcome {
            RefreshOutcome::Refreshed(new) => self.accept(*new, Some(life)).await,
            RefreshOutcome::RetryLater(why) => {
                log_fields::info!("session: still cut off"; personal why = why);
                self.cut_off = Some(self.cut_off(life, failures + 1));
            }
            RefreshOutcome::NeedsAgent(why) => self.expire(why, "every way to a new token was refused"),
        }
    }

    fn cut_off(&self, life: TokenLifetime, failures: u32) -> CutOff {
        let next_try = self.shared.ports.clock.now() + pause(failures).min(PAUSE_CUT_OFF);
        CutOff { life, failures, next_try }
    }

    /// Plans the silent fetch before the end of the refresh token.
    fn plan_ahead(&mut self) {
        let life = self.shared.request.refresh_token_life;
        self.ahead = self
            .life()
            .and_then(|life| life.refresh_ends.zip(Some(life.issued)))
            .filter(|(ends, issued)| ends > issued)
            .map(|(ends, issued)| issued + ends.since(issued).saturating_sub(AHEAD.min(life / 4)));
    }

    /// A silent fetch while the present tokens still serve: a living session at the company's page gives a new pair. Without one
    /// nothing is lost, and the agent is warned in time.
    async fn fetch_ahead(&mut self) {
        let Some(life) = self.life() else { return };
        let shared = Arc::clone(&self.shared);
        let mut ending = shared.ending.subscribe();
        shared.change(
            SessionState::Refreshing(life, RefreshMethod::SilentFetch),
            "the refresh token ends soon",
        );
        let fetched = tokio::select! {
            fetched = fetch_by(&shared, RefreshMethod::SilentFetch) => fetched,
            _ = ending.wait_for(|ending| *ending) => return,
        };
        let why = match fetched {
            Ok(new) => return self.accept(new, Some(life)).await,
            Err(TokenFetchError::Temporary(why)) => {
                let again = shared.ports.clock.now() + PAUSE_MOST;
                self.ahead = Some(again).filter(|again| life.refresh_ends.is_some_and(|ends| *again < ends));
                why
            }
            Err(TokenFetchError::Refused(why) | TokenFetchError::Missing(why)) => why,
        };
        shared.change(
            SessionState::SignedIn(life),
            &format!("the company's page does not give a new one by itself: {why}"),
        );
    }

    /// Whether a caller's request is still open. A thousand callers may have asked for the same: the first one's refresh is
    /// everybody's, also when it failed for now, until its next try.
    fn is_wanted(&self, used: Option<&str>) -> bool {
        let shared = &self.shared;
        match used {
            Some(used) => {
                (self.trying.is_none() || shared.is_due())
                    && shared.current().is_ok_and(|current| current.fingerprint == used)
            }
            None => shared.is_due(),
        }
    }

    /// One attempt by all methods, and what follows from it.
    async fn renew(&mut self) {
        let Some(life) = self.life() else { return };
        if self.needs_agent().is_some() {
            return self.expire_at_last();
        }
        let shared = Arc::clone(&self.shared);
        let started = shared.ports.clock.now();
        let mut ending = shared.ending.subscribe();
        let outcome = tokio::select! {
            outcome = try_methods(&shared, life, Progress::Published) => outcome,
            // Whatever the refresh would bring is not wanted any more.
            _ = ending.wait_for(|ending| *ending) => return,
        };
        let now = shared.ports.clock.now();
        let serves = now < life.expires && !self.was_refused;
        match outcome {
            RefreshOutcome::Refreshed(new) => self.accept(*new, Some(life)).await,
            RefreshOutcome::RetryLater(why) => self.try_later(&why, life, started),
            RefreshOutcome::NeedsAgent(why) if serves && *shared.on_call.borrow() => {
                let life = TokenLifetime { next_try: life.expires, last: Some(why), ..life };
                shared.change(SessionState::SignedIn(life), "the agent must sign in again, but is on a call");
            }
            RefreshOutcome::NeedsAgent(why) => self.expire(why, "every way to a new token was refused"),
        }
    }

    fn try_later(&mut self, why: &str, life: TokenLifetime, started: Moment) {
        let now = self.shared.ports.clock.now();
        let trying = self.trying.get_or_insert(Trying { failures: 0, gives_up: life.gives_up(started) });
        if now >= trying.gives_up {
            self.expire(ExpiredWhy::Unreachable, why);
            self.cut_off = Some(self.cut_off(life, 0));
            return;
        }
        let next = (now + pause(trying.failures)).min(trying.gives_up);
        trying.failures += 1;
        let life = TokenLifetime { next_try: next, ..life };
        let told = format!("{why}; the next try is in {:?}", next.since(now));
        let state = match *self.shared.states.borrow() {
            // The token has ended, so no agent is signed in before another one is there.
            SessionState::Refreshing(_, method) if now >= life.expires => {
                SessionState::Refreshing(life, method)
            }
            SessionState::SignedIn(_)
            | SessionState::Refreshing(..)
            | SessionState::Expired(_)
            | SessionState::Ended => SessionState::SignedIn(life),
        };
        self.shared.change(state, &told);
    }

    /// Takes a new token: kept first, then published.
    async fn accept(&mut self, new: NewToken, before: Option<TokenLifetime>) {
        let NewToken { answer, received, method } = new;
        let shared = &self.shared;
        let whole = shared.request.refresh_token_life;
        // A refresh does not make the session longer, a sign-in begins a new one (protocol/auth-and-events.md §9 no. 4: the best guess).
        let new_session = match method {
            RefreshMethod::SilentFetch | RefreshMethod::SignIn => true,
            RefreshMethod::Post | RefreshMethod::Get => false,
        };
        let known = before.filter(|_| !new_session);
        let ends = known.and_then(|life| life.refresh_ends).unwrap_or(received + whole);
        // A refresh that gives no refresh token leaves the old one in force (protocol/auth-and-events.md §2.6).
        let refresh = answer.refresh_token.clone().or_else(|| match shared.credential().as_ref() {
            Some(Credential::Tokens { refresh, .. }) if method != RefreshMethod::SignIn => refresh.clone(),
            Some(Credential::Tokens { .. } | Credential::Password { .. }) | None => None,
        });
        let mut kept = known.is_some_and(|life| life.kept);
        // What was learned of the server is kept too, with a token that stays in force.
        let post = shared.post_form(&shared.request.node);
        let learned = post != self.post_kept;
        if let Some(refresh) = answer.refresh_token.as_ref().or(refresh.as_ref().filter(|_| learned)) {
            self.post_kept = post;
            let age = whole.saturating_sub(ends.since(received));
            let trouble = shared.store.save(refresh, age, post).await.err();
            if let Some(trouble) = &trouble {
                log_fields::warn!("the refresh token is not kept"; personal trouble = trouble);
            }
            kept = trouble.is_none();
            *lock(&shared.keychain_error) = trouble;
        }
        let life = TokenLifetime {
            refreshes: before.map_or(0, |life| life.refreshes) + 1,
            method: Some(method),
            refresh_ends: refresh.as_ref().map(|_| ends),
            kept,
            ..TokenLifetime::new(received, answer.expires_in)
        };
        *shared.credential.write().unwrap_or_else(PoisonError::into_inner) =
            Some(Credential::Tokens { access: answer.token, refresh });
        shared.change(SessionState::SignedIn(life), &format!("a new token by {method:?}"));
        self.start_afresh();
        if new_session {
            self.plan_ahead();
        }
    }

    /// Takes a password that was typed again; it is tried once.
    async fn take_password(&mut self, password: Secret) -> Result<(), SignInError> {
        let shared = &self.shared;
        let (number, charset) = match shared.credential().as_ref() {
            Some(Credential::Password { number, .. }) => (number + 1, shared.request.charset),
            Some(Credential::Tokens { .. }) | None => return Err(SignInError::PasswordRefused),
        };
        let request = shared.request();
        let name = request.name.as_ref().ok_or(SignInError::NameNeeded)?;
        let authorization = Authorization::basic(name, &password, charset, number)?;
        let mut ending = shared.ending.subscribe();
        let user = tokio::select! {
            user = identity::of_password(&shared.ports.http, &request.node, name, &authorization) => user?,
            // Whatever Finesse would say is not wanted any more.
            _ = ending.wait_for(|ending| *ending) => return Err(SignInError::Window(WindowError::Closed)),
        };
        if user.login_id != shared.identity.login_id {
            return Err(SignInError::WrongPerson {
                expected: shared.identity.name.clone(),
                signed_in: Some(user.login_id.as_str().to_owned()),
            });
        }
        *shared.credential.write().unwrap_or_else(PoisonError::into_inner) =
            Some(Credential::Password { authorization, password, number });
        let life = TokenLifetime::endless(shared.ports.clock.now());
        shared.change(SessionState::SignedIn(life), "the password was typed again");
        Ok(())
    }

    /// The agent signs in again. Requests are not held up meanwhile: they use the present token, if there is one.
    async fn ask_agent(
        &mut self,
        first: oneshot::Sender<Result<(), SignInError>>,
        commands: &mut mpsc::UnboundedReceiver<SessionCommand>,
    ) -> SignInOutcome {
        let shared = Arc::clone(&self.shared);
        let mut waiting = vec![first];
        let answered = ask_window(&shared);
        tokio::pin!(answered);
        let answered = loop {
            tokio::select! {
                answered = &mut answered => break answered,
                ask = commands.recv() => match ask {
                    // The caller may have gone away.
                    Some(SessionCommand::Renew { reply, .. }) => drop(reply.send(())),
                    Some(SessionCommand::SignInAgain(reply)) => waiting.push(reply),
                    Some(SessionCommand::Password(_, reply)) => drop(reply.send(Err(SignInError::PasswordRefused))),
                    Some(SessionCommand::End(reply)) => return SignInOutcome::Ended(reply),
                    None => return SignInOutcome::Left,
                }
            }
        };
        let result = match answered {
            Ok(new) => {
                let before = self.life();
                self.accept(new, before).await;
                Ok(())
            }
            Err(why) => Err(why),
        };
        for reply in waiting {
            let _ = reply.send(result.clone());
        }
        SignInOutcome::Answered
    }

    /// What was put off for a call.
    fn expire_at_last(&mut self) {
        let why = self.needs_agent().unwrap_or(ExpiredWhy::Refused);
        self.expire(why, "the call, or the token, has ended");
    }

    fn expire(&mut self, why: ExpiredWhy, told: &str) {
        self.start_afresh();
        self.shared.change(SessionState::Expired(why), told);
    }

    fn start_afresh(&mut self) {
        (self.trying, self.was_refused, self.cut_off) = (None, false, None);
    }

    /// Forgets everything.
    async fn end(self, reply: oneshot::Sender<()>) {
        let shared = self.shared;
        shared.credential.write().unwrap_or_else(PoisonError::into_inner).take();
        shared.change(SessionState::Ended, "signed out");
        shared.store.give_up().await;
        sign_out_elsewhere(&shared).await;
        if let Err(trouble) = shared.ports.window.forget().await {
            log_fields::warn!("the profile of the sign-in window was not destroyed"; personal trouble = trouble);
        }
        let _ = reply.send(());
    }
}

/// Whether the state says that a refresh is in progress.
enum Progress {
    Published,
    /// No agent is signed in before it has succeeded.
    Hidden,
}

/// Tries all methods in their order, once. A temporary failure ends the attempt: the next method would fail for the same reason.
async fn try_methods(shared: &Shared, life: TokenLifetime, told: Progress) -> RefreshOutcome {
    for method in shared.request.refresh.methods() {
        if *method == RefreshMethod::Get && !shared.url_gate(&shared.request().node).is_open() {
            continue;
        }
        match told {
            Progress::Published => {
                shared.change(SessionState::Refreshing(life, *method), "a new token is wanted")
            }
            Progress::Hidden => {}
        }
        match fetch_by(shared, *method).await {
            Ok(new) => return RefreshOutcome::Refreshed(Box::new(new)),
            Err(TokenFetchError::Temporary(why)) => {
                return RefreshOutcome::RetryLater(format!("{method:?}: {why}"));
            }
            Err(TokenFetchError::Refused(why) | TokenFetchError::Missing(why)) => {
                log_fields::info!("session: a method gives no token"; public method = format_args!("{method:?}"), personal why = why);
            }
        }
    }
    let ended = life.refresh_ends.is_some_and(|ends| ends <= shared.ports.clock.now());
    RefreshOutcome::NeedsAgent(if ended { ExpiredWhy::RefreshTokenEnded } else { ExpiredWhy::Refused })
}

/// A new token by one method.
async fn fetch_by(shared: &Shared, method: RefreshMethod) -> Result<NewToken, TokenFetchError> {
    let (ports, request) = (&shared.ports, &shared.request());
    let refused = |why: &str| Err(TokenFetchError::Refused(why.to_owned()));
    let tokens = match shared.credential().as_ref() {
        Some(Credential::Tokens { access, refresh }) => (access.clone(), refresh.clone()),
        Some(Credential::Password { .. }) | None => return refused("there are no tokens"),
    };
    let answer = match (method, &tokens) {
        (RefreshMethod::Post, (access, Some(refresh))) => {
            let posted = fetch::post(&ports.http, request, access, refresh).await;
            match &posted {
                Ok(_) => shared.post_form_is(&request.node, PostForm::NotMissing),
                Err(TokenFetchError::Missing(_)) => shared.post_form_is(&request.node, PostForm::Missing),
                Err(TokenFetchError::Temporary(_) | TokenFetchError::Refused(_)) => {}
            }
            posted
        }
        (RefreshMethod::Get, (_, Some(refresh))) => {
            let url = shared.url_gate(&request.node).url(fetch::token_url(request), refresh);
            match url {
                Some(url) => fetch::get(ports, request, &url).await,
                None => return refused("a refresh token may not stand in an address here"),
            }
        }
        (RefreshMethod::Post | RefreshMethod::Get, (_, None)) => return refused("there is no refresh token"),
        (RefreshMethod::SilentFetch, _) => fetch::silent(ports, request).await,
        (RefreshMethod::SignIn, _) => return refused("the agent must sign in"),
    }?;
    let received = ports.clock.now();
    match identity::is_same(&ports.http, &request.node, &shared.identity, &answer).await {
        Ok(()) => Ok(NewToken { answer, received, method }),
        Err(SignInError::WrongPerson { .. }) => refused("it was for another person, and was discarded"),
        Err(SignInError::Rest(why)) if why.is_temporary() => Err(TokenFetchError::Temporary(why.to_string())),
        Err(why) => Err(TokenFetchError::Refused(format!("Finesse does not accept it: {why}"))),
    }
}

/// Visits the addresses that end the session at the identity service or provider, in the window that holds its cookies.
async fn sign_out_elsewhere(shared: &Shared) {
    for address in &shared.request.sign_out_addresses {
        let give_up_at = shared.ports.clock.now() + VISIT_WITHIN;
        let visited = tokio::select! {
            visited = shared.ports.window.visit(address.clone(), give_up_at) => visited,
            // The window keeps the time too; this one also holds when its engine hangs.
            () = shared.ports.clock.sleep_until(give_up_at + Duration::from_secs(1)) => Err(WindowError::TimedOut),
        };
        let host = address.host_str().unwrap_or_default();
        match visited {
            Ok(()) => log_fields::info!("session: signed out at another address too"; public host = host),
            Err(why) => {
                log_fields::warn!("session: a sign-out address was not reached"; public host = host, personal why = why)
            }
        }
    }
}

/// A token that the agent gets at the company's page.
async fn ask_window(shared: &Shared) -> Result<NewToken, SignInError> {
    let asked = asked_in_window(shared).await;
    if let Err(why) = &asked {
        // The next try begins with a clean profile.
        clean_profile(shared.ports.window.as_ref(), why).await;
    }
    asked
}

async fn asked_in_window(shared: &Shared) -> Result<NewToken, SignInError> {
    let (ports, request) = (&shared.ports, shared.request());
    let answer = fetch::asked(ports.window.as_ref(), &request).await?;
    let received = ports.clock.now();
    identity::is_same(&ports.http, &request.node, &shared.identity, &answer).await?;
    Ok(NewToken { answer, received, method: RefreshMethod::SignIn })
}

/// A pause with jitter, so that a thousand desks do not come back in the same second.
fn pause(failures: u32) -> Duration {
    let full = PAUSE_FIRST.saturating_mul(2_u32.saturating_pow(failures)).min(PAUSE_MOST);
    full.mul_f64(0.5 + fastrand::f64() / 2.0)
}
