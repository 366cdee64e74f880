//! One call.

use finesse_wire::{Action, CallVariable, Dialog, DialogId, Participant};

use super::{
    age::Age,
    leg::{Leg, Phase, has_talked, is_undialled, phase},
    outbound::Outbound,
    parties::{Direction, direction, is_merged, other_party},
};
use crate::timestamps::{DeskTime, Stamps};

/// The dialog of a supervisor who listens in; never one of the agent's own calls (protocol/dialogs.md §1.8).
const MONITOR: &str = "SUPERVISOR_MONITOR";

/// The dialog of a consultation, seen from the agent who consults (protocol/dialogs.md §1.5).
const CONSULT: &str = "CONSULT";

/// A call of the agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The id of its dialog.
    pub id: DialogId,
    /// The id of the dialog with which it began. It differs from `id` after a merge, and names the call in the history.
    pub first_id: DialogId,
    /// The other call of a consultation: the consult call for the original, the original for the consult call.
    pub consultation: Option<DialogId>,
    /// The dialog that ended when it was merged into this one.
    pub secondary_id: Option<DialogId>,
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
    /// When the conversation began; `None` before it, and where that was not seen.
    pub answered: Option<DeskTime>,
    /// When the conversation was over: the beginning of wrap-up.
    pub talk_ended: Option<DeskTime>,
    /// How long it was on hold before its present phase, in milliseconds.
    pub held: u64,
    /// The agent's state was that of a conversation while only this call rang: the event that it was answered may be lost.
    pub may_have_talked: bool,
    /// What makes it a call of an outbound campaign; `None` when it is none.
    pub outbound: Option<Outbound>,
    /// A number was dialled: without one it is not an attempt to reach anyone.
    pub attempted: bool,
    /// The stamps of its last description.
    pub age: Age,
}

/// Whether a dialog is a call of the agent: voice, and not a supervisor who listens in.
pub(crate) fn is_call(dialog: &Dialog) -> bool {
    let voice = dialog.media_type.as_deref().is_none_or(|media| media.eq_ignore_ascii_case("voice"));
    voice && dialog.call_type.as_deref() != Some(MONITOR)
}

impl Call {
    /// The call that this one is a consultation about: of two calls that name each other, the consult call is the agent's own
    /// (protocol/dialogs.md §1.2, §1.5).
    #[must_use]
    pub fn consultation_of(&self) -> Option<&DialogId> {
        let is_consult = self.call_type == CONSULT || self.direction == Direction::Outgoing;
        self.consultation.as_ref().filter(|_| is_consult && !self.is_merged())
    }

    /// By which rule it is wrapped up. A call of a campaign is handed to the agent, although it goes out (UNCERTAIN; protocol/dialogs.md
    /// §4.5).
    pub(crate) fn wrap_up_as(&self) -> Direction {
        if self.outbound.is_some() { Direction::Incoming } else { self.direction }
    }

    /// How long it was on hold until then, in milliseconds.
    pub(crate) fn held_until(&self, then: DeskTime) -> u64 {
        let is_held = self.phase == Phase::Held;
        self.held + if is_held { then.0.saturating_sub(self.phase_since.0) } else { 0 }
    }

    /// Whether other calls have become part of this one.
    pub(crate) fn is_merged(&self) -> bool {
        is_merged(Some(self.call_type.as_str()), self.secondary_id.as_ref())
    }

    /// The call that a dialog with this own leg describes. `before` is what was known of it, by this id or by that of a dialog that it
    /// continues.
    pub(super) fn new(dialog: &Dialog, own: &Participant, before: Option<&Self>, stamps: Stamps) -> Self {
        let direction = before.map_or_else(|| direction(dialog, own), |before| before.direction);
        let phase = phase(dialog, own);
        let since = stamps.read(own.started, before.map(|before| before.since));
        let since = before.map_or(since, |before| since.min(before.since));
        let same_phase = before.filter(|before| before.phase == phase).map(|before| before.phase_since);
        let phase_since = stamps.read(own.state_changed, same_phase).max(since);
        let is_first = before.is_none_or(|before| !before.talked);
        let begins = (is_first && phase == Phase::Talking).then_some(phase_since);
        let answered = before.and_then(|before| before.answered).or(begins);
        let is_over = matches!(phase, Phase::WrapUp | Phase::Ended);
        let ends = before.and_then(|before| before.talk_ended).or(answered.map(|_| phase_since));
        let talk_ended = ends.filter(|_| is_over);
        let party = other_party(dialog, direction, own);
        let known = before.and_then(|before| before.outbound.as_ref());
        let outbound = Outbound::of(dialog, own, (phase, &party), known);
        // At the other end of a reservation is a port of the dialler, which means nothing to a person.
        let reserved = outbound.as_ref().filter(|outbound| outbound.reservation);
        let party = reserved.map_or(party, |outbound| outbound.customer.clone().unwrap_or_default());
        let held =
            before.map_or(
                0,
                |before| if phase == Phase::Held { before.held } else { before.held_until(phase_since) },
            );
        Self {
            id: dialog.id.clone(),
            first_id: before.map_or_else(|| dialog.id.clone(), |before| before.first_id.clone()),
            consultation: dialog.associated.clone(),
            secondary_id: dialog.secondary_id.clone(),
            direction,
            other_party: party,
            dialled: dialog.dialed_number.clone().or_else(|| dialog.to_address.clone()).unwrap_or_default(),
            queue: dialog.queue_name.clone(),
            call_type: dialog.call_type.clone().unwrap_or_default(),
            phase,
            since,
            phase_since,
            legs: dialog.participants.iter().map(|leg| Leg::new(leg, leg.address == own.address)).collect(),
            actions: own.actions.clone(),
            variables: dialog.variables.clone(),
            wrap_up_reasons: dialog.wrap_up_reasons.clone(),
            answered,
            talk_ended,
            held,
            talked: has_talked(phase) || before.is_some_and(|before| before.talked),
            may_have_talked: before.is_some_and(|before| before.may_have_talked),
            outbound,
            age: Age::of(dialog, own),
            attempted: !is_undialled(dialog) || before.is_some_and(|before| before.attempted),
        }
    }
}
