//! What proves who the agent is, and who that is.

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use finesse_wire::{AccessToken, LoginId, LoginName, RefreshToken, TokenAnswer, User};
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use super::{Charset, SignInError};
use crate::{RestError, Secret, Trouble};

/// What to send as `Authorization`, and which token it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization {
    value: Zeroizing<String>,
    pub(super) fingerprint: String,
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authorization({})", self.fingerprint)
    }
}

impl Authorization {
    pub(super) fn bearer(token: &AccessToken) -> Self {
        Self { value: Zeroizing::new(format!("Bearer {}", token.expose())), fingerprint: token.fingerprint() }
    }

    /// `number` tells one password from the next; a hash would help somebody who guesses.
    pub(super) fn basic(
        name: &LoginName,
        password: &Secret,
        charset: Charset,
        number: u32,
    ) -> Result<Self, SignInError> {
        let unwritable = || SignInError::PasswordUnwritable;
        let password = std::str::from_utf8(password.expose()).map_err(|_| unwritable())?;
        let text = Zeroizing::new(format!("{name}:{password}", name = name.as_str()));
        let pair = Zeroizing::new(match charset {
            Charset::Utf8 => text.as_bytes().to_vec(),
            Charset::Latin1 => text
                .chars()
                .map(|letter| u8::try_from(u32::from(letter)))
                .collect::<Result<Vec<u8>, _>>()
                .map_err(|_| unwritable())?,
        });
        let packed = Zeroizing::new(BASE64_STANDARD.encode(pair.as_slice()));
        let value = Zeroizing::new(format!("Basic {}", packed.as_str()));
        Ok(Self { value, fingerprint: format!("password {number}") })
    }

    /// The value of the header; marked, so that no library prints it.
    pub(crate) fn header(&self) -> Result<HeaderValue, RestError> {
        let mut value = HeaderValue::from_str(&self.value).map_err(|_| Trouble::Broken {
            host: String::new(),
            detail: "the token is no header value".into(),
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// What proves who the agent is.
pub(super) enum Credential {
    Tokens { access: AccessToken, refresh: Option<RefreshToken> },
    Password { authorization: Authorization, password: Secret, number: u32 },
}

impl Credential {
    pub(super) fn authorization(&self) -> Authorization {
        match self {
            Self::Tokens { access, .. } => Authorization::bearer(access),
            Self::Password { authorization, .. } => authorization.clone(),
        }
    }
}

/// Who the agent is, in every spelling that is known.
pub(super) struct Identity {
    pub(super) login_id: LoginId,
    names: Vec<String>,
}

impl Identity {
    pub(super) fn new(user: &User) -> Self {
        let names = [Some(user.login_id.as_str()), user.login_name.as_ref().map(LoginName::as_str)];
        Self {
            login_id: user.login_id.clone(),
            names: names.into_iter().flatten().map(str::to_lowercase).collect(),
        }
    }

    /// Whether a token answer is for this agent. `user_id` is the login name or the agent id, with or without a realm (auth
    /// sheet 2.4). An answer that does not say is for nobody else.
    pub(super) fn is_meant(&self, answer: &TokenAnswer) -> bool {
        let Some(said) = answer.user_id.as_deref().map(str::to_lowercase) else { return true };
        let bare = |name: &str| name.split('@').next().unwrap_or_default().to_owned();
        self.names.iter().any(|name| *name == said || bare(name) == said || *name == bare(&said))
    }
}
