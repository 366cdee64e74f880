//! The state as the agent sees it.
//!
//! On UCCX Finesse's state does not say whether the agent is on a call: an agent with a held call stays TALKING, and with a direct call
//! NOT_READY (protocol/dialogs.md §4.3). There the calls say it.

use finesse_wire::AgentState;

use super::{permissions::Platform, state::Agent};
use crate::{
    call::{Call, Phase},
    timestamps::DeskTime,
};

/// The state, and since when.
pub(crate) fn shown(agent: &Agent, calls: &[Call], platform: Platform) -> (AgentState, DeskTime) {
    let as_said = || (agent.state().clone(), agent.since);
    let may_be_on_call =
        matches!(agent.state(), AgentState::NotReady | AgentState::Ready | AgentState::Talking);
    if platform == Platform::Ucce || !may_be_on_call {
        return as_said();
    }
    let since =
        |phase: Phase| calls.iter().filter(move |call| call.phase == phase).map(|call| call.phase_since);
    match (since(Phase::Talking).min(), since(Phase::Held).max()) {
        (Some(_), _) if *agent.state() == AgentState::Talking => as_said(),
        (Some(since), _) => (AgentState::Talking, since),
        (None, Some(since)) => (AgentState::Hold, since),
        (None, None) => as_said(),
    }
}
