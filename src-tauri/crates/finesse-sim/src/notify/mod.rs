//! The notification service: XMPP over WebSocket (RFC 7395), as far as Finesse's needs it (sheet 4).

mod pubsub;
mod stanza;
mod stream;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::header::SEC_WEBSOCKET_PROTOCOL;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use tokio::sync::mpsc;

use crate::centre::notices::Outgoing;
use crate::cut::Cut;
use crate::notify::stream::Stream;
use crate::sim::Station;
use crate::web::error_page;

/// The longest frame taken, in bytes.
const FRAME: usize = 256 * 1024;
/// A connection that says nothing for so long (real time) is taken for dead.
const SILENCE: Duration = Duration::from_secs(120);

/// The routes; with and without the slash at the end.
pub(crate) fn routes() -> Router<Station> {
    Router::new().route("/ws", get(upgrade)).route("/ws/", get(upgrade))
}

async fn upgrade(
    State(station): State<Station>,
    Extension(cut): Extension<Arc<Cut>>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let offered = headers.get_all(SEC_WEBSOCKET_PROTOCOL).iter().filter_map(|value| value.to_str().ok());
    if !offered.flat_map(|value| value.split(',')).any(|protocol| protocol.trim() == "xmpp") {
        return error_page(StatusCode::BAD_REQUEST);
    }
    upgrade
        .protocols(["xmpp"])
        .max_message_size(FRAME)
        .max_frame_size(FRAME)
        .on_upgrade(move |socket| talk(socket, station, cut))
}

/// One connection, from its first frame to its last.
async fn talk(mut socket: WebSocket, station: Station, cut: Arc<Cut>) {
    let (out, mut waiting) = mpsc::unbounded_channel();
    let mut stream = Stream::new(station, cut, out);
    loop {
        let flow = tokio::select! {
            // First what has happened: an event must not be overtaken by an answer.
            biased;
            Some(outgoing) = waiting.recv() => send(&mut socket, &stream, outgoing).await,
            message = tokio::time::timeout(SILENCE, socket.recv()) => match message {
                Ok(Some(Ok(Message::Text(text)))) => { stream.hear(&text); ControlFlow::Continue(()) }
                Ok(Some(Ok(Message::Ping(_) | Message::Pong(_)))) => ControlFlow::Continue(()),
                Ok(Some(Ok(Message::Binary(_)))) => { stream.fail("unsupported-encoding"); ControlFlow::Continue(()) }
                Ok(Some(Ok(Message::Close(_)) | Err(_)) | None) => ControlFlow::Break(()),
                Err(_) => { stream.fail("connection-timeout"); ControlFlow::Continue(()) }
            },
        };
        if flow.is_break() {
            break;
        }
    }
    stream.gone();
}

async fn send(socket: &mut WebSocket, stream: &Stream, outgoing: Outgoing) -> ControlFlow<()> {
    let frames = match outgoing {
        Outgoing::Frame(frame) => {
            return match socket.send(Message::Text(frame.into())).await {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            };
        }
        Outgoing::StreamError(condition) => vec![stream.error(&condition), stream::close()],
        Outgoing::Close => vec![stream::close()],
    };
    for frame in frames {
        if socket.send(Message::Text(frame.into())).await.is_err() {
            return ControlFlow::Break(());
        }
    }
    let _ = socket.send(Message::Close(Some(CloseFrame { code: 1000, reason: "".into() }))).await;
    ControlFlow::Break(())
}
