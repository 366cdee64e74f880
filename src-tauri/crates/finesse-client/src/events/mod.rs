//! The event stream: the connection to the notification service, as a state that can be printed.

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

pub(crate) use connection::Connection;
pub use event_sender::EventReceiver;
pub use event_stream::EventStream;
pub(crate) use failure::ConnectionError;
pub use options::{EventStreamOptions, Transport, Turn};
pub use stream_state::{CloseReason, StreamEvent, StreamState, WaitingWhy};
pub(crate) use transport::{DialError, handshake_with};
