//! The event link: the connection to the notification service, as a state that can be printed.

mod outbox;
mod pings;
mod round;
mod stream;
mod task;
mod transport;

use std::{sync::Arc, time::Duration};

use finesse_wire::{LoginId, Notification, SystemInfo};
use tokio::sync::{mpsc, oneshot, watch};
use url::Url;

pub use outbox::LinkEvents;
pub(crate) use transport::{NoWay, shown_by, way_by};

use self::stream::{Failed, Stream};
use crate::{Clock, Http, Moment, Node, NotMet, Session};

/// Port of the notification service until 12.5 (protocol/auth-and-events.md §4.2).
const OLD_PORT: u16 = 7443;

/// Port of the notification service over TCP with TLS from the first byte, when SystemInfo names none (protocol/auth-and-events.md §4.2).
const TCP_PORT: u16 = 5223;

/// Where and how to connect. All of it can be set: releases differ, and the sheets are unsure (protocol/auth-and-events.md §9 no. 13, 14).
#[derive(Debug, Clone)]
pub struct LinkOptions {
    /// The node whose SystemInfo is asked before another try.
    pub node: Node,
    /// Domain of every address (`xmppDomain`).
    pub domain: String,
    /// Address of the PubSub component (`xmppPubSubDomain`).
    pub pubsub_domain: String,
    /// The agent.
    pub login_id: LoginId,
    /// Resource of the address; `desktop` belongs to Cisco's own (protocol/auth-and-events.md §4.3).
    pub resource: String,
    /// Where the notification service may be. The scheme says how: `wss` is WebSocket, `https` BOSH, `xmpps` TCP with TLS from the
    /// first byte.
    pub urls: Vec<Url>,
    /// The transports that are used, in the order in which they are tried; within one, the order of `urls`.
    pub transports: Vec<Transport>,
    /// The transport that served the last time: it is tried before the others. [`LinkState::Online`] tells which one serves.
    pub first: Option<Transport>,
    /// PubSub nodes to subscribe to after each connection, besides those that come by themselves (protocol/auth-and-events.md §4.6).
    pub subscriptions: Vec<String>,
    /// Time between two pings (protocol/auth-and-events.md §4.5).
    pub ping_every: Duration,
    /// Pings without any sign of life after which the connection counts as lost.
    pub pings_missed: u32,
    /// Time over which the desks of a site connect, each at a moment of its own, when a node that said it was out of service is in
    /// service again (protocol/auth-and-events.md §6.5).
    pub spread: Duration,
}

impl LinkOptions {
    /// The usual ones: WebSocket, BOSH, then TCP; the port of the node, then 7443, with and without a slash at the end; a ping every
    /// 10 s, two missed.
    #[must_use]
    pub fn new<'a>(node: &Node, info: impl Into<Option<&'a SystemInfo>>, login_id: &LoginId) -> Self {
        let info = info.into();
        let domain = info.and_then(|info| info.xmpp_domain.clone()).unwrap_or_else(|| node.host.clone());
        let own = info.into_iter().flat_map(|info| [&info.primary, &info.secondary]).flatten();
        let tcp_port = own
            .filter(|known| known.host.eq_ignore_ascii_case(&node.host))
            .find_map(|known| known.xmpp_secure_port)
            .unwrap_or(TCP_PORT);
        let ports = if node.port == OLD_PORT { vec![OLD_PORT] } else { vec![node.port, OLD_PORT] };
        let http = [("wss", "ws"), ("https", "http-bind")].into_iter().flat_map(|(scheme, path)| {
            ports.iter().flat_map(move |port| {
                ["/", ""].map(|slash| format!("{scheme}://{}:{port}/{path}{slash}", node.host))
            })
        });
        let urls = http.chain([format!("xmpps://{}:{tcp_port}", node.host)]);
        Self {
            node: node.clone(),
            pubsub_domain: info
                .and_then(|info| info.pubsub_domain.clone())
                .unwrap_or_else(|| format!("pubsub.{domain}")),
            domain,
            login_id: login_id.clone(),
            resource: "aplomb".into(),
            // A node has a name, so each of them is an address.
            urls: urls.filter_map(|url| Url::parse(&url).ok()).collect(),
            transports: Transport::ALL.to_vec(),
            first: None,
            subscriptions: Vec::new(),
            ping_every: Duration::from_secs(10),
            pings_missed: 2,
            spread: Duration::ZERO,
        }
    }

    /// The addresses in the order in which they are tried. `found` is where the service was last.
    #[must_use]
    pub fn addresses(&self, found: Option<&Url>) -> Vec<Url> {
        let mut urls: Vec<Url> = Vec::new();
        for transport in
            self.first.iter().filter(|first| self.transports.contains(first)).chain(&self.transports)
        {
            let of_it = self.urls.iter().filter(|url| Transport::of(url) == Some(*transport));
            for url in of_it {
                if !urls.contains(url) {
                    urls.push(url.clone());
                }
            }
        }
        if let Some(at) = urls.iter().position(|url| Some(url) == found) {
            let found = urls.remove(at);
            urls.insert(0, found);
        }
        urls
    }
}

/// Meets the notification service at an address as a link does, before anything secret is said, and takes leave.
pub(crate) async fn look_at(
    url: &Url,
    options: &LinkOptions,
    http: &Http,
    clock: &Arc<dyn Clock>,
) -> Result<(), NotMet> {
    let stream = Stream::greet(url, options, http, clock).await.map_err(|failed| match failed {
        Failed::Trouble(trouble) => NotMet::Trouble(trouble),
        Failed::Refused(detail) => NotMet::Refused { detail },
        Failed::Silent => NotMet::Silent,
        Failed::NotAuthorized(_) | Failed::Conflict | Failed::Expired(_) => {
            NotMet::Refused { detail: "the server ended the stream".into() }
        }
    })?;
    let plain = stream.offers("PLAIN");
    stream.close().await;
    if plain { Ok(()) } else { Err(NotMet::NoPlain) }
}

/// How the notification service is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// XMPP over WebSocket (RFC 7395).
    WebSocket,
    /// XMPP over HTTP (XEP-0124, XEP-0206).
    Bosh,
    /// XMPP over TCP with TLS from the first byte (RFC 6120).
    Tcp,
}

impl Transport {
    /// All of them, in the order in which they are tried.
    pub const ALL: [Self; 3] = [Self::WebSocket, Self::Bosh, Self::Tcp];

    /// The word for it in settings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WebSocket => "webSocket",
            Self::Bosh => "bosh",
            Self::Tcp => "tcp",
        }
    }

    /// The transport that a word in settings means.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|transport| transport.as_str().eq_ignore_ascii_case(word))
    }

    /// The transport of an address.
    #[must_use]
    pub fn of(url: &Url) -> Option<Self> {
        match url.scheme() {
            "wss" => Some(Self::WebSocket),
            "https" => Some(Self::Bosh),
            "xmpps" => Some(Self::Tcp),
            _ => None,
        }
    }
}

/// Why there is no connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitingWhy {
    /// The network or the node does not answer.
    Unreachable,
    /// The node says that it is out of service.
    OutOfService,
    /// The node refused or ended the connection.
    Refused,
    /// The pings were not answered.
    Silent,
}

/// Why the link does not try any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseReason {
    /// The same agent connected from another place with the same resource (stream error `conflict`). Trying again would
    /// throw the other out, and so on for ever (protocol/auth-and-events.md §4.10).
    Conflict,
    /// It was closed.
    Ended,
}

/// The state of the link.
///
/// | From | To | When |
/// | --- | --- | --- |
/// | `Idle` | `Connecting` | the link starts |
/// | `Connecting` | `Online` | stream, sign-in, resource and presence are there |
/// | `Connecting` | `Waiting` | it failed |
/// | `Connecting` | `Connecting` | it failed at a node that had said nothing and speaks again: the next try is at once, the first time |
/// | `Connecting` | `SignInNeeded` | the token was refused, and a newer one is not to be had |
/// | `Online` | `Connecting` | the connection ended, or was silent for two pings: the first try is at once |
/// | `Online` | `Waiting` | it ended again soon after the last time |
/// | `Online` | `Closed(Ended)` | nobody listens any more |
/// | `Online`, `Connecting` | `Closed(Conflict)` | the same agent connected from another place |
/// | `Waiting` | `Connecting` | its time is over, or the agent wants it now |
/// | `SignInNeeded` | `Connecting` | the session has a new token, or the agent wants it now |
/// | `Closed(Conflict)` | `Connecting` | the agent wants it |
/// | any | `Closed(Ended)` | [`Link::close`] |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// Not started.
    Idle,
    /// A connection is being made.
    Connecting {
        /// 1 for the first try.
        attempt: u32,
        /// Since when there is no connection.
        down_since: Moment,
    },
    /// Connected.
    Online {
        /// Since when.
        since: Moment,
        /// How.
        transport: Transport,
    },
    /// The next try comes by itself.
    Waiting {
        /// How many tries failed.
        attempt: u32,
        /// Since when there is no connection.
        down_since: Moment,
        /// When the next try comes; at a node that can not be reached, from when on it is knocked at until it can be.
        until: Moment,
        /// Why the last one failed.
        why: WaitingWhy,
    },
    /// Waiting for a new token.
    SignInNeeded,
    /// No further try by itself.
    Closed(CloseReason),
}

/// What the link tells.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkEvent {
    /// It has another state. After each `Online` everything must be read anew: nothing that was missed is repeated
    /// (protocol/auth-and-events.md §4.1).
    State(LinkState),
    /// A ping is not answered as fast as any before: the host may be gone, and may not. False when something comes again.
    Doubtful(bool),
    /// The connection ended, and why. The state that follows is told next.
    Lost(WaitingWhy),
    /// A ping was answered.
    Pong {
        /// From sending it to its answer.
        took: Duration,
    },
    /// A notification.
    Notification(Box<Notification>),
    /// The web application of Finesse came or went, while the notification service runs (protocol/auth-and-events.md §5.1). At each
    /// `Online` it counts as there until this says something else.
    Finesse {
        /// Whether it is there.
        available: bool,
    },
    /// A node that was to be subscribed to refused, or did not answer: its events may not come. Told right after `Online`.
    NotSubscribed {
        /// The node.
        node: String,
    },
    /// Something came that could not be read. It is told by its kind and size only.
    Unreadable {
        /// `frame` or `notification`.
        kind: &'static str,
        /// Size in bytes; that of a notification is the size of the frame that it came in.
        bytes: usize,
    },
}

/// What the link is asked.
enum Ask {
    Reconnect,
    Close(oneshot::Sender<()>),
}

/// A link. When it is dropped its task ends, without a farewell to the server.
#[derive(Debug)]
pub struct Link {
    asks: mpsc::UnboundedSender<Ask>,
    /// True when the link is being closed: a reader that stopped reading must not hold that up.
    closing: watch::Sender<bool>,
}

impl Link {
    /// Starts a link with the newest token of the session at every connection.
    #[must_use]
    pub fn start(options: LinkOptions, session: Session, clock: Arc<dyn Clock>) -> (Self, LinkEvents) {
        let (asks, inbox) = mpsc::unbounded_channel();
        let closing = watch::channel(false).0;
        let (outbox, events) = outbox::Outbox::new(closing.subscribe());
        tokio::spawn(task::run(options, session, clock, inbox, outbox));
        (Self { asks, closing }, events)
    }

    /// Connects now instead of waiting; also after another place took over.
    pub fn reconnect(&self) {
        // A link that has ended has nothing to connect.
        let _ = self.asks.send(Ask::Reconnect);
    }

    /// Takes leave of the server and ends the link.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        let (reply, done) = oneshot::channel();
        if self.asks.send(Ask::Close(reply)).is_ok() {
            // A task that ends before it answers is closed as well.
            let _ = done.await;
        }
    }
}
