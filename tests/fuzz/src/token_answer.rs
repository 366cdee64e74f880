use finesse_wire::{TokenAnswer, TokenAnswerError, json_text};
use serde_json::{Map, Value, json};

/// A token response: the text of an HTTP response, or of a page.
///
/// An accepted token equals what another JSON parser finds, is valid in a header, survives a round trip, and is not printed. `json_text`
/// equals what that parser finds, too.
pub fn token_answer(data: &[u8]) {
    let Ok(body) = std::str::from_utf8(data) else { return };

    if body.starts_with('"') && body.ends_with('"') {
        let other: Option<String> = serde_json::from_str(body).ok();
        assert_eq!(json_text(body).as_deref(), other.as_ref(), "a JSON string");
    }

    match TokenAnswer::parse(body) {
        Ok(answer) => taken(body, answer),
        Err(TokenAnswerError::Refused { error }) => {
            assert!((1..=64).contains(&error.len()) && error.bytes().all(|byte| byte.is_ascii_graphic()));
        }
        Err(TokenAnswerError::ApiErrors(_)) => assert!(body.contains('<')),
        Err(
            TokenAnswerError::Empty
            | TokenAnswerError::TooLarge
            | TokenAnswerError::Html
            | TokenAnswerError::NotJson
            | TokenAnswerError::NoToken
            | TokenAnswerError::WrongType { .. },
        ) => {}
    }
}

fn taken(body: &str, answer: TokenAnswer) {
    let token = answer.token.expose();
    let refresh_token = answer.refresh_token.as_ref().map(|token| token.expose());
    for token in [Some(token), refresh_token].into_iter().flatten() {
        assert!(!token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()), "a token");
    }
    let names = [&answer.user_id, &answer.realm, &answer.user_principal];
    for name in names.into_iter().flatten() {
        assert!(!name.is_empty() && name.trim() == name && !name.contains(char::is_control), "a name");
    }
    assert!(answer.expires_in.is_none_or(|seconds| seconds < 315_360_000), "a life");

    // The other parser is stricter about depth and numbers.
    let json = body.trim_start_matches('\u{feff}').trim();
    if let Ok(fields) = serde_json::from_str::<Map<String, Value>>(json) {
        let text =
            |name: &str| fields.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        assert_eq!(Some(token), text("token"), "the token");
        assert_eq!(refresh_token, text("refresh_token"), "the refresh token");
        let number = fields.get("user_id").filter(|id| id.is_u64()).map(Value::to_string);
        if let Some(id) = text("user_id").map(|id| id.trim().to_owned()).or(number) {
            assert_eq!(answer.user_id.as_ref(), Some(&id), "the user");
        }
    }

    let again = json!({
        "token": token,
        "refresh_token": refresh_token,
        "expires_in": answer.expires_in,
        "user_id": answer.user_id,
        "realm": answer.realm,
        "user_principal": answer.user_principal,
    });
    assert_eq!(TokenAnswer::parse(&again.to_string()).as_ref(), Ok(&answer), "the round trip");

    let secrets: Vec<String> =
        [Some(token), refresh_token].into_iter().flatten().map(str::to_owned).collect();
    let mut nameless = answer;
    (nameless.user_id, nameless.realm, nameless.user_principal) = (None, None, None);
    let printed = format!("{nameless:?} {} {:?}", nameless.token, nameless.refresh_token);
    // A shorter one may be part of `AccessToken(redacted)`.
    for secret in secrets.iter().filter(|secret| secret.len() > 32) {
        assert!(!printed.contains(secret.as_str()), "a token is printed");
    }
}
