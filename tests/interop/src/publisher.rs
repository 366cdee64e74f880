//! The user `finesse`, who is present and publishes events, in place of Finesse's web application. A minimal XMPP client over TCP.

use finesse_wire::xmpp;
use rustls::pki_types::ServerName;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

use crate::{
    must,
    prosody::{DOMAIN, PASSWORD, PUBSUB, Prosody},
};

/// A connection of `finesse`.
pub struct Publisher {
    socket: TlsStream<TcpStream>,
    heard: String,
    number: usize,
}

impl Publisher {
    /// Signs in and sends presence.
    ///
    /// # Panics
    /// If Prosody refuses it.
    pub async fn connect(prosody: &Prosody) -> Self {
        let tcp = TcpStream::connect(("127.0.0.1", prosody.tcp_port)).await.unwrap();
        let connector = TlsConnector::from(prosody.trusting());
        let socket = connector.connect(ServerName::try_from(DOMAIN).unwrap(), tcp).await.unwrap();
        let mut publisher = Self { socket, heard: String::new(), number: 0 };
        publisher.ask(&xmpp::stream_header(DOMAIN), "</stream:features>").await;
        publisher.ask(&xmpp::auth_plain("finesse", PASSWORD), "<success").await;
        publisher.ask(&xmpp::stream_header(DOMAIN), "</stream:features>").await;
        publisher.ask(&xmpp::bind("bind", "application"), "id='bind'").await;
        publisher.ask(&xmpp::presence(0), "<presence").await;
        publisher
    }

    /// Ends the stream.
    ///
    /// # Panics
    /// If the connection is broken.
    pub async fn leave(&mut self) {
        self.ask(&xmpp::stream_end(), "</stream:stream>").await;
    }

    /// Creates a pubsub node.
    pub async fn create(&mut self, node: &str) {
        self.pubsub("", &format!("<create node='{node}'/>"), "set").await;
    }

    /// Publishes a document, escaped, as Finesse does.
    pub async fn publish(&mut self, node: &str, document: &str) {
        let escaped = document.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let item = format!("<item><notification xmlns='urn:xmpp:push:0'>{escaped}</notification></item>");
        let answer = self.pubsub("", &format!("<publish node='{node}'>{item}</publish>"), "set").await;
        assert!(answer.contains("type='result'"), "{answer}");
    }

    /// Prosody's list of the subscribers of a node.
    pub async fn subscriptions(&mut self, node: &str) -> String {
        self.pubsub("#owner", &format!("<subscriptions node='{node}'/>"), "get").await
    }

    async fn pubsub(&mut self, space: &str, payload: &str, kind: &str) -> String {
        self.number += 1;
        let id = format!("p{}", self.number);
        let iq = format!(
            "<iq xmlns='jabber:client' type='{kind}' id='{id}' to='{PUBSUB}'>\
             <pubsub xmlns='http://jabber.org/protocol/pubsub{space}'>{payload}</pubsub></iq>"
        );
        self.ask(&iq, &format!("id='{id}'")).await
    }

    /// Sends a stanza, and reads until a complete stanza contains the expected text; returns everything received.
    async fn ask(&mut self, text: &str, wanted: &str) -> String {
        self.heard.clear();
        self.socket.write_all(text.as_bytes()).await.unwrap();
        self.socket.flush().await.unwrap();
        must(wanted, async {
            let mut piece = [0; 4096];
            while !self.heard.contains(wanted) || !self.heard.ends_with('>') {
                let length = self.socket.read(&mut piece).await.unwrap();
                assert!(length > 0, "{}", self.heard);
                self.heard.push_str(std::str::from_utf8(&piece[..length]).unwrap());
            }
        })
        .await;
        self.heard.clone()
    }
}
