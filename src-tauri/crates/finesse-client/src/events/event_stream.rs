//! The event link: the connection to the notification service.

use std::sync::Arc;

use finesse_time::Clock;
use tokio::sync::{mpsc, oneshot, watch};

use super::{
    event_sender::{LinkEvents, Outbox},
    options::LinkOptions,
    reconnect::{self, Ask},
};
use crate::auth::Session;

/// A link. When it is dropped its task ends, without a farewell to the server.
#[derive(Debug)]
pub struct Link {
    asks: mpsc::UnboundedSender<Ask>,
    /// True when the link is being closed: a reader that stopped reading must not hold that up.
    closing: watch::Sender<bool>,
}

impl Link {
    /// Starts a link with the newest token of the session at every connection.
    #[must_use]
    pub fn start(options: LinkOptions, session: Session, clock: Arc<dyn Clock>) -> (Self, LinkEvents) {
        let (asks, inbox) = mpsc::unbounded_channel();
        let closing = watch::channel(false).0;
        let (outbox, events) = Outbox::new(closing.subscribe());
        tokio::spawn(reconnect::run(options, session, clock, inbox, outbox));
        (Self { asks, closing }, events)
    }

    /// Connects now instead of waiting; also after another place took over.
    pub fn reconnect(&self) {
        // A link that has ended has nothing to connect.
        let _ = self.asks.send(Ask::Reconnect);
    }

    /// Takes leave of the server and ends the link.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        let (reply, done) = oneshot::channel();
        if self.asks.send(Ask::Close(reply)).is_ok() {
            // A task that ends before it answers is closed as well.
            let _ = done.await;
        }
    }
}
