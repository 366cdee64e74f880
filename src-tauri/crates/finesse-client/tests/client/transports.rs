//! Which way the link takes to the notification service, and how long it looks for one.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    time::Duration,
};

use finesse_client::{
    Clock, EventStreamOptions, Http, Node, StreamEvent, StreamState, Transport, WaitingWhy,
};
use finesse_wire::{LoginId, SystemInfo};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::{
    desk::Desk,
    kit::{Kit, must, refusing_port, seconds, until},
    service::Meets,
};

const NOT_HERE: &str = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

async fn desk(meets: impl IntoIterator<Item = Meets>, change: impl FnOnce(&mut EventStreamOptions)) -> Desk {
    Desk::with(Kit::new().await, meets, change).await
}

fn nothing() -> Meets {
    Meets::Nothing(NOT_HERE)
}

#[test]
fn every_address_that_a_release_may_have_is_known() {
    let node = Node::parse("fin-a.example.test").unwrap();
    let urls = |info: &str| {
        let info = SystemInfo::parse(info.as_bytes()).unwrap();
        let options = EventStreamOptions::new(&node, &info, &LoginId::new("40217"));
        (options.urls.iter().map(ToString::to_string).collect::<Vec<_>>(), options.pubsub_domain)
    };
    let (found, pubsub) = urls("<SystemInfo><status>IN_SERVICE</status></SystemInfo>");
    assert_eq!(
        found,
        [
            "wss://fin-a.example.test:8445/ws/",
            "wss://fin-a.example.test:8445/ws",
            "wss://fin-a.example.test:7443/ws/",
            "wss://fin-a.example.test:7443/ws",
            "https://fin-a.example.test:8445/http-bind/",
            "https://fin-a.example.test:8445/http-bind",
            "https://fin-a.example.test:7443/http-bind/",
            "https://fin-a.example.test:7443/http-bind",
            "xmpps://fin-a.example.test:5223",
        ]
    );
    assert_eq!(pubsub, "pubsub.fin-a.example.test");
    let (found, pubsub) = urls(
        "<SystemInfo><status>IN_SERVICE</status><xmppPubSubDomain>p.d</xmppPubSubDomain>\
         <primaryNode><host>fin-b.example.test</host><xmppSecurePort>1</xmppSecurePort></primaryNode>\
         <secondaryNode><host>Fin-A.example.test</host><xmppSecurePort>5333</xmppSecurePort></secondaryNode></SystemInfo>",
    );
    assert_eq!((found.last().unwrap().as_str(), pubsub.as_str()), ("xmpps://fin-a.example.test:5333", "p.d"));
}

#[test]
fn a_word_in_settings_means_a_transport() {
    for transport in Transport::ALL {
        assert_eq!(Transport::from_word(transport.as_str()), Some(transport));
    }
    assert_eq!(
        (Transport::from_word("WEBSOCKET"), Transport::from_word("smoke")),
        (Some(Transport::WebSocket), None)
    );
}

#[tokio::test]
async fn a_url_that_is_no_notification_service_leads_to_the_next_at_once() {
    use Transport::{Bosh, Tcp, WebSocket};
    for (missing, served) in [
        (0, vec![WebSocket]),
        (1, vec![WebSocket, WebSocket]),
        (2, vec![WebSocket, WebSocket, Bosh]),
        (4, vec![WebSocket, WebSocket, Bosh, Bosh, Tcp]),
    ] {
        let mut desk = desk((0..missing).map(|_| nothing()), |_| ()).await;
        assert_eq!(desk.online_by().await, *served.last().unwrap());
        assert_eq!((desk.service.transports(), desk.kit.clock.now()), (served, seconds(0)));
        assert_eq!(desk.service.tokens(), ["A1"], "a token is sent to a notification service only");
    }
    let mut desk = desk((0..5).map(|_| nothing()), |_| ()).await;
    assert_eq!((desk.waiting().await.0, desk.service.connections()), (WaitingWhy::Refused, 5));
}

#[tokio::test]
async fn both_forms_of_the_address_are_tried() {
    let mut desk = desk((0..4).map(|_| nothing()), |_| ()).await;
    desk.online().await;
    let paths: Vec<String> = desk.kit.server.said().into_iter().map(|said| said.path).collect();
    let service: Vec<&str> = paths
        .iter()
        .map(String::as_str)
        .filter(|path| path.contains("ws") || path.contains("bind"))
        .collect();
    assert_eq!(service, ["/ws/", "/ws", "/http-bind/", "/http-bind"]);
}

#[tokio::test]
async fn the_url_that_served_last_is_tried_first() {
    let mut first = desk([], |options| options.first = Some(Transport::Tcp)).await;
    assert_eq!((first.online_by().await, first.service.transports()), (Transport::Tcp, vec![Transport::Tcp]));
    // The link itself remembers the address.
    let mut desk = desk([nothing(), nothing(), nothing(), Meets::CutAtOnce], |_| ()).await;
    assert_eq!(desk.online_by().await, Transport::Bosh);
    assert_eq!(desk.online_by().await, Transport::Bosh);
    assert_eq!(desk.service.connections(), 5);
    assert_eq!(desk.kit.server.said().last().unwrap().path, "/http-bind");
}

#[tokio::test]
async fn a_setting_fixes_the_transports() {
    let mut desk = desk([nothing()], |options| {
        options.transports = vec![Transport::Tcp];
        options.first = Some(Transport::WebSocket);
    })
    .await;
    assert_eq!(
        (desk.waiting().await.0, desk.service.transports()),
        (WaitingWhy::Refused, vec![Transport::Tcp])
    );
}

#[tokio::test]
async fn a_silent_url_is_skipped_after_five_seconds() {
    for silent in [Transport::WebSocket, Transport::Bosh, Transport::Tcp] {
        let mut desk = desk([Meets::Silence], |options| {
            options.transports.retain(|transport| *transport != silent);
            options.transports.insert(0, silent);
        })
        .await;
        // BOSH has the time for the connection as well.
        let patience = if silent == Transport::Bosh { 10 } else { 5 };
        until("the connection", || desk.service.connections() == 1).await;
        must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(patience))).await;
        desk.kit.clock.advance_to(seconds(patience));
        let next = if silent == Transport::WebSocket { Transport::Bosh } else { Transport::WebSocket };
        assert_eq!(
            (desk.online_by().await, desk.service.transports()),
            (next, vec![silent, next]),
            "{silent:?}"
        );
    }
}

/// A port whose queue is full: a connection is neither made nor refused.
struct Hole {
    port: u16,
    _kept: Vec<(TcpListener, TcpStream)>,
}

impl Hole {
    async fn new() -> Self {
        let (mut port, mut kept) = (0, Vec::new());
        for address in [IpAddr::from(Ipv4Addr::LOCALHOST), Ipv6Addr::LOCALHOST.into()] {
            let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() };
            // A computer without IPv6 has no hole there, and nothing else.
            let Ok(socket) = socket else { continue };
            if socket.bind((address, port).into()).is_err() {
                continue;
            }
            let listener = socket.listen(0).unwrap();
            let bound = listener.local_addr().unwrap();
            port = bound.port();
            // One fits; whoever comes behind it waits.
            kept.push((listener, TcpStream::connect(bound).await.unwrap()));
        }
        Self { port, _kept: kept }
    }
}

/// The whole service is on ports that swallow everything: the first of them costs its time, the others cost none.
#[tokio::test]
async fn a_dead_network_costs_one_time_out_for_all_urls() {
    let (hole, other) = (Hole::new().await, Hole::new().await);
    let mut desk = desk([], |options| {
        options.transports = vec![Transport::WebSocket, Transport::Tcp];
        for url in &mut options.urls {
            url.set_port(Some(if url.scheme() == "wss" { hole.port } else { other.port })).unwrap();
        }
    })
    .await;
    must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(5))).await;
    desk.kit.clock.advance_to(seconds(5));
    assert_eq!((desk.waiting().await.0, desk.kit.clock.now()), (WaitingWhy::Unreachable, seconds(5)));
}

/// The node answers, and one of its ports does not: that port costs its time once, whatever else is looked for there.
#[tokio::test]
async fn a_silent_port_does_not_prevent_the_use_of_the_others() {
    let hole = Hole::new().await;
    let mut desk = desk([Meets::Silence], |options| {
        options.transports = vec![Transport::Tcp, Transport::WebSocket, Transport::Bosh];
        for url in options.urls.iter_mut().filter(|url| url.scheme() == "wss") {
            url.set_port(Some(hole.port)).unwrap();
        }
    })
    .await;
    until("the connection", || desk.service.connections() == 1).await;
    must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(5))).await;
    desk.kit.clock.advance_to(seconds(5));
    must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(10))).await;
    desk.kit.clock.advance_to(seconds(10));
    assert_eq!((desk.online_by().await, desk.kit.clock.now()), (Transport::Bosh, seconds(10)));
}

#[tokio::test]
async fn a_refused_port_leads_to_the_next_at_once() {
    let (_kept, refusing) = refusing_port();
    let mut desk = desk([], |options| {
        for url in options.urls.iter_mut().filter(|url| url.scheme() != "xmpps") {
            url.set_port(Some(refusing)).unwrap();
        }
    })
    .await;
    assert_eq!((desk.online_by().await, desk.kit.clock.now()), (Transport::Tcp, seconds(0)));
}

/// What is wrong behind the sign-in is no reason to send the token elsewhere.
#[tokio::test]
async fn a_refusal_after_the_sign_in_ends_the_search() {
    let mut desk = desk([Meets::Iqs { refused: &["bind"], ignored: &[] }], |_| ()).await;
    assert_eq!((desk.waiting().await.0, desk.service.connections()), (WaitingWhy::Refused, 1));
    assert_eq!(desk.service.tokens(), ["A1"]);
}

/// A certificate that is not trusted is told, and nothing is tried beside it.
#[tokio::test]
async fn an_untrusted_certificate_ends_the_search() {
    let (kit, other) = (Kit::new().await, Kit::new().await);
    let port = other.server.node.port;
    let http = Http::new(kit.server.trust()).unwrap();
    assert!(http.system_info(&other.server.node).await.is_err());
    let mut desk = Desk::with(kit, [], |options| {
        for url in options.urls.iter_mut().filter(|url| url.scheme() == "wss") {
            url.set_port(Some(port)).unwrap();
        }
    })
    .await;
    assert_eq!((desk.waiting().await.0, desk.service.connections()), (WaitingWhy::Refused, 0));
}

#[tokio::test]
async fn a_search_without_a_usable_url_ends_in_time() {
    let silent: Vec<Meets> = (0..6).map(|_| Meets::Silence).collect();
    let mut desk = desk(silent, |_| ()).await;
    let (clock, mut at) = (desk.kit.clock.clone(), Duration::ZERO);
    let told = loop {
        // Whoever waits for longer than a round may take is not helped.
        let within = |next| next > seconds(0) + at && next <= seconds(20);
        tokio::select! {
            next = clock.until_sleeper(within) => {
                at = next.since(seconds(0));
                clock.advance_to(next);
            }
            event = must("an event", desk.events.recv()) => {
                if let Some(StreamEvent::State(StreamState::Waiting { why, .. })) = event {
                    break why;
                }
            }
        }
    };
    assert_eq!(told, WaitingWhy::Unreachable);
}
