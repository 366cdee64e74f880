//! One renewal for everybody, kept before it is published, and never a loop.

use std::time::Duration;

use finesse_client::{
    Clock, ExpiredWhy, KeychainError, RefreshForm, RefreshMethod, Rest, Session, SessionState, Shown,
    SignInRequest, UserHint, WindowError,
};
use futures_util::future::join_all;

use crate::{
    kit::{Kit, Page, answer, answer_for, json, must, renewals, seconds, until},
    server::Reply,
};

const TOKEN: &str = "/desktop/sso/token";
const CALLERS: usize = 1_000;

fn unavailable() -> Reply {
    Reply::new(503, "text/html", "<html>later</html>")
}

fn refused() -> Reply {
    Reply::error(401, "Authorization Failure")
}

#[tokio::test]
async fn a_thousand_callers_share_one_refresh() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    let gate = kit.finesse.hold_posts();
    let callers = (0..CALLERS).map(|_| {
        tokio::spawn({
            let (session, old) = (session.clone(), old.clone());
            async move { session.unauthorized(&old).await }
        })
    });
    let callers: Vec<_> = callers.collect();
    until("the one request", || kit.server.count("POST", TOKEN) == 1).await;
    gate.add_permits(CALLERS);
    let answers = must("a thousand answers", join_all(callers)).await;
    let new = session.authorization().await.unwrap();
    assert_ne!(new, old);
    assert_eq!(answers.len(), CALLERS);
    assert!(answers.into_iter().all(|answer| answer.unwrap() == Ok(new.clone())));
    assert_eq!((kit.server.count("POST", TOKEN), renewals(&session)), (1, 1));
}

#[tokio::test]
async fn a_thousand_callers_share_one_failed_refresh() {
    let kit = Kit::new().await;
    kit.finesse.posts([unavailable()]);
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    let callers = (0..CALLERS).map(|_| session.unauthorized(&old));
    let answers = must("a thousand answers", join_all(callers)).await;
    assert!(answers.iter().all(|answer| *answer == Err(ExpiredWhy::Unreachable)));
    // One more, later, but before the next try.
    assert!(session.unauthorized(&old).await.is_err());
    assert_eq!(
        kit.server.count("POST", TOKEN),
        1,
        "who comes before the next try gets what the last one gave"
    );
    kit.finesse.posts([json(answer(2))]);
    assert!(matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.refreshes == 1));
    assert_eq!(kit.server.count("POST", TOKEN), 2);
}

#[tokio::test]
async fn a_401_for_an_old_token_does_not_refresh() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    let new = session.unauthorized(&old).await.unwrap();
    let mut states = session.states();
    states.mark_unchanged();
    assert_eq!(session.unauthorized(&old).await.unwrap(), new);
    assert!(!states.has_changed().unwrap());
    assert_eq!(kit.server.count("POST", TOKEN), 1);
}

#[tokio::test]
async fn a_refresh_continues_after_its_caller_is_dropped() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    let gate = kit.finesse.hold_posts();
    let caller = tokio::spawn({
        let (session, old) = (session.clone(), old.clone());
        async move { session.unauthorized(&old).await }
    });
    until("the request", || kit.server.count("POST", TOKEN) == 1).await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    gate.add_permits(1);
    let mut states = session.states();
    must("the new token", states.wait_for(|state| matches!(state, SessionState::SignedIn(_)))).await.unwrap();
    assert_ne!(session.authorization().await.unwrap(), old);
    assert_eq!(kit.keychain.kept(), ["R2"]);
}

#[tokio::test]
async fn a_refresh_token_is_stored_before_the_access_token_is_published() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    kit.keychain.hangs(true);
    let asked = tokio::spawn({
        let (session, old) = (session.clone(), old.clone());
        async move { session.unauthorized(&old).await }
    });
    until("the keychain", || kit.keychain.begun() == 2).await;
    assert_eq!(session.authorization().await.unwrap(), old, "the keychain still works on the new one");
    assert!(matches!(*session.states().borrow(), SessionState::Refreshing(_, RefreshMethod::Post)));
    kit.keychain.hangs(false);
    let new = must("the new token", asked).await.unwrap().unwrap();
    assert_eq!(kit.keychain.kept(), ["R2"]);
    assert_eq!(session.authorization().await.unwrap(), new);
}

#[tokio::test]
async fn a_hanging_keychain_does_not_end_the_session() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    kit.keychain.hangs(true);
    let asked = tokio::spawn({
        let session = session.clone();
        async move { session.unauthorized(&old).await }
    });
    until("the keychain", || kit.keychain.begun() == 2).await;
    must("the patience", kit.clock.until_sleeper(|at| at == seconds(10))).await;
    kit.clock.advance(Duration::from_secs(10));
    must("the new token", asked).await.unwrap().unwrap();
    assert_eq!(session.keychain_error(), Some(KeychainError::Locked));
    // What is saved late must not be there after the end.
    let ended = tokio::spawn(async move { session.end().await });
    must("the patience", kit.clock.until_sleeper(|at| at == seconds(20))).await;
    kit.keychain.hangs(false);
    must("the end", ended).await.unwrap();
    until("nothing kept", || kit.keychain.kept().is_empty()).await;
}

#[tokio::test]
async fn the_post_form_is_as_documented() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    assert!(
        matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.method == Some(RefreshMethod::Post))
    );
    assert_eq!(kit.clock.now(), seconds(2_700), "75 % of an hour");
    let post = kit.server.said().into_iter().find(|said| said.method == "POST").unwrap();
    assert_eq!((post.path.as_str(), post.query.as_str()), (TOKEN, "cc_username=mnovak"));
    assert_eq!(post.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(post.body, "token=A1&refresh-token=R1&return_user=yes&return_refresh_token=true");
    assert_eq!(post.header("authorization"), None);
}

#[tokio::test]
async fn a_refusal_leads_to_the_next_refresh_method_at_once_and_only_once() {
    let kit = Kit::new().await;
    kit.finesse.posts([refused()]);
    let session = kit.sign_in().await;
    assert_eq!(kit.wake(&session).await, SessionState::Expired(ExpiredWhy::Refused));
    assert_eq!(kit.clock.now(), seconds(2_700));
    let requests = kit.window.requests();
    let [asked, silent] = requests.as_slice() else { panic!("{requests:?}") };
    assert!(matches!(asked.shown, Shown::Visible));
    assert!(matches!(silent.shown, Shown::Hidden { .. }));
    for secret in ["refresh-token", "R1", "A1"] {
        assert!(!silent.url.as_str().contains(secret), "{secret}");
    }
    kit.clock.advance(Duration::from_secs(24 * 3600));
    assert_eq!(session.authorization().await, Err(ExpiredWhy::Refused));
    assert_eq!((kit.server.count("POST", TOKEN), kit.window.requests().len()), (1, 2), "nothing loops");
}

#[tokio::test]
async fn only_the_form_that_is_set_is_used() {
    for (form, posts, fetches) in [(RefreshForm::Post, 1, 2), (RefreshForm::Get, 0, 3)] {
        let kit = Kit::new().await;
        kit.finesse.posts([refused()]);
        kit.window.shows(Page::Text(answer(1)));
        let request = SignInRequest { refresh: form, ..kit.request() };
        let (session, _) = Session::sign_in(kit.ports(), request).await.unwrap();
        assert!(matches!(kit.wake(&session).await, SessionState::Expired(_)));
        assert_eq!(
            (kit.server.count("POST", TOKEN), kit.window.requests().len()),
            (posts, fetches),
            "{form:?}"
        );
    }
}

/// The GET form needs no engine where the server answers it itself; `cc_username` comes in the query and as a cookie.
#[tokio::test]
async fn the_get_form_is_as_documented() {
    let kit = Kit::new().await;
    kit.finesse.posts([Reply::new(405, "text/html", "")]);
    kit.finesse.at(TOKEN, [json(answer(2))]);
    let session = kit.sign_in().await;
    assert!(
        matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.method == Some(RefreshMethod::Get))
    );
    let get = kit.server.said().into_iter().find(|said| said.method == "GET" && said.path == TOKEN).unwrap();
    assert_eq!(get.query, "cc_username=mnovak&return_user=yes&return_refresh_token=true&refresh-token=R1");
    assert_eq!((get.header("cookie"), get.header("authorization")), (Some("cc_username=mnovak"), None));
    assert_eq!(kit.window.requests().len(), 1, "only the sign-in");
}

#[tokio::test]
async fn what_is_sent_as_the_users_name_is_a_setting() {
    let kit = Kit::new().await;
    let typed = "o'hara&co\"x@corp.example";
    for (user_hint, query, cookie) in [
        (
            UserHint::AsTyped,
            "cc_username=o%27hara%26co%22x%40corp.example",
            "o%27hara%26co%22x%40corp.example",
        ),
        (UserHint::BeforeAt, "cc_username=o%27hara%26co%22x", "o%27hara%26co%22x"),
    ] {
        kit.window.shows(Page::Trouble(WindowError::Closed));
        let request =
            SignInRequest { name: Some(finesse_wire::LoginName::new(typed)), user_hint, ..kit.request() };
        assert!(Session::sign_in(kit.ports(), request).await.is_err());
        let asked = kit.window.requests().pop().unwrap();
        assert!(asked.url.query().unwrap().starts_with(&format!("{query}&")), "{:?}", asked.url.query());
        assert_eq!(asked.cookies, [("cc_username".to_owned(), cookie.to_owned())]);
    }
}

/// Before the refresh token ends a living session at the company's page gives a new pair, so that nobody is warned without need;
/// without one everything stays as it was.
#[tokio::test]
async fn a_new_pair_is_fetched_in_silence_before_the_refresh_token_ends() {
    for known in [true, false] {
        let kit = Kit::new().await;
        kit.window.shows(Page::Text(answer(1)));
        let request = SignInRequest { refresh_token_life: Duration::from_secs(2_400), ..kit.request() };
        let (session, _) = Session::sign_in(kit.ports(), request).await.unwrap();
        kit.window.shows(if known { Page::Text(answer(7)) } else { Page::Trouble(WindowError::TimedOut) });
        let SessionState::SignedIn(life) = kit.wake(&session).await else { panic!("not signed in") };
        assert_eq!(kit.clock.now(), seconds(1_800), "a quarter of that life before its end");
        let requests = kit.window.requests();
        assert!(matches!(requests[1].shown, Shown::Hidden { .. }));
        assert_eq!(life.method, known.then_some(RefreshMethod::SilentFetch));
        assert_eq!(life.refresh_ends, Some(seconds(if known { 1_800 + 2_400 } else { 2_400 })));
        assert_eq!(kit.keychain.kept(), [if known { "R7" } else { "R1" }]);
        // It is tried once: what comes next is the renewal, or the next pair's own end.
        kit.window.shows(Page::Trouble(WindowError::TimedOut));
        kit.wake(&session).await;
        assert_eq!(kit.clock.now(), seconds(if known { 3_600 } else { 2_700 }));
    }
}

#[tokio::test]
async fn a_temporary_failure_is_retried_with_growing_pauses() {
    let kit = Kit::new().await;
    kit.finesse.posts([unavailable()]);
    let session = kit.sign_in().await;
    let mut at = Vec::new();
    while matches!(kit.wake(&session).await, SessionState::SignedIn(_)) {
        at.push(kit.clock.now());
    }
    assert_eq!(*session.states().borrow(), SessionState::Expired(ExpiredWhy::Unreachable));
    assert_eq!(kit.clock.now(), seconds(3_600), "not before the end of the token");
    let pauses: Vec<_> = at.windows(2).map(|pair| pair[1].since(pair[0]).as_secs_f64()).collect();
    for (pause, most) in pauses.iter().zip([2.0, 4.0, 8.0, 16.0, 32.0]) {
        assert!((most / 2.0..=most).contains(pause), "{pauses:?}");
    }
    assert!(pauses.iter().all(|pause| *pause <= 60.0), "{pauses:?}");
    assert!(kit.server.count("POST", TOKEN) < 45);
    assert_eq!(kit.window.requests().len(), 1, "a failing server is no reason for the next way");
}

/// Something else than Finesse may stand in the way for a while: a network that wants its own sign-in, a proxy that is overloaded.
#[tokio::test]
async fn an_answer_that_is_not_from_finesse_is_no_refusal() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    for reply in [Reply::new(429, "text/html", ""), Reply::new(500, "text/html", "<html>")] {
        kit.finesse.posts([reply]);
        assert!(matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.refreshes == 0));
    }
    kit.finesse.posts([refused()]);
    let said = "<ApiErrors><ApiError><ErrorType>Internal Server Error</ErrorType></ApiError></ApiErrors>";
    kit.window.shows(Page::Text(said.into()));
    assert!(matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.refreshes == 0));
    kit.window.shows(Page::Trouble(WindowError::LoadFailed { host: "h".into(), detail: "d".into() }));
    assert!(matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.refreshes == 0));
    kit.window.shows(Page::Text(answer(3)));
    assert!(
        matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.method == Some(RefreshMethod::SilentFetch))
    );
}

/// After a sleep the network takes a while, and the token has ended: that alone is no reason to ask the agent.
#[tokio::test]
async fn after_a_sleep_past_the_end_of_the_token_the_refresh_is_retried_until_the_network_is_back() {
    let kit = Kit::new().await;
    kit.finesse.posts([unavailable()]);
    let session = kit.sign_in().await;
    kit.clock.advance(Duration::from_secs(8 * 3600));
    assert_eq!(session.authorization().await, Err(ExpiredWhy::Unreachable));
    assert!(matches!(*session.states().borrow(), SessionState::Refreshing(..)));
    assert_eq!(kit.server.count("POST", TOKEN), 1);
    assert_eq!(session.authorization().await, Err(ExpiredWhy::Unreachable));
    assert_eq!(kit.server.count("POST", TOKEN), 1, "callers do not hurry it");
    kit.finesse.posts([json(answer(2))]);
    assert!(matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.refreshes == 1));
}

#[tokio::test]
async fn after_a_sleep_past_the_end_of_the_token_retries_end_after_a_quarter_of_its_life() {
    let kit = Kit::new().await;
    kit.finesse.posts([unavailable()]);
    let session = kit.sign_in().await;
    let woke = seconds(8 * 3600);
    kit.clock.advance_to(woke);
    assert!(session.authorization().await.is_err());
    let mut tries = 1;
    while !matches!(*session.states().borrow(), SessionState::Expired(_)) {
        let at = must("the next try", kit.clock.until_sleeper(|_| true)).await;
        kit.clock.advance_to(at);
        tries += 1;
        until("the try", || kit.server.count("POST", TOKEN) == tries).await;
        let now = kit.clock.now();
        until("its end", || {
            kit.clock.next_sleeper().is_some_and(|at| at > now)
                || matches!(*session.states().borrow(), SessionState::Expired(_))
        })
        .await;
    }
    assert_eq!(*session.states().borrow(), SessionState::Expired(ExpiredWhy::Unreachable));
    assert_eq!(kit.clock.now().since(woke), Duration::from_secs(900), "a quarter of the life");
}

#[tokio::test]
async fn a_caller_waits_two_seconds_at_most_for_a_refresh_while_the_old_token_is_valid() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    let gate = kit.finesse.hold_posts();
    kit.clock.advance_to(seconds(2_700));
    let asked = tokio::spawn({
        let session = session.clone();
        async move { session.authorization().await }
    });
    must("the patience", kit.clock.until_sleeper(|at| at == seconds(2_702))).await;
    kit.clock.advance_to(seconds(2_702));
    assert_eq!(must("the old token", asked).await.unwrap().unwrap(), old);
    gate.add_permits(1);
    let mut states = session.states();
    must("the new token", states.wait_for(|state| matches!(state, SessionState::SignedIn(_)))).await.unwrap();
    assert_ne!(session.authorization().await.unwrap(), old);
}

#[tokio::test]
async fn the_agent_is_not_asked_during_a_call() {
    for call_ends in [true, false] {
        let kit = Kit::new().await;
        kit.finesse.posts([refused()]);
        let session = kit.sign_in().await;
        session.on_call(true);
        let state = {
            let mut states = session.states();
            kit.clock.advance_to(seconds(2_700));
            must("the ladder", states.wait_for(|state| matches!(state, SessionState::Refreshing(..))))
                .await
                .unwrap();
            *must("its end", states.wait_for(|state| matches!(state, SessionState::SignedIn(_))))
                .await
                .unwrap()
        };
        assert!(matches!(state, SessionState::SignedIn(life) if life.refreshes == 0));
        assert!(session.authorization().await.is_ok(), "the old token serves");
        if call_ends {
            session.on_call(false);
        } else {
            must("the end of the token", kit.clock.until_sleeper(|at| at == seconds(3_600))).await;
            kit.clock.advance_to(seconds(3_600));
        }
        let mut states = session.states();
        must("the question", states.wait_for(|state| matches!(state, SessionState::Expired(_))))
            .await
            .unwrap();
        assert_eq!(kit.server.count("POST", TOKEN), 1, "nothing is sent for nothing");
    }
}

#[tokio::test]
async fn an_expired_token_is_reported_even_during_a_call() {
    let kit = Kit::new().await;
    kit.finesse.posts([refused()]);
    let session = kit.sign_in().await;
    session.on_call(true);
    let used = session.authorization().await.unwrap();
    assert_eq!(session.unauthorized(&used).await, Err(ExpiredWhy::Refused));
    assert_eq!(*session.states().borrow(), SessionState::Expired(ExpiredWhy::Refused));
}

#[tokio::test]
async fn the_end_of_the_refresh_token_is_told_as_such() {
    let kit = Kit::new().await;
    kit.window.shows(Page::Text(answer(1)));
    let request = SignInRequest { refresh_token_life: Duration::from_secs(2_000), ..kit.request() };
    let (session, _) = Session::sign_in(kit.ports(), request).await.unwrap();
    kit.finesse.posts([refused()]);
    assert!(matches!(kit.wake(&session).await, SessionState::SignedIn(_)), "a silent fetch ahead of time");
    assert_eq!(kit.wake(&session).await, SessionState::Expired(ExpiredWhy::RefreshTokenEnded));
    // Signed in again, everything counts anew: the next refusal comes 2,700 s later, after the life of this pair as well.
    kit.window.shows(Page::Text(answer(5)));
    session.sign_in_again().await.unwrap();
    let used = session.authorization().await.unwrap();
    assert_eq!(session.unauthorized(&used).await, Err(ExpiredWhy::Refused));
}

#[tokio::test]
async fn a_refreshed_token_of_another_user_is_discarded() {
    let kit = Kit::new().await;
    kit.finesse.posts([json(answer_for("jokafor", 2))]);
    let session = kit.sign_in().await;
    kit.window.shows(Page::Text(answer_for("40217", 4)));
    assert!(
        matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.method == Some(RefreshMethod::SilentFetch))
    );
    assert_eq!(kit.keychain.kept(), ["R4"]);
}

/// An answer that does not say whom it is for is asked about, with its own token.
#[tokio::test]
async fn a_token_without_a_user_name_is_looked_up() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    kit.finesse.posts([json(answer(2).replace(",\"user_id\":\"mnovak\"", ""))]);
    kit.finesse.does(|does| does.accepted = vec!["A3".into()]);
    kit.window.shows(Page::Text(answer(3)));
    assert!(
        matches!(kit.wake(&session).await, SessionState::SignedIn(life) if life.method == Some(RefreshMethod::SilentFetch))
    );
    let asked =
        kit.server.said().into_iter().any(|said| said.path.ends_with("/40217") && said.bearer() == "A2");
    assert!(asked);
}

#[tokio::test]
async fn a_refresh_token_that_is_not_replaced_stays_in_force() {
    let kit = Kit::new().await;
    kit.finesse.posts([json(answer(2).replace("\"refresh_token\":\"R2\",", ""))]);
    let session = kit.sign_in().await;
    kit.wake(&session).await;
    kit.wake(&session).await;
    let last = kit.server.said().into_iter().rfind(|said| said.method == "POST").unwrap();
    assert!(last.body.starts_with("token=A2&refresh-token=R1&"), "{}", last.body);
    assert_eq!(kit.keychain.kept(), ["R1"]);
}

#[tokio::test]
async fn a_request_with_a_refused_token_is_sent_once_more_with_a_new_one() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    kit.finesse.does(|does| does.accepted = vec!["A2".into()]);
    let rest = Rest::new(session.clone());
    let users = (0..20).map(|_| rest.user(session.login_id()));
    assert!(must("the users", join_all(users)).await.into_iter().all(|user| user.is_ok()));
    assert_eq!((kit.server.count("POST", TOKEN), renewals(&session)), (1, 1));
    // A server that refuses every token gets each request twice, and one renewal for it.
    kit.finesse.does(|does| does.accepted = vec!["none".into()]);
    kit.finesse.posts([json(answer(3)), json(answer(4))]);
    let before = kit.server.count("GET", "/40217");
    assert!(rest.user(session.login_id()).await.is_err());
    assert_eq!((kit.server.count("GET", "/40217") - before, kit.server.count("POST", TOKEN)), (2, 2));
}

#[tokio::test]
async fn nothing_secret_is_printed() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    kit.finesse.posts([refused()]);
    kit.wake(&session).await;
    kit.window.shows(Page::Text(answer(9)));
    session.sign_in_again().await.unwrap();
    let authorization = session.authorization().await.unwrap();
    let printed = format!(
        "{session:?} {authorization:?} {:?} {:?} {:?}",
        kit.window.requests(),
        session.states().borrow(),
        finesse_client::Secret::new(b"R9".to_vec())
    );
    for secret in ["A1", "R1", "A9", "R9"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
