//! The kinds of network failures, and how each is started and ended.

use std::time::Duration;

use finesse_sim::{LinkBreak, LinkFault, NodeStatus};
use protocol::TestResult;

use crate::client::{Client, is_online};
use crate::namespace::{Block, Namespace, ports};
use crate::situation::Situation;

/// How a network fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// All packets are dropped in both directions; no connection is closed.
    HalfOpen,
    /// The connections are reset; then all packets are dropped.
    ResetThenGone,
    /// The connections are reset; then packets are rejected as unreachable (ICMP).
    ResetThenUnreachable,
    /// Packets are rejected as unreachable (ICMP).
    Unreachable,
    /// 20 % packet loss in each direction.
    Loss20,
    /// 40 % packet loss in each direction.
    Loss40,
    /// The connections are reset and new ones refused: the nodes restart.
    Refused,
    /// The nodes acknowledge packets but do not respond, and reset all connections at the end.
    Silent,
    /// The notification connection is delayed by up to a second in each direction.
    Late,
}

impl Kind {
    /// All kinds, for a program in its own network namespace.
    pub(crate) const ALL: [Self; 9] = [
        Self::HalfOpen,
        Self::ResetThenGone,
        Self::ResetThenUnreachable,
        Self::Unreachable,
        Self::Loss20,
        Self::Loss40,
        Self::Refused,
        Self::Silent,
        Self::Late,
    ];

    /// The kinds that the simulator makes.
    pub(crate) const WITHOUT_NAMESPACES: [Self; 3] = [Self::Refused, Self::Silent, Self::Late];

    /// Its name in the table.
    #[must_use]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::HalfOpen => "half-open: packets dropped",
            Self::ResetThenGone => "reset, then packets dropped",
            Self::ResetThenUnreachable => "reset, then unreachable",
            Self::Unreachable => "unreachable",
            Self::Loss20 => "20 % packet loss",
            Self::Loss40 => "40 % packet loss",
            Self::Refused => "reset, then connection refused",
            Self::Silent => "servers do not respond",
            Self::Late => "delayed responses",
        }
    }
}

/// A network failure: its kind and duration, and what is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cut {
    /// The kind.
    pub(crate) kind: Kind,
    /// What is under way when it begins.
    pub(crate) situation: Situation,
    /// The time until the network is back.
    pub(crate) length: Duration,
    /// The delay of [`Kind::Late`], in milliseconds; at most [`Cut::LATEST`].
    pub(crate) late: u64,
}

impl Cut {
    /// The longest delay, in milliseconds. Data in transit at the end of the cut stays delayed, so a delay above the goal for being back
    /// online would make the goal unreachable.
    pub(crate) const LATEST: u64 = 1_000;

    /// Starts the failure.
    ///
    /// # Errors
    /// If the failure cannot be started.
    pub(crate) async fn begin(self, client: &mut Client, network: Option<&Namespace>) -> TestResult {
        let ports = ports(client.centre.description());
        match (self.kind, network) {
            (Kind::HalfOpen, Some(network)) => network.block(&ports, None, Some(Block::Dropped)).await,
            (Kind::ResetThenGone, Some(network)) => self.reset(client, network, Block::Dropped).await,
            (Kind::ResetThenUnreachable, Some(network)) => {
                self.reset(client, network, Block::Unreachable).await
            }
            (Kind::Unreachable, Some(network)) => network.block(&ports, None, Some(Block::Unreachable)).await,
            (Kind::Loss20, Some(network)) => network.block(&ports, None, Some(Block::Lossy20)).await,
            (Kind::Loss40, Some(network)) => network.block(&ports, None, Some(Block::Lossy40)).await,
            (Kind::Refused, Some(_) | None) => self.nodes(client, NodeStatus::Stopped).await,
            (Kind::Silent, Some(_) | None) => self.nodes(client, NodeStatus::Dead).await,
            (Kind::Late, Some(_) | None) => self.late(client, self.late),
            (
                Kind::HalfOpen
                | Kind::ResetThenGone
                | Kind::ResetThenUnreachable
                | Kind::Unreachable
                | Kind::Loss20
                | Kind::Loss40,
                None,
            ) => Err("this cut needs a network namespace".into()),
        }
    }

    /// Ends the failure.
    ///
    /// # Errors
    /// If the failure cannot be ended.
    pub(crate) async fn end(self, client: &Client, network: Option<&Namespace>) -> TestResult {
        let block = match self.kind {
            Kind::HalfOpen | Kind::ResetThenGone => Block::Dropped,
            Kind::ResetThenUnreachable | Kind::Unreachable => Block::Unreachable,
            Kind::Loss20 => Block::Lossy20,
            Kind::Loss40 => Block::Lossy40,
            Kind::Refused | Kind::Silent => return self.nodes(client, NodeStatus::Running).await,
            Kind::Late => return self.late(client, 0),
        };
        let network = network.ok_or("this cut needs a network namespace")?;
        network.block(&ports(client.centre.description()), Some(block), None).await
    }

    /// Resets all connections while new ones are blocked; once the desk has noticed, drops all packets.
    async fn reset(self, client: &mut Client, network: &Namespace, then: Block) -> TestResult {
        let ports = ports(client.centre.description());
        network.block(&ports, None, Some(Block::Shut)).await?;
        client.control.link(&all_agents(LinkBreak::Reset))?;
        client.until("the reset connection", |desk| !is_online(desk)).await?;
        network.block(&ports, Some(Block::Shut), Some(then)).await
    }

    async fn nodes(self, client: &Client, status: NodeStatus) -> TestResult {
        for node in ["a", "b"] {
            client.control.node(node, status).await?;
        }
        Ok(())
    }

    fn late(self, client: &Client, millis: u64) -> TestResult {
        client.control.link(&all_agents(LinkBreak::DelayMillis(millis)))?;
        Ok(())
    }
}

fn all_agents(how: LinkBreak) -> LinkFault {
    LinkFault { node: None, user: None, how, condition: None }
}
