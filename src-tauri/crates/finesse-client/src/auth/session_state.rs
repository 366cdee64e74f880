//! What a session is, at any moment.

use std::time::Duration;

use finesse_time::Moment;

use super::refresh_method::RefreshMethod;
use crate::error::ExpiredWhy;

/// Where in its life a token is refreshed (protocol/auth-and-events.md §2.5.3).
const RENEW_AT_PERCENT: u32 = 75;

/// TokenLifetime of a token whose answer does not tell it (protocol/auth-and-events.md §2.6).
const LIFE_UNKNOWN: u64 = 3600;

/// TokenLifetime of a token whose answer tells one that makes no sense (protocol/auth-and-events.md §2.6, §2.8: the least
/// that can be set).
const LIFE_FLOOR: u64 = 300;

/// Shortest life that makes sense: shorter ones would refresh without end.
const LIFE_LEAST: u64 = 10;

/// Longest life that is believed (protocol/auth-and-events.md §2.8: two hours is the most that can be set).
const LIFE_MOST: u64 = 24 * 3600;

/// The life of the present access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenLifetime {
    /// When its answer arrived.
    pub issued: Moment,
    /// When it is to be refreshed: at 75 % of its life.
    pub refresh_at: Moment,
    /// When it ends.
    pub expires: Moment,
    /// How often the access token was refreshed since the sign-in.
    pub refreshes: u32,
    /// Which method gave it; `None` for the sign-in itself.
    pub method: Option<RefreshMethod>,
    /// When it will be refreshed, or a refresh that failed for now is tried again.
    pub next_try: Moment,
    /// When the refresh token ends, as far as that can be known (protocol/auth-and-events.md §2.6: a setting, counted from the sign-in);
    /// `None` without one.
    pub refresh_ends: Option<Moment>,
    /// The refresh token is in the keychain.
    pub kept: bool,
    /// Every way to a new token was refused: this one serves to its end, and then only the agent helps.
    pub last: Option<ExpiredWhy>,
}

impl TokenLifetime {
    /// The life of a token that was issued now, from the `expires_in` of its answer in seconds.
    pub(super) fn new(issued: Moment, expires_in: Option<u64>) -> Self {
        let life = Duration::from_secs(match expires_in {
            None => LIFE_UNKNOWN,
            Some(..LIFE_LEAST) => LIFE_FLOOR,
            Some(told) => told.min(LIFE_MOST),
        });
        let refresh_at = issued + life * RENEW_AT_PERCENT / 100;
        Self {
            issued,
            refresh_at,
            expires: issued + life,
            refreshes: 0,
            method: None,
            next_try: refresh_at,
            refresh_ends: None,
            kept: false,
            last: None,
        }
    }

    /// The life of a password: without end.
    pub(super) fn endless(issued: Moment) -> Self {
        let never = Moment::from_start(Duration::MAX);
        Self {
            issued,
            refresh_at: never,
            expires: never,
            refreshes: 0,
            method: None,
            next_try: never,
            refresh_ends: None,
            kept: false,
            last: None,
        }
    }

    /// Until when a refresh that first failed for now at this moment is tried again: to the end of the token. A computer that
    /// slept past it, and has no network in its first seconds, gets the length of a last quarter all the same.
    pub(super) fn gives_up(&self, first_failed: Moment) -> Moment {
        self.expires.max(first_failed + self.expires.since(self.refresh_at))
    }
}

/// The state of a session. It has no state before its first token: [`super::Session::sign_in`] gives it with one.
///
/// | From | To | When |
/// | --- | --- | --- |
/// | `SignedIn` | `Refreshing` | 75 % of the life are over, a failed refresh is tried again, or the token was refused (401) |
/// | `Refreshing` | `Refreshing` | a method was refused and the next one is tried; or all failed for now, and the token has ended |
/// | `Refreshing` | `SignedIn` | a method gave a new token; or it failed for now, and the old token still lives |
/// | `Refreshing` | `SignedIn` | every method was refused during a call, and the old token still serves |
/// | `SignedIn` | `Refreshing`, and back | the refresh token ends soon: a silent fetch ahead of time, once |
/// | `Expired` (Unreachable) | `SignedIn` | a refresh succeeded at last, without the agent |
/// | `Refreshing` | `Expired` | every method was refused; or all failed for now for a last quarter of a life |
/// | `SignedIn` | `Expired` | every method was refused during a call, and the call or the token ended; a password was refused |
/// | `Expired`, `SignedIn` | `SignedIn` | the agent signed in again |
/// | any | `Ended` | sign-out; nothing comes after it |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// There is a token.
    SignedIn(TokenLifetime),
    /// A new token is being fetched. The old one serves until its end.
    Refreshing(TokenLifetime, RefreshMethod),
    /// There is no usable token without the agent.
    Expired(ExpiredWhy),
    /// Signed out.
    Ended,
}

impl SessionState {
    /// The name, for the log.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::SignedIn(_) => "signed in",
            Self::Refreshing(..) => "renewing",
            Self::Expired(_) => "expired",
            Self::Ended => "ended",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lifetime_is_that_of_the_answer_within_bounds() {
        let issued = Moment::from_start(Duration::from_secs(100));
        for (told, renew_after, lives) in [
            (Some(3600), 2700, 3600),
            (Some(300), 225, 300),
            (None, 2700, 3600),
            (Some(0), 225, 300),
            (Some(9), 225, 300),
            (Some(u64::MAX), 64_800, 86_400),
        ] {
            let life = TokenLifetime::new(issued, told);
            assert_eq!(life.refresh_at.since(issued).as_secs(), renew_after, "{told:?}");
            assert_eq!(life.expires.since(issued).as_secs(), lives, "{told:?}");
        }
    }

    #[test]
    fn refresh_retries_end_with_the_token_or_a_quarter_of_its_life_after_a_late_start() {
        let life = TokenLifetime::new(Moment::default(), Some(400));
        let at = |seconds| Moment::from_start(Duration::from_secs(seconds));
        assert_eq!(life.gives_up(at(300)), at(400));
        assert_eq!(life.gives_up(at(1000)), at(1100));
    }
}
