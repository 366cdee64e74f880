//! Events on their way to the reader: bounded by number and by bytes.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};

use super::stream_state::StreamEvent;

/// Events that may wait for their reader before the stream stops reading.
const BACKLOG: usize = 1024;

/// Bytes in which the notifications came that may wait for their reader: hundreds of ordinary ones. What came in a larger stanza waits alone.
/// Many small objects take up to 26 times the bytes in which they came, hence no more.
const BACKLOG_BYTES: usize = 1024 * 1024;

/// The events of an event stream, in order. When it is dropped the stream closes.
#[derive(Debug)]
pub struct EventReceiver(mpsc::Receiver<Waiting>);

impl EventReceiver {
    /// The next event; `None` when the stream has ended. Cancelling it loses nothing.
    pub async fn recv(&mut self) -> Option<StreamEvent> {
        Some(self.0.recv().await?.event)
    }
}

/// Those of a stream that has ended: none.
impl Default for EventReceiver {
    fn default() -> Self {
        Self(mpsc::channel(1).1)
    }
}

/// Room for what came in one stanza, until the last event of it is read.
pub(super) type Room = Option<Arc<OwnedSemaphorePermit>>;

#[derive(Debug)]
struct Waiting {
    event: StreamEvent,
    _room: Room,
}

/// Where the events go.
pub(super) struct EventSender {
    events: mpsc::Sender<Waiting>,
    room: Arc<Semaphore>,
    /// A reader that stopped reading must not delay closing the stream.
    closing: watch::Receiver<bool>,
}

impl EventSender {
    pub(super) fn new(closing: watch::Receiver<bool>) -> (Self, EventReceiver) {
        let (events, receiver) = mpsc::channel(BACKLOG);
        (Self { events, room: Arc::new(Semaphore::new(BACKLOG_BYTES)), closing }, EventReceiver(receiver))
    }

    /// Room for what came in so many bytes; waits until the reader has made it. There is none for a stream that closes.
    pub(super) async fn room(&self, bytes: usize) -> Room {
        let bytes = u32::try_from(bytes.min(BACKLOG_BYTES)).unwrap_or(u32::MAX);
        let mut closing = self.closing.clone();
        tokio::select! {
            biased;
            room = Arc::clone(&self.room).acquire_many_owned(bytes) => room.ok().map(Arc::new),
            _ = closing.wait_for(|closing| *closing) => None,
        }
    }

    /// Sends to the reader. A reader that does not read stops the stream's reading; a reader that closes the stream does not.
    pub(super) async fn tell(&self, event: StreamEvent, room: Room) {
        let mut closing = self.closing.clone();
        tokio::select! {
            biased;
            // A reader that is gone is noticed where the task waits.
            _ = self.events.send(Waiting { event, _room: room }) => {}
            _ = closing.wait_for(|closing| *closing) => {}
        }
    }

    /// Resolves when the reader is dropped.
    pub(super) async fn closed(&self) {
        self.events.closed().await;
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn a_reader_that_does_not_read_blocks_the_stream_until_it_closes() {
        let closing = watch::channel(false).0;
        let (sender, _events) = EventSender::new(closing.subscribe());
        let told = || sender.tell(StreamEvent::Unresponsive(true), None).now_or_never().is_some();
        assert!((0..BACKLOG).all(|_| told()));
        assert!(!told(), "there is no more room");
        let large = sender.room(BACKLOG_BYTES + 1).now_or_never();
        assert!(large.flatten().is_some(), "what is larger than everything waits alone");
        closing.send_replace(true);
        assert!(told());
    }
}
