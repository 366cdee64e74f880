use super::*;

#[test]
fn every_pattern_is_a_pattern() {
    assert_eq!(PATTERNS.len(), SECRETS.len());
}

#[test]
fn secrets_go_and_the_rest_stays() {
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
        (
            "<auth>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA</auth>",
            "<auth>[redacted]</auth>",
        ),
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
        assert_eq!(redact(line), expected);
    }
}

#[test]
fn ordinary_lines_are_not_touched() {
    for line in [
        "link: Connecting -> Online (attempt 1)",
        "the token is renewed at 75 % of its life",
        "sign-in window: https://idp.example.test",
        "refused with code: 401 (reason code=5)",
        "GET /finesse/api/User/40217 200 in 12 ms",
    ] {
        assert!(matches!(redact(line), Cow::Borrowed(same) if same == line), "{line}");
    }
}
