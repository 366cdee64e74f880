//! Presence and what its loss does.

use std::time::Duration;

use finesse_sim::{LinkBreak, LinkFault, NodeStatus, Options, Publish};

use crate::desk::{Desk, colleague};

fn link(how: LinkBreak) -> LinkFault {
    LinkFault { node: None, user: None, how, condition: None }
}

#[tokio::test]
async fn only_the_present_with_priority_zero_or_more_hear_events() {
    let mut desk = Desk::connected(Options::default()).await;
    let low = "<presence xmlns='jabber:client'><priority>-1</priority></presence>";
    desk.xmpp.say(low).await;
    desk.xmpp.ping().await;
    desk.user("<User><state>LOGIN</state><extension>61234</extension></User>").await;
    desk.centre.control().advance(Duration::from_secs(1));
    assert_eq!(desk.centre.control().agent_state("40217").unwrap().state, "NOT_READY");
    desk.xmpp.ping().await;
    desk.xmpp.say("<presence xmlns='jabber:client'/>").await;
    desk.xmpp.ping().await;
    desk.user("<User><state>READY</state></User>").await;
    desk.until_state("READY").await;
}

#[tokio::test]
async fn presence_that_comes_back_within_a_minute_changes_nothing() {
    let mut desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    control.link(&link(LinkBreak::Reset)).unwrap();
    control.advance(Duration::from_secs(59));
    desk.xmpp = colleague(&desk.centre, 0, 0).await.1;
    control.advance(Duration::from_secs(300));
    assert_eq!(control.agent_state("40217").unwrap().state, "READY");
}

#[tokio::test]
async fn presence_that_does_not_come_back_makes_not_ready() {
    let desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    control.link(&link(LinkBreak::Close)).unwrap();
    control.advance(Duration::from_secs(58));
    let agent = control.agent_state("40217").unwrap();
    assert_eq!((agent.state.as_str(), agent.forced_logouts), ("READY", 0));
    control.advance(Duration::from_secs(3));
    let agent = control.agent_state("40217").unwrap();
    assert_eq!((agent.state.as_str(), agent.reason_code), ("NOT_READY", Some(50_002)));
    assert_eq!(agent.forced_logouts, 1);
}

#[tokio::test]
async fn unavailable_presence_counts_as_lost_and_a_call_is_finished_first() {
    let mut desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    let id = control.call(finesse_sim::IncomingCall::default()).unwrap();
    desk.until_state("RESERVED").await;
    desk.until_dialog("POST", "ALERTING").await;
    desk.act(&id, "ANSWER").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_state("TALKING").await;
    desk.xmpp.say("<presence xmlns='jabber:client' type='unavailable'/>").await;
    desk.xmpp.ping().await;
    control.advance(Duration::from_secs(61));
    assert_eq!(control.agent_state("40217").unwrap().state, "TALKING");
    control.hang_up(&id).unwrap();
    let agent = control.agent_state("40217").unwrap();
    assert_eq!((agent.state.as_str(), agent.reason_code), ("NOT_READY", Some(50_002)));
    assert!(control.state().dialogs.is_empty());
}

#[tokio::test]
async fn a_silent_connection_is_believed_in_for_two_minutes() {
    let mut desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    assert_eq!(control.link(&link(LinkBreak::HalfOpen)).unwrap(), 1);
    // Swallowed: neither refused nor answered.
    desk.xmpp.say("<iq xmlns='jabber:client' type='get' id='p'><ping xmlns='urn:xmpp:ping'/></iq>").await;
    // The server still sends into it.
    let event = Publish {
        node: "a".to_owned(),
        user: None,
        item_node: "/finesse/api/User/40217".to_owned(),
        body: "<Update/>".to_owned(),
        escaped: true,
    };
    assert_eq!(control.publish(&event).unwrap(), 1);
    control.advance(Duration::from_secs(119));
    assert!(control.agent_state("40217").unwrap().online);
    control.advance(Duration::from_secs(2));
    let agent = control.agent_state("40217").unwrap();
    assert_eq!((agent.online, agent.state.as_str()), (false, "READY"));
    control.advance(Duration::from_secs(60));
    assert_eq!(control.agent_state("40217").unwrap().state, "NOT_READY");
    // Nothing of all that came through.
    let heard = tokio::time::timeout(Duration::from_millis(200), desk.xmpp.hear()).await;
    assert!(heard.is_err(), "{heard:?}");
}

#[tokio::test]
async fn one_long_step_of_the_clock_does_everything_on_the_way() {
    let desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    control.link(&link(LinkBreak::HalfOpen)).unwrap();
    control.advance(Duration::from_secs(181));
    assert_eq!(control.agent_state("40217").unwrap().state, "NOT_READY");
}

#[tokio::test]
async fn presence_on_the_other_node_is_presence() {
    let desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    let (_, _other) = colleague(&desk.centre, 0, 1).await;
    control.node("a", NodeStatus::Stopped).await.unwrap();
    assert_eq!(control.agent_state("40217").unwrap().present, ["b"]);
    control.advance(Duration::from_secs(120));
    assert_eq!(control.agent_state("40217").unwrap().state, "READY");
}

/// A node that was left has its say although the agent works at the other one (protocol/auth-and-events.md §4.9), unless presence comes
/// back to it.
#[tokio::test]
async fn with_late_logout_each_node_counts_presence_by_itself() {
    let desk = Desk::ready(Options { late_logout: true, ..Options::default() }).await;
    let control = desk.centre.control();
    let (_, _other) = colleague(&desk.centre, 0, 1).await;
    control.link(&LinkFault { node: Some("a".to_owned()), ..link(LinkBreak::Reset) }).unwrap();
    control.advance(Duration::from_secs(59));
    let (_, _back) = colleague(&desk.centre, 0, 0).await;
    control.advance(Duration::from_secs(120));
    assert_eq!(control.agent_state("40217").unwrap().state, "READY");

    control.node("a", NodeStatus::Stopped).await.unwrap();
    control.advance(Duration::from_secs(59));
    assert_eq!(control.agent_state("40217").unwrap().state, "READY");
    control.advance(Duration::from_secs(2));
    let agent = control.agent_state("40217").unwrap();
    assert_eq!((agent.state.as_str(), agent.reason_code), ("NOT_READY", Some(50_002)));
    assert_eq!((agent.present, agent.forced_logouts), (vec!["b".to_owned()], 1));
}
