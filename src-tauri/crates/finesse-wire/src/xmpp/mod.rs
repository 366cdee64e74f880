//! The notification service's side (protocol/auth-and-events.md §4): XMPP over WebSocket (RFC 7395), one element per text frame; over HTTP
//! (XEP-0124, XEP-0206), elements in a body; and over TCP (RFC 6120), elements in a stream.

pub mod bosh;
mod frame;
mod jid;
mod split;
mod write;

pub use frame::{Features, Frame, Iq, IqKind, IqPayload, Message, Presence};
pub use jid::{escape_local, jid, local_part};
pub use split::{MAX_STANZA, Piece, Splitter};
pub use write::{
    auth_plain, bind, close, open, ping, pong, presence, pubsub_subscribe, pubsub_unsubscribe, roster_get,
    session, stream_end, stream_header, subscribe_presence,
};
