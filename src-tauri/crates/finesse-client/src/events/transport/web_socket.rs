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
    dial::{Connection, dial},
    wire::{ANSWERED_WITHIN, Caller, Heard, Wire},
};
use crate::events::failure::Failed;

/// An open WebSocket.
pub(super) struct WebSocket(WebSocketStream<Connection>);

pub(super) async fn connect(url: &Url, caller: &Caller<'_>) -> Result<WebSocket, Failed> {
    let connection = dial(url, true, caller).await?;
    let uri: Uri = url.as_str().parse().map_err(|_| Failed::Refused("that is no address".into()))?;
    let request = ClientRequestBuilder::new(uri).with_sub_protocol("xmpp");
    let limits =
        WebSocketConfig::default().max_message_size(Some(MAX_STANZA)).max_frame_size(Some(MAX_STANZA));
    let give_up = caller.clock.sleep_until(caller.after(ANSWERED_WITHIN));
    tokio::select! {
        answer = client_async_with_config(request, connection, Some(limits)) => match answer {
            Ok((socket, _)) => Ok(WebSocket(socket)),
            Err(why) => Err(Failed::Refused(why.to_string())),
        },
        () = give_up => Err(Failed::Silent),
    }
}

impl Wire for WebSocket {
    fn open<'a>(&'a mut self, domain: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move { self.send(&xmpp::open(domain)).await })
    }

    fn send<'a>(&'a mut self, frame: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move { self.0.send(Message::text(frame)).await.map_err(|why| why.to_string()) })
    }

    fn hear(&mut self) -> BoxFuture<'_, Heard> {
        Box::pin(async move {
            loop {
                let Some(message) = self.0.next().await else {
                    return Heard::Over("the connection ended".into());
                };
                match message {
                    Ok(Message::Text(text)) => return Heard::read(&text),
                    Ok(Message::Binary(bytes)) => return Heard::Unreadable(bytes.len()),
                    Ok(Message::Close(_)) => return Heard::Over("the server closed the connection".into()),
                    Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)) => {}
                    Err(why) => return Heard::Over(why.to_string()),
                }
            }
        })
    }

    fn close(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // A connection that is already broken needs no farewell.
            let _ = self.send(&xmpp::close()).await;
            let _ = self.0.close(None).await;
        })
    }
}
