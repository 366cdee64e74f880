//! Which of the two nodes the desk works with (protocol/auth-and-events.md §5).
//!
//! A problem at the node in use has both probed, and again as long as it lasts. The desk moves only when the node in use was found bad twice
//! in a row and the other is in service and hears its CTI server. When both are bad the desk waits. There is no automatic failback.
//!
//! A node that is gone is left at once. One that says that it is out of service tells all the desks of the site at the same moment, and
//! serves as far as it can: they leave it one after the other (protocol/auth-and-events.md §6.5).

use std::{fmt, time::Duration};

use finesse_time::Moment;
use finesse_wire::{NodeInfo, ServiceStatus, SystemInfo};

use super::chance::Chance;

/// The port of Finesse, which is not shown (protocol/auth-and-events.md §6.1).
const USUAL_PORT: u16 = 8445;

/// Time for a node to answer a probe.
const PROBE_WITHIN: Duration = Duration::from_secs(1);

/// The same for the second probe of a node that did not answer the first, while the other one is good: without an answer for so long in
/// all, and without its connection, it is gone.
const CONFIRM_WITHIN: Duration = Duration::from_millis(500);

/// The same after probes that led to nothing: where all the desks of a site probe at once, the nodes take their time
/// (protocol/auth-and-events.md §5.5).
const PATIENT_PROBE_WITHIN: Duration = Duration::from_secs(5);

/// Probes that led to nothing, after which there is more time.
const PATIENT_AFTER: u32 = 2;

/// Pause before the next probe while neither node answers, for the first time; it doubles up to [`PROBE_EVERY`].
const PROBE_SOON: Duration = Duration::from_secs(1);

/// Pause before the node in use is asked once more, when the other one is good (protocol/auth-and-events.md §5.2: it is asked again
/// just before moving).
const CONFIRM_AFTER: Duration = Duration::from_millis(300);

/// Pause between two probes while there is nowhere to go, with jitter: all the desks of a site probe the same two nodes.
const PROBE_EVERY: Duration = Duration::from_secs(5);

/// The same while the node in use serves as far as it can, as Cisco's desktop does it (protocol/auth-and-events.md §5.2): what changes
/// there, it tells.
const PROBE_CALMLY_EVERY: Duration = Duration::from_secs(20);

/// So many desks connect in a second, when all of a site do. Chance makes it up to 50 in one of them.
const DESKS_A_SECOND: u32 = 27;

/// The longest spread while there is no connection: after a minute without one Finesse logs an agent out
/// (protocol/auth-and-events.md §4.9).
const MAX_SPREAD_WITHOUT_STREAM: Duration = Duration::from_secs(40);

/// Time over which all the desks of a site, one for each agent, do what each of them has just learnt it must.
#[must_use]
pub fn spread(agents: u32) -> Duration {
    Duration::from_secs(1) * agents / DESKS_A_SECOND
}

/// A node: host name and port.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NodeAddress {
    /// Host name in lower case.
    pub host: String,
    /// Port of REST and sign-in.
    pub port: u16,
}

impl fmt::Display for NodeAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)?;
        if self.port == USUAL_PORT { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

/// The node in use, and the other one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The one in use.
    pub current: NodeAddress,
    /// The other one.
    pub other: NodeAddress,
}

/// How long each node of a pair may take to answer a probe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// The one in use.
    pub current: Duration,
    /// The other one.
    pub other: Duration,
}

/// The other node of the pair, as the node with this host name describes it (protocol/auth-and-events.md §1.3).
#[must_use]
pub fn other_node<'a>(host: &str, info: &'a SystemInfo) -> Option<&'a NodeInfo> {
    let is_other = |known: &&NodeInfo| !known.host.eq_ignore_ascii_case(host);
    info.primary.iter().chain(&info.secondary).find(is_other)
}

/// What is wrong at the node in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// Nothing.
    Nothing,
    /// It says itself that it is going, or cannot do its work; it is still there.
    Announced,
    /// There is no connection to it.
    NoStream,
}

/// How a node answered a probe.
#[derive(Debug, Clone, PartialEq)]
pub enum Health {
    /// It is in service.
    Good(Box<SystemInfo>),
    /// It answers, and cannot be worked with: out of service, or without its CTI server.
    Bad,
    /// It answers, but does not say how it is: a proxy protects it (protocol/auth-and-events.md §1.1).
    Protected,
    /// It does not answer.
    Gone,
}

/// The same in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// In service.
    Good,
    /// Not in service.
    NotInService,
    /// It does not say.
    Protected,
    /// It does not answer.
    Gone,
}

impl Health {
    /// How a node is that described itself.
    #[must_use]
    pub fn of(info: SystemInfo) -> Self {
        let serves = info.status == ServiceStatus::InService && info.cti_heartbeat_ok != Some(false);
        if serves { Self::Good(Box::new(info)) } else { Self::Bad }
    }

    /// In one word.
    #[must_use]
    pub fn finding(&self) -> Finding {
        match self {
            Self::Good(_) => Finding::Good,
            Self::Bad => Finding::NotInService,
            Self::Protected => Finding::Protected,
            Self::Gone => Finding::Gone,
        }
    }
}

/// The pair, as far as it is known, and the probes.
#[derive(Debug)]
pub(super) struct Nodes {
    current: NodeAddress,
    other: Option<NodeAddress>,
    /// Probes in a row that found the node in use bad.
    bad: u32,
    /// Probes in a row that it answered although there is no connection to it.
    answered: u32,
    /// The last probe found the other node good.
    other_is_good: bool,
    next_probe: Option<Moment>,
    probing: bool,
    spread: Duration,
    wrong: Wrong,
    chance: Chance,
}

impl Nodes {
    pub(super) fn new(current: NodeAddress, other: Option<NodeAddress>, spread: Duration, seed: u64) -> Self {
        let chance = Chance::new(seed);
        Self {
            current,
            other,
            bad: 0,
            answered: 0,
            other_is_good: false,
            next_probe: None,
            probing: false,
            spread,
            wrong: Wrong::Nothing,
            chance,
        }
    }

    pub(super) fn current(&self) -> &NodeAddress {
        &self.current
    }

    /// What is wrong at the node in use: both are probed at once when it is gone, and at a time of this desk's own when it has said so.
    pub(super) fn weigh(&mut self, wrong: Wrong, now: Moment) {
        let worse = self.wrong != Wrong::NoStream && wrong == Wrong::NoStream;
        self.wrong = wrong;
        match wrong {
            Wrong::Nothing => (self.bad, self.answered, self.next_probe) = (0, 0, None),
            Wrong::Announced | Wrong::NoStream if self.other.is_none() || self.probing => {}
            Wrong::Announced if self.next_probe.is_none() => {
                self.next_probe = Some(now + self.spread.mul_f64(self.chance.fraction()));
            }
            Wrong::NoStream if self.next_probe.is_none() || worse => self.next_probe = Some(now),
            Wrong::Announced | Wrong::NoStream => {}
        }
    }

    pub(super) fn next_probe(&self) -> Option<Moment> {
        self.next_probe
    }

    /// How long each node may take to answer a probe.
    pub(super) fn patience(&self) -> Patience {
        let other = if self.bad < PATIENT_AFTER { PROBE_WITHIN } else { PATIENT_PROBE_WITHIN };
        let confirms = self.bad > 0 && self.other_is_good;
        Patience { current: if confirms { CONFIRM_WITHIN } else { other }, other }
    }

    /// Begins a probe, if its time has come.
    pub(super) fn begin(&mut self, now: Moment) -> Option<Pair> {
        self.next_probe.take_if(|at| *at <= now)?;
        let other = self.other.clone()?;
        self.probing = true;
        Some(Pair { current: self.current.clone(), other })
    }

    /// A probe is over, and `wrong` is what is wrong now. Gives what the other node says, when it is to be worked with from now on.
    pub(super) fn probed(
        &mut self,
        current: Finding,
        other: Health,
        wrong: Wrong,
        now: Moment,
    ) -> Option<Box<SystemInfo>> {
        self.probing = false;
        self.wrong = wrong;
        if wrong == Wrong::Nothing {
            self.weigh(wrong, now);
            return None;
        }
        let is_bad = matches!(current, Finding::NotInService | Finding::Gone);
        let other_is = other.finding();
        self.other_is_good = other_is == Finding::Good;
        if let (Health::Good(info), true) = (other, is_bad && self.bad > 0) {
            return Some(info);
        }
        self.next_probe = Some(now + self.pause(current, other_is));
        (self.bad, self.answered) = if is_bad { (self.bad + 1, 0) } else { (0, self.answered + 1) };
        None
    }

    /// The pause before the next probe.
    fn pause(&mut self, current: Finding, other: Finding) -> Duration {
        match (current, other, self.wrong) {
            // It answered, and so it does to all the others.
            (Finding::NotInService, Finding::Good, Wrong::NoStream) => {
                let turn = self.spread.min(MAX_SPREAD_WITHOUT_STREAM).mul_f64(self.chance.fraction());
                turn.max(CONFIRM_AFTER)
            }
            (Finding::NotInService | Finding::Gone, Finding::Good, _) => CONFIRM_AFTER,
            (Finding::Gone, Finding::Gone, Wrong::NoStream) => {
                let longer = PROBE_SOON * 2_u32.saturating_pow(self.bad.min(8));
                self.about(longer.min(PROBE_EVERY))
            }
            // It may have answered for the last time: the connection of a node that stops ends before its port does.
            (Finding::Good | Finding::Protected, _, Wrong::NoStream) => {
                let longer = CONFIRM_AFTER * 2_u32.saturating_pow(self.answered.min(8));
                self.about(longer.min(PROBE_EVERY))
            }
            (_, _, Wrong::NoStream) => self.about(PROBE_EVERY),
            (_, _, Wrong::Announced | Wrong::Nothing) => self.about(PROBE_CALMLY_EVERY),
        }
    }

    /// So long, more or less: the desks of a site must not come in step.
    fn about(&mut self, time: Duration) -> Duration {
        time.mul_f64(0.8 + self.chance.fraction() * 0.4)
    }

    /// The desk works with the other node now. Gives it.
    pub(super) fn moved(&mut self) -> Option<NodeAddress> {
        let other = self.other.take()?;
        self.other = Some(std::mem::replace(&mut self.current, other.clone()));
        (self.bad, self.answered, self.other_is_good) = (0, 0, false);
        (self.next_probe, self.wrong) = (None, Wrong::NoStream);
        Some(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::system_info;

    fn good() -> Health {
        Health::of(system_info("IN_SERVICE", false))
    }

    fn at(milliseconds: u64) -> Moment {
        Moment::from_start(Duration::from_millis(milliseconds))
    }

    fn node(host: &str) -> NodeAddress {
        NodeAddress { host: host.to_owned(), port: 8443 }
    }

    fn nodes(seed: u64) -> Nodes {
        Nodes::new(node("fin-a"), Some(node("fin-b")), spread(2_000), seed)
    }

    #[test]
    fn a_node_is_shown_without_the_usual_port() {
        assert_eq!(node("fin-a").to_string(), "fin-a:8443");
        assert_eq!(NodeAddress { host: "fin-a".to_owned(), port: 8445 }.to_string(), "fin-a");
    }

    #[test]
    fn the_other_node_is_the_one_of_another_name() {
        let info = system_info("IN_SERVICE", false);
        for (host, other) in [("FIN-A", "fin-b"), ("fin-b", "fin-a")] {
            assert_eq!(other_node(host, &info).map(|node| node.host.as_str()), Some(other));
        }
        let alone = SystemInfo { secondary: None, ..info };
        assert_eq!(other_node("fin-a", &alone), None);
        let mut single = Nodes::new(node("fin-a"), None, spread(1), 1);
        single.weigh(Wrong::NoStream, at(0));
        assert_eq!(single.next_probe(), None, "there is nowhere to go");
    }

    #[test]
    fn the_desk_moves_after_two_bad_probes_in_a_row_and_only_to_a_good_node() {
        let mut nodes = nodes(1);
        nodes.weigh(Wrong::NoStream, at(0));
        assert!(nodes.begin(at(0)).is_some());
        nodes.weigh(Wrong::NoStream, at(0));
        assert_eq!(nodes.next_probe(), None, "one probe at a time");
        assert_eq!(nodes.probed(Finding::Gone, good(), Wrong::NoStream, at(100)), None);
        assert_eq!(nodes.next_probe(), Some(at(400)));
        assert!(nodes.begin(at(399)).is_none());
        assert!(nodes.begin(at(400)).is_some());
        assert!(nodes.probed(Finding::Gone, good(), Wrong::NoStream, at(500)).is_some());
        assert_eq!(nodes.moved(), Some(node("fin-b")));
        assert_eq!((nodes.current(), nodes.other.as_ref()), (&node("fin-b"), Some(&node("fin-a"))));
    }

    /// Rows: the node in use, the other one.
    #[test]
    fn the_desk_stays_where_both_are_bad() {
        for (current, other) in [(Finding::NotInService, Health::Bad), (Finding::Gone, Health::Protected)] {
            let mut nodes = nodes(1);
            nodes.weigh(Wrong::NoStream, at(0));
            for round in 0..10 {
                let now = nodes.next_probe().unwrap_or(at(round));
                assert!(nodes.begin(now).is_some());
                assert_eq!(nodes.probed(current, other.clone(), Wrong::NoStream, now), None, "{current:?}");
                let pause = nodes.next_probe().unwrap().since(now);
                assert!((Duration::from_secs(4)..=Duration::from_secs(6)).contains(&pause), "{pause:?}");
            }
        }
    }

    /// A node that stops closes its connections before its port: the probe in between is answered.
    #[test]
    fn a_node_that_answers_without_a_connection_is_probed_again_soon_and_then_less_often() {
        for current in [Finding::Good, Finding::Protected] {
            let mut nodes = nodes(1);
            nodes.weigh(Wrong::NoStream, at(0));
            let mut pauses = Vec::new();
            for _ in 0..7 {
                let now = nodes.next_probe().unwrap();
                assert!(nodes.begin(now).is_some());
                assert_eq!(nodes.probed(current, good(), Wrong::NoStream, now), None, "{current:?}");
                pauses.push(nodes.next_probe().unwrap().since(now).as_secs_f64());
            }
            for (pause, usual) in pauses.iter().zip([0.3, 0.6, 1.2, 2.4, 4.8, 5.0, 5.0]) {
                assert!((usual * 0.8..=usual * 1.2).contains(pause), "{pauses:?}");
            }
            let now = nodes.next_probe().unwrap();
            assert!(nodes.begin(now).is_some());
            assert_eq!(nodes.probed(Finding::Gone, good(), Wrong::NoStream, now), None);
            assert_eq!(nodes.next_probe(), Some(now + CONFIRM_AFTER));
        }
    }

    #[test]
    fn a_node_that_did_not_answer_once_has_less_time_when_the_other_one_is_good() {
        for (other, current) in [(good(), CONFIRM_WITHIN), (Health::Gone, PROBE_WITHIN)] {
            let mut nodes = nodes(1);
            nodes.weigh(Wrong::NoStream, at(0));
            assert_eq!(nodes.patience(), Patience { current: PROBE_WITHIN, other: PROBE_WITHIN });
            assert!(nodes.begin(at(0)).is_some());
            assert_eq!(nodes.probed(Finding::Gone, other, Wrong::NoStream, at(1_000)), None);
            assert_eq!(nodes.patience(), Patience { current, other: PROBE_WITHIN });
        }
    }

    #[test]
    fn while_neither_answers_the_probes_take_longer_and_come_less_often() {
        let mut nodes = nodes(1);
        nodes.weigh(Wrong::NoStream, at(0));
        let (mut pauses, mut patience) = (Vec::new(), Vec::new());
        for _ in 0..6 {
            let now = nodes.next_probe().unwrap();
            patience.push(nodes.patience().current.as_secs());
            assert!(nodes.begin(now).is_some());
            assert_eq!(nodes.probed(Finding::Gone, Health::Gone, Wrong::NoStream, now), None);
            pauses.push(nodes.next_probe().unwrap().since(now).as_secs_f64());
        }
        assert_eq!(patience, [1, 1, 5, 5, 5, 5]);
        for (pause, usual) in pauses.iter().zip([1.0, 2.0, 4.0, 5.0, 5.0, 5.0]) {
            assert!((usual * 0.8..=usual * 1.2).contains(pause), "{pauses:?}");
        }
    }

    /// 2,000 desks over 74 s: in no second more than 60, and yet all within a minute and a half (protocol/auth-and-events.md §6.5).
    #[test]
    fn the_desks_of_a_site_leave_a_node_that_said_it_goes_one_after_the_other() {
        let mut seconds = [0_u32; 90];
        for seed in 0..2_000 {
            let mut nodes = nodes(seed);
            nodes.weigh(Wrong::Announced, at(0));
            let first = nodes.next_probe().unwrap();
            nodes.weigh(Wrong::Announced, at(10));
            assert_eq!(nodes.next_probe(), Some(first), "said twice is said once");
            assert!(nodes.begin(first).is_some());
            assert_eq!(nodes.probed(Finding::NotInService, good(), Wrong::Announced, first), None);
            let moves = first + CONFIRM_AFTER;
            assert_eq!(nodes.next_probe(), Some(moves));
            assert!(nodes.begin(moves).is_some());
            assert!(nodes.probed(Finding::NotInService, good(), Wrong::Announced, moves).is_some());
            seconds[usize::try_from(moves.since(at(0)).as_secs()).unwrap()] += 1;
        }
        assert!(seconds.iter().all(|desks| *desks < 60), "{seconds:?}");
        assert!(seconds[..10].iter().sum::<u32>() > 100, "and they begin at once: {seconds:?}");
    }

    #[test]
    fn without_a_connection_a_node_that_answers_is_left_before_finesse_would_log_the_agent_out() {
        for seed in 0..100 {
            let mut nodes = nodes(seed);
            nodes.weigh(Wrong::Announced, at(0));
            nodes.weigh(Wrong::NoStream, at(5));
            assert_eq!(nodes.next_probe(), Some(at(5)), "what was calm is not any more");
            assert!(nodes.begin(at(5)).is_some());
            assert_eq!(nodes.probed(Finding::NotInService, good(), Wrong::NoStream, at(5)), None);
            let again = nodes.next_probe().unwrap().since(at(5));
            assert!((CONFIRM_AFTER..=MAX_SPREAD_WITHOUT_STREAM).contains(&again), "{again:?}");
            nodes.weigh(Wrong::Nothing, at(6));
            assert_eq!(nodes.next_probe(), None);
        }
    }

    /// Rows: status, the CTI server is heard; it can be worked with.
    #[test]
    fn a_node_that_does_not_hear_its_cti_server_is_bad() {
        for (status, cti, good) in [
            ("IN_SERVICE", None, true),
            ("IN_SERVICE", Some(true), true),
            ("IN_SERVICE", Some(false), false),
            ("OUT_OF_SERVICE", Some(true), false),
        ] {
            let info = SystemInfo { cti_heartbeat_ok: cti, ..system_info(status, false) };
            assert_eq!(Health::of(info).finding() == Finding::Good, good, "{status} {cti:?}");
        }
    }

    #[test]
    fn a_good_probe_in_between_starts_the_count_again() {
        let mut nodes = nodes(1);
        nodes.weigh(Wrong::NoStream, at(0));
        for current in [Finding::Gone, Finding::Good, Finding::Gone] {
            let now = nodes.next_probe().unwrap_or_default();
            assert!(nodes.begin(now).is_some());
            assert_eq!(nodes.probed(current, good(), Wrong::NoStream, now), None);
        }
    }

    #[test]
    fn what_a_probe_finds_after_the_problem_is_over_means_nothing() {
        let mut nodes = nodes(1);
        nodes.weigh(Wrong::NoStream, at(0));
        assert!(nodes.begin(at(0)).is_some());
        assert_eq!(nodes.probed(Finding::Gone, good(), Wrong::Nothing, at(10)), None);
        assert_eq!(nodes.next_probe(), None);
    }
}
