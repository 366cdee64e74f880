//! The notification service: connecting, what it answers, who hears what.

use finesse_sim::{Centre, LinkBreak, LinkFault, Options, Publish};

use crate::desk::{Desk, colleague, tokens};
use crate::xmpp::{Xmpp, connect};

fn publish(user: Option<&str>, item_node: &str, body: &str, escaped: bool) -> Publish {
    Publish {
        node: "a".to_owned(),
        user: user.map(str::to_owned),
        item_node: item_node.to_owned(),
        body: body.to_owned(),
        escaped,
    }
}

#[tokio::test]
async fn the_sub_protocol_must_be_named_and_both_paths_are_there() {
    let centre = Centre::start(Options::default()).await.unwrap();
    for path in ["/ws", "/ws/"] {
        assert!(connect(centre.description(), 0, path, Some("xmpp")).await.is_ok(), "{path}");
        assert!(connect(centre.description(), 0, path, None).await.is_err(), "{path}");
        assert!(connect(centre.description(), 0, path, Some("soap")).await.is_err(), "{path}");
    }
}

#[tokio::test]
async fn only_the_token_of_the_agent_opens_the_door() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let mut xmpp = Xmpp::open(centre.description(), 0).await;
    xmpp.begin().await;
    xmpp.expect("PLAIN").await;
    let bearer = format!("Bearer {token}");
    for (user, secret) in [
        ("40218", token.as_str()),
        ("mnovak", token.as_str()),
        ("40217", "practice"),
        ("40217", bearer.as_str()),
    ] {
        xmpp.auth(user, secret).await;
        xmpp.expect("<not-authorized/>").await;
    }
    xmpp.auth("40217", &token).await;
    xmpp.expect("<success").await;

    centre.control().advance(std::time::Duration::from_secs(300));
    let mut xmpp = Xmpp::open(centre.description(), 0).await;
    xmpp.begin().await;
    xmpp.expect("PLAIN").await;
    xmpp.auth("40217", &token).await;
    xmpp.expect("<not-authorized/>").await;
    assert_eq!(centre.control().state().tokens.expired_uses, 1);
}

#[tokio::test]
async fn what_comes_out_of_order_ends_the_stream() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let iq = "<iq xmlns='jabber:client' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>";
    for (frames, condition) in [
        (vec![iq], "not-authorized"),
        (vec!["<iq type='get' id='1'/>"], "invalid-namespace"),
        (vec!["<iq xmlns='jabber:client'/><iq xmlns='jabber:client'/>"], "not-well-formed"),
        (
            vec!["<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='elsewhere' version='1.0'/>"],
            "host-unknown",
        ),
    ] {
        let mut xmpp = Xmpp::open(centre.description(), 0).await;
        for frame in frames {
            xmpp.say(frame).await;
        }
        let mut heard = String::new();
        while let Some(frame) = xmpp.hear().await {
            heard.push_str(&frame);
        }
        assert!(
            heard.contains(&format!("<{condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'")),
            "{heard}"
        );
        assert!(heard.ends_with("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>"), "{heard}");
    }
}

#[tokio::test]
async fn requests_have_answers() {
    let mut desk = Desk::connected(Options::default()).await;
    let xmpp = &mut desk.xmpp;
    xmpp.ping().await;
    let domain = xmpp.domain.clone();
    let roster = xmpp.ask("get", &domain, "<query xmlns='jabber:iq:roster'/>").await;
    assert!(roster.contains("jid='finesse@fin-a.localhost'"), "{roster}");
    let session = "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>";
    assert!(xmpp.ask("set", &domain, session).await.contains("type='result'"));
    let items = xmpp.ask("get", &domain, "<query xmlns='http://jabber.org/protocol/disco#items'/>").await;
    assert!(items.contains("jid='pubsub.fin-a.localhost'"), "{items}");
    // What Finesse's notification service does not have.
    let resume = xmpp.ask("get", &domain, "<query xmlns='jabber:iq:last'/>").await;
    assert!(resume.contains("<service-unavailable"), "{resume}");
}

#[tokio::test]
async fn explicit_subscriptions_are_needed_where_they_are_needed() {
    let mut desk = Desk::connected(Options::default()).await;
    let control = desk.centre.control();
    let queues = "/finesse/api/User/40217/Queues";
    let send = |item_node: &str| control.publish(&publish(None, item_node, "<Update/>", true)).unwrap();
    assert_eq!((send("/finesse/api/User/40217"), send(queues)), (1, 0));
    assert_eq!(send("/finesse/api/User/40218"), 0, "somebody else's");
    desk.xmpp.expect("items node='/finesse/api/User/40217'").await;

    let pubsub = "pubsub.fin-a.localhost";
    let subscribe = |what: &str, node: &str, jid: &str| {
        format!(
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><{what} node='{node}' jid='{jid}'/></pubsub>"
        )
    };
    let jid = desk.xmpp.jid.clone();
    let bare = jid.split('/').next().unwrap().to_owned();
    assert!(
        desk.xmpp.ask("set", pubsub, &subscribe("subscribe", queues, &bare)).await.contains("subscribed")
    );
    assert_eq!(send(queues), 0, "nothing comes to the bare JID");
    assert!(desk.xmpp.ask("set", pubsub, &subscribe("subscribe", queues, &jid)).await.contains("subscribed"));
    assert_eq!(send(queues), 1);
    desk.xmpp.expect("Queues").await;
    for (node, condition) in [
        ("/finesse/api/Team/5012/Users", "forbidden"),
        ("/finesse/api/User/40218/Queues", "forbidden"),
        ("/finesse/api/Nothing", "item-not-found"),
    ] {
        let answer = desk.xmpp.ask("set", pubsub, &subscribe("subscribe", node, &jid)).await;
        assert!(answer.contains(condition), "{answer}");
    }
    let answer =
        desk.xmpp.ask("set", pubsub, &subscribe("subscribe", queues, "40218@fin-a.localhost/x")).await;
    assert!(answer.contains("bad-request"), "{answer}");
    let answer = desk.xmpp.ask("set", pubsub, &subscribe("unsubscribe", queues, &jid)).await;
    assert!(answer.contains("type='result'"), "{answer}");
    assert_eq!(send(queues), 0);
}

#[tokio::test]
async fn a_raw_body_goes_out_as_it_is() {
    let mut desk = Desk::connected(Options::default()).await;
    let control = desk.centre.control();
    let node = "/finesse/api/User/40217";
    control.publish(&publish(Some("40217"), node, "<a>&amp;</a>", true)).unwrap();
    desk.xmpp.expect("'http://jabber.org/protocol/pubsub'>&lt;a&gt;&amp;amp;&lt;/a&gt;</notification>").await;
    control.publish(&publish(Some("40217"), node, "<a>&amp;</a>", false)).unwrap();
    desk.xmpp.expect("'http://jabber.org/protocol/pubsub'><a>&amp;</a></notification>").await;
    assert_eq!(control.publish(&publish(Some("40218"), "/x", "", true)).unwrap(), 0);
    let elsewhere = Publish { node: "c".to_owned(), ..publish(None, "/x", "", true) };
    assert!(control.publish(&elsewhere).is_err());
}

#[tokio::test]
async fn the_same_resource_throws_the_older_out() {
    let mut desk = Desk::connected(Options::default()).await;
    let (_, mut newer) = colleague(&desk.centre, 0, 0).await;
    desk.xmpp.expect("<conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>").await;
    desk.xmpp.expect("<close").await;
    assert_eq!(desk.xmpp.hear().await, None);
    desk.user("<User><state>LOGIN</state><extension>61234</extension></User>").await;
    assert_eq!(newer.update().await.text("state"), "NOT_READY");
}

#[tokio::test]
async fn events_come_to_every_node_and_the_request_is_named_where_it_was_made() {
    let mut desk = Desk::connected(Options::default()).await;
    let (_, mut other) = colleague(&desk.centre, 0, 1).await;
    desk.user("<User><state>LOGIN</state><extension>61234</extension></User>").await;
    assert_eq!(desk.until_state("NOT_READY").await.request_id, "t-1");
    assert_eq!(other.update().await.request_id, "");
}

#[tokio::test]
async fn a_connection_can_be_ended_in_each_way() {
    let mut desk = Desk::connected(Options::default()).await;
    for (how, condition) in [
        (LinkBreak::Reset, None),
        (LinkBreak::Close, Some("<close")),
        (LinkBreak::StreamError, Some("<reset")),
    ] {
        let fault = LinkFault {
            node: Some("a".to_owned()),
            user: Some("40217".to_owned()),
            how,
            condition: Some("reset".to_owned()),
        };
        assert_eq!(desk.centre.control().link(&fault).unwrap(), 1);
        assert!(!desk.centre.control().agent_state("40217").unwrap().online);
        if let Some(part) = condition {
            desk.xmpp.expect(part).await;
        }
        while desk.xmpp.hear().await.is_some() {}
        desk.xmpp = colleague(&desk.centre, 0, 0).await.1;
    }
}

#[tokio::test]
async fn events_need_not_name_the_request_that_they_answer() {
    let mut desk = Desk::connected(Options { request_ids: false, ..Options::default() }).await;
    let answer = desk.user("<User><state>LOGIN</state><extension>61234</extension></User>").await;
    assert_eq!(answer.request_id.as_deref(), Some("t-1"));
    assert_eq!(desk.until_state("NOT_READY").await.request_id, "");
}
