//! The life of a token: renewed at 75 %, by whichever way the release knows, and nobody notices.

use std::time::Duration;

use desk_contract::{Session, Site};
use finesse_client::{
    Clock, ExpiredWhy, RefreshMethod, SessionState, SignInError, SignInWindow, TokenLifetime, WindowError,
};
use finesse_sim::{Fault, FaultEffect, FaultPlace, Options, RefreshForm, TokenState};
use protocol::{Alone, Computer, Fixture, Person, TestResult, must};

const LIFE: u64 = 300;

/// Lives long enough for a whole shift.
fn shift() -> Options {
    Options { refresh_token_life: Duration::from_secs(24 * 3600), ..Options::default() }
}

fn renewals(session: &Session) -> u32 {
    match session {
        Session::SignedIn { r#as, .. } => r#as.renewals,
        Session::SignedOut { .. } | Session::SigningIn { .. } | Session::Expired { .. } => 0,
    }
}

fn with_status(status: u16) -> FaultEffect {
    FaultEffect::Status { status, body: None, content_type: None }
}

/// Twelve hours of the whole line in virtual time: desk, client, link and centre.
#[tokio::test]
async fn twelve_hours_pass_and_nobody_notices() -> TestResult {
    let site = Site { session_minutes: 24 * 60, ..Site::default() };
    let mut fixture = Fixture::on(shift(), Computer::of(site)).await?;
    fixture.sign_in().await?;
    fixture.view.until("signed in", |desk| renewals(&desk.session) == 0).await?;
    let percent = |share: u64| Duration::from_secs(LIFE * share / 100);
    let (ping, second) = (Duration::from_secs(10), Duration::from_secs(1));
    let start = fixture.clock.now();
    let mut count = 0;
    while fixture.clock.now().since(start) < Duration::from_secs(12 * 3600) {
        // The clock stood still while the token came, so it was issued now. Nothing but its renewal is planned so far ahead.
        let issued = fixture.clock.now();
        let planned =
            fixture.clock.until_sleeper(|at| at >= issued + percent(74) && at <= issued + percent(76));
        let due = must("a renewal planned at 75 % of the life, give or take 1 %", planned).await?;
        while due.since(fixture.clock.now()) > second {
            fixture.advance(ping.min(due.since(fixture.clock.now() + second)));
            fixture.settle(&format!("{:?}", fixture.clock.now())).await?;
        }
        assert_eq!(renewals(&fixture.view.desk()?.session), count, "not before {due:?}");
        fixture.advance(due.since(fixture.clock.now()));
        count += 1;
        fixture.view.until("the renewal", |desk| renewals(&desk.session) == count).await?;
        fixture.settle(&format!("renewed {count} times")).await?;
    }
    assert!((185..=195).contains(&count), "{count} renewals");
    let state = fixture.control.state();
    assert_eq!(state.tokens.expired_uses, 0);
    assert_eq!((state.tokens.issued, state.tokens.refreshed), (1, u64::from(count)));
    assert!(state.requests.iter().all(|request| request.token_state != TokenState::Expired));
    assert_eq!(fixture.browser.visits().fetches, 1, "the agent was not asked again");
    assert!(fixture.view.desk()?.notices.is_empty());
    Ok(())
}

/// Runs to the first renewal and says by which rungs it went.
async fn rungs(alone: &mut Alone) -> TestResult<(TokenLifetime, Vec<RefreshMethod>)> {
    let seen = alone
        .run_until(
            "the first renewal",
            |state| matches!(state, SessionState::SignedIn(life) if life.refreshes == 1),
        )
        .await?;
    let mut rungs = Vec::new();
    let mut renewed = None;
    for state in seen {
        match state {
            SessionState::Refreshing(_, rung) => rungs.push(rung),
            SessionState::SignedIn(life) => renewed = Some(life),
            SessionState::Expired(_) | SessionState::Ended => {}
        }
    }
    Ok((renewed.ok_or("no renewal")?, rungs))
}

fn nobody_was_asked(alone: &Alone) {
    let visits = alone.browser.visits();
    assert_eq!(visits.shown.len(), 1, "the page was shown at the sign-in only: {:?}", visits.pages);
    let state = alone.control.state();
    assert_eq!(state.tokens.expired_uses, 0);
    assert!(state.requests.iter().all(|request| request.token_state != TokenState::Expired));
}

#[tokio::test]
async fn a_release_that_takes_post_renews_by_post() -> TestResult {
    let mut alone =
        Alone::with(Options { refresh_form: RefreshForm::PostOnly, ..Options::default() }).await?;
    let (life, by) = rungs(&mut alone).await?;
    assert_eq!((life.method, by.as_slice()), (Some(RefreshMethod::Post), [RefreshMethod::Post].as_slice()));
    assert_eq!(life.issued.since(finesse_client::Moment::default()), Duration::from_secs(LIFE * 75 / 100));
    assert_eq!(life.expires.since(life.issued), Duration::from_secs(LIFE));
    assert_eq!(alone.keychain.saves(), 2, "the new refresh token is kept as well");
    nobody_was_asked(&alone);
    Ok(())
}

#[tokio::test]
async fn a_release_that_takes_get_renews_by_get() -> TestResult {
    let mut alone = Alone::with(Options { refresh_form: RefreshForm::GetOnly, ..Options::default() }).await?;
    let (life, by) = rungs(&mut alone).await?;
    assert_eq!(
        (life.method, by.as_slice()),
        (Some(RefreshMethod::Get), [RefreshMethod::Post, RefreshMethod::Get].as_slice())
    );
    nobody_was_asked(&alone);
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_that_is_not_rotated_stays_in_force() -> TestResult {
    let mut alone = Alone::with(Options { rotate_refresh_token: false, ..Options::default() }).await?;
    for count in 1..=3 {
        alone
            .run_until(
                "a renewal",
                |state| matches!(state, SessionState::SignedIn(life) if life.refreshes == count),
            )
            .await?;
    }
    assert_eq!(alone.keychain.saves(), 1);
    nobody_was_asked(&alone);
    Ok(())
}

/// The refresh can be redirected to the identity service (protocol/auth-and-events.md §2.5.3): a web engine can follow, and a living
/// session at the company's page gives new tokens without a word.
#[tokio::test]
async fn a_refresh_that_is_answered_with_a_redirect_is_fetched_in_silence() -> TestResult {
    let mut alone = Alone::with(Options::default()).await?;
    let to_ids = || FaultEffect::Redirect { redirect: "ids".to_owned() };
    alone.control.fault(Fault::always(FaultPlace::RefreshPost, to_ids()))?;
    let (life, by) = rungs(&mut alone).await?;
    assert_eq!(
        (life.method, by.as_slice()),
        (Some(RefreshMethod::SilentFetch), [RefreshMethod::Post, RefreshMethod::SilentFetch].as_slice())
    );
    nobody_was_asked(&alone);
    Ok(())
}

#[tokio::test]
async fn a_get_that_is_redirected_is_fetched_anew_in_silence() -> TestResult {
    let mut alone = Alone::with(Options::default()).await?;
    let to_ids = || FaultEffect::Redirect { redirect: "ids".to_owned() };
    alone.control.fault(Fault::always(FaultPlace::RefreshPost, with_status(405)))?;
    alone.control.fault(Fault::always(FaultPlace::RefreshGet, to_ids()))?;
    let (life, by) = rungs(&mut alone).await?;
    assert_eq!(life.method, Some(RefreshMethod::SilentFetch));
    assert_eq!(by, [RefreshMethod::Post, RefreshMethod::Get, RefreshMethod::SilentFetch]);
    nobody_was_asked(&alone);
    assert_eq!(alone.control.state().idp.silent, 1);
    Ok(())
}

#[tokio::test]
async fn a_refresh_that_is_answered_with_something_else_goes_to_the_next_way_at_once() -> TestResult {
    // Only a server without POST gets a refresh token in an address.
    for (effect, next) in [
        (FaultEffect::Html { html: true }, RefreshMethod::SilentFetch),
        (FaultEffect::Empty { empty: true }, RefreshMethod::SilentFetch),
        (FaultEffect::Bytes { bytes: 2_000_000 }, RefreshMethod::SilentFetch),
        (FaultEffect::Json { json: "{\"expires_in\":300}".to_owned() }, RefreshMethod::SilentFetch),
        (with_status(400), RefreshMethod::SilentFetch),
        (with_status(401), RefreshMethod::SilentFetch),
        (with_status(403), RefreshMethod::SilentFetch),
        (with_status(404), RefreshMethod::Get),
        (with_status(405), RefreshMethod::Get),
        (with_status(501), RefreshMethod::Get),
    ] {
        let told = format!("{effect:?}");
        let mut alone = Alone::with(Options::default()).await?;
        alone.control.fault(Fault::always(FaultPlace::RefreshPost, effect))?;
        let (life, by) = rungs(&mut alone).await?;
        assert_eq!(
            (life.method, by.as_slice()),
            (Some(next), [RefreshMethod::Post, next].as_slice()),
            "{told}"
        );
        assert_eq!(
            life.issued.since(finesse_client::Moment::default()),
            Duration::from_secs(225),
            "{told}: at once"
        );
        nobody_was_asked(&alone);
    }
    Ok(())
}

#[tokio::test]
async fn a_refresh_that_gives_the_token_of_another_person_is_thrown_away() -> TestResult {
    let mut alone = Alone::with(Options::default()).await?;
    let another = FaultEffect::User { user: "40218".to_owned() };
    alone.control.fault(Fault::always(FaultPlace::RefreshPost, another))?;
    let (life, by) = rungs(&mut alone).await?;
    assert_eq!(
        (life.method, by.as_slice()),
        (Some(RefreshMethod::SilentFetch), [RefreshMethod::Post, RefreshMethod::SilentFetch].as_slice())
    );
    let rest = finesse_client::Rest::new(alone.session.clone());
    assert_eq!(rest.user(&alone.user.login_id).await?.login_id, alone.user.login_id);
    nobody_was_asked(&alone);
    Ok(())
}

#[tokio::test]
async fn a_server_that_fails_for_a_while_is_asked_again_before_the_token_ends() -> TestResult {
    for (effect, times) in [(with_status(500), 1), (with_status(503), 3)] {
        let mut alone = Alone::with(Options::default()).await?;
        alone
            .control
            .fault(Fault { times: Some(times), ..Fault::always(FaultPlace::RefreshPost, effect) })?;
        let (life, by) = rungs(&mut alone).await?;
        assert_eq!(life.method, Some(RefreshMethod::Post));
        assert_eq!(by.len(), times as usize + 1, "{by:?}");
        let at = life.issued.since(finesse_client::Moment::default());
        assert!(at > Duration::from_secs(225) && at < Duration::from_secs(LIFE), "renewed after {at:?}");
        nobody_was_asked(&alone);
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_fails_to_the_end_is_given_up_at_the_end_of_the_token() -> TestResult {
    let mut alone = Alone::with(Options::default()).await?;
    alone.control.fault(Fault::always(FaultPlace::RefreshPost, with_status(503)))?;
    let seen = alone.run_until("the end", |state| matches!(state, SessionState::Expired(_))).await?;
    assert_eq!(seen.last(), Some(&SessionState::Expired(ExpiredWhy::Unreachable)));
    let at = alone.clock.now().since(finesse_client::Moment::default());
    assert_eq!(at, Duration::from_secs(LIFE), "not before the token's own end");
    let tries =
        alone.control.state().requests.iter().filter(|request| request.path.contains("sso/token")).count();
    assert!((4..40).contains(&tries), "{tries} requests: it tries again, and does not loop");
    nobody_was_asked(&alone);
    alone.control.clear_faults();
    alone.session.sign_in_again().await?;
    assert!(matches!(alone.state(), SessionState::SignedIn(_)));
    Ok(())
}

/// Nobody refused anything: when the network is back, the agent need not sign in.
#[tokio::test]
async fn a_token_that_ended_while_nothing_got_through_is_replaced_when_something_does() -> TestResult {
    let mut alone = Alone::with(Options::default()).await?;
    alone.control.fault(Fault::always(FaultPlace::RefreshPost, with_status(503)))?;
    alone.run_until("the end", |state| matches!(state, SessionState::Expired(_))).await?;
    let token_requests = |alone: &Alone| {
        alone.control.state().requests.iter().filter(|request| request.path.contains("sso/token")).count()
    };
    let mut pauses = Vec::new();
    for round in 0..20 {
        let (now, tried) = (alone.clock.now(), token_requests(&alone));
        let at = must("the next try", alone.clock.until_sleeper(|at| at > now)).await?;
        pauses.push(at.since(now));
        if round == 19 {
            assert_eq!(
                alone.state(),
                SessionState::Expired(ExpiredWhy::Unreachable),
                "the agent is not told"
            );
            alone.control.clear_faults();
        }
        alone.control.advance(at.since(now));
        alone.clock.advance_to(at);
        let asked = async {
            while token_requests(&alone) == tried {
                tokio::task::yield_now().await;
            }
        };
        must("another request", asked).await?;
    }
    assert!(pauses.iter().all(|pause| *pause <= Duration::from_secs(15)), "{pauses:?}");
    assert!(pauses[5..].iter().all(|pause| *pause > Duration::from_secs(7)), "it does not loop: {pauses:?}");
    alone.run_until("the return", |state| matches!(state, SessionState::SignedIn(_))).await?;
    nobody_was_asked(&alone);
    Ok(())
}

/// New signing keys at the identity service: all tokens die at once (protocol/auth-and-events.md §2.8). The company's page still knows the
/// agent.
#[tokio::test]
async fn tokens_that_all_died_at_once_are_replaced_in_silence() -> TestResult {
    let mut alone = Alone::with(Options::default()).await?;
    alone.control.revoke_tokens();
    let (life, by) = rungs(&mut alone).await?;
    assert_eq!(
        (life.method, by.as_slice()),
        (Some(RefreshMethod::SilentFetch), [RefreshMethod::Post, RefreshMethod::SilentFetch].as_slice())
    );
    nobody_was_asked(&alone);
    Ok(())
}

#[tokio::test]
async fn when_every_way_is_refused_the_agent_is_asked_and_nothing_loops() -> TestResult {
    let mut alone = Alone::with(Options::default()).await?;
    alone.control.revoke_tokens();
    alone.control.fault(Fault::always(FaultPlace::TokenStart, with_status(401)))?;
    alone.run_until("the end", |state| matches!(state, SessionState::Expired(_))).await?;
    assert_eq!(alone.state(), SessionState::Expired(ExpiredWhy::Refused));
    let asked = |alone: &Alone| {
        alone.control.state().requests.iter().filter(|r| r.path.contains("sso/token")).count()
    };
    let before = asked(&alone);
    alone.control.advance(Duration::from_secs(3600));
    alone.clock.advance(Duration::from_secs(3600));
    assert!(alone.session.authorization().await.is_err());
    assert_eq!(asked(&alone), before, "nothing was sent in an hour");
    nobody_was_asked(&alone);
    // The agent, asked at a page that does not know them any more, closes it: nothing has changed. Then they sign in.
    alone.control.clear_faults();
    SignInWindow::forget(&alone.browser).await?;
    let typed = alone.browser.seat(Person::Closes);
    assert_eq!(alone.session.sign_in_again().await, Err(SignInError::Window(WindowError::Closed)));
    assert_eq!(alone.state(), SessionState::Expired(ExpiredWhy::Refused));
    alone.browser.seat(typed);
    alone.session.sign_in_again().await?;
    assert!(matches!(alone.state(), SessionState::SignedIn(_)));
    assert_eq!(
        alone.browser.visits().shown.len(),
        3,
        "the sign-in, the page that was closed, and the sign-in again"
    );
    Ok(())
}

#[tokio::test]
async fn a_token_that_was_refused_is_replaced_before_the_next_request() -> TestResult {
    let alone = Alone::with(Options::default()).await?;
    let rest = finesse_client::Rest::new(alone.session.clone());
    alone.control.revoke_tokens();
    // Five at once: one renewal, and all five get their answer.
    let reads = (0..5).map(|_| rest.user(&alone.user.login_id));
    for read in futures_util::future::join_all(reads).await {
        assert_eq!(read?.login_id, alone.user.login_id);
    }
    assert!(matches!(alone.state(), SessionState::SignedIn(life) if life.refreshes == 1));
    nobody_was_asked(&alone);
    Ok(())
}

/// A computer that slept through the end of its token: the first request waits for a new one.
#[tokio::test]
async fn after_a_sleep_the_token_is_renewed_before_the_first_request() -> TestResult {
    let alone = Alone::with(Options::default()).await?;
    let rest = finesse_client::Rest::new(alone.session.clone());
    let slept = Duration::from_secs(3600);
    alone.control.advance(slept);
    alone.clock.advance(slept);
    assert_eq!(rest.user(&alone.user.login_id).await?.login_id, alone.user.login_id);
    nobody_was_asked(&alone);
    Ok(())
}

#[tokio::test]
async fn a_session_that_was_kept_is_taken_up_without_a_question() -> TestResult {
    let alone = Alone::with(Options::default()).await?;
    let (session, user) = alone.restore().await?.ok_or("nothing was taken up")?;
    assert_eq!(user.login_id, alone.user.login_id);
    assert_eq!(session.login_id(), alone.session.login_id());
    nobody_was_asked(&alone);
    // What is refused is replaced in silence by a company that knows the agent, and is nothing otherwise.
    alone.control.revoke_tokens();
    let (session, _) = alone.restore().await?.ok_or("nothing was taken up")?;
    assert!(
        matches!(*session.states().borrow(), SessionState::SignedIn(life) if life.method == Some(RefreshMethod::SilentFetch))
    );
    nobody_was_asked(&alone);
    alone.control.revoke_tokens();
    SignInWindow::forget(&alone.browser).await?;
    assert!(alone.restore().await?.is_none());
    nobody_was_asked(&alone);
    Ok(())
}
