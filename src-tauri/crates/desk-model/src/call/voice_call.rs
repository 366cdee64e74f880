//! One call.

use finesse_wire::{Action, CallVariable, Dialog, DialogId};

use super::{
    leg::{Leg, Phase, has_talked, own_leg, phase},
    parties::{Direction, direction, other_party},
};
use crate::timestamps::{DeskTime, Stamps};

/// The dialog of a supervisor who listens in; never one of the agent's own calls (protocol/dialogs.md §1.8).
const MONITOR: &str = "SUPERVISOR_MONITOR";

/// A call of the agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The id of its dialog.
    pub id: DialogId,
    /// Which way it went. It stays as it was when the call began.
    pub direction: Direction,
    /// The number of the other party; empty when it is not known.
    pub other_party: String,
    /// The number that was dialled; empty when it is not known.
    pub dialled: String,
    /// The queue it came through.
    pub queue: Option<String>,
    /// Finesse's word for the kind of call; an open set (protocol/dialogs.md §1.5).
    pub call_type: String,
    /// Where it is for the agent.
    pub phase: Phase,
    /// When it began for the agent.
    pub since: DeskTime,
    /// When its phase began.
    pub phase_since: DeskTime,
    /// Everyone in it.
    pub legs: Vec<Leg>,
    /// What the agent may do with it now.
    pub actions: Vec<Action>,
    /// Its data, in the order of the document.
    pub variables: Vec<CallVariable>,
    /// The wrap-up reasons that were set, by label.
    pub wrap_up_reasons: Vec<String>,
    /// The agent was in conversation in it.
    pub talked: bool,
}

/// Whether a dialog is a call of the agent: voice, and not a supervisor who listens in.
pub(crate) fn is_call(dialog: &Dialog) -> bool {
    let voice = dialog.media_type.as_deref().is_none_or(|media| media.eq_ignore_ascii_case("voice"));
    voice && dialog.call_type.as_deref() != Some(MONITOR)
}

impl Call {
    /// The call that a dialog describes. `before` is what was known of it.
    pub(super) fn new(dialog: &Dialog, extension: &str, before: Option<&Self>, stamps: Stamps) -> Self {
        let own = own_leg(dialog, extension);
        let direction = before.map_or_else(|| direction(dialog, extension), |before| before.direction);
        let phase = phase(dialog, own);
        let since = stamps.read(own.and_then(|leg| leg.started), before.map(|before| before.since));
        let same_phase = before.filter(|before| before.phase == phase).map(|before| before.phase_since);
        Self {
            id: dialog.id.clone(),
            direction,
            other_party: other_party(dialog, direction, extension),
            dialled: dialog.dialed_number.clone().or_else(|| dialog.to_address.clone()).unwrap_or_default(),
            queue: dialog.queue_name.clone(),
            call_type: dialog.call_type.clone().unwrap_or_default(),
            phase,
            since,
            phase_since: stamps.read(own.and_then(|leg| leg.state_changed), same_phase).max(since),
            legs: dialog.participants.iter().map(|leg| Leg::new(leg, leg.address == extension)).collect(),
            actions: own.map(|leg| leg.actions.clone()).unwrap_or_default(),
            variables: dialog.variables.clone(),
            wrap_up_reasons: dialog.wrap_up_reasons.clone(),
            talked: has_talked(phase) || before.is_some_and(|before| before.talked),
        }
    }
}
