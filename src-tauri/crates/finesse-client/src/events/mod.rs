//! The event link: the connection to the notification service, as a state that can be printed.

mod connection;
mod endpoints;
mod event_sender;
mod event_stream;
mod failure;
mod heartbeat;
mod options;
mod reconnect;
mod stream_state;
mod transport;

pub(crate) use connection::Stream;
pub use event_sender::LinkEvents;
pub use event_stream::Link;
pub(crate) use failure::Failed;
pub use options::{LinkOptions, Transport};
pub use stream_state::{CloseReason, LinkEvent, LinkState, WaitingWhy};
pub(crate) use transport::{NoWay, shown_by, way_by};
