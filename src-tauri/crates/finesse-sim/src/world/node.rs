//! A Finesse node: its service, its system user, how it answers, and what SystemInfo says about it.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use crate::clock::Moment;
use crate::control::views::{NodeView, SecondView};
use crate::control::words::{Greeting, IqMode, Maintenance};

/// How many seconds of new connections are kept.
const SECONDS_KEPT: usize = 600;

/// The ports of a node, under the numbers that they stand for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ports {
    /// 8445.
    pub(crate) https: u16,
    /// 5223.
    pub(crate) xmpp_secure: u16,
    /// 5222, which is always closed.
    pub(crate) xmpp: u16,
}

/// One of the two Finesse nodes.
pub(crate) struct Node {
    /// `a` or `b`.
    pub(crate) name: &'static str,
    /// Host name; also the XMPP domain.
    pub(crate) domain: String,
    pub(crate) ports: Ports,
    /// Since when CTI is gone; none while it is connected.
    pub(crate) cti_gone: Option<Moment>,
    /// The system user `finesse` is present.
    pub(crate) finesse_present: bool,
    /// How requests of bound connections are answered.
    pub(crate) iq: IqMode,
    /// Maintenance mode; in the fields of SystemInfo.
    pub(crate) maintenance: Option<Maintenance>,
    /// Fields of SystemInfo that say something else than they should, or nothing.
    pub(crate) said: BTreeMap<String, Option<String>>,
    /// How its notification service greets.
    pub(crate) greeting: Greeting,
    openings: Openings,
}

impl Node {
    pub(crate) fn new(name: &'static str, domain: String, ports: Ports) -> Node {
        Node {
            name,
            domain,
            ports,
            cti_gone: None,
            finesse_present: true,
            iq: IqMode::Answers,
            maintenance: None,
            said: BTreeMap::new(),
            greeting: Greeting::usual(name),
            openings: Openings::new(),
        }
    }

    /// Whether CTI is connected.
    pub(crate) fn in_service(&self) -> bool {
        self.cti_gone.is_none()
    }

    /// A notification connection has been opened here.
    pub(crate) fn opened(&mut self) {
        self.openings.one_more(Instant::now());
    }

    /// Counts the notification connections that are opened here from zero again.
    pub(crate) fn count_anew(&mut self) {
        self.openings = Openings::new();
    }

    /// As the control shows it.
    pub(crate) fn view(&self) -> NodeView {
        NodeView {
            name: self.name.to_owned(),
            in_service: self.in_service(),
            finesse_present: self.finesse_present,
            opened: self.openings.total,
            busiest_second: self.openings.busiest,
            openings: self
                .openings
                .by_second
                .iter()
                .map(|(at, count)| SecondView { at: *at, count: *count })
                .collect(),
        }
    }
}

/// New notification connections in time (real time: clients do not follow the centre's clock).
struct Openings {
    since: Instant,
    total: u64,
    /// Those of the last second.
    last: VecDeque<Instant>,
    busiest: usize,
    by_second: BTreeMap<u64, u64>,
}

impl Openings {
    fn new() -> Openings {
        Openings {
            since: Instant::now(),
            total: 0,
            last: VecDeque::new(),
            busiest: 0,
            by_second: BTreeMap::new(),
        }
    }

    fn one_more(&mut self, at: Instant) {
        self.total += 1;
        while self.last.front().is_some_and(|first| at.duration_since(*first) >= Duration::from_secs(1)) {
            self.last.pop_front();
        }
        self.last.push_back(at);
        self.busiest = self.busiest.max(self.last.len());
        *self.by_second.entry(at.duration_since(self.since).as_secs()).or_default() += 1;
        if self.by_second.len() > SECONDS_KEPT {
            self.by_second.pop_first();
        }
    }
}
