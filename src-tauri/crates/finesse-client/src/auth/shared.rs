//! What a session and the task that refreshes its token share.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard},
};

use finesse_time::Clock;
use tokio::sync::{Semaphore, oneshot, watch};

use super::{
    credential::{Authorization, Credential},
    identity::Identity,
    session_state::SessionState,
    sign_in_request::{SignInError, SignInRequest},
    token_store::TokenStore,
    url_gate::{PostForm, UrlGate},
};
use crate::{
    error::ExpiredWhy,
    http::Http,
    node::Node,
    ports::{Keychain, KeychainError, Secret, SignInWindow},
};

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

/// What the session and its task share.
pub(super) struct Shared {
    pub(super) ports: SessionPorts,
    /// As it was at the sign-in; with the agent's name where none was typed.
    pub(super) request: SignInRequest,
    /// The node in use, which may be the other one by now.
    pub(super) node: RwLock<Node>,
    pub(super) identity: Identity,
    /// The nodes that have no POST form of the refresh.
    pub(super) without_post: Mutex<HashSet<Node>>,
    pub(super) credential: RwLock<Option<Credential>>,
    pub(super) states: watch::Sender<SessionState>,
    pub(super) store: TokenStore,
    pub(super) on_call: watch::Sender<bool>,
    pub(super) ending: watch::Sender<bool>,
    pub(super) keychain_error: Mutex<Option<KeychainError>>,
    pub(super) turns: Semaphore,
}

/// What the session's task is asked.
pub(super) enum SessionCommand {
    /// Renew now. `used` names the token that was refused; without it, only when it is due.
    Renew { used: Option<String>, reply: oneshot::Sender<()> },
    /// Ask the agent.
    SignInAgain(oneshot::Sender<Result<(), SignInError>>),
    /// Take a password that the agent typed again.
    Password(Secret, oneshot::Sender<Result<(), SignInError>>),
    /// Forget everything.
    End(oneshot::Sender<()>),
}

impl Shared {
    /// What is asked for, at the node in use.
    pub(super) fn request(&self) -> SignInRequest {
        let node = self.node.read().unwrap_or_else(PoisonError::into_inner).clone();
        SignInRequest { node, ..self.request.clone() }
    }

    /// Whether a refresh token may stand in an address at this node.
    pub(super) fn url_gate(&self, node: &Node) -> UrlGate {
        UrlGate::new(self.request.refresh, self.post_form(node))
    }

    pub(super) fn post_form(&self, node: &Node) -> PostForm {
        if lock(&self.without_post).contains(node) { PostForm::Missing } else { PostForm::NotMissing }
    }

    pub(super) fn post_form_is(&self, node: &Node, post: PostForm) {
        let mut without = lock(&self.without_post);
        match post {
            PostForm::Missing => without.insert(node.clone()),
            PostForm::NotMissing => without.remove(node),
        };
    }

    pub(super) fn current(&self) -> Result<Authorization, ExpiredWhy> {
        match *self.states.borrow() {
            SessionState::SignedIn(life) | SessionState::Refreshing(life, _)
                if self.ports.clock.now() < life.expires => {}
            SessionState::SignedIn(_) | SessionState::Refreshing(..) => return Err(ExpiredWhy::Unreachable),
            SessionState::Expired(why) => return Err(why),
            SessionState::Ended => return Err(ExpiredWhy::Refused),
        }
        self.credential().as_ref().map(Credential::authorization).ok_or(ExpiredWhy::Refused)
    }

    pub(super) fn credential(&self) -> RwLockReadGuard<'_, Option<Credential>> {
        self.credential.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn has_password(&self) -> bool {
        matches!(self.credential().as_ref(), Some(Credential::Password { .. }))
    }

    /// Whether a refresh is due: its time has come, and no failed one was just tried.
    pub(super) fn is_due(&self) -> bool {
        match *self.states.borrow() {
            SessionState::SignedIn(life) | SessionState::Refreshing(life, _) => {
                self.ports.clock.now() >= life.next_try
            }
            SessionState::Expired(_) | SessionState::Ended => false,
        }
    }

    /// Publishes a state, and tells it to the log once. Nothing comes after `Ended`.
    pub(super) fn change(&self, state: SessionState, why: &str) {
        self.states.send_if_modified(|present| {
            if *present == SessionState::Ended {
                return false;
            }
            log_fields::info!("session: changes"; public from = present.name(), public to = state.name(), personal why = why);
            *present = state;
            true
        });
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Destroys the profile of the sign-in window after a failure that the next try would meet again.
pub(super) async fn clean_profile(window: &dyn SignInWindow, why: &SignInError) {
    if why.spoils_profile()
        && let Err(trouble) = window.forget().await
    {
        log_fields::warn!("the profile of the sign-in window was not destroyed"; personal trouble = trouble);
    }
}
