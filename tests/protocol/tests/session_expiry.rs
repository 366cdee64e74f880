//! The end of the refresh token: told in time, renewed with one sign-in, and never at the cost of a call.

use std::time::Duration;

use desk_contract::{
    CallAction, CallPhase, Desk, DialogAction, Ending, EndingStage, ErrorCode, ExpiredWhy, Link, Rung,
    Session, Site, StateWanted,
};
use finesse_sim::{Fault, FaultEffect, FaultPlace, IncomingCall, Options};
use protocol::{Computer, Fixture, TestResult, must, said};

const MINUTE: Duration = Duration::from_secs(60);

/// A session of so many minutes, at the site and at the identity service, signed in.
async fn session_of(minutes: u32, options: Options) -> TestResult<Fixture> {
    let options = Options { refresh_token_life: minutes * MINUTE, ..options };
    let computer = Computer::of(Site { session_minutes: minutes, ..Site::default() });
    let mut fixture = Fixture::on(options, computer).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    Ok(fixture)
}

async fn two_hours() -> TestResult<Fixture> {
    session_of(120, Options::default()).await
}

fn ending(desk: &Desk) -> Option<Ending> {
    match &desk.session {
        Session::SignedIn { ending, .. } => *ending,
        Session::SignedOut { .. } | Session::SigningIn { .. } | Session::Expired { .. } => None,
    }
}

fn is_expired(desk: &Desk) -> bool {
    matches!(desk.session, Session::Expired { .. })
}

/// A customer rings, and the agent talks.
async fn talking(fixture: &mut Fixture) -> TestResult<String> {
    fixture.ready().await?;
    let id = fixture.control.call(IncomingCall::default())?;
    fixture.view.until("a call", |desk| desk.calls.len() == 1).await?;
    act(fixture, &id, CallAction::Answer).await?;
    fixture
        .view
        .until("talking", |desk| desk.calls.iter().all(|call| call.phase == CallPhase::Talking))
        .await?;
    Ok(id)
}

async fn act(fixture: &Fixture, id: &str, action: CallAction) -> TestResult {
    must("a call action", fixture.desk.dialog_action(DialogAction { id: id.to_owned(), action }))
        .await?
        .map_err(said)
}

fn refused() -> FaultEffect {
    FaultEffect::Status { status: 401, body: None, content_type: None }
}

/// protocol/auth-and-events.md §2.8: the desktop of Cisco warns at the same times.
#[tokio::test]
async fn the_end_is_told_ten_five_and_one_minutes_before_and_one_sign_in_renews_it_all() -> TestResult {
    let mut fixture = two_hours().await?;
    let ends = fixture.token()?.refresh_ends.ok_or("the end is not known")?;
    fixture.company_forgets().await?;
    fixture.pass(110 * MINUTE - Duration::from_secs(1)).await?;
    assert_eq!(ending(fixture.view.desk()?), None, "not yet");
    let id = talking(&mut fixture).await?;
    for (after, stage) in [
        (Duration::from_secs(1), EndingStage::TenMinutes),
        (5 * MINUTE, EndingStage::FiveMinutes),
        (4 * MINUTE, EndingStage::LastMinute),
    ] {
        // A second before the moment it is still as it was.
        let before = ending(fixture.view.desk()?);
        fixture.pass(after.saturating_sub(Duration::from_secs(1))).await?;
        assert_eq!(ending(fixture.view.desk()?), before, "{stage:?} came too early");
        fixture.pass(Duration::from_secs(1)).await?;
        let expected = Ending { at: ends, stage, why: ExpiredWhy::RefreshTokenEnded };
        assert_eq!(ending(fixture.view.desk()?), Some(expected));
    }
    let issued = fixture.token()?.issued;
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.view.until("no end any more", |desk| ending(desk).is_none()).await?;
    let token = fixture.token()?;
    assert_eq!(token.by, Rung::SignIn);
    assert!(token.issued.0 > issued.0);
    assert!(token.refresh_ends.is_some_and(|at| at.0 >= ends.0 + 118 * 60_000), "two hours more");
    assert_eq!(fixture.browser.visits().shown.len(), 2, "asked once");
    // Nothing was dropped: the same connection, the same call.
    assert_eq!(fixture.links(), 1);
    let mut since =
        fixture.view.sessions().iter().skip_while(|session| !matches!(session, Session::SignedIn { .. }));
    assert!(since.all(|session| matches!(session, Session::SignedIn { .. })));
    let desk = fixture.view.desk()?;
    assert_eq!(
        desk.calls.iter().map(|call| (call.id.as_str(), call.phase)).collect::<Vec<_>>(),
        [(id.as_str(), CallPhase::Talking)]
    );
    assert!(matches!(desk.link, Link::Online { .. }));
    act(&fixture, &id, CallAction::Drop).await?;
    fixture.pass(100 * MINUTE).await?;
    assert_eq!(ending(fixture.view.desk()?), None, "the next end is two hours after the sign-in");
    assert!(!is_expired(fixture.view.desk()?));
    assert_eq!(fixture.control.state().tokens.expired_uses, 0);
    Ok(())
}

/// Nobody is warned of an end that a silent fetch puts off (protocol/auth-and-events.md §2.9).
#[tokio::test]
async fn a_company_that_still_knows_the_agent_means_no_warning_at_all() -> TestResult {
    let mut fixture = two_hours().await?;
    fixture.pass(360 * MINUTE).await?;
    let warned = |session: &&Session| {
        matches!(session, Session::SignedIn { ending: Some(_), .. } | Session::Expired { .. })
    };
    assert_eq!(fixture.view.sessions().iter().find(warned), None);
    let silent = |session: &&Session| {
        matches!(session, Session::SignedIn { r#as, .. }
            if matches!(&r#as.proof, desk_contract::Proof::Token { life }
                if life.by == Rung::Silent && life.renewing.is_none()))
    };
    assert!(fixture.view.sessions().iter().filter(silent).count() >= 3, "three times a new session");
    let visits = fixture.browser.visits();
    assert_eq!((visits.shown.len(), fixture.links()), (1, 1), "the agent was not asked, and the link stood");
    assert_eq!(fixture.control.state().tokens.expired_uses, 0);
    fixture.works().await
}

/// A new session without a warning on the way, and without a question.
fn renewed_in_silence(fixture: &Fixture) -> TestResult {
    let warned = |session: &&Session| matches!(session, Session::SignedIn { ending: Some(_), .. });
    assert_eq!(fixture.view.sessions().iter().find(warned), None);
    let token = fixture.token()?;
    let ends = token.refresh_ends.ok_or("the end is not known")?;
    assert!(ends.0 > token.issued.0 + 90 * 60_000, "a new session");
    assert_eq!(fixture.browser.visits().shown.len(), 1);
    Ok(())
}

fn fails() -> FaultEffect {
    FaultEffect::Status {
        status: 503,
        body: Some("{\"error\":\"service_unavailable\"}".to_owned()),
        content_type: Some("application/json".to_owned()),
    }
}

/// The silent fetch comes a quarter of an hour before the end: time enough to try once more.
#[tokio::test]
async fn a_silent_fetch_that_fails_for_a_moment_is_tried_once_more_before_anybody_is_warned() -> TestResult {
    let mut fixture = two_hours().await?;
    fixture.pass(104 * MINUTE).await?;
    fixture.control.fault(Fault::once(FaultPlace::TokenStart, fails()))?;
    fixture.pass(12 * MINUTE).await?;
    renewed_in_silence(&fixture)
}

#[tokio::test]
async fn a_silent_fetch_waits_for_a_renewal_that_is_being_tried_again() -> TestResult {
    let options = Options { access_token_life: 15 * MINUTE, ..Options::default() };
    let mut fixture = session_of(118, options).await?;
    // The ninth renewal is due after 101.25 minutes and fails; the fetch is due after 103.
    fixture.pass(101 * MINUTE).await?;
    fixture.control.fault(Fault::always(FaultPlace::RefreshPost, fails()))?;
    fixture.pass(2 * MINUTE + Duration::from_secs(1)).await?;
    assert_eq!(fixture.token()?.by, Rung::Post, "the fetch waits");
    fixture.control.clear_faults();
    fixture.pass(12 * MINUTE).await?;
    renewed_in_silence(&fixture)
}

/// Without an answer the end comes when it was said to come, and not sooner.
#[tokio::test]
async fn without_a_sign_in_the_session_is_over_at_its_end_and_says_why() -> TestResult {
    let mut fixture = two_hours().await?;
    fixture.company_forgets().await?;
    fixture.pass(119 * MINUTE + Duration::from_secs(30)).await?;
    assert!(!is_expired(fixture.view.desk()?), "half a minute before");
    fixture.works().await?;
    // The access token may outlive the refresh token by its own life.
    fixture.pass(5 * MINUTE).await?;
    let why =
        |desk: &Desk| matches!(desk.session, Session::Expired { why: ExpiredWhy::RefreshTokenEnded, .. });
    fixture.view.until("the end", why).await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1, "no page is shown without a request");
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    assert_eq!(fixture.links(), 1);
    fixture.works().await
}

/// Every way to a new token is refused while the agent talks and the token serves on.
async fn no_way_during_a_call() -> TestResult<(Fixture, String)> {
    let mut fixture = two_hours().await?;
    let id = talking(&mut fixture).await?;
    fixture.company_forgets().await?;
    fixture.control.fault(Fault::always(FaultPlace::RefreshPost, refused()))?;
    fixture.control.fault(Fault::always(FaultPlace::RefreshGet, refused()))?;
    let ends = fixture.token()?.ends;
    fixture.pass(Duration::from_secs(226)).await?;
    let told = ending(fixture.view.desk()?).ok_or("it was not told")?;
    assert_eq!((told.at, told.why), (ends, ExpiredWhy::Refused), "told at once, with the token's own end");
    assert_eq!(fixture.browser.visits().shown.len(), 1, "but the agent is not asked");
    let fetches = fixture.browser.visits().fetches;
    fixture.pass(Duration::from_secs(60)).await?;
    assert_eq!(fixture.browser.visits().fetches, fetches, "and nothing is tried any more");
    assert!(!is_expired(fixture.view.desk()?));
    // The token serves.
    act(&fixture, &id, CallAction::Hold).await?;
    act(&fixture, &id, CallAction::Retrieve).await?;
    Ok((fixture, id))
}

#[tokio::test]
async fn during_a_call_nobody_is_asked_while_the_token_serves_and_the_end_of_the_call_is_the_end()
-> TestResult {
    let (mut fixture, id) = no_way_during_a_call().await?;
    act(&fixture, &id, CallAction::Drop).await?;
    fixture.view.until("the end", is_expired).await?;
    fixture.control.clear_faults();
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    assert_eq!(fixture.links(), 1);
    fixture.settle("afterwards").await
}

#[tokio::test]
async fn a_call_that_outlasts_the_token_stays_shown_when_the_session_is_over() -> TestResult {
    let (mut fixture, id) = no_way_during_a_call().await?;
    fixture.pass(Duration::from_secs(20)).await?;
    fixture.view.until("the end", is_expired).await?;
    let desk = fixture.view.desk()?;
    assert_eq!(desk.calls.iter().map(|call| call.id.as_str()).collect::<Vec<_>>(), [id.as_str()]);
    // The customer hangs up, and the desk hears of it without a token.
    fixture.control.hang_up(&id)?;
    fixture.view.until("over", |desk| desk.calls.iter().all(|call| call.phase != CallPhase::Talking)).await?;
    Ok(())
}

/// With one press during the call, which the agent may do whenever there is time.
#[tokio::test]
async fn during_a_call_the_agent_may_sign_in_again_and_the_call_goes_on() -> TestResult {
    let (mut fixture, id) = no_way_during_a_call().await?;
    fixture.control.clear_faults();
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.view.until("no end any more", |desk| ending(desk).is_none()).await?;
    act(&fixture, &id, CallAction::Hold).await?;
    let held = |desk: &Desk| desk.calls.iter().any(|call| call.phase == CallPhase::Held);
    fixture.view.until("held", held).await?;
    assert_eq!(fixture.links(), 1);
    act(&fixture, &id, CallAction::Retrieve).await?;
    act(&fixture, &id, CallAction::Drop).await?;
    fixture.pass(Duration::from_secs(230)).await?;
    assert!(!is_expired(fixture.view.desk()?));
    Ok(())
}

/// New signing keys at the identity service (protocol/auth-and-events.md §2.8), and a company that does not know the agent any more.
#[tokio::test]
async fn when_all_tokens_die_at_once_the_agent_is_asked_for_once_and_nothing_loops() -> TestResult {
    let mut fixture = two_hours().await?;
    fixture.company_forgets().await?;
    fixture.control.revoke_tokens();
    let error =
        fixture.set(StateWanted::Ready, None).await?.err().ok_or("a request without a token succeeded")?;
    assert_eq!(error.code, ErrorCode::SessionExpired);
    fixture.view.until("the end", is_expired).await?;
    let after =
        |fixture: &Fixture| fixture.count(|request| !request.path.starts_with("/finesse/api/SystemInfo"));
    let before = after(&fixture);
    for _ in 0..12 {
        fixture.pass(5 * MINUTE).await?;
        let error = fixture
            .set(StateWanted::Ready, None)
            .await?
            .err()
            .ok_or("a request without a token succeeded")?;
        assert_eq!(error.code, ErrorCode::SessionExpired);
    }
    assert_eq!(after(&fixture), before, "nothing was sent in an hour");
    let ends = fixture.view.sessions().iter().filter(|session| matches!(session, Session::Expired { .. }));
    assert_eq!(ends.count(), 1, "told once");
    assert_eq!((fixture.browser.visits().shown.len(), fixture.links()), (1, 1));
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    fixture.works().await
}
