//! Faults on request.

use std::time::{Duration, Instant};

use finesse_sim::{Centre, Fault, FaultEffect, FaultPlace, NodeStatus, Options};
use reqwest::StatusCode;

use crate::browser::{Browser, client};
use crate::desk::{Desk, Proof, Rest, token_url, tokens};
use crate::xmpp::connect;

fn status(status: u16) -> FaultEffect {
    FaultEffect::Status { status, body: None, content_type: None }
}

/// The end of a sign-in with a fault at the token answer.
async fn answer(effect: FaultEffect) -> crate::browser::Page {
    let centre = Centre::start(Options::default()).await.unwrap();
    centre.control().fault(Fault::once(FaultPlace::Token, effect)).unwrap();
    let mut browser = Browser::new(centre.description());
    let page = browser.open(&token_url(centre.description(), 0, "mnovak")).await;
    let page = browser.sign_in(&page, "mnovak", "practice").await;
    assert_eq!(page.url.path(), "/desktop/sso/token");
    page
}

#[tokio::test]
async fn the_token_answer_can_be_spoilt_in_each_way() {
    let page = answer(status(500)).await;
    assert_eq!((page.status.as_u16(), page.content_type.as_str()), (500, "text/html;charset=UTF-8"));
    let own = FaultEffect::Status {
        status: 401,
        body: Some("{\"error\":\"x\"}".to_owned()),
        content_type: Some("application/json".to_owned()),
    };
    let page = answer(own).await;
    assert_eq!((page.status.as_u16(), page.body.as_str()), (401, "{\"error\":\"x\"}"));
    assert_eq!(page.content_type, "application/json");
    let page = answer(FaultEffect::Html { html: true }).await;
    assert!(page.status == StatusCode::OK && page.body.starts_with("<!doctype html>"));
    assert_eq!(answer(FaultEffect::Empty { empty: true }).await.body, "");
    assert_eq!(answer(FaultEffect::Bytes { bytes: 2_000_000 }).await.body.len(), 2_000_000);
    let json = FaultEffect::Json { json: "{\"expires_in\":300}".to_owned() };
    assert_eq!(answer(json).await.body, "{\"expires_in\":300}");
    let page = answer(FaultEffect::User { user: "40218".to_owned() }).await;
    assert_eq!(page.json()["user_id"], "jokafor");
}

#[tokio::test]
async fn a_refresh_can_be_answered_with_a_redirect_or_an_error() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let (access, kept) = tokens(description, "mnovak", "practice").await;
    let redirect = FaultEffect::Redirect { redirect: "ids".to_owned() };
    centre.control().fault(Fault::once(FaultPlace::RefreshPost, redirect)).unwrap();
    centre.control().fault(Fault::once(FaultPlace::RefreshGet, status(503))).unwrap();
    let url = format!("{}/desktop/sso/token?cc_username=mnovak", description.nodes[0].origin());
    let form = [("token", access.as_str()), ("refresh-token", kept.as_str())];
    let http = client(description);
    let first = http.post(&url).form(&form).send().await.unwrap();
    assert_eq!(first.status(), StatusCode::FOUND);
    assert!(first.headers()["location"].to_str().unwrap().starts_with(&description.ids.origin()));
    let second = http.get(format!("{url}&refresh-token={kept}")).send().await.unwrap();
    assert_eq!(second.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(http.post(&url).form(&form).send().await.unwrap().status(), StatusCode::OK, "once only");
}

#[tokio::test]
async fn a_fault_strikes_where_and_as_often_as_it_shall() {
    let desk = Desk::connected(Options::default()).await;
    let control = desk.centre.control();
    let fault = Fault {
        times: Some(2),
        node: Some("a".to_owned()),
        path: Some("/finesse/api/User/40217/Dialogs".to_owned()),
        method: Some("get".to_owned()),
        ..Fault::once(FaultPlace::Rest, status(500))
    };
    control.fault(fault).unwrap();
    let elsewhere = Rest::new(desk.centre.description(), 1, desk.rest.proof.clone());
    assert_eq!(elsewhere.get("User/40217/Dialogs").await.status, StatusCode::OK, "another node");
    assert_eq!(desk.rest.get("User/40217").await.status, StatusCode::OK, "another path");
    assert_eq!(desk.call("5550100").await.status, StatusCode::BAD_REQUEST, "another method");
    for expected in [500, 500, 200] {
        assert_eq!(desk.rest.get("User/40217/Dialogs").await.status.as_u16(), expected);
    }
    control.fault(Fault::always(FaultPlace::Systeminfo, status(503))).unwrap();
    for _ in 0..3 {
        assert_eq!(desk.rest.get("SystemInfo").await.status, StatusCode::SERVICE_UNAVAILABLE);
    }
    control.clear_faults();
    assert_eq!(desk.rest.get("SystemInfo").await.status, StatusCode::OK);
    let nobody = FaultEffect::User { user: "1".to_owned() };
    assert!(control.fault(Fault::once(FaultPlace::Token, nobody)).is_err());
}

#[tokio::test]
async fn an_answer_can_be_late_or_never_come() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let rest = Rest::new(centre.description(), 0, Proof::Nothing);
    let delay = FaultEffect::Delay { delay_seconds: 0.3 };
    centre.control().fault(Fault::once(FaultPlace::Systeminfo, delay)).unwrap();
    let before = Instant::now();
    assert_eq!(rest.get("SystemInfo").await.status, StatusCode::OK);
    assert!(before.elapsed() >= Duration::from_millis(300));
    centre.control().fault(Fault::once(FaultPlace::Systeminfo, FaultEffect::Hang { hang: true })).unwrap();
    let never = tokio::time::timeout(Duration::from_millis(300), rest.get("SystemInfo")).await;
    assert!(never.is_err());
    let requests = centre.control().state().requests;
    assert_eq!(requests.last().unwrap().status, 0, "no answer is written down");
    assert_eq!(rest.get("SystemInfo").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_link_and_the_first_step_can_be_refused() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    for at in [FaultPlace::Link, FaultPlace::TokenStart, FaultPlace::Authorize] {
        centre.control().fault(Fault::once(at, status(503))).unwrap();
    }
    assert!(connect(description, 0, "/ws/", Some("xmpp")).await.is_err());
    assert!(connect(description, 0, "/ws/", Some("xmpp")).await.is_ok());
    let mut browser = Browser::new(description);
    let page = browser.open(&token_url(description, 0, "mnovak")).await;
    assert_eq!((page.status.as_u16(), page.url.host_str()), (503, Some("fin-a.localhost")));
    let page = browser.open(&token_url(description, 0, "mnovak")).await;
    assert_eq!((page.status.as_u16(), page.url.host_str()), (503, Some("ids.localhost")));
}

#[tokio::test]
async fn a_stopped_node_refuses_and_comes_back_on_the_same_port() {
    let mut desk = Desk::connected(Options::default()).await;
    let control = desk.centre.control();
    control.node("a", NodeStatus::Stopped).await.unwrap();
    control.node("a", NodeStatus::Stopped).await.unwrap();
    while desk.xmpp.hear().await.is_some() {}
    let error = desk.rest.request(reqwest::Method::GET, "SystemInfo").send().await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    let other = Rest::new(desk.centre.description(), 1, Proof::Nothing);
    assert_eq!(other.get("SystemInfo").await.status, StatusCode::OK, "the other node lives");
    control.node("a", NodeStatus::Running).await.unwrap();
    control.node("a", NodeStatus::Running).await.unwrap();
    assert_eq!(desk.rest.get("SystemInfo").await.status, StatusCode::OK);
    assert!(control.node("c", NodeStatus::Running).await.is_err());
}

#[tokio::test]
async fn a_stopped_centre_is_gone() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let rest = Rest::new(centre.description(), 0, Proof::Nothing);
    let control = centre.description().control.clone();
    assert_eq!(rest.get("SystemInfo").await.status, StatusCode::OK);
    centre.stop().await;
    assert!(rest.request(reqwest::Method::GET, "SystemInfo").send().await.unwrap_err().is_connect());
    let gone = reqwest::get(format!("{control}/state")).await.unwrap_err();
    assert!(gone.is_connect(), "{gone:?}");
}
