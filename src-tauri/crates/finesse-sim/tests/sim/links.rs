//! What holds for notification connections on every transport.

use std::time::Duration;

use finesse_sim::{Centre, IqChange, IqMode, LinkBreak, LinkFault, NodeStatus, Options, Publish, Transport};

use crate::desk::tokens;
use crate::link::{ALL, Link, present, until};

fn link(how: LinkBreak) -> LinkFault {
    LinkFault { node: Some("a".to_owned()), user: None, how, condition: None }
}

async fn signed_in(centre: &Centre) {
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let rest = crate::desk::Rest::new(centre.description(), 0, crate::desk::Proof::Token(token));
    let body = "<User><state>LOGIN</state><extension>61234</extension></User>";
    assert_eq!(rest.put("User/40217", body).await.status, 202);
    centre.control().advance(Duration::from_secs(1));
    assert_eq!(rest.put("User/40217", "<User><state>READY</state></User>").await.status, 202);
    centre.control().advance(Duration::from_secs(1));
    assert_eq!(centre.control().agent_state("40217").unwrap().state, "READY");
}

async fn subscribe(link: &mut Link, domain: &str, resource: &str, how: &str) {
    link.say(&format!(
        "<iq xmlns='jabber:client' type='set' id='s1' to='pubsub.{domain}'>\
         <pubsub xmlns='http://jabber.org/protocol/pubsub'>\
         <{how} node='/finesse/api/User/40217/Queues' jid='40217@{domain}/{resource}'/></pubsub></iq>"
    ))
    .await;
    link.expect("type='result' id='s1'").await;
}

#[tokio::test]
async fn events_answers_and_subscriptions() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let control = centre.control();
        let mut link = present(&centre, transport, 0, "test").await;
        let queues = Publish {
            node: "a".to_owned(),
            user: None,
            item_node: "/finesse/api/User/40217/Queues".to_owned(),
            body: "<Update/>".to_owned(),
            escaped: true,
        };
        assert_eq!(control.publish(&queues).unwrap(), 0);
        subscribe(&mut link, "fin-a.localhost", "test", "subscribe").await;
        assert_eq!(control.publish(&queues).unwrap(), 1);
        link.expect("&lt;Update/&gt;").await;
        link.ping().await;
        link.ping().await;
        let shown = &control.state().links[0];
        assert_eq!((shown.transport, shown.pings, shown.resource.as_str()), (transport, 2, "test"));
        assert_eq!(shown.port, port_of(&centre, transport));
        assert_eq!(shown.subscriptions, ["/finesse/api/User/40217/Queues"]);
        // They outlive the connection; another resource does not have them.
        control.link(&self::link(LinkBreak::Close)).unwrap();
        let _other = present(&centre, transport, 0, "other").await;
        assert_eq!(control.publish(&queues).unwrap(), 0);
        let mut link = present(&centre, transport, 0, "test").await;
        assert_eq!(control.publish(&queues).unwrap(), 1);
        link.expect("&lt;Update/&gt;").await;
        subscribe(&mut link, "fin-a.localhost", "test", "unsubscribe").await;
        assert_eq!(control.publish(&queues).unwrap(), 0);
    }
}

fn port_of(centre: &Centre, transport: Transport) -> u16 {
    let node = &centre.description().nodes[0];
    match transport {
        Transport::WebSocket | Transport::Bosh => node.port,
        Transport::Tcp => node.xmpp_secure_port.unwrap(),
    }
}

#[tokio::test]
async fn the_server_can_end_them_in_each_way() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let control = centre.control();
        let good_bye = match transport {
            Transport::WebSocket => "<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>",
            Transport::Bosh => "<body xmlns='http://jabber.org/protocol/httpbind' type='terminate'/>",
            Transport::Tcp => "</stream:stream>",
        };
        for (how, said) in [
            (LinkBreak::Close, Some(good_bye)),
            (LinkBreak::StreamError, Some("<system-shutdown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>")),
            (LinkBreak::Reset, None),
        ] {
            let mut link = present(&centre, transport, 0, "test").await;
            assert_eq!(control.link(&self::link(how)).unwrap(), 1, "{transport:?} {how:?}");
            let outlives = transport == Transport::Bosh && how == LinkBreak::Reset;
            assert_eq!(control.agent_state("40217").unwrap().online, outlives);
            if let Some(said) = said {
                link.expect(said).await;
            }
            link.ended().await;
        }
    }
}

#[tokio::test]
async fn the_newer_of_two_with_one_name_wins_whatever_they_come_by() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let mut older = present(&centre, transport, 0, "test").await;
        let mut other = present(&centre, Transport::WebSocket, 0, "other").await;
        let mut newer = present(&centre, Transport::Tcp, 0, "test").await;
        older.expect("<conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>").await;
        older.ended().await;
        newer.ping().await;
        other.ping().await;
        assert_eq!(centre.control().state().links.len(), 2);
    }
}

#[tokio::test]
async fn a_cable_that_is_pulled_is_noticed_after_two_minutes_and_acted_on_a_minute_later() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let control = centre.control();
        let mut link = present(&centre, transport, 0, "test").await;
        signed_in(&centre).await;
        while_heard(&mut link).await;
        assert_eq!(control.link(&self::link(LinkBreak::HalfOpen)).unwrap(), 1);
        control.advance(Duration::from_secs(119));
        assert!(control.agent_state("40217").unwrap().online, "{transport:?}");
        control.advance(Duration::from_secs(2));
        assert!(!control.agent_state("40217").unwrap().online, "{transport:?}");
        control.advance(Duration::from_secs(58));
        assert_eq!(control.agent_state("40217").unwrap().state, "READY");
        control.advance(Duration::from_secs(3));
        let agent = control.agent_state("40217").unwrap();
        assert_eq!((agent.state.as_str(), agent.reason_code), ("NOT_READY", Some(50_002)), "{transport:?}");
        link.nothing().await;
    }
}

#[tokio::test]
async fn who_hangs_up_where_a_cable_is_pulled_is_not_heard() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let control = centre.control();
        let link = present(&centre, transport, 0, "test").await;
        assert_eq!(control.link(&self::link(LinkBreak::HalfOpen)).unwrap(), 1);
        drop(link);
        let gone = until("gone", || !control.agent_state("40217").unwrap().online);
        assert!(tokio::time::timeout(Duration::from_millis(300), gone).await.is_err(), "{transport:?}");
        control.advance(Duration::from_secs(121));
        assert!(!control.agent_state("40217").unwrap().online, "{transport:?}");
    }
}

/// Takes what the sign-in has sent.
async fn while_heard(link: &mut Link) {
    link.expect("NOT_READY").await;
    link.expect("READY").await;
    link.ping().await;
}

#[tokio::test]
async fn any_resource_on_any_transport_keeps_an_agent_present() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let control = centre.control();
    let mut kept = present(&centre, Transport::Tcp, 1, "one").await;
    let _gone = present(&centre, Transport::WebSocket, 0, "two").await;
    signed_in(&centre).await;
    control.link(&link(LinkBreak::Reset)).unwrap();
    control.advance(Duration::from_secs(300));
    assert_eq!(control.agent_state("40217").unwrap().state, "READY");
    kept.say("<presence xmlns='jabber:client' type='unavailable'/>").await;
    until("absent", || !control.agent_state("40217").unwrap().online).await;
    control.advance(Duration::from_secs(61));
    assert_eq!(control.agent_state("40217").unwrap().state, "NOT_READY");
}

#[tokio::test]
async fn a_slow_line_is_slow_in_both_directions() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let mut link = present(&centre, transport, 0, "test").await;
        link.ping().await;
        let slow = self::link(LinkBreak::DelayMillis(150));
        assert_eq!(centre.control().link(&slow).unwrap(), 1);
        let asked = tokio::time::Instant::now();
        link.ping().await;
        assert!(asked.elapsed() >= Duration::from_millis(290), "{transport:?}: {:?}", asked.elapsed());
    }
}

#[tokio::test]
async fn a_node_answers_requests_as_it_is_told() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let mut link = present(&centre, transport, 0, "test").await;
        let ask = "<iq xmlns='jabber:client' type='get' id='q7' to='fin-a.localhost'><ping xmlns='urn:xmpp:ping'/></iq>";
        for (mode, part) in [
            (IqMode::Errors, "<internal-server-error xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"),
            (IqMode::Echo, ask),
            (IqMode::Silent, ""),
            (IqMode::Answers, "type='result' id='q7'"),
        ] {
            centre.control().iq(&IqChange { node: "a".to_owned(), mode }).unwrap();
            link.say(ask).await;
            if part.is_empty() {
                link.nothing().await;
            } else {
                link.expect(part).await;
            }
        }
    }
}

#[tokio::test]
async fn a_dead_host_says_nothing_and_comes_back_without_memory() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let control = centre.control();
        let mut link = present(&centre, transport, 0, "test").await;
        control.node("a", NodeStatus::Dead).await.unwrap();
        link.say("<iq xmlns='jabber:client' type='get' id='p'><ping xmlns='urn:xmpp:ping'/></iq>").await;
        let description = centre.description();
        let opening = crate::xmpp::tls(description, 0, port_of(&centre, transport));
        let opened = tokio::time::timeout(Duration::from_millis(300), opening).await;
        assert!(opened.is_err(), "it neither answers nor refuses");
        link.nothing().await;
        assert!(control.agent_state("40217").unwrap().online);
        control.node("a", NodeStatus::Running).await.unwrap();
        link.ended().await;
        assert!(control.state().links.is_empty());
        present(&centre, transport, 0, "test").await.ping().await;
        // A node that was dead can be stopped, and one that was stopped can be dead.
        control.node("a", NodeStatus::Stopped).await.unwrap();
        let refused = crate::xmpp::tls(description, 0, port_of(&centre, transport)).await.unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
        control.node("a", NodeStatus::Dead).await.unwrap();
        control.node("a", NodeStatus::Running).await.unwrap();
        present(&centre, transport, 0, "test").await.ping().await;
    }
}

#[tokio::test]
async fn silence_is_not_suffered_for_long_where_nothing_else_is_a_sign_of_life() {
    for transport in [Transport::WebSocket, Transport::Tcp] {
        let options = Options { silence: Duration::from_secs(2), ..Options::default() };
        let centre = Centre::start(options).await.unwrap();
        let mut link = present(&centre, transport, 0, "test").await;
        link.expect("<connection-timeout xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>").await;
        link.ended().await;
        until("dropped", || centre.control().state().links.is_empty()).await;
    }
}

#[tokio::test]
async fn new_connections_are_counted_by_the_second() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mut links = Vec::new();
    for transport in ALL {
        links.push(present(&centre, transport, 1, "test").await);
    }
    let nodes = centre.control().state().nodes;
    assert_eq!((nodes[0].opened, nodes[1].opened), (0, 3));
    assert!((1..=3).contains(&nodes[1].busiest_second), "{}", nodes[1].busiest_second);
    assert_eq!(nodes[1].openings.iter().map(|second| second.count).sum::<u64>(), 3);
    assert!(nodes[0].openings.is_empty());
    centre.control().count_openings_anew();
    links.push(present(&centre, ALL[0], 0, "test").await);
    let nodes = centre.control().state().nodes;
    assert_eq!((nodes[0].opened, nodes[0].busiest_second), (1, 1));
    assert_eq!((nodes[1].opened, nodes[1].busiest_second, nodes[1].openings.len()), (0, 0, 0));
}
