//! The tokens of the identity service: opaque, in pairs, with a life.

use std::collections::HashMap;
use std::time::Duration;

use uuid::Uuid;

use crate::clock::Moment;
use crate::control::views::{TokenCounts, TokenState};

/// What a node gets for a code or a refresh.
pub(crate) struct Pair {
    pub(crate) login_id: String,
    pub(crate) access: String,
    pub(crate) refresh: String,
    /// Whether the refresh token is another one than before.
    pub(crate) refresh_is_new: bool,
    /// Life of the access token.
    pub(crate) life: Duration,
}

struct Access {
    login_id: String,
    expires: Moment,
}

struct Refresh {
    login_id: String,
    expires: Moment,
    /// The newest access token of the pair; the only one that a refresh accepts.
    access: String,
}

/// All tokens.
#[derive(Default)]
pub(crate) struct Tokens {
    access: HashMap<String, Access>,
    refresh: HashMap<String, Refresh>,
    pub(crate) counts: TokenCounts,
}

/// Refused: unknown, expired, revoked or not of one pair. The identity service does not say which.
#[derive(Debug)]
pub(crate) struct TokenRefused;

/// How long tokens live.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lives {
    pub(crate) access: Duration,
    pub(crate) refresh: Duration,
    pub(crate) rotate: bool,
}

impl Tokens {
    /// A new pair at the end of a sign-in.
    pub(crate) fn issue(&mut self, login_id: &str, now: Moment, lives: Lives) -> Pair {
        self.counts.issued += 1;
        self.pair(login_id, now, now + lives.refresh, lives)
    }

    fn pair(&mut self, login_id: &str, now: Moment, ends: Moment, lives: Lives) -> Pair {
        let access = opaque("SIM-ACCESS-");
        let refresh = opaque("SIM-REFRESH-");
        self.access
            .insert(access.clone(), Access { login_id: login_id.to_owned(), expires: now + lives.access });
        self.refresh.insert(
            refresh.clone(),
            Refresh { login_id: login_id.to_owned(), expires: ends, access: access.clone() },
        );
        Pair { login_id: login_id.to_owned(), access, refresh, refresh_is_new: true, life: lives.access }
    }

    /// A refresh. Both tokens must be good and belong together (protocol/auth-and-events.md §2.5.3); the form with GET names only the
    /// refresh token, so there the access token is the one that was given out with it.
    pub(crate) fn refresh(
        &mut self,
        access: Option<&str>,
        refresh: &str,
        now: Moment,
        lives: Lives,
    ) -> Result<Pair, TokenRefused> {
        let kept = self.refresh.get(refresh).ok_or(TokenRefused)?;
        let (login_id, ends, newest) = (kept.login_id.clone(), kept.expires, kept.access.clone());
        if now >= ends || access.is_some_and(|access| access != newest) {
            return Err(TokenRefused);
        }
        if self.access.get(&newest).is_none_or(|access| now >= access.expires) {
            return Err(TokenRefused);
        }
        self.counts.refreshed += 1;
        // The refresh token's end stays where the sign-in put it.
        let mut pair = self.pair(&login_id, now, ends, lives);
        if lives.rotate {
            self.refresh.remove(refresh);
        } else {
            self.refresh.remove(&pair.refresh);
            if let Some(kept) = self.refresh.get_mut(refresh) {
                kept.access.clone_from(&pair.access);
            }
            pair.refresh = refresh.to_owned();
            pair.refresh_is_new = false;
        }
        Ok(pair)
    }

    /// Whose access token this is and what it is worth.
    pub(crate) fn look(&self, access: &str, now: Moment) -> (TokenState, Option<&str>) {
        match self.access.get(access) {
            None => (TokenState::Unknown, None),
            Some(found) if now >= found.expires => (TokenState::Expired, Some(&found.login_id)),
            Some(found) => (TokenState::Valid, Some(&found.login_id)),
        }
    }

    /// New keys: everything that was signed before is worthless.
    pub(crate) fn revoke(&mut self) {
        self.access.clear();
        self.refresh.clear();
    }
}

/// About 1.5 kB that nobody can read anything from, as an encrypted token is.
fn opaque(prefix: &str) -> String {
    let mut token = String::with_capacity(1_600);
    token.push_str(prefix);
    for _ in 0..47 {
        token.push_str(&Uuid::new_v4().simple().to_string());
    }
    token
}
