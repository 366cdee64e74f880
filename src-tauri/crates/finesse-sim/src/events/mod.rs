//! The notification service: XMPP as far as Finesse's needs it (protocol/auth-and-events.md §4), over WebSocket (RFC 7395), BOSH (XEP-0124
//! and XEP-0206) and TCP (RFC 6120).

mod bosh;
pub(crate) mod bosh_registry;
mod bosh_session;
mod bosh_words;
mod iq;
mod protocol;
mod pubsub;
mod splitter;
mod stanza;
mod stream;
pub(crate) mod tcp;
mod websocket;

use axum::Router;
use axum::routing::{get, post};

use crate::sim::Station;

/// The routes of the transports over HTTP; with and without the slash at the end.
pub(crate) fn routes() -> Router<Station> {
    Router::new()
        .route("/ws", get(websocket::upgrade))
        .route("/ws/", get(websocket::upgrade))
        .route("/http-bind", post(bosh::request))
        .route("/http-bind/", post(bosh::request))
}
