//! XMPP over TCP (RFC 6120), with TLS from the first byte.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use roxmltree::{Document, Node};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio::time::{timeout, timeout_at};
use tokio_rustls::server::TlsStream;

use crate::control::words::{FaultEffect, FaultPlace, Transport};
use crate::cut::{Cut, CuttableStream, Plugs};
use crate::events::protocol::STREAMS;
use crate::events::splitter::{Piece, Splitter};
use crate::events::stream::{Stream, error};
use crate::sim::Station;
use crate::world::connections::Outgoing;

type Socket = TlsStream<CuttableStream>;

/// One connection, from its first byte to its last.
pub(crate) async fn talk(socket: Socket, station: Station, cut: Arc<Cut>) {
    let struck = {
        let mut world = station.sim.world();
        world.nodes[station.node].opened();
        world.faults.strike(FaultPlace::Link, station.name, "", "")
    };
    match struck {
        None => {}
        Some(FaultEffect::Delay { delay_seconds }) => {
            tokio::time::sleep(Duration::try_from_secs_f64(delay_seconds).unwrap_or_default()).await;
        }
        Some(FaultEffect::Hang { .. }) => cut.silence(),
        // The others are answers of HTTP; here the connection ends.
        Some(
            FaultEffect::Status { .. }
            | FaultEffect::Html { .. }
            | FaultEffect::Empty { .. }
            | FaultEffect::Bytes { .. }
            | FaultEffect::Json { .. }
            | FaultEffect::Redirect { .. }
            | FaultEffect::Trickle { .. }
            | FaultEffect::Answer { .. }
            | FaultEffect::Sasl { .. }
            | FaultEffect::User { .. },
        ) => return,
    }
    let (out, waiting) = mpsc::unbounded_channel();
    let plugs = Arc::new(Plugs::default());
    plugs.add(&cut);
    let stream = Stream::new(station, Transport::Tcp, plugs, out);
    let mut connection = Connection {
        socket,
        stream,
        waiting,
        splitter: Splitter::default(),
        header: Header::default(),
        greeted: false,
    };
    connection.run().await;
    connection.stream.gone();
}

/// The opening tag of the client's stream, for the names that its stanzas inherit.
#[derive(Default)]
struct Header {
    start: String,
    end: String,
}

struct Connection {
    socket: Socket,
    stream: Stream,
    waiting: mpsc::UnboundedReceiver<Outgoing>,
    splitter: Splitter,
    header: Header,
    /// A header of ours is out.
    greeted: bool,
}

impl Connection {
    async fn run(&mut self) {
        let mut space = vec![0_u8; 16 * 1024];
        loop {
            let flow = tokio::select! {
                // First what has happened: an event must not be overtaken by an answer.
                biased;
                Some(outgoing) = self.waiting.recv() => self.send(outgoing).await,
                read = timeout_at(self.stream.silent_at(), self.socket.read(&mut space)) => match read {
                    Ok(Ok(0) | Err(_)) => ControlFlow::Break(()),
                    Ok(Ok(length)) => { self.take(space.get(..length).unwrap_or_default()); ControlFlow::Continue(()) }
                    Err(_) => { self.stream.fail("connection-timeout"); ControlFlow::Continue(()) }
                },
            };
            if flow.is_break() {
                return;
            }
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.splitter.feed(bytes);
        // Blanks between stanzas keep a connection of TCP open, but they are no ping.
        while !self.stream.over() {
            match self.splitter.next() {
                Ok(None) => return,
                Ok(Some(Piece::Header(start))) => self.open(start),
                Ok(Some(Piece::Element(text))) => self.element(&text),
                Ok(Some(Piece::End)) => self.stream.end(),
                Err(trouble) => self.stream.fail(trouble.condition()),
            }
        }
    }

    fn open(&mut self, start: String) {
        let name = start.trim_start_matches('<').split(|c: char| c.is_ascii_whitespace() || c == '>').next();
        let end = format!("</{}>", name.unwrap_or_default());
        let text = format!("{start}{end}");
        let Ok(document) = Document::parse(&text) else {
            self.stream.fail("not-well-formed");
            return;
        };
        let root = document.root_element();
        if !root.has_tag_name((STREAMS, "stream")) || root.default_namespace() != Some("jabber:client") {
            self.stream.fail("invalid-namespace");
            return;
        }
        self.stream.open(root.attribute("to"), root.attribute("version"));
        self.header = Header { start, end };
    }

    fn element(&mut self, text: &str) {
        let whole = format!("{}{text}{}", self.header.start, self.header.end);
        let Ok(document) = Document::parse(&whole) else {
            self.stream.fail("not-well-formed");
            return;
        };
        let Some(element) = document.root_element().children().find(Node::is_element) else { return };
        self.stream.element(element);
        if self.stream.restarts() {
            self.splitter.restart();
        }
    }

    async fn send(&mut self, outgoing: Outgoing) -> ControlFlow<()> {
        let (mut text, last) = match outgoing {
            Outgoing::Header(id) => (self.greeting(&id), false),
            Outgoing::Frame(frame) => (frame, false),
            Outgoing::Raw { bytes, .. } => return self.write(&bytes).await,
            Outgoing::StreamError(condition) => (format!("{}</stream:stream>", error(&condition)), true),
            Outgoing::Close => ("</stream:stream>".to_owned(), true),
        };
        if last && !self.greeted {
            // An error or an end must stand in a stream.
            text = self.greeting("0") + &text;
        }
        self.write(text.as_bytes()).await?;
        if last {
            let _ = timeout(self.stream.patience(), self.socket.shutdown()).await;
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn greeting(&mut self, id: &str) -> String {
        self.greeted = true;
        format!(
            "<?xml version='1.0' encoding='UTF-8'?><stream:stream xmlns='jabber:client' xmlns:stream='{STREAMS}' \
             from='{domain}' id='{id}' xml:lang='en' version='1.0'>",
            domain = self.stream.domain()
        )
    }

    async fn write(&mut self, bytes: &[u8]) -> ControlFlow<()> {
        let all = async {
            self.socket.write_all(bytes).await?;
            self.socket.flush().await?;
            Ok::<(), io::Error>(())
        };
        // Somebody who takes nothing is as good as gone.
        match timeout(self.stream.patience(), all).await {
            Ok(Ok(())) => ControlFlow::Continue(()),
            Ok(Err(_)) | Err(_) => ControlFlow::Break(()),
        }
    }
}
