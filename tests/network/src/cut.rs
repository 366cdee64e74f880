//! The ways in which a network fails, and how each is begun and ended.

use std::time::Duration;

use finesse_sim::{LinkBreak, LinkFault, NodeStatus};
use protocol::TestResult;

use crate::client::{Client, is_online};
use crate::namespace::{Block, Namespace, ports};

/// How a network fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// All packets vanish in both directions; nothing is closed.
    HalfOpen,
    /// The connections are reset, and then all packets vanish.
    ResetThenGone,
    /// The connections are reset, and then the way is said to be unreachable.
    ResetThenUnreachable,
    /// The way is said to be unreachable.
    Unreachable,
    /// One in five packets vanishes in each direction.
    Loss20,
    /// Two in five do.
    Loss40,
    /// The connections are reset, and the ports refuse: the nodes restart.
    Refused,
    /// The nodes acknowledge everything and say nothing, and reset all connections at the end.
    Silent,
    /// Everything in the notification connection is late, by up to a second in each direction.
    Late,
}

impl Kind {
    /// Everything, for a program in a network of its own.
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

    /// What the simulator does by itself.
    pub(crate) const WITHOUT_NAMESPACES: [Self; 3] = [Self::Refused, Self::Silent, Self::Late];

    /// Its name, for people.
    #[must_use]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::HalfOpen => "half-open: packets vanish",
            Self::ResetThenGone => "reset, then packets vanish",
            Self::ResetThenUnreachable => "reset, then unreachable",
            Self::Unreachable => "unreachable",
            Self::Loss20 => "20 % of packets lost",
            Self::Loss40 => "40 % of packets lost",
            Self::Refused => "reset, then ports refuse",
            Self::Silent => "servers say nothing",
            Self::Late => "everything late",
        }
    }
}

/// A failure of the network, of a kind and a length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cut {
    /// The kind.
    pub(crate) kind: Kind,
    /// Until the network is back.
    pub(crate) length: Duration,
    /// How late everything is where it is late, in milliseconds; [`Cut::LATEST`] at most.
    pub(crate) late: u64,
}

impl Cut {
    /// Longest time that everything is late, in milliseconds. What is on its way at the end stays as late as it was, so more than the
    /// goal for being back would measure nothing but itself.
    pub(crate) const LATEST: u64 = 1_000;

    /// The network fails.
    ///
    /// # Errors
    /// When it can not be made to.
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
            ) => Err("this cut needs a network of its own".into()),
        }
    }

    /// The network is back.
    ///
    /// # Errors
    /// When it can not be made to.
    pub(crate) async fn end(self, client: &Client, network: Option<&Namespace>) -> TestResult {
        let block = match self.kind {
            Kind::HalfOpen | Kind::ResetThenGone => Block::Dropped,
            Kind::ResetThenUnreachable | Kind::Unreachable => Block::Unreachable,
            Kind::Loss20 => Block::Lossy20,
            Kind::Loss40 => Block::Lossy40,
            Kind::Refused | Kind::Silent => return self.nodes(client, NodeStatus::Running).await,
            Kind::Late => return self.late(client, 0),
        };
        let network = network.ok_or("there is no network of its own to mend")?;
        network.block(&ports(client.centre.description()), Some(block), None).await
    }

    /// The server resets what is connected, while no new connection begins; when the desk knows, the network is gone.
    async fn reset(self, client: &mut Client, network: &Namespace, then: Block) -> TestResult {
        let ports = ports(client.centre.description());
        network.block(&ports, None, Some(Block::Shut)).await?;
        client.control.link(&of_everybody(LinkBreak::Reset))?;
        client.until("a connection that was reset", |desk| !is_online(desk)).await?;
        network.block(&ports, Some(Block::Shut), Some(then)).await
    }

    async fn nodes(self, client: &Client, status: NodeStatus) -> TestResult {
        for node in ["a", "b"] {
            client.control.node(node, status).await?;
        }
        Ok(())
    }

    fn late(self, client: &Client, millis: u64) -> TestResult {
        client.control.link(&of_everybody(LinkBreak::DelayMillis(millis)))?;
        Ok(())
    }
}

fn of_everybody(how: LinkBreak) -> LinkFault {
    LinkFault { node: None, user: None, how, condition: None }
}
