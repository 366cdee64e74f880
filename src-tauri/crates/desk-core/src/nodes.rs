//! Which of the two nodes the desk works with (protocol/auth-and-events.md §5).
//!
//! Trouble at the present node makes both be looked at, and again as long as it lasts. The desk moves only when the present node was found bad
//! twice in a row and the other is in service and hears its CTI server. Both bad means: wait. Nobody moves back by itself.
//!
//! A node that is gone is left at once. One that says that it is out of service tells all the desks of the site at the same
//! moment, and serves as far as it can: they leave it one after the other (protocol/auth-and-events.md §6.5).

use std::time::Duration;

use finesse_client::{Moment, Node, RestError};
use finesse_wire::{NodeInfo, ServiceStatus, SystemInfo};

/// Time for a node to say how it is.
const ANSWERS_WITHIN: Duration = Duration::from_secs(1);

/// The same after looks that led to nothing: where all the desks of a site look at once, the nodes take their time
/// (protocol/auth-and-events.md §5.5).
const ANSWERS_AT_LAST_WITHIN: Duration = Duration::from_secs(5);

/// Looks that led to nothing, after which there is more time.
const PATIENT_AFTER: u32 = 2;

/// Pause before the next look while nobody answers, for the first time; it doubles up to [`LOOK_EVERY`].
const LOOK_SOON: Duration = Duration::from_secs(1);

/// Pause before the present node is asked once more, when the other one is good (protocol/auth-and-events.md §5.2: it is asked again just
/// before moving).
const ASK_AGAIN_AFTER: Duration = Duration::from_millis(300);

/// Pause between two looks while there is nowhere to go, with jitter: all the desks of a site look at the same two nodes.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// The same while the present node serves as far as it can, as Cisco's desktop does it (protocol/auth-and-events.md §5.2): what changes
/// there, it tells.
const LOOK_CALMLY_EVERY: Duration = Duration::from_secs(20);

/// So many desks connect in a second, when all of a site do. Chance makes it up to 50 in one of them.
const DESKS_A_SECOND: u32 = 27;

/// The longest spread while there is no connection: after a minute without one Finesse logs an agent out
/// (protocol/auth-and-events.md §4.9).
const SPREAD_WITHOUT_LINK: Duration = Duration::from_secs(40);

/// Time over which all the desks of a site do what each of them has just learnt it must.
pub(crate) fn spread(agents: u32) -> Duration {
    Duration::from_secs(1) * agents / DESKS_A_SECOND
}

/// So long, more or less: the desks of a site must not come in step.
fn about(time: Duration) -> Duration {
    time.mul_f64(0.8 + fastrand::f64() * 0.4)
}

/// What is wrong at the present node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Nothing.
    Nothing,
    /// It says itself that it is going, or cannot do its work; it is still there.
    Announced,
    /// There is no connection to it.
    NoLink,
}

/// How a node is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Health {
    /// In service.
    Good(Box<SystemInfo>),
    /// It answers, and can not be worked with: out of service, or without its CTI server.
    Bad,
    /// It answers, but does not say how it is, whoever asks: a proxy protects it (protocol/auth-and-events.md §1.1).
    Silent,
    /// It does not answer.
    Gone,
}

/// The pair, as far as it is known.
#[derive(Debug)]
pub(crate) struct Nodes {
    current: Node,
    other: Option<Node>,
    /// Looks in a row that found the present node bad.
    bad: u32,
    next_look: Option<Moment>,
    looking: bool,
    spread: Duration,
    wrong: Wrong,
}

impl Nodes {
    /// `agents` is how many desks look at these nodes.
    pub(crate) fn new(current: Node, info: &SystemInfo, agents: u32) -> Self {
        let other = other(&current, info);
        let spread = spread(agents);
        Self { current, other, bad: 0, next_look: None, looking: false, spread, wrong: Wrong::Nothing }
    }

    /// What is wrong at the present node: both are looked at at once when it is gone, and at a moment of this desk's own when it has said
    /// so.
    pub(crate) fn weigh(&mut self, wrong: Wrong, now: Moment) {
        let worse = self.wrong != Wrong::NoLink && wrong == Wrong::NoLink;
        self.wrong = wrong;
        match wrong {
            Wrong::Nothing => (self.bad, self.next_look) = (0, None),
            Wrong::Announced | Wrong::NoLink if self.other.is_none() || self.looking => {}
            Wrong::Announced if self.next_look.is_none() => {
                self.next_look = Some(now + self.spread.mul_f64(fastrand::f64()));
            }
            Wrong::NoLink if self.next_look.is_none() || worse => self.next_look = Some(now),
            Wrong::Announced | Wrong::NoLink => {}
        }
    }

    /// When to look.
    pub(crate) fn next_look(&self) -> Option<Moment> {
        self.next_look
    }

    /// How long a look may take.
    pub(crate) fn answers_within(&self) -> Duration {
        if self.bad < PATIENT_AFTER { ANSWERS_WITHIN } else { ANSWERS_AT_LAST_WITHIN }
    }

    /// A look begins, if its time has come: at the present node and the other one.
    pub(crate) fn begin(&mut self, now: Moment) -> Option<(Node, Node)> {
        self.next_look.take_if(|at| *at <= now)?;
        let other = self.other.clone()?;
        self.looking = true;
        Some((self.current.clone(), other))
    }

    /// A look has come to its end, and `wrong` is how things stand now. Gives the node to work with from now on, when it is the other one.
    pub(crate) fn looked(
        &mut self,
        current: Health,
        other: Health,
        wrong: Wrong,
        now: Moment,
    ) -> Option<(Node, Box<SystemInfo>)> {
        self.looking = false;
        self.wrong = wrong;
        let every = match wrong {
            Wrong::Nothing => {
                self.weigh(wrong, now);
                return None;
            }
            Wrong::Announced => LOOK_CALMLY_EVERY,
            Wrong::NoLink => LOOK_EVERY,
        };
        let after = match (&current, other) {
            (Health::Bad | Health::Gone, Health::Good(info)) if self.bad > 0 => {
                return self.other.clone().map(|node| (node, info));
            }
            // It answered, and so it does to all the others.
            (Health::Bad, Health::Good(_)) if wrong == Wrong::NoLink => {
                let turn = self.spread.min(SPREAD_WITHOUT_LINK).mul_f64(fastrand::f64());
                turn.max(ASK_AGAIN_AFTER)
            }
            (Health::Bad | Health::Gone, Health::Good(_)) => ASK_AGAIN_AFTER,
            (Health::Gone, Health::Gone) if wrong == Wrong::NoLink => {
                about((LOOK_SOON * 2_u32.saturating_pow(self.bad.min(8))).min(LOOK_EVERY))
            }
            (Health::Good(_) | Health::Silent, _)
            | (Health::Bad | Health::Gone, Health::Bad | Health::Silent | Health::Gone) => about(every),
        };
        self.bad = match current {
            Health::Good(_) | Health::Silent => 0,
            Health::Bad | Health::Gone => self.bad + 1,
        };
        self.next_look = Some(now + after);
        None
    }

    /// The desk works with the other node now.
    pub(crate) fn moved(&mut self) {
        if let Some(other) = self.other.take() {
            self.other = Some(std::mem::replace(&mut self.current, other));
        }
        (self.bad, self.next_look, self.wrong) = (0, None, Wrong::NoLink);
    }
}

/// The other node of the pair, as this one names it (protocol/auth-and-events.md §1.3).
pub(crate) fn beside<'a>(node: &Node, info: &'a SystemInfo) -> Option<&'a NodeInfo> {
    let is_other = |known: &&NodeInfo| !known.host.eq_ignore_ascii_case(&node.host);
    info.primary.iter().chain(&info.secondary).find(is_other)
}

/// The same as a place to go to; on the same port, when the release names none.
fn other(current: &Node, info: &SystemInfo) -> Option<Node> {
    let other = beside(current, info)?;
    Node::parse(&format!("{}:{}", other.host, other.https_port.unwrap_or(current.port))).ok()
}

/// How a node is, as it says itself.
pub(crate) fn health(said: Result<SystemInfo, RestError>) -> Health {
    match said {
        Ok(info) if info.status == ServiceStatus::InService && info.cti_heartbeat_ok != Some(false) => {
            Health::Good(Box::new(info))
        }
        Ok(_)
        | Err(
            RestError::OutOfService
            | RestError::Refused { .. }
            | RestError::NotFinesse { .. }
            | RestError::Unreadable(_),
        ) => Health::Bad,
        Err(RestError::Unauthorized(_)) => Health::Silent,
        Err(RestError::Transport(_) | RestError::SessionExpired(_)) => Health::Gone,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info() -> SystemInfo {
        SystemInfo::parse(
            b"<SystemInfo><status>IN_SERVICE</status><primaryNode><host>fin-a.example.test</host></primaryNode>\
              <secondaryNode><host>fin-b.example.test</host></secondaryNode></SystemInfo>",
        )
        .unwrap()
    }

    fn good() -> Health {
        Health::Good(Box::new(info()))
    }

    fn at(milliseconds: u64) -> Moment {
        Moment::from_start(Duration::from_millis(milliseconds))
    }

    fn node(host: &str) -> Node {
        Node::parse(host).unwrap()
    }

    fn nodes() -> Nodes {
        Nodes::new(node("fin-a.example.test:8443"), &info(), 2_000)
    }

    #[test]
    fn the_other_node_is_the_one_of_another_name_on_the_same_port() {
        assert_eq!(nodes().other.as_ref(), Some(&node("fin-b.example.test:8443")));
        let alone = SystemInfo { secondary: None, ..info() };
        let mut single = Nodes::new(node("fin-a.example.test"), &alone, 2_000);
        single.weigh(Wrong::NoLink, at(0));
        assert_eq!((single.other.as_ref(), single.next_look()), (None, None));
    }

    #[test]
    fn the_desk_moves_after_two_bad_looks_in_a_row_and_only_to_a_good_node() {
        let mut nodes = nodes();
        nodes.weigh(Wrong::NoLink, at(0));
        assert!(nodes.begin(at(0)).is_some());
        nodes.weigh(Wrong::NoLink, at(0));
        assert_eq!(nodes.next_look(), None, "one look at a time");
        assert_eq!(nodes.looked(Health::Gone, good(), Wrong::NoLink, at(100)), None);
        assert_eq!(nodes.next_look(), Some(at(400)));
        assert!(nodes.begin(at(399)).is_none());
        assert!(nodes.begin(at(400)).is_some());
        let (to, _) = nodes.looked(Health::Gone, good(), Wrong::NoLink, at(500)).unwrap();
        assert_eq!(to.host, "fin-b.example.test");
        nodes.moved();
        assert_eq!(nodes.other.as_ref(), Some(&node("fin-a.example.test:8443")));
    }

    #[test]
    fn nobody_moves_away_from_a_node_that_is_there_or_when_both_are_bad() {
        for (current, other) in [
            (good(), good()),
            (Health::Silent, good()),
            (Health::Bad, Health::Bad),
            (Health::Gone, Health::Silent),
        ] {
            let mut nodes = nodes();
            nodes.weigh(Wrong::NoLink, at(0));
            for round in 0..10 {
                let now = nodes.next_look().unwrap_or(at(round));
                assert!(nodes.begin(now).is_some());
                let decided = nodes.looked(current.clone(), other.clone(), Wrong::NoLink, now);
                assert_eq!(decided, None, "{current:?} {other:?}");
                let pause = nodes.next_look().unwrap().since(now);
                assert!((Duration::from_secs(4)..=Duration::from_secs(6)).contains(&pause), "{pause:?}");
            }
        }
    }

    #[test]
    fn while_nobody_answers_the_looks_take_longer_and_come_less_often() {
        let mut nodes = nodes();
        nodes.weigh(Wrong::NoLink, at(0));
        let mut pauses = Vec::new();
        let mut patience = Vec::new();
        for _ in 0..6 {
            let now = nodes.next_look().unwrap();
            patience.push(nodes.answers_within().as_secs());
            assert!(nodes.begin(now).is_some());
            assert_eq!(nodes.looked(Health::Gone, Health::Gone, Wrong::NoLink, now), None);
            pauses.push(nodes.next_look().unwrap().since(now).as_secs_f64());
        }
        assert_eq!(patience, [1, 1, 5, 5, 5, 5]);
        for (pause, usual) in pauses.iter().zip([1.0, 2.0, 4.0, 5.0, 5.0, 5.0]) {
            assert!((usual * 0.8..=usual * 1.2).contains(pause), "{pauses:?}");
        }
    }

    /// 2,000 desks over 74 s: in no second more than 50, and yet all within a minute and a half (protocol/auth-and-events.md §6.5).
    #[test]
    fn the_desks_of_a_site_leave_a_node_that_said_it_goes_one_after_the_other() {
        let mut seconds = [0_u32; 90];
        for _ in 0..2_000 {
            let mut nodes = nodes();
            nodes.weigh(Wrong::Announced, at(0));
            let first = nodes.next_look().unwrap();
            nodes.weigh(Wrong::Announced, at(10));
            assert_eq!(nodes.next_look(), Some(first), "said twice is said once");
            assert!(nodes.begin(first).is_some());
            assert_eq!(nodes.looked(Health::Bad, good(), Wrong::Announced, first), None);
            let moves = first + ASK_AGAIN_AFTER;
            assert_eq!(nodes.next_look(), Some(moves));
            assert!(nodes.begin(moves).is_some());
            assert!(nodes.looked(Health::Bad, good(), Wrong::Announced, moves).is_some());
            seconds[usize::try_from(moves.since(at(0)).as_secs()).unwrap()] += 1;
        }
        assert!(seconds.iter().all(|desks| *desks < 60), "{seconds:?}");
        assert!(seconds[..10].iter().sum::<u32>() > 100, "and they begin at once: {seconds:?}");
    }

    #[test]
    fn without_a_connection_a_node_that_answers_is_left_before_finesse_would_log_the_agent_out() {
        let mut nodes = nodes();
        nodes.weigh(Wrong::Announced, at(0));
        nodes.weigh(Wrong::NoLink, at(5));
        assert_eq!(nodes.next_look(), Some(at(5)), "what was calm is not any more");
        assert!(nodes.begin(at(5)).is_some());
        assert_eq!(nodes.looked(Health::Bad, good(), Wrong::NoLink, at(5)), None);
        let again = nodes.next_look().unwrap();
        assert!(again.since(at(5)) <= SPREAD_WITHOUT_LINK, "{again:?}");
        nodes.weigh(Wrong::Nothing, at(6));
        assert_eq!(nodes.next_look(), None);
    }

    #[test]
    fn a_node_that_answers_is_not_gone_whatever_it_answers() {
        let unreadable = || RestError::Unreadable(SystemInfo::parse(b"<SystemInfo>").unwrap_err());
        let closed = finesse_client::TransportError::TimedOut { host: "fin-a.example.test".into() };
        for (said, means) in [
            (Ok(info()), good()),
            (Ok(SystemInfo { cti_heartbeat_ok: Some(false), ..info() }), Health::Bad),
            (Err(RestError::OutOfService), Health::Bad),
            (Err(unreadable()), Health::Bad),
            (Err(RestError::Unauthorized(Default::default())), Health::Silent),
            (Err(closed.into()), Health::Gone),
        ] {
            assert_eq!(health(said), means);
        }
    }

    #[test]
    fn a_good_look_in_between_begins_anew() {
        let mut nodes = nodes();
        nodes.weigh(Wrong::NoLink, at(0));
        for current in [Health::Gone, good(), Health::Gone] {
            let now = nodes.next_look().unwrap_or_default();
            assert!(nodes.begin(now).is_some());
            assert_eq!(nodes.looked(current, good(), Wrong::NoLink, now), None);
        }
    }

    #[test]
    fn what_a_look_finds_after_the_trouble_is_over_means_nothing() {
        let mut nodes = nodes();
        nodes.weigh(Wrong::NoLink, at(0));
        assert!(nodes.begin(at(0)).is_some());
        assert_eq!(nodes.looked(Health::Gone, good(), Wrong::Nothing, at(10)), None);
        assert_eq!(nodes.next_look(), None);
    }
}
