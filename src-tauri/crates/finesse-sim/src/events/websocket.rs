//! XMPP over WebSocket (RFC 7395).

use std::ops::ControlFlow;
use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{HeaderValue, SEC_WEBSOCKET_PROTOCOL};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use futures_util::{SinkExt, StreamExt};
use hyper_util::rt::TokioIo;
use roxmltree::Document;
use tokio::sync::mpsc;
use tokio::time::{timeout, timeout_at};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

use crate::control::words::Transport;
use crate::cut::{Cut, Plugs};
use crate::events::protocol::LONGEST;
use crate::events::stream::{Stream, error};
use crate::sim::Station;
use crate::web::error_page;
use crate::world::connections::Outgoing;

const FRAMING: &str = "urn:ietf:params:xml:ns:xmpp-framing";

type Socket = WebSocketStream<TokioIo<hyper::upgrade::Upgraded>>;

fn offers_xmpp(headers: &HeaderMap) -> bool {
    let offered = headers.get_all(SEC_WEBSOCKET_PROTOCOL).iter().filter_map(|value| value.to_str().ok());
    offered.flat_map(|value| value.split(',')).any(|protocol| protocol.trim() == "xmpp")
}

pub(super) async fn upgrade(
    State(station): State<Station>,
    Extension(cut): Extension<Arc<Cut>>,
    mut request: Request,
) -> Response {
    if !offers_xmpp(request.headers()) {
        return error_page(StatusCode::BAD_REQUEST);
    }
    let Ok(mut response) = create_response_with_body(&request, Body::empty) else {
        return error_page(StatusCode::BAD_REQUEST);
    };
    if station.sim.world().nodes[station.node].greeting.sub_protocol {
        response.headers_mut().insert(SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static("xmpp"));
    }
    let upgraded = hyper::upgrade::on(&mut request);
    tokio::spawn(async move {
        let Ok(upgraded) = upgraded.await else { return };
        let config = WebSocketConfig::default().max_message_size(Some(LONGEST)).max_frame_size(Some(LONGEST));
        let io = TokioIo::new(upgraded);
        let socket = WebSocketStream::from_raw_socket(io, Role::Server, Some(config)).await;
        talk(socket, station, cut).await;
    });
    response
}

/// One connection, from its first frame to its last.
async fn talk(mut socket: Socket, station: Station, cut: Arc<Cut>) {
    let (out, mut waiting) = mpsc::unbounded_channel();
    station.sim.world().nodes[station.node].opened();
    let plugs = Arc::new(Plugs::default());
    plugs.add(&cut);
    let mut stream = Stream::new(station, Transport::WebSocket, plugs, out);
    loop {
        let flow = tokio::select! {
            // First what has happened: an event must not be overtaken by an answer.
            biased;
            Some(outgoing) = waiting.recv() => send(&mut socket, &stream, outgoing).await,
            message = timeout_at(stream.silent_at(), socket.next()) => match message {
                Ok(Some(Ok(Message::Text(text)))) => { hear(&mut stream, &text); ControlFlow::Continue(()) }
                Ok(Some(Ok(Message::Ping(_) | Message::Pong(_)))) => ControlFlow::Continue(()),
                Ok(Some(Ok(Message::Binary(_) | Message::Frame(_)))) => {
                    stream.fail("unsupported-encoding");
                    ControlFlow::Continue(())
                }
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

fn hear(stream: &mut Stream, text: &str) {
    let Ok(document) = Document::parse(text) else {
        stream.fail("not-well-formed");
        return;
    };
    let root = document.root_element();
    match (root.tag_name().namespace(), root.tag_name().name()) {
        (Some(FRAMING), "open") => stream.open(root.attribute("to"), root.attribute("version")),
        (Some(FRAMING), "close") => stream.end(),
        _ => stream.element(root),
    }
}

async fn send(socket: &mut Socket, stream: &Stream, outgoing: Outgoing) -> ControlFlow<()> {
    let close = || Message::text(format!("<close xmlns='{FRAMING}'/>"));
    let (messages, last) = match outgoing {
        Outgoing::Header(id) => (
            vec![Message::text(format!(
                "<open xmlns='{FRAMING}' from='{domain}' id='{id}' version='1.0' xml:lang='en'/>",
                domain = stream.domain()
            ))],
            false,
        ),
        Outgoing::Frame(frame) => (vec![Message::text(frame)], false),
        Outgoing::Raw { bytes, binary } => {
            let kind = if binary { Data::Binary } else { Data::Text };
            (vec![Message::Frame(Frame::message(bytes, OpCode::Data(kind), true))], false)
        }
        Outgoing::StreamError(condition) => (vec![Message::text(error(&condition)), close()], true),
        Outgoing::Close => (vec![close()], true),
    };
    for message in messages {
        // Somebody who takes nothing is as good as gone.
        if !matches!(timeout(stream.patience(), socket.send(message)).await, Ok(Ok(()))) {
            return ControlFlow::Break(());
        }
    }
    if last {
        let frame = CloseFrame { code: CloseCode::Normal, reason: Utf8Bytes::default() };
        let _ = timeout(stream.patience(), socket.send(Message::Close(Some(frame)))).await;
        return ControlFlow::Break(());
    }
    ControlFlow::Continue(())
}
