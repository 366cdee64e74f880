//! Notifications that no program should trip over, and a connection that comes back.

use std::time::Duration;

use desk_contract::{AgentState, Desk, ErrorCode, Link, Session, Site, StateWanted, WaitingWhy};
use finesse_client::Clock;
use finesse_sim::{
    Fault, FaultEffect, FaultPlace, IncomingCall, LinkBreak, LinkFault, NodeStatus, Options, Publish,
};
use protocol::{Computer, Fixture, TestResult, must, said};

fn is_online(desk: &Desk) -> bool {
    matches!(desk.link, Link::Online { .. })
}

fn state_is(state: AgentState) -> impl Fn(&Desk) -> bool {
    move |desk| desk.agent.as_ref().is_some_and(|agent| agent.state == state)
}

/// What the kit sends so that it is seen, and that everything before it was handled, says nothing untrue.
#[tokio::test]
async fn a_mark_changes_nothing_but_the_name_of_the_team() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    for (state, reason) in [(StateWanted::Ready, None), (StateWanted::NotReady, Some("5"))] {
        fixture.set(state, reason).await?.map_err(said)?;
        fixture.settle(&format!("{state:?}")).await?;
        let shown = fixture.view.desk()?.agent.clone().ok_or("no agent")?;
        let said = fixture.control.agent_state(&fixture.agent.login_id)?;
        let word = if shown.state == AgentState::Ready { "READY" } else { "NOT_READY" };
        assert_eq!((word, shown.team), (said.state.as_str(), format!("{state:?}")));
        assert_eq!(shown.reason.map(|reason| reason.id), said.reason_code_id);
        assert_eq!((Some(shown.extension), shown.pending), (said.extension, None));
    }
    Ok(())
}

#[tokio::test]
async fn events_that_cannot_be_read_are_left_alone_and_the_next_one_works() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let id = fixture.agent.login_id.clone();
    let node = format!("/finesse/api/User/{id}");
    let deep = "<a>".repeat(80) + &"</a>".repeat(80);
    let bodies = [
        "".to_owned(),
        "hello".to_owned(),
        "<Update><event>PUT</event><data><user><state>READY</state>".to_owned(),
        "<Update><event>PUT</event><data><user><state>READY</state></user></data></Update>".to_owned(),
        "<Update><data/></Update>".to_owned(),
        "<Update><event>PUT</event><data><wonder><a>1</a></wonder></data></Update>".to_owned(),
        "<Update><event>DELETE</event></Update>".to_owned(),
        "<Update><event>DELETE</event><source>/finesse/api/Dialog/999</source></Update>".to_owned(),
        format!(
            "<Update><event>DELETE</event><source>{node}/Dialogs</source><data><dialogs><Dialog><id>999</id></Dialog></dialogs>\
             </data></Update>"
        ),
        "<Else/>".to_owned(),
        format!("<Update><event>PUT</event><data>{deep}</data></Update>"),
        "<!DOCTYPE x [<!ENTITY a 'b'>]><Update><event>PUT</event></Update>".to_owned(),
        format!(
            "<Update><event>PUT</event><data><user><loginId>{id}</loginId><firstName>&nope;</firstName></user></data></Update>"
        ),
        "<Update><event>PUT</event><data><user><loginId>999</loginId><state>READY</state></user></data></Update>"
            .to_owned(),
    ];
    let before =
        fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    for (number, body) in bodies.into_iter().enumerate() {
        let publish = Publish {
            node: "a".to_owned(),
            user: Some(id.clone()),
            item_node: node.clone(),
            body,
            escaped: true,
        };
        assert_eq!(fixture.control.publish(&publish)?, 1);
        fixture.settle(&format!("after {number}")).await?;
    }
    let after = fixture.view.desk()?.clone();
    assert_eq!((after.link, after.session), (before.link, before.session));
    assert_eq!((after.calls, after.recent), (before.calls, before.recent));
    assert_eq!(after.notices, before.notices, "none of it is shown");
    let agent = |desk: Option<desk_contract::Agent>| desk.map(|agent| (agent.login_id, agent.state));
    assert_eq!(agent(after.agent), agent(before.agent));
    Ok(())
}

#[tokio::test]
async fn a_payload_that_is_not_escaped_is_read_too() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let id = fixture.agent.login_id.clone();
    let node = format!("/finesse/api/User/{id}");
    let body = format!(
        "<update><DATA><User><LOGINID>{id}</LOGINID><state>READY</state><extension>{}</extension></User></DATA>\
         <event>put</event></update>",
        fixture.agent.extension
    );
    let publish = Publish { node: "a".to_owned(), user: Some(id), item_node: node, body, escaped: false };
    assert_eq!(fixture.control.publish(&publish)?, 1);
    fixture.view.until("ready", state_is(AgentState::Ready)).await?;
    Ok(())
}

/// Cuts the link, and keeps it from coming back until the clock moves.
async fn cut(fixture: &mut Fixture, how: LinkBreak) -> TestResult {
    let refused = FaultEffect::Status { status: 503, body: None, content_type: None };
    fixture.control.fault(Fault::always(FaultPlace::Link, refused))?;
    let broken = LinkFault { node: None, user: None, how, condition: None };
    assert_eq!(fixture.control.link(&broken)?, 1);
    fixture.view.until("no connection", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    Ok(())
}

/// Lets the clock run to the next try.
async fn pass_to_next_try(fixture: &mut Fixture) -> TestResult {
    let Link::Waiting { until, .. } = fixture.view.desk()?.link else {
        return Err(format!("not waiting: {:?}", fixture.view.desk()?.link).into());
    };
    let now = fixture.view.last().map(|frame| frame.now).unwrap_or_default();
    // The page's clock knows no parts of a millisecond.
    fixture.clock.advance(Duration::from_millis(until.0.saturating_sub(now.0) + 1));
    Ok(())
}

/// Ends the fault of [`cut`], and waits for the connection.
async fn come_back(fixture: &mut Fixture) -> TestResult {
    fixture.control.clear_faults();
    pass_to_next_try(fixture).await?;
    fixture.view.until("online", is_online).await?;
    Ok(())
}

#[tokio::test]
async fn after_a_cut_everything_is_read_anew() -> TestResult {
    for how in [LinkBreak::Reset, LinkBreak::Close, LinkBreak::StreamError] {
        let mut fixture = Fixture::new().await?;
        fixture.sign_in().await?;
        fixture.ready().await?;
        fixture.view.until("ready", state_is(AgentState::Ready)).await?;
        cut(&mut fixture, how).await?;
        // Both happen while nobody listens, and Finesse never repeats them.
        let dialog = fixture
            .control
            .call(IncomingCall { to: Some(fixture.agent.login_id.clone()), ..IncomingCall::default() })?;
        assert!(fixture.view.desk()?.calls.is_empty(), "{how:?}: nothing can have come");
        come_back(&mut fixture).await?;
        let desk = fixture.view.until("the call", |desk| !desk.calls.is_empty()).await?;
        assert_eq!(
            desk.calls.iter().map(|call| call.id.as_str()).collect::<Vec<_>>(),
            [dialog.as_str()],
            "{how:?}"
        );
        fixture.view.until("reserved", state_is(AgentState::Reserved)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_state_that_changed_while_the_link_was_down_is_seen() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.ready().await?;
    fixture.view.until("ready", state_is(AgentState::Ready)).await?;
    cut(&mut fixture, LinkBreak::Reset).await?;
    fixture.forced("NOT_READY", Some(999))?;
    assert!(state_is(AgentState::Ready)(fixture.view.desk()?), "nothing can have come");
    come_back(&mut fixture).await?;
    fixture.view.until("not ready", state_is(AgentState::NotReady)).await?;
    Ok(())
}

#[tokio::test]
async fn a_link_that_died_in_silence_is_noticed_by_its_pings() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let desk = fixture.view.until("online", is_online).await?;
    let Link::Online { since: online_since, .. } = desk.link else { return Err("not online".into()) };
    let silent = LinkFault { node: None, user: None, how: LinkBreak::HalfOpen, condition: None };
    assert_eq!(fixture.control.link(&silent)?, 1);
    // The desk hears nothing; only its own pings, every ten seconds, can tell. The third one finds two unanswered.
    let ping = Duration::from_secs(10);
    let start = fixture.clock.now();
    for count in 1..=3 {
        must("a ping to wait for", fixture.clock.until_sleeper(|at| at == start + ping * count)).await?;
        fixture.clock.advance(ping);
    }
    fixture
        .view
        .until(
            "online again",
            |desk| matches!(desk.link, Link::Online { since, .. } if since.0 > online_since.0),
        )
        .await?;
    fixture.works().await
}

#[tokio::test]
async fn a_second_place_stops_the_link_until_the_agent_asks_for_it() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let conflict = LinkFault {
        node: None,
        user: None,
        how: LinkBreak::StreamError,
        condition: Some("conflict".to_owned()),
    };
    assert_eq!(fixture.control.link(&conflict)?, 1);
    fixture.view.until("taken over", |desk| desk.link == Link::TakenOver).await?;
    fixture.desk.reconnect().await.map_err(said)?;
    fixture.view.until("online", is_online).await?;
    fixture.works().await
}

/// The notification service checks the token when a connection is made (protocol/auth-and-events.md §4.4).
#[tokio::test]
async fn a_connection_whose_token_died_meanwhile_is_made_with_a_new_one() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.control.revoke_tokens();
    let broken = LinkFault { node: None, user: None, how: LinkBreak::Reset, condition: None };
    assert_eq!(fixture.control.link(&broken)?, 1);
    let renewed = |desk: &Desk| matches!(&desk.session, Session::SignedIn { r#as, .. } if r#as.renewals == 1);
    fixture.view.until("a new token", renewed).await?;
    fixture.view.until("online", is_online).await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1, "the agent was not asked");
    fixture.works().await
}

#[tokio::test]
async fn a_session_that_needs_the_agent_says_so_and_goes_on_where_it_was() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let refused = FaultEffect::Status { status: 401, body: None, content_type: None };
    fixture.control.fault(Fault::always(FaultPlace::TokenStart, refused))?;
    fixture.control.revoke_tokens();
    let error =
        fixture.set(StateWanted::Ready, None).await?.err().ok_or("a request without a token succeeded")?;
    assert_eq!(error.code, ErrorCode::SessionExpired);
    let desk = fixture.view.until("expired", |desk| matches!(desk.session, Session::Expired { .. })).await?;
    assert!(desk.agent.is_some(), "the desk stays visible");
    fixture.control.clear_faults();
    fixture.desk.sign_in_again().await.map_err(said)?;
    fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    fixture.works().await
}

#[tokio::test]
async fn a_node_that_goes_out_of_service_is_waited_for() -> TestResult {
    let alone = Site { agents: 0, ..Site::default() };
    let mut fixture = Fixture::on(Options::default(), Computer::of(alone)).await?;
    fixture.sign_in().await?;
    // There is nowhere to go.
    fixture.control.node("b", NodeStatus::OutOfService).await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    let waiting = |why| move |desk: &Desk| matches!(desk.link, Link::Waiting { why: now, .. } if now == why);
    fixture.view.until("unreachable", waiting(WaitingWhy::Unreachable)).await?;
    fixture.control.node("a", NodeStatus::Running).await?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    pass_to_next_try(&mut fixture).await?;
    fixture.view.until("out of service", waiting(WaitingWhy::OutOfService)).await?;
    fixture.control.node("a", NodeStatus::InService).await?;
    pass_to_next_try(&mut fixture).await?;
    fixture.view.until("online", is_online).await?;
    fixture.works().await
}
