//! Token answers (protocol/auth-and-events.md §2.6), and everything that comes instead of one (protocol/auth-and-events.md §2.11).

use finesse_wire::{MAX_TOKEN_ANSWER, TokenAnswer, TokenAnswerError};

const FETCHED: &str = r#"{"token":"eyJ-INVENTED-1","refresh_token":"eyJ-INVENTED-2","expires_in":3600,
 "user_id":"mnovak","realm":"corp.example.test","user_principal":"mnovak@corp.example.test","more":{"a":[1,null]}}"#;

#[test]
fn a_fetch_is_read() {
    let answer = TokenAnswer::parse(FETCHED).unwrap();
    assert_eq!(answer.token.expose(), "eyJ-INVENTED-1");
    assert_eq!(answer.refresh_token.as_ref().unwrap().expose(), "eyJ-INVENTED-2");
    assert_eq!((answer.expires_in, answer.user_id.as_deref()), (Some(3600), Some("mnovak")));
    assert_eq!(answer.realm.as_deref(), Some("corp.example.test"));
    assert_eq!(answer.user_principal.as_deref(), Some("mnovak@corp.example.test"));
    let printed = format!("{answer:?}");
    assert!(!printed.contains("INVENTED"), "{printed}");
}

#[test]
fn a_refresh_may_keep_the_refresh_token() {
    let answer =
        TokenAnswer::parse("\u{feff} {\"token\":\"t\",\"refresh_token\":null,\"user_id\":40217}\n").unwrap();
    assert_eq!(
        (answer.refresh_token, answer.expires_in, answer.user_id.as_deref()),
        (None, None, Some("40217"))
    );
}

#[test]
fn a_life_is_a_number_or_a_text() {
    let life = |written: &str| {
        TokenAnswer::parse(&format!(r#"{{"token":"t","expires_in":{written}}}"#))
            .map(|answer| answer.expires_in)
    };
    for (written, seconds) in [
        ("300", Some(300)),
        ("\"300\"", Some(300)),
        ("300.0", Some(300)),
        ("0", Some(0)),
        ("null", None),
        ("\" \"", None),
    ] {
        assert_eq!(life(written), Ok(seconds), "{written}");
    }
    for written in ["-1", "\"soon\"", "true", "[]", "{}", "1e300", "\"inf\"", "\"NaN\""] {
        assert_eq!(life(written), Err(TokenAnswerError::WrongType { field: "expires_in" }), "{written}");
    }
}

#[test]
fn everything_else_is_told_apart() {
    let html = "<!DOCTYPE html><html><body>Sign in</body></html>";
    let errors = "<ApiErrors><ApiError><ErrorType>Authorization Failure</ErrorType></ApiError></ApiErrors>";
    let large = format!("{{\"token\":\"{}\"}}", "x".repeat(2_000_000));
    assert_eq!(TokenAnswer::parse(""), Err(TokenAnswerError::Empty));
    assert_eq!(TokenAnswer::parse(" \n\t"), Err(TokenAnswerError::Empty));
    assert_eq!(TokenAnswer::parse(&large), Err(TokenAnswerError::TooLarge));
    assert!(TokenAnswer::parse(&format!("{{\"token\":\"{}\"}}", "x".repeat(MAX_TOKEN_ANSWER - 100))).is_ok());
    assert_eq!(TokenAnswer::parse(html), Err(TokenAnswerError::Html));
    assert!(matches!(
        TokenAnswer::parse(errors),
        Err(TokenAnswerError::ApiErrors(errors)) if errors.first().is_some_and(|e| e.error_type == "Authorization Failure")
    ));
    for text in [
        "Unauthorized",
        "[]",
        "null",
        "\"t\"",
        "{",
        "{\"token\":\"t\"} x",
        "{\"token\":\"t\",\"token\":\"u\"}",
    ] {
        assert_eq!(TokenAnswer::parse(text), Err(TokenAnswerError::NotJson), "{text}");
    }
    for text in [
        "{}",
        "{\"token\":null}",
        "{\"token\":\"\"}",
        "{\"access_token\":\"t\"}",
        "{\"error\":\"a b\"}",
        "{\"error\":7}",
    ] {
        assert_eq!(TokenAnswer::parse(text), Err(TokenAnswerError::NoToken), "{text}");
    }
    let refused = TokenAnswer::parse("{\"error\":\"invalid_redirectUri\",\"error_description\":\"x\"}");
    assert_eq!(refused, Err(TokenAnswerError::Refused { error: "invalid_redirectUri".into() }));
    for (text, field) in [
        ("{\"token\":7}", "token"),
        ("{\"token\":\"a b\"}", "token"),
        ("{\"token\":\"a\\nb\"}", "token"),
        ("{\"token\":\"\u{e4}\"}", "token"),
        ("{\"token\":\"t\",\"refresh_token\":{}}", "refresh_token"),
        ("{\"token\":\"t\",\"user_id\":[1]}", "user_id"),
    ] {
        assert_eq!(TokenAnswer::parse(text), Err(TokenAnswerError::WrongType { field }), "{text}");
    }
}

#[test]
fn no_error_carries_the_body() {
    for body in
        ["SECRET", "<SECRET>", "{\"tok\":\"SECRET\"}", "{\"token\":\"SECRET \"}", "{\"token\":[\"SECRET\"]}"]
    {
        let error = TokenAnswer::parse(body).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{body}");
    }
}
