//! What the event link holds at most, whatever a server sends: measured with an allocator that counts.
//!
//! The server of the tests stands in the same memory and is counted too; it sends one piece over and over, and so needs little.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of it is test, helpers too")]

#[path = "../client/desk.rs"]
#[allow(dead_code, reason = "the other tests need more of it")]
mod desk;
#[path = "../client/kit.rs"]
#[allow(dead_code, reason = "the other tests need more of it")]
mod kit;
#[path = "../client/server.rs"]
#[allow(dead_code, reason = "the other tests need more of it")]
mod server;
#[path = "../client/service.rs"]
#[allow(dead_code, reason = "the other tests need more of it")]
mod service;

use std::{fmt::Debug, sync::Arc};

use finesse_client::{StreamEvent, StreamState, Transport};
use finesse_wire::{Notification, Payload};
use peak_alloc::PeakAlloc;
use tokio::sync::{Mutex, MutexGuard};

use crate::{
    desk::{Desk, event, only},
    kit::{Kit, must, seconds},
    service::{Meets, Stanza},
};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// One test at a time: the count is that of the whole program.
static ALONE: Mutex<()> = Mutex::const_new(());

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

/// What stands around the calls of an event.
const CALLS: (&str, &str) = (
    "<message><event><items node='n'><item><Update><event>POST</event><data><dialogs>",
    "</dialogs></data></Update></item></items></event></message>",
);

/// What is held from now on.
struct Held {
    before: usize,
    _alone: MutexGuard<'static, ()>,
}

impl Held {
    async fn from_now() -> Self {
        let alone = ALONE.lock().await;
        MEMORY.reset_peak_usage();
        Self { before: MEMORY.current_usage(), _alone: alone }
    }

    /// What was held at most is below a ceiling, and more than nothing.
    fn stays_below(&self, mib: usize, what: impl Debug) {
        let most = MEMORY.peak_usage() - self.before;
        assert!((1..mib * MIB).contains(&most), "{what:?}: {} KiB", most / KIB);
    }
}

fn piece(text: impl AsRef<[u8]>) -> Arc<[u8]> {
    text.as_ref().into()
}

/// A stanza around the same piece, over and over.
fn stanza(head: &str, middle: &Arc<[u8]>, times: usize, tail: &str) -> Stanza {
    let mut stanza = vec![piece(head)];
    stanza.extend(std::iter::repeat_n(middle, times).cloned());
    stanza.push(piece(tail));
    stanza
}

fn x() -> Arc<[u8]> {
    piece([b'x'; 64 * KIB])
}

async fn desk(transport: Transport, meets: Meets) -> Desk {
    Desk::with(Kit::new().await, [meets], only(transport)).await
}

/// The next event that tells of no state; a connection that ended is an error of the test.
async fn told(desk: &mut Desk) -> StreamEvent {
    match must("an event", desk.events.recv()).await.unwrap() {
        StreamEvent::State(StreamState::Connecting { attempt: 2.., .. }) => panic!("the connection ended"),
        StreamEvent::State(_)
        | StreamEvent::Lost(_)
        | StreamEvent::Pong { .. }
        | StreamEvent::Unresponsive(_) => Box::pin(told(desk)).await,
        event @ (StreamEvent::Notification(_)
        | StreamEvent::Unreadable { .. }
        | StreamEvent::Finesse { .. }
        | StreamEvent::NotSubscribed { .. }) => event,
    }
}

#[tokio::test]
async fn stanzas_of_eight_mib_one_after_another_have_a_ceiling() {
    for (transport, times) in [(Transport::WebSocket, 12), (Transport::Bosh, 4), (Transport::Tcp, 12)] {
        let held = Held::from_now().await;
        let large = stanza("<message><body>", &x(), 127, "</body></message>");
        let stanzas = [vec![large; times], vec![vec![piece(event(7))]]].concat();
        let mut desk = desk(transport, Meets::Pieces(stanzas)).await;
        for number in 1..=u64::try_from(times).unwrap() {
            let StreamEvent::Unreadable { kind: "frame", bytes } = told(&mut desk).await else { panic!() };
            assert!(bytes > 7 * MIB, "{bytes}");
            if transport == Transport::Bosh {
                // After an answer that cannot be read the next request leaves two seconds after the last.
                must("the pause", desk.kit.clock.until_sleeper(|at| at == seconds(2 * number))).await;
                desk.kit.clock.advance_to(seconds(2 * number));
            }
        }
        assert!(matches!(told(&mut desk).await, StreamEvent::Notification(_)));
        held.stays_below(24, transport);
    }
}

/// The shape of four MiB that takes the most memory when it is read.
#[tokio::test]
async fn the_worst_stanzas_that_are_read_have_a_ceiling() {
    let attributes = (0..60).fold("<a".to_owned(), |tag, number| tag + &format!(" a{number}=''")) + "/>";
    let nested = "<a>".repeat(60) + &"</a>".repeat(60);
    for inner in ["<a/>", &attributes, &nested] {
        for transport in Transport::ALL {
            let held = Held::from_now().await;
            let times = (4 * MIB - KIB) / inner.len();
            // No more than 100,000 elements.
            let times = times.min(99_000 / inner.matches("<a").count());
            let worst = stanza("<message>", &piece(inner.repeat(100)), times / 100, "</message>");
            let stanzas = vec![worst.clone(), worst, vec![piece(event(7))]];
            let mut desk = desk(transport, Meets::Pieces(stanzas)).await;
            assert!(matches!(told(&mut desk).await, StreamEvent::Notification(_)));
            held.stays_below(64, transport);
        }
    }
}

/// An event of as many calls as are read, behind as many as may wait: the most that a server can make the link hold.
#[tokio::test]
async fn the_event_of_the_most_calls_has_a_ceiling() {
    let calls = piece("<Dialog><id>1</id></Dialog>".repeat(100));
    for transport in Transport::ALL {
        let stanzas = [90, 90, 90, 90, 499].map(|times| stanza(CALLS.0, &calls, times, CALLS.1));
        let read = read_slowly(transport, stanzas.into(), 112).await;
        for (notification, number) in read.into_iter().zip([9_000, 49_900]) {
            let Payload::Dialogs(calls) = notification.data else { panic!() };
            assert_eq!(calls.len(), number);
        }
    }
}

/// Sends these events to a reader that is in no hurry; gives the first and the last that it gets.
async fn read_slowly(transport: Transport, stanzas: Vec<Stanza>, mib: usize) -> Vec<Notification> {
    let (held, times) = (Held::from_now().await, stanzas.len());
    let mut desk = desk(transport, Meets::Pieces(stanzas)).await;
    let mut read = Vec::new();
    for number in 0..times {
        // Time for the link to take all that it wants to take.
        for _ in 0..if number == 0 { 100_000 } else { 100 } {
            tokio::task::yield_now().await;
        }
        let StreamEvent::Notification(notification) = told(&mut desk).await else { panic!() };
        if number == 0 || number + 1 == times {
            read.push(*notification);
        }
    }
    held.stays_below(mib, transport);
    read
}

/// Events of 256 KiB, 25 MiB of them: the reader gets them all, in their order.
#[tokio::test]
async fn a_flood_of_large_events_with_a_reader_that_hardly_reads_has_a_ceiling() {
    let filling = x();
    for transport in Transport::ALL {
        let stanzas = (0..100).map(|number| {
            let whole =
                event(number).replace("&lt;loginId", "&lt;firstName&gt;&lt;/firstName&gt;&lt;loginId");
            let (head, tail) = whole.split_at(whole.find("&lt;/firstName").unwrap());
            stanza(head, &filling, 4, tail)
        });
        let read = read_slowly(transport, stanzas.collect(), 8).await;
        for (notification, number) in read.into_iter().zip(["0", "99"]) {
            let Payload::User(user) = notification.data else { panic!() };
            assert_eq!((user.extension.unwrap().as_str(), user.first_name.len()), (number, 256 * KIB));
        }
    }
}

/// The shape of which the most is made out of the fewest bytes: thousands of calls in each event.
#[tokio::test]
async fn a_flood_of_calls_with_a_reader_that_hardly_reads_has_a_ceiling() {
    let calls = piece("<Dialog><id>1</id></Dialog>".repeat(1_000));
    let flood = stanza(CALLS.0, &calls, 9, CALLS.1);
    for transport in Transport::ALL {
        for notification in read_slowly(transport, vec![flood.clone(); 12], 64).await {
            let Payload::Dialogs(calls) = notification.data else { panic!() };
            assert_eq!(calls.len(), 9_000);
        }
    }
}

/// What has no end is read no further than its bound: a stanza over TCP, a message or its parts over WebSocket, an answer of BOSH.
#[tokio::test]
async fn what_has_no_end_has_a_ceiling() {
    let without_end = stanza("<message><body>", &x(), 1024, "");
    // 64 KiB in each part, and none of them the last.
    let part = vec![piece([0x00, 127, 0, 0, 0, 0, 0, 1, 0, 0]), x()];
    let parts = [vec![piece([0x01, 15]), piece("<message><body>")], vec![part; 1024].concat()];
    for (transport, meets) in [
        (Transport::WebSocket, Meets::Pieces(vec![without_end.clone()])),
        (Transport::WebSocket, Meets::Raw(parts.concat())),
        (Transport::Bosh, Meets::Pieces(vec![without_end.clone()])),
        (Transport::Tcp, Meets::Pieces(vec![without_end])),
    ] {
        let held = Held::from_now().await;
        let mut desk = desk(transport, meets).await;
        desk.online().await;
        // The connection ends, and the next one is good.
        desk.online().await;
        assert_eq!(desk.service.connections(), 2, "{transport:?}");
        held.stays_below(32, transport);
    }
}
