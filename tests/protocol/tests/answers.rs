//! Whatever comes in the place of a token, the desk says one clear thing, keeps nothing, and is ready for the next try. What a real
//! engine makes of such pages is tested with a real one (`../../e2e`).

use std::sync::Arc;

use desk_contract::{CommandError, ErrorCode, Link, Session, SignInStep, Site};
use finesse_sim::{AuthKind, Centre, Fault, FaultEffect, FaultPlace, Options, RawAnswer, TokenState};
use protocol::{Computer, Fixture, TestResult};

/// Signs in while this strikes; gives the error. Afterwards nothing is left, and the next sign-in works.
async fn instead(at: FaultPlace, effect: FaultEffect, site: Site) -> TestResult<CommandError> {
    let mut fixture = Fixture::on(Options::default(), Computer::of(site)).await?;
    spoiled(&mut fixture, at, effect).await
}

async fn spoiled(fixture: &mut Fixture, at: FaultPlace, effect: FaultEffect) -> TestResult<CommandError> {
    fixture.control.fault(Fault::always(at, effect))?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert!(!error.detail.is_empty() && !error.trace_id.is_empty());
    for secret in ["SIM-", "FORGED", &fixture.agent.password] {
        assert!(!error.detail.contains(secret), "{}", error.detail);
    }
    let form = |desk: &desk_contract::Desk| desk.session == Session::SignedOut { failed: None };
    let desk = fixture.view.until("the form", form).await?;
    assert_eq!((desk.link, desk.agent, desk.notices.len()), (Link::Idle, None, 0), "one error, once");
    assert_eq!((fixture.keychain.len(), fixture.keychain.saves()), (0, 0), "nothing was ever kept");
    assert!(fixture.browser.visits().forgotten >= 1, "the window's profile is destroyed");
    assert_eq!(fixture.links(), 0);
    // The tokens that the centre made meanwhile, if it did, were not used.
    let used =
        fixture.count(|request| request.auth == AuthKind::Bearer && request.token_state == TokenState::Valid);
    assert_eq!(used, 0);

    fixture.control.clear_faults();
    let shown = fixture.browser.visits().shown.len();
    fixture.sign_in().await?;
    assert_eq!(fixture.browser.visits().shown.len(), shown + 1, "the page of the next try");
    fixture.works().await?;
    Ok(error)
}

fn json(text: impl Into<String>) -> FaultEffect {
    FaultEffect::Json { json: text.into() }
}

fn raw(content_type: &str, body: impl Into<String>) -> RawAnswer {
    let headers = [("content-type".to_owned(), content_type.to_owned())].into();
    RawAnswer { headers, body: body.into(), ..RawAnswer::default() }
}

/// A token that nobody issued, with more fields.
fn forged(fields: &str) -> String {
    format!("{{\"token\":\"FORGED-ACCESS\"{fields}}}")
}

/// At the token's own address: the step is the token.
async fn no_token(effects: impl IntoIterator<Item = FaultEffect>, code: ErrorCode) -> TestResult {
    for effect in effects {
        let told = format!("{effect:.120?}");
        let error = instead(FaultPlace::Token, effect, Site::default())
            .await
            .map_err(|why| format!("{told}: {why}"))?;
        assert_eq!((error.code, error.step), (code, Some(SignInStep::Token)), "{told}: {}", error.detail);
    }
    Ok(())
}

#[tokio::test]
async fn fields_that_are_missing_or_empty() -> TestResult {
    let bodies = [
        "{}",
        "{\"expires_in\":300}",
        "{\"refresh_token\":\"FORGED\",\"expires_in\":300}",
        "{\"token\":null}",
        "{\"token\":\"\"}",
        "{\"token\":\"  \"}",
        "{\"Token\":\"FORGED\"}",
        "{\"access_token\":\"FORGED\"}",
    ];
    no_token(bodies.map(json), ErrorCode::TokenUnreadable).await
}

#[tokio::test]
async fn fields_of_another_type() -> TestResult {
    let bodies = [
        "{\"token\":1}".to_owned(),
        "{\"token\":true}".to_owned(),
        "{\"token\":[\"FORGED\"]}".to_owned(),
        "{\"token\":{\"token\":\"FORGED\"}}".to_owned(),
        "{\"token\":\"FORGED ACCESS\"}".to_owned(),
        "{\"token\":\"FORGED\\r\\nX-Other: 1\"}".to_owned(),
        "{\"token\":\"FORGED\\u0000\"}".to_owned(),
        "{\"token\":\"FORGED-\u{e4}\"}".to_owned(),
        forged(",\"refresh_token\":7"),
        forged(",\"refresh_token\":[\"FORGED\"]"),
        forged(",\"refresh_token\":\"FORGED\\nREFRESH\""),
        forged(",\"expires_in\":true"),
        forged(",\"expires_in\":\"soon\""),
        forged(",\"expires_in\":[300]"),
        forged(",\"user_id\":{}"),
        forged(",\"user_id\":false"),
        forged(",\"realm\":[]"),
        forged(",\"user_principal\":1.5"),
    ];
    no_token(bodies.map(json), ErrorCode::TokenUnreadable).await
}

#[tokio::test]
async fn lives_that_are_negative_or_huge() -> TestResult {
    let lives = ["-1", "\"-300\"", "1e30", "99999999999999999999", "\"1e400\"", "\"NaN\"", "\"inf\""];
    no_token(lives.map(|life| json(forged(&format!(",\"expires_in\":{life}")))), ErrorCode::TokenUnreadable)
        .await
}

#[tokio::test]
async fn fields_that_come_twice() -> TestResult {
    let bodies = [forged(",\"token\":\"FORGED-OTHER\""), forged(",\"expires_in\":300,\"expires_in\":301")];
    no_token(bodies.map(json), ErrorCode::TokenUnreadable).await
}

#[tokio::test]
async fn texts_that_are_no_json_object() -> TestResult {
    let bodies =
        ["null", "true", "[\"FORGED\"]", "\"FORGED\"", "FORGED", "{\"token\":\"FORGED", "{]", "\u{feff}"];
    no_token(bodies.map(json), ErrorCode::TokenUnreadable).await
}

#[tokio::test]
async fn bytes_that_are_no_text() -> TestResult {
    // {"token":"ÿ…"} with a byte that no UTF-8 has, one byte alone, and a surrogate.
    let packed = ["eyJ0b2tlbiI6Iv8ifQ==", "/w==", "eyJ0b2tlbiI6Iu2ggCJ9"];
    let effects = packed.map(|packed| {
        let answer = RawAnswer { base64: Some(packed.to_owned()), ..raw("application/json", "") };
        FaultEffect::Answer { answer }
    });
    no_token(effects, ErrorCode::TokenUnreadable).await
}

#[tokio::test]
async fn ten_megabytes() -> TestResult {
    let long = forged(&format!(",\"filler\":\"{}\"", "x".repeat(10_000_000)));
    let token = format!("{{\"token\":\"FORGED{}\"}}", "x".repeat(10_000_000));
    no_token([FaultEffect::Bytes { bytes: 10_000_000 }, json(long), json(token)], ErrorCode::TokenUnreadable)
        .await
}

/// Some engines put a viewer's page around JSON; what it shows is what counts, and that is no token here.
#[tokio::test]
async fn a_viewers_page_around_json_that_is_no_token() -> TestResult {
    let page = |inside: &str| {
        let head = "<!doctype html><html><head><title>JSON</title><style>pre { color: red }</style></head>";
        raw("text/html;charset=UTF-8", format!("{head}<body><pre>{inside}</pre></body></html>"))
    };
    let effects =
        ["{}", "{\"token\":7}", "FORGED", ""].map(|inside| FaultEffect::Answer { answer: page(inside) });
    no_token(effects, ErrorCode::TokenUnreadable).await
}

/// What reads as a token but was never issued: Finesse is asked once, and refuses it.
#[tokio::test]
async fn a_token_that_nobody_issued() -> TestResult {
    let page =
        raw("text/html", format!("<html><body><pre>{}</pre></body></html>", forged(",\"expires_in\":300")));
    for effect in [json(forged("")), FaultEffect::Answer { answer: page }] {
        let mut fixture = Fixture::new().await?;
        let error = spoiled(&mut fixture, FaultPlace::Token, effect).await?;
        assert_eq!(
            (error.code, error.step),
            (ErrorCode::Refused, Some(SignInStep::Token)),
            "{}",
            error.detail
        );
        let forged = fixture.count(|request| request.token_state == TokenState::Unknown);
        assert_eq!(forged, 1, "asked once");
    }
    Ok(())
}

#[tokio::test]
async fn a_download() -> TestResult {
    let answer = RawAnswer {
        headers: [
            ("content-type".to_owned(), "application/json".to_owned()),
            ("content-disposition".to_owned(), "attachment; filename=token.json".to_owned()),
        ]
        .into(),
        body: forged(""),
        ..RawAnswer::default()
    };
    let error = instead(FaultPlace::Token, FaultEffect::Answer { answer }, Site::default()).await?;
    assert_eq!((error.code, error.step), (ErrorCode::NavigationRefused, Some(SignInStep::SignInPage)));
    Ok(())
}

fn redirect(to: &str) -> FaultEffect {
    FaultEffect::Redirect { redirect: to.to_owned() }
}

#[tokio::test]
async fn a_circle_of_redirects() -> TestResult {
    for at in [FaultPlace::Authorize, FaultPlace::Token, FaultPlace::Idp, FaultPlace::TokenStart] {
        let error =
            instead(at, redirect("self"), Site::default()).await.map_err(|why| format!("{at:?}: {why}"))?;
        assert_eq!(error.step, Some(SignInStep::SignInPage), "{at:?}: {}", error.detail);
        assert_eq!(error.code, ErrorCode::SignInPageFailed, "{at:?}");
    }
    Ok(())
}

/// Only https leads anywhere, at every step of the way.
#[tokio::test]
async fn ways_to_other_schemes() -> TestResult {
    for to in [
        "http://ids.localhost/",
        "http://fin-a.localhost/desktop/sso/token",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,FORGED",
        "ftp://ids.localhost/",
        "about:blank",
    ] {
        for at in [FaultPlace::TokenStart, FaultPlace::Authorize, FaultPlace::Authcode, FaultPlace::Token] {
            let error = instead(at, redirect(to), Site::default())
                .await
                .map_err(|why| format!("{at:?} {to}: {why}"))?;
            assert_eq!(
                (error.code, error.step),
                (ErrorCode::NavigationRefused, Some(SignInStep::SignInPage)),
                "{at:?} {to}: {}",
                error.detail
            );
        }
    }
    Ok(())
}

/// Where IT has listed the hosts of a sign-in, no other is gone to.
#[tokio::test]
async fn a_way_to_a_host_that_is_not_on_the_list() -> TestResult {
    let listed = ["ids.localhost", "idp.localhost"].map(str::to_owned).to_vec();
    let site = Site { allowed_hosts: listed, ..Site::default() };
    for to in ["https://evil.example.test/", "https://idp.localhost.evil.example.test/", "https://localhost/"]
    {
        for at in [FaultPlace::TokenStart, FaultPlace::Idp, FaultPlace::Token] {
            let error =
                instead(at, redirect(to), site.clone()).await.map_err(|why| format!("{at:?} {to}: {why}"))?;
            let code = (error.code, error.step);
            assert_eq!(code, (ErrorCode::NavigationRefused, Some(SignInStep::SignInPage)), "{at:?} {to}");
            let host = url::Url::parse(to)?.host_str().unwrap_or_default().to_owned();
            assert!(error.detail.contains(&host), "{}", error.detail);
        }
    }
    Ok(())
}

/// The list means what it says: without the identity provider nobody gets in.
#[tokio::test]
async fn a_list_without_the_identity_provider() -> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let site = Site { allowed_hosts: vec!["ids.localhost".to_owned()], ..Site::default() };
    let fixture = Fixture::at(centre, "mnovak", Computer::of(site)).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::NavigationRefused);
    assert!(error.detail.contains("idp.localhost"), "{}", error.detail);
    assert!(fixture.browser.visits().shown.is_empty());
    Ok(())
}
