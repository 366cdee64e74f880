//! Sleep, wake and clocks that are set: only the time that passed counts.

use std::time::Duration;

use desk_contract::{Desk, ExpiredWhy, Rung, Session, Site, TokenLife};
use finesse_client::Clock;
use finesse_sim::{Options, Publish};
use protocol::{Computer, Fixture, TestResult, must, said, with_get};
use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// A session of two hours, at the site and at the identity service.
async fn signed_in() -> TestResult<Fixture> {
    signed_in_at(Site::default()).await
}

async fn signed_in_at(site: Site) -> TestResult<Fixture> {
    let computer = Computer::of(Site { session_minutes: 120, ..site });
    let mut fixture = Fixture::on(Options::default(), computer).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    Ok(fixture)
}

/// The computer sleeps: nobody gets to do anything meanwhile.
fn sleep(fixture: &Fixture, seconds: u64) {
    fixture.advance(Duration::from_secs(seconds));
}

/// Waits until the token is another one than this.
async fn another_token(fixture: &mut Fixture, before: &TokenLife) -> TestResult<TokenLife> {
    let other = |desk: &Desk| {
        matches!(&desk.session, Session::SignedIn { r#as, .. }
            if matches!(&r#as.proof, desk_contract::Proof::Token { life }
                if life.hash != before.hash && life.renewing.is_none()))
    };
    fixture.view.until("another token", other).await?;
    fixture.token()
}

fn nobody_noticed(fixture: &Fixture) {
    assert_eq!(fixture.browser.visits().shown.len(), 1, "the agent was not asked");
    assert_eq!(fixture.control.state().tokens.expired_uses, 0);
    let ends = |session: &Session| matches!(session, Session::Expired { .. });
    assert!(!fixture.view.sessions().iter().any(ends));
}

#[tokio::test]
async fn a_sleep_over_the_renewal_is_made_up_for_at_waking() -> TestResult {
    let mut fixture = signed_in().await?;
    let before = fixture.token()?;
    sleep(&fixture, 250);
    let now = another_token(&mut fixture, &before).await?;
    assert_eq!((now.by, now.issued.0 - before.issued.0), (Rung::Post, 250_000));
    fixture.works().await?;
    nobody_noticed(&fixture);
    Ok(())
}

/// Both tokens of a pair are dead then (protocol/auth-and-events.md §2.5.3); the company's page still knows the agent.
#[tokio::test]
async fn a_sleep_over_the_end_of_the_token_costs_no_request_with_the_dead_one() -> TestResult {
    for seconds in [300, 301, 1_000, 6_000] {
        let mut fixture = signed_in().await?;
        let before = fixture.token()?;
        sleep(&fixture, seconds);
        // At once, before anything had time to notice.
        fixture.works().await?;
        let now = another_token(&mut fixture, &before).await?;
        assert_eq!(now.by, Rung::Silent, "after {seconds} s");
        nobody_noticed(&fixture);
    }
    Ok(())
}

#[tokio::test]
async fn a_sleep_over_the_end_of_the_refresh_token_is_no_matter_while_the_company_knows_the_agent()
-> TestResult {
    let mut fixture = signed_in().await?;
    let before = fixture.token()?;
    sleep(&fixture, 3 * 3600);
    fixture.works().await?;
    let now = another_token(&mut fixture, &before).await?;
    assert_eq!(now.by, Rung::Silent);
    let ends = now.refresh_ends.ok_or("the end is not known")?;
    assert_eq!(ends.0 - now.issued.0, 120 * 60_000, "a new session of two hours");
    nobody_noticed(&fixture);
    Ok(())
}

#[tokio::test]
async fn a_sleep_over_the_end_of_everything_is_told_with_its_reason_and_one_sign_in_is_enough() -> TestResult
{
    let mut fixture = signed_in().await?;
    fixture.company_forgets().await?;
    sleep(&fixture, 3 * 3600);
    let over =
        |desk: &Desk| matches!(desk.session, Session::Expired { why: ExpiredWhy::RefreshTokenEnded, .. });
    fixture.view.until("the end", over).await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1, "no page is shown without a request");
    assert_eq!(fixture.control.state().tokens.expired_uses, 0);
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    fixture.works().await
}

/// Four renewals, each exactly where it belongs.
async fn renewals_are_punctual(fixture: &mut Fixture, by: Rung) -> TestResult {
    for _ in 0..4 {
        let before = fixture.token()?;
        let due = Duration::from_millis(before.renews.0 - before.issued.0);
        assert_eq!(due, Duration::from_secs(225));
        let passed = Duration::from_millis(fixture.view.last().ok_or("no frame")?.now.0 - before.issued.0);
        fixture.pass(due.saturating_sub(passed) + Duration::from_millis(1)).await?;
        let now = another_token(fixture, &before).await?;
        let at = now.issued.0 - before.issued.0;
        assert!((225_000..=225_002).contains(&at), "after {at} ms");
        assert_eq!(now.by, by);
    }
    Ok(())
}

/// Somebody corrects the computer's clock, or it was wrong all along.
#[tokio::test]
async fn a_time_of_day_that_jumps_by_a_day_changes_nothing() -> TestResult {
    let mut fixture = signed_in().await?;
    let ends = fixture.token()?.refresh_ends;
    let wall = fixture.clock.wall().duration_since(std::time::UNIX_EPOCH)?;
    for jumped in [wall + DAY, wall - DAY, Duration::ZERO, wall + 4000 * DAY] {
        fixture.clock.set_wall(jumped);
        renewals_are_punctual(&mut fixture, Rung::Post).await?;
        assert_eq!(fixture.token()?.refresh_ends, ends, "the end stays where it was");
    }
    assert_eq!(fixture.token()?.refresh_ends, ends);
    nobody_noticed(&fixture);
    fixture.works().await
}

/// The server's clock is set a day ahead: for the server all its tokens are over, and the client believes what the server says, not what
/// its own clock says.
#[tokio::test]
async fn a_clock_of_the_server_that_jumps_by_a_day_costs_nobody_a_sign_in() -> TestResult {
    let options = Options { integrated_sign_in: Some("mnovak".to_owned()), ..Options::default() };
    let mut fixture = Fixture::with(options).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let before = fixture.token()?;
    fixture.control.advance(DAY);
    fixture.works().await?;
    let now = another_token(&mut fixture, &before).await?;
    assert_eq!(now.by, Rung::Silent);
    renewals_are_punctual(&mut fixture, Rung::Post).await?;
    fixture.works().await?;
    // What happened just now is shown as just now, although the server's stamps are a day ahead.
    fixture.settle("afterwards").await?;
    let (agent, last) =
        (fixture.view.desk()?.agent.clone().ok_or("no agent")?, fixture.view.last().ok_or("no frame")?);
    assert!(last.now.0 - agent.since.0 < 60_000, "{:?} at {:?}", agent.since, last.now);
    Ok(())
}

/// The number of a session's age is the only thing that needs the time of day.
#[tokio::test]
async fn a_time_of_day_that_jumps_over_a_restart_costs_nobody_a_sign_in() -> TestResult {
    for (jump, older) in [(1, true), (-1, false)] {
        let mut fixture = signed_in_at(with_get()).await?;
        fixture.pass(Duration::from_secs(60)).await?;
        let wall = fixture.clock.wall().duration_since(std::time::UNIX_EPOCH)?;
        fixture.clock.set_wall(if jump > 0 { wall + DAY } else { wall - DAY });
        fixture.restart().await?;
        fixture.until_signed_in().await?;
        let token = fixture.token()?;
        let ends = token.refresh_ends.ok_or("the end is not known")?;
        let left = ends.0.saturating_sub(token.issued.0);
        assert_eq!(left, if older { 0 } else { 120 * 60_000 });
        fixture.works().await?;
        renewals_are_punctual(&mut fixture, Rung::Get).await?;
        // An end that the token outlived was none.
        let warned = |session: &&Session| matches!(session, Session::SignedIn { ending: Some(_), .. });
        assert_eq!(fixture.view.sessions().iter().find(warned), None);
        nobody_noticed(&fixture);
    }
    Ok(())
}

/// The same moment, written in the time of other places (protocol/auth-and-events.md §1: `timezoneOffset`).
#[tokio::test]
async fn a_time_zone_means_nothing() -> TestResult {
    let mut fixture = signed_in().await?;
    fixture.pass(Duration::from_secs(20)).await?;
    let now: String = fixture.control.state().now;
    let stamp = finesse_wire::Timestamp::parse(&now).ok_or("the centre's clock cannot be read")?;
    // Ten seconds ago by the centre's clock.
    let ago = stamp.0 - 10_000;
    let mut shown = Vec::new();
    for (number, minutes) in [0, 120, -480, 345, 840].into_iter().enumerate() {
        let id = &fixture.agent.login_id;
        let node = format!("/finesse/api/User/{id}");
        let mark = format!("zone {number}");
        let body = format!(
            "<Update><event>PUT</event><source>{node}</source><requestId/><data><user><loginId>{id}</loginId>\
             <state>NOT_READY</state><stateChangeTime>{at}</stateChangeTime><extension>{extension}</extension>\
             <teamName>{mark}</teamName></user></data></Update>",
            at = written(ago, minutes)?,
            extension = fixture.agent.extension,
        );
        let user = Some(id.clone());
        let event = Publish { node: "a".to_owned(), user, item_node: node, body, escaped: true };
        assert_eq!(fixture.control.publish(&event)?, 1);
        let there = |desk: &Desk| desk.agent.as_ref().is_some_and(|agent| agent.team == mark);
        let agent = fixture.view.until(&mark, there).await?.agent.ok_or("no agent")?;
        shown.push(agent.since);
    }
    let first = shown.first().copied().ok_or("nothing was shown")?;
    assert!(shown.iter().all(|since| *since == first), "{shown:?}");
    let now = fixture.view.last().ok_or("no frame")?.now;
    let seconds = (now.0 - first.0) / 1_000;
    // The centre's clock also runs with the time that the test itself takes.
    assert!((7..=13).contains(&seconds), "{seconds} s ago");
    Ok(())
}

/// A moment in milliseconds since 1970, as a clock so many minutes east of Greenwich shows it.
fn written(at: i64, minutes: i32) -> TestResult<String> {
    let zone = UtcOffset::from_whole_seconds(minutes * 60)?;
    let moment = OffsetDateTime::from_unix_timestamp_nanos(i128::from(at) * 1_000_000)?;
    Ok(moment.to_offset(zone).format(&Rfc3339)?)
}
