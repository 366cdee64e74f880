//! Two thousand desks that reconnect at the same time (thundering herd) after their node is gone.

use std::sync::Arc;
use std::time::{Duration, Instant};

use desk_contract::StateWanted;
use finesse_sim::{
    AuthMode, Centre, Control, CtiFailover, LinkBreak, LinkFault, NodeStatus, NodeView, Options,
};
use futures_util::{StreamExt, TryStreamExt, stream};
use protocol::{TestResult, trust};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant as Tick, MissedTickBehavior, interval, timeout};

use crate::client::{Client, GIVEN_UP_AFTER, Proof, works_at};
use crate::figures::{Figures, Times};

/// Goals where desks leave a node one after the other: the most connections that a node may get in any second, and the time until all
/// desks are back.
const ORDERLY: (u64, Duration) = (50, Duration::from_secs(90));
/// The same where they have no connection: presence counts more than a smooth rate.
const URGENT: (u64, Duration) = (80, Duration::from_secs(50));
/// Sign-ins per second before the measurement.
const SIGN_INS: u32 = 40;
/// Concurrent state changes at the end.
const CHANGES: usize = 20;

/// What happens to the nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    /// The node announces that it is out of service, while the other one is in service.
    OutOfService,
    /// Both nodes go out of service, all connections end, and both are in service again.
    Both,
    /// Both nodes stop and restart.
    BothStopped,
    /// The node stops; the other one is in service.
    Stopped,
}

impl Scenario {
    /// All scenarios, in the order in which they run.
    pub const ALL: [Self; 4] = [Self::OutOfService, Self::Both, Self::BothStopped, Self::Stopped];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OutOfService => "out-of-service",
            Self::Both => "both",
            Self::BothStopped => "both-stopped",
            Self::Stopped => "stopped",
        }
    }

    fn told(self) -> &'static str {
        match self {
            Self::OutOfService => "out of service → the other node",
            Self::Both => "both out of service, connections closed, and back",
            Self::BothStopped => "both stop and restart",
            Self::Stopped => "the node stops → the other node",
        }
    }
}

/// The options of a run: agents with passwords, and what happens to their nodes.
#[derive(Debug)]
pub struct Herd {
    /// Number of desks.
    pub desks: u16,
    /// The scenarios, one after the other.
    pub scenarios: Vec<Scenario>,
    /// How long both nodes are out of service.
    pub outage: Duration,
    /// Whether times have goals.
    pub timing: bool,
}

/// The node that a desk is connected to: its index, and since when.
type Place = Option<(usize, Instant)>;

/// A desk whose frames a task reads.
struct Watched {
    client: Arc<desk_core::Desk>,
    place: watch::Receiver<Place>,
    reader: JoinHandle<TestResult>,
}

impl Herd {
    /// Signs all agents in, runs the scenarios and returns the figures.
    ///
    /// # Errors
    /// If an agent cannot sign in, or a desk never reconnects.
    pub async fn run(&self, tell: impl Fn(&str)) -> TestResult<Figures> {
        let options = Options { auth_mode: AuthMode::NonSso, more_agents: self.desks, ..Options::default() };
        let centre = Arc::new(Centre::start(options).await?);
        let control = centre.control();
        let began = Instant::now();
        let desks = self.sign_in(&centre).await?;
        tell(&format!("{} desks are signed in, {:.0} s", desks.len(), began.elapsed().as_secs_f64()));
        let mut figures = Figures::new(self.timing);
        figures.info("sign-ins started per second", SIGN_INS);
        for scenario in &self.scenarios {
            let here = back(&desks.iter().collect::<Vec<_>>(), began, Option::is_some).await?.len();
            figures.exactly(
                format!("{}: desks connected before", scenario.told()),
                self.desks.into(),
                here as u64,
            );
            let forced_before = forced_logouts(&control);
            control.count_openings_anew();
            let (times, concerned) = self.happens(*scenario, &control, &desks).await?;
            let what = scenario.told();
            let nodes = control.state().nodes;
            let busiest = nodes.iter().map(|node| node.busiest_second as u64).max().unwrap_or(0);
            let openings: u64 = nodes.iter().map(|node| node.opened).sum();
            tell(&format!(
                "{what}: {} of {concerned} back; connects by the second: {}",
                times.len(),
                by_second(&nodes)
            ));
            let forced = forced_logouts(&control) - forced_before;
            match scenario {
                Scenario::OutOfService | Scenario::Both => {
                    let (at_once, within) = if *scenario == Scenario::Both { URGENT } else { ORDERLY };
                    figures.exactly(format!("{what}: forced logouts"), 0, forced);
                    figures.at_most(format!("{what}: connects per second at a node"), at_once, busiest);
                    figures.within(format!("{what}: all desks reconnected"), 100, within, &times);
                }
                Scenario::BothStopped | Scenario::Stopped => {
                    figures.info(format!("{what}: forced logouts"), forced);
                    figures.info(format!("{what}: connects per second at a node"), busiest);
                    figures.info(format!("{what}: all desks reconnected"), &times);
                }
            }
            figures.info(format!("{what}: connects in total"), openings);
            figures.exactly(format!("{what}: desks reconnected"), concerned as u64, times.len() as u64);
            let working = count_working_desks(&desks).await?;
            figures.exactly(
                format!("{what}: desks that change state afterwards"),
                self.desks.into(),
                working,
            );
        }
        for desk in desks {
            desk.reader.abort();
        }
        Ok(figures)
    }

    async fn sign_in(&self, centre: &Arc<Centre>) -> TestResult<Vec<Watched>> {
        let trust = trust(centre.description())?;
        let nodes: Arc<[String]> =
            centre.description().nodes.iter().map(|node| format!("{}:{}", node.host, node.port)).collect();
        let mut pace = interval(Duration::from_secs(1) / SIGN_INS);
        pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let desks = u32::from(self.desks);
        let mut coming = Vec::new();
        for agent in centre.description().agents.iter().filter(|agent| agent.login_name.starts_with("agent5"))
        {
            pace.tick().await;
            let (centre, agent, trust, nodes) =
                (Arc::clone(centre), agent.clone(), trust.clone(), Arc::clone(&nodes));
            coming.push(tokio::spawn(async move {
                let client = Client::signed_in(&centre, &agent, trust, Proof::Password, desks).await?;
                TestResult::Ok(read(client, nodes))
            }));
        }
        let mut desks = Vec::new();
        for desk in coming {
            desks.push(desk.await??);
        }
        Ok(desks)
    }

    /// Returns the time of each desk until it is connected again, and the number of affected desks: those at the fuller node, or all. The time
    /// starts when a node is in service; for a desk that is already connected then, it is zero.
    async fn happens(
        &self,
        scenario: Scenario,
        control: &Control,
        desks: &[Watched],
    ) -> TestResult<(Times, usize)> {
        let at_b = desks.iter().filter(|desk| desk.place.borrow().is_some_and(|(node, _)| node == 1)).count();
        let at = usize::from(at_b * 2 > desks.len());
        let (name, other) = if at == 0 { ("a", "b") } else { ("b", "a") };
        let both = match scenario {
            Scenario::Both => Some(NodeStatus::InService),
            Scenario::BothStopped => Some(NodeStatus::Running),
            Scenario::OutOfService | Scenario::Stopped => None,
        };
        let concerned: Vec<&Watched> = desks
            .iter()
            .filter(|desk| both.is_some() || desk.place.borrow().is_some_and(|(node, _)| node == at))
            .collect();
        match scenario {
            Scenario::OutOfService => control.node(name, NodeStatus::OutOfService).await?,
            Scenario::Stopped => control.node(name, NodeStatus::Stopped).await?,
            Scenario::Both => {
                control.cti_failover(CtiFailover::default());
                control.link(&LinkFault {
                    node: None,
                    user: None,
                    how: LinkBreak::Reset,
                    condition: None,
                })?;
            }
            Scenario::BothStopped => {
                for node in [name, other] {
                    control.node(node, NodeStatus::Stopped).await?;
                }
            }
        }
        let mut began = Instant::now();
        if let Some(status) = both {
            tokio::time::sleep(self.outage).await;
            began = Instant::now();
            for node in [name, other] {
                control.node(node, status).await?;
            }
        }
        let elsewhere = |place: &Place| place.is_some_and(|(node, _)| both.is_some() || node != at);
        let times = back(&concerned, began, elsewhere).await?;
        // The failed node recovers. There is no automatic failback.
        match scenario {
            Scenario::OutOfService => control.node(name, NodeStatus::InService).await?,
            Scenario::Stopped => control.node(name, NodeStatus::Running).await?,
            Scenario::Both | Scenario::BothStopped => {}
        }
        Ok((times, concerned.len()))
    }
}

/// Forced logouts of all agents since the start.
fn forced_logouts(control: &Control) -> u64 {
    control.state().agents.iter().map(|agent| agent.forced_logouts).sum()
}

/// Waits until each desk is at a wanted node, and returns the times since `began` of the desks that are.
async fn back(desks: &[&Watched], since: Instant, wanted: impl Fn(&Place) -> bool) -> TestResult<Times> {
    let deadline = Tick::now() + GIVEN_UP_AFTER;
    let mut times = Times::default();
    for desk in desks {
        let mut place = desk.place.clone();
        let left = deadline.duration_since(Tick::now());
        if let Ok(seen) = timeout(left, place.wait_for(&wanted)).await
            && let Some((_, at)) = *seen?
        {
            times.push(at.saturating_duration_since(since));
        }
    }
    Ok(times)
}

/// Reads the frames of a desk until it ends.
fn read(mut client: Client, nodes: Arc<[String]>) -> Watched {
    let desk = Arc::new(client.desk.clone());
    let (sender, place) = watch::channel(None);
    let reader = tokio::spawn(async move {
        loop {
            let at = client.view.desk().ok().and_then(works_at);
            let node = at.and_then(|server| nodes.iter().position(|node| node == server));
            sender.send_if_modified(|place: &mut Place| {
                let changed = place.map(|(node, _)| node) != node;
                if changed {
                    *place = node.map(|node| (node, Instant::now()));
                }
                changed
            });
            // A desk without events is not a failure.
            if let Ok(frame) = timeout(Duration::from_secs(30), client.view.next()).await {
                frame?;
            }
        }
    });
    Watched { client: desk, place, reader }
}

/// Changes the state of every agent; returns how many succeeded.
async fn count_working_desks(desks: &[Watched]) -> TestResult<u64> {
    let changed = stream::iter(desks).map(|desk| async move {
        for (state, reason_id) in [(StateWanted::Ready, None), (StateWanted::NotReady, Some("5".to_owned()))]
        {
            let asked = desk.client.set_state(desk_contract::SetState { state, reason_id });
            if !matches!(timeout(GIVEN_UP_AFTER, asked).await, Ok(Ok(()))) {
                return TestResult::Ok(0);
            }
        }
        Ok(1)
    });
    changed.buffer_unordered(CHANGES).try_fold(0, |sum, one| async move { Ok(sum + one) }).await
}

fn by_second(nodes: &[NodeView]) -> String {
    let node = |node: &NodeView| {
        let seconds: Vec<String> =
            node.openings.iter().map(|second| format!("{}:{}", second.at, second.count)).collect();
        format!("node {}: {}", node.name, seconds.join(" "))
    };
    nodes.iter().filter(|node| node.opened > 0).map(node).collect::<Vec<_>>().join("; ")
}
