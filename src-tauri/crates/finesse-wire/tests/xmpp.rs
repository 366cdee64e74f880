//! Frames of the notification service (protocol/auth-and-events.md §4.3 to §4.6), and what is sent to it.

use finesse_wire::xmpp::{
    self, Features, Frame, Iq, IqKind, IqPayload, Presence,
    bosh::{self, Body, Verdict},
};
use zeroize::Zeroizing;

#[test]
fn a_stream_opens_offers_and_closes() {
    let open =
        "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='fin-a.example.test' id='s1' version='1.0'/>";
    assert_eq!(
        Frame::parse(open),
        Ok(Frame::Open { id: Some("s1".into()), from: Some("fin-a.example.test".into()) })
    );
    let before = "<stream:features xmlns:stream='http://etherx.jabber.org/streams'>\
        <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>plain</mechanism></mechanisms></stream:features>";
    let features = Features { mechanisms: vec!["PLAIN".into()], bind: false, session: false };
    assert_eq!(Frame::parse(before), Ok(Frame::Features(features)));
    let after =
        "<features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/><session><optional/></session></features>";
    let features = Features { mechanisms: Vec::new(), bind: true, session: true };
    assert_eq!(Frame::parse(after), Ok(Frame::Features(features)));
    assert_eq!(Frame::parse("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>"), Ok(Frame::Close));
    assert_eq!(Frame::parse(" \n"), Ok(Frame::Blank));
    assert_eq!(Frame::parse("<r xmlns='urn:xmpp:sm:3'/>"), Ok(Frame::Other("r".into())));
    assert!(Frame::parse("<open").is_err());
}

#[test]
fn sasl_and_stream_errors_say_why() {
    let sasl = "urn:ietf:params:xml:ns:xmpp-sasl";
    assert_eq!(Frame::parse(&format!("<success xmlns='{sasl}'/>")), Ok(Frame::SaslSuccess));
    assert_eq!(Frame::parse(&format!("<challenge xmlns='{sasl}'/>")), Ok(Frame::SaslChallenge));
    let refused = format!("<failure xmlns='{sasl}'><text>no</text><not-authorized/></failure>");
    assert_eq!(Frame::parse(&refused), Ok(Frame::SaslFailure { condition: "not-authorized".into() }));
    let conflict = "<stream:error xmlns:stream='http://etherx.jabber.org/streams'>\
        <conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/><text>Replaced</text></stream:error>";
    let read = Frame::StreamError { condition: "conflict".into(), text: Some("Replaced".into()) };
    assert_eq!(Frame::parse(conflict), Ok(read));
    assert_eq!(Frame::parse("<error/>"), Ok(Frame::StreamError { condition: String::new(), text: None }));
}

#[test]
fn iqs_are_read() {
    let read = |frame: &str| match Frame::parse(frame) {
        Ok(Frame::Iq(iq)) => iq,
        other => panic!("{other:?}"),
    };
    let bound = read("<iq type='result' id='b'><bind><jid>40217@fin-a.example.test/aplomb</jid></bind></iq>");
    assert_eq!(bound.payload, IqPayload::Bind { jid: "40217@fin-a.example.test/aplomb".into() });
    let ping = read("<iq type='get' id='p' from='fin-a.example.test'><ping xmlns='urn:xmpp:ping'/></iq>");
    assert_eq!(
        ping,
        Iq {
            id: Some("p".into()),
            kind: IqKind::Get,
            from: Some("fin-a.example.test".into()),
            payload: IqPayload::Ping
        }
    );
    let roster = read(
        "<iq type='result' id='r'><query xmlns='jabber:iq:roster'><item jid='finesse@d'/><item/></query></iq>",
    );
    assert_eq!(roster.payload, IqPayload::Roster(vec!["finesse@d".into()]));
    let refused =
        read("<iq type='error' id='s'><session/><error type='cancel'><service-unavailable/></error></iq>");
    assert_eq!(refused.payload, IqPayload::Error { condition: "service-unavailable".into() });
    assert_eq!(read("<iq type='result' id='p'/>").payload, IqPayload::Nothing);
    assert_eq!(read("<iq id='p'/>").kind, IqKind::Other(String::new()));
}

#[test]
fn presence_is_there_or_not() {
    let read = |frame: &str| match Frame::parse(frame) {
        Ok(Frame::Presence(presence)) => presence,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        read("<presence from='finesse@fin-a.example.test/x'/>"),
        Presence { from: Some("finesse@fin-a.example.test/x".into()), available: true, kind: None }
    );
    assert!(!read("<presence from='finesse@d' type='unavailable'/>").available);
    assert!(!read("<presence type='error'/>").available);
}

#[test]
fn sasl_plain_is_the_one_of_the_rfc() {
    // RFC 4616, section 4, the example with no authorization identity.
    assert_eq!(
        xmpp::auth_plain("tim", "tanstaaftanstaaf").as_str(),
        "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AHRpbQB0YW5zdGFhZnRhbnN0YWFm</auth>"
    );
}

#[test]
fn frames_are_written_as_documented() {
    for (written, wanted) in [
        (xmpp::open("d"), "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='d' version='1.0'/>"),
        (
            xmpp::stream_header("d"),
            "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams' to='d' version='1.0'>",
        ),
        (xmpp::stream_end(), "</stream:stream>"),
        (xmpp::close(), "<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>"),
        (
            xmpp::bind("b", "aplomb"),
            "<iq xmlns='jabber:client' type='set' id='b'>\
             <bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>aplomb</resource></bind></iq>",
        ),
        (
            xmpp::session("s"),
            "<iq xmlns='jabber:client' type='set' id='s'><session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq>",
        ),
        (xmpp::presence(0), "<presence xmlns='jabber:client'><priority>0</priority></presence>"),
        (
            xmpp::subscribe_presence("finesse@d"),
            "<presence xmlns='jabber:client' type='subscribe' to='finesse@d'/>",
        ),
        (
            xmpp::ping("p", "d"),
            "<iq xmlns='jabber:client' type='get' id='p' to='d'><ping xmlns='urn:xmpp:ping'/></iq>",
        ),
        (xmpp::pong("p", Some("d")), "<iq xmlns='jabber:client' type='result' id='p' to='d'></iq>"),
        (xmpp::pong("p", None), "<iq xmlns='jabber:client' type='result' id='p'></iq>"),
        (
            xmpp::roster_get("r"),
            "<iq xmlns='jabber:client' type='get' id='r'><query xmlns='jabber:iq:roster'/></iq>",
        ),
        (
            xmpp::pubsub_subscribe("s1", "pubsub.d", "/finesse/api/Team/5012/Users", "40217@d/aplomb"),
            "<iq xmlns='jabber:client' type='set' id='s1' to='pubsub.d'><pubsub xmlns='http://jabber.org/protocol/pubsub'>\
             <subscribe node='/finesse/api/Team/5012/Users' jid='40217@d/aplomb'/></pubsub></iq>",
        ),
    ] {
        assert_eq!(written, wanted);
    }
    assert!(xmpp::pubsub_unsubscribe("u", "p", "n", "j").contains("<unsubscribe node='n' jid='j'/>"));
    assert_eq!(
        xmpp::ping("a'b<", "&"),
        "<iq xmlns='jabber:client' type='get' id='a&apos;b&lt;' to='&amp;'><ping xmlns='urn:xmpp:ping'/></iq>"
    );
}

#[test]
fn bodies_of_bosh_are_read() {
    let read = |body: &str| Body::parse(body.as_bytes()).unwrap();
    let created = read(
        "<body xmlns='http://jabber.org/protocol/httpbind' xmlns:stream='http://etherx.jabber.org/streams' sid='s1' wait='30' \
         requests='2' inactivity='30' polling='5' hold='1'><stream:features><bind/></stream:features><message/></body>",
    );
    let features = Features { bind: true, ..Features::default() };
    assert_eq!((created.sid.as_deref(), created.wait, created.requests), (Some("s1"), Some(30), Some(2)));
    assert_eq!((created.polling, created.verdict), (Some(5), Verdict::Continues));
    assert_eq!(created.frames[0], Frame::Features(features));
    assert!(matches!(created.frames[1..], [Frame::Message(_)]));
    let over = read(
        "<body type='terminate' condition='remote-stream-error'><stream:error><conflict/></stream:error></body>",
    );
    assert_eq!(over.verdict, Verdict::Over { condition: "remote-stream-error".into() });
    assert_eq!(over.frames, [Frame::StreamError { condition: "conflict".into(), text: None }]);
    assert_eq!(read("<body type='terminate'/>").verdict, Verdict::Over { condition: String::new() });
    assert_eq!(read("<body type='error'/>").verdict, Verdict::Again);
    assert_eq!(read("<body requests='many'/>").requests, None);
    assert!(Body::parse(b"<html><body/></html>").is_err());
}

#[test]
fn bodies_of_bosh_are_written_as_the_rules_want_them() {
    let http_bind = "<body xmlns='http://jabber.org/protocol/httpbind'";
    let xbosh = "xmlns:xmpp='urn:xmpp:xbosh'";
    let frames = [xmpp::presence(0), xmpp::ping("p", "d")].map(Zeroizing::new);
    let inner = format!("{}{}", frames[0].as_str(), frames[1].as_str());
    for (written, wanted) in [
        (
            bosh::create(7, "d", 30),
            format!(
                "{http_bind} {xbosh} content='text/xml; charset=utf-8' hold='1' rid='7' to='d' ver='1.11' wait='30' \
                 xml:lang='en' xmpp:version='1.0'/>"
            ),
        ),
        (bosh::body(8, "s&", &frames), format!("{http_bind} rid='8' sid='s&amp;'>{inner}</body>")),
        (bosh::body(9, "s", &[]), format!("{http_bind} rid='9' sid='s'></body>")),
        (
            bosh::restart(10, "s", "d"),
            format!("{http_bind} {xbosh} rid='10' sid='s' to='d' xml:lang='en' xmpp:restart='true'/>"),
        ),
        (
            bosh::terminate(11, "s"),
            format!(
                "{http_bind} rid='11' sid='s' type='terminate'>\
                 <presence xmlns='jabber:client' type='unavailable'/></body>"
            ),
        ),
    ] {
        assert_eq!(written.as_str(), wanted);
        assert!(Body::parse(written.as_bytes()).is_ok());
    }
}
