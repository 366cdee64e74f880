//! XMPP over TCP with TLS from the first byte (RFC 6120): frames in one long document.

use finesse_time::BoxFuture;
use finesse_wire::xmpp::{self, Frame, Piece, Splitter};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use url::Url;

use super::{
    dial::{TlsConnection, dial},
    wire::{ConnectContext, FrameTransport, Received},
};
use crate::events::failure::ConnectionError;

/// Bytes that are read at once.
const PIECE: usize = 8 * 1024;

/// An open connection.
pub(super) struct Tcp {
    connection: TlsConnection,
    splitter: Splitter,
    /// What was read last.
    piece: Vec<u8>,
    opened: bool,
}

pub(super) async fn connect(url: &Url, caller: &ConnectContext<'_>) -> Result<Tcp, ConnectionError> {
    let connection = dial(url, false, caller).await?;
    Ok(Tcp { connection, splitter: Splitter::default(), piece: vec![0; PIECE], opened: false })
}

impl FrameTransport for Tcp {
    fn open<'a>(&'a mut self, domain: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            if self.opened {
                self.splitter.restart();
            }
            self.opened = true;
            self.send(&xmpp::stream_header(domain)).await
        })
    }

    fn send<'a>(&'a mut self, frame: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            self.connection.write_all(frame.as_bytes()).await.map_err(|why| why.to_string())?;
            self.connection.flush().await.map_err(|why| why.to_string())
        })
    }

    fn hear(&mut self) -> BoxFuture<'_, Received> {
        Box::pin(async move {
            loop {
                match self.splitter.next_piece() {
                    Ok(Some(Piece::Header(text) | Piece::Stanza(text))) => return Received::read(&text),
                    Ok(Some(Piece::End)) => return Received::Frame(Box::new(Frame::Close), 0),
                    Ok(None) => {}
                    Err(why) => return Received::Over(why.to_string()),
                }
                match self.connection.read(&mut self.piece).await {
                    Ok(0) => return Received::Over("the connection ended".into()),
                    Ok(length) => self.splitter.push(self.piece.get(..length).unwrap_or_default()),
                    Err(why) => return Received::Over(why.to_string()),
                }
            }
        })
    }

    fn close(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // A connection that is already broken need not be closed.
            let _ = self.send(&xmpp::stream_end()).await;
            let _ = self.connection.shutdown().await;
        })
    }
}
