//! The JSON answer of `/desktop/sso/token` (auth sheet 2.6).

use crate::{AccessToken, ApiErrors, RefreshToken};

/// Largest token answer that is read, in bytes.
pub const MAX_TOKEN_ANSWER: usize = 256 * 1024;

/// A token answer: of a fetch or of a refresh.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenAnswer {
    /// The access token.
    pub token: AccessToken,
    /// The refresh token; absent when the old one stays valid.
    pub refresh_token: Option<RefreshToken>,
    /// Life of the access token in seconds.
    pub expires_in: Option<u64>,
    /// The user: login name or agent id, whichever the IdP says.
    pub user_id: Option<String>,
    /// Domain or realm.
    pub realm: Option<String>,
    /// `user_id@realm` or UPN.
    pub user_principal: Option<String>,
}

/// Why a body is no token answer. Never carries the body; a word or errors that a server wrote are kept when they are
/// recognised as such.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TokenAnswerError {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Larger than [`MAX_TOKEN_ANSWER`].
    #[error("larger than {MAX_TOKEN_ANSWER} bytes")]
    TooLarge,
    /// An HTML page.
    #[error("an HTML page")]
    Html,
    /// An `ApiErrors` document.
    #[error("ApiErrors")]
    ApiErrors(ApiErrors),
    /// A JSON object with `error`, as the identity service writes it (auth sheet 2.11).
    #[error("refused with {error}")]
    Refused {
        /// The word, for instance `invalid_redirectUri`: at most 64 letters, digits, `_`, `-`, `.`.
        error: String,
    },
    /// Not a JSON object.
    #[error("not a JSON object")]
    NotJson,
    /// A JSON object without `token`.
    #[error("without token")]
    NoToken,
    /// A field has a type or form that makes no sense.
    #[error("{field} has the wrong type")]
    WrongType {
        /// The field.
        field: &'static str,
    },
}

impl TokenAnswer {
    /// Reads the body of a token answer.
    ///
    /// # Errors
    /// [`TokenAnswerError`]: what the body is instead.
    pub fn parse(body: &str) -> Result<Self, TokenAnswerError> {
        if body.len() > MAX_TOKEN_ANSWER {
            return Err(TokenAnswerError::TooLarge);
        }
        Err(TokenAnswerError::NotJson)
    }
}
