//! The agent at the company's page; what is left when the session ends; passwords.

use std::time::Duration;

use finesse_client::{ExpiredWhy, RestError, Secret, Session, SessionState, SignInError, WindowTrouble};
use tokio::sync::oneshot;

use crate::{
    kit::{Kit, Page, answer, answer_for, must, until},
    server::Reply,
};

const TOKEN: &str = "/desktop/sso/token";

#[tokio::test]
async fn a_sign_in_asks_with_everything_that_releases_want() {
    let kit = Kit::new().await;
    let (session, user) = kit.try_sign_in(Page::Text(answer(1))).await.unwrap();
    assert_eq!((session.login_id(), session.node()), (&user.login_id, &kit.server.node));
    let [request] = kit.window.requests().try_into().unwrap();
    assert_eq!(request.url.path(), TOKEN);
    assert_eq!(request.url.query(), Some("cc_username=mnovak&return_user=yes&return_refresh_token=true"));
    assert_eq!(request.cookies, [("cc_username".to_owned(), "mnovak".to_owned())]);
    assert_eq!(kit.keychain.kept(), ["R1"]);
}

#[tokio::test]
async fn what_is_no_token_is_told_apart_and_nothing_is_kept() {
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
    let closed = kit.try_sign_in(Page::Trouble(WindowTrouble::Closed)).await.unwrap_err();
    assert_eq!(closed, SignInError::Window(WindowTrouble::Closed));
    kit.finesse.at("/finesse/api/User/mnovak", [Reply::error(404, "User Not Found")]);
    assert_eq!(kit.try_sign_in(Page::Text(answer(1))).await.unwrap_err(), SignInError::UnknownAgent);
    kit.finesse.at("/finesse/api/User/mnovak", [Reply::error(401, "Invalid Authorization User Specified")]);
    assert_eq!(kit.try_sign_in(Page::Text(answer(1))).await.unwrap_err(), SignInError::WrongPerson);
    assert!(kit.keychain.kept().is_empty());
    assert_eq!(kit.window.forgotten(), 2, "the profile knows somebody else");
}

#[tokio::test]
async fn a_sign_in_that_is_cancelled_while_the_keychain_works_leaves_nothing() {
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
async fn a_kept_session_is_taken_up_without_the_agent() {
    let kit = Kit::new().await;
    assert!(Session::restore(kit.ports(), kit.request()).await.unwrap().is_none());
    drop(kit.sign_in().await);
    kit.window.shows(Page::Text(answer(2).replace("\"refresh_token\":\"R2\",", "")));
    let (session, _) = Session::restore(kit.ports(), kit.request()).await.unwrap().unwrap();
    let requests = kit.window.requests();
    assert!(requests.last().unwrap().url.query().unwrap().ends_with("&refresh-token=R1"));
    assert_eq!(kit.keychain.kept(), ["R1"]);
    // The old refresh token is still the one to renew with.
    kit.wake(&session).await;
    let post = kit.server.said().into_iter().find(|said| said.method == "POST").unwrap();
    assert!(post.body.starts_with("token=A2&refresh-token=R1&"), "{}", post.body);
    kit.window.shows(Page::Text("<html>".into()));
    assert!(Session::restore(kit.ports(), kit.request()).await.unwrap().is_none());
    kit.window.shows(Page::Text(answer_for("jokafor", 3)));
    let why = Session::restore(kit.ports(), kit.request()).await.unwrap_err();
    assert_eq!(why, SignInError::WrongPerson);
    assert!(kit.keychain.kept().is_empty(), "what leads to somebody else is not kept");
}

#[tokio::test]
async fn while_the_agent_is_asked_nobody_else_is_held_up() {
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
async fn somebody_else_who_signs_in_again_is_refused() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    kit.window.shows(Page::Text(answer_for("jokafor", 2)));
    assert_eq!(session.sign_in_again().await, Err(SignInError::WrongPerson));
    assert_eq!(session.authorization().await.unwrap(), old);
    assert_eq!((kit.keychain.kept(), kit.window.forgotten()), (vec!["R1".to_owned()], 1));
}

#[tokio::test]
async fn the_end_waits_for_nobody_and_leaves_nothing() {
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
async fn a_session_that_nobody_holds_asks_for_nothing() {
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
    assert!(matches!(why, SignInError::Rest(RestError::Unauthorized(_))));
    assert_eq!(kit.server.said().len(), 2);
}
