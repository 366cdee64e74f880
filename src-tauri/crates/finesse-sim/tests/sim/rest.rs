//! REST: who may, what is refused, and the rules of states.

use std::time::Duration;

use finesse_sim::{AuthMode, Centre, NodeStatus, Options};
use reqwest::{Method, StatusCode};

use crate::desk::{Desk, Proof, Rest, colleague, tokens};

async fn centre(auth_mode: AuthMode) -> Centre {
    Centre::start(Options { auth_mode, ..Options::default() }).await.unwrap()
}

fn basic(centre: &Centre, name: &str, password: &str) -> Rest {
    Rest::new(centre.description(), 0, Proof::Password(name.to_owned(), password.to_owned()))
}

#[tokio::test]
async fn system_info_is_for_everybody() {
    let centre = centre(AuthMode::Sso).await;
    let answer = Rest::new(centre.description(), 1, Proof::Nothing).get("SystemInfo").await;
    assert_eq!(answer.status, StatusCode::OK);
    for (name, value) in [
        ("status", "IN_SERVICE"),
        ("systemAuthMode", "SSO"),
        ("deploymentType", "UCCE"),
        ("xmppDomain", "fin-b.localhost"),
        ("xmppPubSubDomain", "pubsub.fin-b.localhost"),
        ("lastCTIHeartbeatStatus", "success"),
    ] {
        assert_eq!(answer.text(name), value);
    }
    let port = format!(
        "<secondaryNode><host>fin-b.localhost</host><httpsPort>{}</httpsPort>",
        centre.description().nodes[1].port
    );
    assert!(answer.body.contains(&port), "{}", answer.body);
}

#[tokio::test]
async fn an_agent_sees_the_own_user_only_and_by_id_everywhere_else() {
    let centre = centre(AuthMode::Sso).await;
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let rest = Rest::new(centre.description(), 0, Proof::Token(token));
    let answer = rest.get("User/mnovak").await;
    assert_eq!((answer.status, answer.text("loginId").as_str()), (StatusCode::OK, "40217"));
    assert_eq!(answer.text("state"), "LOGOUT");
    assert_eq!(answer.text("reasonCodeId"), "-1");
    let answer = rest.get("User/40218").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(answer.text("ErrorType"), "Invalid Authorization User Specified");
    let answer = rest.get("User/40218/Dialogs").await;
    assert_eq!(answer.text("ErrorType"), "Invalid Authorization User Specified");
    let answer = rest.get("User/99999").await;
    assert_eq!((answer.status.as_u16(), answer.text("ErrorMessage").as_str()), (404, "UNKNOWN_USER"));
    // The login name is good for one thing only.
    for path in ["User/mnovak/Dialogs", "User/mnovak/WrapUpReasons"] {
        let answer = rest.get(path).await;
        assert_eq!((answer.status.as_u16(), answer.text("ErrorType").as_str()), (404, "User Not Found"));
    }
    let put = rest.put("User/mnovak", "<User><state>READY</state></User>").await;
    assert_eq!(put.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nothing_else_is_without_credentials_and_each_mode_has_its_own() {
    let centre = centre(AuthMode::Hybrid).await;
    let answer = Rest::new(centre.description(), 0, Proof::Nothing).get("User/40217").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(answer.text("ErrorType"), "Authorization Failure");
    let unknown = Rest::new(centre.description(), 0, Proof::Token("SIM-ACCESS-x".to_owned()));
    assert_eq!(unknown.get("User/40217").await.status, StatusCode::UNAUTHORIZED);
    // A user of SSO has no password here, and the other one does, by name or ID.
    assert_eq!(basic(&centre, "mnovak", "practice").get("User/40217").await.status.as_u16(), 401);
    assert_eq!(basic(&centre, "tlind", "practice-basic").get("User/40219").await.status.as_u16(), 200);
    assert_eq!(basic(&centre, "40219", "practice-basic").get("User/tlind").await.status.as_u16(), 200);
    let nobody = Rest::new(centre.description(), 0, Proof::Nothing);
    assert_eq!(nobody.get("UserAuthMode/mnovak").await.text("authMode"), "SSO");
    assert_eq!(nobody.get("UserAuthMode/40219").await.text("authMode"), "NON_SSO");
}

#[tokio::test]
async fn without_sso_there_are_passwords_and_no_tokens() {
    let centre = centre(AuthMode::NonSso).await;
    assert_eq!(basic(&centre, "mnovak", "practice").get("User/40217").await.status, StatusCode::OK);
    let url = crate::desk::token_url(centre.description(), 0, "mnovak");
    let answer = crate::browser::client(centre.description()).get(url).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn five_wrong_passwords_lock_and_each_attempt_locks_again() {
    let centre = centre(AuthMode::NonSso).await;
    let (good, bad) = (basic(&centre, "mnovak", "practice"), basic(&centre, "mnovak", "wrong"));
    let status = |rest: &Rest| {
        let rest = rest.clone();
        async move { rest.get("User/40217").await.status.as_u16() }
    };
    for _ in 0..4 {
        assert_eq!(status(&bad).await, 401);
    }
    assert_eq!(status(&good).await, 200, "four are forgiven");
    for _ in 0..5 {
        assert_eq!(status(&bad).await, 401);
    }
    assert_eq!(status(&good).await, 401, "locked");
    centre.control().advance(Duration::from_secs(200));
    assert_eq!(status(&good).await, 401, "still locked, and counted anew");
    centre.control().advance(Duration::from_secs(200));
    assert_eq!(status(&good).await, 401, "because of the last attempt");
    centre.control().advance(Duration::from_secs(300));
    assert_eq!(status(&good).await, 200);
}

#[tokio::test]
async fn writing_needs_the_content_type() {
    let desk = Desk::connected(Options::default()).await;
    let body = "<User><state>LOGIN</state><extension>61234</extension></User>";
    for content_type in [None, Some("text/xml"), Some("application/json")] {
        let mut request = desk.rest.request(Method::PUT, "User/40217").body(body);
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let answer = desk.rest.send(request).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{content_type:?}");
    }
}

#[tokio::test]
async fn a_sign_in_is_confirmed_by_an_event_that_names_the_request() {
    let mut desk = Desk::connected(Options::default()).await;
    let body = "<User><state>LOGIN</state><extension>61234</extension></User>";
    let answer = desk.rest.write(Method::PUT, "User/40217", "r-77", body).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED);
    assert_eq!(answer.request_id.as_deref(), Some("r-77"));
    let update = desk.until_state("NOT_READY").await;
    assert_eq!((update.event.as_str(), update.request_id.as_str()), ("PUT", "r-77"));
    assert_eq!(update.node, "/finesse/api/User/40217");
    assert_eq!(update.text("extension"), "61234");
    assert_eq!(desk.rest.get("User/40217").await.text("extension"), "61234");
    // A second sign-in is confirmed and changes nothing.
    desk.user("<User><state>LOGIN</state><extension>61238</extension></User>").await;
    assert_eq!(desk.until_state("NOT_READY").await.text("extension"), "61234");
}

#[tokio::test]
async fn a_wrong_telephone_is_refused_by_an_event() {
    let mut desk = Desk::connected(Options::default()).await;
    let answer = desk.user("<User><state>LOGIN</state><extension>70000</extension></User>").await;
    assert_eq!(answer.status, StatusCode::ACCEPTED);
    let update = desk.xmpp.update().await;
    assert_eq!((update.event.as_str(), update.request_id.as_str()), ("put", "t-1"));
    for (name, value) in [
        ("errorType", "Invalid Device"),
        ("errorMessage", "CF_INVALID_LOGON_DEVICE_SPECIFIED"),
        ("errorData", "260"),
        ("peripheralErrorCode", "10125"),
    ] {
        assert_eq!(update.text(name), value);
    }

    let (other, mut theirs) = colleague(&desk.centre, 1, 0).await;
    other.put("User/40218", "<User><state>LOGIN</state><extension>61234</extension></User>").await;
    assert_eq!(theirs.update().await.text("state"), "NOT_READY");
    desk.user("<User><state>LOGIN</state><extension>61234</extension></User>").await;
    assert_eq!(desk.xmpp.update().await.text("errorType"), "Device Busy");
}

#[tokio::test]
async fn what_a_change_of_state_refuses_at_once() {
    let desk = Desk::ready(Options::default()).await;
    let cases = [
        ("no xml", "Bad Request", ""),
        ("<Agent><state>READY</state></Agent>", "Bad Request", ""),
        ("<User><extension>61234</extension></User>", "Parameter Missing", "state"),
        ("<User><state>LOGIN</state></User>", "Parameter Missing", "extension"),
        ("<User><state>LOGIN</state><extension>+611</extension></User>", "Invalid Input", "extension"),
        ("<User><state>TALKING</state></User>", "Invalid Input", "state"),
        (
            "<User><state>NOT_READY</state></User>",
            "Invalid Input",
            "finesse.api.reasoncode.require_reasoncode",
        ),
        // The printed code instead of the database ID, the other category, the system's own, and one too many.
        (
            "<User><state>NOT_READY</state><reasonCodeId>101</reasonCodeId></User>",
            "Invalid Input",
            "finesse.api.reasoncode.not_allowed",
        ),
        (
            "<User><state>NOT_READY</state><reasonCodeId>14</reasonCodeId></User>",
            "Invalid Input",
            "finesse.api.reasoncode.not_allowed",
        ),
        (
            "<User><state>NOT_READY</state><reasonCodeId>903</reasonCodeId></User>",
            "Invalid Input",
            "finesse.api.reasoncode.not_allowed",
        ),
        (
            "<User><state>READY</state><reasonCodeId>5</reasonCodeId></User>",
            "Invalid Input",
            "finesse.api.reasoncode.not_allowed",
        ),
        ("<User><state>LOGOUT</state><reasonCodeId>14</reasonCodeId></User>", "Invalid State", ""),
    ];
    for (body, kind, data) in cases {
        let answer = desk.user(body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(
            (answer.text("ErrorType").as_str(), answer.text("ErrorData").as_str()),
            (kind, data),
            "{body}"
        );
    }
    assert_eq!(desk.centre.control().agent_state("40217").unwrap().state, "READY");
}

#[tokio::test]
async fn reasons_are_where_they_are_configured_and_nowhere_else() {
    let mut desk = Desk::not_ready(Options::default()).await;
    let list = desk.rest.get("TeamResource/5012/ReasonCodes?category=ALL").await.body;
    assert!(list.contains("<label>Lunch</label>") && list.contains("<label>End of shift</label>"));
    assert!(!list.contains("50002"), "the system's are not listed");
    assert_eq!(desk.rest.get("User/40217/ReasonCodes").await.text("ErrorType"), "Parameter Missing");
    assert_eq!(desk.rest.get("TeamResource/77/ReasonCodes?category=ALL").await.status.as_u16(), 404);
    desk.user("<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>").await;
    let update = desk.until_state("NOT_READY").await;
    assert_eq!((update.text("reasonCodeId").as_str(), update.text("label").as_str()), ("5", "Lunch"));
    desk.user("<User><state>LOGOUT</state><reasonCodeId>14</reasonCodeId></User>").await;
    let update = desk.until_state("LOGOUT").await;
    assert_eq!((update.text("label").as_str(), update.text("extension").as_str()), ("End of shift", ""));

    let options = Options { not_ready_reasons: false, sign_out_reasons: false, ..Options::default() };
    let mut desk = Desk::not_ready(options).await;
    let list = desk.rest.get("User/40217/ReasonCodes?category=NOT_READY").await.body;
    assert_eq!(list, "<ReasonCodes></ReasonCodes>");
    let answer = desk.user("<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>").await;
    assert_eq!(answer.text("ErrorData"), "finesse.api.reasoncode.not_allowed");
    desk.user("<User><state>LOGOUT</state></User>").await;
    desk.until_state("LOGOUT").await;
}

#[tokio::test]
async fn what_is_accepted_may_still_be_refused_by_an_event() {
    let mut desk = Desk::connected(Options::default()).await;
    for (body, data, message) in [
        ("<User><state>READY</state></User>", "22", "CF_INVALID_OBJECT_STATE"),
        (
            "<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>",
            "257",
            "CF_INVALID_PASSWORD_SPECIFIED",
        ),
    ] {
        assert_eq!(desk.user(body).await.status, StatusCode::ACCEPTED);
        let update = desk.xmpp.update().await;
        assert_eq!(
            (update.text("errorData").as_str(), update.text("errorMessage").as_str()),
            (data, message)
        );
    }
}

#[tokio::test]
async fn the_other_lists_are_there_both_ways() {
    let desk = Desk::connected(Options::default()).await;
    for path in ["User/40217", "TeamResource/5012"] {
        let wrap_up = desk.rest.get(&format!("{path}/WrapUpReasons")).await.body;
        assert_eq!(wrap_up.matches("<WrapUpReason>").count(), 12);
        let layouts = desk.rest.get(&format!("{path}/MediaPropertiesLayouts")).await.body;
        assert!(
            layouts.contains("<type>DEFAULT</type>")
                && layouts.contains("<showInPopOver>true</showInPopOver>")
        );
    }
    assert_eq!(desk.rest.get("User/40217/ReasonCode/5").await.text("label"), "Lunch");
    assert_eq!(desk.rest.get("Nothing").await.text("ErrorType"), "Not Found");
    // What is not REST needs no credentials to be missing.
    let elsewhere = format!("{}/favicon.ico", desk.centre.description().nodes[0].origin());
    assert_eq!(desk.rest.http.get(elsewhere).send().await.unwrap().status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn out_of_service_is_told_and_refuses() {
    let mut desk = Desk::connected(Options::default()).await;
    desk.centre.control().node("a", NodeStatus::OutOfService).await.unwrap();
    let update = desk.xmpp.update().await;
    assert_eq!(
        (update.node.as_str(), update.text("status").as_str()),
        ("/finesse/api/SystemInfo", "OUT_OF_SERVICE")
    );
    let answer = desk.rest.get("User/40217").await;
    assert_eq!(
        (answer.status.as_u16(), answer.text("ErrorMessage").as_str()),
        (503, "SERVER_OUT_OF_SERVICE")
    );
    let info = desk.rest.get("SystemInfo").await;
    assert_eq!((info.status.as_u16(), info.text("status").as_str()), (200, "OUT_OF_SERVICE"));
    assert_eq!(info.text("lastCTIHeartbeatStatus"), "failure");
    desk.centre.control().node("a", NodeStatus::InService).await.unwrap();
    assert_eq!(desk.xmpp.update().await.text("status"), "IN_SERVICE");
    assert_eq!(desk.rest.get("User/40217").await.status, StatusCode::OK);
}
