//! BOSH: request IDs, holding, lost answers, the ends of a session.

use std::time::Duration;

use finesse_sim::{Centre, LinkBreak, LinkFault, NotificationPorts, Options, Publish};
use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;

use crate::browser::client;
use crate::desk::tokens;
use crate::link::{Bosh, NOTHING, attributes, until};
use crate::xmpp::connect_at;

const PRESENCE: &str = "<presence xmlns='jabber:client'/>";

fn ping(id: &str) -> String {
    format!("<iq xmlns='jabber:client' type='get' id='{id}'><ping xmlns='urn:xmpp:ping'/></iq>")
}

fn event(text: &str) -> Publish {
    Publish {
        node: "a".to_owned(),
        user: Some("40217".to_owned()),
        item_node: "/finesse/api/User/40217".to_owned(),
        body: text.to_owned(),
        escaped: true,
    }
}

/// A session of the first agent, present, with no request under way.
async fn present(options: Options, wait: u32) -> (Centre, Bosh) {
    let centre = Centre::start(options).await.unwrap();
    let description = centre.description();
    let (token, _) = tokens(description, "mnovak", "practice").await;
    let mut bosh = Bosh::new(description, 0, description.nodes[0].port);
    bosh.log_on("40217", &token, "test", wait).await;
    let answer = bosh.next("", PRESENCE).await;
    assert!(answer.contains("from='finesse@fin-a.localhost/User'"), "{answer}");
    (centre, bosh)
}

#[track_caller]
fn terminated(answer: &str, condition: &str) {
    let attributes = attributes(answer);
    assert_eq!(attributes.get("type").map(String::as_str), Some("terminate"), "{answer}");
    assert_eq!(attributes.get("condition").map(String::as_str), Some(condition), "{answer}");
}

#[tokio::test]
async fn a_session_says_its_terms() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let node = &centre.description().nodes[0];
    for port in [node.port, node.notification_port.unwrap()] {
        for path in ["/http-bind", "/http-bind/"] {
            let mut bosh = Bosh::new(centre.description(), 0, port);
            bosh.url = format!("https://{}:{port}{path}", node.host);
            let answer = bosh.create(90, 3).await;
            let said = attributes(&answer);
            for (name, value) in [
                ("wait", "60"),
                ("hold", "1"),
                ("requests", "2"),
                ("inactivity", "30"),
                ("polling", "5"),
                ("ver", "1.6"),
                ("from", "fin-a.localhost"),
                ("version", "1.0"),
                ("restartlogic", "true"),
            ] {
                assert_eq!(said.get(name).map(String::as_str), Some(value), "{name}: {answer}");
            }
            assert!(answer.contains("<mechanism>PLAIN</mechanism>"), "{answer}");
        }
    }
}

#[tokio::test]
async fn a_session_needs_its_attributes() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let bosh = Bosh::new(centre.description(), 0, centre.description().nodes[0].port);
    let good = bosh.creation(60, 1);
    for (from, to, condition) in [
        (" wait='60'", "", "bad-request"),
        (" hold='1'", "", "bad-request"),
        (" ver='1.6'", "", "bad-request"),
        (" xmpp:version='1.0'", "", "bad-request"),
        (" rid='1000'", " rid='0'", "bad-request"),
        (" rid='1000'", " rid='9007199254740992'", "bad-request"),
        (" to='fin-a.localhost'", "", "improper-addressing"),
        (" to='fin-a.localhost'", " to='fin-b.localhost'", "host-unknown"),
        ("/>", "", "bad-request"),
        ("protocol/httpbind'", "protocol/bind'", "bad-request"),
    ] {
        let body = good.replacen(from, to, 1);
        assert_ne!(body, good, "{from}");
        terminated(&bosh.post(body).await, condition);
    }
    let http = client(centre.description());
    let wrong =
        http.post(&bosh.url).header(CONTENT_TYPE, "text/plain").body(good.clone()).send().await.unwrap();
    assert_eq!(wrong.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(http.get(&bosh.url).send().await.unwrap().status(), StatusCode::METHOD_NOT_ALLOWED);
}

/// Rows: the version that the client asks for, the one that the server answers with: its own, or the client's where that is older.
#[tokio::test]
async fn a_session_of_another_version_is_answered_with_the_lower_one() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let bosh = Bosh::new(centre.description(), 0, centre.description().nodes[0].port);
    for (asked, answered) in [("3.5", "1.6"), ("1.10", "1.6"), ("1.6", "1.6"), ("1.5", "1.5")] {
        let body = bosh.creation(60, 1).replacen("ver='1.6'", &format!("ver='{asked}'"), 1);
        let said = attributes(&bosh.post(body).await);
        assert_eq!(said.get("ver").map(String::as_str), Some(answered), "{asked}");
    }
    for wrong in ["", "1", "one.six", "1.6.1"] {
        let body = bosh.creation(60, 1).replacen("ver='1.6'", &format!("ver='{wrong}'"), 1);
        terminated(&bosh.post(body).await, "bad-request");
    }
}

#[tokio::test]
async fn a_client_that_only_asks_for_events_stays() {
    let options = Options { silence: Duration::from_millis(500), ..Options::default() };
    let (centre, mut bosh) = present(options, 1).await;
    for _ in 0..2 {
        assert_eq!(bosh.next("", "").await, NOTHING);
    }
    assert!(bosh.next("", &ping("1")).await.contains("id='1'"));
    assert_eq!(centre.control().state().links.len(), 1);
}

#[tokio::test]
async fn where_notifications_are_depends_on_the_release() {
    for (notifications, at_rest, at_old) in
        [(NotificationPorts::New, true, false), (NotificationPorts::Old, false, true)]
    {
        let centre = Centre::start(Options { notifications, ..Options::default() }).await.unwrap();
        let description = centre.description();
        let node = &description.nodes[1];
        assert_eq!(node.notification_port.is_some(), at_old);
        let ports = [Some(node.port).filter(|_| at_rest), node.notification_port];
        for port in ports.into_iter().flatten() {
            let mut bosh = Bosh::new(description, 1, port);
            bosh.create(60, 1).await;
            assert!(connect_at(description, 1, port, "/ws/", Some("xmpp")).await.is_ok());
            assert!(connect_at(description, 1, port, "/ws", None).await.is_err());
        }
        if !at_rest {
            let bosh = Bosh::new(description, 1, node.port);
            let answer = client(description).post(&bosh.url).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::NOT_FOUND);
            assert!(connect_at(description, 1, node.port, "/ws/", Some("xmpp")).await.is_err());
        }
    }
}

#[tokio::test]
async fn a_request_is_held_until_something_happens_or_its_time_is_over() {
    let (centre, mut bosh) = present(Options::default(), 1).await;
    assert_eq!(bosh.next("", "").await, NOTHING);
    let control = centre.control();
    let publish = async {
        // Only when the request is there: before, the event would wait for it all the same.
        assert_eq!(control.publish(&event("<Update>one</Update>")).unwrap(), 1);
    };
    let (answer, ()) = tokio::join!(bosh.next("", ""), publish);
    assert!(answer.contains("&lt;Update&gt;one"), "{answer}");
}

#[tokio::test]
async fn requests_are_taken_in_the_order_of_their_numbers() {
    let (_centre, bosh) = present(Options::default(), 60).await;
    let rid = bosh.rid;
    let mut later = Box::pin(bosh.post(bosh.body(rid + 2, "", &ping("second"))));
    // The later one is on its way before the earlier one begins.
    assert!(tokio::time::timeout(Duration::from_millis(100), &mut later).await.is_err());
    let earlier = bosh.post(bosh.body(rid + 1, "", &ping("first"))).await;
    let (first, second) = (earlier.find("id='first'").unwrap(), earlier.find("id='second'").unwrap());
    assert!(first < second, "{earlier}");
    // The later one is held now, and has its turn.
    let next = bosh.post(bosh.body(rid + 3, "", &ping("third")));
    let (later, _) = futures_util::future::select(later, Box::pin(next)).await.factor_first();
    assert!(later.contains("id='third'"), "{later}");
}

#[tokio::test]
async fn an_answer_that_was_lost_comes_again() {
    let (centre, mut bosh) = present(Options::default(), 60).await;
    let answer = bosh.next("", &ping("one")).await;
    let (sid, rid) = (bosh.sid.clone(), bosh.rid);
    assert_eq!(bosh.post(bosh.body(rid, "", &ping("one"))).await, answer);
    // It was not taken a second time.
    assert_eq!(centre.control().state().links[0].pings, 1);
    // Two are remembered; what is older is not there.
    bosh.next("", &ping("two")).await;
    assert_eq!(bosh.post(bosh.body(rid, "", &ping("one"))).await, answer);
    bosh.next("", &ping("three")).await;
    terminated(&bosh.post(bosh.body(rid, "", &ping("one"))).await, "item-not-found");
    terminated(&bosh.next("", &ping("four")).await, "item-not-found");
    assert!(centre.control().state().links.is_empty());
    assert_eq!(bosh.sid, sid);
}

#[tokio::test]
async fn numbers_outside_the_window_and_unknown_sessions_are_refused() {
    // The end of the session by itself would be answered alike.
    let options = Options { bosh_inactivity: Duration::from_secs(600), ..Options::default() };
    let (centre, bosh) = present(options, 60).await;
    terminated(&bosh.post(bosh.body(bosh.rid + 3, "", "")).await, "item-not-found");
    assert!(!centre.control().agent_state("40217").unwrap().online);
    let mut other = Bosh::new(centre.description(), 0, centre.description().nodes[0].port);
    other.sid = "unknown".to_owned();
    terminated(&other.next("", "").await, "item-not-found");
}

#[tokio::test]
async fn what_happens_while_the_connection_is_cut_is_not_lost() {
    let (centre, mut bosh) = present(Options::default(), 60).await;
    let control = centre.control();
    bosh.rid += 1;
    let body = bosh.body(bosh.rid, "", "");
    let fault = LinkFault { node: None, user: None, how: LinkBreak::Reset, condition: None };
    let mut held = Box::pin(bosh.try_post(body.clone()));
    assert!(tokio::time::timeout(Duration::from_millis(100), &mut held).await.is_err());
    assert_eq!(control.link(&fault).unwrap(), 1);
    assert!(held.await.is_err());
    assert!(control.agent_state("40217").unwrap().online, "the session outlives its connection");
    assert_eq!(control.publish(&event("<Update>meanwhile</Update>")).unwrap(), 1);
    let answer = bosh.post(body).await;
    assert!(answer.contains("meanwhile"), "{answer}");
    // It came back in time: the session is not given up.
    control.advance(Duration::from_secs(40));
    assert!(control.agent_state("40217").unwrap().online);
}

#[tokio::test]
async fn a_request_sent_again_while_it_is_held_gets_the_answer() {
    let (centre, mut bosh) = present(Options::default(), 60).await;
    bosh.rid += 1;
    let body = bosh.body(bosh.rid, "", "");
    let mut first = Box::pin(bosh.post(body.clone()));
    assert!(tokio::time::timeout(Duration::from_millis(100), &mut first).await.is_err());
    let mut again = Box::pin(bosh.post(body));
    assert!(tokio::time::timeout(Duration::from_millis(100), &mut again).await.is_err());
    centre.control().publish(&event("<Update/>")).unwrap();
    let (first, again) = tokio::join!(first, again);
    assert!(first.contains("Update"), "{first}");
    assert_eq!(first, again);
}

#[tokio::test]
async fn two_empty_requests_at_once_are_one_too_many() {
    let (centre, bosh) = present(Options::default(), 60).await;
    let (first, second) =
        tokio::join!(bosh.post(bosh.body(bosh.rid + 1, "", "")), bosh.post(bosh.body(bosh.rid + 2, "", "")));
    terminated(&first, "policy-violation");
    terminated(&second, "policy-violation");
    until("dropped", || centre.control().state().links.is_empty()).await;
}

#[tokio::test]
async fn who_polls_must_not_hurry() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mut bosh = Bosh::new(centre.description(), 0, centre.description().nodes[0].port);
    let terms = attributes(&bosh.create(60, 0).await);
    assert_eq!((terms["hold"].as_str(), terms["requests"].as_str()), ("0", "1"));
    assert_eq!(bosh.next("", "").await, NOTHING);
    terminated(&bosh.next("", "").await, "policy-violation");
}

#[tokio::test]
async fn a_session_without_requests_ends() {
    let options = Options { bosh_inactivity: Duration::from_millis(300), ..Options::default() };
    let (centre, mut bosh) = present(options, 60).await;
    let control = centre.control();
    assert!(control.agent_state("40217").unwrap().online);
    until("dropped", || control.state().links.is_empty()).await;
    terminated(&bosh.next("", "").await, "item-not-found");

    // A request that nobody waits for any more is none.
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let mut bosh = Bosh::new(centre.description(), 0, centre.description().nodes[0].port);
    bosh.log_on("40217", &token, "test", 60).await;
    let given_up = bosh.next("", "");
    assert!(tokio::time::timeout(Duration::from_millis(100), given_up).await.is_err());
    until("dropped", || control.state().links.is_empty()).await;
}

#[tokio::test]
async fn who_leaves_says_so_and_the_request_that_is_held_is_answered() {
    let (centre, bosh) = present(Options::default(), 60).await;
    let mut held = Box::pin(bosh.post(bosh.body(bosh.rid + 1, "", "")));
    assert!(tokio::time::timeout(Duration::from_millis(100), &mut held).await.is_err());
    let bye = "<presence xmlns='jabber:client' type='unavailable'/>";
    let leaving = bosh.post(bosh.body(bosh.rid + 2, " type='terminate'", bye));
    let (held, left) = tokio::join!(held, leaving);
    for answer in [&held, &left] {
        assert_eq!(answer, "<body xmlns='http://jabber.org/protocol/httpbind' type='terminate'/>");
    }
    assert!(!centre.control().agent_state("40217").unwrap().online);
}
