//! The agent at the company's page; what is left when the session ends; passwords.

use std::time::Duration;

use finesse_client::{
    Charset, ExpiredWhy, RestError, Secret, Session, SessionState, SignInError, SignInRequest, WindowError,
};
use tokio::sync::oneshot;

use crate::{
    kit::{Kit, Page, answer, answer_for, must, renewals, until},
    server::Reply,
};

const TOKEN: &str = "/desktop/sso/token";
const INFO: &str = "/finesse/api/SystemInfo";

#[tokio::test]
async fn a_token_request_has_the_parameters_of_all_releases() {
    let kit = Kit::new().await;
    let (session, user) = kit.try_sign_in(Page::Text(answer(1))).await.unwrap();
    assert_eq!((session.login_id(), &session.node()), (&user.login_id, &kit.server.node));
    let [request] = kit.window.requests().try_into().unwrap();
    assert_eq!(request.url.path(), TOKEN);
    assert_eq!(request.url.query(), Some("cc_username=mnovak&return_user=yes&return_refresh_token=true"));
    assert_eq!(request.cookies, [("cc_username".to_owned(), "mnovak".to_owned())]);
    assert_eq!(kit.keychain.kept(), ["R1"]);
}

#[tokio::test]
async fn each_invalid_token_answer_gives_its_error_and_nothing_is_stored() {
    let error =
        |kind: &str| format!("<ApiErrors><ApiError><ErrorType>{kind}</ErrorType></ApiError></ApiErrors>");
    let kit = Kit::new().await;
    for (page, told) in [
        (error("Unauthorized"), "the token was refused"),
        (error("Internal Server Error"), "the server failed to make a token"),
        ("{\"error\":\"invalid_redirectUri\"}".into(), "the token was refused"),
        ("{\"error\":\"service_unavailable\"}".into(), "the server failed to make a token"),
        (String::new(), "the token answer is empty"),
        ("<html>".into(), "the token answer is an HTML page"),
        ("{\"expires_in\":300}".into(), "the token answer is without token"),
        (answer_for("jokafor", 1), "the token is for another person"),
    ] {
        let why = kit.try_sign_in(Page::Text(page)).await.unwrap_err();
        assert_eq!(why.to_string(), told);
    }
    let closed = kit.try_sign_in(Page::Trouble(WindowError::Closed)).await.unwrap_err();
    assert_eq!(closed, SignInError::Window(WindowError::Closed));
    kit.finesse.at("/finesse/api/User/mnovak", [Reply::error(404, "User Not Found")]);
    assert_eq!(kit.try_sign_in(Page::Text(answer(1))).await.unwrap_err(), SignInError::UnknownAgent);
    kit.finesse.at("/finesse/api/User/mnovak", [Reply::error(401, "Invalid Authorization User Specified")]);
    let why = kit.try_sign_in(Page::Text(answer(1))).await.unwrap_err();
    assert!(matches!(why, SignInError::WrongPerson { .. }), "{why:?}");
    assert!(kit.keychain.kept().is_empty());
    assert_eq!(kit.window.forgotten(), 10, "every failure but the closed window");
}

#[tokio::test]
async fn a_sign_in_cancelled_during_a_keychain_save_leaves_no_token() {
    let kit = Kit::new().await;
    kit.keychain.hangs(true);
    kit.window.shows(Page::Text(answer(1)));
    let signing_in = tokio::spawn(Session::sign_in(kit.ports(), kit.request()));
    until("the keychain", || kit.keychain.begun() == 1).await;
    signing_in.abort();
    assert!(signing_in.await.unwrap_err().is_cancelled());
    kit.keychain.hangs(false);
    // The save comes to its end, and then the removal.
    until("the removal", || kit.keychain.deleted() == 1).await;
    assert!(kit.keychain.kept().is_empty());
}

#[tokio::test]
async fn the_addresses_for_signing_out_are_visited_before_the_profile_is_gone() {
    let kit = Kit::new().await;
    let address = url::Url::parse("https://idp.example.test/adfs/ls/?wa=wsignout1.0").unwrap();
    let request = SignInRequest { sign_out_addresses: vec![address.clone()], ..kit.request() };
    kit.window.shows(Page::Text(answer(1)));
    let (session, _) = Session::sign_in(kit.ports(), request).await.unwrap();
    must("the end", session.end()).await;
    assert_eq!(kit.window.visits(), [(address, 0)]);
    assert_eq!(kit.window.forgotten(), 1);
}

#[tokio::test]
async fn requests_continue_while_the_agent_signs_in_again() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    let (types, typed) = oneshot::channel();
    kit.window.shows(Page::Waits(typed));
    let ask = || {
        tokio::spawn({
            let session = session.clone();
            async move { session.sign_in_again().await }
        })
    };
    let (first, second) = (ask(), ask());
    until("the window", || kit.window.requests().len() == 2).await;
    // Whatever the reason, nobody waits for a person.
    kit.clock.advance(Duration::from_secs(2_700));
    assert_eq!(must("the present token", session.authorization()).await.unwrap(), old);
    types.send(answer(2)).unwrap();
    must("the first", first).await.unwrap().unwrap();
    must("the second", second).await.unwrap().unwrap();
    assert_eq!(kit.window.requests().len(), 2, "both asked, the agent was asked once");
    assert_ne!(session.authorization().await.unwrap(), old);
}

#[tokio::test]
async fn ending_a_session_cancels_a_refresh_and_leaves_nothing() {
    // Once while the agent is asked, once while a renewal hangs.
    for asked in [true, false] {
        let kit = Kit::new().await;
        let session = kit.sign_in().await;
        let used = session.authorization().await.unwrap();
        let _gate = kit.finesse.hold_posts();
        let (_types, typed) = oneshot::channel();
        kit.window.shows(Page::Waits(typed));
        let busy = tokio::spawn({
            let (session, used) = (session.clone(), used.clone());
            async move {
                if asked {
                    session.sign_in_again().await.is_ok()
                } else {
                    session.unauthorized(&used).await.is_ok()
                }
            }
        });
        let begun =
            || if asked { kit.window.requests().len() == 2 } else { kit.server.count("POST", TOKEN) == 1 };
        until("it", begun).await;
        // Sooner than any time limit of a request.
        let ended = tokio::time::timeout(Duration::from_secs(5), session.end()).await;
        assert!(ended.is_ok(), "the end waited");
        assert!(!must("its answer", busy).await.unwrap());
        assert_eq!(*session.states().borrow(), SessionState::Ended);
        assert_eq!(session.authorization().await, Err(ExpiredWhy::Refused));
        assert_eq!(session.unauthorized(&used).await, Err(ExpiredWhy::Refused));
        assert!(session.sign_in_again().await.is_err());
        assert!(kit.keychain.kept().is_empty());
        assert_eq!(kit.window.forgotten(), 1);
        must("the second end", session.end()).await;
        assert_eq!(*session.states().borrow(), SessionState::Ended);
    }
}

#[tokio::test]
async fn a_dropped_session_sends_no_request() {
    let kit = Kit::new().await;
    let mut states = kit.sign_in().await.states();
    must("the end of its task", async { while states.changed().await.is_ok() {} }).await;
    kit.clock.advance(Duration::from_secs(24 * 3600));
    assert_eq!(kit.server.count("POST", TOKEN), 0);
    assert_eq!(kit.keychain.kept(), ["R1"], "for the next start");
}

#[tokio::test]
async fn a_refused_password_is_never_sent_again() {
    let kit = Kit::new().await;
    let password = || Secret::new(b"practice".to_vec());
    let (session, _) = Session::basic(kit.ports(), kit.request(), password()).await.unwrap();
    assert_eq!(kit.server.said()[0].header("authorization"), Some("Basic bW5vdmFrOnByYWN0aWNl"));
    kit.clock.advance(Duration::from_secs(24 * 3600));
    let used = session.authorization().await.unwrap();
    assert_eq!(session.unauthorized(&used).await, Err(ExpiredWhy::Refused));
    assert_eq!(session.authorization().await, Err(ExpiredWhy::Refused));
    assert_eq!(kit.server.said().len(), 1);
    assert!(kit.keychain.kept().is_empty());
    kit.finesse.at("/finesse/api/User/mnovak", [Reply::error(401, "Authorization Failure")]);
    let why = Session::basic(kit.ports(), kit.request(), password()).await.unwrap_err();
    assert_eq!(why, SignInError::PasswordRefused);
    assert_eq!(kit.server.said().len(), 2);
}

#[tokio::test]
async fn a_replaced_password_is_tried_once_and_the_session_continues() {
    let kit = Kit::new().await;
    let typed = |text: &str| Secret::new(text.as_bytes().to_vec());
    let (session, _) = Session::basic(kit.ports(), kit.request(), typed("practice")).await.unwrap();
    assert!(session.has_password() && session.token_hash().is_none());
    let used = session.authorization().await.unwrap();
    assert!(session.unauthorized(&used).await.is_err());
    kit.finesse.at("/finesse/api/User/mnovak", [Reply::error(401, "Authorization Failure")]);
    assert_eq!(session.password(typed("wrong")).await, Err(SignInError::PasswordRefused));
    assert_eq!(session.authorization().await, Err(ExpiredWhy::Refused));
    assert_eq!(kit.server.said().len(), 2, "the wrong one was sent once");
    kit.finesse.does(|does| drop(does.paths.remove("/finesse/api/User/mnovak")));
    session.password(typed("new")).await.unwrap();
    let now = session.authorization().await.unwrap();
    // A refusal of the old one, come late, is none of the new one.
    assert_eq!(session.unauthorized(&used).await.unwrap(), now);
    assert_eq!(kit.server.said()[2].header("authorization"), Some("Basic bW5vdmFrOm5ldw=="));
}

#[tokio::test]
async fn a_password_is_written_in_the_charset_of_the_site() {
    let kit = Kit::new().await;
    for (charset, typed, header) in [
        (Charset::Utf8, "gr\u{fc}n", Some("Basic bW5vdmFrOmdyw7xu")),
        (Charset::Latin1, "gr\u{fc}n", Some("Basic bW5vdmFrOmdy/G4=")),
        (Charset::Latin1, "\u{17e}", None),
    ] {
        let request = SignInRequest { charset, ..kit.request() };
        let before = kit.server.said().len();
        let result = Session::basic(kit.ports(), request, Secret::new(typed.as_bytes().to_vec())).await;
        let sent = kit.server.said()[before..]
            .first()
            .and_then(|said| said.header("authorization").map(str::to_owned));
        assert_eq!(sent.as_deref(), header);
        assert_eq!(result.err(), header.is_none().then_some(SignInError::PasswordUnwritable));
    }
}

/// As behind a reverse proxy (protocol/auth-and-events.md §1.1).
#[tokio::test]
async fn system_info_is_requested_with_credentials_after_a_401() {
    let protected = || Reply::new(401, "text/html", "");
    let told = || Reply::xml(200, "<SystemInfo><status>IN_SERVICE</status></SystemInfo>");
    let kit = Kit::new().await;
    let asked = |from: usize| -> Vec<_> {
        let said = &kit.server.said()[from..];
        said.iter().map(|said| said.header("authorization").map(str::to_owned)).collect()
    };
    let session = kit.sign_in().await;
    let before = kit.server.said().len();
    kit.finesse.at(INFO, [told()]);
    session.system_info(&kit.server.node).await.unwrap();
    assert_eq!(asked(before), [None], "nothing is sent to whoever does not want it");
    kit.finesse.at(INFO, [protected(), told()]);
    session.system_info(&kit.server.node).await.unwrap();
    assert_eq!(asked(before)[1..], [None, Some("Bearer A1".to_owned())]);
    kit.finesse.at(INFO, [protected()]);
    let refused = session.system_info(&kit.server.node).await;
    assert!(matches!(refused, Err(RestError::Unauthorized(_))), "{refused:?}");
    assert_eq!((asked(before).len(), renewals(&session)), (5, 0), "and nothing is renewed for it");

    let password = Secret::new(b"practice".to_vec());
    let (session, _) = Session::basic(kit.ports(), kit.request(), password).await.unwrap();
    let before = kit.server.said().len();
    for _ in 0..2 {
        assert!(session.system_info(&kit.server.node).await.is_err());
    }
    let sent = asked(before).iter().filter(|sent| sent.is_some()).count();
    assert_eq!(sent, 1, "a refused password is never sent again");
}
