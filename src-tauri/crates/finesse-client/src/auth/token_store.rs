//! The refresh token's store in the keychain.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use finesse_time::Clock;
use finesse_wire::RefreshToken;

use super::{identity::bare, sign_in_request::SignInRequest, url_gate::PostForm};
use crate::ports::{Keychain, KeychainError, Secret};

/// How long the keychain may take: it may be asking for a password of its own, behind another window, and a token must not end
/// meanwhile.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// A refresh token that was kept, and when its session began.
pub(super) struct StoredToken {
    pub(super) token: RefreshToken,
    /// Seconds since 1970. The end of a refresh token counts from the sign-in, not from a start of the program.
    began: u64,
    /// What is known of the server: a restored session cannot try the POST form, which wants an access token.
    pub(super) post: PostForm,
}

/// Stands before the token when the server has no POST form.
const NO_POST: &str = "no-post ";

/// The account of a session for which no name was typed. No login name has an asterisk (protocol/auth-and-events.md §2.3).
const NO_NAME: &str = "*";

impl StoredToken {
    /// As it is kept: the number, a blank, perhaps [`NO_POST`], the token, which has no blank.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let (began, rest) = std::str::from_utf8(bytes).ok()?.split_once(' ')?;
        let (post, token) = match rest.strip_prefix(NO_POST) {
            Some(token) => (PostForm::Missing, token),
            None => (PostForm::NotMissing, rest),
        };
        Some(Self { token: RefreshToken::new(token), began: began.parse().ok()?, post })
    }

    fn write(began: u64, token: &RefreshToken, post: PostForm) -> Secret {
        let mark = match post {
            PostForm::Missing => NO_POST,
            PostForm::NotMissing => "",
        };
        Secret::new(format!("{began} {mark}{}", token.expose()).into_bytes())
    }

    /// The age of the session. A time of day that was set back makes it younger than it is, never older than the time of day.
    pub(super) fn age(&self, wall: SystemTime) -> Duration {
        Duration::from_secs(since_1970(wall).saturating_sub(self.began))
    }
}

fn since_1970(wall: SystemTime) -> u64 {
    wall.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn account(request: &SignInRequest) -> String {
    let name = request.name.as_ref().map_or_else(|| NO_NAME.to_owned(), |name| bare(name.as_str()));
    format!("{}/{name}", request.node)
}

/// The store of one agent's refresh token. Clones share it. Its name is the server and what was typed, without domain and in lower case, so
/// that another spelling of the same name finds the same session.
#[derive(Clone)]
pub(super) struct TokenStore {
    keychain: Arc<dyn Keychain>,
    clock: Arc<dyn Clock>,
    account: Arc<str>,
    /// One call at a time. True when the store is closed: a save that comes late must not undo the removal.
    given_up: Arc<Mutex<bool>>,
}

impl TokenStore {
    pub(super) fn new(keychain: &Arc<dyn Keychain>, clock: &Arc<dyn Clock>, request: &SignInRequest) -> Self {
        Self {
            keychain: Arc::clone(keychain),
            clock: Arc::clone(clock),
            account: account(request).into(),
            given_up: Arc::default(),
        }
    }

    /// What is kept from an earlier start.
    pub(super) async fn load(&self) -> Result<Option<StoredToken>, KeychainError> {
        let kept = self.in_time(|store| store.keychain.load(&store.account)).await?;
        Ok(kept.and_then(|kept| StoredToken::parse(kept.expose())))
    }

    /// Keeps the token of a session of this age, and what is known of the server.
    pub(super) async fn save(
        &self,
        refresh: &RefreshToken,
        age: Duration,
        post: PostForm,
    ) -> Result<(), KeychainError> {
        let began = since_1970(self.clock.wall()).saturating_sub(age.as_secs());
        let secret = StoredToken::write(began, refresh, post);
        self.in_time(move |store| {
            let given_up = store.turn();
            if *given_up { Ok(()) } else { store.keychain.save(&store.account, &secret) }
        })
        .await
    }

    /// Removes what is kept, for good: nothing is saved in this store any more. It happens even when no caller waits for it.
    pub(super) async fn give_up(&self) {
        if let Err(trouble) = self.in_time(Self::remove).await {
            log_fields::warn!("the refresh token was not removed from the keychain"; personal trouble = trouble);
        }
    }

    /// A guard that deletes the token, unless it is told that what was begun has succeeded.
    pub(super) fn undo(&self) -> Undo {
        Undo(Some(self.clone()))
    }

    fn remove(self) -> Result<(), KeychainError> {
        let mut given_up = self.turn();
        *given_up = true;
        self.keychain.delete(&self.account)
    }

    fn turn(&self) -> MutexGuard<'_, bool> {
        self.given_up.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn in_time<T: Send + 'static>(
        &self,
        work: impl FnOnce(Self) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        let store = self.clone();
        tokio::select! {
            done = tokio::task::spawn_blocking(move || work(store)) => {
                done.unwrap_or_else(|why| Err(KeychainError::Failed { detail: why.to_string() }))
            }
            () = self.clock.sleep_until(self.clock.now() + ANSWER_WITHIN) => Err(KeychainError::Locked),
        }
    }
}

/// See [`TokenStore::undo`].
pub(super) struct Undo(Option<TokenStore>);

impl Undo {
    pub(super) fn succeeded(mut self) {
        self.0 = None;
    }
}

impl Drop for Undo {
    fn drop(&mut self) {
        if let Some(store) = self.0.take() {
            // A sign-in that is cancelled while the keychain works has no caller left that could wait.
            tokio::task::spawn_blocking(move || {
                if let Err(trouble) = store.remove() {
                    log_fields::warn!("the refresh token was not removed from the keychain"; personal trouble = trouble);
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use finesse_wire::LoginName;

    use super::*;
    use crate::node::Node;

    #[test]
    fn what_is_kept_is_read_as_it_was_written() {
        for (written, token, began, post) in [
            ("12 R1", "R1", 12, PostForm::NotMissing),
            ("12 no-post R1", "R1", 12, PostForm::Missing),
            ("0 no-post", "no-post", 0, PostForm::NotMissing),
        ] {
            let kept = StoredToken::parse(written.as_bytes()).unwrap();
            assert_eq!((kept.token.expose(), kept.began, kept.post), (token, began, post), "{written}");
            assert_eq!(
                StoredToken::write(began, &RefreshToken::new(token), post).expose(),
                written.as_bytes()
            );
        }
        for broken in ["", "R1", "x R1"] {
            assert!(StoredToken::parse(broken.as_bytes()).is_none(), "{broken}");
        }
    }

    #[test]
    fn every_spelling_of_a_name_is_one_account_and_no_name_is_another() {
        let node = Node::parse("fin-a.example.test").unwrap();
        let of = |name: Option<&str>| account(&SignInRequest::new(node.clone(), name.map(LoginName::new)));
        for (typed, wanted) in [
            (Some("mnovak"), "fin-a.example.test/mnovak"),
            (Some("MNovak"), "fin-a.example.test/mnovak"),
            (Some("CORP\\mnovak"), "fin-a.example.test/mnovak"),
            (Some("mnovak@corp.example.test"), "fin-a.example.test/mnovak"),
            (Some("40217"), "fin-a.example.test/40217"),
            (None, "fin-a.example.test/*"),
        ] {
            assert_eq!(of(typed), wanted, "{typed:?}");
        }
    }
}
