//! What a sign-in is asked for, and why it fails.

use std::time::Duration;

use finesse_wire::{LoginName, TokenAnswerError};
use url::Url;

use super::RefreshForm;
use crate::{Node, RestError, WindowTrouble};

/// Who wants to sign in, and where.
#[derive(Debug, Clone)]
pub struct SignInRequest {
    /// The node.
    pub node: Node,
    /// The agent's name or id, as typed.
    pub name: LoginName,
    /// Hosts that the window may go to; `None` for every host with https.
    pub allowed_hosts: Option<Vec<String>>,
    /// Which forms of the refresh are used.
    pub refresh: RefreshForm,
    /// Life of the refresh token, counted from the sign-in: no answer tells it (auth sheet 2.6). For warning the agent in time, and
    /// for telling why the session is over; 10 hours.
    pub refresh_token_life: Duration,
    /// What is sent as `cc_username`.
    pub user_hint: UserHint,
    /// How name and password are written before base64.
    pub charset: Charset,
    /// Addresses that the hidden window visits at the end of the session, to end it at the identity service or provider too
    /// (auth sheet 2.5.4).
    pub sign_out_addresses: Vec<Url>,
}

/// What is sent as `cc_username` (auth sheet 9, no. 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UserHint {
    /// What the agent typed.
    #[default]
    AsTyped,
    /// The part before `@`.
    BeforeAt,
}

/// How name and password are written before base64 (auth sheet 2.3, UNCERTAIN; both are the same for ASCII).
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
    pub fn new(node: Node, name: LoginName) -> Self {
        Self {
            node,
            name,
            allowed_hosts: None,
            refresh: RefreshForm::Auto,
            refresh_token_life: Duration::from_secs(10 * 3600),
            user_hint: UserHint::AsTyped,
            charset: Charset::Utf8,
            sign_out_addresses: Vec::new(),
        }
    }

    /// The value of `cc_username`.
    pub(super) fn hint(&self) -> &str {
        let name = self.name.as_str();
        match self.user_hint {
            UserHint::AsTyped => name,
            UserHint::BeforeAt => name.split('@').next().unwrap_or(name),
        }
    }

    /// The same as a cookie's value.
    pub(super) fn cookie(&self) -> String {
        url::form_urlencoded::byte_serialize(self.hint().as_bytes()).collect()
    }
}

/// Why a sign-in failed. Nothing is stored then.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SignInError {
    /// The window gave no page.
    #[error("{0}")]
    Window(#[from] WindowTrouble),
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
    /// Somebody else came back than was asked for (auth sheet 7, no. 5).
    #[error("the token is for another person")]
    WrongPerson,
    /// Finesse does not know the agent.
    #[error("Finesse does not know this agent")]
    UnknownAgent,
    /// Finesse refused the password, which is not sent again.
    #[error("the password was refused")]
    PasswordRefused,
    /// The password has letters that the charset does not have; nothing was sent.
    #[error("the password can not be written in the charset of this server")]
    PasswordUnwritable,
}
