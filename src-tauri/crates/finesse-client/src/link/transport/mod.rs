//! The ways to the notification service, all behind one trait: frames in both directions.

mod bosh;
mod dial;
mod tcp;
mod web_socket;

use std::{sync::Arc, time::Duration};

use finesse_wire::xmpp::Frame;
use url::Url;

pub(super) use dial::knock;
pub(crate) use dial::{NoWay, shown_by, way_by};

use super::{Transport, stream::Failed};
use crate::{BoxFuture, Clock, Http, Moment, Node};

/// Time for a port to be reached, TLS included.
pub(super) const PORT_WITHIN: Duration = Duration::from_secs(5);

/// Time for what listens there to show that it is a notification service.
pub(super) const ANSWERED_WITHIN: Duration = Duration::from_secs(5);

/// Frames in both directions. How they are wrapped is the transport's own affair.
pub(super) trait Wire: Send {
    /// Opens the stream; the second time, after SASL, opens it anew.
    fn open<'a>(&'a mut self, domain: &'a str) -> BoxFuture<'a, Result<(), String>>;

    /// Sends a frame.
    fn send<'a>(&'a mut self, frame: &'a str) -> BoxFuture<'a, Result<(), String>>;

    /// The next frame. Cancelling it loses nothing.
    fn hear(&mut self) -> BoxFuture<'_, Heard>;

    /// Takes leave.
    fn close(&mut self) -> BoxFuture<'_, ()>;
}

/// A frame, or what came instead.
pub(super) enum Heard {
    /// With the bytes that it came in.
    Frame(Box<Frame>, usize),
    /// Something that is no frame; so many bytes.
    Unreadable(usize),
    /// The connection is over.
    Over(String),
}

impl Heard {
    fn read(text: &str) -> Self {
        Frame::parse(text)
            .map_or(Self::Unreadable(text.len()), |frame| Self::Frame(Box::new(frame), text.len()))
    }
}

/// Whom a transport connects for.
pub(super) struct Caller<'a> {
    pub(super) node: &'a Node,
    /// Whom the stream is opened to.
    pub(super) domain: &'a str,
    pub(super) http: &'a Http,
    pub(super) clock: &'a Arc<dyn Clock>,
}

impl Caller<'_> {
    /// The moment this long after now.
    fn after(&self, time: Duration) -> Moment {
        self.clock.now() + time
    }
}

/// Connects to an address; the stream is not open yet.
pub(super) async fn connect(url: &Url, caller: &Caller<'_>) -> Result<Box<dyn Wire>, Failed> {
    Ok(match Transport::of(url) {
        Some(Transport::WebSocket) => Box::new(web_socket::connect(url, caller).await?),
        Some(Transport::Bosh) => Box::new(bosh::connect(url, caller).await?),
        Some(Transport::Tcp) => Box::new(tcp::connect(url, caller).await?),
        None => return Err(Failed::Refused("that is no address of a notification service".into())),
    })
}
