//! The signals and the nodes together.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::SystemInfo;

use super::{
    nodes::{Finding, Health, NodeAddress, Nodes, Pair, Patience},
    signals::{ConditionSource, Signals, StreamState},
};
use crate::transition::Transition;

/// Watches the node in use, and decides about the other one.
#[derive(Debug)]
pub(crate) struct Failover {
    nodes: Nodes,
    signals: Signals,
}

/// The desk is to work with the other node.
#[derive(Debug)]
pub(crate) struct Decision {
    pub(crate) from: NodeAddress,
    pub(crate) to: NodeAddress,
    pub(crate) info: Box<SystemInfo>,
    pub(crate) why: Finding,
}

impl Failover {
    pub(crate) fn new(current: NodeAddress, other: Option<NodeAddress>, spread: Duration, seed: u64) -> Self {
        Self { nodes: Nodes::new(current, other, spread, seed), signals: Signals::default() }
    }

    /// Weighs the signals: a call that ends may have been holding a move back.
    pub(crate) fn weigh(&mut self, on_call: bool, now: Moment) {
        self.nodes.weigh(self.signals.wrong(on_call), now);
    }

    pub(crate) fn stream(&mut self, state: StreamState) {
        self.signals.stream(state);
    }

    pub(crate) fn unresponsive(&mut self, unresponsive: bool) {
        self.signals.unresponsive = unresponsive;
    }

    pub(crate) fn web_application(&mut self, available: bool) -> Option<Transition> {
        self.learn(ConditionSource::Presence, |signals| signals.without_web_application = !available)
    }

    pub(crate) fn system_info(&mut self, info: &SystemInfo) -> Option<Transition> {
        self.learn(ConditionSource::SystemInfo, |signals| signals.system_info(info))
    }

    fn learn(&mut self, why: ConditionSource, news: impl FnOnce(&mut Signals)) -> Option<Transition> {
        let from = self.signals.condition();
        news(&mut self.signals);
        let to = self.signals.condition();
        (from != to).then_some(Transition::Node { from, to, why })
    }

    pub(crate) fn next_probe(&self) -> Option<Moment> {
        self.nodes.next_probe()
    }

    /// Begins a probe, if its time has come: the nodes, and how long each may take.
    pub(crate) fn begin_probe(&mut self, now: Moment) -> Option<(Pair, Patience)> {
        let patience = self.nodes.patience();
        Some((self.nodes.begin(now)?, patience))
    }

    /// A probe is over.
    pub(crate) fn probed(
        &mut self,
        current: &Health,
        other: Health,
        on_call: bool,
        now: Moment,
    ) -> Option<Decision> {
        // For a desk that can leave it, a node under maintenance is as good as one that is out of service.
        let leaving = self.signals.maintenance && !on_call && !self.signals.stream_down;
        let why = if leaving { Finding::NotInService } else { current.finding() };
        let other = match other {
            Health::Good(info) if info.maintenance => Health::Bad,
            other @ (Health::Good(_) | Health::Bad | Health::Protected | Health::Gone) => other,
        };
        let info = self.nodes.probed(why, other, self.signals.wrong(on_call), now)?;
        let from = self.nodes.current().clone();
        let to = self.nodes.moved()?;
        self.signals = Signals::moved();
        Some(Decision { from, to, info, why })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::system_info;

    fn node(host: &str) -> NodeAddress {
        NodeAddress { host: host.to_owned(), port: 8445 }
    }

    fn failover() -> Failover {
        Failover::new(node("fin-a"), Some(node("fin-b")), Duration::from_secs(10), 1)
    }

    /// Probes as often as it takes; gives the node that is moved to.
    fn probe(failover: &mut Failover, current: &Health, other: &Health, on_call: bool) -> Option<String> {
        (0..3).find_map(|_| {
            let now = failover.next_probe()?;
            failover.begin_probe(now)?;
            failover.probed(current, other.clone(), on_call, now).map(|decision| decision.to.host)
        })
    }

    /// Rows: the node in use is under maintenance, the other one is, on a call; the desk moves.
    #[test]
    fn a_node_under_maintenance_is_left_when_no_call_is_in_the_way_and_none_is_moved_to() {
        for (here, there, on_call, moves) in [
            (true, false, false, true),
            (true, false, true, false),
            (true, true, false, false),
            (false, false, false, false),
        ] {
            let mut failover = failover();
            let current = system_info("IN_SERVICE", here);
            failover.system_info(&current);
            failover.weigh(on_call, Moment::default());
            let (current, other) = (Health::of(current), Health::of(system_info("IN_SERVICE", there)));
            let moved = probe(&mut failover, &current, &other, on_call);
            assert_eq!(moved.as_deref(), moves.then_some("fin-b"), "{here} {there} {on_call}");
        }
    }

    #[test]
    fn after_a_move_the_connection_to_the_new_node_is_watched() {
        let mut failover = failover();
        failover.stream(StreamState::Down);
        failover.weigh(false, Moment::default());
        let good = Health::of(system_info("IN_SERVICE", false));
        assert_eq!(probe(&mut failover, &Health::Gone, &good, false).as_deref(), Some("fin-b"));
        assert_eq!(failover.next_probe(), None, "until the next signal");
        failover.stream(StreamState::Down);
        failover.weigh(false, Moment::default());
        assert_eq!(probe(&mut failover, &Health::Gone, &good, false).as_deref(), Some("fin-a"), "and back");
    }

    #[test]
    fn a_condition_is_recorded_when_it_changes() {
        let mut failover = failover();
        assert!(failover.system_info(&system_info("OUT_OF_SERVICE", false)).is_some());
        assert_eq!(failover.system_info(&system_info("OUT_OF_SERVICE", false)), None);
        assert_eq!(failover.web_application(false), None, "out of service says more");
    }
}
