use std::collections::BTreeSet;

use super::*;
use crate::corpus::corpus;

#[test]
fn every_pattern_is_a_pattern() {
    assert_eq!(SECRET_PATTERNS.len(), SECRETS.len());
    assert_eq!(PERSONAL_PATTERNS.len(), PERSONAL.len());
    assert_eq!((SENTENCES.len(), FURTHER.len()), (1, 3));
}

#[test]
fn nothing_of_the_corpus_survives() {
    let corpus = corpus();
    let lines: BTreeSet<_> = corpus.iter().map(|nasty| &nasty.line).collect();
    assert_eq!(lines.len(), corpus.len());
    assert!(lines.len() >= 600, "{}", lines.len());
    let survived: Vec<_> = corpus
        .iter()
        .filter(|nasty| nasty.never.iter().any(|never| survives(never, &redact(&nasty.line))))
        .map(|nasty| format!("{} → {}", nasty.line, redact(&nasty.line)))
        .collect();
    assert!(survived.is_empty(), "{} of {}:\n{}", survived.len(), corpus.len(), survived.join("\n"));
}

/// Whether a value, or a part of it that tells something, is in a text.
fn survives(value: &str, text: &str) -> bool {
    let letters: Vec<char> = value.chars().collect();
    letters.windows(letters.len().min(8)).any(|part| text.contains(&part.iter().collect::<String>()))
}

#[test]
fn secrets_go_and_what_is_no_secret_stays_for_the_one_who_looks() {
    for (line, expected) in [
        ("Authorization: Bearer abc.def", "Authorization: [redacted]"),
        (
            "headers: {\"authorization\": \"Basic bW5vdmFrOnByYWN0aWNl\"}",
            "headers: {\"authorization\": \"[redacted]\"}",
        ),
        ("sent Bearer QUJDREVGR0g= to the node", "sent Bearer [redacted] to the node"),
        (
            "GET /desktop/sso/token?cc_username=40217&refresh-token=abc123&x=1",
            "GET /desktop/sso/token?cc_username=40217&refresh-token=[redacted]&x=1",
        ),
        ("GET /desktop/sso/authcode?code=s3cret", "GET /desktop/sso/authcode?code=[redacted]"),
        (
            "{\"token\":\"abc\",\"refresh_token\":\"def\",\"expires_in\":300}",
            "{\"token\":\"[redacted]\",\"refresh_token\":\"[redacted]\",\"expires_in\":300}",
        ),
        ("body token=abc&return_user=yes", "body token=[redacted]&return_user=yes"),
        ("UserName=mnovak&Password=practice", "UserName=mnovak&Password=[redacted]"),
        ("saw SIM-ACCESS-12ab_-cd, SIM-REFRESH-99", "saw [redacted], [redacted]"),
        ("a eyJjdHkiOiJKV1QifQ.eyJpc3MiOiJ4In0.c2ln b", "a [redacted] b"),
        ("<auth>QUJD</auth>", "<auth>[redacted]</auth>"),
        ("set-cookie: MSISAuth=AAEAA; Secure", "set-cookie: [redacted]"),
        ("Cookie: a=1; MSISAuth=SECRET", "Cookie: [redacted]"),
        ("by http://user:s3cret@proxy:8080", "by http://[redacted]@proxy:8080"),
        (
            r#"body "{\"refresh_token\":\"def\",\"expires_in\":300}""#,
            r#"body "{\"refresh_token\":\"[redacted]\",\"expires_in\":300}""#,
        ),
        (
            "ssoToken=abc&cc_token=def&client_secret=ghi",
            "ssoToken=[redacted]&cc_token=[redacted]&client_secret=[redacted]",
        ),
    ] {
        assert_eq!(redact_secrets(line), expected);
    }
}

#[test]
fn ordinary_lines_are_not_touched() {
    for line in [
        "link: Connecting -> Online (attempt 1)",
        "the token is renewed at 75 % of its life",
        "the refresh token was not removed from the keychain",
        "sign-in window: https://idp.example.test",
        "refused with code: 401 (reason code=5)",
        "GET /finesse/api/User/40217: 200 in 12 ms",
        "connection refused on port 8445 at 192.0.2.17",
        "agent: changes from=READY to=NOT_READY why=the agent asked for it",
        "event stream: changes from=Connecting { attempt: 1 } to=Waiting { attempt: 1, why: Unreachable }",
        "a command failed trace=3f2a9c101234 code=StateRefused",
        "until 2031-02-03T07:15:09Z by 3f2a9c10-1234-4567-8901-123456789012",
        "from 2031-02-03 to 2031-02-04T07:15, at 2031-02-03 07:15:09.120+01:00 and 2031-02-03T07:15:09.123456Z",
        "Aplomb 1.12.0 with WebKitGTK 2.46.5 on Linux 6.8.0-45",
        "connected to fin-b.example.test:8445 over TLS 1.3 within 1250 ms",
        "retry in 12.5 s, 3 of 10, 75 % done",
        "ports 8445, 7443, 5223",
        "GET /finesse/api/User/40217/Dialogs?x=[redacted]: 200 in 12 ms",
        "the password has expired",
        "wrong user name or password",
        "Password required. Sign in again.",
        "the password was refused",
        "the password could not be read from the keychain",
        "password authentication is off",
        "the PIN could not be read",
        "agent Not Ready",
        "Date: Mon, 03 Feb 2031 07:15:09 GMT",
        "listens at 0.0.0.0:8445 and fe80::1ff:fe23:4567:890a",
        "the token request was refused: invalid_grant",
        "User Not Found",
        "the user agent is not known",
        "Réponse reçue après 12 s – l’agent n’est pas prêt…",
        "GET /finesse/api/SystemInfo%20 &amp; more",
        "パスワードが無効です",
        "link: a -> b > c",
        "expected Option<String> at line 3",
        "mac 00:1b:44:11:3a:b7 on eth0",
    ] {
        assert!(matches!(redact(line), Cow::Borrowed(same) if same == line), "{line} → {}", redact(line));
    }
}
