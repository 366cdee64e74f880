//! What can be done to the nodes and to notification connections.

use std::io;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::control::words::{
    ControlError, CtiFailover, FinessePresence, Greeting, IqChange, LinkBreak, LinkFault, Maintenance,
    NodeStatus, Publish, RawLink, SystemInfoChange, Transport,
};
use crate::control::{Control, node_index};
use crate::listener::Listener;
use crate::world::World;
use crate::world::connections::Outgoing;
use crate::world::publish::SILENCE_NOTICED_AFTER;

impl Control {
    /// Sends a raw notification; returns to how many connections it went.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn publish(&self, publish: &Publish) -> Result<usize, ControlError> {
        let world = self.sim.world();
        let index = node_index(&publish.node)?;
        Ok(world.publish(index, publish.user.as_deref(), &publish.item_node, &publish.body, publish.escaped))
    }

    /// Changes a node, with all its ports; or `ids` or `idp`, which can be stopped, dead and running.
    ///
    /// # Errors
    ///
    /// Unknown node, or one of its ports was taken by somebody else meanwhile.
    pub async fn node(&self, node: &str, status: NodeStatus) -> Result<(), ControlError> {
        match node {
            "ids" => return identity(&self.identity[0], node, status).await,
            "idp" => return identity(&self.identity[1], node, status).await,
            _ => {}
        }
        let index = node_index(node)?;
        let listeners = &self.nodes[index];
        let failed = |error: io::Error| ControlError(format!("node {node}: {error}"));
        match status {
            NodeStatus::InService => self.sim.world().set_in_service(index, true),
            NodeStatus::OutOfService => self.sim.world().set_in_service(index, false),
            NodeStatus::Running => {
                let mut was_dead = false;
                for listener in listeners {
                    was_dead |= listener.accept().await.map_err(failed)?;
                }
                if was_dead {
                    self.forget(index);
                }
            }
            NodeStatus::Stopped => {
                for listener in listeners {
                    listener.refuse().await.map_err(failed)?;
                }
                self.forget(index);
            }
            NodeStatus::Dead => {
                for listener in listeners {
                    listener.silence().await.map_err(failed)?;
                }
                let mut world = self.sim.world();
                for number in world.connections.numbers(|session| session.node == index) {
                    world.give_up_after(number, SILENCE_NOTICED_AFTER);
                }
            }
        }
        Ok(())
    }

    /// A node that starts again knows nothing of the connections that it had, and not how its mobile agents are reached.
    fn forget(&self, index: usize) {
        let mut world = self.sim.world();
        world.drop_sessions_of(index);
        world.forget_mobile_agents(Some(index));
        drop(world);
        self.sim.bosh[index].clear();
    }

    /// Breaks notification connections; returns how many.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn link(&self, fault: &LinkFault) -> Result<usize, ControlError> {
        let mut world = self.sim.world();
        let meant = meant(&world, fault.node.as_deref(), fault.user.as_deref())?;
        for number in &meant {
            let Some(session) = world.connections.sessions.get(number) else { continue };
            match fault.how {
                LinkBreak::HalfOpen => {
                    session.plugs.silence();
                    // The server believes in the connection until nothing has come for a while.
                    world.give_up_after(*number, SILENCE_NOTICED_AFTER);
                }
                LinkBreak::Reset if session.transport == Transport::Bosh => {
                    session.plugs.reset();
                    // The session outlives its connections.
                    let inactivity = world.options.bosh_inactivity;
                    world.give_up_after(*number, inactivity);
                }
                LinkBreak::Reset => {
                    session.plugs.reset();
                    world.drop_session(*number);
                }
                LinkBreak::Close => {
                    let _ = session.out.send(Outgoing::Close);
                    world.drop_session(*number);
                }
                LinkBreak::StreamError => {
                    let condition = fault.condition.clone().unwrap_or_else(|| "system-shutdown".to_owned());
                    let _ = session.out.send(Outgoing::StreamError(condition));
                    world.drop_session(*number);
                }
                LinkBreak::DelayMillis(millis) => session.plugs.slow_down(millis),
            }
        }
        Ok(meant.len())
    }

    /// Writes bytes to notification connections; returns to how many.
    ///
    /// # Errors
    ///
    /// Unknown node, or not exactly one of text and base64.
    pub fn raw_link(&self, raw: &RawLink) -> Result<usize, ControlError> {
        let bytes = match (&raw.text, &raw.base64) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(packed)) => {
                STANDARD.decode(packed).map_err(|error| ControlError(format!("base64: {error}")))?
            }
            (Some(_), Some(_)) | (None, None) => {
                return Err(ControlError("either text or base64".to_owned()));
            }
        };
        let world = self.sim.world();
        let meant = meant(&world, raw.node.as_deref(), raw.user.as_deref())?;
        for session in meant.iter().filter_map(|number| world.connections.sessions.get(number)) {
            let _ = session.out.send(Outgoing::Raw { bytes: bytes.clone(), binary: raw.binary });
        }
        Ok(meant.len())
    }

    /// Counts the notification connections that are opened at each node anew, from zero.
    pub fn count_openings_anew(&self) {
        let mut world = self.sim.world();
        for node in &mut world.nodes {
            node.count_anew();
        }
    }

    /// Changes how a node answers requests in bound connections.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn iq(&self, change: &IqChange) -> Result<(), ControlError> {
        let index = node_index(&change.node)?;
        self.sim.world().nodes[index].iq = change.mode;
        Ok(())
    }

    /// Changes the presence of the system user `finesse` at a node.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn finesse_presence(&self, change: &FinessePresence) -> Result<(), ControlError> {
        let index = node_index(&change.node)?;
        self.sim.world().set_finesse_present(index, change.available);
        Ok(())
    }

    /// Changes the fields of SystemInfo about maintenance, with an event.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn maintenance(&self, change: &Maintenance) -> Result<(), ControlError> {
        let index = node_index(&change.node)?;
        self.sim.world().set_maintenance(index, change.clone());
        Ok(())
    }

    /// Changes what SystemInfo of a node says, without an event.
    ///
    /// # Errors
    ///
    /// Unknown node, or a field that SystemInfo does not have.
    pub fn system_info(&self, change: &SystemInfoChange) -> Result<(), ControlError> {
        let index = node_index(&change.node)?;
        let mut world = self.sim.world();
        if let Some(unknown) = change.fields.keys().find(|name| !world.has_field(index, name)) {
            return Err(ControlError(format!("SystemInfo has no {unknown}")));
        }
        world.nodes[index].said = change.fields.clone();
        Ok(())
    }

    /// Changes how the notification service of a node greets.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn greeting(&self, change: &Greeting) -> Result<(), ControlError> {
        let index = node_index(&change.node)?;
        self.sim.world().nodes[index].greeting = change.clone();
        Ok(())
    }

    /// The active CTI side goes down, and both nodes out of service, with events.
    pub fn cti_failover(&self, failover: CtiFailover) {
        // Nonsense (negative, not a number) is no time at all.
        let back = failover.seconds.map(|seconds| Duration::try_from_secs_f64(seconds).unwrap_or_default());
        self.sim.world().cti_failover(back);
    }
}

/// Changes a host of the sign-in, which has no service of its own.
async fn identity(listener: &Listener, name: &str, status: NodeStatus) -> Result<(), ControlError> {
    let done = match status {
        NodeStatus::Running => listener.accept().await.map(|_| ()),
        NodeStatus::Stopped => listener.refuse().await,
        NodeStatus::Dead => listener.silence().await,
        NodeStatus::InService | NodeStatus::OutOfService => {
            return Err(ControlError(format!("{name} can be stopped, dead and running")));
        }
    };
    done.map_err(|error| ControlError(format!("{name}: {error}")))
}

/// The connections of a user at a node; of everybody, at both.
fn meant(world: &World, node: Option<&str>, user: Option<&str>) -> Result<Vec<u64>, ControlError> {
    let index = node.map(node_index).transpose()?;
    Ok(world.connections.numbers(|session| {
        index.is_none_or(|index| session.node == index) && user.is_none_or(|user| user == session.login_id)
    }))
}
