//! What a test can let go wrong in the notification service besides the connections: what it says, and whom it lets in.

use std::time::Duration;

use finesse_sim::{
    Centre, CtiFailover, Deployment, Fault, FaultEffect, FaultPlace, FinessePresence, IncomingCall,
    Maintenance, NodeStatus, NotificationPorts, Options, RawLink, Transport,
};
use futures_util::StreamExt;
use serde_json::json;
use tokio_tungstenite::tungstenite::{Error, Message};

use crate::browser::client;
use crate::desk::{colleague, tokens};
use crate::link::{ALL, Bosh, Link, Tcp, auth, present};
use crate::reading::element;
use crate::xmpp::Xmpp;

async fn system_info(centre: &Centre) -> String {
    let url = format!("{}/finesse/api/SystemInfo", centre.description().nodes[0].origin());
    client(centre.description()).get(url).send().await.unwrap().text().await.unwrap()
}

#[tokio::test]
async fn a_log_on_can_fail_with_any_condition() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let (token, _) = tokens(description, "mnovak", "practice").await;
    let effect = || FaultEffect::Sasl { sasl: "temporary-auth-failure".to_owned() };
    let fault = Fault { times: Some(3), ..Fault::always(FaultPlace::Sasl, effect()) };
    centre.control().fault(fault).unwrap();
    let failure = "<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><temporary-auth-failure/></failure>";

    let mut xmpp = Xmpp::open(description, 0).await;
    xmpp.begin().await;
    xmpp.expect("PLAIN").await;
    xmpp.auth("40217", &token).await;
    xmpp.expect(failure).await;
    let mut bosh = Bosh::new(description, 0, description.nodes[0].port);
    bosh.create(60, 1).await;
    let answer = bosh.next("", &auth("40217", &token)).await;
    assert!(answer.contains(failure), "{answer}");
    let mut tcp = Tcp::open(description, 0).await;
    tcp.say(tcp.header() + &auth("40217", &token)).await;
    tcp.expect(failure).await;
    // The fault is over.
    tcp.say(auth("40217", &token)).await;
    tcp.expect("<success").await;

    let misplaced = Fault::once(FaultPlace::Rest, effect());
    assert!(centre.control().fault(misplaced).is_err());
    let nonsense = FaultEffect::Sasl { sasl: "a><b".to_owned() };
    assert!(centre.control().fault(Fault::once(FaultPlace::Sasl, nonsense)).is_err());
    assert!(centre.control().fault(Fault::once(FaultPlace::Sasl, FaultEffect::Hang { hang: true })).is_err());
}

#[tokio::test]
async fn the_system_user_comes_and_goes() {
    for transport in ALL {
        let centre = Centre::start(Options::default()).await.unwrap();
        let control = centre.control();
        let mut link = present(&centre, transport, 0, "test").await;
        let available = |available| FinessePresence { node: "a".to_owned(), available };
        control.finesse_presence(&available(false)).unwrap();
        let heard = link.expect("type='unavailable'").await;
        assert!(heard.contains("from='finesse@fin-a.localhost/User'"), "{heard}");
        assert!(!control.state().nodes[0].finesse_present);
        // Who comes now hears nothing of it by itself, and that it is away when asking.
        link.say("<presence xmlns='jabber:client' type='unavailable'/>").await;
        link.say("<presence xmlns='jabber:client'/>").await;
        link.ping().await;
        link.say("<presence xmlns='jabber:client' type='subscribe' to='finesse@fin-a.localhost'/>").await;
        link.expect("type='subscribed'").await;
        if !matches!(link, Link::Bosh { .. }) {
            link.expect("type='unavailable'").await;
        }
        control.finesse_presence(&available(true)).unwrap();
        link.expect("<priority>0</priority></presence>").await;
        assert!(
            control.finesse_presence(&FinessePresence { node: "c".to_owned(), available: true }).is_err()
        );
    }
}

#[tokio::test]
async fn both_nodes_lose_cti_and_get_it_back() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let control = centre.control();
    let mut a = present(&centre, Transport::Tcp, 0, "test").await;
    let mut b = present(&centre, Transport::WebSocket, 1, "test").await;
    control.cti_failover(CtiFailover { seconds: Some(60.0) });
    a.expect("OUT_OF_SERVICE").await;
    b.expect("OUT_OF_SERVICE").await;
    assert_eq!(control.state().nodes.iter().filter(|node| node.in_service).count(), 0);
    control.advance(Duration::from_secs(59));
    assert!(!control.state().nodes[1].in_service);
    control.advance(Duration::from_secs(2));
    a.expect("IN_SERVICE").await;
    b.expect("IN_SERVICE").await;
    // A second one is not ended by the end of the first.
    control.cti_failover(CtiFailover { seconds: Some(10.0) });
    control.cti_failover(CtiFailover { seconds: None });
    control.advance(Duration::from_secs(100));
    assert!(!control.state().nodes[0].in_service);
}

#[tokio::test]
async fn the_last_heartbeat_of_cti_is_that_before_it_went() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let control = centre.control();
    let last = async || -> u64 {
        element(&system_info(&centre).await, "lastSuccessCTIHeartbeatTime").unwrap().parse().unwrap()
    };
    let first = last().await;
    control.advance(Duration::from_secs(60));
    control.node("a", NodeStatus::OutOfService).await.unwrap();
    let gone = last().await;
    assert!(gone >= first + 60_000);
    control.advance(Duration::from_secs(60));
    assert_eq!(last().await, gone);
    control.node("a", NodeStatus::InService).await.unwrap();
    assert!(last().await >= gone + 60_000);
}

/// protocol/auth-and-events.md §3.4.4 and §5.4: what agents were is lost with the CTI side, but for their calls.
#[tokio::test]
async fn after_a_failover_of_cti_nobody_is_ready_and_nothing_is_pending() {
    for (deployment, state) in [(Deployment::Ucce, "NOT_READY"), (Deployment::Uccx, "LOGOUT")] {
        let centre = Centre::start(Options { deployment, ..Options::default() }).await.unwrap();
        let (control, agents) = (centre.control(), &centre.description().agents);
        let [talking, ready] = [0, 1].map(|index: usize| agents[index].login_id.clone());
        for (index, login_id) in [&talking, &ready].into_iter().enumerate() {
            let (rest, _) = colleague(&centre, index, 0).await;
            let change = async |body: &str| rest.put(&format!("User/{login_id}"), body).await.status;
            let extension = &agents[index].extension;
            let sign_in = format!("<User><state>LOGIN</state><extension>{extension}</extension></User>");
            assert_eq!(change(&sign_in).await, 202);
            control.advance(Duration::from_secs(1));
            assert_eq!(change("<User><state>READY</state></User>").await, 202);
            control.advance(Duration::from_secs(1));
            if index == 0 {
                let call = IncomingCall { to: Some(login_id.clone()), ..IncomingCall::default() };
                control.call(call).unwrap();
                let pending = "<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>";
                assert_eq!(change(pending).await, 202);
                control.advance(Duration::from_secs(1));
            }
        }
        assert_eq!(control.agent_state(&talking).unwrap().pending_state.as_deref(), Some("NOT_READY"));
        control.cti_failover(CtiFailover { seconds: None });
        assert_eq!(control.agent_state(&ready).unwrap().state, "READY", "nobody knows it yet");
        control.node("b", NodeStatus::InService).await.unwrap();
        let agent = control.agent_state(&ready).unwrap();
        assert_eq!((agent.state.as_str(), agent.reason_code), (state, Some(50_002)));
        let agent = control.agent_state(&talking).unwrap();
        assert_eq!((agent.state.as_str(), agent.pending_state), ("RESERVED", None));
        assert_eq!(control.state().dialogs.len(), 1);
    }
}

#[tokio::test]
async fn maintenance_is_in_system_info_and_told() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let info = system_info(&centre).await;
    assert_eq!(element(&info, "finesseMMode").unwrap(), "");
    assert_eq!(element(&info, "ctiTimeInMMode").unwrap(), "-1");
    let mut link = present(&centre, Transport::WebSocket, 0, "test").await;
    let maintenance = Maintenance {
        node: "a".to_owned(),
        finesse: "IN_PROGRESS".to_owned(),
        finesse_time: 12,
        cti: "INITIATING".to_owned(),
        cti_time: 3,
    };
    centre.control().maintenance(&maintenance).unwrap();
    link.expect("&lt;finesseMMode&gt;IN_PROGRESS&lt;/finesseMMode&gt;").await;
    let info = system_info(&centre).await;
    assert_eq!(element(&info, "ctiMMode").unwrap(), "INITIATING");
    assert_eq!(element(&info, "finesseTimeInMMode").unwrap(), "12");

    let options = Options { notifications: NotificationPorts::Old, ..Options::default() };
    let old = Centre::start(options).await.unwrap();
    assert_eq!(element(&system_info(&old).await, "finesseMMode"), None);
}

#[tokio::test]
async fn system_info_names_the_ports_or_does_not() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let info = system_info(&centre).await;
    let document = roxmltree::Document::parse(&info).unwrap();
    for (node, name) in centre.description().nodes.iter().zip(["primaryNode", "secondaryNode"]) {
        let element = document.descendants().find(|element| element.has_tag_name(name)).unwrap();
        let text = |name: &str| {
            element.children().find(|child| child.has_tag_name(name)).unwrap().text().unwrap().to_owned()
        };
        assert_eq!(text("host"), node.host);
        assert_eq!(text("httpsPort"), node.port.to_string());
        assert_eq!(text("xmppSecurePort"), node.xmpp_secure_port.unwrap().to_string());
        assert_ne!(text("xmppPort"), text("xmppSecurePort"));
    }
    let options = Options { node_ports: false, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let info = system_info(&centre).await;
    assert!(!info.contains("Port>"), "{info}");
    assert_eq!(element(&info, "host").unwrap(), "fin-a.localhost");
}

#[tokio::test]
async fn bytes_of_any_kind_can_be_said() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let control = centre.control();
    for transport in ALL {
        let mut link = present(&centre, transport, 0, "test").await;
        let text = "<message xmlns='jabber:client'><event/></message><stream:stream>";
        let raw =
            RawLink { user: Some("40217".to_owned()), text: Some(text.to_owned()), ..RawLink::default() };
        assert_eq!(control.raw_link(&raw).unwrap(), 1);
        let heard = match &mut link {
            // The whole answer, with nothing around it.
            Link::Bosh { hear, .. } => loop {
                let heard = hear.recv().await.unwrap();
                if !heard.starts_with("<body") {
                    break heard;
                }
            },
            Link::WebSocket(_) | Link::Tcp(_) => link.expect("<stream:stream>").await,
        };
        assert_eq!(heard, text, "{transport:?}");
        control
            .link(&finesse_sim::LinkFault {
                node: None,
                user: None,
                how: finesse_sim::LinkBreak::Close,
                condition: None,
            })
            .unwrap();
    }
    assert_eq!(control.raw_link(&RawLink { text: Some(String::new()), ..RawLink::default() }).unwrap(), 0);
    assert!(control.raw_link(&RawLink::default()).is_err());
    let both = RawLink { text: Some(String::new()), base64: Some(String::new()), ..RawLink::default() };
    assert!(control.raw_link(&both).is_err());
}

#[tokio::test]
async fn half_a_letter_and_a_binary_frame_and_eight_megabytes() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let http = client(centre.description());
    let raw = async |asked: serde_json::Value| {
        let url = format!("{}/link/raw", centre.description().control);
        let answer = http.post(url).header("content-type", "application/json").body(asked.to_string());
        let answer = answer.send().await.unwrap();
        assert_eq!(answer.text().await.unwrap(), "{\"connections\":1}");
    };
    let Link::WebSocket(mut xmpp) = present(&centre, Transport::WebSocket, 0, "one").await else {
        panic!("another link")
    };
    raw(json!({ "node": "a", "text": "x".repeat(8_000_000) })).await;
    match xmpp.socket.next().await {
        Some(Ok(Message::Text(text))) => assert_eq!(text.len(), 8_000_000),
        other => panic!("{other:?}"),
    }
    raw(json!({ "node": "a", "base64": "AAH/", "binary": true })).await;
    match xmpp.socket.next().await {
        Some(Ok(Message::Binary(bytes))) => assert_eq!(bytes[..], [0, 1, 255]),
        other => panic!("{other:?}"),
    }
    // The first half of an é.
    raw(json!({ "user": "40217", "base64": "PGHD" })).await;
    match xmpp.socket.next().await {
        Some(Err(Error::Utf8(_))) => {}
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_control_address_has_the_same_words() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let http = client(centre.description());
    let mut link = present(&centre, Transport::Tcp, 0, "test").await;
    for (path, asked, part) in [
        ("iq", json!({ "node": "a", "mode": "answers" }), None),
        ("finesse-presence", json!({ "node": "a", "available": false }), Some("type='unavailable'")),
        ("finesse-presence", json!({ "node": "a", "available": true }), Some("</presence>")),
        (
            "maintenance",
            json!({ "node": "a", "finesse": "IN_PROGRESS", "finesseTime": 5 }),
            Some("IN_PROGRESS"),
        ),
        ("cti-failover", json!({}), Some("OUT_OF_SERVICE")),
        ("node", json!({ "node": "a", "status": "in-service" }), Some("IN_SERVICE")),
        ("faults", json!({ "at": "sasl", "what": { "sasl": "not-authorized" } }), None),
        ("link", json!({ "how": { "delay-millis": 1 } }), None),
        ("link", json!({ "how": "stream-error", "condition": "conflict" }), Some("<conflict")),
        ("node", json!({ "node": "a", "status": "dead" }), None),
        ("node", json!({ "node": "a", "status": "running" }), None),
    ] {
        let url = format!("{}/{path}", centre.description().control);
        let request = http.post(url).header("content-type", "application/json").body(asked.to_string());
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}: {}", answer.text().await.unwrap());
        if let Some(part) = part {
            link.expect(part).await;
        }
    }
}

/// Where many centres run on one computer, each port is wanted by somebody.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_else_gets_the_port_of_a_node_that_stops() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    let centre = Centre::start(Options::default()).await.unwrap();
    let port = centre.description().nodes[0].port;
    let over = Arc::new(AtomicBool::new(false));
    let wants = over.clone();
    let greedy = std::thread::spawn(move || {
        let mut taken = 0;
        while !wants.load(Ordering::SeqCst) {
            taken += usize::from(std::net::TcpListener::bind(("127.0.0.1", port)).is_ok());
        }
        taken
    });
    for _ in 0..200 {
        for status in [finesse_sim::NodeStatus::Stopped, finesse_sim::NodeStatus::Running] {
            centre.control().node("a", status).await.unwrap();
        }
    }
    over.store(true, Ordering::SeqCst);
    assert_eq!(greedy.join().unwrap(), 0);
}
