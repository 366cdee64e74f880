//! The event link: the connection to the notification service.

use std::sync::Arc;

use finesse_time::Clock;
use tokio::sync::{mpsc, oneshot, watch};

use super::{
    event_sender::{EventReceiver, EventSender},
    options::EventStreamOptions,
    reconnect::{self, StreamCommand},
};
use crate::auth::Session;

/// A link. When it is dropped its task ends, without a farewell to the server.
#[derive(Debug)]
pub struct EventStream {
    commands: mpsc::UnboundedSender<StreamCommand>,
    /// True when the link is being closed: a reader that stopped reading must not hold that up.
    closing: watch::Sender<bool>,
}

impl EventStream {
    /// Starts a link with the newest token of the session at every connection.
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

    /// Connects now instead of waiting; also after another place took over.
    pub fn reconnect(&self) {
        // A link that has ended has nothing to connect.
        let _ = self.commands.send(StreamCommand::Reconnect);
    }

    /// Takes leave of the server and ends the link.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        let (reply, done) = oneshot::channel();
        if self.commands.send(StreamCommand::Close(reply)).is_ok() {
            // A task that ends before it answers is closed as well.
            let _ = done.await;
        }
    }
}
