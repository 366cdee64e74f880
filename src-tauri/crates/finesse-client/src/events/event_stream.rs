//! The event stream: the connection to the notification service.

use std::sync::Arc;

use finesse_time::Clock;
use tokio::sync::{mpsc, oneshot, watch};

use super::{
    event_sender::{EventReceiver, EventSender},
    options::EventStreamOptions,
    reconnect::{self, StreamCommand},
};
use crate::auth::Session;

/// An event stream. When it is dropped its task ends, without closing the XMPP stream.
#[derive(Debug)]
pub struct EventStream {
    commands: mpsc::UnboundedSender<StreamCommand>,
    /// True when the stream is being closed: a reader that stopped reading must not delay that.
    closing: watch::Sender<bool>,
}

impl EventStream {
    /// Starts an event stream; every connection uses the newest token of the session.
    #[must_use]
    pub fn start(
        options: EventStreamOptions,
        session: Session,
        clock: Arc<dyn Clock>,
    ) -> (Self, EventReceiver) {
        let (commands, inbox) = mpsc::unbounded_channel();
        let closing = watch::channel(false).0;
        let (sender, events) = EventSender::new(closing.subscribe());
        tokio::spawn(reconnect::run(options, session, clock, inbox, sender));
        (Self { commands, closing }, events)
    }

    /// Connects now instead of waiting; also after another client took over.
    pub fn reconnect(&self) {
        // A stream that has ended has nothing to connect.
        let _ = self.commands.send(StreamCommand::Reconnect);
    }

    /// Takes the subscriptions back, closes the XMPP stream and ends the task.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        let (reply, done) = oneshot::channel();
        if self.commands.send(StreamCommand::Close(reply)).is_ok() {
            // A task that ends before it answers is closed as well.
            let _ = done.await;
        }
    }
}
