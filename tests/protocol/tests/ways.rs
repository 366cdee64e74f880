//! The ways to the notification service, and when a desk connects again after an outage that was announced.

use std::time::Duration;

use desk_contract::{Desk, Link, Settings, SignOut, Site, Transport, WaitingWhy};
use finesse_client::Clock;
use finesse_sim::{Fault, FaultEffect, FaultPlace, LinkBreak, LinkFault, NodeStatus, Options};
use protocol::{Computer, Stand, TestResult, must, said};

/// Why an agent signs out.
const END_OF_SHIFT: &str = "14";

fn over(transport: Transport) -> impl Fn(&Desk) -> bool {
    move |desk| matches!(desk.link, Link::Online { transport: now, .. } if now == transport)
}

/// Requests that would open a WebSocket.
fn web_sockets(stand: &Stand) -> usize {
    stand.count(|request| request.path.starts_with("/ws"))
}

#[tokio::test]
async fn the_way_that_served_is_tried_first_the_next_time() -> TestResult {
    let mut stand = Stand::new().await?;
    let missing = FaultEffect::Status { status: 404, body: None, content_type: None };
    let fault = Fault { path: Some("/ws".to_owned()), ..Fault::always(FaultPlace::Link, missing) };
    stand.control.fault(fault)?;
    stand.sign_in().await?;
    stand.view.until("BOSH", over(Transport::Bosh)).await?;
    let (tried, server) = (web_sockets(&stand), stand.server()?);
    assert!(tried > 0, "the usual order begins with another one");
    let bosh = |written: &Settings| written.found.get(&server) == Some(&Transport::Bosh);
    stand.settings.until("BOSH is remembered", bosh).await?;
    stand.desk.sign_out(SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) }).await.map_err(said)?;
    stand.control.clear_faults();
    stand.restart().await?;
    stand.sign_in().await?;
    stand.view.until("BOSH", over(Transport::Bosh)).await?;
    assert_eq!(web_sockets(&stand), tried, "what did not serve was not tried again");
    stand.works().await
}

#[tokio::test]
async fn the_site_can_allow_one_way_alone() -> TestResult {
    let site = Site { transport: Some(Transport::Tcp), ..Site::default() };
    let mut stand = Stand::on(Options::default(), Computer::of(site)).await?;
    stand.sign_in().await?;
    stand.view.until("TCP", over(Transport::Tcp)).await?;
    assert_eq!(web_sockets(&stand), 0);
    // Not even when it is closed is there another.
    stand.control.node("b", NodeStatus::Stopped).await?;
    let closed = FaultEffect::Status { status: 503, body: None, content_type: None };
    stand.control.fault(Fault::always(FaultPlace::Link, closed))?;
    let cut = LinkFault { node: None, user: None, how: LinkBreak::Reset, condition: None };
    assert_eq!(stand.control.link(&cut)?, 1);
    stand.view.until("waiting", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    assert_eq!(web_sockets(&stand), 0);
    Ok(())
}

/// A node that can not be reached is tried every second, for as long as it takes.
#[tokio::test]
async fn the_link_is_back_a_second_after_the_node() -> TestResult {
    let mut stand = Stand::new().await?;
    stand.sign_in().await?;
    stand.control.node("b", NodeStatus::Stopped).await?;
    stand.control.node("a", NodeStatus::Stopped).await?;
    let unreachable = |desk: &Desk| matches!(desk.link, Link::Waiting { why: WaitingWhy::Unreachable, .. });
    stand.view.until("unreachable", unreachable).await?;
    // The desk has no connection, so nothing can be waited for but its clock.
    for _ in 0..50 {
        let (now, next) = (stand.clock.now(), stand.clock.now() + Duration::from_secs(1));
        must("another try", stand.clock.until_sleeper(|at| at > now && at <= next)).await?;
        stand.clock.advance_to(next);
    }
    stand.control.node("a", NodeStatus::Running).await?;
    stand.clock.advance(Duration::from_secs(1));
    stand.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    stand.works().await
}

/// All the desks of a site learn at the same moment that the node is in service again: each connects at a moment of its own.
#[tokio::test]
async fn after_an_outage_that_was_announced_the_desk_waits_for_its_turn() -> TestResult {
    let mut stand = Stand::new().await?;
    stand.sign_in().await?;
    for node in ["b", "a"] {
        stand.control.node(node, NodeStatus::OutOfService).await?;
    }
    let cut = LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None };
    let refused = FaultEffect::Status { status: 503, body: None, content_type: None };
    stand.control.fault(Fault::always(FaultPlace::Link, refused))?;
    assert_eq!(stand.control.link(&cut)?, 1);
    let out = |desk: &Desk| matches!(desk.link, Link::Waiting { why: WaitingWhy::OutOfService, .. });
    stand.view.until("out of service", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    stand.control.clear_faults();
    let opened = stand.links();
    stand.clock.advance(Duration::from_secs(1));
    let Link::Waiting { until: asks_at, .. } = stand.view.until("out of service", out).await?.link else {
        return Err("not waiting".into());
    };
    stand.control.node("a", NodeStatus::InService).await?;
    stand.clock.advance(Duration::from_secs(2));
    let turn = |desk: &Desk| matches!(desk.link, Link::Waiting { why: WaitingWhy::OutOfService, until, .. } if until != asks_at);
    let Link::Waiting { until, .. } = stand.view.until("its turn", turn).await?.link else {
        return Err("not waiting".into());
    };
    assert_eq!(stand.links(), opened, "nobody connected");
    let now = stand.view.last().map(|frame| frame.now).unwrap_or_default();
    let left = until.0.saturating_sub(now.0);
    assert!(left <= 75_000, "{left}");
    stand.clock.advance(Duration::from_millis(left + 1));
    stand.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    stand.works().await
}
