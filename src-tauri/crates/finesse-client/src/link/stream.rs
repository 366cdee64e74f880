//! One connection: TCP, TLS, WebSocket, XMPP, up to the first presence (auth sheet 4.5).

use std::{collections::VecDeque, sync::Arc, time::Duration};

use finesse_wire::xmpp::{self, Frame, Message};
use futures_util::{SinkExt, StreamExt};
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, client::TlsStream};
use tokio_tungstenite::{
    WebSocketStream, client_async_with_config,
    tungstenite::{ClientRequestBuilder, Message as WsMessage, http::Uri, protocol::WebSocketConfig},
};
use url::Url;

use super::LinkOptions;
use crate::{
    Clock, ExpiredWhy, Session, Trouble,
    http::{self, addresses, innermost},
    session::Authorization,
};

/// Time for the whole way to the first presence.
const CONNECTED_WITHIN: Duration = Duration::from_secs(20);

/// Time in which the presence of the user `finesse` should come; without it the link goes on (auth sheet 4.9).
const FINESSE_WITHIN: Duration = Duration::from_secs(10);

/// Time for a frame to leave: a connection that takes nothing more is as good as gone.
const SENT_WITHIN: Duration = Duration::from_secs(10);

/// Time for a farewell.
const FAREWELL_WITHIN: Duration = Duration::from_secs(2);

/// Largest message that is read.
const MAX_MESSAGE: usize = 8 * 1024 * 1024;

/// Why there is no connection.
#[derive(Debug)]
pub(super) enum Failed {
    /// The network, the node or its certificate.
    Trouble(Trouble),
    /// The address is not that of a notification service, or the service broke the rules.
    Refused(String),
    /// The token was refused.
    NotAuthorized(Authorization),
    /// The same agent is connected from another place.
    Conflict,
    /// There is no token.
    Expired(ExpiredWhy),
}

/// A frame, or what came instead.
pub(super) enum Heard {
    Frame(Box<Frame>),
    Unreadable(usize),
    /// The connection is over.
    Over(String),
}

/// An open stream.
pub(super) struct Stream {
    socket: WebSocketStream<TlsStream<TcpStream>>,
    /// Frames that came before anybody listened.
    early: VecDeque<Message>,
    clock: Arc<dyn Clock>,
}

impl Stream {
    /// Connects to the first address that is a notification service. When none is, the first address tells why.
    pub(super) async fn connect(
        options: &LinkOptions,
        session: &Session,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, Failed> {
        let mut first = None;
        for url in &options.urls {
            let give_up = clock.now() + CONNECTED_WITHIN;
            let connected = tokio::select! {
                connected = Self::open(url, options, session, clock) => connected,
                () = clock.sleep_until(give_up) => {
                    Err(Failed::Trouble(Trouble::TimedOut { host: options.node.host.clone() }))
                }
            };
            match connected {
                // Only an address that is of something else is a reason to try another one.
                Err(Failed::Refused(why)) => {
                    log::debug!("link: {}: {why}", url.port_or_known_default().unwrap_or_default());
                    first.get_or_insert(Failed::Refused(why));
                }
                Err(Failed::Trouble(trouble)) => {
                    first.get_or_insert(Failed::Trouble(trouble));
                    break;
                }
                result => return result,
            }
        }
        Err(first.unwrap_or_else(|| Failed::Refused("there is no address".into())))
    }

    async fn open(
        url: &Url,
        options: &LinkOptions,
        session: &Session,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, Failed> {
        let socket = dial(url, options, session).await?;
        let mut stream = Self { socket, early: VecDeque::new(), clock: Arc::clone(clock) };
        stream.sign_in(options, session).await?;
        stream.bind(options).await?;
        stream.appear(options, clock).await?;
        Ok(stream)
    }

    async fn sign_in(&mut self, options: &LinkOptions, session: &Session) -> Result<(), Failed> {
        self.say(&xmpp::open(&options.domain)).await?;
        let features = self.features().await?;
        if !features.mechanisms.iter().any(|mechanism| mechanism == "PLAIN") {
            return Err(Failed::Refused("PLAIN is not offered".into()));
        }
        let turn = session.turn().await;
        let (secret, used) = session.secret().await.map_err(Failed::Expired)?;
        let user = xmpp::escape_local(options.login_id.as_str());
        self.say(&xmpp::auth_plain(&user, &secret)).await?;
        drop(secret);
        let answer = self.next_frame().await?;
        drop(turn);
        match answer {
            Frame::SaslSuccess => Ok(()),
            // The service could not ask whoever knows: that says nothing about the token.
            Frame::SaslFailure { condition } if condition == "temporary-auth-failure" => {
                Err(Failed::Refused(condition))
            }
            Frame::SaslFailure { condition } => {
                log::info!("link: the sign-in was refused: {condition}");
                Err(Failed::NotAuthorized(used))
            }
            frame @ (Frame::Open { .. }
            | Frame::Close
            | Frame::Features(_)
            | Frame::SaslChallenge
            | Frame::StreamError { .. }
            | Frame::Iq(_)
            | Frame::Presence(_)
            | Frame::Message(_)
            | Frame::Blank
            | Frame::Other(_)) => Err(unexpected(&frame)),
        }
    }

    async fn bind(&mut self, options: &LinkOptions) -> Result<(), Failed> {
        self.say(&xmpp::open(&options.domain)).await?;
        let features = self.features().await?;
        self.request("bind", &xmpp::bind("bind", &options.resource)).await?;
        if features.session {
            self.request("session", &xmpp::session("session")).await?;
        }
        Ok(())
    }

    /// Tells the own presence, and waits for that of the user `finesse`: only then events come.
    async fn appear(&mut self, options: &LinkOptions, clock: &Arc<dyn Clock>) -> Result<(), Failed> {
        self.say(&xmpp::roster_get("roster")).await?;
        self.say(&xmpp::presence(0)).await?;
        let give_up = clock.sleep_until(clock.now() + FINESSE_WITHIN);
        tokio::pin!(give_up);
        loop {
            let frame = tokio::select! {
                frame = self.next_frame() => frame?,
                () = &mut give_up => {
                    log::info!("link: the presence of finesse did not come; asking for it");
                    return self.say(&xmpp::subscribe_presence(&format!("finesse@{}", options.domain))).await;
                }
            };
            match frame {
                Frame::Presence(presence) if presence.available && is_finesse(presence.from.as_deref()) => {
                    return Ok(());
                }
                Frame::Message(message) => self.early.push_back(message),
                Frame::StreamError { .. } | Frame::Close => return Err(unexpected(&frame)),
                Frame::Iq(iq) => {
                    log::debug!("link: {} of {:?}", iq.kind, iq.id);
                }
                Frame::Presence(_)
                | Frame::Blank
                | Frame::Other(_)
                | Frame::Open { .. }
                | Frame::Features(_)
                | Frame::SaslChallenge
                | Frame::SaslSuccess
                | Frame::SaslFailure { .. } => {}
            }
        }
    }

    async fn features(&mut self) -> Result<xmpp::Features, Failed> {
        loop {
            match self.next_frame().await? {
                Frame::Open { .. } | Frame::Blank => {}
                Frame::Features(features) => return Ok(features),
                frame @ (Frame::Close
                | Frame::SaslChallenge
                | Frame::SaslSuccess
                | Frame::SaslFailure { .. }
                | Frame::StreamError { .. }
                | Frame::Iq(_)
                | Frame::Presence(_)
                | Frame::Message(_)
                | Frame::Other(_)) => return Err(unexpected(&frame)),
            }
        }
    }

    /// Sends an iq and waits for its answer.
    async fn request(&mut self, id: &str, iq: &str) -> Result<(), Failed> {
        self.say(iq).await?;
        loop {
            match self.next_frame().await? {
                Frame::Iq(answer) if answer.id.as_deref() == Some(id) => {
                    let refused = answer.kind == xmpp::IqKind::Error;
                    return if refused { Err(Failed::Refused(format!("{id} was refused"))) } else { Ok(()) };
                }
                Frame::Message(message) => self.early.push_back(message),
                Frame::Presence(_) | Frame::Blank | Frame::Other(_) | Frame::Iq(_) => {}
                frame @ (Frame::Open { .. }
                | Frame::Close
                | Frame::Features(_)
                | Frame::SaslChallenge
                | Frame::SaslSuccess
                | Frame::SaslFailure { .. }
                | Frame::StreamError { .. }) => return Err(unexpected(&frame)),
            }
        }
    }

    async fn next_frame(&mut self) -> Result<Frame, Failed> {
        loop {
            match self.hear().await {
                Heard::Frame(frame) => return Ok(*frame),
                Heard::Unreadable(_) => {}
                Heard::Over(why) => return Err(Failed::Refused(why)),
            }
        }
    }

    async fn say(&mut self, text: &str) -> Result<(), Failed> {
        self.send(text).await.map_err(Failed::Refused)
    }

    /// Sends a frame.
    ///
    /// # Errors
    /// Why the connection is over.
    pub(super) async fn send(&mut self, text: &str) -> Result<(), String> {
        let give_up = self.clock.sleep_until(self.clock.now() + SENT_WITHIN);
        tokio::select! {
            sent = self.socket.send(WsMessage::text(text)) => sent.map_err(|why| why.to_string()),
            () = give_up => Err("it takes nothing more".into()),
        }
    }

    /// The next frame. Cancelling it loses nothing.
    pub(super) async fn hear(&mut self) -> Heard {
        loop {
            let Some(message) = self.socket.next().await else {
                return Heard::Over("the connection ended".into());
            };
            match message {
                Ok(WsMessage::Text(text)) => {
                    return Frame::parse(&text)
                        .map_or(Heard::Unreadable(text.len()), |frame| Heard::Frame(Box::new(frame)));
                }
                Ok(WsMessage::Binary(bytes)) => return Heard::Unreadable(bytes.len()),
                Ok(WsMessage::Close(_)) => return Heard::Over("the server closed the connection".into()),
                Ok(WsMessage::Ping(_) | WsMessage::Pong(_) | WsMessage::Frame(_)) => {}
                Err(why) => return Heard::Over(why.to_string()),
            }
        }
    }

    /// The messages that came before anybody listened.
    pub(super) fn early(&mut self) -> VecDeque<Message> {
        std::mem::take(&mut self.early)
    }

    /// Takes leave.
    pub(super) async fn close(mut self) {
        let give_up = self.clock.sleep_until(self.clock.now() + FAREWELL_WITHIN);
        let farewell = async {
            // A connection that is already broken needs no farewell.
            let _ = self.socket.send(WsMessage::text(xmpp::close())).await;
            let _ = self.socket.close(None).await;
        };
        tokio::select! {
            () = farewell => {}
            () = give_up => {}
        }
    }
}

/// TCP, TLS and the WebSocket itself.
async fn dial(
    url: &Url,
    options: &LinkOptions,
    session: &Session,
) -> Result<WebSocketStream<TlsStream<TcpStream>>, Failed> {
    let node = &options.node;
    let trust = session.http().trust();
    let of_io =
        |why: &std::io::Error| Failed::Trouble(http::trouble(http::cause(why), &innermost(why), node, trust));
    let host = url.host_str().unwrap_or(&node.host);
    let port = url.port_or_known_default().unwrap_or(node.port);
    let tcp = async {
        let mut last = std::io::Error::from(std::io::ErrorKind::AddrNotAvailable);
        for address in addresses(host, port).await? {
            match TcpStream::connect(address).await {
                Ok(tcp) => return Ok(tcp),
                Err(why) => last = why,
            }
        }
        Err(last)
    };
    let tcp = tcp.await.map_err(|why| of_io(&why))?;
    // Events are small and must not wait for company.
    if let Err(why) = tcp.set_nodelay(true) {
        log::debug!("link: no delay could not be set: {why}");
    }
    let name = ServerName::try_from(host.to_owned()).map_err(|why| Failed::Refused(why.to_string()))?;
    let tls = TlsConnector::from(trust.config()).connect(name, tcp).await.map_err(|why| of_io(&why))?;
    let uri: Uri = url.as_str().parse().map_err(|_| Failed::Refused("that is no address".into()))?;
    let request = ClientRequestBuilder::new(uri).with_sub_protocol("xmpp");
    let limits =
        WebSocketConfig::default().max_message_size(Some(MAX_MESSAGE)).max_frame_size(Some(MAX_MESSAGE));
    let (socket, _) = client_async_with_config(request, tls, Some(limits))
        .await
        .map_err(|why| Failed::Refused(why.to_string()))?;
    Ok(socket)
}

fn unexpected(frame: &Frame) -> Failed {
    match frame {
        Frame::StreamError { condition, .. } if condition == "conflict" => Failed::Conflict,
        Frame::StreamError { condition, .. } => Failed::Refused(format!("stream error {condition}")),
        Frame::Close => Failed::Refused("the server closed the stream".into()),
        Frame::Open { .. }
        | Frame::Features(_)
        | Frame::SaslChallenge
        | Frame::SaslSuccess
        | Frame::SaslFailure { .. }
        | Frame::Iq(_)
        | Frame::Presence(_)
        | Frame::Message(_)
        | Frame::Blank
        | Frame::Other(_) => Failed::Refused("the server answered something else".into()),
    }
}

/// The user whose presence says that the web application of Finesse is alive, or one of those that stand in for it on UCCX
/// (auth sheet 4.5).
fn is_finesse(from: Option<&str>) -> bool {
    let local = from.map(xmpp::local_part).unwrap_or_default();
    local == "finesse" || local.starts_with("cuic.") || local.starts_with("ccx.")
}
