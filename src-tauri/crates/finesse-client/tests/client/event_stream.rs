//! The life of the event link, over each transport.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use finesse_client::{
    BoxFuture, Clock, CloseReason, EventReceiver, EventStream, EventStreamOptions, Moment, StreamEvent,
    StreamState, TestClock, Transport, Turn, WaitingWhy,
};
use finesse_wire::Payload;

use crate::{
    desk::{Desk, event, next_state, only},
    kit::{Kit, Page, answer, must, refusing_port, seconds, until},
    server::Reply,
    service::Meets,
};

const TOKEN: &str = "/desktop/sso/token";
const INFO: &str = "/finesse/api/SystemInfo";

#[tokio::test]
async fn events_come_in_their_order_and_one_that_cannot_be_read_is_told() {
    for transport in Transport::ALL {
        let frames = vec![
            event(1),
            event(2),
            "<message><event><items node='n'><item><x/></item></items></event></message>".into(),
            event(3),
        ];
        let mut desk = Desk::on(transport, [Meets::Service(frames)]).await;
        desk.online().await;
        let mut told = Vec::new();
        while told.len() < 4 {
            told.push(match must("an event", desk.events.recv()).await.unwrap() {
                StreamEvent::Notification(notification) => {
                    let Payload::User(user) = notification.data else { panic!() };
                    user.extension.unwrap().to_string()
                }
                StreamEvent::Unreadable { kind, bytes } => {
                    assert!(bytes > 0, "{kind}");
                    kind.to_owned()
                }
                other @ (StreamEvent::State(_)
                | StreamEvent::Lost(_)
                | StreamEvent::Pong { .. }
                | StreamEvent::Unresponsive(_)
                | StreamEvent::Finesse { .. }
                | StreamEvent::NotSubscribed { .. }) => {
                    panic!("{other:?}")
                }
            });
        }
        assert_eq!(told, ["1", "2", "notification", "3"]);
        assert_eq!(desk.service.tokens(), ["A1"]);
        assert!(desk.service.heard("<resource>aplomb</resource>"));
    }
}

#[tokio::test]
async fn a_ping_goes_out_every_ten_seconds() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, []).await;
        desk.online().await;
        for number in 1..=5_u64 {
            must("the next ping", desk.kit.clock.until_sleeper(|at| at == seconds(number * 10))).await;
            desk.kit.clock.advance_to(seconds(number * 10));
            until("the ping", || desk.service.heard(&format!("id='ping-{number}'"))).await;
            let told = must("its round trip", desk.events.recv()).await;
            assert_eq!(told, Some(StreamEvent::Pong { took: Duration::ZERO }), "{transport:?}");
        }
        assert_eq!(desk.service.connections(), 1);
    }
}

#[tokio::test]
async fn a_ping_without_an_answer_is_no_round_trip_and_the_end_of_the_connection_has_a_reason() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, [Meets::Iqs { refused: &[], ignored: &["ping"] }]).await;
        desk.online().await;
        desk.pings(1).await;
        let doubt = seconds(10) + Duration::from_millis(1_500);
        must("the doubt", desk.kit.clock.until_sleeper(|at| at == doubt)).await;
        desk.kit.clock.advance_to(doubt);
        assert_eq!(must("the doubt", desk.events.recv()).await, Some(StreamEvent::Unresponsive(true)));
        desk.loses_its_second_ping().await;
        let told = desk.online().await;
        let told: Vec<_> = told.iter().filter(|event| !matches!(event, StreamEvent::State(_))).collect();
        assert_eq!(told, [&StreamEvent::Lost(WaitingWhy::Silent)], "{transport:?}");
    }
}

#[tokio::test]
async fn a_lost_connection_is_replaced_at_once_and_one_that_is_always_cut_after_a_pause() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, [Meets::CutAtOnce, Meets::CutAtOnce, Meets::CutAtOnce]).await;
        desk.online().await;
        let asked = desk.kit.server.count("GET", INFO);
        desk.online().await;
        assert_eq!(
            desk.kit.server.count("GET", INFO),
            asked + 1,
            "whether the node is in service, and only then"
        );
        let (why, pause) = desk.waiting().await;
        assert_eq!((why, desk.service.connections()), (WaitingWhy::Refused, 2));
        assert!((0.75..=1.0).contains(&pause.as_secs_f64()), "{pause:?}");
        desk.kit.clock.advance(pause);
        let (_, pause) = desk.waiting().await;
        assert_eq!(desk.service.connections(), 3);
        assert!((1.5..=2.0).contains(&pause.as_secs_f64()), "{pause:?}");
        desk.kit.clock.advance(pause);
        desk.online().await;
    }
}

#[tokio::test]
async fn system_info_is_requested_before_each_reconnect() {
    for transport in Transport::ALL {
        let nothing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
        let mut desk = Desk::on(transport, [Meets::Nothing(nothing)]).await;
        let (why, pause) = desk.waiting().await;
        assert_eq!((why, desk.kit.server.count("GET", INFO)), (WaitingWhy::Refused, 1));
        let out = "<SystemInfo><status>OUT_OF_SERVICE</status></SystemInfo>";
        desk.kit.finesse.at(INFO, [Reply::xml(200, out), Reply::error(503, "Service Unavailable")]);
        desk.kit.clock.advance(pause);
        for turn in 0..3 {
            let (why, pause) = desk.waiting().await;
            assert_eq!(why, WaitingWhy::OutOfService);
            assert!(pause == Turn::EVERY || turn == 0, "{pause:?}");
            desk.kit.clock.advance(pause);
        }
        desk.waiting().await;
        assert_eq!(desk.service.connections(), 1, "a node out of service is left alone");
        // Behind a proxy SystemInfo may be protected: that says nothing about the service.
        desk.kit.finesse.at(INFO, [Reply::new(401, "text/html", "")]);
        desk.link.reconnect();
        desk.online().await;
    }
}

/// A clock that counts who waits for a moment that is past.
struct Counting {
    clock: TestClock,
    past: AtomicUsize,
}

impl Clock for Counting {
    fn now(&self) -> Moment {
        self.clock.now()
    }

    fn sleep_until(&self, at: Moment) -> BoxFuture<'static, ()> {
        self.past.fetch_add(usize::from(at < self.now()), Ordering::SeqCst);
        self.clock.sleep_until(at)
    }

    fn wall(&self) -> SystemTime {
        self.clock.wall()
    }
}

/// The clock counts the sleep of the computer: the knocks that fell into it are not made up for.
#[tokio::test]
async fn after_a_sleep_an_unreachable_port_is_tried_at_the_same_interval() {
    let (_kept, refusing) = refusing_port();
    let kit = Kit::new().await;
    let clock = Arc::new(Counting { clock: kit.clock.clone(), past: AtomicUsize::new(0) });
    let session = kit.sign_in().await;
    let mut options = EventStreamOptions::new(&kit.server.node, None, session.login_id());
    only(Transport::Tcp)(&mut options);
    options.urls[0].set_port(Some(refusing)).unwrap();
    let (_link, mut events) = EventStream::start(options, session, Arc::clone(&clock) as Arc<dyn Clock>);
    while !matches!(next_state(&mut events).await, StreamState::Waiting { .. }) {}
    let mut now = seconds(300);
    kit.clock.advance_to(now);
    for _ in 0..20 {
        let soon = now + Duration::from_secs(1);
        now = must("the next knock", kit.clock.until_sleeper(|at| at > now && at <= soon)).await;
        kit.clock.advance_to(now);
    }
    assert_eq!(clock.past.load(Ordering::SeqCst), 0, "knocks without a pause");
}

/// A node that speaks again after it said nothing is tried at once, and one that does both in turn is not tried without end.
#[tokio::test]
async fn a_node_that_is_silent_and_refuses_in_turn_is_tried_at_once_only_the_first_time() {
    let nothing = || Meets::Nothing("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    let meets = [Meets::Silence, nothing(), Meets::Silence, nothing()];
    let mut desk = Desk::on(Transport::WebSocket, meets).await;
    for silent in [1, 3] {
        until("a connection without a word", || desk.service.connections() == silent).await;
        let patience = desk.kit.clock.now() + Duration::from_secs(5);
        must("the patience", desk.kit.clock.until_sleeper(|at| at == patience)).await;
        desk.kit.clock.advance_to(patience);
        let (why, pause) = desk.waiting().await;
        assert_eq!(why, WaitingWhy::Unreachable);
        desk.kit.clock.advance(pause);
    }
    let (why, pause) = desk.waiting().await;
    assert_eq!((why, desk.service.connections()), (WaitingWhy::Refused, 4));
    assert!(pause >= Duration::from_millis(750), "{pause:?}");
}

#[tokio::test]
async fn a_refused_token_is_refreshed_once_and_the_new_one_used() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, [Meets::SaslFailure("not-authorized")]).await;
        desk.online().await;
        assert_eq!(desk.service.tokens(), ["A1", "A2"]);
        assert_eq!(desk.kit.server.count("POST", TOKEN), 1);
    }
}

#[tokio::test]
async fn a_refusal_of_a_refreshed_token_waits_for_another_token() {
    for transport in Transport::ALL {
        let refuses = || Meets::SaslFailure("not-authorized");
        let mut desk = Desk::on(transport, [refuses(), refuses()]).await;
        desk.until("the question", |state| *state == StreamState::SignInNeeded).await;
        // Long enough for another connection, if there were one.
        for _ in 0..5 {
            desk.session.http().system_info(&desk.session.node()).await.unwrap();
        }
        assert_eq!(desk.service.connections(), 2);
        assert_eq!(desk.service.tokens(), ["A1", "A2"], "no token is sent twice");
        desk.kit.window.shows(Page::Text(answer(3)));
        desk.session.sign_in_again().await.unwrap();
        desk.online().await;
        assert_eq!(desk.service.tokens(), ["A1", "A2", "A3"]);
    }
}

/// The renewal fails for now; when it works, nobody needs to be asked.
#[tokio::test]
async fn a_late_refresh_of_a_refused_token_reconnects_the_stream() {
    for transport in Transport::ALL {
        let kit = Kit::new().await;
        kit.finesse.posts([Reply::new(503, "text/html", ""), Reply::new(200, "application/json", answer(2))]);
        let mut desk = Desk::with(kit, [Meets::SaslFailure("not-authorized")], only(transport)).await;
        desk.until("the question", |state| *state == StreamState::SignInNeeded).await;
        let at = must("the next try", desk.kit.clock.until_sleeper(|at| at <= seconds(2))).await;
        desk.kit.clock.advance_to(at);
        desk.online().await;
        assert_eq!(desk.service.tokens(), ["A1", "A2"]);
    }
}

#[tokio::test]
async fn a_service_that_cannot_check_is_not_a_refusal() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, [Meets::SaslFailure("temporary-auth-failure")]).await;
        let (why, pause) = desk.waiting().await;
        assert_eq!((why, desk.kit.server.count("POST", TOKEN)), (WaitingWhy::Refused, 0));
        desk.kit.clock.advance(pause);
        desk.online().await;
        assert_eq!(desk.service.tokens(), ["A1", "A1"]);
    }
}

#[tokio::test]
async fn a_conflict_closes_the_stream_until_the_agent_reconnects() {
    for transport in Transport::ALL {
        let conflict = "<stream:error><conflict/></stream:error>".to_owned();
        let mut desk = Desk::on(transport, [Meets::Service(vec![conflict])]).await;
        desk.until("the conflict", |state| *state == StreamState::Closed(CloseReason::Conflict)).await;
        desk.kit.clock.advance(Duration::from_secs(600));
        tokio::task::yield_now().await;
        assert_eq!(desk.service.connections(), 1);
        desk.link.reconnect();
        desk.online().await;
    }
}

#[tokio::test]
async fn the_presence_of_finesse_is_asked_for_when_it_does_not_come() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, [Meets::NoFinesse]).await;
        must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(10))).await;
        until("the presence", || desk.service.heard("<priority>0</priority>")).await;
        desk.kit.clock.advance_to(seconds(10));
        desk.online().await;
        until("the request", || desk.service.heard("type='subscribe' to='finesse@fin-a.localhost'")).await;
    }
}

#[tokio::test]
async fn close_ends_the_xmpp_stream_and_the_task() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, []).await;
        desk.online().await;
        must("the end", desk.link.close()).await;
        desk.until("closed", |state| *state == StreamState::Closed(CloseReason::Ended)).await;
        until("the farewell", || desk.service.heard("<close") || desk.service.heard("</stream:stream>"))
            .await;
        assert_eq!(must("nothing more", desk.events.recv()).await, None);
        must("closing twice", desk.link.close()).await;
    }
}

#[tokio::test]
async fn a_reader_that_does_not_read_does_not_delay_close() {
    for transport in Transport::ALL {
        let frames = (0..2_000).map(event).collect();
        let mut desk = Desk::on(transport, [Meets::Service(frames)]).await;
        desk.online().await;
        must("the end", desk.link.close()).await;
    }
}

#[tokio::test]
async fn a_stream_ends_when_its_reader_is_dropped() {
    for transport in Transport::ALL {
        let Desk { kit, service, session, link, events, .. } = {
            let mut desk = Desk::on(transport, []).await;
            desk.online().await;
            desk
        };
        drop(events);
        until("the farewell", || service.heard("<close") || service.heard("</stream:stream>")).await;
        must("the end", link.close()).await;
        drop(session);
        assert_eq!((service.connections(), kit.clock.now()), (1, seconds(0)));
    }
}

/// Whatever it waits for: a service, the next try, another token, or the agent.
#[tokio::test]
async fn a_stream_without_a_connection_ends_when_its_reader_is_dropped() {
    type Waits = fn(&StreamState) -> bool;
    let refuses = || Meets::SaslFailure("not-authorized");
    let conflict = "<stream:error><conflict/></stream:error>".to_owned();
    let nothing = Meets::Nothing("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    let all: [(Vec<Meets>, Waits); 4] = [
        (vec![Meets::Silence], |state| matches!(state, StreamState::Connecting { .. })),
        (vec![nothing], |state| matches!(state, StreamState::Waiting { .. })),
        (vec![refuses(), refuses()], |state| *state == StreamState::SignInNeeded),
        (vec![Meets::Service(vec![conflict])], |state| *state == StreamState::Closed(CloseReason::Conflict)),
    ];
    for (number, (meets, waits)) in all.into_iter().enumerate() {
        let mut desk = Desk::on(Transport::WebSocket, meets).await;
        desk.until("the state in which it waits", waits).await;
        desk.events = EventReceiver::default();
        until(&format!("the end of number {number}"), || Arc::strong_count(&desk.clock) == 1).await;
    }
}

/// It may come while the link is not online yet.
#[tokio::test]
async fn a_conflict_during_the_sign_in_closes_the_stream() {
    for transport in Transport::ALL {
        let conflict = "<stream:error><conflict/></stream:error>".to_owned();
        let mut desk =
            Desk::with(Kit::new().await, [Meets::Service(vec![conflict])], subscribing(transport)).await;
        let seen = desk.until("the conflict", |state| matches!(state, StreamState::Closed(_))).await;
        assert_eq!(seen.last(), Some(&StreamEvent::State(StreamState::Closed(CloseReason::Conflict))));
        assert_eq!(desk.service.connections(), 1, "{transport:?}");
    }
}

const TEAM: &str = "/finesse/api/Team/5012/Users";
const QUEUES: &str = "/finesse/api/User/40217/Queues";

fn subscribing(transport: Transport) -> impl FnOnce(&mut EventStreamOptions) {
    move |options| {
        only(transport)(options);
        options.subscriptions = vec![TEAM.into(), QUEUES.into()];
        options.pubsub_domain = "pubsub.fin-a.localhost".into();
    }
}

/// With the address that the server gave, at every connection, and taken back before the farewell.
#[tokio::test]
async fn explicit_subscriptions_are_made_with_every_connection_and_taken_back_at_the_end() {
    for transport in Transport::ALL {
        let silent = Meets::Iqs { refused: &[], ignored: &["ping"] };
        let mut desk = Desk::with(Kit::new().await, [silent], subscribing(transport)).await;
        desk.online().await;
        desk.loses_its_pings().await;
        desk.online().await;
        let jid = "jid='40217@fin-a.localhost/aplomb-7'";
        for node in [TEAM, QUEUES] {
            assert_eq!(desk.service.count(&format!("<subscribe node='{node}' {jid}/>")), 2, "{transport:?}");
        }
        must("the end", desk.link.close()).await;
        until("the farewell", || desk.service.heard("<close") || desk.service.heard("</stream:stream>"))
            .await;
        let frames = desk.service.frames();
        let at = |part: &str| frames.iter().rposition(|frame| frame.contains(part)).unwrap();
        let farewell = frames
            .iter()
            .position(|frame| frame.contains("<close") || frame.contains("</stream:stream>"))
            .unwrap();
        for node in [TEAM, QUEUES] {
            assert!(
                at(&format!("<unsubscribe node='{node}' {jid}/>")) < farewell,
                "{transport:?}: {frames:?}"
            );
        }
        assert!(frames.iter().any(|frame| frame.contains("to='pubsub.fin-a.localhost'")));
    }
}

#[tokio::test]
async fn unanswered_subscriptions_delay_neither_online_nor_close() {
    for transport in Transport::ALL {
        let ignores = Meets::Iqs { refused: &[], ignored: &["subscribe", "unsubscribe"] };
        let mut desk = Desk::with(Kit::new().await, [ignores], subscribing(transport)).await;
        until("the request", || desk.service.heard("id='subscribe-1'")).await;
        must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(5))).await;
        desk.kit.clock.advance_to(seconds(5));
        desk.online().await;
        for node in [TEAM, QUEUES] {
            assert_eq!(desk.told().await, StreamEvent::NotSubscribed { node: node.into() });
        }
        let clock = desk.kit.clock.clone();
        let patience = async {
            must("the patience", clock.until_sleeper(|at| at == seconds(7))).await;
            clock.advance_to(seconds(7));
        };
        tokio::join!(must("the end", desk.link.close()), patience);
        until("the farewell", || desk.service.heard("<close") || desk.service.heard("</stream:stream>"))
            .await;
    }
}

#[tokio::test]
async fn presence_of_finesse_is_told_and_the_stream_stays() {
    let presence = |from: &str, kind: &str| format!("<presence from='{from}@fin-a.localhost/x'{kind}/>");
    for transport in Transport::ALL {
        let gone = " type='unavailable'";
        let frames = vec![
            presence("cuic.a", gone),
            presence("finesse", gone),
            presence("finesse", gone),
            presence("finesse", " type='error'"),
            event(1),
            presence("finesse", ""),
        ];
        let mut desk = Desk::on(transport, [Meets::Service(frames)]).await;
        desk.online().await;
        assert_eq!(desk.told().await, StreamEvent::Finesse { available: false });
        assert!(matches!(desk.told().await, StreamEvent::Notification(_)));
        assert_eq!(desk.told().await, StreamEvent::Finesse { available: true });
        assert_eq!(desk.service.connections(), 1);
    }
}

/// The token is renewed while the connection stays; the next connection has the new one.
#[tokio::test]
async fn the_newest_token_is_used_at_each_connection() {
    for transport in Transport::ALL {
        let silent = Meets::Iqs { refused: &[], ignored: &["ping"] };
        let mut desk = Desk::on(transport, [silent]).await;
        desk.online().await;
        let used = desk.session.authorization().await.unwrap();
        desk.session.unauthorized(&used).await.unwrap();
        assert_eq!((desk.service.tokens(), desk.service.connections()), (vec!["A1".to_owned()], 1));
        desk.loses_its_pings().await;
        desk.online().await;
        assert_eq!(desk.service.tokens(), ["A1", "A2"], "{transport:?}");
    }
}
