//! A node dies; how long until an agent works at the other one.

use std::sync::Arc;
use std::time::{Duration, Instant};

use desk_contract::StateWanted;
use finesse_sim::{Centre, NodeStatus, Options};
use futures_util::future::try_join_all;
use protocol::{TestResult, trust};

use crate::client::{Client, Proof, works_at};
use crate::figures::{Figures, Times};
use crate::namespace::{Block, Namespace, ports_of_node};

/// Time until an agent works at the other node: the host is gone, and nothing says so.
const DEAD_GOAL: Duration = Duration::from_secs(8);
/// The same: the node refuses connections.
const REFUSED_GOAL: Duration = Duration::from_secs(3);

/// Quiet time before each death in any case: what the one before has stirred up is over.
const SETTLED: Duration = Duration::from_secs(2);
/// Time in which every forced logout that is under way at a centre has come: two minutes until a loss is noticed, and one more.
const FORCED_WITHIN: Duration = Duration::from_secs(181);
/// Desks of each site.
const ONE: u32 = 1;

/// Deaths of nodes, at several desks side by side.
#[derive(Debug)]
pub struct Failover {
    /// Desks, each with a centre of its own.
    pub desks: usize,
    /// Deaths of each kind that each desk sees.
    pub rounds: usize,
    /// Longest quiet time before a death, after the two seconds that there are always, so that it comes at any moment between two signs of
    /// life; in seconds.
    pub quiet: f64,
    /// Whether times have goals.
    pub timing: bool,
    /// The network that takes packets away. Without it a dead host still acknowledges what is sent to it.
    pub namespace: Option<Namespace>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Death {
    Dead,
    Refused,
}

/// One death, as one desk saw it.
struct Seen {
    death: Death,
    /// Until the desk was connected to the other node, with its agent.
    moved: Duration,
    /// Until a change of state had worked there.
    worked: Duration,
}

impl Failover {
    /// Lets nodes die, and gives the figures.
    ///
    /// # Errors
    /// When something else fails than the node, or a desk does not move at all.
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
        let how = if self.namespace.is_some() { "packets vanish" } else { "acknowledges, says nothing" };
        for (death, what, goal) in [
            (Death::Dead, format!("dead host ({how})"), DEAD_GOAL),
            (Death::Refused, "refused port".to_owned(), REFUSED_GOAL),
        ] {
            let of = || seen.iter().filter(|seen| seen.death == death);
            let worked: Times = of().map(|seen| seen.worked).collect();
            let moved: Times = of().map(|seen| seen.moved).collect();
            figures.within(format!("{what} → a change of state works at the other node"), 95, goal, &worked);
            figures.tell(format!("{what} → connected to the other node"), moved);
        }
        figures.exactly("forced logouts", 0, forced);
        figures.exactly("deaths survived", (self.desks * self.rounds * 2) as u64, seen.len() as u64);
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

/// The node that the desk works at dies; the desk goes on at the other one, and the dead one comes back.
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
    // Ready and not ready in turn, so that each is a change.
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
