//! The event stream against Prosody, a third-party XMPP server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of it is test, helpers too")]

use finesse_client::{CloseReason, StreamEvent, StreamState, Transport};
use finesse_wire::{AgentState, Payload};
use interop::{
    agent::{Agent, NODE},
    must,
    prosody::{PASSWORD, Prosody},
    publisher::Publisher,
};

/// An event of the agent's own state.
fn event(state: &str) -> String {
    format!(
        "<Update><event>PUT</event><source>{NODE}</source><requestId>r&amp;1</requestId><data><user>\
         <loginId>40217</loginId><state>{state}</state><firstName>Jürgen 😀</firstName></user></data></Update>"
    )
}

async fn heard(agent: &mut Agent) -> AgentState {
    let notification = agent.notification().await;
    let Payload::User(user) = notification.data else { panic!("{notification:?}") };
    assert_eq!((user.first_name.as_str(), notification.node.as_str()), ("Jürgen 😀", NODE));
    user.state
}

async fn prosody_with_a_node() -> (Prosody, Publisher) {
    let prosody = Prosody::start().await;
    let mut publisher = Publisher::connect(&prosody).await;
    publisher.create(NODE).await;
    (prosody, publisher)
}

#[tokio::test]
async fn each_transport_delivers_events_answers_pings_and_unsubscribes_at_the_end() {
    let (prosody, mut publisher) = prosody_with_a_node().await;
    for transport in Transport::ALL {
        let mut agent = Agent::new(&prosody, transport, PASSWORD).await;
        agent.online(transport).await;
        let subscribed = publisher.subscriptions(NODE).await;
        assert!(subscribed.contains("40217@fin-a.localhost/aplomb"), "{subscribed}");
        for state in ["READY", "NOT_READY"] {
            publisher.publish(NODE, &event(state)).await;
        }
        assert_eq!(
            [heard(&mut agent).await, heard(&mut agent).await],
            [AgentState::Ready, AgentState::NotReady]
        );
        for _ in 0..6 {
            agent.pong().await;
        }
        publisher.publish(NODE, &event("READY")).await;
        assert_eq!(heard(&mut agent).await, AgentState::Ready, "still the same connection, {transport:?}");
        must("the end", agent.link.close()).await;
        let subscribed = publisher.subscriptions(NODE).await;
        assert!(!subscribed.contains("jid='40217@"), "{transport:?}: {subscribed}");
    }
}

#[tokio::test]
async fn the_event_stream_reconnects_after_the_server_was_killed_and_restarted() {
    let (mut prosody, publisher) = prosody_with_a_node().await;
    drop(publisher);
    for transport in Transport::ALL {
        let mut agent = Agent::new(&prosody, transport, PASSWORD).await;
        let publisher = Publisher::connect(&prosody).await;
        agent.online(transport).await;
        prosody.stop().await;
        agent.until("trouble", |state| !matches!(state, StreamState::Online { .. })).await;
        drop(publisher);
        prosody.start_again().await;
        let mut publisher = Publisher::connect(&prosody).await;
        agent.link.reconnect();
        agent.online(transport).await;
        publisher.publish(NODE, &event("READY")).await;
        assert_eq!(heard(&mut agent).await, AgentState::Ready, "{transport:?}");
        must("the end", agent.link.close()).await;
    }
}

#[tokio::test]
async fn a_second_connection_with_the_same_resource_is_reported_as_a_conflict() {
    let (prosody, publisher) = prosody_with_a_node().await;
    for transport in Transport::ALL {
        let mut first = Agent::new(&prosody, transport, PASSWORD).await;
        first.online(transport).await;
        let mut second = Agent::new(&prosody, Transport::Tcp, PASSWORD).await;
        second.online(Transport::Tcp).await;
        let state = first.until("the conflict", |state| matches!(state, StreamState::Closed(_))).await;
        assert_eq!(state, StreamState::Closed(CloseReason::Conflict), "{transport:?}");
        must("the end", second.link.close()).await;
    }
    drop(publisher);
}

#[tokio::test]
async fn changes_of_finesses_presence_are_reported_and_the_connection_stays() {
    let (prosody, mut publisher) = prosody_with_a_node().await;
    for transport in Transport::ALL {
        let mut agent = Agent::new(&prosody, transport, PASSWORD).await;
        agent.online(transport).await;
        for available in [false, true] {
            if available {
                publisher = Publisher::connect(&prosody).await;
            } else {
                publisher.leave().await;
            }
            assert_eq!(agent.told().await, StreamEvent::Finesse { available }, "{transport:?}");
        }
        must("the end", agent.link.close()).await;
    }
}

#[tokio::test]
async fn a_wrong_password_is_sent_once() {
    let (prosody, _publisher) = prosody_with_a_node().await;
    for transport in Transport::ALL {
        let tries = || prosody.log().matches("get_password for username '40217'").count();
        let before = tries();
        let mut agent = Agent::new(&prosody, transport, "wrong").await;
        agent.until("the question", |state| *state == StreamState::SignInNeeded).await;
        must("the end", agent.link.close()).await;
        assert_eq!(tries() - before, 1, "{transport:?}");
    }
}
