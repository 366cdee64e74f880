//! Every field of a token answer in every shape, and bodies that are something else.

use finesse_wire::{MAX_TOKEN_ANSWER, TokenAnswer, TokenAnswerError};

/// What becomes of a field that is written in some way.
#[derive(Clone, Copy)]
enum Is<'a> {
    /// Taken, as this.
    Taken(&'a str),
    /// As if it were not there.
    Absent,
    /// Refused, and named.
    Wrong,
    /// The whole answer is refused.
    NoAnswer,
}
use Is::{Absent, NoAnswer, Taken, Wrong};

const SECRETS: [&str; 2] = ["token", "refresh_token"];
const NAMES: [&str; 3] = ["user_id", "realm", "user_principal"];
const LIFE: [&str; 1] = ["expires_in"];

/// An answer in which this field is written so; `None` leaves it out.
fn answer(field: &str, written: Option<&str>) -> String {
    let token = Some((String::from("token"), "\"t\"")).filter(|_| field != "token");
    let fields = token.into_iter().chain(written.map(|written| (field.to_owned(), written)));
    let members: Vec<String> = fields.map(|(name, written)| format!("\"{name}\":{written}")).collect();
    format!("{{{}}}", members.join(","))
}

fn value_of(answer: &TokenAnswer, field: &str) -> Option<String> {
    match field {
        "token" => Some(answer.token.expose().to_owned()),
        "refresh_token" => answer.refresh_token.as_ref().map(|token| token.expose().to_owned()),
        "expires_in" => answer.expires_in.map(|seconds| seconds.to_string()),
        "user_id" => answer.user_id.clone(),
        "realm" => answer.realm.clone(),
        _principal => answer.user_principal.clone(),
    }
}

fn check(field: &'static str, written: Option<&str>, expected: Is<'_>) {
    let body = answer(field, written);
    let found = TokenAnswer::parse(&body).map(|answer| value_of(&answer, field));
    let wanted = match expected {
        Taken(value) => Ok(Some(value.to_owned())),
        Absent if field == "token" => Err(TokenAnswerError::NoToken),
        Absent => Ok(None),
        Wrong => Err(TokenAnswerError::WrongType { field }),
        NoAnswer => Err(TokenAnswerError::NotJson),
    };
    let shown: String = body.chars().take(200).collect();
    assert_eq!(found, wanted, "{shown}");
}

#[test]
fn only_the_token_field_is_required() {
    for field in [&SECRETS[..], &NAMES, &LIFE].concat() {
        check(field, None, Absent);
    }
}

#[test]
fn every_field_in_every_shape() {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let deep_objects = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
    let digits = "9".repeat(400);
    let long = "x".repeat(100_000);
    let long_text = format!("\"{long}\"");
    // As it is written: what becomes of a token, of a name and of a life.
    let table: &[(&str, [Is<'_>; 3])] = &[
        ("null", [Absent; 3]),
        ("\"\"", [Absent; 3]),
        ("\" \\t\"", [Absent; 3]),
        ("true", [Wrong; 3]),
        ("false", [Wrong; 3]),
        ("[]", [Wrong; 3]),
        ("[\"a\"]", [Wrong; 3]),
        ("{}", [Wrong; 3]),
        ("{\"token\":\"a\"}", [Wrong; 3]),
        (&deep, [Wrong; 3]),
        (&deep_objects, [Wrong; 3]),
        // Numbers.
        ("0", [Wrong, Taken("0"), Taken("0")]),
        ("300", [Wrong, Taken("300"), Taken("300")]),
        ("300.9", [Wrong, Wrong, Taken("300")]),
        ("3e2", [Wrong, Wrong, Taken("300")]),
        ("-0", [Wrong, Wrong, Taken("0")]),
        ("-1", [Wrong; 3]),
        ("-1e400", [Wrong; 3]),
        ("1e400", [Wrong; 3]),
        ("315359999", [Wrong, Taken("315359999"), Taken("315359999")]),
        ("315360000", [Wrong, Taken("315360000"), Wrong]),
        ("9007199254740993", [Wrong, Taken("9007199254740993"), Wrong]),
        (&digits, [Wrong, Taken(&digits), Wrong]),
        ("0300", [NoAnswer; 3]),
        ("+300", [NoAnswer; 3]),
        ("0x12", [NoAnswer; 3]),
        ("NaN", [NoAnswer; 3]),
        ("Infinity", [NoAnswer; 3]),
        // Texts.
        ("\"300\"", [Taken("300"), Taken("300"), Taken("300")]),
        ("\" 300 \"", [Wrong, Taken("300"), Taken("300")]),
        ("\"-300\"", [Taken("-300"), Taken("-300"), Wrong]),
        ("\"1e400\"", [Taken("1e400"), Taken("1e400"), Wrong]),
        ("\"inf\"", [Taken("inf"), Taken("inf"), Wrong]),
        ("\"NaN\"", [Taken("NaN"), Taken("NaN"), Wrong]),
        ("\"a\\/b+c==\"", [Taken("a/b+c=="), Taken("a/b+c=="), Wrong]),
        ("\"\\u0061\"", [Taken("a"), Taken("a"), Wrong]),
        ("\"a b\"", [Wrong, Taken("a b"), Wrong]),
        ("\"a\\u0000b\"", [Wrong; 3]),
        ("\"a\\r\\nX-Header: b\"", [Wrong; 3]),
        ("\"a\\u007fb\"", [Wrong; 3]),
        ("\"a\\u0085b\"", [Wrong; 3]),
        ("\"Jos\u{e9} \u{1f600}\"", [Wrong, Taken("Jos\u{e9} \u{1f600}"), Wrong]),
        ("\"\\u00e9\"", [Wrong, Taken("\u{e9}"), Wrong]),
        ("\"a\u{fffd}\"", [Wrong, Taken("a\u{fffd}"), Wrong]),
        ("\"\\ud800\"", [Wrong; 3]),
        (&long_text, [Taken(&long), Taken(&long), Wrong]),
        ("\"a\nb\"", [NoAnswer; 3]),
        ("\"a\0b\"", [NoAnswer; 3]),
        ("\"a", [NoAnswer; 3]),
        ("'a'", [NoAnswer; 3]),
        ("a", [NoAnswer; 3]),
        ("undefined", [NoAnswer; 3]),
        ("", [NoAnswer; 3]),
    ];
    for (written, [secret, name, life]) in table {
        for field in SECRETS {
            check(field, Some(written), *secret);
        }
        for field in NAMES {
            check(field, Some(written), *name);
        }
        for field in LIFE {
            check(field, Some(written), *life);
        }
    }
}

#[test]
fn a_field_twice_is_refused_whatever_it_says() {
    for field in [&SECRETS[..], &NAMES, &LIFE].concat() {
        for second in ["\"7\"", "\"8\"", "null", "[]"] {
            check(field, Some(&format!("\"7\",\"{field}\":{second}")), NoAnswer);
            check(field, Some(&format!("{second},\"{field}\":\"7\"")), NoAnswer);
        }
        check(
            field,
            Some(&format!("\"7\",\"\\u{:04x}{}\":\"8\"", u32::from(field.as_bytes()[0]), &field[1..])),
            NoAnswer,
        );
    }
    check("token", Some("\"a\",\"more\":1,\"more\":2"), Taken("a"));
}

#[test]
fn names_are_written_as_documented() {
    for name in ["Token", "TOKEN", "access_token", "accessToken", "token ", "ssoTokenObject"] {
        let body = format!("{{\"{name}\":\"a\"}}");
        assert_eq!(TokenAnswer::parse(&body), Err(TokenAnswerError::NoToken), "{body}");
    }
    let other =
        "{\"token\":\"a\",\"refresh-token\":\"b\",\"refreshToken\":\"b\",\"expiresIn\":5,\"userId\":\"c\"}";
    let answer = TokenAnswer::parse(other).unwrap();
    assert_eq!((answer.refresh_token, answer.expires_in, answer.user_id), (None, None, None));
}

/// What `innerText` gives: engines put the JSON into `<pre>`, as it came or indented (protocol/auth-and-events.md §2.9).
#[test]
fn what_engines_show_of_json_is_read() {
    let indented = "{\n  \"token\": \"a\",\n  \"refresh_token\": \"b\",\n  \"expires_in\": 300,\n  \"user_id\": \"c\"\n}";
    for shown in [
        indented.to_owned(),
        indented.replace('\n', "\r\n"),
        indented.replace("  ", "\t"),
        format!("\n\n{indented}\n"),
        format!("\u{feff}{indented}"),
        format!("\u{a0}{indented}\u{a0}"),
    ] {
        let answer = TokenAnswer::parse(&shown).unwrap();
        assert_eq!(answer.token.expose(), "a", "{shown}");
        assert_eq!((answer.expires_in, answer.user_id.as_deref()), (Some(300), Some("c")), "{shown}");
    }
}

#[test]
fn a_body_that_is_something_else_is_refused() {
    let json = "{\"token\":\"a\"}";
    let utf_16: String = json.bytes().flat_map(|byte| [char::from(byte), '\0']).collect();
    for body in [
        format!("{json}{json}"),
        format!("{json},"),
        format!("{json};"),
        format!("{json}\0"),
        format!("[{json}]"),
        format!("\"{}\"", json.replace('"', "\\\"")),
        format!(")]}}',\n{json}"),
        format!("callback({json})"),
        format!("HTTP/1.1 200 OK\r\n\r\n{json}"),
        format!("\u{feff}\u{feff}{json}"),
        format!("\u{fffd}\u{fffd}{utf_16}"),
        utf_16,
        json.replace('"', "\u{201c}"),
        json.replace("}", ",}"),
        json.replace("{", "{/**/"),
        // A viewer that draws a tree, with the words of its buttons.
        "JSON\nRaw Data\nHeaders\nSave\nCopy\nCollapse All\nExpand All\ntoken:\t\"a\"\nexpires_in:\t300"
            .to_owned(),
        "{\ntoken: \"a\",\nexpires_in: 300\n}".to_owned(),
        "token=a&expires_in=300".to_owned(),
    ] {
        assert_eq!(TokenAnswer::parse(&body), Err(TokenAnswerError::NotJson), "{body}");
    }
    for body in [
        format!("<html><body><pre style=\"word-wrap: break-word;\">{json}</pre></body></html>"),
        format!("<pre>{json}</pre>"),
        format!("<{json}"),
    ] {
        assert_eq!(TokenAnswer::parse(&body), Err(TokenAnswerError::Html), "{body}");
    }
}

#[test]
fn ten_megabytes_are_not_read() {
    let size = 10 * 1024 * 1024;
    for body in [
        format!("{{\"token\":\"{}\"}}", "x".repeat(size)),
        format!("{{\"token\":\"a\",\"more\":\"{}\"}}", "x".repeat(size)),
        format!("{{\"token\":\"a\"}}{}", " ".repeat(size)),
        format!("{}{{\"token\":\"a\"}}", " ".repeat(size)),
        "[".repeat(size),
        "<a>".repeat(size / 3),
        " ".repeat(size),
        "\u{1f600}".repeat(size / 4),
    ] {
        assert_eq!(TokenAnswer::parse(&body), Err(TokenAnswerError::TooLarge));
    }
    let most = format!("{{\"token\":\"{}\"}}", "x".repeat(MAX_TOKEN_ANSWER - "{\"token\":\"\"}".len()));
    assert!(TokenAnswer::parse(&most).is_ok());
    assert_eq!(TokenAnswer::parse(&format!("{most} ")), Err(TokenAnswerError::TooLarge));
}

#[test]
fn depth_costs_nothing() {
    let depth = 100_000;
    let deep = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(TokenAnswer::parse(&answer("more", Some(&deep))).is_ok());
    check("realm", Some(&deep), Wrong);
    assert_eq!(TokenAnswer::parse(&"{\"token\":".repeat(depth / 4)), Err(TokenAnswerError::NotJson));
}
