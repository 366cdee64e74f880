//! The model's state, and how it begins.

use finesse_time::Moment;
use finesse_wire::{AgentState, Extension, LoginId, User};

use super::step::Step;
use crate::{
    agent::{Agent, AskedFor, NextState, Permissions, Platform, ReadyWatch, shown},
    call::{Call, Calls},
    command::{Lane, View},
    effect::Effect,
    failover::{AfterMove, Failover, NodeAddress, spread},
    pending::Pending,
    resync::Resyncing,
    timestamps::{DeskTime, ServerClock, Stamps},
};

/// What is known of a desk when its agent has signed in.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The agent.
    pub user: User,
    /// The extension the agent signed in with.
    pub extension: Extension,
    /// They signed in as a mobile agent.
    pub is_mobile: bool,
    /// The kind of contact centre.
    pub platform: Platform,
    /// There are wrap-up reasons to choose from.
    pub has_wrap_up_reasons: bool,
    /// The clock of the server, when it said what it shows.
    pub server_clock: Option<ServerClock>,
    /// The node in use.
    pub node: NodeAddress,
    /// The other one, if there is one.
    pub other_node: Option<NodeAddress>,
    /// How many desks the site has.
    pub agents: u32,
    /// The agent is made ready again after a move, where they were ready before.
    pub restore_ready: bool,
    /// What the desk's own times are derived from, so that the desks of a site do not act in the same second.
    pub seed: u64,
}

/// What the desk knows and decides.
#[derive(Debug)]
pub struct Model {
    pub(super) agent: Agent,
    pub(super) asked_for: AskedFor,
    pub(super) ready_watch: ReadyWatch,
    pub(super) extension: Extension,
    pub(super) is_mobile: bool,
    /// The agent is signed in, and Finesse does not say how to reach them as a mobile agent.
    pub(super) mobile_forgotten: bool,
    pub(super) platform: Platform,
    pub(super) has_wrap_up_reasons: bool,
    pub(super) calls: Calls,
    pub(super) pending: Pending,
    pub(super) resyncing: Resyncing,
    pub(super) failover: Failover,
    pub(super) after_move: AfterMove,
    pub(super) server_clock: Option<ServerClock>,
    pub(super) restore_ready: bool,
    pub(super) was_online: bool,
    /// When everything is read again unless the call that rings is described as answered, as the agent's state says.
    pub(super) doubt: Option<Moment>,
    /// Everything was read at least once.
    pub(super) synced: bool,
}

impl Model {
    /// A desk that is connected to its node, and its first resync.
    #[must_use]
    pub fn new(setup: Setup, now: Moment) -> (Self, Vec<Effect>) {
        let Setup {
            user,
            extension,
            is_mobile,
            platform,
            has_wrap_up_reasons,
            server_clock,
            node,
            other_node,
            agents,
            restore_ready,
            seed,
        } = setup;
        let mut model = Self {
            agent: Agent::new(user, Stamps::new(server_clock, now)),
            asked_for: AskedFor::default(),
            ready_watch: ReadyWatch::default(),
            extension,
            is_mobile,
            mobile_forgotten: false,
            platform,
            has_wrap_up_reasons,
            calls: Calls::default(),
            pending: Pending::default(),
            resyncing: Resyncing::default(),
            failover: Failover::new(node, other_node, spread(agents), seed),
            after_move: AfterMove::default(),
            server_clock,
            restore_ready,
            was_online: true,
            doubt: None,
            synced: false,
        };
        let mut step = Step::new(now);
        model.resync(&mut step);
        (model, step.effects)
    }

    /// The agent.
    #[must_use]
    pub fn agent(&self) -> &Agent {
        &self.agent
    }

    /// The id of the agent.
    #[must_use]
    pub fn login_id(&self) -> &LoginId {
        &self.agent.user.login_id
    }

    /// The extension the agent signed in with.
    #[must_use]
    pub fn extension(&self) -> &Extension {
        &self.extension
    }

    /// The agent's calls, in the order in which they came.
    #[must_use]
    pub fn calls(&self) -> &[Call] {
        self.calls.as_slice()
    }

    /// What the agent may ask for now.
    #[must_use]
    pub fn permissions(&self) -> Permissions {
        self.view().situation().permissions()
    }

    /// The state as the agent sees it, and since when. On UCCX the calls say whether the agent is on one.
    #[must_use]
    pub fn shown_state(&self) -> (AgentState, DeskTime) {
        shown(&self.agent, self.calls.as_slice(), self.platform)
    }

    /// The state that follows the call or the wrap-up, as far as it is known.
    #[must_use]
    pub fn next_state(&self) -> Option<NextState> {
        let stays = self.shown_state().0 != *self.agent.state();
        let kept =
            || NextState { state: self.agent.state().clone(), reason: self.agent.reason_id().cloned() };
        // Talking is no state that follows a call: on UCCX Finesse stays there while the call is held.
        let kept = || Some(kept()).filter(|next| stays && next.state != AgentState::Talking);
        self.asked_for.next(&self.agent.user).or_else(kept)
    }

    /// Whether the agent's phone is busy.
    #[must_use]
    pub fn is_on_call(&self) -> bool {
        self.calls.is_on_call()
    }

    /// Whether agent and calls are as Finesse says, and not only what the sign-in knew.
    #[must_use]
    pub fn is_synced(&self) -> bool {
        self.synced
    }

    /// Whether a resync is under way.
    #[must_use]
    pub fn is_resyncing(&self) -> bool {
        self.resyncing.is_underway()
    }

    pub(super) fn view(&self) -> View<'_> {
        View {
            agent: &self.agent,
            calls: &self.calls,
            platform: self.platform,
            has_wrap_up_reasons: self.has_wrap_up_reasons,
        }
    }

    pub(super) fn stamps(&self, now: Moment) -> Stamps {
        Stamps::new(self.server_clock, now)
    }

    /// The desk works with another node: there is no connection to it yet.
    pub(super) fn moved(&mut self, now: Moment) {
        self.was_online = false;
        let was_ready = *self.agent.state() == AgentState::Ready && !self.pending.is_busy(Lane::State);
        self.after_move = AfterMove::moved(self.restore_ready && was_ready, now);
    }
}
