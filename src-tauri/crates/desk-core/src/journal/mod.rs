//! How the desk came to be as it is: the last transitions with their reasons, and the last measured times.
//!
//! It is for Diagnostics and for whoever helps from afar, so nothing goes in that must not leave the computer: states and reasons are
//! words of this program, a request is named and its numbers are not, a refusal carries the code and the trace id of its line in
//! the log. What the agent did goes with the sign-out.

mod words;

use std::{collections::VecDeque, sync::Arc, time::Duration};

use desk_contract::{CommandError, Diagnostics, Link, Part, Sample, Session, Transition};
use desk_model::{Completion, Outcome};
use finesse_client::Clock;

use crate::projection::millis;
use words::token;
pub(crate) use words::{BY_AGENT, LOST, SHOWN, expired, failed, no_link, signed_in};

/// Transitions that are kept.
const TRANSITIONS: usize = 200;

/// Samples of each kind that are kept: of pings, the last twenty minutes.
const SAMPLES: usize = 120;

/// The journal.
pub(crate) struct Journal {
    clock: Arc<dyn Clock>,
    /// What was last said of the link, and why.
    link: (&'static str, String),
    transitions: VecDeque<Transition>,
    pings: VecDeque<Sample>,
    accepted: VecDeque<Sample>,
    shown: VecDeque<Sample>,
}

impl Journal {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            link: (words::IDLE, String::new()),
            transitions: VecDeque::new(),
            pings: VecDeque::new(),
            accepted: VecDeque::new(),
            shown: VecDeque::new(),
        }
    }

    /// Everything, for whoever asks.
    pub(crate) fn read(&self) -> Diagnostics {
        Diagnostics {
            now: millis(self.clock.now()),
            transitions: self.transitions.iter().cloned().collect(),
            pings: self.pings.iter().copied().collect(),
            accepted: self.accepted.iter().copied().collect(),
            shown: self.shown.iter().copied().collect(),
        }
    }

    /// A part has another state. The log has the same words, from here or from where the part lives.
    pub(crate) fn transition(&mut self, part: Part, from: &str, to: &str, why: &str) {
        match part {
            Part::Link | Part::Session | Part::Node | Part::Window => {}
            Part::Agent => {
                log_fields::info!("agent: changes"; public from = from, public to = to, public why = why)
            }
            Part::Call => {
                log_fields::info!("call: changes"; public from = from, public to = to, public why = why)
            }
            Part::Request => {
                log_fields::info!("request: changes"; public from = from, public to = to, public why = why)
            }
        }
        let transition = Transition {
            at: millis(self.clock.now()),
            part,
            from: from.to_owned(),
            to: to.to_owned(),
            why: why.to_owned(),
        };
        keep(&mut self.transitions, transition, TRANSITIONS);
    }

    /// The session is another one, or proven by another token.
    pub(crate) fn session(&mut self, before: &Session, after: &Session, why: &str) {
        let (from, to) = (words::session(before), words::session(after));
        if from != to || token(before) != token(after) {
            self.transition(Part::Session, from, to, why);
        }
    }

    /// The link has this state. Each try of a link that is down is no transition of its own: only its end is, and another reason.
    pub(crate) fn link_is(&mut self, link: &Link) {
        let down = matches!(self.link.0, words::LOST | words::WAITING);
        if !(down && matches!(link, Link::Connecting { .. })) {
            let (to, why) = words::link(link);
            self.link(to, why);
        }
    }

    pub(crate) fn link(&mut self, to: &'static str, why: &str) {
        if (self.link.0, self.link.1.as_str()) != (to, why) {
            let from = std::mem::replace(&mut self.link, (to, why.to_owned())).0;
            self.transition(Part::Link, from, to, why);
        }
    }

    /// Something that the model knows has another state.
    pub(crate) fn model(&mut self, transition: &desk_model::Transition) {
        use desk_model::Transition;
        match transition {
            Transition::Agent { from, to, why } => {
                let [from, to] = [from, to].map(words::state);
                self.transition(Part::Agent, from, to, &words::agent_changed(*why));
            }
            Transition::Call { from, to, why } => {
                let from = from.map_or("none", words::phase);
                self.transition(Part::Call, from, to.map_or("gone", words::phase), words::call_changed(*why));
            }
            Transition::Node { from, to, why } => {
                let [from, to] = [from, to].map(|condition| words::condition(*condition));
                self.transition(Part::Node, from, to, words::condition_known(*why));
            }
            Transition::Moved { from, to, why } => {
                self.transition(Part::Node, &from.to_string(), &to.to_string(), words::finding(*why));
            }
        }
    }

    /// A command has its outcome; with the error that its caller gets.
    pub(crate) fn completed(&mut self, completion: &Completion, error: Option<&CommandError>) {
        let end = match completion.outcome {
            // It was never sent.
            Outcome::Busy | Outcome::NotNow(_) => return,
            Outcome::Done { took } => {
                self.shown(took);
                "shown"
            }
            Outcome::Refused { .. } | Outcome::Failed => "refused",
            Outcome::NotKept(_) => "not kept",
            Outcome::NoResult => "given up",
        };
        let from = if completion.accepted { "accepted" } else { "asked" };
        let why = error.map_or_else(
            || completion.name.to_owned(),
            |error| format!("{}: {}", completion.name, failed(error)),
        );
        self.transition(Part::Request, from, end, &why);
    }

    /// A ping was answered.
    pub(crate) fn ping(&mut self, took: Duration) {
        let sample = self.sample(took);
        keep(&mut self.pings, sample, SAMPLES);
    }

    /// Finesse accepted a request, so long after it was asked for.
    pub(crate) fn accepted(&mut self, took: Duration) {
        let sample = self.sample(took);
        keep(&mut self.accepted, sample, SAMPLES);
    }

    /// The result of a request is shown, so long after it was accepted.
    pub(crate) fn shown(&mut self, took: Duration) {
        let sample = self.sample(took);
        keep(&mut self.shown, sample, SAMPLES);
    }

    /// Whoever was signed in is so no more: the next one finds nothing of what they did.
    pub(crate) fn forget_agent(&mut self) {
        self.transitions.retain(|transition| match transition.part {
            Part::Link | Part::Session | Part::Node | Part::Window => true,
            Part::Agent | Part::Call | Part::Request => false,
        });
        self.accepted.clear();
        self.shown.clear();
    }

    fn sample(&self, took: Duration) -> Sample {
        let took = u32::try_from(took.as_millis()).unwrap_or(u32::MAX);
        Sample { at: millis(self.clock.now()), took }
    }
}

fn keep<T>(list: &mut VecDeque<T>, new: T, most: usize) {
    if list.len() == most {
        list.pop_front();
    }
    list.push_back(new);
}

#[cfg(test)]
mod tests {
    use desk_contract::{Millis, Transport, WaitingWhy};
    use finesse_client::TestClock;

    use super::*;

    fn journal() -> (TestClock, Journal) {
        let clock = TestClock::new();
        let journal = Journal::new(Arc::new(clock.clone()));
        (clock, journal)
    }

    fn told(journal: &Journal) -> Vec<String> {
        let told = |kept: &Transition| format!("{} → {}: {}", kept.from, kept.to, kept.why);
        journal.read().transitions.iter().map(told).collect()
    }

    #[test]
    fn the_newest_are_kept_and_never_more_than_are_promised() {
        let (clock, mut journal) = journal();
        for number in 0..1_000_u64 {
            clock.advance(Duration::from_millis(1));
            journal.transition(Part::Node, "a", &number.to_string(), "");
            let took = Duration::from_millis(number);
            journal.ping(took);
            journal.accepted(took);
            journal.shown(took);
        }
        let read = journal.read();
        let ends: Vec<&str> = read.transitions.iter().map(|kept| kept.to.as_str()).collect();
        assert_eq!((ends.len(), ends.first(), ends.last()), (200, Some(&"800"), Some(&"999")));
        for samples in [&read.pings, &read.accepted, &read.shown] {
            assert_eq!((samples.len(), samples.first().map(|sample| sample.took)), (120, Some(880)));
            assert_eq!(samples.last(), Some(&Sample { at: read.now, took: 999 }));
        }
        assert!(read.transitions.is_sorted_by_key(|kept| kept.at));
    }

    #[test]
    fn a_link_that_is_down_for_hours_is_told_by_its_beginning_its_reasons_and_its_end() {
        let (_, mut journal) = journal();
        let online = Link::Online { since: Millis(0), transport: Transport::Tcp };
        let waiting = |attempt, why| Link::Waiting { attempt, down_since: Millis(0), until: Millis(0), why };
        journal.link_is(&online);
        journal.link(LOST, no_link(finesse_client::WaitingWhy::Silent));
        for attempt in 1..1_000 {
            journal.link_is(&Link::Connecting { attempt, down_since: Millis(0) });
            journal.link_is(&waiting(attempt, WaitingWhy::Unreachable));
        }
        journal.link_is(&waiting(1_000, WaitingWhy::OutOfService));
        journal.link_is(&Link::Connecting { attempt: 1_001, down_since: Millis(0) });
        journal.link_is(&online);
        assert_eq!(
            told(&journal),
            [
                "idle → online: connected by TCP",
                "online → lost: the pings were not answered",
                "lost → waiting: the node cannot be reached",
                "waiting → waiting: the node is out of service",
                "waiting → online: connected by TCP",
            ]
        );
    }

    #[test]
    fn what_the_agent_did_is_forgotten_and_what_the_computer_did_is_not() {
        let (_, mut journal) = journal();
        for part in
            [Part::Link, Part::Session, Part::Node, Part::Agent, Part::Call, Part::Request, Part::Window]
        {
            journal.transition(part, "a", "b", "");
        }
        journal.ping(Duration::ZERO);
        journal.accepted(Duration::ZERO);
        journal.shown(Duration::ZERO);
        journal.forget_agent();
        let read = journal.read();
        let left: Vec<Part> = read.transitions.iter().map(|kept| kept.part).collect();
        assert_eq!(left, [Part::Link, Part::Session, Part::Node, Part::Window]);
        assert_eq!((read.pings.len(), read.accepted.len(), read.shown.len()), (1, 0, 0));
    }
}
