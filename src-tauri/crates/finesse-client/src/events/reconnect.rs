//! The task that keeps the event stream: connects, listens, pings, waits, and connects again.

use std::{sync::Arc, time::Duration};

use finesse_time::{Clock, Moment};
use finesse_wire::{
    Payload, ServiceStatus,
    xmpp::{self, Frame, IqKind, IqPayload, Message},
};
use tokio::sync::{mpsc, oneshot};

use super::{
    connection::{Connection, is_finesse},
    endpoints::{EndpointSelector, NotConnected},
    event_sender::EventSender,
    failure::ConnectionError,
    heartbeat::PendingPings,
    options::{EventStreamOptions, Transport},
    stream_state::{CloseReason, StreamEvent, StreamState, WaitingWhy},
    transport::{ConnectContext, Received, knock},
};
use crate::{
    auth::{Authorization, Session},
    error::TransportError,
};

/// Pauses before the tries that follow a lost connection, when the node can be reached: at once, then slower, most of them within the
/// minute after which Finesse would log the agent out (protocol/auth-and-events.md §4.9, §4.10). The last one repeats.
const PAUSES: [Duration; 6] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
    Duration::from_secs(15),
];

/// Time between two attempts to reach a port that cannot be reached, so that the stream is back a second after the network. An attempt is
/// one packet, which reaches no server as long as the network is gone.
const KNOCK_EVERY: Duration = Duration::from_secs(1);

/// The same, when the network has been gone for [`LONG`].
const KNOCK_SELDOM: Duration = Duration::from_secs(5);

/// An absence that is no interruption any more.
const LONG: Duration = Duration::from_secs(600);

/// Longest pause at a node whose port takes connections and says nothing: when it answers again, it does so for all clients.
const PAUSE_SILENT: Duration = Duration::from_secs(2);

/// Time for the answer to a ping, or for anything else, after which the server counts as unresponsive. A ping that is under way hides
/// from TCP for a while that the host is gone.
const UNRESPONSIVE_AFTER: Duration = Duration::from_millis(1_500);

/// A connection that lasted this long was a good one: when it ends, counting begins again. One that ends sooner counts as a
/// try that failed, or a server that closes every connection at once would be asked without end.
const STEADY: Duration = Duration::from_secs(20);

/// What the task is asked.
pub(super) enum StreamCommand {
    Reconnect,
    Close(oneshot::Sender<()>),
}

/// Why the stream is not online, and what follows.
enum Interruption {
    Again(WaitingWhy),
    /// The node says that it is out of service.
    OutOfService,
    /// The node is in service again, for all the desks of the site at the same time.
    Crowd,
    /// With the token that was refused, when there was one.
    SignInNeeded(Option<Authorization>),
    Conflict,
    Close(Option<oneshot::Sender<()>>),
}

struct Reconnector {
    options: EventStreamOptions,
    session: Session,
    clock: Arc<dyn Clock>,
    commands: mpsc::UnboundedReceiver<StreamCommand>,
    sender: EventSender,
    state: StreamState,
    endpoints: EndpointSelector,
    /// Whether the web application of Finesse is there, as far as it was told.
    finesse: bool,
}

/// Runs until the stream is closed, or its reader is dropped.
pub(super) async fn run(
    options: EventStreamOptions,
    session: Session,
    clock: Arc<dyn Clock>,
    commands: mpsc::UnboundedReceiver<StreamCommand>,
    sender: EventSender,
) {
    let state = StreamState::Idle;
    let mut reconnector = Reconnector {
        options,
        session,
        clock,
        commands,
        sender,
        state,
        endpoints: EndpointSelector::new(),
        finesse: true,
    };
    // Tries, and connections that did not last, since the last good connection.
    let (mut attempt, mut short) = (0, 0);
    // Why the last try failed, and whether a node that had said nothing has spoken again since the last good connection.
    let (mut before, mut spoke) = (None, false);
    let mut down_since = reconnector.clock.now();
    loop {
        attempt += 1;
        // A node that closed the connection may have had its reason (protocol/auth-and-events.md §4.10); before the first one the sign-in
        // has asked.
        let ask_first = reconnector.state != StreamState::Idle;
        reconnector.change(StreamState::Connecting { attempt, down_since }, "a connection is wanted").await;
        let why = match reconnector.connect(ask_first).await {
            Ok(stream) => {
                let since = reconnector.clock.now();
                let transport = reconnector.endpoints.transport().unwrap_or(Transport::WebSocket);
                reconnector.change(StreamState::Online { since, transport }, "connected").await;
                let why = reconnector.listen(stream).await;
                down_since = reconnector.clock.now();
                if down_since.since(since) >= STEADY {
                    (short, spoke) = (0, false);
                }
                attempt = short;
                short += 1;
                why
            }
            Err(why) => why,
        };
        if let (StreamState::Online { .. }, Interruption::Again(why)) = (&reconnector.state, &why) {
            reconnector.tell(StreamEvent::Lost(*why)).await;
        }
        let go_on = match why {
            Interruption::Again(why) => {
                // A node that says something again, though no good, is not the one that said nothing; one that does both in turn is.
                let earlier = before.replace(why);
                let speaks = why == WaitingWhy::Refused && earlier == Some(WaitingWhy::Unreachable);
                if speaks && !std::mem::replace(&mut spoke, true) {
                    attempt = 0;
                }
                reconnector.pause(&mut attempt, down_since, why).await
            }
            Interruption::OutOfService => {
                let why = "the node is out of service";
                reconnector.take_turn(&mut attempt, down_since, why).await
            }
            Interruption::Crowd => {
                let why = "all desks of the site connect again";
                reconnector.take_turn(&mut attempt, down_since, why).await
            }
            Interruption::SignInNeeded(refused) => {
                reconnector.change(StreamState::SignInNeeded, "there is no token that is accepted").await;
                attempt = 0;
                reconnector.wait_for_token(refused.as_ref()).await
            }
            Interruption::Conflict => {
                reconnector
                    .change(StreamState::Closed(CloseReason::Conflict), "the same agent connected elsewhere")
                    .await;
                attempt = 0;
                reconnector.wait_for_agent().await
            }
            Interruption::Close(reply) => Next::Close(reply),
        };
        if let Next::Close(reply) = go_on {
            reconnector.change(StreamState::Closed(CloseReason::Ended), "closed").await;
            if let Some(reply) = reply {
                // The caller may have gone away.
                let _ = reply.send(());
            }
            return;
        }
    }
}

/// Waits until the node can be reached, and at least until the given moment. True when it could not be reached at that moment.
async fn reachable(
    options: &EventStreamOptions,
    session: &Session,
    clock: &Arc<dyn Clock>,
    endpoints: &EndpointSelector,
    until: Moment,
    down_since: Moment,
) -> bool {
    let caller = ConnectContext { node: &options.node, domain: &options.domain, http: session.http(), clock };
    let (mut next, mut gone) = (until, false);
    loop {
        clock.sleep_until(next).await;
        let Some(url) = endpoints.first(options) else { return gone };
        if knock(&url, &caller).await.unwrap_or(true) {
            return gone;
        }
        gone = true;
        let every = if next.since(down_since) < LONG { KNOCK_EVERY } else { KNOCK_SELDOM };
        // The clock counts the sleep of the computer: what was slept through is not made up for.
        next = (next + every).max(clock.now());
    }
}

enum Next {
    Connect,
    Close(Option<oneshot::Sender<()>>),
}

impl Reconnector {
    /// A connection, unless the stream is closed meanwhile.
    async fn connect(&mut self, ask_first: bool) -> Result<Connection, Interruption> {
        let Self { options, session, clock, endpoints, commands, sender, .. } = self;
        let connecting = endpoints.connect(options, session, clock, ask_first);
        tokio::pin!(connecting);
        loop {
            tokio::select! {
                connected = &mut connecting => return connected.map_err(because),
                () = sender.closed() => return Err(Interruption::Close(None)),
                ask = commands.recv() => match ask {
                    Some(StreamCommand::Reconnect) => {}
                    Some(StreamCommand::Close(reply)) => return Err(Interruption::Close(Some(reply))),
                    None => return Err(Interruption::Close(None)),
                }
            }
        }
    }

    /// Listens and pings until the connection ends.
    async fn listen(&mut self, mut stream: Connection) -> Interruption {
        self.finesse = true;
        for node in stream.refused() {
            log_fields::warn!("event stream: not subscribed to a node"; public node = node);
            self.tell(StreamEvent::NotSubscribed { node }).await;
        }
        for (frame, bytes) in stream.early() {
            if let Some(why) = self.heard(frame, bytes, &mut stream).await {
                return why;
            }
        }
        let mut next_ping = self.clock.now() + self.options.ping_every;
        let (mut unanswered, mut number) = (0_u32, 0_u64);
        let mut pings = PendingPings::default();
        let (mut unresponsive, mut unresponsive_at) = (false, None);
        loop {
            let tick = self.clock.sleep_until(next_ping);
            let unanswered_for_long = async {
                match unresponsive_at {
                    Some(at) => self.clock.sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                heard = stream.hear() => {
                    (unanswered, unresponsive_at) = (0, None);
                    if std::mem::take(&mut unresponsive) {
                        self.tell(StreamEvent::Unresponsive(false)).await;
                    }
                    match heard {
                        Received::Frame(frame, bytes) => {
                            if let Some(took) = pings.answered(&frame, self.clock.now()) {
                                self.tell(StreamEvent::Pong { took }).await;
                            }
                            if let Some(why) = self.heard(*frame, bytes, &mut stream).await {
                                return why;
                            }
                        }
                        Received::Unreadable(bytes) => self.tell(StreamEvent::Unreadable { kind: "frame", bytes }).await,
                        Received::Over(why) => {
                            log_fields::info!("event stream"; personal why = why);
                            return Interruption::Again(WaitingWhy::Refused);
                        }
                    }
                }
                () = unanswered_for_long => {
                    (unresponsive, unresponsive_at) = (true, None);
                    self.tell(StreamEvent::Unresponsive(true)).await;
                }
                () = tick => {
                    if unanswered >= self.options.pings_missed {
                        return Interruption::Again(WaitingWhy::Silent);
                    }
                    unanswered += 1;
                    number += 1;
                    let id = format!("ping-{number}");
                    let ping = xmpp::ping(&id, &self.options.domain);
                    pings.sent(id, self.clock.now());
                    if let Err(why) = stream.send(&ping).await {
                        log_fields::info!("event stream"; personal why = why);
                        return Interruption::Again(WaitingWhy::Silent);
                    }
                    next_ping = self.clock.now() + self.options.ping_every;
                    unresponsive_at = (!unresponsive).then(|| self.clock.now() + UNRESPONSIVE_AFTER);
                }
                () = self.sender.closed() => {
                    stream.close().await;
                    return Interruption::Close(None);
                }
                ask = self.commands.recv() => match ask {
                    Some(StreamCommand::Reconnect) => {}
                    Some(StreamCommand::Close(reply)) => {
                        stream.close().await;
                        return Interruption::Close(Some(reply));
                    }
                    None => return Interruption::Close(None),
                }
            }
        }
    }

    async fn heard(&mut self, frame: Frame, bytes: usize, stream: &mut Connection) -> Option<Interruption> {
        match frame {
            Frame::Message(message) => self.pass_on(message, bytes).await,
            Frame::Iq(iq) if iq.kind == IqKind::Get && iq.payload == IqPayload::Ping => {
                let pong = xmpp::pong(iq.id.as_deref().unwrap_or_default(), iq.from.as_deref());
                if stream.send(&pong).await.is_err() {
                    return Some(Interruption::Again(WaitingWhy::Refused));
                }
            }
            Frame::StreamError { condition, .. } => {
                log_fields::info!("event stream: stream error"; personal condition = condition);
                let conflict = condition == "conflict";
                return Some(if conflict {
                    Interruption::Conflict
                } else {
                    Interruption::Again(WaitingWhy::Refused)
                });
            }
            // A stream is opened once; what follows another header could come from another client.
            Frame::Close | Frame::Open { .. } => return Some(Interruption::Again(WaitingWhy::Refused)),
            Frame::Presence(presence) if is_finesse(presence.from.as_deref()) => {
                let told = match presence.kind.as_deref() {
                    None => Some(true),
                    Some("unavailable") => Some(false),
                    Some(_) => None,
                };
                if let Some(available) = told.filter(|available| *available != self.finesse) {
                    log_fields::info!("event stream: the presence of finesse changes"; public available = available);
                    self.finesse = available;
                    self.tell(StreamEvent::Finesse { available }).await;
                }
            }
            Frame::Iq(_)
            | Frame::Presence(_)
            | Frame::Blank
            | Frame::Other(_)
            | Frame::Features(_)
            | Frame::SaslChallenge
            | Frame::SaslSuccess
            | Frame::SaslFailure { .. } => {}
        }
        None
    }

    async fn pass_on(&mut self, message: Message, bytes: usize) {
        if message.notifications.is_empty() {
            return;
        }
        let room = self.sender.room(bytes).await;
        for notification in message.notifications {
            let event = match notification {
                Ok(notification) => {
                    if let Payload::SystemInfo(info) = &notification.data {
                        self.endpoints.node_says(info.status == ServiceStatus::InService);
                    }
                    StreamEvent::Notification(Box::new(notification))
                }
                Err(why) => {
                    log_fields::warn!("event stream: a notification could not be read"; personal why = why);
                    StreamEvent::Unreadable { kind: "notification", bytes }
                }
            };
            self.sender.tell(event, room.clone()).await;
        }
    }

    /// Waits before the next try. `attempt` is the number of tries that failed since the connection was lost.
    async fn pause(&mut self, attempt: &mut u32, down_since: Moment, why: WaitingWhy) -> Next {
        let at = usize::try_from(*attempt).unwrap_or(usize::MAX).min(PAUSES.len() - 1);
        let pause = PAUSES.get(at).copied().unwrap_or_default();
        if pause.is_zero() {
            log_fields::info!("event stream: trying at once"; public why = format_args!("{why:?}"));
            return Next::Connect;
        }
        let pause = if why == WaitingWhy::Unreachable { pause.min(PAUSE_SILENT) } else { pause };
        let pause = pause.mul_f64(0.75 + fastrand::f64() / 4.0);
        let until = self.clock.now() + pause;
        self.wait(attempt, down_since, why, until, "the try failed").await
    }

    /// Tries again at the next moment of this desk's own.
    async fn take_turn(&mut self, attempt: &mut u32, down_since: Moment, because: &str) -> Next {
        let until = self.options.turn.after(self.clock.now(), down_since);
        self.wait(attempt, down_since, WaitingWhy::OutOfService, until, because).await
    }

    async fn wait(
        &mut self,
        attempt: &mut u32,
        down_since: Moment,
        why: WaitingWhy,
        until: Moment,
        because: &str,
    ) -> Next {
        self.change(StreamState::Waiting { attempt: *attempt, down_since, until, why }, because).await;
        let Self { options, session, clock, endpoints, commands, sender, .. } = self;
        let over = async {
            if why == WaitingWhy::Unreachable {
                reachable(options, session, clock, endpoints, until, down_since).await
            } else {
                clock.sleep_until(until).await;
                false
            }
        };
        tokio::select! {
            back = over => {
                // What failed before says nothing about a network that is there again.
                *attempt = if back { 0 } else { *attempt };
                Next::Connect
            }
            () = sender.closed() => Next::Close(None),
            ask = commands.recv() => match ask {
                Some(StreamCommand::Reconnect) => {
                    *attempt = 0;
                    Next::Connect
                }
                Some(StreamCommand::Close(reply)) => Next::Close(Some(reply)),
                None => Next::Close(None),
            }
        }
    }

    /// Waits for another token than the one that was refused.
    async fn wait_for_token(&mut self, refused: Option<&Authorization>) -> Next {
        let mut states = self.session.states();
        loop {
            states.mark_unchanged();
            if self.session.present().is_ok_and(|present| Some(&present) != refused) {
                return Next::Connect;
            }
            tokio::select! {
                changed = states.changed() => if changed.is_err() {
                    return Next::Close(None);
                },
                () = self.sender.closed() => return Next::Close(None),
                ask = self.commands.recv() => match ask {
                    Some(StreamCommand::Reconnect) => return Next::Connect,
                    Some(StreamCommand::Close(reply)) => return Next::Close(Some(reply)),
                    None => return Next::Close(None),
                }
            }
        }
    }

    async fn wait_for_agent(&mut self) -> Next {
        tokio::select! {
            () = self.sender.closed() => Next::Close(None),
            ask = self.commands.recv() => match ask {
                Some(StreamCommand::Reconnect) => Next::Connect,
                Some(StreamCommand::Close(reply)) => Next::Close(Some(reply)),
                None => Next::Close(None),
            }
        }
    }

    async fn change(&mut self, state: StreamState, why: &str) {
        log_fields::info!("event stream: changes"; public from = format_args!("{:?}", self.state), public to = format_args!("{state:?}"), public why = why);
        self.state = state;
        self.tell(StreamEvent::State(state)).await;
    }

    async fn tell(&self, event: StreamEvent) {
        self.sender.tell(event, None).await;
    }
}

/// What follows from a connection that failed; told to the log once, here.
fn because(not_now: NotConnected) -> Interruption {
    let failed = match not_now {
        NotConnected::OutOfService => return Interruption::OutOfService,
        NotConnected::Crowd => return Interruption::Crowd,
        NotConnected::Failed(failed) => failed,
    };
    match failed {
        ConnectionError::Transport(trouble) => {
            log_fields::info!("event stream"; personal trouble = trouble);
            let reached = matches!(
                trouble,
                TransportError::Certificate(_)
                    | TransportError::ProxySignIn { .. }
                    | TransportError::Broken { .. }
            );
            Interruption::Again(if reached { WaitingWhy::Refused } else { WaitingWhy::Unreachable })
        }
        ConnectionError::Silent => Interruption::Again(WaitingWhy::Unreachable),
        ConnectionError::Refused(why) => {
            log_fields::info!("event stream"; personal why = why);
            Interruption::Again(WaitingWhy::Refused)
        }
        ConnectionError::NotAuthorized(used) => Interruption::SignInNeeded(Some(used)),
        ConnectionError::Expired(why) => {
            log_fields::info!("event stream: there is no token"; public why = format_args!("{why:?}"));
            Interruption::SignInNeeded(None)
        }
        ConnectionError::Conflict => Interruption::Conflict,
    }
}
