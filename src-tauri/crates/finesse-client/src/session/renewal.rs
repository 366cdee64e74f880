//! The task that renews: one renewal at a time, by the ladder, and never a loop.

use std::{
    sync::{Arc, PoisonError},
    time::Duration,
};

use finesse_wire::TokenAnswer;
use tokio::sync::{mpsc, oneshot};

use super::{
    Ask, Credential, ExpiredWhy, Life, Rung, SessionState, Shared, SignInError, account, blocking,
    fetch::{self, NoToken},
    keep, lock, look_up,
};
use crate::{Moment, session::Authorization};

/// First pause after a renewal that failed for now; it doubles up to [`PAUSE_MOST`].
const PAUSE_FIRST: Duration = Duration::from_secs(2);
const PAUSE_MOST: Duration = Duration::from_secs(60);

/// How a climb of the ladder ended.
enum Climbed {
    Renewed(Box<TokenAnswer>, Rung),
    Later(String),
    NeedsAgent(ExpiredWhy),
}

/// Runs until the session ends, or nobody holds it any more.
pub(super) async fn run(shared: Arc<Shared>, mut asks: mpsc::UnboundedReceiver<Ask>) {
    let mut renewal = Renewal { shared, failures: 0, asking: None };
    let mut on_call = renewal.shared.on_call.subscribe();
    loop {
        let wake = renewal.wake();
        let clock = Arc::clone(&renewal.shared.ports.clock);
        let waited = async {
            match wake {
                Some(at) => clock.sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            ask = asks.recv() => match ask {
                None => return,
                Some(Ask::End(reply)) => return renewal.end(reply).await,
                Some(Ask::Renew { used, reply }) => {
                    if renewal.is_wanted(used.as_deref()) {
                        renewal.renew().await;
                    }
                    // Whoever asked may have gone away; the renewal is done all the same.
                    let _ = reply.send(());
                }
                Some(Ask::SignInAgain(reply)) => {
                    let result = renewal.ask_agent().await;
                    let _ = reply.send(result);
                }
            },
            () = waited => renewal.renew().await,
            changed = on_call.changed(), if renewal.asking.is_some() => {
                if changed.is_ok() && !*on_call.borrow() {
                    renewal.expire_now();
                }
            }
        }
    }
}

struct Renewal {
    shared: Arc<Shared>,
    failures: u32,
    /// Every rung refused, but the agent is on a call and the token still lives.
    asking: Option<ExpiredWhy>,
}

impl Renewal {
    fn life(&self) -> Option<Life> {
        match *self.shared.states.borrow() {
            SessionState::SignedIn(life) | SessionState::Renewing(life, _) => Some(life),
            SessionState::Expired(_) | SessionState::Ended => None,
        }
    }

    /// When to act next.
    fn wake(&self) -> Option<Moment> {
        let life = self.life()?;
        if self.shared.has_password() {
            return None;
        }
        Some(if self.asking.is_some() {
            life.expires
        } else {
            (*lock(&self.shared.next_try)).min(life.expires)
        })
    }

    /// Whether a caller's wish is still open: the token it saw refused is the present one, or the renewal is still due.
    fn is_wanted(&self, used: Option<&str>) -> bool {
        match used {
            Some(used) => self.shared.current().is_ok_and(|current| current.fingerprint == used),
            None => self.shared.is_due(),
        }
    }

    /// One climb of the ladder, and what follows from it.
    async fn renew(&mut self) {
        let Some(life) = self.life() else { return };
        if self.asking.is_some() {
            return self.expire_now();
        }
        let shared = Arc::clone(&self.shared);
        let mut ending = shared.ending.subscribe();
        let climbed = tokio::select! {
            climbed = climb(&shared, life) => climbed,
            // Whatever the renewal would bring is not wanted any more.
            _ = ending.wait_for(|ending| *ending) => return,
        };
        let now = shared.ports.clock.now();
        match climbed {
            Climbed::Renewed(answer, rung) => self.accept(*answer, rung, life.renewals + 1).await,
            Climbed::Later(why) if now < life.expires => {
                let pause = pause(self.failures);
                self.failures += 1;
                *lock(&shared.next_try) = now + pause;
                shared.change(SessionState::SignedIn(life), &format!("{why}; the next try is in {pause:?}"));
            }
            Climbed::Later(why) => self.expire(ExpiredWhy::Unreachable, &why),
            Climbed::NeedsAgent(why) if now < life.expires && *shared.on_call.borrow() => {
                self.asking = Some(why);
                *lock(&shared.next_try) = life.expires;
                shared.change(SessionState::SignedIn(life), "the agent must sign in again, but is on a call");
            }
            Climbed::NeedsAgent(why) => self.expire(why, "every way to a new token was refused"),
        }
    }

    /// Takes a new token: kept first, then published.
    async fn accept(&mut self, answer: TokenAnswer, rung: Rung, renewals: u32) {
        let shared = &self.shared;
        let life =
            Life { renewals, rung: Some(rung), ..Life::new(shared.ports.clock.now(), answer.expires_in) };
        // A refresh that gives no refresh token leaves the old one in force (auth sheet 2.6).
        let old = match shared.credential.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            Some(Credential::Tokens { refresh, .. }) if rung != Rung::Ask => refresh.clone(),
            Some(Credential::Tokens { .. } | Credential::Password { .. }) | None => None,
        };
        if let Some(refresh) = &answer.refresh_token {
            let trouble = keep(&shared.ports, &shared.request, refresh).await.err();
            if let Some(trouble) = &trouble {
                log::warn!("the refresh token is not kept: {trouble}");
            }
            *lock(&shared.keychain_trouble) = trouble;
        }
        let credential = Credential::Tokens { access: answer.token, refresh: answer.refresh_token.or(old) };
        *shared.credential.write().unwrap_or_else(PoisonError::into_inner) = Some(credential);
        *lock(&shared.next_try) = life.renew_at;
        shared.change(SessionState::SignedIn(life), &format!("a new token by {rung:?}"));
        self.failures = 0;
        self.asking = None;
    }

    /// The agent signs in again.
    async fn ask_agent(&mut self) -> Result<(), SignInError> {
        let shared = Arc::clone(&self.shared);
        let answer =
            fetch::asked(shared.ports.window.as_ref(), &shared.request).await?.map_err(fetch::unreadable)?;
        if !is_same_person(&shared, &answer).await? {
            if let Err(trouble) = shared.ports.window.forget().await {
                log::warn!("the profile of the sign-in window was not destroyed: {trouble}");
            }
            return Err(SignInError::WrongPerson);
        }
        let renewals = self.life().map_or(0, |life| life.renewals) + 1;
        self.accept(answer, Rung::Ask, renewals).await;
        Ok(())
    }

    fn expire_now(&mut self) {
        let why = self.asking.unwrap_or(ExpiredWhy::Refused);
        self.expire(why, "the call, or the token, has ended");
    }

    fn expire(&mut self, why: ExpiredWhy, told: &str) {
        self.asking = None;
        self.failures = 0;
        self.shared.change(SessionState::Expired(why), told);
    }

    /// Forgets everything.
    async fn end(self, reply: oneshot::Sender<()>) {
        let shared = self.shared;
        shared.credential.write().unwrap_or_else(PoisonError::into_inner).take();
        shared.change(SessionState::Ended, "signed out");
        let (keychain, account) = (Arc::clone(&shared.ports.keychain), account(&shared.request));
        if let Err(trouble) = blocking(move || keychain.delete(&account)).await {
            log::warn!("the refresh token was not removed from the keychain: {trouble}");
        }
        if let Err(trouble) = shared.ports.window.forget().await {
            log::warn!("the profile of the sign-in window was not destroyed: {trouble}");
        }
        let _ = reply.send(());
    }
}

/// Climbs the ladder once. A way that fails for now ends the climb: the next way would fail for the same reason.
async fn climb(shared: &Shared, life: Life) -> Climbed {
    for rung in shared.request.refresh.rungs() {
        shared.change(SessionState::Renewing(life, *rung), "a new token is wanted");
        let tokens = match shared.credential.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            Some(Credential::Tokens { access, refresh }) => (access.clone(), refresh.clone()),
            Some(Credential::Password { .. }) | None => return Climbed::NeedsAgent(ExpiredWhy::Refused),
        };
        let (ports, request) = (&shared.ports, &shared.request);
        let result = match (rung, &tokens) {
            (Rung::Post, (access, Some(refresh))) => fetch::post(&ports.http, request, access, refresh).await,
            (Rung::Get, (_, Some(refresh))) => fetch::get(ports, request, refresh).await,
            (Rung::Post | Rung::Get, (_, None)) => Err(NoToken::Refused("there is no refresh token".into())),
            (Rung::SilentFetch, _) => fetch::silent(ports, request).await,
            (Rung::Ask, _) => return Climbed::NeedsAgent(ExpiredWhy::Refused),
        };
        match result {
            Ok(answer) => match is_same_person(shared, &answer).await {
                Ok(true) => return Climbed::Renewed(Box::new(answer), *rung),
                Ok(false) => log::warn!("{rung:?} gave a token for another person; it was thrown away"),
                Err(SignInError::Rest(why)) if why.is_temporary() => return Climbed::Later(why.to_string()),
                Err(why) => log::warn!("{rung:?} gave a token that Finesse does not accept: {why}"),
            },
            Err(NoToken::Temporary(why)) => return Climbed::Later(format!("{rung:?}: {why}")),
            Err(NoToken::Refused(why)) => log::info!("{rung:?} is refused: {why}"),
        }
    }
    let lived = shared.ports.clock.now().since(shared.signed_in);
    let ended = lived >= shared.request.refresh_token_life;
    Climbed::NeedsAgent(if ended { ExpiredWhy::RefreshTokenEnded } else { ExpiredWhy::Refused })
}

/// Whether a token is for the agent of this session. A living session at the company's page may by now be a colleague's, so
/// an answer that does not say whom it is for is asked about.
async fn is_same_person(shared: &Shared, answer: &TokenAnswer) -> Result<bool, SignInError> {
    if answer.user_id.is_some() {
        return Ok(shared.identity.is_meant(answer));
    }
    match look_up(&shared.ports.http, &shared.request, &Authorization::bearer(&answer.token)).await {
        Ok(user) => Ok(user.login_id == shared.identity.login_id),
        Err(SignInError::WrongPerson | SignInError::UnknownAgent) => Ok(false),
        Err(why) => Err(why),
    }
}

/// A pause with jitter, so that a thousand desks do not come back in the same second.
fn pause(failures: u32) -> Duration {
    let full = PAUSE_FIRST.saturating_mul(2_u32.saturating_pow(failures)).min(PAUSE_MOST);
    full.mul_f64(0.5 + fastrand::f64() / 2.0)
}
