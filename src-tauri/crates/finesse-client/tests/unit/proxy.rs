use std::net::{Ipv4Addr, SocketAddr};

use futures_util::FutureExt;
use socket2::{Domain, Socket, Type};
use tokio::{net::TcpListener, sync::oneshot};

use super::*;

const HOST: &str = "fin-a.example.test";

fn proxy(port: u16) -> Option<Url> {
    Some(Url::parse(&format!("http://127.0.0.1:{port}")).unwrap())
}

/// A port that refuses connections, and stays taken.
fn gone() -> (Socket, u16) {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    let port = socket.local_addr().unwrap().as_socket().unwrap().port();
    (socket, port)
}

#[tokio::test]
async fn of_several_ways_the_first_that_takes_a_connection_counts() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let serves = listener.local_addr().unwrap().port();
    let (_socket, gone) = gone();
    for (ways, expected) in [
        (vec![proxy(serves), proxy(gone)], proxy(serves)),
        (vec![proxy(gone), proxy(serves), None], proxy(serves)),
        (vec![proxy(gone), None, proxy(serves)], None),
        (vec![None, proxy(serves)], None),
        // The message names the preferred one.
        (vec![proxy(gone), proxy(gone)], proxy(gone)),
        (vec![proxy(gone)], proxy(gone)),
    ] {
        assert_eq!(first_that_serves(ways.clone()).await, expected, "{ways:?}");
    }
}

/// A knock gives up after a second, and a script may take longer.
#[tokio::test]
async fn a_question_that_was_given_up_is_not_asked_again_and_its_answer_counts() {
    let known = Known::default();
    let (answer, answered) = oneshot::channel();
    let first = known.learn_from(HOST, 8445, |_| async { answered.await.unwrap() });
    assert_eq!(first.now_or_never(), None);
    let never = |_| async { panic!("the system was asked again") };
    assert_eq!(known.learn_from(HOST, 8445, never).now_or_never(), None);
    answer.send(proxy(3128)).unwrap();
    let found = known.on_the_way_to(HOST, 8445).await.map(|proxy| proxy.named());
    assert_eq!(found.as_deref(), Some("127.0.0.1:3128"));
}

#[tokio::test]
async fn the_answer_before_serves_until_the_next_one_is_here() {
    let known = Known::default();
    known.learn_from(HOST, 8445, |_| async { proxy(3128) }).await;
    for way in known.ways().values_mut() {
        way.since = way.since.checked_sub(FRESH).unwrap();
    }
    let (answer, answered) = oneshot::channel();
    let next = known.learn_from(HOST, 8445, |_| async { answered.await.unwrap() });
    assert_eq!(next.now_or_never(), None);
    let now = || known.ways()[&(HOST.to_owned(), 8445)].proxy();
    assert_eq!(now(), proxy(3128));
    answer.send(None).unwrap();
    known.learn(HOST, 8445).await;
    assert_eq!(now(), None);
}

#[tokio::test]
async fn this_computer_is_reached_without_a_question() {
    let known = Known::default();
    known.learn_from("localhost", 8445, |_| async { panic!("the system was asked") }).await;
    assert!(known.on_the_way_to("localhost", 8445).await.is_none());
}
