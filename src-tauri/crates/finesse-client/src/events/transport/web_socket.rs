//! XMPP over WebSocket (RFC 7395): one frame in each message.

use finesse_time::BoxFuture;
use finesse_wire::xmpp::{self, MAX_STANZA};
use futures_util::{SinkExt, StreamExt};
use tokio_tungstenite::{
    WebSocketStream, client_async_with_config,
    tungstenite::{ClientRequestBuilder, Message, http::Uri, protocol::WebSocketConfig},
};
use url::Url;

use super::{
    dial::{TlsConnection, dial},
    wire::{ANSWERED_WITHIN, ConnectContext, FrameTransport, Received},
};
use crate::events::failure::ConnectionError;

/// An open WebSocket.
pub(super) struct WebSocket(WebSocketStream<TlsConnection>);

pub(super) async fn connect(url: &Url, caller: &ConnectContext<'_>) -> Result<WebSocket, ConnectionError> {
    let connection = dial(url, true, caller).await?;
    let uri: Uri = url.as_str().parse().map_err(|_| ConnectionError::Refused("that is no address".into()))?;
    let request = ClientRequestBuilder::new(uri).with_sub_protocol("xmpp");
    let limits =
        WebSocketConfig::default().max_message_size(Some(MAX_STANZA)).max_frame_size(Some(MAX_STANZA));
    let give_up = caller.clock.sleep_until(caller.after(ANSWERED_WITHIN));
    tokio::select! {
        answer = client_async_with_config(request, connection, Some(limits)) => match answer {
            Ok((socket, _)) => Ok(WebSocket(socket)),
            Err(why) => Err(ConnectionError::Refused(why.to_string())),
        },
        () = give_up => Err(ConnectionError::Silent),
    }
}

impl FrameTransport for WebSocket {
    fn open<'a>(&'a mut self, domain: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move { self.send(&xmpp::open(domain)).await })
    }

    fn send<'a>(&'a mut self, frame: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move { self.0.send(Message::text(frame)).await.map_err(|why| why.to_string()) })
    }

    fn hear(&mut self) -> BoxFuture<'_, Received> {
        Box::pin(async move {
            loop {
                let Some(message) = self.0.next().await else {
                    return Received::Over("the connection ended".into());
                };
                match message {
                    Ok(Message::Text(text)) => return Received::read(&text),
                    Ok(Message::Binary(bytes)) => return Received::Unreadable(bytes.len()),
                    Ok(Message::Close(_)) => {
                        return Received::Over("the server closed the connection".into());
                    }
                    Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)) => {}
                    Err(why) => return Received::Over(why.to_string()),
                }
            }
        })
    }

    fn close(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // A connection that is already broken need not be closed.
            let _ = self.send(&xmpp::close()).await;
            let _ = self.0.close(None).await;
        })
    }
}
