//! The JSON answer of `/desktop/sso/token` (protocol/auth-and-events.md §2.6).

use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::{AccessToken, ApiErrors, RefreshToken, json_text};

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
    /// A JSON object with `error`, as the identity service writes it (protocol/auth-and-events.md §2.11).
    #[error("refused with {error}")]
    Refused {
        /// The word, for instance `invalid_redirectUri`: at most 64 letters, digits, `_`, `-`, `.`.
        error: String,
    },
    /// Not one JSON object, or one with a field twice: two readers would take different ones (RFC 7493, 2.3).
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
    /// Reads the body of a token answer: the text of the response, or what an engine shows of it, line breaks included.
    ///
    /// Only `token` is required (protocol/auth-and-events.md §2.6, §2.9). A field that is null or blank is absent; names are written as in
    /// the sheet, so `access_token` is none. Refused is what no server means: a field twice, of another type, a token with
    /// anything but printable ASCII (it goes into a header), a name with control characters, a negative life, one of ten
    /// years. A life may be a text (2.6), and a name a number without sign or point, digit for digit.
    ///
    /// # Errors
    /// [`TokenAnswerError`]: what the body is instead.
    pub fn parse(body: &str) -> Result<Self, TokenAnswerError> {
        if body.len() > MAX_TOKEN_ANSWER {
            return Err(TokenAnswerError::TooLarge);
        }
        let body = body.strip_prefix('\u{feff}').unwrap_or(body).trim();
        if body.is_empty() {
            return Err(TokenAnswerError::Empty);
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
            token: AccessToken::new(token.as_str()),
            refresh_token: fields
                .refresh_token
                .secret("refresh_token")?
                .map(|token| RefreshToken::new(token.as_str())),
            expires_in: fields.expires_in.seconds()?,
            user_id: fields.user_id.text("user_id")?,
            realm: fields.realm.text("realm")?,
            user_principal: fields.user_principal.text("user_principal")?,
        })
    }
}

/// The fields as they are written, each of any type: nothing is copied out of the body before it is known what it is.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Fields<'a> {
    #[serde(borrow)]
    token: Field<'a>,
    #[serde(borrow)]
    refresh_token: Field<'a>,
    #[serde(borrow)]
    expires_in: Field<'a>,
    #[serde(borrow)]
    user_id: Field<'a>,
    #[serde(borrow)]
    realm: Field<'a>,
    #[serde(borrow)]
    user_principal: Field<'a>,
    #[serde(borrow)]
    error: Field<'a>,
}

/// A field; `null` is the same as absent.
#[derive(Default, Deserialize)]
#[serde(transparent)]
struct Field<'a>(#[serde(borrow)] Option<&'a RawValue>);

/// What a field holds.
enum Value<'a> {
    Absent,
    Text(Zeroizing<String>),
    /// As it is written.
    Number(&'a str),
    Wrong,
}

impl<'a> Field<'a> {
    /// Blank is the same as absent.
    fn value(&self) -> Value<'a> {
        let Some(written) = self.0.map(RawValue::get) else { return Value::Absent };
        match written.as_bytes().first() {
            Some(b'"') => match json_text(written) {
                Some(text) if text.trim().is_empty() => Value::Absent,
                Some(text) => Value::Text(text),
                None => Value::Wrong,
            },
            Some(b'-' | b'0'..=b'9') => Value::Number(written),
            Some(_) | None => Value::Wrong,
        }
    }

    /// A token: printable, because it goes into a header.
    fn secret(&self, field: &'static str) -> Result<Option<Zeroizing<String>>, TokenAnswerError> {
        match self.value() {
            Value::Absent => Ok(None),
            Value::Text(text) if text.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(Some(text)),
            Value::Text(_) | Value::Number(_) | Value::Wrong => Err(TokenAnswerError::WrongType { field }),
        }
    }

    /// A name: of one line.
    fn text(&self, field: &'static str) -> Result<Option<String>, TokenAnswerError> {
        match self.value() {
            Value::Absent => Ok(None),
            Value::Text(text) if !text.trim().contains(char::is_control) => Ok(Some(text.trim().to_owned())),
            // An agent id is digits, and a server may forget the quotes.
            Value::Number(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                Ok(Some(digits.to_owned()))
            }
            Value::Text(_) | Value::Number(_) | Value::Wrong => Err(TokenAnswerError::WrongType { field }),
        }
    }

    /// Seconds, as number or as text; parts of a second are left out.
    fn seconds(&self) -> Result<Option<u64>, TokenAnswerError> {
        let seconds = match self.value() {
            Value::Absent => return Ok(None),
            Value::Text(text) => text.trim().parse::<f64>().ok(),
            Value::Number(number) => number.parse().ok(),
            Value::Wrong => None,
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
        let Value::Text(text) = self.value() else { return None };
        let harmless = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let text = text.trim();
        (text.len() <= 64 && text.chars().all(harmless)).then(|| text.to_owned())
    }
}

/// Ten years: no token lives longer, and sums of times stay far from any overflow.
const MOST_SECONDS: f64 = 315_360_000.0;
