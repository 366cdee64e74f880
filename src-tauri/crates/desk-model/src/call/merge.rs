//! Which calls are one: a call that is transferred or joined to another changes the id of its dialog (protocol/dialogs.md §1.7, §1.8).

use finesse_wire::{Dialog, Participant, ParticipantState, StateCause};

use super::{
    leg::{Phase, own_leg},
    parties::{far_legs, has_merged},
    voice_call::Call,
};

/// Whether `dialog` is the call that this one has become.
///
/// The survivor of a merge names the dialog that ended (`secondaryId`). Where it does not, a transfer that rings at an agent whose phone already
/// rings for the same party is the same call.
pub(super) fn continues(dialog: &Dialog, own: &Participant, call: &Call) -> bool {
    let is_named = dialog.secondary_id.as_ref() == Some(&call.id);
    let rings = own.state == ParticipantState::Alerting && call.phase == Phase::Ringing;
    dialog.id != call.id && (is_named || (rings && has_merged(dialog) && shares_a_party(dialog, own, call)))
}

fn shares_a_party(dialog: &Dialog, own: &Participant, call: &Call) -> bool {
    let mut far = far_legs(dialog, &own.address);
    far.any(|leg| call.legs.iter().any(|other| !other.own && other.address == leg.address))
}

/// Whether `call` is what `dialog` has become: the same, when the survivor was described first.
pub(super) fn supersedes(call: &Call, dialog: &Dialog, own: &Participant) -> bool {
    let is_named = call.secondary_id.as_ref() == Some(&dialog.id);
    let rings = own.state == ParticipantState::Alerting && call.phase == Phase::Ringing;
    let moves = rings && call.is_merged() && !has_merged(dialog);
    call.id != dialog.id && (is_named || (moves && shares_a_party(dialog, own, call)))
}

/// Whether a dialog that is gone has become part of another call. One that only ended keeps its call type, and its legs have no cause.
pub(super) fn has_moved_on(dialog: &Dialog, extension: &str) -> bool {
    let is_moved = |own: &Participant| own.cause == Some(StateCause::Other("OTHER".to_owned()));
    has_merged(dialog) && own_leg(dialog, extension).is_some_and(is_moved)
}
