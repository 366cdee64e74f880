//! The operations of the control address, for tests in the same process.

pub(crate) mod http;
pub(crate) mod words;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::centre::agent::{Agent, Wish};
use crate::centre::dialog::Dialog;
use crate::centre::notices::{Outgoing, Session};
use crate::centre::people::system_reason;
use crate::centre::{Timer, World};
use crate::control::words::{
    AgentChange, AgentView, ControlError, DialogView, Fault, FaultEffect, IncomingCall, LegView, LinkBreak,
    LinkFault, NodeStatus, PasswordChange, Publish, State,
};
use crate::description::Description;
use crate::listener::Listener;
use crate::sim::Sim;

/// Does to a running centre what the control address does.
#[derive(Clone)]
pub struct Control {
    pub(crate) sim: Arc<Sim>,
    /// The ports of the Finesse nodes.
    pub(crate) nodes: Arc<[Listener; 2]>,
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").field("at", &self.sim.description.control).finish_non_exhaustive()
    }
}

impl Control {
    /// Where the centre is and how to reach it.
    pub fn description(&self) -> &Description {
        &self.sim.description
    }

    /// Everything at once, as of now.
    pub fn state(&self) -> State {
        let world = self.sim.world();
        State {
            now: world.now().to_string(),
            agents: world.agents.values().map(|agent| agent_view(&world, agent)).collect(),
            dialogs: world.dialogs.values().map(dialog_view).collect(),
            requests: world.requests.all(),
            tokens: world.tokens.counts.clone(),
            ids: world.identity.ids_counts.clone(),
            idp: world.identity.counts.clone(),
        }
    }

    /// One agent, as of now.
    ///
    /// # Errors
    ///
    /// Unknown agent.
    pub fn agent_state(&self, login_id: &str) -> Result<AgentView, ControlError> {
        let world = self.sim.world();
        let agent = world.agents.get(login_id).ok_or_else(|| no_agent(login_id))?;
        Ok(agent_view(&world, agent))
    }

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

    /// Lets a customer ring; returns the dialog's ID.
    ///
    /// # Errors
    ///
    /// The agent is unknown or not Ready, or nobody is.
    pub fn call(&self, call: IncomingCall) -> Result<String, ControlError> {
        self.sim.world().ring(call)
    }

    /// The customer of this dialog hangs up.
    ///
    /// # Errors
    ///
    /// Unknown dialog, or nobody outside is on it.
    pub fn hang_up(&self, dialog_id: &str) -> Result<(), ControlError> {
        self.sim.world().caller_hangs_up(dialog_id)
    }

    /// Moves the centre's clock; everything that falls due on the way has happened when this returns.
    pub fn advance(&self, by: Duration) {
        self.sim.advance(by);
    }

    /// Changes a node.
    ///
    /// # Errors
    ///
    /// Unknown node, or its port was taken by somebody else meanwhile.
    pub async fn node(&self, node: &str, status: NodeStatus) -> Result<(), ControlError> {
        let index = node_index(node)?;
        let listener = &self.nodes[index];
        let failed = |error: std::io::Error| ControlError(format!("node {node}: {error}"));
        match status {
            NodeStatus::InService => self.sim.world().set_in_service(index, true),
            NodeStatus::OutOfService => self.sim.world().set_in_service(index, false),
            NodeStatus::Running => listener.accept().await.map_err(failed)?,
            NodeStatus::Stopped => {
                listener.refuse().await.map_err(failed)?;
                let mut world = self.sim.world();
                let gone = sessions(&world, |session| session.node == index);
                for number in gone {
                    world.drop_session(number);
                }
            }
        }
        Ok(())
    }

    /// Breaks notification connections; returns how many.
    ///
    /// # Errors
    ///
    /// Unknown node.
    pub fn link(&self, fault: &LinkFault) -> Result<usize, ControlError> {
        let index = fault.node.as_deref().map(node_index).transpose()?;
        let mut world = self.sim.world();
        let meant = sessions(&world, |session| {
            index.is_none_or(|index| session.node == index)
                && fault.user.as_ref().is_none_or(|user| *user == session.login_id)
        });
        for number in &meant {
            let Some(session) = world.notices.sessions.get(number) else { continue };
            match fault.how {
                LinkBreak::HalfOpen => {
                    session.cut.silence();
                    // The server believes in the connection until nothing has come for a while.
                    let due = world.silence_noticed_at();
                    world.schedule(due, Timer::SilenceNoticed { session: *number });
                    continue;
                }
                LinkBreak::Reset => session.cut.reset(),
                LinkBreak::Close => {
                    let _ = session.out.send(Outgoing::Close);
                }
                LinkBreak::StreamError => {
                    let condition = fault.condition.clone().unwrap_or_else(|| "system-shutdown".to_owned());
                    let _ = session.out.send(Outgoing::StreamError(condition));
                }
            }
            world.drop_session(*number);
        }
        Ok(meant.len())
    }

    /// Makes all tokens worthless, as when IdS gets new keys.
    pub fn revoke_tokens(&self) {
        self.sim.world().tokens.revoke();
    }

    /// Changes an agent's state as the system would, with an event.
    ///
    /// # Errors
    ///
    /// Unknown agent, state or reason code.
    pub fn agent(&self, change: &AgentChange) -> Result<(), ControlError> {
        let mut world = self.sim.world();
        if !world.agents.contains_key(&change.login_id) {
            return Err(no_agent(&change.login_id));
        }
        let wish = Wish::of(&change.state)
            .ok_or_else(|| ControlError(format!("{} cannot be set by the system", change.state)))?;
        let reason = match (wish.category(), change.reason_code) {
            (_, None) => None,
            (category, Some(code)) => Some(
                category
                    .and_then(|category| system_reason(category, code))
                    .ok_or_else(|| ControlError(format!("no system reason {code} for {}", change.state)))?,
            ),
        };
        world.system_change(&change.login_id, wish, reason);
        Ok(())
    }

    /// Changes an agent's password, as an administrator does.
    ///
    /// # Errors
    ///
    /// Unknown agent.
    pub fn password(&self, change: &PasswordChange) -> Result<(), ControlError> {
        let mut world = self.sim.world();
        let agent = world.agents.get_mut(&change.login_id).ok_or_else(|| no_agent(&change.login_id))?;
        agent.who.password.clone_from(&change.password);
        Ok(())
    }

    /// Prepares a fault.
    ///
    /// # Errors
    ///
    /// Unknown node or agent, or an answer that cannot be sent.
    pub fn fault(&self, fault: Fault) -> Result<(), ControlError> {
        let hosts = ["a", "b", "ids", "idp"];
        if let Some(node) = fault.node.as_deref().filter(|node| !hosts.contains(node)) {
            return Err(ControlError(format!("no host {node}")));
        }
        let mut world = self.sim.world();
        if let FaultEffect::User { user } = &fault.what
            && !world.agents.contains_key(user)
        {
            return Err(no_agent(user));
        }
        if let FaultEffect::Answer { answer } = &fault.what {
            crate::faults::raw(answer).map_err(ControlError)?;
        }
        world.faults.add(fault);
        Ok(())
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.sim.world().faults.clear();
    }
}

fn no_agent(login_id: &str) -> ControlError {
    ControlError(format!("no agent {login_id}"))
}

fn node_index(name: &str) -> Result<usize, ControlError> {
    match name {
        "a" => Ok(0),
        "b" => Ok(1),
        _ => Err(ControlError(format!("no node {name}"))),
    }
}

fn sessions(world: &World, meant: impl Fn(&Session) -> bool) -> Vec<u64> {
    let found = world.notices.sessions.iter().filter(|(_, session)| meant(session));
    found.map(|(number, _)| *number).collect()
}

fn agent_view(world: &World, agent: &Agent) -> AgentView {
    let mine = |session: &&Session| session.login_id == agent.who.login_id && session.available;
    let mut present: Vec<String> = world
        .notices
        .sessions
        .values()
        .filter(mine)
        .map(|session| world.nodes[session.node].name.to_owned())
        .collect();
    present.sort();
    present.dedup();
    AgentView {
        login_id: agent.who.login_id.clone(),
        state: agent.state.word().to_owned(),
        pending_state: agent.pending.map(|wanted| wanted.wish.state().word().to_owned()),
        extension: agent.extension.clone(),
        reason_code_id: agent.reason.map(|reason| reason.id.to_string()),
        reason_code: agent.reason.map(|reason| reason.code),
        online: !present.is_empty(),
        present,
        wrong_passwords: agent.wrong_passwords,
        locked_attempts: agent.locked_attempts,
        locked: agent.locked_until.is_some_and(|until| world.now() < until),
    }
}

fn dialog_view(dialog: &Dialog) -> DialogView {
    DialogView {
        id: dialog.id.clone(),
        state: dialog.state().to_owned(),
        from_address: dialog.from.clone(),
        to_address: dialog.to.clone(),
        wrap_up_reason: dialog.wrap_up_reason.clone(),
        variables: dialog.variables.iter().cloned().collect(),
        legs: dialog
            .legs
            .iter()
            .map(|leg| LegView { media_address: leg.address.clone(), state: leg.state.word().to_owned() })
            .collect(),
    }
}
