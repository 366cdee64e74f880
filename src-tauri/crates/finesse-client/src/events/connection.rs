//! XMPP on an open connection, up to the first presence and the subscriptions (protocol/auth-and-events.md §4.5, §4.6): the same over every
//! transport.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use finesse_time::Clock;
use finesse_wire::xmpp::{self, Features, Frame, IqKind, IqPayload, MAX_STANZA};
use url::Url;

use super::{
    failure::ConnectionError,
    options::EventStreamOptions,
    transport::{self, ANSWERED_WITHIN, ConnectContext, FrameTransport, Received},
};
use crate::{auth::Session, error::TransportError, http::Http};

/// Time for the whole way from the sign-in to the subscriptions.
const ENTERED_WITHIN: Duration = Duration::from_secs(25);

/// Time in which the presence of the user `finesse` should come; without it the stream goes on (protocol/auth-and-events.md §4.9).
const FINESSE_WITHIN: Duration = Duration::from_secs(10);

/// Time for all subscriptions to be answered; without it the stream goes on.
const SUBSCRIBED_WITHIN: Duration = Duration::from_secs(5);

/// Time for a frame to leave: a connection that takes nothing more is as good as gone.
const SENT_WITHIN: Duration = Duration::from_secs(10);

/// Time for the subscriptions to be taken back.
const UNSUBSCRIBED_WITHIN: Duration = Duration::from_secs(2);

/// Time to close the stream.
const CLOSED_WITHIN: Duration = Duration::from_secs(2);

/// Frames, and bytes of them, that may come before the stream is online.
const MAX_EARLY: (usize, usize) = (1024, MAX_STANZA);

/// An open stream.
pub(crate) struct Connection {
    wire: Box<dyn FrameTransport>,
    clock: Arc<dyn Clock>,
    /// What it offers before the sign-in.
    features: Features,
    /// The own address, once there is one.
    jid: String,
    /// Nodes with a subscription, and where they are.
    subscribed: Vec<String>,
    pubsub: String,
    /// Subscriptions that were refused or not answered.
    refused: Vec<String>,
    /// Frames that came before the stream was online, each with the bytes that it came in, and the bytes of all.
    early: Vec<(Frame, usize)>,
    early_bytes: usize,
}

impl Connection {
    /// Connects to an address and sees what the service there offers. Nothing secret is said.
    pub(super) async fn meet(
        url: &Url,
        options: &EventStreamOptions,
        http: &Http,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, ConnectionError> {
        let stream = Self::greet(url, options, http, clock).await?;
        if stream.offers("PLAIN") {
            Ok(stream)
        } else {
            Err(ConnectionError::Refused("PLAIN is not offered".into()))
        }
    }

    /// Connects to an address, and hears how the service there lets one sign in.
    pub(crate) async fn greet(
        url: &Url,
        options: &EventStreamOptions,
        http: &Http,
        clock: &Arc<dyn Clock>,
    ) -> Result<Self, ConnectionError> {
        let caller = ConnectContext { node: &options.node, domain: &options.domain, http, clock };
        let wire = transport::connect(url, &caller).await?;
        let mut stream = Self {
            wire,
            clock: Arc::clone(clock),
            features: Features::default(),
            jid: xmpp::jid(&options.login_id, &options.domain, &options.resource),
            subscribed: Vec::new(),
            pubsub: options.pubsub_domain.clone(),
            refused: Vec::new(),
            early: Vec::new(),
            early_bytes: 0,
        };
        let give_up = clock.sleep_until(clock.now() + ANSWERED_WITHIN);
        tokio::select! {
            features = stream.open(options) => stream.features = features?,
            () = give_up => return Err(ConnectionError::Silent),
        }
        Ok(stream)
    }

    /// Whether one may sign in by this mechanism of SASL.
    pub(crate) fn offers(&self, mechanism: &str) -> bool {
        self.features.mechanisms.iter().any(|offered| offered == mechanism)
    }

    /// Signs in, appears and subscribes.
    pub(super) async fn enter(
        mut self,
        options: &EventStreamOptions,
        session: &Session,
    ) -> Result<Self, ConnectionError> {
        let give_up = self.clock.sleep_until(self.clock.now() + ENTERED_WITHIN);
        let entered = async {
            self.sign_in(options, session).await?;
            self.bind(options).await?;
            self.appear(options).await?;
            self.subscribe(options).await
        };
        tokio::select! {
            entered = entered => entered,
            () = give_up => Err(ConnectionError::Transport(TransportError::TimedOut { host: options.node.host.clone() })),
        }?;
        Ok(self)
    }

    async fn open(&mut self, options: &EventStreamOptions) -> Result<Features, ConnectionError> {
        self.wire.open(&options.domain).await.map_err(ConnectionError::Refused)?;
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

    async fn sign_in(
        &mut self,
        options: &EventStreamOptions,
        session: &Session,
    ) -> Result<(), ConnectionError> {
        let turn = session.turn().await;
        let (secret, used) = session.secret().await.map_err(ConnectionError::Expired)?;
        let user = xmpp::escape_local(options.login_id.as_str());
        self.say(&xmpp::auth_plain(&user, &secret)).await?;
        drop(secret);
        let answer = self.next_frame().await?;
        drop(turn);
        match answer {
            Frame::SaslSuccess => Ok(()),
            // The service could not check the token: that says nothing about it.
            Frame::SaslFailure { condition } if condition == "temporary-auth-failure" => {
                Err(ConnectionError::Refused(condition))
            }
            Frame::SaslFailure { condition } => {
                log_fields::info!("event stream: the sign-in was refused"; personal condition = condition);
                Err(ConnectionError::NotAuthorized(used))
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

    async fn bind(&mut self, options: &EventStreamOptions) -> Result<(), ConnectionError> {
        let features = self.open(options).await?;
        if let IqPayload::Bind { jid } = self.request("bind", &xmpp::bind("bind", &options.resource)).await? {
            self.jid = jid;
        }
        if features.session {
            self.request("session", &xmpp::session("session")).await?;
        }
        Ok(())
    }

    /// Tells the own presence, and waits for that of the user `finesse`: only then events come.
    async fn appear(&mut self, options: &EventStreamOptions) -> Result<(), ConnectionError> {
        self.say(&xmpp::roster_get("roster")).await?;
        self.say(&xmpp::presence(0)).await?;
        let give_up = self.clock.sleep_until(self.clock.now() + FINESSE_WITHIN);
        tokio::pin!(give_up);
        loop {
            let (frame, bytes) = tokio::select! {
                frame = self.next_frame_of() => frame?,
                () = &mut give_up => {
                    log::info!("event stream: the presence of finesse did not come; asking for it");
                    return self.say(&xmpp::subscribe_presence(&format!("finesse@{}", options.domain))).await;
                }
            };
            let came = matches!(&frame, Frame::Presence(presence)
                if presence.available && stands_for_finesse(presence.from.as_deref()));
            if came {
                return Ok(());
            }
            self.set_aside(frame, bytes)?;
        }
    }

    /// Subscribes to the nodes that need it, and waits for the answers, so that what is read afterwards is complete. A refusal is
    /// told and stops nothing.
    async fn subscribe(&mut self, options: &EventStreamOptions) -> Result<(), ConnectionError> {
        let mut open = BTreeMap::new();
        for (number, node) in options.subscriptions.iter().enumerate() {
            let id = format!("subscribe-{number}");
            self.say(&xmpp::pubsub_subscribe(&id, &self.pubsub, node, &self.jid)).await?;
            open.insert(id, node.clone());
        }
        let give_up = self.clock.sleep_until(self.clock.now() + SUBSCRIBED_WITHIN);
        tokio::pin!(give_up);
        while !open.is_empty() {
            let (frame, bytes) = tokio::select! {
                frame = self.next_frame_of() => frame?,
                () = &mut give_up => break,
            };
            let Some((id, kind)) = answered(&frame) else {
                self.set_aside(frame, bytes)?;
                continue;
            };
            match open.remove(id) {
                Some(node) if *kind == IqKind::Result => self.subscribed.push(node),
                Some(node) => self.refused.push(node),
                None => {}
            }
        }
        // Late answers may still be good ones: at the end they are taken back as well.
        self.refused.extend(open.values().cloned());
        self.subscribed.extend(open.into_values());
        Ok(())
    }

    /// Sends an iq and waits for its answer.
    async fn request(&mut self, id: &str, iq: &str) -> Result<IqPayload, ConnectionError> {
        self.say(iq).await?;
        loop {
            let (frame, bytes) = self.next_frame_of().await?;
            match (answered(&frame).is_some_and(|(of, _)| of == id), frame) {
                (true, Frame::Iq(answer)) if answer.kind == IqKind::Result => return Ok(answer.payload),
                (true, _) => return Err(ConnectionError::Refused(format!("{id} was refused"))),
                (false, frame) => self.set_aside(frame, bytes)?,
            }
        }
    }

    /// Keeps a frame for the reader, when it matters.
    fn set_aside(&mut self, frame: Frame, bytes: usize) -> Result<(), ConnectionError> {
        match frame {
            Frame::Message(_) | Frame::Presence(_) | Frame::Iq(_) => {
                self.early_bytes += bytes;
                self.early.push((frame, bytes));
                let (frames, bytes) = MAX_EARLY;
                let fits = self.early.len() <= frames && self.early_bytes <= bytes;
                if fits {
                    Ok(())
                } else {
                    Err(ConnectionError::Refused("too much came before its time".into()))
                }
            }
            Frame::Blank | Frame::Other(_) => Ok(()),
            Frame::Open { .. }
            | Frame::Close
            | Frame::Features(_)
            | Frame::SaslChallenge
            | Frame::SaslSuccess
            | Frame::SaslFailure { .. }
            | Frame::StreamError { .. } => Err(unexpected(&frame)),
        }
    }

    async fn next_frame(&mut self) -> Result<Frame, ConnectionError> {
        Ok(self.next_frame_of().await?.0)
    }

    /// The next frame, and the bytes that it came in.
    async fn next_frame_of(&mut self) -> Result<(Frame, usize), ConnectionError> {
        loop {
            match self.hear().await {
                Received::Frame(frame, bytes) => return Ok((*frame, bytes)),
                Received::Unreadable(_) => {}
                Received::Over(why) => return Err(ConnectionError::Refused(why)),
            }
        }
    }

    async fn say(&mut self, text: &str) -> Result<(), ConnectionError> {
        self.send(text).await.map_err(ConnectionError::Refused)
    }

    /// Sends a frame.
    ///
    /// # Errors
    /// Why the connection is over.
    pub(super) async fn send(&mut self, text: &str) -> Result<(), String> {
        let give_up = self.clock.sleep_until(self.clock.now() + SENT_WITHIN);
        tokio::select! {
            sent = self.wire.send(text) => sent,
            () = give_up => Err("it takes nothing more".into()),
        }
    }

    /// The next frame. Cancelling it loses nothing.
    pub(super) async fn hear(&mut self) -> Received {
        self.wire.hear().await
    }

    /// The frames that came before the stream was online, each with the bytes that it came in.
    pub(super) fn early(&mut self) -> Vec<(Frame, usize)> {
        std::mem::take(&mut self.early)
    }

    /// The subscriptions that were refused or not answered.
    pub(super) fn refused(&mut self) -> Vec<String> {
        std::mem::take(&mut self.refused)
    }

    /// Takes the subscriptions back, which would outlive the connection, and closes the stream.
    pub(crate) async fn close(mut self) {
        let clock = Arc::clone(&self.clock);
        tokio::select! {
            () = self.unsubscribe() => {}
            () = clock.sleep_until(clock.now() + UNSUBSCRIBED_WITHIN) => {}
        }
        tokio::select! {
            () = self.wire.close() => {}
            () = clock.sleep_until(clock.now() + CLOSED_WITHIN) => {}
        }
    }

    async fn unsubscribe(&mut self) {
        let nodes = std::mem::take(&mut self.subscribed);
        let mut open = Vec::new();
        for (number, node) in nodes.iter().enumerate() {
            let id = format!("unsubscribe-{number}");
            if self.wire.send(&xmpp::pubsub_unsubscribe(&id, &self.pubsub, node, &self.jid)).await.is_err() {
                return;
            }
            open.push(id);
        }
        while !open.is_empty() {
            match self.hear().await {
                Received::Frame(frame, _) => {
                    if let Frame::Iq(iq) = *frame {
                        open.retain(|id| iq.id.as_deref() != Some(id));
                    }
                }
                Received::Unreadable(_) => {}
                Received::Over(_) => return,
            }
        }
    }
}

/// The request that a frame answers, and how.
fn answered(frame: &Frame) -> Option<(&str, &IqKind)> {
    match frame {
        Frame::Iq(iq) if matches!(iq.kind, IqKind::Result | IqKind::Error) => {
            iq.id.as_deref().map(|id| (id, &iq.kind))
        }
        Frame::Iq(_)
        | Frame::Open { .. }
        | Frame::Close
        | Frame::Features(_)
        | Frame::SaslChallenge
        | Frame::SaslSuccess
        | Frame::SaslFailure { .. }
        | Frame::StreamError { .. }
        | Frame::Presence(_)
        | Frame::Message(_)
        | Frame::Blank
        | Frame::Other(_) => None,
    }
}

fn unexpected(frame: &Frame) -> ConnectionError {
    match frame {
        Frame::StreamError { condition, .. } if condition == "conflict" => ConnectionError::Conflict,
        Frame::StreamError { condition, .. } => ConnectionError::Refused(format!("stream error {condition}")),
        Frame::Close => ConnectionError::Refused("the server closed the stream".into()),
        Frame::Open { .. }
        | Frame::Features(_)
        | Frame::SaslChallenge
        | Frame::SaslSuccess
        | Frame::SaslFailure { .. }
        | Frame::Iq(_)
        | Frame::Presence(_)
        | Frame::Message(_)
        | Frame::Blank
        | Frame::Other(_) => ConnectionError::Refused("the server answered something else".into()),
    }
}

/// The user whose presence says that the web application of Finesse is alive, or one of those that stand in for it on UCCX
/// (protocol/auth-and-events.md §4.5).
fn stands_for_finesse(from: Option<&str>) -> bool {
    let local = from.map(xmpp::local_part).unwrap_or_default();
    is_finesse(from) || local.starts_with("cuic.") || local.starts_with("ccx.")
}

/// The user `finesse` itself.
pub(super) fn is_finesse(from: Option<&str>) -> bool {
    from.map(xmpp::local_part).unwrap_or_default() == "finesse"
}
