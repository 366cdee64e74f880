//! What a sign-in is asked for, and why it fails.

use std::time::Duration;

use finesse_wire::{LoginName, TokenAnswerError};
use url::Url;

use super::refresh_method::RefreshForm;
use crate::{error::RestError, node::Node, ports::WindowError};

/// Who wants to sign in, and where.
#[derive(Debug, Clone)]
pub struct SignInRequest {
    /// The node.
    pub node: Node,
    /// The agent's name or id, as typed; `None` where the form does not ask for one. With single sign-on it is a hint, with a password it is what is
    /// sent.
    pub name: Option<LoginName>,
    /// Hosts that the window may go to; `None` for every host with https.
    pub allowed_hosts: Option<Vec<String>>,
    /// Which forms of the refresh are used, and so whether a refresh token may stand in an address.
    pub refresh: RefreshForm,
    /// TokenLifetime of the refresh token, counted from the sign-in: no answer tells it (protocol/auth-and-events.md §2.6). For warning the agent in
    /// time, and for telling why the session is over; 10 hours.
    pub refresh_token_life: Duration,
    /// What is sent as `cc_username`.
    pub user_hint: UserHint,
    /// How name and password are written before base64.
    pub charset: Charset,
    /// Addresses that the hidden window visits at the end of the session, to end it at the identity service or provider too
    /// (protocol/auth-and-events.md §2.5.4).
    pub sign_out_addresses: Vec<Url>,
}

/// What is sent as `cc_username` (protocol/auth-and-events.md §9 no. 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UserHint {
    /// What the agent typed.
    #[default]
    AsTyped,
    /// The part before `@`.
    BeforeAt,
}

/// How name and password are written before base64 (protocol/auth-and-events.md §2.3, UNCERTAIN; both are the same for ASCII).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Charset {
    /// UTF-8.
    #[default]
    Utf8,
    /// ISO 8859-1, as Cisco's own sample writes it.
    Latin1,
}

impl SignInRequest {
    /// A request with the usual settings.
    #[must_use]
    pub fn new(node: Node, name: impl Into<Option<LoginName>>) -> Self {
        Self {
            node,
            name: name.into(),
            allowed_hosts: None,
            refresh: RefreshForm::Auto,
            refresh_token_life: Duration::from_secs(10 * 3600),
            user_hint: UserHint::AsTyped,
            charset: Charset::Utf8,
            sign_out_addresses: Vec::new(),
        }
    }

    /// The value of `cc_username`; `None` without a name.
    pub(super) fn hint(&self) -> Option<&str> {
        let name = self.name.as_ref()?.as_str();
        Some(match self.user_hint {
            UserHint::AsTyped => name,
            UserHint::BeforeAt => name.split('@').next().unwrap_or(name),
        })
    }

    /// The same as a cookie's value.
    pub(super) fn cookie(&self) -> Option<String> {
        self.hint().map(|hint| url::form_urlencoded::byte_serialize(hint.as_bytes()).collect())
    }
}

/// Why a sign-in failed. Nothing is stored then.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SignInError {
    /// The window gave no page.
    #[error("{0}")]
    Window(#[from] WindowError),
    /// The agent could not be looked up.
    #[error("{0}")]
    Rest(#[from] RestError),
    /// The token was refused.
    #[error("the token was refused")]
    TokenRefused {
        /// HTTP status, when it is known.
        status: Option<u16>,
    },
    /// The server failed to make a token.
    #[error("the server failed to make a token")]
    TokenFailed {
        /// HTTP status, when it is known.
        status: Option<u16>,
    },
    /// What stands at the token address is no token answer.
    #[error("the token answer is {0}")]
    TokenUnreadable(TokenAnswerError),
    /// Another person signed in than was asked for (protocol/auth-and-events.md §7 no. 5).
    #[error("the token is for another person")]
    WrongPerson {
        /// Who was asked for: what was typed, or the agent of the session.
        expected: String,
        /// Who signed in; `None` when the token answer does not say.
        signed_in: Option<String>,
    },
    /// The token was refused to a request without a name, or there is no name for a password.
    #[error("the server requires a user name")]
    NameNeeded,
    /// Finesse does not know the agent.
    #[error("Finesse does not know this agent")]
    UnknownAgent,
    /// Finesse refused the password, which is not sent again.
    #[error("the password was refused")]
    PasswordRefused,
    /// The password has letters that the charset does not have; nothing was sent.
    #[error("the password has characters that the charset of this server does not have")]
    PasswordUnwritable,
}

impl SignInError {
    /// Whether the profile of the sign-in window is to be destroyed before the next try: what it holds may lead to the same failure again.
    /// It stays when the agent closed the window, when there was none, and when what failed came after the page.
    pub(super) fn spoils_profile(&self) -> bool {
        match self {
            Self::Window(
                WindowError::Closed | WindowError::NoSandbox { .. } | WindowError::Unavailable { .. },
            )
            | Self::Rest(_)
            | Self::PasswordRefused
            | Self::PasswordUnwritable => false,
            Self::Window(
                WindowError::TimedOut
                | WindowError::NoAnswer { .. }
                | WindowError::NeedsPerson { .. }
                | WindowError::WrongHost { .. }
                | WindowError::ClientCertificateRequired { .. }
                | WindowError::ClosedByPage
                | WindowError::PageEnded
                | WindowError::Certificate(_)
                | WindowError::Refused { .. }
                | WindowError::LoadFailed { .. },
            )
            | Self::TokenRefused { .. }
            | Self::TokenFailed { .. }
            | Self::TokenUnreadable(_)
            | Self::WrongPerson { .. }
            | Self::NameNeeded
            | Self::UnknownAgent => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_failure_destroys_the_window_profile_and_a_closed_window_keeps_it() {
        let text = || "x".to_owned();
        for (why, spoils) in [
            (SignInError::Window(WindowError::Closed), false),
            (SignInError::Window(WindowError::NoSandbox { detail: text() }), false),
            (SignInError::Window(WindowError::Unavailable { detail: text() }), false),
            (SignInError::Window(WindowError::TimedOut), true),
            (SignInError::Window(WindowError::NoAnswer { host: text() }), true),
            (SignInError::Window(WindowError::NeedsPerson { host: text() }), true),
            (SignInError::Window(WindowError::WrongHost { host: text(), expected: text() }), true),
            (SignInError::Window(WindowError::ClientCertificateRequired { host: text() }), true),
            (SignInError::Window(WindowError::ClosedByPage), true),
            (SignInError::Window(WindowError::PageEnded), true),
            (SignInError::Window(WindowError::Refused { host: text() }), true),
            (SignInError::Window(WindowError::LoadFailed { host: text(), detail: text() }), true),
            (SignInError::TokenRefused { status: None }, true),
            (SignInError::TokenFailed { status: None }, true),
            (SignInError::TokenUnreadable(TokenAnswerError::Html), true),
            (SignInError::WrongPerson { expected: text(), signed_in: None }, true),
            (SignInError::UnknownAgent, true),
            (SignInError::NameNeeded, true),
            (SignInError::Rest(RestError::OutOfService), false),
            (SignInError::PasswordRefused, false),
            (SignInError::PasswordUnwritable, false),
        ] {
            assert_eq!(why.spoils_profile(), spoils, "{why:?}");
        }
    }
}
