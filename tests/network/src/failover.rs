//! Node failures: how long until an agent can work at the other node.

use std::sync::Arc;
use std::time::{Duration, Instant};

use desk_contract::StateWanted;
use finesse_sim::{Centre, NodeStatus, Options};
use futures_util::future::try_join_all;
use protocol::{TestResult, trust};

use crate::client::{Client, Proof, works_at};
use crate::figures::{Figures, Times};
use crate::namespace::{Block, Namespace, ports_of_node};

/// Goal for a dead host, whose packets are dropped.
const DEAD_GOAL: Duration = Duration::from_secs(6);
/// Goal for a node that refuses connections.
const REFUSED_GOAL: Duration = Duration::from_secs(1);

/// The shortest quiet time before each failure, so that the effects of the previous one are over.
const SETTLED: Duration = Duration::from_secs(2);
/// Time after which every pending forced logout has happened: two minutes until the loss is detected, and one more.
const FORCED_WITHIN: Duration = Duration::from_secs(181);
/// Desks per simulator.
const ONE: u32 = 1;

/// The options of a run: node failures at several parallel desks.
#[derive(Debug)]
pub struct Failover {
    /// Desks, each with its own simulator.
    pub desks: usize,
    /// Failures of each kind per desk.
    pub rounds: usize,
    /// The longest random quiet time before a failure, after the fixed two seconds, in seconds. It places the failure at any moment between two
    /// heartbeats.
    pub quiet: f64,
    /// Whether times have goals.
    pub timing: bool,
    /// The network namespace that drops packets. Without it a dead host still acknowledges packets.
    pub namespace: Option<Namespace>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Death {
    Dead,
    Refused,
}

/// One failure, as one desk saw it.
struct Seen {
    death: Death,
    /// Time until the desk was connected to the other node, with its agent.
    moved: Duration,
    /// Time until a change of state succeeded there.
    worked: Duration,
}

impl Failover {
    /// Runs all failures and returns the figures.
    ///
    /// # Errors
    /// If anything but the node fails, or a desk does not move to the other node.
    pub async fn run(&self) -> TestResult<Figures> {
        let desks = try_join_all((0..self.desks).map(|_| tokio::spawn(self.desk())));
        let mut seen = Vec::new();
        let mut forced = 0;
        for desk in desks.await? {
            let (times, forced_here) = desk?;
            seen.extend(times);
            forced += forced_here;
        }
        let mut figures = Figures::new(self.timing);
        let how = if self.namespace.is_some() { "packets dropped" } else { "acknowledges, does not respond" };
        for (death, what, goal) in [
            (Death::Dead, format!("dead host ({how})"), DEAD_GOAL),
            (Death::Refused, "refused port".to_owned(), REFUSED_GOAL),
        ] {
            let of = || seen.iter().filter(|seen| seen.death == death);
            let worked: Times = of().map(|seen| seen.worked).collect();
            let moved: Times = of().map(|seen| seen.moved).collect();
            figures.within(format!("{what} → a change of state works at the other node"), 95, goal, &worked);
            figures.info(format!("{what} → connected to the other node"), moved);
        }
        figures.exactly("forced logouts", 0, forced);
        figures.exactly("node failures survived", (self.desks * self.rounds * 2) as u64, seen.len() as u64);
        Ok(figures)
    }

    fn desk(&self) -> impl Future<Output = TestResult<(Vec<Seen>, u64)>> + Send + 'static {
        let (namespace, rounds, quiet) = (self.namespace.clone(), self.rounds, self.quiet);
        async move {
            let centre = Arc::new(Centre::start(Options::default()).await?);
            let trust = trust(centre.description())?;
            let agent = centre.description().agents.first().ok_or("a centre without agents")?.clone();
            let mut client = Client::signed_in(&centre, &agent, trust, Proof::Page, ONE).await?;
            let mut seen = Vec::new();
            let mut at = 0;
            for round in 0..rounds * 2 {
                let death = if round % 2 == 0 { Death::Dead } else { Death::Refused };
                client.watch(SETTLED + Duration::from_secs_f64(fastrand::f64() * quiet), |_| {}).await?;
                seen.push(dies(&mut client, death, at, namespace.as_ref()).await?);
                at = 1 - at;
            }
            client.control.advance(FORCED_WITHIN);
            let forced = client.control.agent_state(&agent.login_id)?.forced_logouts;
            client.desk.shut_down().await;
            Ok((seen, forced))
        }
    }
}

/// The desk's node fails, the desk moves to the other one, and the failed node recovers.
async fn dies(
    client: &mut Client,
    death: Death,
    at: usize,
    namespace: Option<&Namespace>,
) -> TestResult<Seen> {
    let description = client.centre.description();
    let other = description.nodes.get(1 - at).ok_or("a centre of one node")?;
    let other = format!("{}:{}", other.host, other.port);
    let name = if at == 0 { "a" } else { "b" };
    let ports = ports_of_node(description, at);
    let control = client.control.clone();

    let died = Instant::now();
    match (death, namespace) {
        (Death::Dead, Some(namespace)) => namespace.block(&ports, None, Some(Block::Dropped)).await?,
        (Death::Dead, None) => control.node(name, NodeStatus::Dead).await?,
        (Death::Refused, Some(_) | None) => control.node(name, NodeStatus::Stopped).await?,
    }
    client.until("the other node", |desk| works_at(desk) == Some(other.as_str())).await?;
    let moved = died.elapsed();
    // Ready and Not Ready in turn, so that each is a change.
    let control_state = control.agent_state(&client.agent.login_id)?.state;
    let wanted = if control_state == "READY" { StateWanted::NotReady } else { StateWanted::Ready };
    client.set_state(wanted).await?;
    let worked = died.elapsed();

    match (death, namespace) {
        (Death::Dead, Some(namespace)) => namespace.block(&ports, Some(Block::Dropped), None).await?,
        (Death::Dead, None) | (Death::Refused, Some(_) | None) => {
            control.node(name, NodeStatus::Running).await?;
        }
    }
    Ok(Seen { death, moved, worked })
}
