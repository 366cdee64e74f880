//! A session that an earlier start kept, and the addresses that its refresh token may stand in.

use std::time::Duration;

use finesse_client::{
    RefreshForm, RefreshMethod, Session, SessionPorts, SessionState, SignInError, SignInRequest, WindowError,
};

use crate::{
    kit::{Kit, Page, answer, answer_for, json},
    server::Reply,
};

const TOKEN: &str = "/desktop/sso/token";

fn with(kit: &Kit, refresh: RefreshForm) -> SignInRequest {
    SignInRequest { refresh, ..kit.request() }
}

async fn signed_in(kit: &Kit, request: &SignInRequest) -> Session {
    kit.window.shows(Page::Text(answer(1)));
    Session::sign_in(kit.ports(), request.clone()).await.unwrap().0
}

fn rung(session: &Session) -> Option<RefreshMethod> {
    let state = *session.states().borrow();
    let SessionState::SignedIn(life) = state else { panic!("{state:?}") };
    life.method
}

/// Addresses with a refresh token in them, of the client's own requests and of the window's.
fn leaks(kit: &Kit) -> usize {
    let own = kit.server.said().into_iter().filter(|said| said.query.contains("refresh-token")).count();
    let window = kit.window.requests();
    own + window.iter().filter(|request| request.url.as_str().contains("refresh-token")).count()
}

#[tokio::test]
async fn a_stored_session_is_restored_by_get_when_policy_says_get() {
    let kit = Kit::new().await;
    let request = with(&kit, RefreshForm::Get);
    let restore = || Session::restore(kit.ports(), request.clone());
    assert!(restore().await.unwrap().is_none());
    drop(signed_in(&kit, &request).await);
    // A page comes back, so the window goes on. The answer has no new refresh token: the old one stays in force.
    kit.window.shows(Page::Text(answer(2).replace("\"refresh_token\":\"R2\",", "")));
    let (session, _) = restore().await.unwrap().unwrap();
    assert!(kit.window.requests().last().unwrap().url.query().unwrap().ends_with("&refresh-token=R1"));
    assert_eq!((kit.keychain.kept(), rung(&session)), (vec!["R1".to_owned()], Some(RefreshMethod::Get)));
    kit.finesse.at(TOKEN, [json(answer(2))]);
    kit.wake(&session).await;
    assert!(kit.server.said().last().unwrap().query.ends_with("&refresh-token=R1"));
    drop(session);
    // What fails for now is kept for later; what is refused, or leads to somebody else, is not.
    kit.finesse.at(TOKEN, [Reply::new(503, "text/html", "")]);
    assert_eq!(restore().await.unwrap_err(), SignInError::TokenFailed { status: None });
    assert_eq!(kit.keychain.kept(), ["R2"]);
    kit.finesse.at(TOKEN, [Reply::new(401, "application/json", "{\"error\":\"invalid_token\"}")]);
    assert!(restore().await.unwrap().is_none());
    let SessionPorts { keychain, clock, .. } = kit.ports();
    assert!(!Session::is_kept(&keychain, &clock, &kit.request()).await);
    drop(signed_in(&kit, &request).await);
    kit.finesse.at(TOKEN, [json(answer_for("jokafor", 3))]);
    assert!(matches!(restore().await, Err(SignInError::WrongPerson { .. })));
    assert!(kit.keychain.kept().is_empty());
}

/// The POST form wants an access token, which is never kept: without the GET form only the company's page can help.
#[tokio::test]
async fn with_the_url_gate_closed_a_session_is_restored_by_a_silent_fetch() {
    for form in [RefreshForm::Post, RefreshForm::Auto] {
        let kit = Kit::new().await;
        let request = with(&kit, form);
        drop(signed_in(&kit, &request).await);
        assert!(Session::restore(kit.ports(), request.clone()).await.unwrap().is_none(), "{form:?}");
        assert_eq!(
            (kit.window.requests().len(), kit.keychain.kept().len()),
            (1, 1),
            "{form:?}: nothing was tried"
        );
        // What fails for now stays.
        kit.window.shows(Page::Trouble(WindowError::LoadFailed { host: "h".into(), detail: "d".into() }));
        let later = Session::restore_alone(kit.ports(), request.clone()).await;
        assert_eq!(later.unwrap_err(), SignInError::TokenFailed { status: None });
        assert_eq!(kit.keychain.kept(), ["R1"]);
        kit.window.shows(Page::Text(answer(2)));
        let (session, _) = Session::restore_alone(kit.ports(), request.clone()).await.unwrap().unwrap();
        assert_eq!(
            (rung(&session), kit.keychain.kept()),
            (Some(RefreshMethod::SilentFetch), vec!["R2".to_owned()])
        );
        drop(session);
        // The company knows another person, or no one.
        kit.window.shows(Page::Text(answer_for("jokafor", 3)));
        let other = Session::restore_alone(kit.ports(), request.clone()).await;
        assert!(matches!(other, Err(SignInError::WrongPerson { .. })), "{form:?}");
        assert!(kit.keychain.kept().is_empty());
        drop(signed_in(&kit, &request).await);
        kit.window.shows(Page::Trouble(WindowError::TimedOut));
        assert!(Session::restore_alone(kit.ports(), request.clone()).await.unwrap().is_none());
        assert!(kit.keychain.kept().is_empty());
        assert_eq!(leaks(&kit), 0, "{form:?}");
    }
}

/// Columns: how POST is answered at the renewal, whether a refresh token gets into an address then, and at the next start.
#[tokio::test]
async fn by_default_get_is_used_only_at_a_server_without_post_and_that_is_remembered() {
    for (status, by_get) in
        [(404, true), (405, true), (501, true), (400, false), (401, false), (403, false), (302, false)]
    {
        for rotates in [true, false] {
            let kit = Kit::new().await;
            let request = kit.request();
            let session = signed_in(&kit, &request).await;
            kit.finesse.posts([Reply::new(status, "text/html", "")]);
            let text = if rotates { answer(2) } else { answer(2).replace("\"refresh_token\":\"R2\",", "") };
            kit.finesse.at(TOKEN, [json(text)]);
            kit.window.shows(Page::Text(answer(3)));
            kit.wake(&session).await;
            assert_eq!(
                rung(&session),
                Some(if by_get { RefreshMethod::Get } else { RefreshMethod::SilentFetch }),
                "{status}"
            );
            assert_eq!(leaks(&kit), usize::from(by_get), "{status}");
            drop(session);
            let restored = Session::restore(kit.ports(), request.clone()).await.unwrap();
            assert_eq!(restored.is_some(), by_get, "{status}: it is known at the next start");
            assert_eq!(leaks(&kit), if by_get { 2 } else { 0 }, "{status}");
            let Some((session, _)) = restored else { continue };
            // A server that got the form meanwhile: from now on no address has a token again.
            kit.finesse.posts([json(answer(4).replace("\"refresh_token\":\"R4\",", ""))]);
            kit.wake(&session).await;
            assert_eq!(rung(&session), Some(RefreshMethod::Post));
            drop(session);
            assert!(Session::restore(kit.ports(), request).await.unwrap().is_none());
            assert_eq!(leaks(&kit), 2, "{status}");
        }
    }
}

/// What one node lacks says nothing of the other.
#[tokio::test]
async fn a_missing_post_form_opens_the_url_gate_at_that_node_only() {
    let (kit, other) = (Kit::new().await, Kit::new().await);
    let session = signed_in(&kit, &kit.request()).await;
    kit.finesse.posts([Reply::new(405, "text/html", "")]);
    kit.finesse.at(TOKEN, [json(answer(2))]);
    kit.wake(&session).await;
    assert_eq!((rung(&session), leaks(&kit)), (Some(RefreshMethod::Get), 1));
    session.move_to(other.server.node.clone());
    kit.window.shows(Page::Text(answer(3)));
    kit.finesse.does(|does| does.posts.clear());
    kit.wake(&session).await;
    assert_eq!(leaks(&other), 0);
}

/// The end of a refresh token counts from the sign-in (protocol/auth-and-events.md §9 no. 4), so its age goes over a restart. A clock that
/// was set back meanwhile makes it younger, never longer than a whole life.
#[tokio::test]
async fn a_stored_session_has_the_age_of_its_sign_in() {
    let days = |days: u64| Duration::from_secs(20_000 * 86_400 + days * 86_400);
    let hours = |hours: u64| Duration::from_secs(hours * 3_600);
    for (wall_at_restart, left) in [(days(0) + hours(4), hours(6)), (days(0) - hours(24), hours(10))] {
        let kit = Kit::new().await;
        let request = with(&kit, RefreshForm::Get);
        kit.clock.set_wall(days(0));
        drop(signed_in(&kit, &request).await);
        kit.clock.set_wall(wall_at_restart);
        // And over one more restart, and a refresh that brought a new token.
        for number in [2, 3] {
            kit.finesse.at(TOKEN, [json(answer(number))]);
            let (session, _) = Session::restore(kit.ports(), request.clone()).await.unwrap().unwrap();
            let SessionState::SignedIn(life) = *session.states().borrow() else { panic!("not signed in") };
            assert_eq!(life.refresh_ends.map(|ends| ends.since(life.issued)), Some(left));
            assert!(life.kept);
        }
        assert_eq!(kit.window.requests().len(), 1, "no engine was needed");
    }
}
