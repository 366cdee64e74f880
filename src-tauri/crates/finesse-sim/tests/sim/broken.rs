//! Centres in which something is broken, seen from outside.

use finesse_sim::{
    Breakage, Centre, Certificate, Control, Description, Greeting, NodeStatus, Options, Proxy,
    SystemInfoChange,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::client;
use crate::reading::element;
use crate::xmpp::Xmpp;

async fn system_info(description: &Description, node: usize) -> String {
    let url = format!("{}/finesse/api/SystemInfo", description.nodes[node].origin());
    client(description).get(url).send().await.unwrap().text().await.unwrap()
}

/// The causes of a request that must fail, in one line.
async fn refused(description: &Description, url: String) -> String {
    let failed = client(description).get(url).send().await.unwrap_err();
    let mut causes = Vec::new();
    let mut next: Option<&dyn std::error::Error> = Some(&failed);
    while let Some(error) = next {
        causes.push(error.to_string());
        next = error.source();
    }
    causes.join(": ")
}

#[tokio::test]
async fn each_certificate_is_refused_for_its_own_reason_and_the_good_ones_are_not() {
    for (kind, reason) in [
        (Certificate::Ended, "expired"),
        (Certificate::NotBegun, "not valid yet"),
        (Certificate::OtherName, "not valid for name"),
        (Certificate::UnknownAuthority, "UnknownIssuer"),
        (Certificate::SelfSigned, "UnknownIssuer"),
        (Certificate::WithoutIntermediate, "UnknownIssuer"),
        (Certificate::IntermediateEnded, "expired"),
        (Certificate::NoAltName, "not valid for name"),
        (Certificate::Version1, "UnsupportedCertVersion"),
        (Certificate::WeakSignature, "UnsupportedSignatureAlgorithm"),
        (Certificate::ClientOnly, "allows client authentication"),
        (Certificate::SelfSignedAuthority, "CaUsedAsEndEntity"),
        (Certificate::SelfSignedSigningOnly, "CaUsedAsEndEntity"),
        (Certificate::SelfSignedClientOnly, "CaUsedAsEndEntity"),
        (Certificate::SelfSignedNoAltName, "CaUsedAsEndEntity"),
    ] {
        let certificates = [("a".to_owned(), kind)].into();
        let centre = Centre::start(Options { certificates, ..Options::default() }).await.unwrap();
        let description = centre.description();
        let why = refused(description, description.nodes[0].origin()).await;
        assert!(why.contains(reason), "{kind:?}: {why}");
        assert!(system_info(description, 1).await.contains("IN_SERVICE"));
    }
    let certificates = [("a".to_owned(), Certificate::EndsSoon)].into();
    let centre = Centre::start(Options { certificates, ..Options::default() }).await.unwrap();
    assert!(system_info(centre.description(), 0).await.contains("IN_SERVICE"));
    let certificates = [("c".to_owned(), Certificate::Ended)].into();
    assert!(Centre::start(Options { certificates, ..Options::default() }).await.is_err());
}

fn says(control: &Control, field: &str, said: Option<&str>) -> bool {
    let fields = [(field.to_owned(), said.map(str::to_owned))].into();
    control.system_info(&SystemInfoChange { node: "a".to_owned(), fields }).is_ok()
}

#[tokio::test]
async fn system_info_says_something_else_or_leaves_it_out() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let (description, control) = (centre.description(), centre.control());
    let before = system_info(description, 0).await;
    assert!(says(&control, "systemAuthMode", Some("KERBEROS")));
    assert_eq!(element(&system_info(description, 0).await, "systemAuthMode").as_deref(), Some("KERBEROS"));
    assert_eq!(element(&system_info(description, 1).await, "systemAuthMode").as_deref(), Some("SSO"));
    assert!(says(&control, "xmppDomain", None));
    let info = system_info(description, 0).await;
    assert!(
        !info.contains("<xmppDomain>") && info.contains("<xmppPubSubDomain>") && info.contains("SSO"),
        "{info}"
    );
    assert!(says(&control, "secondaryNode", Some("fin-a.localhost")));
    let same = element(&system_info(description, 0).await, "secondaryNode").unwrap();
    let own = element(&before, "primaryNode").unwrap();
    assert_eq!(same, own, "a node that is there keeps its ports");
    assert!(!says(&control, "xmppDomian", None), "a field that does not exist");
    assert!(control.system_info(&SystemInfoChange { node: "c".to_owned(), ..Default::default() }).is_err());
}

#[tokio::test]
async fn the_notification_service_greets_as_it_is_told() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mechanisms = vec!["SCRAM-SHA-1".to_owned()];
    let greeting = Greeting { node: "a".to_owned(), sub_protocol: true, mechanisms };
    centre.control().greeting(&greeting).unwrap();
    let mut xmpp = Xmpp::open(centre.description(), 0).await;
    xmpp.begin().await;
    xmpp.expect("<mechanism>SCRAM-SHA-1</mechanism></mechanisms>").await;
    let nowhere = Greeting { node: "c".to_owned(), ..greeting };
    assert!(centre.control().greeting(&nowhere).is_err());
}

#[tokio::test]
async fn the_hosts_of_the_sign_in_stop_and_come_back() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let (description, control) = (centre.description(), centre.control());
    for (name, host) in [("ids", &description.ids), ("idp", &description.idp)] {
        control.node(name, NodeStatus::Stopped).await.unwrap();
        let why = refused(description, host.origin()).await;
        assert!(why.contains("refused"), "{why}");
        control.node(name, NodeStatus::Running).await.unwrap();
        assert!(client(description).get(host.origin()).send().await.is_ok());
        assert!(control.node(name, NodeStatus::OutOfService).await.is_err());
    }
}

async fn connect(port: u16, target: &str) -> String {
    let mut tcp = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    tcp.write_all(format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = vec![0; 256];
    let length = tcp.read(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer[..length]).lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_proxy_leads_to_the_hosts_of_the_centre_or_behaves_as_it_is_told() {
    for (proxy, answer) in [
        (Proxy::Serves, "HTTP/1.1 200 Connection established"),
        (Proxy::Refuses, "HTTP/1.1 403 Forbidden"),
        (Proxy::WantsPassword, "HTTP/1.1 407 Proxy Authentication Required"),
    ] {
        let centre = Centre::start(Options { proxy: Some(proxy), ..Options::default() }).await.unwrap();
        let description = centre.description();
        let port = description.proxy.unwrap();
        let node = &description.nodes[0];
        assert_eq!(connect(port, &format!("{}:{}", node.host, node.port)).await, answer);
        if proxy == Proxy::Serves {
            let elsewhere = connect(port, &format!("127.0.0.1:{}", node.port)).await;
            assert_eq!(elsewhere, "HTTP/1.1 403 Forbidden");
            assert_eq!(connect(port, "nonsense").await, "HTTP/1.1 400 Bad Request");
        }
    }
    let centre = Centre::start(Options { proxy: Some(Proxy::Gone), ..Options::default() }).await.unwrap();
    assert!(TcpStream::connect(("127.0.0.1", centre.description().proxy.unwrap())).await.is_err());
}

#[tokio::test]
async fn every_breakage_has_a_name_of_its_own_and_starts() {
    for breakage in Breakage::ALL {
        assert_eq!(Breakage::from_name(breakage.name()), Some(*breakage));
        Centre::start_broken(*breakage, Options::default()).await.unwrap().stop().await;
    }
    assert_eq!(Breakage::from_name("nothing"), None);
}
