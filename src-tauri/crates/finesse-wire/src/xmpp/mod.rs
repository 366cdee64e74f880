//! The notification service's side: XMPP over WebSocket (RFC 7395), one element per text frame (auth sheet 4).

mod frame;
mod jid;
mod write;

pub use frame::{Features, Frame, Iq, IqKind, IqPayload, Message, Presence};
pub use jid::{escape_local, jid, local_part};
pub use write::{
    auth_plain, bind, close, open, ping, pong, presence, pubsub_subscribe, pubsub_unsubscribe, roster_get,
    session, subscribe_presence,
};
