//! Requests: what is sent, and what is sent again.

use finesse_client::{Rest, RestError};
use finesse_wire::{Action, AgentState, DialogId, Extension, LoginId, LoginName, ReasonCodeId};

use crate::{
    kit::{Kit, renewals},
    server::Reply,
};

const USER: &str = "/finesse/api/User/40217";
const TOKEN: &str = "/desktop/sso/token";

async fn signed_in() -> (Kit, Rest, LoginId) {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let me = session.login_id().clone();
    (kit, Rest::new(session), me)
}

#[tokio::test]
async fn a_change_has_the_headers_and_the_body_that_finesse_requires() {
    let (kit, rest, me) = signed_in().await;
    let dialog = "/finesse/api/Dialog/321";
    kit.finesse.at(USER, [Reply::xml(202, "")]);
    kit.finesse.at(dialog, [Reply::xml(202, "")]);
    let reason = ReasonCodeId::new("5");
    let first = rest.set_state(&me, &AgentState::NotReady, Some(&reason)).await.unwrap();
    let second =
        rest.dialog_request(&DialogId::new("321"), Action::Answer, &Extension::new("61234")).await.unwrap();
    assert_ne!(first, second);
    let changes: Vec<_> = kit.server.said().into_iter().filter(|said| said.method == "PUT").collect();
    assert_eq!(changes.iter().map(|said| said.path.as_str()).collect::<Vec<_>>(), [USER, dialog]);
    for (said, id) in changes.iter().zip([first, second]) {
        assert_eq!(said.header("content-type"), Some("application/xml"));
        assert_eq!(said.header("requestid"), Some(id.as_str()));
        assert_eq!(said.header("authorization"), Some("Bearer A1"));
    }
}

#[tokio::test]
async fn a_name_is_one_segment_whatever_is_in_it() {
    let (kit, rest, _) = signed_in().await;
    assert!(rest.user_by_name(&LoginName::new("a/b?c&d@e")).await.is_err());
    let last = kit.server.said().pop().unwrap();
    assert_eq!((last.path.as_str(), last.query.as_str()), ("/finesse/api/User/a%2Fb%3Fc%26d%40e", ""));
}

#[tokio::test]
async fn a_read_that_failed_at_the_server_is_sent_once_more_and_a_change_is_not() {
    let (kit, rest, me) = signed_in().await;
    kit.finesse.at(USER, [Reply::error(500, "Internal Server Error")]);
    assert!(matches!(rest.user(&me).await, Err(RestError::Refused { status: 500, .. })));
    assert!(matches!(
        rest.set_state(&me, &AgentState::Ready, None).await,
        Err(RestError::Refused { status: 500, .. })
    ));
    assert_eq!((kit.server.count("GET", USER), kit.server.count("PUT", USER)), (2, 1));
}

#[tokio::test]
async fn a_401_that_is_not_about_the_token_does_not_refresh() {
    let (kit, rest, me) = signed_in().await;
    for kind in ["Invalid Authorization User Specified", "Invalid State", "Invalid Supervisor"] {
        kit.finesse.at(USER, [Reply::error(401, kind)]);
        assert!(rest.set_state(&me, &AgentState::Ready, None).await.is_err(), "{kind}");
    }
    assert_eq!((kit.server.count("PUT", USER), kit.server.count("POST", TOKEN)), (3, 0));
}

#[tokio::test]
async fn the_agents_own_list_is_used_when_the_release_has_no_team_list() {
    let list = "<ReasonCodes><ReasonCode><uri>/finesse/api/ReasonCode/5</uri><label>Lunch</label></ReasonCode></ReasonCodes>";
    for (status, kind) in [(404, "Not Found"), (403, "Forbidden"), (401, "Authorization Failure")] {
        let (kit, rest, me) = signed_in().await;
        kit.finesse.at("/finesse/api/TeamResource/5012/ReasonCodes", [Reply::error(status, kind)]);
        kit.finesse.at("/finesse/api/User/40217/ReasonCodes", [Reply::xml(200, list)]);
        let codes = rest.reason_codes(&me, Some("5012")).await.unwrap();
        let labels: Vec<_> = codes.iter().map(|code| code.label.as_str()).collect();
        assert_eq!(labels, ["Lunch", "Lunch"], "{status}: once for each category");
        let asked: Vec<_> = kit.server.said().into_iter().map(|said| said.query).collect();
        for query in ["category=ALL", "category=NOT_READY", "category=LOGOUT"] {
            assert!(asked.iter().any(|asked| asked == query), "{query}: {asked:?}");
        }
        assert_eq!(kit.server.count("POST", TOKEN), 0, "{status}: the token is not to blame");
    }
}

#[tokio::test]
async fn a_team_list_that_fails_is_not_asked_for_again_as_the_agents_own() {
    let (kit, rest, me) = signed_in().await;
    kit.finesse
        .at("/finesse/api/TeamResource/5012/WrapUpReasons", [Reply::error(500, "Internal Server Error")]);
    assert!(matches!(
        rest.wrap_up_reasons(&me, Some("5012")).await,
        Err(RestError::Refused { status: 500, .. })
    ));
    assert_eq!(kit.server.count("GET", "/User/40217/WrapUpReasons"), 0);
}

#[tokio::test]
async fn a_team_list_is_used_when_the_release_has_one() {
    let (kit, rest, me) = signed_in().await;
    kit.finesse.at(
        "/finesse/api/TeamResource/5012/WrapUpReasons",
        [Reply::xml(200, "<WrapUpReasons><WrapUpReason><label>Sold</label></WrapUpReason></WrapUpReasons>")],
    );
    let reasons = rest.wrap_up_reasons(&me, Some("5012")).await.unwrap();
    assert_eq!(reasons.iter().map(|reason| reason.label.as_str()).collect::<Vec<_>>(), ["Sold"]);
    assert_eq!(kit.server.count("GET", "/User/40217/WrapUpReasons"), 0);
}

/// A redirect to the sign-in means that the token is not accepted (protocol/auth-and-events.md §6.6).
#[tokio::test]
async fn a_redirect_is_a_reason_for_a_new_token() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let to_sign_in = Reply {
        status: 302,
        headers: vec![("Location", "https://ids.localhost/".into())],
        body: Vec::new(),
        more: Vec::new(),
    };
    let list = Reply::xml(200, "<Dialogs/>");
    kit.finesse.at("/finesse/api/User/40217/Dialogs", [to_sign_in, list]);
    assert_eq!(Rest::new(session.clone()).dialogs(session.login_id()).await.unwrap(), []);
    assert_eq!(renewals(&session), 1);
}
