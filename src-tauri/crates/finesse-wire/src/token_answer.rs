//! The JSON answer of `/desktop/sso/token` (auth sheet 2.6).

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use zeroize::Zeroizing;

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
        let body = body.trim_start_matches('\u{feff}').trim();
        if body.is_empty() {
            return Err(TokenAnswerError::Empty);
        }
        if body.len() > MAX_TOKEN_ANSWER {
            return Err(TokenAnswerError::TooLarge);
        }
        if body.starts_with('<') {
            let errors = ApiErrors::parse(body.as_bytes());
            return Err(errors.map_or(TokenAnswerError::Html, TokenAnswerError::ApiErrors));
        }
        // A list would be taken for the fields in their order.
        if !body.starts_with('{') {
            return Err(TokenAnswerError::NotJson);
        }
        let fields: Fields = serde_json::from_str(body).map_err(|_| TokenAnswerError::NotJson)?;
        let Some(token) = fields.token.secret("token")? else {
            return Err(fields
                .error
                .word()
                .map_or(TokenAnswerError::NoToken, |error| TokenAnswerError::Refused { error }));
        };
        Ok(Self {
            token: AccessToken::new(token),
            refresh_token: fields.refresh_token.secret("refresh_token")?.map(RefreshToken::new),
            expires_in: fields.expires_in.seconds()?,
            user_id: fields.user_id.text("user_id")?,
            realm: fields.realm.text("realm")?,
            user_principal: fields.user_principal.text("user_principal")?,
        })
    }
}

/// The fields as they are written, each of any type. Every text is wiped when it is dropped.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Fields {
    token: Field,
    refresh_token: Field,
    expires_in: Field,
    user_id: Field,
    realm: Field,
    user_principal: Field,
    error: Field,
}

#[derive(Default)]
enum Field {
    #[default]
    Absent,
    Text(Zeroizing<String>),
    Number(f64),
    Wrong,
}

impl Field {
    /// A token: printable, because it goes into a header; absent when blank.
    fn secret(&self, field: &'static str) -> Result<Option<&str>, TokenAnswerError> {
        match self {
            Self::Absent => Ok(None),
            Self::Text(text) if text.trim().is_empty() => Ok(None),
            Self::Text(text) if text.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(Some(text)),
            Self::Text(_) | Self::Number(_) | Self::Wrong => Err(TokenAnswerError::WrongType { field }),
        }
    }

    fn text(&self, field: &'static str) -> Result<Option<String>, TokenAnswerError> {
        match self {
            Self::Absent => Ok(None),
            Self::Text(text) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
            // An agent id is digits, and a server may forget the quotes.
            Self::Number(number) if number.fract() == 0.0 => Ok(Some(format!("{number:.0}"))),
            Self::Number(_) | Self::Wrong => Err(TokenAnswerError::WrongType { field }),
        }
    }

    /// Seconds, as number or as text.
    fn seconds(&self) -> Result<Option<u64>, TokenAnswerError> {
        let seconds = match self {
            Self::Absent => return Ok(None),
            Self::Text(text) if text.trim().is_empty() => return Ok(None),
            Self::Text(text) => text.trim().parse().ok(),
            Self::Number(number) => Some(*number),
            Self::Wrong => None,
        };
        match seconds.filter(|seconds| seconds.is_finite() && (0.0..MOST_SECONDS).contains(seconds)) {
            // Whole seconds within the bound: nothing is lost but the fraction.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just above")]
            Some(seconds) => Ok(Some(seconds as u64)),
            None => Err(TokenAnswerError::WrongType { field: "expires_in" }),
        }
    }

    /// A word that may be shown and logged.
    fn word(&self) -> Option<String> {
        let Self::Text(text) = self else { return None };
        let harmless = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let text = text.trim();
        ((1..=64).contains(&text.len()) && text.chars().all(harmless)).then(|| text.to_owned())
    }
}

/// Ten years: no token lives longer, and sums of times stay far from any overflow.
const MOST_SECONDS: f64 = 315_360_000.0;

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyType)
    }
}

struct AnyType;

impl<'de> Visitor<'de> for AnyType {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Field, E> {
        Ok(Field::Text(Zeroizing::new(text.to_owned())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Field, E> {
        Ok(Field::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Field, E> {
        Ok(Field::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Field, E> {
        Ok(Field::Number(number))
    }

    fn visit_unit<E>(self) -> Result<Field, E> {
        Ok(Field::Absent)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Field, E> {
        Ok(Field::Wrong)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Field, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Field::Wrong)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Field, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Field::Wrong)
    }
}
