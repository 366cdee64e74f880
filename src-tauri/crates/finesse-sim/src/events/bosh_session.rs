//! One session of BOSH (XEP-0124): takes requests in the order of their IDs, holds them, and remembers the last answers for
//! those who did not get them.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use roxmltree::{Document, Node};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

use crate::control::words::Transport;
use crate::cut::Plugs;
use crate::events::bosh_registry::Arrival;
use crate::events::bosh_words::{NEWEST, Terms, Version, body, terminate};
use crate::events::stream::{Stream, error};
use crate::sim::Station;
use crate::world::connections::Outgoing;

/// The longest time that a request is held, in seconds.
const LONGEST_WAIT: u64 = 60;
/// How many requests are held at most.
const MOST_HELD: usize = 1;
/// Between two requests with nothing inside, in seconds.
const POLLING: u64 = 5;

/// A request that waits for its answer. Whoever sends it again waits for the same one.
struct Held {
    rid: u64,
    replies: Vec<oneshot::Sender<Bytes>>,
    until: Instant,
}

/// A part of an answer.
enum Part {
    Stanza(String),
    /// A whole answer, whatever it is.
    Raw(Vec<u8>),
}

/// What the session has to see to.
enum Woken {
    Outgoing(Outgoing),
    Arrived(Arrival),
    /// Everybody who waited has gone.
    Alone,
    Time,
    /// The node has forgotten the session.
    Forgotten,
}

pub(super) struct BoshSession {
    station: Station,
    sid: String,
    stream: Stream,
    plugs: Arc<Plugs>,
    waiting: mpsc::UnboundedReceiver<Outgoing>,
    arrivals: mpsc::UnboundedReceiver<Arrival>,
    wait: u64,
    hold: usize,
    ver: Version,
    inactivity: Duration,
    /// The last request that was taken.
    last: Option<u64>,
    last_at: Instant,
    /// Requests that came before one that belongs before them.
    early: BTreeMap<u64, Arrival>,
    held: VecDeque<Held>,
    answered: VecDeque<(u64, Bytes)>,
    parts: VecDeque<Part>,
    /// Attributes of the next answer.
    head: String,
    /// The answer that ends the session.
    ending: Option<String>,
    /// Since when nobody waits for anything.
    quiet_since: Option<Instant>,
    over: bool,
}

impl BoshSession {
    pub(super) fn new(
        station: Station,
        sid: String,
        wait: u64,
        hold: usize,
        ver: Version,
        arrivals: mpsc::UnboundedReceiver<Arrival>,
    ) -> BoshSession {
        let (out, waiting) = mpsc::unbounded_channel();
        let plugs = Arc::new(Plugs::default());
        let inactivity = station.sim.world().options.bosh_inactivity;
        let stream = Stream::new(station.clone(), Transport::Bosh, plugs.clone(), out);
        BoshSession {
            station,
            sid,
            stream,
            plugs,
            waiting,
            arrivals,
            wait: wait.min(LONGEST_WAIT),
            hold: hold.min(MOST_HELD),
            ver: ver.min(NEWEST),
            inactivity,
            last: None,
            last_at: Instant::now(),
            early: BTreeMap::new(),
            held: VecDeque::new(),
            answered: VecDeque::new(),
            parts: VecDeque::new(),
            head: String::new(),
            ending: None,
            quiet_since: None,
            over: false,
        }
    }

    /// How many requests may be under way at once.
    fn requests(&self) -> u64 {
        u64::try_from(self.hold).unwrap_or(u64::MAX) + 1
    }

    /// From the first request to the last answer.
    pub(super) async fn run(mut self) {
        loop {
            // First what has happened: an event must not be overtaken by an answer.
            while let Ok(outgoing) = self.waiting.try_recv() {
                self.collect(outgoing);
            }
            self.answer();
            if self.over {
                break;
            }
            match self.woken().await {
                Woken::Outgoing(outgoing) => self.collect(outgoing),
                Woken::Arrived(arrival) => self.arrive(arrival),
                Woken::Alone => self.quiet_since = Some(Instant::now()),
                Woken::Time => self.time(),
                Woken::Forgotten => break,
            }
        }
        self.stream.gone();
        self.station.sim.bosh[self.station.node].remove(&self.sid);
    }

    async fn woken(&mut self) -> Woken {
        let next = self.next_time();
        let watched = self.quiet_since.is_none();
        tokio::select! {
            biased;
            Some(outgoing) = self.waiting.recv() => Woken::Outgoing(outgoing),
            arrival = self.arrivals.recv() => arrival.map_or(Woken::Forgotten, Woken::Arrived),
            () = all_gone(&mut self.held), if watched => Woken::Alone,
            () = sleep_until(next) => Woken::Time,
        }
    }

    fn next_time(&self) -> Instant {
        let held = self.held.front().map(|held| held.until);
        let quiet = self.quiet_since.map(|since| since + self.inactivity);
        let far = Instant::now() + Duration::from_secs(LONGEST_WAIT);
        [held, quiet].into_iter().flatten().min().unwrap_or(far)
    }

    fn time(&mut self) {
        let now = Instant::now();
        if self.quiet_since.is_some_and(|since| since + self.inactivity <= now) {
            self.over = true;
            return;
        }
        while self.held.front().is_some_and(|held| held.until <= now) {
            self.reply(Bytes::from(body("", "")));
        }
    }

    fn collect(&mut self, outgoing: Outgoing) {
        match outgoing {
            // Only the first opening is answered with more than features.
            Outgoing::Header(stream) if self.answered.is_empty() => {
                self.head = Terms {
                    sid: &self.sid,
                    wait: self.wait,
                    hold: self.hold,
                    ver: self.ver,
                    requests: self.requests(),
                    inactivity: self.inactivity.as_secs(),
                    polling: POLLING,
                    domain: self.stream.domain(),
                    stream: &stream,
                }
                .attributes();
            }
            Outgoing::Header(_) => {}
            Outgoing::Frame(frame) => self.parts.push_back(Part::Stanza(frame)),
            Outgoing::Raw { bytes, .. } => self.parts.push_back(Part::Raw(bytes)),
            Outgoing::StreamError(condition) => {
                self.ending.get_or_insert(terminate(Some("remote-stream-error"), &error(&condition)));
            }
            Outgoing::Close => {
                self.ending.get_or_insert(terminate(None, ""));
            }
        }
    }

    fn arrive(&mut self, arrival: Arrival) {
        self.quiet_since = None;
        self.stream.heard();
        self.plugs.add(&arrival.cut);
        let rid = arrival.asked.rid;
        // The first request says where counting begins.
        let last = *self.last.get_or_insert(rid - 1);
        if let Some(held) = self.held.iter_mut().find(|held| held.rid == rid) {
            held.replies.push(arrival.reply);
        } else if let Some((_, bytes)) = self.answered.iter().find(|(answered, _)| *answered == rid) {
            let _ = arrival.reply.send(bytes.clone());
        } else if rid <= last || rid > last + self.requests() {
            self.violated("item-not-found", arrival.reply);
        } else {
            self.early.insert(rid, arrival);
            while !self.over
                && let Some(next) = self.last.and_then(|last| self.early.remove(&(last + 1)))
            {
                self.take(next);
            }
        }
    }

    /// Takes the request whose turn it is.
    fn take(&mut self, arrival: Arrival) {
        let Arrival { asked, text, reply, .. } = arrival;
        let first = self.answered.is_empty() && self.held.is_empty();
        let now = Instant::now();
        let soon = now.duration_since(std::mem::replace(&mut self.last_at, now)).as_secs() < POLLING;
        self.last = Some(asked.rid);
        // Requests with nothing inside while others are under way, or one after the other where none is held.
        let many = if self.hold == 0 {
            self.answered.back().is_some_and(|(_, bytes)| *bytes == body("", ""))
        } else {
            self.held.len() >= self.hold
        };
        if asked.empty && !first && soon && many {
            self.violated("policy-violation", reply);
            return;
        }
        self.held.push_back(Held {
            rid: asked.rid,
            replies: vec![reply],
            until: now + Duration::from_secs(self.wait),
        });
        if first {
            self.stream.open(asked.to.as_deref(), asked.xmpp_version.as_deref());
        } else if asked.restart {
            self.stream.open(asked.to.as_deref(), Some("1.0"));
        }
        if let Ok(document) = Document::parse(&text) {
            for element in document.root_element().children().filter(Node::is_element) {
                self.stream.element(element);
            }
        }
        if asked.terminate {
            self.stream.end();
        }
    }

    /// A rule of BOSH itself was broken, which ends the session.
    fn violated(&mut self, condition: &str, reply: oneshot::Sender<Bytes>) {
        let answer = Bytes::from(terminate(Some(condition), ""));
        let _ = reply.send(answer.clone());
        while !self.held.is_empty() {
            self.reply(answer.clone());
        }
        self.over = true;
    }

    /// Answers what can be answered, and what may no longer be held.
    fn answer(&mut self) {
        while !self.held.is_empty()
            && let Some(part) = self.parts.pop_front()
        {
            let bytes = match part {
                Part::Raw(bytes) => bytes.into(),
                Part::Stanza(mut inside) => {
                    while let Some(Part::Stanza(_)) = self.parts.front()
                        && let Some(Part::Stanza(more)) = self.parts.pop_front()
                    {
                        inside.push_str(&more);
                    }
                    body(&std::mem::take(&mut self.head), &inside).into()
                }
            };
            self.reply(bytes);
        }
        if let Some(ending) = self.ending.clone().map(Bytes::from) {
            while !self.held.is_empty() {
                self.reply(ending.clone());
                self.over = true;
            }
        }
        while self.held.len() > self.hold {
            self.reply(body("", "").into());
        }
        if self.held.is_empty() && self.quiet_since.is_none() {
            self.quiet_since = Some(Instant::now());
        }
    }

    /// Answers the oldest request, and remembers the answer.
    fn reply(&mut self, bytes: Bytes) {
        let Some(held) = self.held.pop_front() else { return };
        for reply in held.replies {
            let _ = reply.send(bytes.clone());
        }
        self.answered.push_back((held.rid, bytes));
        while u64::try_from(self.answered.len()).is_ok_and(|kept| kept > self.requests()) {
            self.answered.pop_front();
        }
    }
}

/// Ends when nobody waits for the answers to these any more.
async fn all_gone(held: &mut VecDeque<Held>) {
    if held.is_empty() {
        std::future::pending::<()>().await;
    }
    for reply in held.iter_mut().flat_map(|held| &mut held.replies) {
        reply.closed().await;
    }
}
