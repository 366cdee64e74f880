//! Where and how to connect to the notification service.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::{LoginId, SystemInfo};
use url::Url;

use crate::node::Node;

/// Port of the notification service until 12.5 (protocol/auth-and-events.md §4.2).
const OLD_PORT: u16 = 7443;

/// Port of the notification service over TCP with TLS from the first byte, when SystemInfo names none (protocol/auth-and-events.md §4.2).
const TCP_PORT: u16 = 5223;

/// Where and how to connect. All of it can be set: releases differ, and the documentation is unsure (protocol/auth-and-events.md §9 no. 13, 14).
#[derive(Debug, Clone)]
pub struct EventStreamOptions {
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
    /// The transport that served the last time: it is tried before the others. [`StreamState::Online`](crate::StreamState::Online) tells which one serves.
    pub first: Option<Transport>,
    /// PubSub nodes to subscribe to after each connection, besides those that come by themselves (protocol/auth-and-events.md §4.6).
    pub subscriptions: Vec<String>,
    /// Time between two pings (protocol/auth-and-events.md §4.5).
    pub ping_every: Duration,
    /// PendingPings without any sign of life after which the connection counts as lost.
    pub pings_missed: u32,
    /// When a node that is out of service is asked whether it is in service again.
    pub turn: Turn,
}

/// When a desk asks a node that is out of service whether it is in service again: once in each period, at a moment of its own. The desks
/// of a site that find it in service connect at once, so no more of them connect in a second than have their turn in it
/// (protocol/auth-and-events.md §4.9, §6.5).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turn {
    /// The period.
    pub every: Duration,
    /// The place of the desk in it, from 0 to 1.
    pub at: f64,
}

impl Turn {
    /// The usual period, in which a small site needs no order.
    pub const EVERY: Duration = Duration::from_secs(5);

    /// The first turn after `now`. Periods are counted from `since`, the end of the connection, which the desks of a site have in common.
    #[must_use]
    pub fn after(self, now: Moment, since: Moment) -> Moment {
        let first = self.every.mul_f64(self.at);
        let passed = now.since(since).saturating_sub(first).div_duration_f64(self.every).floor();
        let turn = since + first + self.every.mul_f64(passed);
        if turn > now { turn } else { turn + self.every }
    }
}

impl EventStreamOptions {
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
            turn: Turn { every: Turn::EVERY, at: 0.5 },
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
