//! A client of the notification service, frame by frame.

use std::net::Ipv4Addr;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use finesse_sim::Description;
use futures_util::{SinkExt, StreamExt};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};

use crate::reading::{PATIENCE, element};

/// An event, unpacked.
#[derive(Debug, Clone)]
pub(crate) struct Update {
    pub(crate) node: String,
    pub(crate) event: String,
    pub(crate) source: String,
    pub(crate) request_id: String,
    pub(crate) data: String,
}

impl Update {
    fn of(frame: &str) -> Option<Update> {
        let document = roxmltree::Document::parse(frame).unwrap();
        let items = document.descendants().find(|node| node.tag_name().name() == "items")?;
        let notification = document.descendants().find(|node| node.tag_name().name() == "notification")?;
        assert_eq!(notification.tag_name().namespace(), Some("http://jabber.org/protocol/pubsub"));
        let payload = notification.text()?;
        let inner = roxmltree::Document::parse(payload).unwrap();
        assert_eq!(inner.root_element().tag_name().name(), "Update");
        let text = |name: &str| element(payload, name).unwrap();
        Some(Update {
            node: items.attribute("node").unwrap().to_owned(),
            event: text("event"),
            source: text("source"),
            request_id: text("requestId"),
            data: payload.to_owned(),
        })
    }

    /// The text of the first element with this name; of the dialog itself when a participant has one too, ask
    /// [`Update::dialog_state`].
    pub(crate) fn text(&self, name: &str) -> String {
        element(&self.data, name).unwrap_or_else(|| panic!("no {name} in {}", self.data))
    }

    fn dialog<T>(&self, read: impl FnOnce(roxmltree::Node<'_, '_>) -> T) -> T {
        let document = roxmltree::Document::parse(&self.data).unwrap();
        let dialog =
            document.descendants().find(|node| node.tag_name().name().eq_ignore_ascii_case("dialog"));
        read(dialog.unwrap_or_else(|| panic!("no dialog in {}", self.data)))
    }

    pub(crate) fn dialog_state(&self) -> String {
        self.dialog(|dialog| child(dialog, "state"))
    }

    pub(crate) fn dialog_id(&self) -> String {
        self.dialog(|dialog| child(dialog, "id"))
    }

    /// The event in one line: `TALKING`; `NOT_READY 50006` with the code of a reason; `error Generic Error 22`;
    /// `PUT 16800001 CONSULT ACTIVE 61234:ACTIVE 61235:HELD`, with every participant.
    pub(crate) fn brief(&self) -> String {
        let text = |name: &str| element(&self.data, name);
        if let Some(kind) = text("errorType") {
            return format!("error {kind} {}", self.text("errorData"));
        }
        if text("mediaType").as_deref() == Some("Voice") {
            let legs = self.dialog(|dialog| {
                let legs = dialog.descendants().filter(|node| node.has_tag_name("Participant"));
                legs.map(|leg| format!(" {}:{}", child(leg, "mediaAddress"), child(leg, "state")))
                    .collect::<String>()
            });
            let (event, id, kind) = (&self.event, self.dialog_id(), self.text("callType"));
            return format!("{event} {id} {kind} {}{legs}", self.dialog_state());
        }
        let code = text("code").map(|code| format!(" {code}")).unwrap_or_default();
        format!("{}{code}", self.text("state"))
    }

    /// The state of the participant with this address.
    pub(crate) fn leg(&self, address: &str) -> String {
        self.participant(address, |participant| child(participant, "state"))
    }

    /// What the participant with this address may do.
    pub(crate) fn actions(&self, address: &str) -> Vec<String> {
        self.participant(address, |participant| {
            let actions = participant.descendants().filter(|node| node.has_tag_name("action"));
            actions.map(|action| action.text().unwrap().to_owned()).collect()
        })
    }

    fn participant<T>(&self, address: &str, read: impl FnOnce(roxmltree::Node<'_, '_>) -> T) -> T {
        self.dialog(|dialog| {
            let mut all = dialog.descendants().filter(|node| node.has_tag_name("Participant"));
            let found = all.find(|participant| child(*participant, "mediaAddress") == address);
            read(found.unwrap_or_else(|| panic!("no participant {address} in {}", self.data)))
        })
    }
}

fn child(parent: roxmltree::Node<'_, '_>, name: &str) -> String {
    let found = parent.children().find(|node| node.has_tag_name(name));
    found.and_then(|node| node.text()).unwrap_or_default().to_owned()
}

/// One connection.
pub(crate) struct Xmpp {
    pub(crate) socket: WebSocketStream<TlsStream<TcpStream>>,
    pub(crate) domain: String,
    pub(crate) jid: String,
}

/// A TLS connection to a port of a node.
pub(crate) async fn tls(
    description: &Description,
    node: usize,
    port: u16,
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(description.authority_pem.as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let tcp = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    let name = ServerName::try_from(description.nodes[node].host.clone()).unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await
}

/// Opens a WebSocket at the port of REST, with or without the sub-protocol.
pub(crate) async fn connect(
    description: &Description,
    node: usize,
    path: &str,
    protocol: Option<&str>,
) -> Result<WebSocketStream<TlsStream<TcpStream>>, Error> {
    connect_at(description, node, description.nodes[node].port, path, protocol).await
}

/// Opens a WebSocket.
pub(crate) async fn connect_at(
    description: &Description,
    node: usize,
    port: u16,
    path: &str,
    protocol: Option<&str>,
) -> Result<WebSocketStream<TlsStream<TcpStream>>, Error> {
    let tls = tls(description, node, port).await.map_err(Error::Io)?;
    let host = &description.nodes[node].host;
    let mut request = format!("wss://{host}:{port}{path}").into_client_request().unwrap();
    if let Some(protocol) = protocol {
        request.headers_mut().insert("sec-websocket-protocol", protocol.parse().unwrap());
    }
    Ok(tokio_tungstenite::client_async(request, tls).await?.0)
}

impl Xmpp {
    pub(crate) async fn open(description: &Description, node: usize) -> Xmpp {
        let socket = connect(description, node, "/ws/", Some("xmpp")).await.unwrap();
        Xmpp { socket, domain: description.nodes[node].host.clone(), jid: String::new() }
    }

    pub(crate) async fn say(&mut self, frame: &str) {
        self.socket.send(Message::text(frame)).await.unwrap();
    }

    /// The next frame; nothing when the connection has ended.
    pub(crate) async fn hear(&mut self) -> Option<String> {
        loop {
            let next = tokio::time::timeout(PATIENCE, self.socket.next()).await;
            match next.expect("nothing came") {
                Some(Ok(Message::Text(text))) => return Some(text.as_str().to_owned()),
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_) | Message::Binary(_) | Message::Frame(_)) | Err(_)) | None => {
                    return None;
                }
            }
        }
    }

    /// The next frame, which must contain this.
    pub(crate) async fn expect(&mut self, part: &str) -> String {
        let frame = self.hear().await.unwrap_or_else(|| panic!("ended before {part}"));
        assert!(frame.contains(part), "{part} expected, got {frame}");
        frame
    }

    pub(crate) async fn begin(&mut self) {
        let open =
            format!("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='{}' version='1.0'/>", self.domain);
        self.say(&open).await;
        self.expect("<open").await;
    }

    pub(crate) async fn auth(&mut self, user: &str, secret: &str) {
        let plain = STANDARD.encode(format!("\0{user}\0{secret}"));
        self.say(&format!("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{plain}</auth>"))
            .await;
    }

    /// From the first frame to the bound resource.
    pub(crate) async fn log_on(&mut self, login_id: &str, secret: &str, resource: &str) {
        self.begin().await;
        self.expect("<mechanism>PLAIN</mechanism>").await;
        self.auth(login_id, secret).await;
        self.expect("<success").await;
        self.begin().await;
        self.expect("xmpp-bind").await;
        self.say(&format!(
            "<iq xmlns='jabber:client' type='set' id='b1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>\
             <resource>{resource}</resource></bind></iq>"
        ))
        .await;
        self.jid = format!("{login_id}@{}/{resource}", self.domain);
        let bound = format!("<jid>{}</jid>", self.jid);
        self.expect(&bound).await;
    }

    /// A log-on that is not granted.
    pub(crate) async fn refused(&mut self, login_id: &str, secret: &str) {
        self.begin().await;
        self.expect("<mechanism>PLAIN</mechanism>").await;
        self.auth(login_id, secret).await;
        self.expect("<not-authorized").await;
    }

    /// Becomes present, and sees that Finesse is.
    pub(crate) async fn be_present(&mut self, priority: i8) {
        self.say(&format!("<presence xmlns='jabber:client'><priority>{priority}</priority></presence>"))
            .await;
        let from = format!("from='finesse@{}", self.domain);
        self.expect(&from).await;
    }

    /// A request and its answer.
    pub(crate) async fn ask(&mut self, kind: &str, to: &str, inside: &str) -> String {
        self.say(&format!("<iq xmlns='jabber:client' type='{kind}' id='q1' to='{to}'>{inside}</iq>")).await;
        self.expect("id='q1'").await
    }

    /// Answers only when everything before it has been dealt with.
    pub(crate) async fn ping(&mut self) {
        let domain = self.domain.clone();
        let pong = self.ask("get", &domain, "<ping xmlns='urn:xmpp:ping'/>").await;
        assert!(pong.contains("type='result'"), "{pong}");
    }

    /// The next event.
    pub(crate) async fn update(&mut self) -> Update {
        let frame = self.expect("<message").await;
        Update::of(&frame).unwrap_or_else(|| panic!("no update in {frame}"))
    }
}
