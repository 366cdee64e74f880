//! One small client for each transport, and what all of them can do.

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use finesse_sim::{Centre, Description, Transport};
use futures_util::StreamExt;
use futures_util::stream::FuturesOrdered;
use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_rustls::client::TlsStream;

use crate::browser::client;
use crate::desk::tokens;
use crate::reading::PATIENCE;
use crate::xmpp::{Xmpp, tls};

pub(crate) const ALL: [Transport; 3] = [Transport::WebSocket, Transport::Bosh, Transport::Tcp];

/// An answer of BOSH with nothing in it.
pub(crate) const NOTHING: &str = "<body xmlns='http://jabber.org/protocol/httpbind'/>";

/// A client of BOSH that sends one body at a time and looks at the answer.
pub(crate) struct Bosh {
    http: Client,
    pub(crate) url: String,
    pub(crate) host: String,
    pub(crate) sid: String,
    pub(crate) rid: u64,
}

/// The attributes of the outermost element.
pub(crate) fn attributes(xml: &str) -> HashMap<String, String> {
    let document = roxmltree::Document::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let root = document.root_element();
    assert_eq!(root.tag_name().namespace(), Some("http://jabber.org/protocol/httpbind"), "{xml}");
    root.attributes().map(|each| (each.name().to_owned(), each.value().to_owned())).collect()
}

impl Bosh {
    pub(crate) fn new(description: &Description, node: usize, port: u16) -> Bosh {
        let host = description.nodes[node].host.clone();
        let url = format!("https://{host}:{port}/http-bind/");
        Bosh { http: client(description), url, host, sid: String::new(), rid: 1_000 }
    }

    /// Sends exactly this. The answer must be one of BOSH.
    pub(crate) async fn post(&self, body: String) -> String {
        tokio::time::timeout(PATIENCE, self.try_post(body)).await.expect("no answer").unwrap()
    }

    pub(crate) async fn try_post(&self, body: String) -> Result<String, reqwest::Error> {
        let request = self.http.post(&self.url).header(CONTENT_TYPE, "text/xml; charset=utf-8").body(body);
        let response = request.send().await?;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()[CONTENT_TYPE], "text/xml; charset=utf-8");
        response.text().await
    }

    pub(crate) fn creation(&self, wait: u32, hold: u32) -> String {
        format!(
            "<body xmlns='http://jabber.org/protocol/httpbind' xmlns:xmpp='urn:xmpp:xbosh' rid='{}' to='{}' wait='{wait}' \
             hold='{hold}' ver='1.6' xml:lang='en' xmpp:version='1.0'/>",
            self.rid, self.host
        )
    }

    /// Creates the session; gives the answer.
    pub(crate) async fn create(&mut self, wait: u32, hold: u32) -> String {
        let answer = self.post(self.creation(wait, hold)).await;
        self.sid = attributes(&answer).remove("sid").unwrap_or_else(|| panic!("{answer}"));
        answer
    }

    /// A body with the request ID `rid`.
    pub(crate) fn body(&self, rid: u64, more: &str, inside: &str) -> String {
        format!(
            "<body xmlns='http://jabber.org/protocol/httpbind' xmlns:xmpp='urn:xmpp:xbosh' sid='{}' rid='{rid}'{more}>{inside}</body>",
            self.sid
        )
    }

    /// Sends the next request.
    pub(crate) async fn next(&mut self, more: &str, inside: &str) -> String {
        self.rid += 1;
        self.post(self.body(self.rid, more, inside)).await
    }

    /// From the creation of the session to the bound resource.
    pub(crate) async fn log_on(&mut self, login_id: &str, secret: &str, resource: &str, wait: u32) {
        let created = self.create(wait, 1).await;
        assert!(created.contains("<mechanism>PLAIN</mechanism>"), "{created}");
        let answer = self.next("", &auth(login_id, secret)).await;
        assert!(answer.contains("<success"), "{answer}");
        let restart = format!(" xmpp:restart='true' to='{}'", self.host);
        let features = self.next(&restart, "").await;
        assert!(features.contains("xmpp-bind"), "{features}");
        let answer = self.next("", &bind(resource)).await;
        assert!(answer.contains(&format!("<jid>{login_id}@{}/{resource}</jid>", self.host)), "{answer}");
    }

    /// Goes on by itself: always with a request under way, and what comes is put into the returned channels.
    fn run(mut self) -> (mpsc::UnboundedSender<String>, mpsc::UnboundedReceiver<String>) {
        let (to_say, mut said) = mpsc::unbounded_channel::<String>();
        let (heard, hear) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            let mut under_way = FuturesOrdered::new();
            loop {
                let inside = tokio::select! {
                    Some(inside) = said.recv(), if under_way.len() < 2 => inside,
                    Some(answer) = under_way.next() => {
                        let Ok::<String, reqwest::Error>(answer) = answer else { return };
                        let ended = answer.contains("type='terminate'");
                        if heard.send(answer).is_err() || ended {
                            return;
                        }
                        if !under_way.is_empty() {
                            continue;
                        }
                        String::new()
                    }
                    else => String::new(),
                };
                self.rid += 1;
                let body = self.body(self.rid, "", &inside);
                let request = self.http.post(&self.url).header(CONTENT_TYPE, "text/xml; charset=utf-8");
                under_way.push_back(async move { request.body(body).send().await?.text().await });
            }
        });
        (to_say, hear)
    }
}

pub(crate) fn auth(login_id: &str, secret: &str) -> String {
    let plain = STANDARD.encode(format!("\0{login_id}\0{secret}"));
    format!("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{plain}</auth>")
}

pub(crate) fn bind(resource: &str) -> String {
    format!(
        "<iq xmlns='jabber:client' type='set' id='b1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>\
         <resource>{resource}</resource></bind></iq>"
    )
}

/// A client of XMPP over TCP.
pub(crate) struct Tcp {
    socket: TlsStream<TcpStream>,
    heard: Vec<u8>,
    pub(crate) host: String,
}

impl Tcp {
    pub(crate) async fn open(description: &Description, node: usize) -> Tcp {
        let port = description.nodes[node].xmpp_secure_port.unwrap();
        let socket = tls(description, node, port).await.unwrap();
        Tcp { socket, heard: Vec::new(), host: description.nodes[node].host.clone() }
    }

    pub(crate) async fn say(&mut self, text: impl AsRef<[u8]>) {
        self.socket.write_all(text.as_ref()).await.unwrap();
        self.socket.flush().await.unwrap();
    }

    /// One more portion; nothing when the connection has ended.
    async fn read(&mut self) -> Option<()> {
        let mut space = [0; 4096];
        let read = tokio::time::timeout(PATIENCE, self.socket.read(&mut space)).await.expect("nothing came");
        match read {
            Ok(0) | Err(_) => None,
            Ok(length) => {
                self.heard.extend(&space[..length]);
                Some(())
            }
        }
    }

    /// Waits until this has come; gives everything up to it.
    pub(crate) async fn expect(&mut self, part: &str) -> String {
        loop {
            let found = self.heard.windows(part.len()).position(|window| window == part.as_bytes());
            if let Some(at) = found {
                return String::from_utf8(self.heard.drain(..at + part.len()).collect()).unwrap();
            }
            let more = self.read().await;
            assert!(more.is_some(), "ended before {part}: {}", String::from_utf8_lossy(&self.heard));
        }
    }

    /// Everything that still comes until the end.
    pub(crate) async fn rest(&mut self) -> String {
        while self.read().await.is_some() {}
        String::from_utf8_lossy(&self.heard).into_owned()
    }

    pub(crate) fn header(&self) -> String {
        format!(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams' to='{}' version='1.0'>",
            self.host
        )
    }

    pub(crate) async fn log_on(&mut self, login_id: &str, secret: &str, resource: &str) {
        self.say(self.header()).await;
        self.expect("<mechanism>PLAIN</mechanism>").await;
        self.expect("</stream:features>").await;
        self.say(auth(login_id, secret)).await;
        self.expect("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>").await;
        self.say(self.header()).await;
        self.expect("xmpp-bind").await;
        self.expect("</stream:features>").await;
        self.say(bind(resource)).await;
        self.expect("</iq>").await;
    }
}

/// A bound connection of any kind.
pub(crate) enum Link {
    WebSocket(Box<Xmpp>),
    Bosh { say: mpsc::UnboundedSender<String>, hear: mpsc::UnboundedReceiver<String> },
    Tcp(Box<Tcp>),
}

/// The first agent, bound at a node and present.
pub(crate) async fn present(centre: &Centre, transport: Transport, node: usize, resource: &str) -> Link {
    let description = centre.description();
    let (token, _) = tokens(description, "mnovak", "practice").await;
    let mut link = match transport {
        Transport::WebSocket => {
            let mut xmpp = Xmpp::open(description, node).await;
            xmpp.log_on("40217", &token, resource).await;
            Link::WebSocket(Box::new(xmpp))
        }
        Transport::Bosh => {
            let mut bosh = Bosh::new(description, node, description.nodes[node].port);
            bosh.log_on("40217", &token, resource, 60).await;
            let (say, hear) = bosh.run();
            Link::Bosh { say, hear }
        }
        Transport::Tcp => {
            let mut tcp = Tcp::open(description, node).await;
            tcp.log_on("40217", &token, resource).await;
            Link::Tcp(Box::new(tcp))
        }
    };
    link.say("<presence xmlns='jabber:client'><priority>0</priority></presence>").await;
    link.expect("<priority>0</priority></presence>").await;
    link
}

impl Link {
    pub(crate) async fn say(&mut self, stanza: &str) {
        match self {
            Link::WebSocket(xmpp) => xmpp.say(stanza).await,
            Link::Bosh { say, .. } => say.send(stanza.to_owned()).unwrap(),
            Link::Tcp(tcp) => tcp.say(stanza).await,
        }
    }

    /// Waits until this comes; answers of BOSH without anything inside are passed over.
    pub(crate) async fn expect(&mut self, part: &str) -> String {
        match self {
            Link::WebSocket(xmpp) => xmpp.expect(part).await,
            Link::Tcp(tcp) => tcp.expect(part).await,
            Link::Bosh { hear, .. } => loop {
                let heard = tokio::time::timeout(PATIENCE, hear.recv()).await.expect("nothing came");
                let heard = heard.unwrap_or_else(|| panic!("ended before {part}"));
                if heard.contains(part) {
                    return heard;
                }
                assert_eq!(heard, NOTHING);
            },
        }
    }

    pub(crate) async fn ping(&mut self) {
        self.say("<iq xmlns='jabber:client' type='get' id='p1'><ping xmlns='urn:xmpp:ping'/></iq>").await;
        self.expect("id='p1'").await;
    }

    /// Waits for the end of the connection.
    pub(crate) async fn ended(&mut self) {
        match self {
            Link::WebSocket(xmpp) => while xmpp.hear().await.is_some() {},
            Link::Tcp(tcp) => {
                tcp.rest().await;
            }
            Link::Bosh { hear, .. } => {
                while tokio::time::timeout(PATIENCE, hear.recv()).await.expect("no end").is_some() {}
            }
        }
    }

    /// Nothing comes for a moment.
    pub(crate) async fn nothing(&mut self) {
        let moment = Duration::from_millis(200);
        match self {
            Link::WebSocket(xmpp) => assert!(tokio::time::timeout(moment, xmpp.hear()).await.is_err()),
            Link::Tcp(tcp) => assert!(tokio::time::timeout(moment, tcp.read()).await.is_err()),
            Link::Bosh { hear, .. } => {
                while let Ok(heard) = tokio::time::timeout(moment, hear.recv()).await {
                    assert_eq!(heard.unwrap(), NOTHING);
                }
            }
        }
    }
}

/// Asks again and again until it is so.
pub(crate) async fn until(what: &str, mut look: impl FnMut() -> bool) {
    let waiting = async {
        while !look() {
            // The centre runs in the same runtime.
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.unwrap_or_else(|_| panic!("never {what}"));
}
