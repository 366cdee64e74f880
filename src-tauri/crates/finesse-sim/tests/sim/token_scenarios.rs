//! Token scenarios: the shapes of the answer, cookies only, faults at every step, and the ends of sessions.

use std::collections::BTreeMap;

use finesse_sim::{Centre, ExpiresIn, Fault, FaultEffect, FaultPlace, Options, RawAnswer};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::browser::{Browser, client, json_of};
use crate::desk::{token_url, tokens};

#[tokio::test]
async fn the_life_of_a_token_may_be_a_number_a_string_or_missing() {
    for (expires_in, expected) in [
        (ExpiresIn::Number, Some(json!(300))),
        (ExpiresIn::String, Some(json!("300"))),
        (ExpiresIn::Missing, None),
    ] {
        let centre = Centre::start(Options { expires_in, ..Options::default() }).await.unwrap();
        let description = centre.description();
        let mut browser = Browser::new(description);
        let page = browser.open(&token_url(description, 0, "mnovak")).await;
        let fetched = browser.sign_in(&page, "mnovak", "practice").await.json();
        assert_eq!(fetched.get("expires_in"), expected.as_ref());
        let url = format!("{}/desktop/sso/token?cc_username=mnovak", description.nodes[0].origin());
        let form =
            [("token", fetched["token"].as_str()), ("refresh-token", fetched["refresh_token"].as_str())];
        let refreshed: Value = json_of(client(description).post(url).form(&form).send().await.unwrap()).await;
        assert!(refreshed["token"].is_string());
        assert_eq!(refreshed.get("expires_in"), expected.as_ref());
    }
}

/// Whether a name is needed is documented nowhere (protocol/auth-and-events.md §2.5.2).
#[tokio::test]
async fn a_fetch_without_a_name_is_refused_unless_names_are_optional() {
    for (username_optional, status) in [(false, StatusCode::BAD_REQUEST), (true, StatusCode::FOUND)] {
        let centre = Centre::start(Options { username_optional, ..Options::default() }).await.unwrap();
        let url = format!("{}/desktop/sso/token?return_user=yes", centre.description().nodes[0].origin());
        let answer = client(centre.description()).get(&url).send().await.unwrap();
        assert_eq!(answer.status(), status);
    }
}

#[tokio::test]
async fn an_old_release_reads_the_name_from_the_cookie_only_at_a_refresh_too() {
    let options = Options { query_username: false, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let description = centre.description();
    let http = client(description);
    // Signing in, with a cookie.
    let mut browser = Browser::new(description);
    let url = token_url(description, 0, "mnovak");
    browser.set_cookie(&url, "cc_username=mnovak");
    let page = browser.open(&url).await;
    let json = browser.sign_in(&page, "mnovak", "practice").await.json();
    let (access, kept) = (json["token"].as_str().unwrap(), json["refresh_token"].as_str().unwrap());

    let form = [("token", access), ("refresh-token", kept)];
    let by_get = format!("{url}&refresh-token={kept}");
    assert_eq!(http.post(&url).form(&form).send().await.unwrap().status(), StatusCode::BAD_REQUEST);
    assert_eq!(http.get(&by_get).send().await.unwrap().status(), StatusCode::BAD_REQUEST);
    let named = http.get(&by_get).header("cookie", "cc_username=mnovak").send().await.unwrap();
    assert_eq!(named.status(), StatusCode::OK);
    let json: Value = json_of(named).await;
    let form = [("token", json["token"].as_str()), ("refresh-token", json["refresh_token"].as_str())];
    let named = http.post(&url).form(&form).header("cookie", "cc_username=mnovak").send().await.unwrap();
    assert_eq!(named.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_cookie_is_read_as_the_standard_says() {
    let options = Options { query_username: false, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let http = client(centre.description());
    let url = format!("{}/desktop/sso/token", centre.description().nodes[0].origin());
    for (cookie, hint) in [
        ("cc_username=o%27hara%26co%22x%40corp", Some("cc_username=o%27hara%26co%22x%40corp")),
        ("cc_username=o'hara&co\"x@corp", None),
        ("cc_username=m novak", None),
    ] {
        let answer = http.get(&url).header("cookie", cookie).send().await.unwrap();
        match hint {
            None => assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{cookie}"),
            Some(hint) => {
                let to = answer.headers()["location"].to_str().unwrap();
                assert!(to.ends_with(hint), "{to}");
            }
        }
    }
}

/// A centre with one fault, and a browser that has gone as far as it can towards tokens.
async fn spoilt(at: FaultPlace) -> (Browser, crate::browser::Page) {
    let centre = Centre::start(Options::default()).await.unwrap();
    let what = FaultEffect::Status { status: 418, body: Some(String::new()), content_type: None };
    centre.control().fault(Fault::once(at, what)).unwrap();
    let mut browser = Browser::new(centre.description());
    let page = browser.open(&token_url(centre.description(), 0, "mnovak")).await;
    if page.status == StatusCode::IM_A_TEAPOT {
        return (browser, page);
    }
    let page = browser.sign_in(&page, "mnovak", "practice").await;
    (browser, page)
}

#[tokio::test]
async fn a_fault_can_strike_at_every_step_of_the_sign_in() {
    for (at, last) in [
        (FaultPlace::TokenStart, "GET fin-a.localhost/desktop/sso/token"),
        (FaultPlace::Authorize, "GET ids.localhost/ids/v1/oauth/authorize"),
        (FaultPlace::Idp, "GET idp.localhost/adfs/ls/"),
        (FaultPlace::SamlResponse, "POST ids.localhost/ids/saml/response"),
        (FaultPlace::Relay, "POST ids.localhost/ids/relay"),
        (FaultPlace::Authcode, "GET fin-a.localhost/desktop/sso/authcode"),
        (FaultPlace::Token, "GET fin-a.localhost/desktop/sso/token"),
    ] {
        let (browser, page) = spoilt(at).await;
        assert_eq!(page.status, StatusCode::IM_A_TEAPOT, "{at:?}");
        assert_eq!(browser.visited.last().map(String::as_str), Some(last), "{at:?}");
    }
}

/// The centre too: what has begun goes on only while it is there.
async fn answered(what: FaultEffect) -> (Centre, reqwest::Response) {
    let centre = Centre::start(Options::default()).await.unwrap();
    centre.control().fault(Fault::once(FaultPlace::TokenStart, what)).unwrap();
    let url = token_url(centre.description(), 0, "mnovak");
    let answer = client(centre.description()).get(url).send().await.unwrap();
    (centre, answer)
}

#[tokio::test]
async fn an_answer_can_be_anything_byte_for_byte() {
    let headers =
        [("content-disposition", "attachment; filename=token.json"), ("content-type", "application/json")];
    let headers: BTreeMap<_, _> = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let download =
        RawAnswer { headers, base64: Some("eyJ0b2tlbiI6Iv8ifQ==".to_owned()), ..RawAnswer::default() };
    let (_centre, answer) = answered(FaultEffect::Answer { answer: download }).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-disposition"], "attachment; filename=token.json");
    assert_eq!(answer.bytes().await.unwrap().as_ref(), b"{\"token\":\"\xff\"}");

    for to in [
        "http://fin-a.localhost/",
        "https://elsewhere.example.test/",
        "file:///etc/passwd",
        "javascript:alert(1)",
    ] {
        let (_centre, answer) = answered(FaultEffect::Redirect { redirect: to.to_owned() }).await;
        assert_eq!(
            (answer.status(), &answer.headers()["location"]),
            (StatusCode::FOUND, &to.parse().unwrap())
        );
    }
    let viewer = RawAnswer { body: "<pre>{}</pre>".to_owned(), ..RawAnswer::default() };
    let (_centre, answer) = answered(FaultEffect::Answer { answer: viewer }).await;
    assert!(answer.headers().get("content-type").is_none(), "nothing is added");
    assert_eq!(answer.text().await.unwrap(), "<pre>{}</pre>");
}

#[tokio::test]
async fn a_redirect_can_go_round_for_ever() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let itself = FaultEffect::Redirect { redirect: "self".to_owned() };
    centre.control().fault(Fault::always(FaultPlace::Authorize, itself)).unwrap();
    let mut browser = Browser::new(centre.description());
    let start = token_url(centre.description(), 0, "mnovak");
    let first = browser.step(&start.parse().unwrap(), None).await.unwrap_err();
    let second = browser.step(&first, None).await.unwrap_err();
    assert_eq!(first, second, "with the whole query");
}

#[tokio::test]
async fn a_page_can_begin_and_never_end() {
    let raw = RawAnswer { body: "{".to_owned(), trickle: true, ..RawAnswer::default() };
    for (what, beginning) in [
        (FaultEffect::Trickle { trickle: true }, "<!doctype html>"),
        (FaultEffect::Answer { answer: raw }, "{"),
    ] {
        let (_centre, mut answer) = answered(what).await;
        let first = answer.chunk().await.unwrap().unwrap();
        assert!(first.starts_with(beginning.as_bytes()), "{first:?}");
        for _ in 0..2 {
            assert_eq!(answer.chunk().await.unwrap().unwrap().as_ref(), b" ");
        }
    }
}

#[tokio::test]
async fn sign_out_addresses_end_the_session_at_their_place_and_are_counted() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let mut browser = Browser::new(description);
    let url = token_url(description, 0, "mnovak");
    let page = browser.open(&url).await;
    assert!(browser.sign_in(&page, "mnovak", "practice").await.json()["token"].is_string());
    assert!(browser.open(&url).await.json()["token"].is_string(), "the provider still knows the person");

    let out = format!("{}/adfs/ls/?wa=wsignout1.0", description.idp.origin());
    let session = browser.cookies(&out).unwrap();
    assert!(browser.open(&out).await.body.contains("signed out"));
    assert_eq!(browser.cookies(&out), None, "the browser has nothing any more");
    browser.set_cookie(&out, &format!("{session}; Path=/adfs"));
    let page = browser.open(&url).await;
    assert_eq!(page.form().unwrap().id.as_deref(), Some("options"), "asked again, whatever the browser kept");

    // What is under way at the identity service ends with the session there.
    let out = format!("{}/ids/sim-sign-out", description.ids.origin());
    let session = browser.cookies(&out).unwrap();
    assert_eq!(browser.open(&out).await.status, StatusCode::OK);
    assert_eq!(browser.cookies(&out), None);
    browser.set_cookie(&out, &format!("{session}; Path=/ids"));
    let page = browser.sign_in(&page, "mnovak", "practice").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", page.body);
    let state = centre.control().state();
    assert_eq!((state.idp.sign_outs, state.ids.sign_outs), (1, 1));
    assert_eq!((state.ids.responses_accepted, state.ids.responses_refused), (2, 1));
    assert_eq!(state.ids.last_refusal.as_deref(), Some("InResponseTo does not belong to this session"));
}

#[tokio::test]
async fn a_refresh_by_get_is_seen_in_the_addresses() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let (_, kept) = tokens(description, "mnovak", "practice").await;
    assert!(!serde_json::to_string(&centre.control().state()).unwrap().contains("SIM-REFRESH-"));
    let url = format!(
        "{}/desktop/sso/token?cc_username=mnovak&refresh-token={kept}",
        description.nodes[1].origin()
    );
    assert_eq!(client(description).get(url).send().await.unwrap().status(), StatusCode::OK);
    let state = centre.control().state();
    let last = state.requests.last().unwrap();
    assert_eq!((last.node.as_str(), last.query.contains(&kept)), ("b", true));
    assert_eq!(last.path, "/desktop/sso/token?cc_username&refresh-token");
}
