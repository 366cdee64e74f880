//! XMPP over TCP with TLS from the first byte: streams, their restart, and what ends them.

use std::time::Duration;

use finesse_sim::{Centre, Fault, FaultEffect, FaultPlace, Options, Transport};

use crate::desk::tokens;
use crate::link::{Tcp, auth, bind, present};
use crate::reading::PATIENCE;
use crate::xmpp::tls;

#[tokio::test]
async fn packets_and_stanzas_have_nothing_to_do_with_each_other() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let mut tcp = Tcp::open(centre.description(), 0).await;
    // Byte by byte.
    for byte in tcp.header().as_bytes() {
        tcp.say([*byte]).await;
    }
    let opened = tcp.expect("</stream:features>").await;
    assert!(opened.starts_with("<?xml version='1.0' encoding='UTF-8'?><stream:stream "), "{opened}");
    assert!(opened.contains(" from='fin-a.localhost'"), "{opened}");
    // The log-on and the new opening in one packet; then two stanzas and half a third.
    let both = auth("40217", &token) + &tcp.header();
    tcp.say(both).await;
    tcp.expect("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>").await;
    let session = "<iq type='set' id='s1'><session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq>";
    tcp.say(format!("{}{session}<iq type='get' id='p1' to='fin-a.lo", bind("test"))).await;
    tcp.expect("<jid>40217@fin-a.localhost/test</jid>").await;
    tcp.expect("id='s1'").await;
    tcp.say("calhost'><ping xmlns='urn:xmpp:ping'/></iq>").await;
    tcp.expect("type='result' id='p1'").await;
    assert_eq!(centre.control().state().links[0].transport, Transport::Tcp);
}

#[tokio::test]
async fn a_stream_ends_with_the_error_that_was_made() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let header = Tcp::open(centre.description(), 0).await.header();
    let long = format!("{header}<auth>{}", "x".repeat(300_000));
    for (said, condition) in [
        (header.replace("fin-a", "fin-b").into_bytes(), "host-unknown"),
        (header.replace("version='1.0'>", ">").into_bytes(), "unsupported-version"),
        (header.replace("jabber:client", "jabber:server").into_bytes(), "invalid-namespace"),
        (header.replace("etherx", "ether").into_bytes(), "invalid-namespace"),
        (format!("{header}{header}").replace("?><", "?> <").into_bytes(), "restricted-xml"),
        (format!("{header}{}", &header[21..]).into_bytes(), "bad-format"),
        (format!("{header}<iq type='get' id='1'/>").into_bytes(), "not-authorized"),
        (format!("{header}<iq><a></iq></iq>").into_bytes(), "not-well-formed"),
        (format!("{header}<!-- -->").into_bytes(), "restricted-xml"),
        (b"<!DOCTYPE a [<!ENTITY a 'a'>]>".to_vec(), "restricted-xml"),
        (format!("{header}hello").into_bytes(), "not-well-formed"),
        ([header.as_bytes(), b"<auth>\xc3</auth>"].concat(), "unsupported-encoding"),
        (long.into_bytes(), "policy-violation"),
        (
            format!("{header}<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").into_bytes(),
            "unsupported-stanza-type",
        ),
    ] {
        let mut tcp = Tcp::open(centre.description(), 0).await;
        tcp.say(&said).await;
        let heard = tcp.rest().await;
        let error = format!(
            "<{condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>"
        );
        let (from, to) = (heard.matches("<stream:stream").count(), heard.matches("</stream:stream>").count());
        assert!(heard.ends_with(&error), "{condition}: {heard}");
        assert_eq!((from, to), (1, 1), "{heard}");
    }
}

#[tokio::test]
async fn blanks_keep_no_connection() {
    let options = Options { silence: Duration::from_millis(700), ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let mut link = present(&centre, Transport::Tcp, 0, "test").await;
    let mut blanks = tokio::time::interval(Duration::from_millis(100));
    let talking = async {
        loop {
            tokio::select! {
                heard = link.expect("<connection-timeout") => break heard,
                _ = blanks.tick() => {}
            }
            if centre.control().agent_state("40217").unwrap().online {
                link.say(" ").await;
            }
        }
    };
    let timed_out = tokio::time::timeout(PATIENCE, talking).await.expect("blanks are taken for pings");
    assert!(timed_out.contains("<stream:error"), "{timed_out}");
    link.ended().await;
    assert!(!centre.control().agent_state("40217").unwrap().online);
}

#[tokio::test]
async fn who_closes_the_stream_is_answered_and_gone() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let mut tcp = Tcp::open(centre.description(), 0).await;
    tcp.log_on("40217", &token, "test").await;
    tcp.say("</stream:stream>").await;
    assert_eq!(tcp.rest().await, "</stream:stream>");
    assert!(centre.control().state().links.is_empty());
}

#[tokio::test]
async fn an_administrator_can_close_the_port() {
    let options = Options { tcp_notifications: false, node_ports: true, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let description = centre.description();
    assert_eq!(description.nodes[0].xmpp_secure_port, None);
    let url = format!("{}/finesse/api/SystemInfo", description.nodes[0].origin());
    let info = crate::browser::client(description).get(url).send().await.unwrap().text().await.unwrap();
    let ports = ["xmppSecurePort", "xmppPort"].map(|name| crate::reading::element(&info, name).unwrap());
    assert_ne!(ports[0], ports[1]);
    for port in ports {
        let refused = tls(description, 0, port.parse().unwrap()).await.unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
    }
}

#[tokio::test]
async fn opening_a_stream_can_fail() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let ends = FaultEffect::Status { status: 503, body: None, content_type: None };
    centre.control().fault(Fault::once(FaultPlace::Link, ends)).unwrap();
    assert_eq!(Tcp::open(centre.description(), 0).await.rest().await, "");
    let late = FaultEffect::Delay { delay_seconds: 0.1 };
    centre.control().fault(Fault::once(FaultPlace::Link, late)).unwrap();
    let mut tcp = Tcp::open(centre.description(), 0).await;
    tcp.say(tcp.header()).await;
    tcp.expect("</stream:features>").await;
}
