//! What all transports have in common: frames in both directions, and whom they connect for.

use std::{sync::Arc, time::Duration};

use finesse_time::{BoxFuture, Clock, Moment};
use finesse_wire::xmpp::Frame;

use crate::{http::Http, node::Node};

/// Time for a port to be reached, TLS included.
pub(in crate::events) const PORT_WITHIN: Duration = Duration::from_secs(5);

/// Time for what listens there to show that it is a notification service.
pub(in crate::events) const ANSWERED_WITHIN: Duration = Duration::from_secs(5);

/// Frames in both directions. How they are wrapped is the transport's own affair.
pub(in crate::events) trait FrameTransport: Send {
    /// Opens the stream; the second time, after SASL, restarts it.
    fn open<'a>(&'a mut self, domain: &'a str) -> BoxFuture<'a, Result<(), String>>;

    /// Sends a frame.
    fn send<'a>(&'a mut self, frame: &'a str) -> BoxFuture<'a, Result<(), String>>;

    /// The next frame. Cancelling it loses nothing.
    fn hear(&mut self) -> BoxFuture<'_, Received>;

    /// Closes the stream and the connection.
    fn close(&mut self) -> BoxFuture<'_, ()>;
}

/// A frame, or what came instead.
pub(in crate::events) enum Received {
    /// With the bytes that it came in.
    Frame(Box<Frame>, usize),
    /// Something that is no frame; so many bytes.
    Unreadable(usize),
    /// The connection is over.
    Over(String),
}

impl Received {
    pub(super) fn read(text: &str) -> Self {
        Frame::parse(text)
            .map_or(Self::Unreadable(text.len()), |frame| Self::Frame(Box::new(frame), text.len()))
    }
}

/// Whom a transport connects for.
pub(in crate::events) struct ConnectContext<'a> {
    pub(in crate::events) node: &'a Node,
    /// Whom the stream is opened to.
    pub(in crate::events) domain: &'a str,
    pub(in crate::events) http: &'a Http,
    pub(in crate::events) clock: &'a Arc<dyn Clock>,
}

impl ConnectContext<'_> {
    /// The moment this long after now.
    pub(super) fn after(&self, time: Duration) -> Moment {
        self.clock.now() + time
    }
}
