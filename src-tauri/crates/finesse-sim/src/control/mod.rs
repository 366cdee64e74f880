//! The operations of the control address, for tests in the same process.

pub(crate) mod http;
mod links;
pub(crate) mod views;
pub(crate) mod words;
pub(crate) mod workflow_words;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::control::views::{AgentView, DialogView, LegView, LinkView, SignInPageView, State};
use crate::control::words::{
    AgentChange, CampaignCall, ControlError, Fault, FaultEffect, FaultPlace, IncomingCall, PasswordChange,
    SignInPageChange, VariablesChange,
};
use crate::control::workflow_words::WorkflowsChange;
use crate::description::{Description, HOSTS};
use crate::listener::Listener;
use crate::options::CallDataRule;
use crate::sim::Sim;
use crate::world::World;
use crate::world::agents::agent::{Agent, Settable};
use crate::world::calls::call::Call;
use crate::world::connections::Session;
use crate::world::node::Node;
use crate::world::people::system_reason;

/// Does to a running centre what the control address does.
#[derive(Clone)]
pub struct Control {
    pub(crate) sim: Arc<Sim>,
    /// The ports of the Finesse nodes.
    pub(crate) nodes: Arc<[Vec<Listener>; 2]>,
    /// The ports of IdS and IdP.
    pub(crate) identity: Arc<[Listener]>,
    /// The ports of the hosts that sign-in pages lead to or fetch from.
    pub(crate) page_hosts: Arc<[Listener]>,
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").field("at", &self.sim.description.control).finish_non_exhaustive()
    }
}

impl Control {
    /// Everything that listens, but for this address itself.
    pub(crate) fn listeners(&self) -> impl Iterator<Item = &Listener> {
        self.nodes.iter().flatten().chain(&*self.identity).chain(&*self.page_hosts)
    }

    /// Where the centre is and how to reach it.
    pub fn description(&self) -> &Description {
        &self.sim.description
    }

    /// Everything at once, as of now.
    pub fn state(&self) -> State {
        let world = self.sim.world();
        State {
            now: world.now().to_string(),
            nodes: world.nodes.iter().map(Node::view).collect(),
            links: world.connections.sessions.values().map(|session| link_view(&world, session)).collect(),
            agents: world.agents.values().map(|agent| agent_view(&world, agent)).collect(),
            dialogs: world.calls.values().map(dialog_view).collect(),
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

    /// Lets a customer ring; returns the dialog's ID.
    ///
    /// # Errors
    ///
    /// The agent is unknown or not Ready, or nobody is.
    pub fn call(&self, call: IncomingCall) -> Result<String, ControlError> {
        self.sim.world().ring(call)
    }

    /// Lets a campaign call; returns the ID of the reservation's dialog, where there is a preview.
    ///
    /// # Errors
    ///
    /// The agent is unknown or not Ready, or no agent is; or the campaign never calls the customer again.
    pub fn campaign_call(&self, call: CampaignCall) -> Result<Option<String>, ControlError> {
        self.sim.world().campaign_calls(call)
    }

    /// The customer of this dialog hangs up.
    ///
    /// # Errors
    ///
    /// Unknown dialog, or no outside party is on it.
    pub fn hang_up(&self, dialog_id: &str) -> Result<(), ControlError> {
        self.sim.world().caller_hangs_up(dialog_id)
    }

    /// Changes variables of a call, as a routing script or another application does, with an event. Nothing of it is checked.
    ///
    /// # Errors
    ///
    /// Unknown dialog.
    pub fn variables(&self, change: VariablesChange) -> Result<(), ControlError> {
        self.sim.world().script_changes_variables(change)
    }

    /// Sets the workflows of the team, as an administrator does. Desks hear of it when they read the list again.
    ///
    /// # Errors
    ///
    /// Finesse does not take such a workflow.
    pub fn workflows(&self, change: WorkflowsChange) -> Result<(), ControlError> {
        self.sim.world().workflows.set(change)
    }

    /// Moves the centre's clock; everything that falls due on the way has happened when this returns.
    pub fn advance(&self, by: Duration) {
        self.sim.advance(by);
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
        let to = Settable::of(&change.state)
            .ok_or_else(|| ControlError(format!("{} cannot be set by the system", change.state)))?;
        let reason = match (to.category(), change.reason_code) {
            (_, None) => None,
            (category, Some(code)) => Some(
                category
                    .and_then(|category| system_reason(category, code))
                    .ok_or_else(|| ControlError(format!("no system reason {code} for {}", change.state)))?,
            ),
        };
        world.system_change(&change.login_id, to, reason);
        Ok(())
    }

    /// Changes what becomes of changes of call variables.
    pub fn call_data(&self, rule: CallDataRule) {
        self.sim.world().options.call_data = rule;
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

    /// Chooses the sign-in page, and forgets what pages told before.
    ///
    /// # Errors
    ///
    /// Unknown person.
    pub fn choose_sign_in_page(&self, change: &SignInPageChange) -> Result<(), ControlError> {
        let mut world = self.sim.world();
        if let Some(name) = &change.integrated_sign_in
            && !world.agents.values().any(|agent| agent.who.login_name == *name)
        {
            return Err(ControlError(format!("no login name {name}")));
        }
        world.options.integrated_sign_in.clone_from(&change.integrated_sign_in);
        world.pages.choose(change.page);
        Ok(())
    }

    /// The sign-in page, and what it told.
    pub fn sign_in_page(&self) -> SignInPageView {
        self.sim.world().pages.view()
    }

    /// Prepares a fault.
    ///
    /// # Errors
    ///
    /// Unknown node or agent, or an answer that cannot be sent.
    pub fn fault(&self, fault: Fault) -> Result<(), ControlError> {
        if let Some(node) = fault.node.as_deref().filter(|node| !HOSTS.contains(node)) {
            return Err(ControlError(format!("no host {node}")));
        }
        let mut world = self.sim.world();
        if let FaultEffect::User { user } = &fault.what
            && !world.agents.contains_key(user)
        {
            return Err(no_agent(user));
        }
        match (fault.at, &fault.what) {
            (FaultPlace::Sasl, FaultEffect::Sasl { sasl }) if is_condition(sasl) => {}
            (at, what) if at == FaultPlace::Sasl || matches!(what, FaultEffect::Sasl { .. }) => {
                return Err(ControlError("at sasl there is a condition, and nowhere else".to_owned()));
            }
            _ => {}
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

/// Whether this can be the name of a condition of XMPP.
fn is_condition(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
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

fn link_view(world: &World, session: &Session) -> LinkView {
    let jid = world.jid(session);
    let mine =
        world.connections.subscriptions.iter().filter(|(node, _, of)| *node == session.node && *of == jid);
    LinkView {
        node: world.nodes[session.node].name.to_owned(),
        port: session.port,
        transport: session.transport,
        user: session.login_id.clone(),
        resource: session.resource.clone(),
        available: session.available,
        priority: session.priority,
        pings: session.pings,
        subscriptions: mine.map(|(_, node, _)| node.clone()).collect(),
    }
}

fn agent_view(world: &World, agent: &Agent) -> AgentView {
    let mine = |session: &&Session| session.login_id == agent.who.login_id && session.available;
    let mut present: Vec<String> = world
        .connections
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
        pending_state: agent.pending.map(|wanted| wanted.to.state().word().to_owned()),
        extension: agent.extension.clone(),
        mobile_number: agent.mobile.as_ref().map(|mobile| mobile.number.clone()),
        reason_code_id: agent.reason.map(|reason| reason.id.to_string()),
        reason_code: agent.reason.map(|reason| reason.code),
        online: !present.is_empty(),
        present,
        forced_logouts: agent.forced_logouts,
        wrong_passwords: agent.wrong_passwords,
        locked_attempts: agent.locked_attempts,
        locked: agent.locked_until.is_some_and(|until| world.now() < until),
    }
}

fn dialog_view(call: &Call) -> DialogView {
    let campaign = call.campaign.as_ref();
    let callback = campaign.and_then(|campaign| campaign.callback.as_ref());
    DialogView {
        id: call.id.clone(),
        state: call.state().to_owned(),
        from_address: call.from.clone(),
        to_address: call.to.clone(),
        call_type: call.call_type.to_owned(),
        associated_id: call.associated.clone(),
        secondary_id: call.secondary.clone(),
        members: call.members.keys().cloned().collect(),
        wrap_up_reason: (!call.wrap_up_reasons.is_empty()).then(|| call.wrap_up_reasons.join(", ")),
        digits: call.digits.clone(),
        recorded: call.recorded,
        classification: campaign.and_then(|campaign| campaign.classification).map(str::to_owned),
        callback_time: callback.and_then(|callback| callback.time.clone()),
        callback_number: callback.and_then(|callback| callback.number.clone()),
        variables: call.variables.iter().cloned().collect(),
        legs: call
            .legs
            .iter()
            .map(|leg| LegView { media_address: leg.address.clone(), state: leg.state.word().to_owned() })
            .collect(),
    }
}
