//! What a server may send that it should not: the link goes on or ends by the rules in the README, and what it holds is bounded.

use std::sync::Arc;

use finesse_client::{StreamEvent, Transport, WaitingWhy};
use finesse_wire::{AgentState, Payload};
use tokio::io::AsyncWriteExt;

use crate::{
    desk::{Desk, event, only},
    kit::{Kit, must, seconds, until},
    service::{HEADER, Meets},
};

const MIB: usize = 1024 * 1024;

/// What follows from a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follows {
    /// It is told by its size, and what comes behind it is read.
    GoesOn,
    /// The connection ends, and comes back.
    Ends,
}

/// Sends this behind the presence of `finesse`, and then a notification.
async fn follows(transport: Transport, bytes: Vec<u8>) -> Follows {
    let mut desk = Desk::on(transport, [Meets::Bytes(bytes)]).await;
    desk.online().await;
    match must("an event", desk.events.recv()).await.unwrap() {
        StreamEvent::Unreadable { kind: "frame", bytes } => {
            assert!(bytes > 0);
            must("the next ping", desk.kit.clock.until_sleeper(|at| at == seconds(10))).await;
            desk.kit.clock.advance_to(seconds(10));
            until("the ping", || desk.service.heard("id='ping-1'")).await;
            assert_eq!(desk.service.connections(), 1);
            Follows::GoesOn
        }
        StreamEvent::Lost(WaitingWhy::Refused) => {
            desk.online().await;
            assert_eq!(desk.service.connections(), 2);
            Follows::Ends
        }
        other @ (StreamEvent::Unreadable { .. }
        | StreamEvent::State(_)
        | StreamEvent::Lost(_)
        | StreamEvent::Pong { .. }
        | StreamEvent::Unresponsive(_)
        | StreamEvent::Notification(_)
        | StreamEvent::Finesse { .. }
        | StreamEvent::NotSubscribed { .. }) => panic!("{transport:?}: {other:?}"),
    }
}

/// The table of the README.
#[tokio::test]
async fn each_kind_of_bad_input_is_told_or_ends_the_connection() {
    use Follows::{Ends, GoesOn};
    let nested = "<a>".repeat(10_000) + &"</a>".repeat(10_000);
    let bomb = "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><message><body>&c;</body></message>";
    let half = |half: &[u8]| [b"<message><body>".as_slice(), half, b"</body></message>"].concat();
    let sized = |size: usize| format!("<message><body>{}</body></message>", "x".repeat(size)).into_bytes();
    for (what, bytes, web_socket, bosh, tcp) in [
        ("5 MiB", sized(5 * MIB), GoesOn, GoesOn, GoesOn),
        ("more than 8 MiB", sized(8 * MIB), Ends, Ends, Ends),
        ("10,000 levels", nested.into_bytes(), GoesOn, GoesOn, Ends),
        ("a document type", bomb.into(), GoesOn, GoesOn, Ends),
        ("an entity", b"<message><body>&c;</body></message>".to_vec(), GoesOn, GoesOn, GoesOn),
        ("half a sequence of UTF-8", half(&"€".as_bytes()[..2]), Ends, Ends, Ends),
        ("half a sequence at the end", b"<presence/>\xe2\x82".to_vec(), Ends, Ends, Ends),
        ("tags that do not fit", b"<message><body></message>".to_vec(), GoesOn, GoesOn, Ends),
        // In a body of BOSH text between the elements means nothing; the element is what cannot be read.
        ("text between the frames", b"hello <a b=c/>".to_vec(), GoesOn, GoesOn, Ends),
    ] {
        for (transport, wanted) in
            [(Transport::WebSocket, web_socket), (Transport::Bosh, bosh), (Transport::Tcp, tcp)]
        {
            assert_eq!(follows(transport, bytes.clone()).await, wanted, "{what} over {transport:?}");
        }
    }
}

/// A sequence of UTF-8 may be cut wherever a transport cuts: between two parts of a frame, or two packets.
#[tokio::test]
async fn a_sequence_that_is_cut_in_the_middle_is_read() {
    let whole = event(1).replace("READY", "READY\u{20ac}");
    let at = whole.find('\u{20ac}').unwrap() + 1;
    let (first, rest) = whole.as_bytes().split_at(at);
    let part = |opcode: u8, bytes: &[u8]| -> Arc<[u8]> {
        let length = u16::try_from(bytes.len()).unwrap().to_be_bytes();
        [&[opcode, 126, length[0], length[1]], bytes].concat().into()
    };
    for transport in Transport::ALL {
        let meets = match transport {
            // A text without its end, and the end.
            Transport::WebSocket => Meets::Raw(vec![part(0x01, first), part(0x80, rest)]),
            Transport::Bosh | Transport::Tcp => Meets::Pieces(vec![vec![first.into(), rest.into()]]),
        };
        let mut desk = Desk::on(transport, [meets]).await;
        desk.online().await;
        let StreamEvent::Notification(notification) = desk.told().await else { panic!("{transport:?}") };
        let Payload::User(user) = notification.data else { panic!() };
        assert_eq!(user.state, AgentState::Other("READY\u{20ac}".into()), "{transport:?}");
    }
}

#[tokio::test]
async fn a_second_header_ends_the_connection() {
    for (transport, header) in [
        (Transport::WebSocket, "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='fin-a.localhost'/>"),
        (Transport::Bosh, "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='fin-a.localhost'/>"),
        (Transport::Tcp, HEADER.split_once("?>").unwrap().1),
    ] {
        let header = format!("{header}{}", event(1));
        let frames = match transport {
            Transport::WebSocket => header.split_inclusive("/>").map(str::to_owned).take(1).collect(),
            Transport::Bosh | Transport::Tcp => vec![header],
        };
        let mut desk = Desk::on(transport, [Meets::Service(frames)]).await;
        desk.online().await;
        desk.online().await;
        assert_eq!(desk.service.connections(), 2, "{transport:?}");
    }
}

#[tokio::test]
async fn an_item_without_payload_and_a_message_for_another_user_stop_nothing() {
    let bare = "<message><event><items node='/finesse/api/User/40217'><item id='1'/><retract id='0'/></items></event></message>";
    for transport in Transport::ALL {
        let frames = vec![bare.to_owned(), event(2).replace("40217", "40300"), event(3)];
        let mut desk = Desk::on(transport, [Meets::Service(frames)]).await;
        desk.online().await;
        let mut users = Vec::new();
        while users.len() < 2 {
            let StreamEvent::Notification(notification) = desk.told().await else { panic!() };
            let Payload::User(user) = notification.data else { panic!() };
            users.push(user.login_id.to_string());
        }
        assert_eq!(users, ["40300", "40217"]);
    }
}

#[tokio::test]
async fn a_server_that_answers_each_request_with_an_error_is_no_service_before_and_is_one_after_the_resource()
{
    for transport in Transport::ALL {
        let everything = Meets::Iqs { refused: &[""], ignored: &[] };
        let mut desk = Desk::on(transport, [everything]).await;
        assert_eq!(desk.waiting().await.0, WaitingWhy::Refused, "{transport:?}");
        let later = Meets::Iqs { refused: &["subscribe", "ping", "roster", "unsubscribe"], ignored: &[] };
        let mut desk = Desk::with(Kit::new().await, [later], |options| {
            only(transport)(options);
            options.subscriptions = vec!["/finesse/api/Team/5012/Users".into()];
        })
        .await;
        desk.online().await;
        assert_eq!(
            desk.told().await,
            StreamEvent::NotSubscribed { node: "/finesse/api/Team/5012/Users".into() }
        );
        for number in 1..=4_u64 {
            must("the next ping", desk.kit.clock.until_sleeper(|at| at == seconds(number * 10))).await;
            desk.kit.clock.advance_to(seconds(number * 10));
            until("the ping", || desk.service.heard(&format!("id='ping-{number}'"))).await;
        }
        assert_eq!(desk.service.connections(), 1, "a refused ping is a sign of life");
    }
}

#[tokio::test]
async fn a_server_that_never_answers_is_left() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, [Meets::Iqs { refused: &[], ignored: &[""] }]).await;
        until("the request", || desk.service.heard("id='bind'")).await;
        must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(25))).await;
        desk.kit.clock.advance_to(seconds(25));
        assert_eq!(desk.waiting().await.0, WaitingWhy::Unreachable, "{transport:?}");
    }
}

#[tokio::test]
async fn a_server_that_answers_no_ping_is_left_after_two() {
    for transport in Transport::ALL {
        let ignores = Meets::Iqs { refused: &[], ignored: &["ping"] };
        let mut desk = Desk::on(transport, [ignores]).await;
        desk.online().await;
        desk.loses_its_pings().await;
        desk.online().await;
        assert_eq!(desk.service.connections(), 2, "{transport:?}");
    }
}

/// Each ping comes back, is answered as a ping of the server, and that answer comes back too: no storm.
#[tokio::test]
async fn a_server_that_echoes_everything_gets_one_answer() {
    for transport in Transport::ALL {
        let mut desk = Desk::on(transport, [Meets::Echo]).await;
        desk.online().await;
        for number in 1..=3_u64 {
            must("the next ping", desk.kit.clock.until_sleeper(|at| at == seconds(number * 10))).await;
            desk.kit.clock.advance_to(seconds(number * 10));
            let id = format!("id='ping-{number}'");
            until("the ping and its answer", || desk.service.count(&id) == 2).await;
        }
        assert_eq!((desk.service.count("id='ping-1'"), desk.service.connections()), (2, 1), "{transport:?}");
    }
}

/// Before anybody listens, only so much is kept.
#[tokio::test]
async fn a_flood_before_its_time_ends_the_connection() {
    for transport in Transport::ALL {
        let flood = vec![event(1); 1_100];
        let mut desk = Desk::with(Kit::new().await, [Meets::Service(flood)], |options| {
            only(transport)(options);
            options.subscriptions = vec!["/finesse/api/Team/5012/Users".into()];
        })
        .await;
        assert_eq!(desk.waiting().await.0, WaitingWhy::Refused, "{transport:?}");
        let large = format!("<message><body>{}</body></message>", "x".repeat(3 * MIB));
        let mut desk = Desk::with(Kit::new().await, [Meets::Service(vec![large; 3])], |options| {
            only(transport)(options);
            options.subscriptions = vec!["/finesse/api/Team/5012/Users".into()];
        })
        .await;
        assert_eq!(desk.waiting().await.0, WaitingWhy::Refused, "{transport:?}");
    }
}

/// A stanza that never ends is read no further than its bound.
#[tokio::test]
async fn an_endless_stanza_ends_the_connection() {
    let kit = Kit::new().await;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let (port, acceptor) = (listener.local_addr().unwrap().port(), kit.server.acceptor.clone());
    let sent = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        let mut socket = acceptor.accept(socket).await.unwrap();
        socket.write_all(format!("{HEADER}<a b='").as_bytes()).await.unwrap();
        let mut sent = 0_usize;
        while sent < 64 * MIB && socket.write_all(&[b'x'; 64 * 1024]).await.is_ok() {
            sent += 64 * 1024;
        }
        sent
    });
    let mut endless = Desk::with(kit, [], |options| {
        only(Transport::Tcp)(options);
        options.urls[0].set_port(Some(port)).unwrap();
    })
    .await;
    assert_eq!(endless.waiting().await.0, WaitingWhy::Refused);
    let sent = must("the end", sent).await.unwrap();
    assert!(sent < 24 * MIB, "{sent}");
}
