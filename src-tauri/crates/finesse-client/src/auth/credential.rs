//! What proves who the agent is.

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use finesse_wire::{AccessToken, LoginName, RefreshToken};
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use super::sign_in_request::{Charset, SignInError};
use crate::{
    error::{RestError, TransportError},
    ports::Secret,
};

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

    /// `number` tells one password from the next; a hash would help an attacker who guesses.
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
        let mut value = HeaderValue::from_str(&self.value).map_err(|_| TransportError::Broken {
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
