//! The ways to the notification service, and when a desk connects again after an outage that was announced.

use std::time::Duration;

use desk_contract::{Desk, Link, Settings, SignOut, Site, Transport, WaitingWhy};
use finesse_client::Clock;
use finesse_sim::{Fault, FaultEffect, FaultPlace, LinkBreak, LinkFault, NodeStatus, Options};
use protocol::{Computer, Fixture, TestResult, must, said};

/// Why an agent signs out.
const END_OF_SHIFT: &str = "14";

fn over(transport: Transport) -> impl Fn(&Desk) -> bool {
    move |desk| matches!(desk.link, Link::Online { transport: now, .. } if now == transport)
}

/// Requests that would open a WebSocket.
fn web_sockets(fixture: &Fixture) -> usize {
    fixture.count(|request| request.path.starts_with("/ws"))
}

#[tokio::test]
async fn the_way_that_served_is_tried_first_the_next_time() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let missing = FaultEffect::Status { status: 404, body: None, content_type: None };
    let fault = Fault { path: Some("/ws".to_owned()), ..Fault::always(FaultPlace::Link, missing) };
    fixture.control.fault(fault)?;
    fixture.sign_in().await?;
    fixture.view.until("BOSH", over(Transport::Bosh)).await?;
    let (tried, server) = (web_sockets(&fixture), fixture.server()?);
    assert!(tried > 0, "the usual order begins with another one");
    let bosh = |written: &Settings| written.found.get(&server) == Some(&Transport::Bosh);
    fixture.settings.until("BOSH is remembered", bosh).await?;
    fixture.desk.sign_out(SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) }).await.map_err(said)?;
    fixture.control.clear_faults();
    fixture.restart().await?;
    fixture.sign_in().await?;
    fixture.view.until("BOSH", over(Transport::Bosh)).await?;
    assert_eq!(web_sockets(&fixture), tried, "what did not serve was not tried again");
    fixture.works().await
}

#[tokio::test]
async fn the_site_can_allow_one_way_alone() -> TestResult {
    let site = Site { transport: Some(Transport::Tcp), ..Site::default() };
    let mut fixture = Fixture::on(Options::default(), Computer::of(site)).await?;
    fixture.sign_in().await?;
    fixture.view.until("TCP", over(Transport::Tcp)).await?;
    assert_eq!(web_sockets(&fixture), 0);
    // Not even when it is closed is there another.
    fixture.control.node("b", NodeStatus::Stopped).await?;
    let closed = FaultEffect::Status { status: 503, body: None, content_type: None };
    fixture.control.fault(Fault::always(FaultPlace::Link, closed))?;
    let cut = LinkFault { node: None, user: None, how: LinkBreak::Reset, condition: None };
    assert_eq!(fixture.control.link(&cut)?, 1);
    fixture.view.until("waiting", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    assert_eq!(web_sockets(&fixture), 0);
    Ok(())
}

/// A node that cannot be reached is tried every second, for as long as it takes.
#[tokio::test]
async fn the_link_is_back_a_second_after_the_node() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.control.node("b", NodeStatus::Stopped).await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    let unreachable = |desk: &Desk| matches!(desk.link, Link::Waiting { why: WaitingWhy::Unreachable, .. });
    fixture.view.until("unreachable", unreachable).await?;
    // The desk has no connection, so nothing can be waited for but its clock.
    for _ in 0..50 {
        let (now, next) = (fixture.clock.now(), fixture.clock.now() + Duration::from_secs(1));
        must("another try", fixture.clock.until_sleeper(|at| at > now && at <= next)).await?;
        fixture.clock.advance_to(next);
    }
    fixture.control.node("a", NodeStatus::Running).await?;
    fixture.clock.advance(Duration::from_secs(1));
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    fixture.works().await
}

/// Each desk of a site asks a node that is out of service at a moment of its own, and connects at once when it finds it in service.
#[tokio::test]
async fn after_an_outage_the_desk_connects_in_its_turn() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    for node in ["b", "a"] {
        fixture.control.node(node, NodeStatus::OutOfService).await?;
    }
    let cut = LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None };
    let refused = FaultEffect::Status { status: 503, body: None, content_type: None };
    fixture.control.fault(Fault::always(FaultPlace::Link, refused))?;
    assert_eq!(fixture.control.link(&cut)?, 1);
    let out = |desk: &Desk| matches!(desk.link, Link::Waiting { why: WaitingWhy::OutOfService, .. });
    fixture.view.until("out of service", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    fixture.control.clear_faults();
    let opened = fixture.links();
    fixture.clock.advance(Duration::from_secs(1));
    let Link::Waiting { until, .. } = fixture.view.until("out of service", out).await?.link else {
        return Err("not waiting".into());
    };
    fixture.control.node("a", NodeStatus::InService).await?;
    assert_eq!(fixture.links(), opened, "the desk has not connected before its turn");
    let now = fixture.view.last().map(|frame| frame.now).unwrap_or_default();
    let left = until.0.saturating_sub(now.0);
    assert!(left <= 28_000, "{left}");
    fixture.clock.advance(Duration::from_millis(left + 1));
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    fixture.works().await
}
